/** Which values next to a word like "password" are one, and which only stand for one. */

/** A value that stands for another: stars, an ellipsis, a variable, a word that says so. */
const STANDS_FOR =
  /^(?:(.)\1*|[*•xX.…_#-]+)$|\*{3}|x{4}|X{3}|\.{3}|…|•{2}|^[<[{(%$]|[>\]}]$|\$\{|\$\(|\{\{|<[a-z]|redact|removed|censored|masked|hidden|example|placeholder|change.?me|replace.?me|dummy|fake|sample|your[-_ ]|^your|^my[-_]|todo|1234567|abcdef|^(?:null|none|nil|undefined|true|false|unset|empty|required|optional|invalid|expired|missing|string|value)$/i;
const REFERENCE =
  /^(?:process|os|env|config|secrets?|vars?|vault|req|request|this|self|ctx|context|data|params|settings)[.[:]|^\$|^%|^(?:arn|vault|op|file|https?|ssm|sm|sha\d+):|\(|^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$|^@|^\/|^~\/|^#/i;

/** `isPlaceholder` is true for a value that only stands for one. */
export function isPlaceholder(value: string): boolean {
  return STANDS_FOR.test(value);
}

/** `isPassword` is true for what somebody may have typed as a password: letters with a digit or a sign among them. */
export function isPassword(value: string): boolean {
  return value.length >= 6 && !isReference(value) && /\p{L}/u.test(value) && /[\d!@#$%^&*+=~?]/.test(value);
}

/** `isToken` is true for what a machine made: letters and digits, neither a name with a number nor a version. */
export function isToken(value: string): boolean {
  if (value.length < 12 || isReference(value) || !/[a-z]/i.test(value)) return false;
  if (/^v?\d+(?:\.\d+)+/.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return false;
  if (/^[a-z]+(?:[-_./:]?[a-z]+)*(?:[-_.]?v?\d{1,4})?$/i.test(value)) return false;
  return (value.match(/\d/g) ?? []).length >= 2;
}

function isReference(value: string): boolean {
  return isPlaceholder(value) || REFERENCE.test(value);
}
