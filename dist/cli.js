#!/usr/bin/env node
import { createRequire as createRequireForBundle } from 'node:module';
const require = createRequireForBundle(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(x,{get:(a,b)=>(typeof require<"u"?require:a)[b]}):x)(function(x){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_error=__commonJS({"node_modules/commander/lib/error.js"(exports2){var CommanderError2=class extends Error{constructor(exitCode,code2,message){super(
message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=code2,this.exitCode=exitCode,this.nestedError=void 0}},InvalidArgumentError3=class extends CommanderError2{constructor(message){
super(1,"commander.invalidArgument",message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};exports2.CommanderError=CommanderError2;
exports2.InvalidArgumentError=InvalidArgumentError3}});var require_argument=__commonJS({"node_modules/commander/lib/argument.js"(exports2){var{InvalidArgumentError:InvalidArgumentError3}=require_error(),Argument2=class{constructor(name,description){
switch(this.description=description||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,
name[0]){case"<":this.required=!0,this._name=name.slice(1,-1);break;case"[":this.required=!1,this._name=name.slice(1,-1);break;default:this.required=!0,this._name=
name;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(value,previous){return previous===
this.defaultValue||!Array.isArray(previous)?[value]:(previous.push(value),previous)}default(value,description){return this.defaultValue=value,this.defaultValueDescription=
description,this}argParser(fn){return this.parseArg=fn,this}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg))throw new InvalidArgumentError3(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}argRequired(){
return this.required=!0,this}argOptional(){return this.required=!1,this}};function humanReadableArgName(arg){let nameOutput=arg.name()+(arg.variadic===!0?"...":
"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}exports2.Argument=Argument2;exports2.humanReadableArgName=humanReadableArgName}});var require_help=__commonJS({"node_modules/commander/lib/help.js"(exports2){var{humanReadableArgName}=require_argument(),Help2=class{constructor(){this.helpWidth=
void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(contextOptions){this.helpWidth=this.helpWidth??
contextOptions.helpWidth??80}visibleCommands(cmd){let visibleCommands=cmd.commands.filter(cmd2=>!cmd2._hidden),helpCommand=cmd._getHelpCommand();return helpCommand&&
!helpCommand._hidden&&visibleCommands.push(helpCommand),this.sortSubcommands&&visibleCommands.sort((a,b)=>a.name().localeCompare(b.name())),visibleCommands}compareOptions(a,b){
let getSortKey=option=>option.short?option.short.replace(/^-/,""):option.long.replace(/^--/,"");return getSortKey(a).localeCompare(getSortKey(b))}visibleOptions(cmd){
let visibleOptions=cmd.options.filter(option=>!option.hidden),helpOption=cmd._getHelpOption();if(helpOption&&!helpOption.hidden){let removeShort=helpOption.short&&
cmd._findOption(helpOption.short),removeLong=helpOption.long&&cmd._findOption(helpOption.long);!removeShort&&!removeLong?visibleOptions.push(helpOption):helpOption.
long&&!removeLong?visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description)):helpOption.short&&!removeShort&&visibleOptions.push(cmd.createOption(
helpOption.short,helpOption.description))}return this.sortOptions&&visibleOptions.sort(this.compareOptions),visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)
return[];let globalOptions=[];for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){let visibleOptions=ancestorCmd.options.filter(option=>!option.
hidden);globalOptions.push(...visibleOptions)}return this.sortOptions&&globalOptions.sort(this.compareOptions),globalOptions}visibleArguments(cmd){return cmd._argsDescription&&
cmd.registeredArguments.forEach(argument=>{argument.description=argument.description||cmd._argsDescription[argument.name()]||""}),cmd.registeredArguments.find(argument=>argument.
description)?cmd.registeredArguments:[]}subcommandTerm(cmd){let args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ");return cmd._name+(cmd.
_aliases[0]?"|"+cmd._aliases[0]:"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){return argument.
name()}longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command)=>Math.max(max,this.displayWidth(helper.styleSubcommandTerm(
helper.subcommandTerm(command)))),0)}longestOptionTermLength(cmd,helper){return helper.visibleOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.
styleOptionTerm(helper.optionTerm(option)))),0)}longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option)=>Math.max(
max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}longestArgumentTermLength(cmd,helper){return helper.visibleArguments(cmd).reduce((max,argument)=>Math.
max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))),0)}commandUsage(cmd){let cmdName=cmd._name;cmd._aliases[0]&&(cmdName=cmdName+
"|"+cmd._aliases[0]);let ancestorCmdNames="";for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent)ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames;
return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){return cmd.summary()||cmd.description()}optionDescription(option){
let extraInfo=[];if(option.argChoices&&extraInfo.push(`choices: ${option.argChoices.map(choice=>JSON.stringify(choice)).join(", ")}`),option.defaultValue!==void 0&&
(option.required||option.optional||option.isBoolean()&&typeof option.defaultValue=="boolean")&&extraInfo.push(`default: ${option.defaultValueDescription||JSON.stringify(
option.defaultValue)}`),option.presetArg!==void 0&&option.optional&&extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`),option.envVar!==void 0&&extraInfo.
push(`env: ${option.envVar}`),extraInfo.length>0){let extraDescription=`(${extraInfo.join(", ")})`;return option.description?`${option.description} ${extraDescription}`:
extraDescription}return option.description}argumentDescription(argument){let extraInfo=[];if(argument.argChoices&&extraInfo.push(`choices: ${argument.argChoices.
map(choice=>JSON.stringify(choice)).join(", ")}`),argument.defaultValue!==void 0&&extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(argument.
defaultValue)}`),extraInfo.length>0){let extraDescription=`(${extraInfo.join(", ")})`;return argument.description?`${argument.description} ${extraDescription}`:
extraDescription}return argument.description}formatItemList(heading2,items,helper){return items.length===0?[]:[helper.styleTitle(heading2),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){
let result=new Map;return unsortedItems.forEach(item=>{let group=getGroup(item);result.has(group)||result.set(group,[])}),visibleItems.forEach(item=>{let group=getGroup(
item);result.has(group)||result.set(group,[]),result.get(group).push(item)}),result}formatHelp(cmd,helper){let termWidth=helper.padWidth(cmd,helper),helpWidth=helper.
helpWidth??80;function callFormatItem(term,description){return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.
styleUsage(helper.commandUsage(cmd))}`,""],commandDescription=helper.commandDescription(cmd);commandDescription.length>0&&(output=output.concat([helper.boxWrap(
helper.styleCommandDescription(commandDescription),helpWidth),""]));let argumentList=helper.visibleArguments(cmd).map(argument=>callFormatItem(helper.styleArgumentTerm(
helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.argumentDescription(argument))));if(output=output.concat(this.formatItemList("Arguments:",
argumentList,helper)),this.groupItems(cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??"Options:").forEach((options2,group)=>{let optionList=options2.
map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))));output=output.concat(
this.formatItemList(group,optionList,helper))}),helper.showGlobalOptions){let globalOptionList=helper.visibleGlobalOptions(cmd).map(option=>callFormatItem(helper.
styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))));output=output.concat(this.formatItemList("Global Op\
tions:",globalOptionList,helper))}return this.groupItems(cmd.commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:").forEach((commands,group)=>{
let commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(helper.subcommandDescription(
sub))));output=output.concat(this.formatItemList(group,commandList,helper))}),output.join(`
`)}displayWidth(str2){return stripColor(str2).length}styleTitle(str2){return str2}styleUsage(str2){return str2.split(" ").map(word=>word==="[options]"?this.styleOptionText(
word):word==="[command]"?this.styleSubcommandText(word):word[0]==="["||word[0]==="<"?this.styleArgumentText(word):this.styleCommandText(word)).join(" ")}styleCommandDescription(str2){
return this.styleDescriptionText(str2)}styleOptionDescription(str2){return this.styleDescriptionText(str2)}styleSubcommandDescription(str2){return this.styleDescriptionText(
str2)}styleArgumentDescription(str2){return this.styleDescriptionText(str2)}styleDescriptionText(str2){return str2}styleOptionTerm(str2){return this.styleOptionText(
str2)}styleSubcommandTerm(str2){return str2.split(" ").map(word=>word==="[options]"?this.styleOptionText(word):word[0]==="["||word[0]==="<"?this.styleArgumentText(
word):this.styleSubcommandText(word)).join(" ")}styleArgumentTerm(str2){return this.styleArgumentText(str2)}styleOptionText(str2){return str2}styleArgumentText(str2){
return str2}styleSubcommandText(str2){return str2}styleCommandText(str2){return str2}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),
helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(cmd,helper))}preformatted(str2){
return/\n[^\S\r\n]/.test(str2)}formatItem(term,termWidth,description,helper){let itemIndentStr=" ".repeat(2);if(!description)return itemIndentStr+term;let paddedTerm=term.
padEnd(termWidth+term.length-helper.displayWidth(term)),spacerWidth=2,remainingWidth=(this.helpWidth??80)-termWidth-spacerWidth-2,formattedDescription;return remainingWidth<
this.minWidthToWrap||helper.preformatted(description)?formattedDescription=description:formattedDescription=helper.boxWrap(description,remainingWidth).replace(/\n/g,
`
`+" ".repeat(termWidth+spacerWidth)),itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.replace(/\n/g,`
${itemIndentStr}`)}boxWrap(str2,width){if(width<this.minWidthToWrap)return str2;let rawLines=str2.split(/\r\n|\n/),chunkPattern=/[\s]*[^\s]+/g,wrappedLines=[];return rawLines.
forEach(line=>{let chunks=line.match(chunkPattern);if(chunks===null){wrappedLines.push("");return}let sumChunks=[chunks.shift()],sumWidth=this.displayWidth(sumChunks[0]);
chunks.forEach(chunk=>{let visibleWidth=this.displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk),sumWidth+=visibleWidth;return}wrappedLines.
push(sumChunks.join(""));let nextChunk=chunk.trimStart();sumChunks=[nextChunk],sumWidth=this.displayWidth(nextChunk)}),wrappedLines.push(sumChunks.join(""))}),wrappedLines.
join(`
`)}};function stripColor(str2){let sgrPattern=/\x1b\[\d*(;\d*)*m/g;return str2.replace(sgrPattern,"")}exports2.Help=Help2;exports2.stripColor=stripColor}});var require_option=__commonJS({"node_modules/commander/lib/option.js"(exports2){var{InvalidArgumentError:InvalidArgumentError3}=require_error(),Option2=class{constructor(flags,description){
this.flags=flags,this.description=description||"",this.required=flags.includes("<"),this.optional=flags.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(flags),
this.mandatory=!1;let optionFlags=splitOptionFlags(flags);this.short=optionFlags.shortFlag,this.long=optionFlags.longFlag,this.negate=!1,this.long&&(this.negate=
this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(value,description){return this.defaultValue=value,this.
defaultValueDescription=description,this}preset(arg){return this.presetArg=arg,this}conflicts(names2){return this.conflictsWith=this.conflictsWith.concat(names2),
this}implies(impliedOptionValues){let newImplied=impliedOptionValues;return typeof impliedOptionValues=="string"&&(newImplied={[impliedOptionValues]:!0}),this.implied=
Object.assign(this.implied||{},newImplied),this}env(name){return this.envVar=name,this}argParser(fn){return this.parseArg=fn,this}makeOptionMandatory(mandatory=!0){
return this.mandatory=!!mandatory,this}hideHelp(hide2=!0){return this.hidden=!!hide2,this}_collectValue(value,previous){return previous===this.defaultValue||!Array.
isArray(previous)?[value]:(previous.push(value),previous)}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg))throw new InvalidArgumentError3(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}name(){
return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(
this.name())}helpGroup(heading2){return this.helpGroupHeading=heading2,this}is(arg){return this.short===arg||this.long===arg}isBoolean(){return!this.required&&!this.
optional&&!this.negate}},DualOptions=class{constructor(options2){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,options2.forEach(
option=>{option.negate?this.negativeOptions.set(option.attributeName(),option):this.positiveOptions.set(option.attributeName(),option)}),this.negativeOptions.forEach(
(value,key)=>{this.positiveOptions.has(key)&&this.dualOptions.add(key)})}valueFromOption(value,option){let optionKey=option.attributeName();if(!this.dualOptions.
has(optionKey))return!0;let preset=this.negativeOptions.get(optionKey).presetArg,negativeValue=preset!==void 0?preset:!1;return option.negate===(negativeValue===
value)}};function camelcase(str2){return str2.split("-").reduce((str3,word)=>str3+word[0].toUpperCase()+word.slice(1))}function splitOptionFlags(flags){let shortFlag,
longFlag,shortFlagExp=/^-[^-]$/,longFlagExp=/^--[^-]/,flagParts=flags.split(/[ |,]+/).concat("guard");if(shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),
longFlagExp.test(flagParts[0])&&(longFlag=flagParts.shift()),!shortFlag&&shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),!shortFlag&&longFlagExp.
test(flagParts[0])&&(shortFlag=longFlag,longFlag=flagParts.shift()),flagParts[0].startsWith("-")){let unsupportedFlag=flagParts[0],baseError=`option creation fa\
iled due to '${unsupportedFlag}' in option flags '${flags}'`;throw/^-[^-][^-]/.test(unsupportedFlag)?new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):shortFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many short flags`):longFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many long flags`):new Error(`${baseError}
- unrecognised flag format`)}if(shortFlag===void 0&&longFlag===void 0)throw new Error(`option creation failed due to no flags found in '${flags}'.`);return{shortFlag,
longFlag}}exports2.Option=Option2;exports2.DualOptions=DualOptions}});var require_suggestSimilar=__commonJS({"node_modules/commander/lib/suggestSimilar.js"(exports2){function editDistance(a,b){if(Math.abs(a.length-b.length)>3)return Math.
max(a.length,b.length);let d=[];for(let i=0;i<=a.length;i++)d[i]=[i];for(let j=0;j<=b.length;j++)d[0][j]=j;for(let j=1;j<=b.length;j++)for(let i=1;i<=a.length;i++){
let cost=1;a[i-1]===b[j-1]?cost=0:cost=1,d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost),i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]&&(d[i][j]=Math.min(
d[i][j],d[i-2][j-2]+1))}return d[a.length][b.length]}function suggestSimilar(word,candidates){if(!candidates||candidates.length===0)return"";candidates=Array.from(
new Set(candidates));let searchingOptions=word.startsWith("--");searchingOptions&&(word=word.slice(2),candidates=candidates.map(candidate=>candidate.slice(2)));
let similar=[],bestDistance=3,minSimilarity=.4;return candidates.forEach(candidate=>{if(candidate.length<=1)return;let distance2=editDistance(word,candidate),length=Math.
max(word.length,candidate.length);(length-distance2)/length>minSimilarity&&(distance2<bestDistance?(bestDistance=distance2,similar=[candidate]):distance2===bestDistance&&
similar.push(candidate))}),similar.sort((a,b)=>a.localeCompare(b)),searchingOptions&&(similar=similar.map(candidate=>`--${candidate}`)),similar.length>1?`
(Did you mean one of ${similar.join(", ")}?)`:similar.length===1?`
(Did you mean ${similar[0]}?)`:""}exports2.suggestSimilar=suggestSimilar}});var require_command=__commonJS({"node_modules/commander/lib/command.js"(exports2){var EventEmitter=__require("node:events").EventEmitter,childProcess=__require("node:child_process"),
path=__require("node:path"),fs=__require("node:fs"),process2=__require("node:process"),{Argument:Argument2,humanReadableArgName}=require_argument(),{CommanderError:CommanderError2}=require_error(),
{Help:Help2,stripColor}=require_help(),{Option:Option2,DualOptions}=require_option(),{suggestSimilar}=require_suggestSimilar(),Command2=class _Command extends EventEmitter{constructor(name){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=name||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:str2=>process2.stdout.write(str2),writeErr:str2=>process2.stderr.write(str2),outputError:(str2,write)=>write(str2),getOutHelpWidth:()=>process2.stdout.
isTTY?process2.stdout.columns:void 0,getErrHelpWidth:()=>process2.stderr.isTTY?process2.stderr.columns:void 0,getOutHasColors:()=>useColor()??(process2.stdout.isTTY&&
process2.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process2.stderr.isTTY&&process2.stderr.hasColors?.()),stripColor:str2=>stripColor(str2)},this._hidden=
!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=
void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){return this._outputConfiguration=sourceCommand._outputConfiguration,this._helpOption=
sourceCommand._helpOption,this._helpCommand=sourceCommand._helpCommand,this._helpConfiguration=sourceCommand._helpConfiguration,this._exitCallback=sourceCommand.
_exitCallback,this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties,this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue,
this._allowExcessArguments=sourceCommand._allowExcessArguments,this._enablePositionalOptions=sourceCommand._enablePositionalOptions,this._showHelpAfterError=sourceCommand.
_showHelpAfterError,this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError,this}_getCommandAndAncestors(){let result=[];for(let command=this;command;command=
command.parent)result.push(command);return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){let desc=actionOptsOrExecDesc,opts=execOpts;typeof desc=="o\
bject"&&desc!==null&&(opts=desc,desc=null),opts=opts||{};let[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/),cmd=this.createCommand(name);return desc&&(cmd.description(
desc),cmd._executableHandler=!0),opts.isDefault&&(this._defaultCommandName=cmd._name),cmd._hidden=!!(opts.noHelp||opts.hidden),cmd._executableFile=opts.executableFile||
null,args&&cmd.arguments(args),this._registerCommand(cmd),cmd.parent=this,cmd.copyInheritedSettings(this),desc?this:cmd}createCommand(name){return new _Command(
name)}createHelp(){return Object.assign(new Help2,this.configureHelp())}configureHelp(configuration){return configuration===void 0?this._helpConfiguration:(this.
_helpConfiguration=configuration,this)}configureOutput(configuration){return configuration===void 0?this._outputConfiguration:(this._outputConfiguration={...this.
_outputConfiguration,...configuration},this)}showHelpAfterError(displayHelp=!0){return typeof displayHelp!="string"&&(displayHelp=!!displayHelp),this._showHelpAfterError=
displayHelp,this}showSuggestionAfterError(displaySuggestion=!0){return this._showSuggestionAfterError=!!displaySuggestion,this}addCommand(cmd,opts){if(!cmd._name)
throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return opts=opts||{},opts.isDefault&&(this._defaultCommandName=cmd._name),(opts.noHelp||opts.hidden)&&
(cmd._hidden=!0),this._registerCommand(cmd),cmd.parent=this,cmd._checkForBrokenPassThrough(),this}createArgument(name,description){return new Argument2(name,description)}argument(name,description,parseArg,defaultValue){
let argument=this.createArgument(name,description);return typeof parseArg=="function"?argument.default(defaultValue).argParser(parseArg):argument.default(parseArg),
this.addArgument(argument),this}arguments(names2){return names2.trim().split(/ +/).forEach(detail=>{this.argument(detail)}),this}addArgument(argument){let previousArgument=this.
registeredArguments.slice(-1)[0];if(previousArgument?.variadic)throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);if(argument.
required&&argument.defaultValue!==void 0&&argument.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${argument.name()}\
'`);return this.registeredArguments.push(argument),this}helpCommand(enableOrNameAndArgs,description){if(typeof enableOrNameAndArgs=="boolean")return this._addImplicitHelpCommand=
enableOrNameAndArgs,enableOrNameAndArgs&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let nameAndArgs=enableOrNameAndArgs??"he\
lp [command]",[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/),helpDescription=description??"display help for command",helpCommand=this.createCommand(helpName);
return helpCommand.helpOption(!1),helpArgs&&helpCommand.arguments(helpArgs),helpDescription&&helpCommand.description(helpDescription),this._addImplicitHelpCommand=
!0,this._helpCommand=helpCommand,(enableOrNameAndArgs||description)&&this._initCommandGroup(helpCommand),this}addHelpCommand(helpCommand,deprecatedDescription){
return typeof helpCommand!="object"?(this.helpCommand(helpCommand,deprecatedDescription),this):(this._addImplicitHelpCommand=!0,this._helpCommand=helpCommand,this.
_initCommandGroup(helpCommand),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("hel\
p"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(event,listener){let allowedValues=["preSubcommand","preAction","p\
ostAction"];if(!allowedValues.includes(event))throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);return this._lifeCycleHooks[event]?this._lifeCycleHooks[event].push(listener):this._lifeCycleHooks[event]=[listener],
this}exitOverride(fn){return fn?this._exitCallback=fn:this._exitCallback=err=>{if(err.code!=="commander.executeSubCommandAsync")throw err},this}_exit(exitCode,code2,message){
this._exitCallback&&this._exitCallback(new CommanderError2(exitCode,code2,message)),process2.exit(exitCode)}action(fn){let listener=args=>{let expectedArgsCount=this.
registeredArguments.length,actionArgs=args.slice(0,expectedArgsCount);return this._storeOptionsAsProperties?actionArgs[expectedArgsCount]=this:actionArgs[expectedArgsCount]=
this.opts(),actionArgs.push(this),fn.apply(this,actionArgs)};return this._actionHandler=listener,this}createOption(flags,description){return new Option2(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){
try{return target.parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){let message=`${invalidArgumentMessage} ${err.message}`;this.error(
message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option){let matchingOption=option.short&&this._findOption(option.short)||option.long&&
this._findOption(option.long);if(matchingOption){let matchingFlag=option.long&&this._findOption(option.long)?option.long:option.short;throw new Error(`Cannot ad\
d option '${option.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option),this.options.push(option)}_registerCommand(command){let knownBy=cmd=>[cmd.name()].
concat(cmd.aliases()),alreadyUsed=knownBy(command).find(name=>this._findCommand(name));if(alreadyUsed){let existingCmd=knownBy(this._findCommand(alreadyUsed)).join(
"|"),newCmd=knownBy(command).join("|");throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command),
this.commands.push(command)}addOption(option){this._registerOption(option);let oname=option.name(),name=option.attributeName();if(option.negate){let positiveLongFlag=option.
long.replace(/^--no-/,"--");this._findOption(positiveLongFlag)||this.setOptionValueWithSource(name,option.defaultValue===void 0?!0:option.defaultValue,"default")}else
option.defaultValue!==void 0&&this.setOptionValueWithSource(name,option.defaultValue,"default");let handleOptionValue=(val,invalidValueMessage,valueSource)=>{val==
null&&option.presetArg!==void 0&&(val=option.presetArg);let oldValue=this.getOptionValue(name);val!==null&&option.parseArg?val=this._callParseArg(option,val,oldValue,
invalidValueMessage):val!==null&&option.variadic&&(val=option._collectValue(val,oldValue)),val==null&&(option.negate?val=!1:option.isBoolean()||option.optional?
val=!0:val=""),this.setOptionValueWithSource(name,val,valueSource)};return this.on("option:"+oname,val=>{let invalidValueMessage=`error: option '${option.flags}\
' argument '${val}' is invalid.`;handleOptionValue(val,invalidValueMessage,"cli")}),option.envVar&&this.on("optionEnv:"+oname,val=>{let invalidValueMessage=`err\
or: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,"env")}),this}_optionEx(config3,flags,description,fn,defaultValue){
if(typeof flags=="object"&&flags instanceof Option2)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let option=this.
createOption(flags,description);if(option.makeOptionMandatory(!!config3.mandatory),typeof fn=="function")option.default(defaultValue).argParser(fn);else if(fn instanceof
RegExp){let regex=fn;fn=(val,def)=>{let m=regex.exec(val);return m?m[0]:def},option.default(defaultValue).argParser(fn)}else option.default(fn);return this.addOption(
option)}option(flags,description,parseArg,defaultValue){return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){
return this._optionEx({mandatory:!0},flags,description,parseArg,defaultValue)}combineFlagAndOptionalValue(combine2=!0){return this._combineFlagAndOptionalValue=
!!combine2,this}allowUnknownOption(allowUnknown=!0){return this._allowUnknownOption=!!allowUnknown,this}allowExcessArguments(allowExcess=!0){return this._allowExcessArguments=
!!allowExcess,this}enablePositionalOptions(positional=!0){return this._enablePositionalOptions=!!positional,this}passThroughOptions(passThrough=!0){return this.
_passThroughOptions=!!passThrough,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)
throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(storeAsProperties=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call\
 .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!storeAsProperties,this}getOptionValue(key){return this._storeOptionsAsProperties?
this[key]:this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,void 0)}setOptionValueWithSource(key,value,source){return this.
_storeOptionsAsProperties?this[key]=value:this._optionValues[key]=value,this._optionValueSources[key]=source,this}getOptionValueSource(key){return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){
let source;return this._getCommandAndAncestors().forEach(cmd=>{cmd.getOptionValueSource(key)!==void 0&&(source=cmd.getOptionValueSource(key))}),source}_prepareUserArgs(argv,parseOptions){
if(argv!==void 0&&!Array.isArray(argv))throw new Error("first parameter to parse must be array or undefined");if(parseOptions=parseOptions||{},argv===void 0&&parseOptions.
from===void 0){process2.versions?.electron&&(parseOptions.from="electron");let execArgv=process2.execArgv??[];(execArgv.includes("-e")||execArgv.includes("--eva\
l")||execArgv.includes("-p")||execArgv.includes("--print"))&&(parseOptions.from="eval")}argv===void 0&&(argv=process2.argv),this.rawArgs=argv.slice();let userArgs;
switch(parseOptions.from){case void 0:case"node":this._scriptPath=argv[1],userArgs=argv.slice(2);break;case"electron":process2.defaultApp?(this._scriptPath=argv[1],
userArgs=argv.slice(2)):userArgs=argv.slice(1);break;case"user":userArgs=argv.slice(0);break;case"eval":userArgs=argv.slice(1);break;default:throw new Error(`un\
expected parse option { from: '${parseOptions.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"pr\
ogram",userArgs}parse(argv,parseOptions){this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return this._parseCommand([],userArgs),this}async parseAsync(argv,parseOptions){
this._prepareForParse();let userArgs=this._prepareUserArgs(argv,parseOptions);return await this._parseCommand([],userArgs),this}_prepareForParse(){this._savedState===
null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when st\
oreOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){
if(fs.existsSync(executableFile))return;let executableDirMessage=executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no dire\
ctory for search for local subcommand, use .executableDir() to supply a custom directory",executableMissing=`'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice();let launchWithNode=!1,sourceExt=[".js",".ts",
".tsx",".mjs",".cjs"];function findFile(baseDir,baseName){let localBin=path.resolve(baseDir,baseName);if(fs.existsSync(localBin))return localBin;if(sourceExt.includes(
path.extname(baseName)))return;let foundExt=sourceExt.find(ext=>fs.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`,executableDir=this._executableDir||"";if(this.
_scriptPath){let resolvedScriptPath;try{resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{resolvedScriptPath=this._scriptPath}executableDir=path.resolve(
path.dirname(resolvedScriptPath),executableDir)}if(executableDir){let localFile=findFile(executableDir,executableFile);if(!localFile&&!subcommand._executableFile&&
this._scriptPath){let legacyName=path.basename(this._scriptPath,path.extname(this._scriptPath));legacyName!==this._name&&(localFile=findFile(executableDir,`${legacyName}\
-${subcommand._name}`))}executableFile=localFile||executableFile}launchWithNode=sourceExt.includes(path.extname(executableFile));let proc;process2.platform!=="w\
in32"?launchWithNode?(args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.argv[0],args,
{stdio:"inherit"})):proc=childProcess.spawn(executableFile,args,{stdio:"inherit"}):(this._checkForMissingExecutable(executableFile,executableDir,subcommand._name),
args.unshift(executableFile),args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.execPath,args,{stdio:"inherit"})),
proc.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(signal=>{process2.on(signal,()=>{proc.killed===!1&&proc.exitCode===null&&proc.kill(signal)})});
let exitCallback=this._exitCallback;proc.on("close",code2=>{code2=code2??1,exitCallback?exitCallback(new CommanderError2(code2,"commander.executeSubCommandAsync",
"(close)")):process2.exit(code2)}),proc.on("error",err=>{if(err.code==="ENOENT")this._checkForMissingExecutable(executableFile,executableDir,subcommand._name);else if(err.
code==="EACCES")throw new Error(`'${executableFile}' not executable`);if(!exitCallback)process2.exit(1);else{let wrappedError=new CommanderError2(1,"commander.e\
xecuteSubCommandAsync","(error)");wrappedError.nestedError=err,exitCallback(wrappedError)}}),this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown2){
let subCommand=this._findCommand(commandName);subCommand||this.help({error:!0}),subCommand._prepareForParse();let promiseChain;return promiseChain=this._chainOrCallSubCommandHook(
promiseChain,subCommand,"preSubcommand"),promiseChain=this._chainOrCall(promiseChain,()=>{if(subCommand._executableHandler)this._executeSubCommand(subCommand,operands.
concat(unknown2));else return subCommand._parseCommand(operands,unknown2)}),promiseChain}_dispatchHelpCommand(subcommandName){subcommandName||this.help();let subCommand=this.
_findCommand(subcommandName);return subCommand&&!subCommand._executableHandler&&subCommand.help(),this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((arg,i)=>{arg.required&&this.args[i]==null&&this.missingArgument(
arg.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let myParseArg=(argument,value,previous)=>{let parsedValue=value;if(value!==null&&argument.parseArg){
let invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;parsedValue=this._callParseArg(argument,value,previous,
invalidValueMessage)}return parsedValue};this._checkNumberOfArguments();let processedArgs=[];this.registeredArguments.forEach((declaredArg,index2)=>{let value=declaredArg.
defaultValue;declaredArg.variadic?index2<this.args.length?(value=this.args.slice(index2),declaredArg.parseArg&&(value=value.reduce((processed,v)=>myParseArg(declaredArg,
v,processed),declaredArg.defaultValue))):value===void 0&&(value=[]):index2<this.args.length&&(value=this.args[index2],declaredArg.parseArg&&(value=myParseArg(declaredArg,
value,declaredArg.defaultValue))),processedArgs[index2]=value}),this.processedArgs=processedArgs}_chainOrCall(promise,fn){return promise?.then&&typeof promise.then==
"function"?promise.then(()=>fn()):fn()}_chainOrCallHooks(promise,event){let result=promise,hooks=[];return this._getCommandAndAncestors().reverse().filter(cmd=>cmd.
_lifeCycleHooks[event]!==void 0).forEach(hookedCommand=>{hookedCommand._lifeCycleHooks[event].forEach(callback=>{hooks.push({hookedCommand,callback})})}),event===
"postAction"&&hooks.reverse(),hooks.forEach(hookDetail=>{result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))}),result}_chainOrCallSubCommandHook(promise,subCommand,event){
let result=promise;return this._lifeCycleHooks[event]!==void 0&&this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>hook(this,subCommand))}),
result}_parseCommand(operands,unknown2){let parsed=this.parseOptions(unknown2);if(this._parseOptionsEnv(),this._parseOptionsImplied(),operands=operands.concat(parsed.
operands),unknown2=parsed.unknown,this.args=operands.concat(unknown2),operands&&this._findCommand(operands[0]))return this._dispatchSubcommand(operands[0],operands.
slice(1),unknown2);if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(operands[1]);if(this._defaultCommandName)
return this._outputHelpIfRequested(unknown2),this._dispatchSubcommand(this._defaultCommandName,operands,unknown2);this.commands.length&&this.args.length===0&&!this.
_actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(parsed.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let checkForUnknownOptions=()=>{parsed.unknown.length>0&&this.unknownOption(parsed.unknown[0])},commandEvent=`command:${this.name()}`;if(this._actionHandler){checkForUnknownOptions(),
this._processArguments();let promiseChain;return promiseChain=this._chainOrCallHooks(promiseChain,"preAction"),promiseChain=this._chainOrCall(promiseChain,()=>this.
_actionHandler(this.processedArgs)),this.parent&&(promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown2)})),promiseChain=
this._chainOrCallHooks(promiseChain,"postAction"),promiseChain}if(this.parent?.listenerCount(commandEvent))checkForUnknownOptions(),this._processArguments(),this.
parent.emit(commandEvent,operands,unknown2);else if(operands.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",operands,unknown2);this.listenerCount(
"command:*")?this.emit("command:*",operands,unknown2):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),this._processArguments())}else this.commands.
length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),this._processArguments())}_findCommand(name){if(name)return this.commands.find(
cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().
forEach(cmd=>{cmd.options.forEach(anOption=>{anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===void 0&&cmd.missingMandatoryOptionValue(anOption)})})}_checkForConflictingLocalOptions(){
let definedNonDefaultOptions=this.options.filter(option=>{let optionKey=option.attributeName();return this.getOptionValue(optionKey)===void 0?!1:this.getOptionValueSource(
optionKey)!=="default"});definedNonDefaultOptions.filter(option=>option.conflictsWith.length>0).forEach(option=>{let conflictingAndDefined=definedNonDefaultOptions.
find(defined=>option.conflictsWith.includes(defined.attributeName()));conflictingAndDefined&&this._conflictingOption(option,conflictingAndDefined)})}_checkForConflictingOptions(){
this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){let operands=[],unknown2=[],dest=operands;function maybeOption(arg){
return arg.length>1&&arg[0]==="-"}let negativeNumberArg=arg=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)?!this._getCommandAndAncestors().some(cmd=>cmd.options.map(
opt=>opt.short).some(short=>/^-\d$/.test(short))):!1,activeVariadicOption=null,activeGroup=null,i=0;for(;i<args.length||activeGroup;){let arg=activeGroup??args[i++];
if(activeGroup=null,arg==="--"){dest===unknown2&&dest.push(arg),dest.push(...args.slice(i));break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(
arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}if(activeVariadicOption=null,maybeOption(arg)){let option=this._findOption(arg);if(option){
if(option.required){let value=args[i++];value===void 0&&this.optionMissingArgument(option),this.emit(`option:${option.name()}`,value)}else if(option.optional){let value=null;
i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))&&(value=args[i++]),this.emit(`option:${option.name()}`,value)}else this.emit(`option:${option.
name()}`);activeVariadicOption=option.variadic?option:null;continue}}if(arg.length>2&&arg[0]==="-"&&arg[1]!=="-"){let option=this._findOption(`-${arg[1]}`);if(option){
option.required||option.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${option.name()}`,arg.slice(2)):(this.emit(`option:${option.name()}`),activeGroup=
`-${arg.slice(2)}`);continue}}if(/^--[^=]+=/.test(arg)){let index2=arg.indexOf("="),option=this._findOption(arg.slice(0,index2));if(option&&(option.required||option.
optional)){this.emit(`option:${option.name()}`,arg.slice(index2+1));continue}}if(dest===operands&&maybeOption(arg)&&!(this.commands.length===0&&negativeNumberArg(
arg))&&(dest=unknown2),(this._enablePositionalOptions||this._passThroughOptions)&&operands.length===0&&unknown2.length===0){if(this._findCommand(arg)){operands.
push(arg),unknown2.push(...args.slice(i));break}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){operands.push(arg,...args.slice(i));break}else if(this.
_defaultCommandName){unknown2.push(arg,...args.slice(i));break}}if(this._passThroughOptions){dest.push(arg,...args.slice(i));break}dest.push(arg)}return{operands,
unknown:unknown2}}opts(){if(this._storeOptionsAsProperties){let result={},len=this.options.length;for(let i=0;i<len;i++){let key=this.options[i].attributeName();
result[key]=key===this._versionOptionName?this._version:this[key]}return result}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().
reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){this._outputConfiguration.outputError(`${message}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let config3=errorOptions||{},exitCode=config3.exitCode||1,code2=config3.code||"commander.error";this._exit(exitCode,code2,message)}_parseOptionsEnv(){
this.options.forEach(option=>{if(option.envVar&&option.envVar in process2.env){let optionKey=option.attributeName();(this.getOptionValue(optionKey)===void 0||["\
default","config","env"].includes(this.getOptionValueSource(optionKey)))&&(option.required||option.optional?this.emit(`optionEnv:${option.name()}`,process2.env[option.
envVar]):this.emit(`optionEnv:${option.name()}`))}})}_parseOptionsImplied(){let dualHelper=new DualOptions(this.options),hasCustomOptionValue=optionKey=>this.getOptionValue(
optionKey)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(optionKey));this.options.filter(option=>option.implied!==void 0&&hasCustomOptionValue(
option.attributeName())&&dualHelper.valueFromOption(this.getOptionValue(option.attributeName()),option)).forEach(option=>{Object.keys(option.implied).filter(impliedKey=>!hasCustomOptionValue(
impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option.implied[impliedKey],"implied")})})}missingArgument(name){let message=`error: m\
issing required argument '${name}'`;this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){let message=`error: option '${option.flags}\
' argument missing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){let message=`error: required option '${option.
flags}' not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){let findBestOptionFromValue=option2=>{
let optionKey=option2.attributeName(),optionValue=this.getOptionValue(optionKey),negativeOption=this.options.find(target=>target.negate&&optionKey===target.attributeName()),
positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName());return negativeOption&&(negativeOption.presetArg===void 0&&optionValue===
!1||negativeOption.presetArg!==void 0&&optionValue===negativeOption.presetArg)?negativeOption:positiveOption||option2},getErrorMessage=option2=>{let bestOption=findBestOptionFromValue(
option2),optionKey=bestOption.attributeName();return this.getOptionValueSource(optionKey)==="env"?`environment variable '${bestOption.envVar}'`:`option '${bestOption.
flags}'`},message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;this.error(message,{code:"commander.conflictingO\
ption"})}unknownOption(flag){if(this._allowUnknownOption)return;let suggestion="";if(flag.startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[],
command=this;do{let moreFlags=command.createHelp().visibleOptions(command).filter(option=>option.long).map(option=>option.long);candidateFlags=candidateFlags.concat(
moreFlags),command=command.parent}while(command&&!command._enablePositionalOptions);suggestion=suggestSimilar(flag,candidateFlags)}let message=`error: unknown o\
ption '${flag}'${suggestion}`;this.error(message,{code:"commander.unknownOption"})}_excessArguments(receivedArgs){if(this._allowExcessArguments)return;let expected=this.
registeredArguments.length,s2=expected===1?"":"s",message=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${expected} argument${s2}\
 but got ${receivedArgs.length}.`;this.error(message,{code:"commander.excessArguments"})}unknownCommand(){let unknownName=this.args[0],suggestion="";if(this._showSuggestionAfterError){
let candidateNames=[];this.createHelp().visibleCommands(this).forEach(command=>{candidateNames.push(command.name()),command.alias()&&candidateNames.push(command.
alias())}),suggestion=suggestSimilar(unknownName,candidateNames)}let message=`error: unknown command '${unknownName}'${suggestion}`;this.error(message,{code:"co\
mmander.unknownCommand"})}version(str2,flags,description){if(str2===void 0)return this._version;this._version=str2,flags=flags||"-V, --version",description=description||
"output the version number";let versionOption=this.createOption(flags,description);return this._versionOptionName=versionOption.attributeName(),this._registerOption(
versionOption),this.on("option:"+versionOption.name(),()=>{this._outputConfiguration.writeOut(`${str2}
`),this._exit(0,"commander.version",str2)}),this}description(str2,argsDescription){return str2===void 0&&argsDescription===void 0?this._description:(this._description=
str2,argsDescription&&(this._argsDescription=argsDescription),this)}summary(str2){return str2===void 0?this._summary:(this._summary=str2,this)}alias(alias){if(alias===
void 0)return this._aliases[0];let command=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(command=this.commands[this.
commands.length-1]),alias===command._name)throw new Error("Command alias can't be the same as its name");let matchingCommand=this.parent?._findCommand(alias);if(matchingCommand){
let existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|");throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as\
 already have command '${existingCmd}'`)}return command._aliases.push(alias),this}aliases(aliases){return aliases===void 0?this._aliases:(aliases.forEach(alias=>this.
alias(alias)),this)}usage(str2){if(str2===void 0){if(this._usage)return this._usage;let args=this.registeredArguments.map(arg=>humanReadableArgName(arg));return[].
concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}return this.
_usage=str2,this}name(str2){return str2===void 0?this._name:(this._name=str2,this)}helpGroup(heading2){return heading2===void 0?this._helpGroupHeading??"":(this.
_helpGroupHeading=heading2,this)}commandsGroup(heading2){return heading2===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=heading2,this)}optionsGroup(heading2){
return heading2===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=heading2,this)}_initOptionGroup(option){this._defaultOptionGroup&&!option.helpGroupHeading&&
option.helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){this._defaultCommandGroup&&!cmd.helpGroup()&&cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){
return this._name=path.basename(filename,path.extname(filename)),this}executableDir(path2){return path2===void 0?this._executableDir:(this._executableDir=path2,
this)}helpInformation(contextOptions){let helper=this.createHelp(),context=this._getOutputContext(contextOptions);helper.prepareContext({error:context.error,helpWidth:context.
helpWidth,outputHasColors:context.hasColors});let text3=helper.formatHelp(this,helper);return context.hasColors?text3:this._outputConfiguration.stripColor(text3)}_getOutputContext(contextOptions){
contextOptions=contextOptions||{};let error2=!!contextOptions.error,baseWrite,hasColors,helpWidth;return error2?(baseWrite=str2=>this._outputConfiguration.writeErr(
str2),hasColors=this._outputConfiguration.getErrHasColors(),helpWidth=this._outputConfiguration.getErrHelpWidth()):(baseWrite=str2=>this._outputConfiguration.writeOut(
str2),hasColors=this._outputConfiguration.getOutHasColors(),helpWidth=this._outputConfiguration.getOutHelpWidth()),{error:error2,write:str2=>(hasColors||(str2=this.
_outputConfiguration.stripColor(str2)),baseWrite(str2)),hasColors,helpWidth}}outputHelp(contextOptions){let deprecatedCallback;typeof contextOptions=="function"&&
(deprecatedCallback=contextOptions,contextOptions=void 0);let outputContext=this._getOutputContext(contextOptions),eventContext={error:outputContext.error,write:outputContext.
write,command:this};this._getCommandAndAncestors().reverse().forEach(command=>command.emit("beforeAllHelp",eventContext)),this.emit("beforeHelp",eventContext);let helpInformation=this.
helpInformation({error:outputContext.error});if(deprecatedCallback&&(helpInformation=deprecatedCallback(helpInformation),typeof helpInformation!="string"&&!Buffer.
isBuffer(helpInformation)))throw new Error("outputHelp callback must return a string or a Buffer");outputContext.write(helpInformation),this._getHelpOption()?.long&&
this.emit(this._getHelpOption().long),this.emit("afterHelp",eventContext),this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}helpOption(flags,description){
return typeof flags=="boolean"?(flags?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):
this._helpOption=null,this):(this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command"),(flags||description)&&this._initOptionGroup(
this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(option){return this._helpOption=
option,this._initOptionGroup(option),this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process2.exitCode??0);exitCode===0&&contextOptions&&
typeof contextOptions!="function"&&contextOptions.error&&(exitCode=1),this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text3){let allowedValues=[
"beforeAll","before","after","afterAll"];if(!allowedValues.includes(position))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);let helpEvent=`${position}Help`;return this.on(helpEvent,context=>{let helpStr;typeof text3=="function"?helpStr=
text3({error:context.error,command:context.command}):helpStr=text3,helpStr&&context.write(`${helpStr}
`)}),this}_outputHelpIfRequested(args){let helpOption=this._getHelpOption();helpOption&&args.find(arg=>helpOption.is(arg))&&(this.outputHelp(),this._exit(0,"com\
mander.helpDisplayed","(outputHelp)"))}};function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("--inspect"))return arg;let debugOption,
debugHost="127.0.0.1",debugPort="9229",match3;return(match3=arg.match(/^(--inspect(-brk)?)$/))!==null?debugOption=match3[1]:(match3=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(debugOption=match3[1],/^\d+$/.test(match3[3])?debugPort=match3[3]:debugHost=match3[3]):(match3=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(debugOption=match3[1],debugHost=match3[3],debugPort=match3[4]),debugOption&&debugPort!=="0"?`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`:arg})}function useColor(){
if(process2.env.NO_COLOR||process2.env.FORCE_COLOR==="0"||process2.env.FORCE_COLOR==="false")return!1;if(process2.env.FORCE_COLOR||process2.env.CLICOLOR_FORCE!==
void 0)return!0}exports2.Command=Command2;exports2.useColor=useColor}});var require_commander=__commonJS({"node_modules/commander/index.js"(exports2){var{Argument:Argument2}=require_argument(),{Command:Command2}=require_command(),{CommanderError:CommanderError2,
InvalidArgumentError:InvalidArgumentError3}=require_error(),{Help:Help2}=require_help(),{Option:Option2}=require_option();exports2.program=new Command2;exports2.
createCommand=name=>new Command2(name);exports2.createOption=(flags,description)=>new Option2(flags,description);exports2.createArgument=(name,description)=>new Argument2(
name,description);exports2.Command=Command2;exports2.Option=Option2;exports2.Argument=Argument2;exports2.Help=Help2;exports2.CommanderError=CommanderError2;exports2.
InvalidArgumentError=InvalidArgumentError3;exports2.InvalidOptionArgumentError=InvalidArgumentError3}});var pretty_exports={};__export(pretty_exports,{painterFor:()=>painterFor,renderPretty:()=>renderPretty});import{styleText}from"node:util";function painterFor(stream){
return stream.isTTY&&stream.hasColors()?styleText:(_format,text3)=>text3}function renderPretty(reports,paint){return`${reports.filter(({findings})=>findings.length>
0).map(({file,findings})=>`${paint("underline",inert(file))}
${rows(findings,paint).join(`
`)}

`).join("")}${countLine(reports,paint)}
`}function rows(findings,paint){let places=findings.map(({line,column})=>`${line}:${column??1}`),width=Math.max(...places.map(({length})=>length));return findings.
map(({severity:severity2,message,rule},index2)=>{let place=(places[index2]??"").padStart(width),level=paint(COLOURS[severity2],severity2.padEnd(7));return`  ${place}\
  ${level}  ${inert(message)}  ${paint("dim",rule)}`})}function countLine(reports,paint){let findings=reports.flatMap(report=>report.findings),counts=["error","\
warning","notice"].map(level=>({level,number:findings.filter(({severity:severity2})=>severity2===level).length})).filter(({number:number2})=>number2>0).map(({level,
number:number2})=>paint(COLOURS[level],plural(number2,level))),checked=plural(reports.length,"postmortem");return counts.length>0?`${checked}: ${counts.join(", ")}`:
paint("green",`${checked}: no findings`)}function plural(number2,noun){return`${number2} ${noun}${number2===1?"":"s"}`}function inert(text3){return text3.replace(
/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu," ")}var COLOURS,init_pretty=__esm({"src/cli/pretty.ts"(){"use strict";COLOURS={error:"red",warning:"yellow",notice:"c\
yan"}}});var ConfigurationError,TerminalError,TemplateError,init_errors=__esm({"src/errors.ts"(){"use strict";ConfigurationError=class extends Error{name="ConfigurationE\
rror";file;problems;constructor(file,problems){super(problems.map(({line,key,expected})=>`${file}:${line}: ${key?`${key}: `:""}${expected}`).join(`
`)),this.file=file,this.problems=problems}},TerminalError=class extends Error{name="TerminalError"},TemplateError=class extends Error{name="TemplateError";template;line;constructor(template,line,problem){
super(`template ${template}, line ${line}: ${problem}`),this.template=template,this.line=line}}}});function isPostmortemName(path){let name=path.slice(path.lastIndexOf("/")+1).toLowerCase();return/\.(?:md|markdown)$/.test(name)&&!/^(?:readme|index)\./.test(name)}
function isPostmortemPath(path,directory){return path.startsWith(`${directory}/`)&&isPostmortemName(path)}var init_paths=__esm({"src/config/paths.ts"(){"use str\
ict"}});var init_reader=__esm({"src/github/reader.ts"(){"use strict"}});function decodeContent(bytes,sha){if(bytes.length>1048576)return{kind:"too-large",size:bytes.length};let mark=(bytes[0]??0)*256+(bytes[1]??0);if(mark===65279||mark===
65534)return{kind:"not-text",reason:"it is UTF-16: save it as UTF-8"};if(bytes.includes(0))return{kind:"not-text",reason:"it is binary: a postmortem is UTF-8 te\
xt"};try{return{kind:"text",text:new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(bytes),sha}}catch{return{kind:"not-text",reason:"it is not valid UTF-8:\
 save it as UTF-8"}}}function textOf(content,file){if(content.kind==="text")return content.text;throw new ConfigurationError(file,[{line:1,key:"",expected:`expe\
cted UTF-8 text: ${whyNot(content)}`}])}function whyNot(content){switch(content.kind){case"too-large":return`it has ${content.size} bytes, which is too large to\
 be read`;case"not-text":return content.reason}}var init_content=__esm({"src/github/content.ts"(){"use strict";init_errors();init_reader()}});import{constants,lstatSync,readdirSync,realpathSync}from"node:fs";import{lstat,open,readdir,realpath}from"node:fs/promises";import{dirname,join}from"node:path";
function createDiskReader(root){let names2=new Map;return{readFile:path=>readBelow(root,path),listFiles:(_ref,directory="")=>listBelow(root,directory),hasFile:path=>hasExactly(
realpathSync(root),{path,names:names2})}}function isInside(path){return!/[\\\0]/.test(path)&&path.split("/").every(part=>!["",".",".."].includes(part))}async function readBelow(root,path){
if(!isInside(path))return null;let top=await realpath(root),full=join(top,path);try{if(await realpath(dirname(full))!==dirname(full)||!(await lstat(full)).isFile())
return null;let file=await open(full,constants.O_RDONLY|(constants.O_NOFOLLOW??0));try{let{size}=await file.stat();return size>1048576?{kind:"too-large",size}:decodeContent(
await file.readFile(),null)}finally{await file.close()}}catch(error2){if(isAbsence(error2))return null;throw error2}}async function listBelow(root,directory){if(directory!==
""&&!isInside(directory))return[];let top=await realpath(root),start=join(top,directory);try{if(await realpath(start)!==start||!(await lstat(start)).isDirectory())
return[]}catch(error2){if(isAbsence(error2))return[];throw error2}let files=[],waiting=[directory];for(let at=waiting.pop();at!==void 0;at=waiting.pop())for(let entry of await readdir(
join(top,at),{withFileTypes:!0})){let path=at===""?entry.name:`${at}/${entry.name}`;entry.isDirectory()?SKIPPED.has(entry.name)||waiting.push(path):(entry.isFile()||
entry.isSymbolicLink())&&files.push({path,kind:entry.isFile()?"file":"symlink",sha:"",size:null})}return files.sort((a,b)=>a.path<b.path?-1:1)}function hasExactly(top,{
path,names:names2}){if(!isInside(path))return!1;let parts=path.split("/");return parts.every((part,index2)=>{let directory=parts.slice(0,index2).join("/"),known=names2.
get(directory);return known||(known=namesIn(join(top,directory)),names2.set(directory,known)),known.has(index2===parts.length-1?part:`${part}/`)})}function namesIn(directory){
try{return lstatSync(directory).isDirectory()?new Set(readdirSync(directory,{withFileTypes:!0}).map(entry=>entry.isDirectory()?`${entry.name}/`:entry.name)):new Set}catch(error2){
if(isAbsence(error2))return new Set;throw error2}}function isAbsence(error2){return typeof error2=="object"&&error2!==null&&"code"in error2&&ABSENT.has(String(error2.
code))}var SKIPPED,ABSENT,init_disk=__esm({"src/github/disk.ts"(){"use strict";init_content();init_reader();SKIPPED=new Set([".git","node_modules"]);ABSENT=new Set(
["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"])}});function defineRule(rule){return{...rule,options:null}}var init_rule=__esm({"src/postmortem/rules/rule.ts"(){"use strict"}});var document,init_document=__esm({"src/postmortem/rules/document.ts"(){"use strict";init_rule();document=defineRule({id:"document",description:"Asks for a file \
that can be read: text in UTF-8, of a sane size.",severity:"error",check:({postmortem})=>postmortem.faults.filter(fault2=>fault2.rule!=="front-matter")})}});function codeRanges(markdown2){let lines=linesOf(markdown2),fencesAreSure=!lines.some(line=>NESTED_FENCE.test(line.text)),ranges=[],group=[],closeGroup=()=>{ranges.
push(...spansOf(group)),group=[]};for(let index2=0;index2<lines.length;index2+=1){let line=lines[index2];if(line===void 0)break;let opens=fencesAreSure&&FENCE.test(
line.text),last=opens?fenceEnd(lines,index2):null;opens&&last===null&&(fencesAreSure=!1),last!==null?(closeGroup(),ranges.push({start:line.start,end:last.line.start+
last.line.text.length}),index2=last.index):line.text.trim()===""?closeGroup():group.push(line)}return closeGroup(),ranges}function linesOf(markdown2){let lines=[],
start=0;for(let text3 of markdown2.split(/\r\n|\r|\n/))lines.push({text:text3,start}),start+=text3.length+(markdown2.startsWith(`\r
`,start+text3.length)?2:1);return lines}function fenceEnd(lines,index2){let opener=FENCE.exec(lines[index2]?.text??"")?.[1];if(opener===void 0)return null;for(let at=index2+
1;at<lines.length;at+=1){let line=lines[at];if(line?.text.startsWith(opener)&&/^(?:`+|~+)[ \t]*$/.test(line.text))return{line,index:at}}return null}function spansOf(group){
let spans=[];for(let{text:text3,start}of group){if(!text3.includes("`"))continue;if(text3.includes("\\`"))return[];let runs=[...text3.matchAll(/`+/g)];for(let index2=0;index2<
runs.length;index2+=1){let opener=runs[index2],closing=index2+1;for(;closing<runs.length&&runs[closing]?.[0].length!==opener?.[0].length;)closing+=1;let closer=runs[closing];
if(opener===void 0||closer===void 0)return[];let range={start:start+opener.index,end:start+closer.index+closer[0].length};isSure(text3,opener.index,closer.index)&&
spans.push(range),index2=closing}}return spans}function isSure(line,opener,closer){let before=line.slice(Math.max(0,opener-80),opener),word=before.slice(before.
search(/\S*$/));return word.length>=80||/[:.@<]/.test(word)?!1:!line.slice(opener,closer).includes("|")}var FENCE,NESTED_FENCE,init_code_ranges=__esm({"src/post\
mortem/code-ranges.ts"(){"use strict";FENCE=/^(`{3,}(?=[^`]*$)|~{3,})/,NESTED_FENCE=/^(?:[ \t]|[-+*>]|\d+[.)])[ \t>*+\-\d.)]*(?:`{3}|~{3})/}});function neutralisePlain(text3){return breakCommands(neutraliseText(text3))}function escapeMarkdown(text3){let escaped=flatten(text3).split(" ").map(word=>PLAIN_ADDRESS.
test(word)?word:escapeWord(word)).join(" ").replace(/^(?:[-+=]|#+|:(?=-))|(?<=\s)#+$/,"\\$&").replace(/^(\d+)([.)])/,"$1\\$2");return neutralisePlain(escaped)}function escapeWord(word){
return word.replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi,`$&${JOINER}`).replace(/[\\`*[\]|~<>]/g,"\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\_").
replace(/&(?=#|[A-Za-z])/g,"\\&")}function cut(text3,max){if(text3.length<=max)return text3;let kept="";for(let{segment}of new Intl.Segmenter("en").segment(text3.
slice(0,max))){if(kept.length+segment.length>max-1)break;kept+=segment}return`${kept.trimEnd()}…`}function flatten(text3){return text3.replace(/[\s\u0085]+/g,
" ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,"").trim()}function neutraliseText(text3){let result="",end=0;for(let match3 of text3.matchAll(ADDRESS))result+=
breakReferences(text3.slice(end,match3.index)),result+=match3[0].replaceAll("@","%40"),end=match3.index+match3[0].length;return breakComments(breakClosing(result+
breakReferences(text3.slice(end))))}function breakReferences(text3){return text3.replace(/<(?=[A-Za-z/!?])/g,`<${JOINER}`).replace(ENTITY,`&${JOINER}`).replace(
/(?<![A-Za-z0-9])@(?=[A-Za-z0-9])/g,`@${JOINER}`).replace(/#(?=\\?\d)/g,`#${JOINER}`).replace(/(?<![A-Za-z0-9])(GH)(?=\\?-\d)/gi,`$1${JOINER}`)}function breakClosing(text3){
return text3.replace(CLOSING,`$1${JOINER}`)}function breakComments(text3){return text3.replace(/<(?=!--)/g,`<${JOINER}`).replace(/--(?=!?>)/g,`--${JOINER}`)}function breakCommands(text3){
return text3.replace(/^([^\S\r\n]*):(?=:)/gm,`$1:${JOINER}`).replace(/##(?=\[)/g,`##${JOINER}`)}var JOINER,CLOSING,HARMLESS_ENTITY,ENTITY,ADDRESS,PLAIN_ADDRESS,
init_escape=__esm({"src/postmortem/escape.ts"(){"use strict";init_code_ranges();JOINER="⁠",CLOSING=new RegExp(`(?<![A-Za-z0-9])(c(?=lose[sd]?)|f(?=ix(?:e[sd])\
?)|r(?=esolve[sd]?)|d(?=uplicate\\s+of))(?=[a-z]+(?:\\s+of)?(?:[\\s:*_~("'\\\\⁠]|&nbsp;)*(?:[#<[]|GH|https?|www|[\\w.-]{1,140}/[\\w.-]{1,140}#))`,"gi"),HARMLESS_ENTITY=
"(?:lt|gt|amp|quot|apos|nbsp|copy|reg|trade|ndash|mdash|hellip|larr|rarr|times|deg|eacute|uuml|ouml|auml|szlig);",ENTITY=new RegExp(`&(?=#|(?!${HARMLESS_ENTITY}\
)[A-Za-z][A-Za-z0-9]*;)`,"g"),ADDRESS=/(?<![^\s*_~(])https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w/?#=&%+,;.:@!~-]*)?|<https?:\/\/[\w/?#=&%+,;.:@!~-]+>/gi,
PLAIN_ADDRESS=/^\(?https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w/?#=%+,;.:@!-]*)?\)?[.,;:!?]*$/i}});function isOpen(item){return item.done!==!0&&item.ticket===null}function nameOf(item){return`The action item "${cut(item.text.replace(/\s+/g," ").trim(),60)}"`}
var init_open_action=__esm({"src/postmortem/rules/open-action.ts"(){"use strict";init_escape()}});var actionDue,init_action_due=__esm({"src/postmortem/rules/action-due.ts"(){"use strict";init_open_action();init_rule();actionDue=defineRule({id:"action-due",description:"\
Asks for a due date of each open action item that has no ticket.",severity:"warning",check:({postmortem})=>postmortem.actionItems.filter(item=>isOpen(item)&&item.
due===null).map(item=>({line:item.line,endLine:item.endLine,message:`${nameOf(item)} has no due date. Give it one, like (due: 2026-12-01).`}))})}});var actionOwner,init_action_owner=__esm({"src/postmortem/rules/action-owner.ts"(){"use strict";init_open_action();init_rule();actionOwner=defineRule({id:"action\
-owner",description:"Asks for an owner of each open action item that has no ticket.",severity:"error",check:({postmortem})=>postmortem.actionItems.filter(item=>isOpen(
item)&&item.owners.length===0).map(item=>({line:item.line,endLine:item.endLine,message:`${nameOf(item)} has no owner, so nobody will do it. Name one, like (owne\
r: @login).`}))})}});function matchSections(wanted,sections){let byHeading=new Map;for(let section of sections){let key=headingKey(section.heading),same=byHeading.get(key);same?same.
push(section):byHeading.set(key,[section])}let headings=new Set(wanted.map(template=>headingKey(template.heading))),free=sections.filter(section=>!headings.has(
headingKey(section.heading)));return wanted.map(template=>{let named2=byHeading.get(headingKey(template.heading));return{wanted:template,found:named2??answersByKind(
template.kinds,free)}})}function answersByKind(kinds,free){let answers=free.filter(section=>section.kinds.some(kind=>kinds.includes(kind)));return kinds.every(kind=>answers.
some(section=>section.kinds.includes(kind)))?answers:[]}function headingKey(heading2){return heading2.toLowerCase().replace(/&/g," and ").replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}var init_section_match=__esm({"src/postmortem/section-match.ts"(){"use strict"}});function visibleLines(lines){let text3=lines.join(`
`);return text3.includes("<!--")?blankComments(text3).split(`
`):lines}function proseLines(lines){let text3=visibleLines(lines).join(`
`),pieces=[],from=0;for(let{start,end}of codeRanges(text3))pieces.push(text3.slice(from,start),spaces(text3.slice(start,end))),from=end;return(pieces.join("")+text3.
slice(from)).split(`
`)}function blankComments(source){let code2=codeRanges(source),lastClose=source.lastIndexOf("-->"),pieces=[],end=0,next=0;for(;;){let start=source.indexOf("<!--",
end);if(start<0)break;for(;(code2[next]?.end??Number.POSITIVE_INFINITY)<=start;)next+=1;let range=code2[next],inCode=range!==void 0&&range.start<=start,close=inCode||
lastClose<start?-1:source.indexOf("-->",start+2),stop=inCode?range.end:commentEnd(source,start,close),piece=source.slice(start,stop);pieces.push(source.slice(end,
start),inCode?piece:spaces(piece)),end=stop}return pieces.join("")+source.slice(end)}function commentEnd(source,start,close){return close>=0?close+3:/(?:^|\n) {0,3}$/.
test(source.slice(Math.max(0,start-4),start))?source.length:start+4}function spaces(text3){return text3.replace(/[^\n]/g," ")}var init_visible_lines=__esm({"src\
/postmortem/visible-lines.ts"(){"use strict";init_code_ranges()}});function check({postmortem,template}){let matches=matchSections(template.sections,postmortem.sections),required2=new Set(matches.flatMap(({wanted,found})=>wanted.
required?found:[])),optional2=new Set(matches.flatMap(({wanted,found})=>wanted.required?[]:found)),known=new Set(template.sections.flatMap(({text:text3})=>text3.
split(`
`).map(wordsOf))),filled=filledUpTo(visibleLines(postmortem.lines),known),reportedUpTo=0;return postmortem.sections.flatMap(section=>{if(!(required2.has(section)||
isOwnSection(section)&&!optional2.has(section))||section.line<=reportedUpTo)return[];if((filled[section.endLine]??0)>(filled[section.line]??0))return[];reportedUpTo=
section.endLine;let message=`The section "${section.heading}" is empty. Write what you know; if it does not apply, "N/A, because …" says so.`;return[{line:section.
line,message}]})}function isOwnSection(section){return section.marked&&section.level===2&&section.kinds.length>0}function filledUpTo(lines,known){let counts=[0],
count=0;for(let line of lines)hasContent(line,known)&&(count+=1),counts.push(count);return counts}function hasContent(line,known){if(/^ {0,3}#{1,6}(?:\s|$)/.test(
line))return!1;let words=wordsOf(line);return words!==""?!known.has(words):new RegExp("\\[[^\\]]{0,500}\\]\\(|\\p{Extended_Pictographic}","u").test(line)}function wordsOf(line){
return line.replace(/\]\([^)]{0,2000}\)/g,"]").replace(/<\/?[a-z][^<>]{0,2000}>/gi,tag=>/^<img\b/i.test(tag)?"image":"").replace(/[^\p{L}\p{N}]+/gu," ").trim().
toLowerCase()}var emptySection,init_empty_section=__esm({"src/postmortem/rules/empty-section.ts"(){"use strict";init_section_match();init_visible_lines();init_rule();
emptySection=defineRule({id:"empty-section",description:'Asks for words of your own in each section; "N/A, because …" is enough.',severity:"error",check})}});var frontMatter,init_front_matter=__esm({"src/postmortem/rules/front-matter.ts"(){"use strict";init_rule();frontMatter=defineRule({id:"front-matter",description:"\
Asks for front matter that is valid YAML with values that can be used.",severity:"error",check:({postmortem})=>postmortem.faults.filter(fault2=>fault2.rule==="f\
ront-matter")})}});function check2({postmortem,hasFile}){return hasFile?postmortem.links.flatMap(link2=>{let problem=isInRepository(link2)?problemOf(link2.target,postmortem.path,hasFile):
null;return problem===null?[]:[{line:link2.line,column:link2.column,message:problem}]}):[]}function isInRepository({kind,target}){return kind==="image"&&!/^(?:[a-z][a-z0-9+.-]*:|\/\/)|\{[{%]/i.
test(target)}function problemOf(target,document2,hasFile){let path=resolve(target,document2);return path===null?`The image ${target} lies outside of the reposit\
ory. Put it inside, next to the document.`:path===""?"The image has no file. Name one, or take the image out.":hasFile(path)?null:`The image ${path} is not in t\
he repository. Add it, or correct the path.`}function resolve(target,document2){let path=decode(target.replace(/[?#].*$/s,""));if(path==="")return"";let parts=path.
startsWith("/")?[]:document2.split("/").slice(0,-1);for(let part of path.split("/")){if(part===".."&&parts.pop()===void 0)return null;part!==""&&part!=="."&&part!==
".."&&parts.push(part)}return parts.join("/")}function decode(path){try{return decodeURIComponent(path)}catch{return path}}var imageMissing,init_image_missing=__esm(
{"src/postmortem/rules/image-missing.ts"(){"use strict";init_rule();imageMissing=defineRule({id:"image-missing",description:"Asks that each image of the reposit\
ory is there.",severity:"warning",check:check2})}});function firstLine({lines,bodyLine}){let index2=lines.findIndex((line,at)=>at>=bodyLine-1&&line.trim()!=="");return index2<0?Math.max(1,lines.length):index2+1}var init_first_line=__esm(
{"src/postmortem/rules/first-line.ts"(){"use strict"}});function check3({postmortem}){if(postmortem.actionItems.length>0)return[];let sections=postmortem.sections.filter(({kinds})=>kinds.includes("action-items")),lines=visibleLines(
postmortem.lines),givesReason=section=>lines.slice(section.line,section.endLine).some(hasReason);return sections.some(givesReason)?[]:[{line:sections[0]?.line??
firstLine(postmortem),message:'No action item follows from this incident. List what will be done, with owner and due date, or write "None, because …" where they\
 would stand.'}]}function hasReason(line){return(NONE.exec(line)?.[1]??"").split(/\s+/).filter(word=>new RegExp("\\p{L}","u").test(word)).length>=2}var noActionItems,
NONE,init_no_action_items=__esm({"src/postmortem/rules/no-action-items.ts"(){"use strict";init_visible_lines();init_first_line();init_rule();noActionItems=defineRule(
{id:"no-action-items",description:"Asks for at least one action item, or for the reason why there is none.",severity:"error",check:check3}),NONE=/^[^\p{L}\p{N}]{0,20}(?:none|nothing|n\/a|not applicable|no (?:further )?(?:action|measure)s?(?: items?)?)\b(.*)/iu}});function check4({postmortem}){let items=new Set(postmortem.actionItems.map(item=>item.line));return proseLines(postmortem.lines).flatMap((line,index2)=>{let text3=index2+
1<postmortem.bodyLine?line.replace(/(?:^|\s)#.*$/,""):line;return findAll(text3).filter(({at,words})=>words!=="TODO"||!items.has(index2+1)||!isStatus(text3,at)).
map(({at,words})=>({line:index2+1,column:at+1,endColumn:at+words.length,message:`"${words}" is still to be filled in. Write what belongs here, or take it out.`}))})}
function findAll(line){return[...[...line.matchAll(PLACEHOLDER)].map(match3=>({at:match3.index,words:match3[0]})),...findDots(line)]}function findDots(line){if(!line.
includes("...")&&!line.includes("…"))return[];let start=0;return line.split("|").flatMap(cell=>{let dots=/^[\s>*+_-]{0,40}(\.{3}|…)[\s*_]{0,40}$/.exec(cell)?.[1],
at=start+(dots===void 0?0:cell.indexOf(dots));return start+=cell.length+1,dots===void 0?[]:[{at,words:dots}]})}function isStatus(line,at){let before=line.slice(
Math.max(0,at-40),at),after=line.slice(at+4,at+40),alone=/[|[(]\s*[*_]*$/.test(before)&&/^[*_]*\s*[\])|]/.test(after),inFront=at<40&&/^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?[*_]*$/.
test(before)&&/^[*_]*\s*[:\u2013-]/.test(after);return alone||inFront}var placeholder,FILL_IN,PLACEHOLDER,init_placeholder=__esm({"src/postmortem/rules/placehol\
der.ts"(){"use strict";init_visible_lines();init_rule();placeholder=defineRule({id:"placeholder",description:"Asks that nothing is left to be filled in.",severity:"\
warning",check:check4}),FILL_IN="your|insert|add|enter|fill|describe|replace|name|owner|login|date|start|end|person|people|role|team|service|system|number|sever\
ity|duration|reason|url|ticket|who|what|when|why|how|tbd|todo",PLACEHOLDER=new RegExp([`\\bpath/to/(?:your|the|an?|my|image|file|screenshot)\\b[^\\s)>"']{0,200}`,
"\\b[Ll]orem ipsum\\b","(?<![\\w-])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|yyyy-mm-dd|dd/mm/yyyy|mm/dd/yyyy)(?![\\w-])",`<(?:${FILL_IN})(?:[\
 _-][^<>=\\n]{0,60})?>`,"(?<![\\w\\])])\\[(?:your|insert|add|enter|fill in|describe|replace)\\b[^\\][\\n]{0,60}\\](?![(\\[])","\\{\\{[^{}\\n]{0,60}\\}\\}","(?<!\
[\\w/#.-])(?:TODO|TBD|TBC|TBA|FIXME)(?![\\w/-]|\\.\\w)","\\?{3,}"].join("|"),"g")}});function check5({postmortem,template}){if(template.sections.length===0){let message=`The template ${template.name} has no sections, so none can be asked for. Gi\
ve it a heading of level 2 (## …) for each.`;return[{line:firstLine(postmortem),message}]}let complaints=[],line=firstLine(postmortem),where="";for(let{wanted,
found}of matchSections(template.sections,postmortem.sections)){let present=found.at(-1);if(present)line=lastLine(postmortem.lines,present);else if(wanted.required){
let message=`The section "${wanted.heading}" is missing. Add "## ${wanted.heading}"${where}; if it does not apply, say why in one line.`;complaints.push({line,message})}
(present||wanted.required)&&(where=` below "${present?.heading??wanted.heading}"`)}return complaints}function lastLine(lines,{line,endLine}){let last=endLine;for(;last>
line&&lines[last-1]?.trim()==="";)last-=1;return last}var requiredSection,init_required_section=__esm({"src/postmortem/rules/required-section.ts"(){"use strict";
init_section_match();init_first_line();init_rule();requiredSection=defineRule({id:"required-section",description:"Asks for every section that the template requi\
res.",severity:"error",check:check5})}});function outOfOrder(values){let lengths=lengthsFrom(values),removed=[],wanted=Math.max(0,...new Set(lengths)),last=Number.NEGATIVE_INFINITY;return values.forEach(
(value,index2)=>{lengths[index2]===wanted&&value>=last?(last=value,wanted-=1):removed.push(index2)}),removed}function lengthsFrom(values){let lengths=new Array(
values.length).fill(0),heads=[];for(let index2=values.length-1;index2>=0;index2-=1){let value=values[index2]??0,low=0,high=heads.length;for(;low<high;){let middle=low+
high>>1;(heads[middle]??0)>=value?low=middle+1:high=middle}heads[low]=value,lengths[index2]=low+1}return lengths}var init_order=__esm({"src/postmortem/order.ts"(){
"use strict"}});function check6({postmortem,template}){let present=matchSections(template.sections,postmortem.sections).flatMap(({found},place)=>{let[section]=found;return section?
[{section,place}]:[]}),asWritten=present.toSorted((a,b)=>a.section.line-b.section.line||a.place-b.place);return outOfOrder(asWritten.map(({place})=>place)).flatMap(
index2=>{let misplaced=asWritten[index2];if(!misplaced)return[];let next=present.find(({place})=>place>misplaced.place),previous=present.findLast(({place})=>place<
misplaced.place),other=next&&next.section.line<misplaced.section.line?next:previous,where=other===next?"above":"below",message=`The section "${misplaced.section.
heading}" is not where the template ${template.name} has it. Move it ${where} "${other?.section.heading}".`;return[{line:misplaced.section.line,message}]})}var sectionOrder,
init_section_order=__esm({"src/postmortem/rules/section-order.ts"(){"use strict";init_order();init_section_match();init_rule();sectionOrder=defineRule({id:"sect\
ion-order",description:"Asks for the sections in the template's order.",severity:"warning",check:check6})}});function check7({postmortem}){let placed=postmortem.timeline.entries.flatMap(entry=>entry.time===null||entry.position===null?[]:[{entry,time:entry.time,position:entry.
position}]),removed=new Set(outOfOrder(placed.map(({position})=>position))),kept=placed.filter((_,index2)=>!removed.has(index2)),passed=0;return placed.flatMap(
(wrong,index2)=>{if(!removed.has(index2))return passed+=1,[];let{line,endLine}=wrong.entry,neighbours={before:kept[passed-1]??null,after:kept[passed]??null};return[
{line,endLine,message:messageFor(wrong,neighbours)}]})}function messageFor(wrong,{before,after}){let where=[before?`after ${labelOf(before,wrong)}`:"",after?`be\
fore ${labelOf(after,wrong)}`:""].filter(part=>part!=="").join(" and "),fitting=correctionFor(wrong,{before,after}),time2=fitting===null?"":` (${fitting}?)`;return`${labelOf(
wrong,before??after)} comes ${where}: move it to its place, or correct the time${time2}.`}function labelOf({entry,time:time2},other){return other===null||entry.
date===null||entry.date===other.entry.date?time2:`${entry.date} ${time2}`}function correctionFor(wrong,{before,after}){let from=before?.position??(after?after.position-
NEAR:wrong.position),to=after?.position??(before?before.position+NEAR:wrong.position),fits=minutes=>wrong.position+minutes>=from&&wrong.position+minutes<=to,hour=Number(
wrong.time.slice(0,2)),between=before!==null&&after!==null,hours=[12,...between?NEAREST_HOURS:[]].flatMap(distance2=>[-distance2,distance2]).find(shift=>hour+shift>=
0&&hour+shift<24&&fits(shift*HOUR));if(hours!==void 0)return`${String(hour+hours).padStart(2,"0")}${wrong.time.slice(2)}`;let{date:date2}=wrong.entry,days=between?
[-1,1].find(shift=>fits(shift*DAY)):void 0;return date2===null||days===void 0?null:`${dayAfter(date2,days)} ${wrong.time}`}function dayAfter(date2,days){return new Date(
Date.parse(`${date2}T00:00:00Z`)+days*DAY*6e4).toISOString().slice(0,10)}var timelineOrder,HOUR,DAY,NEAR,NEAREST_HOURS,init_timeline_order=__esm({"src/postmorte\
m/rules/timeline-order.ts"(){"use strict";init_order();init_rule();timelineOrder=defineRule({id:"timeline-order",description:"Asks for timeline entries in the o\
rder in which things happened.",severity:"error",check:check7}),HOUR=60,DAY=24*HOUR,NEAR=6*HOUR,NEAREST_HOURS=Array.from({length:23},(_,index2)=>index2+1)}});var timelineTime,init_timeline_time=__esm({"src/postmortem/rules/timeline-time.ts"(){"use strict";init_rule();timelineTime=defineRule({id:"timeline-time",description:"\
Asks for a time in each timeline entry.",severity:"warning",check:({postmortem})=>postmortem.timeline.entries.filter(entry=>entry.time===null).map(entry=>({line:entry.
line,endLine:entry.endLine,message:"This timeline entry has no time. Begin it with one, like 14:05; a guess is fine as ~14:05."}))})}});var RULES,init_rules=__esm({"src/postmortem/rules/index.ts"(){"use strict";init_action_due();init_action_owner();init_document();init_empty_section();init_front_matter();
init_image_missing();init_no_action_items();init_placeholder();init_required_section();init_section_order();init_timeline_order();init_timeline_time();RULES=[document,
frontMatter,requiredSection,sectionOrder,emptySection,placeholder,timelineTime,timelineOrder,actionOwner,actionDue,noActionItems,imageMissing]}});function checkPostmortem({settings,...input}){let context={isAssignable:null,secrets:null,...input},{postmortem}=input,findings=(document.check(context).length>
0?[document]:RULES).flatMap(rule=>findingsOf(rule,context,settings));return{file:postmortem.path,findings:findings.toSorted(byPlace)}}function findingsOf(rule,context,settings){
let setting=settings[rule.id],options2=typeof setting=="object"?withoutSeverity(setting):void 0,severity2=(typeof setting=="object"?setting.severity:setting)??rule.
severity;return severity2==="off"?[]:rule.check(context,options2).map(complaint=>({...complaint,rule:rule.id,severity:severity2}))}function withoutSeverity({severity:severity2,
...options2}){return options2}function byPlace(a,b){return a.line-b.line||(a.column??0)-(b.column??0)||compare(a.rule,b.rule)}function compare(a,b){return a===b?
0:a<b?-1:1}var init_check=__esm({"src/postmortem/check.ts"(){"use strict";init_document();init_rules()}});function makeDTF(zoneName){let dtf=dtfCache.get(zoneName);return dtf===void 0&&(dtf=new Intl.DateTimeFormat("en-US",{hour12:!1,timeZone:zoneName,year:"numeric",
month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit",era:"short"}),dtfCache.set(zoneName,dtf)),dtf}function hackyOffset(dtf,date2){let formatted=dtf.
format(date2).replace(/\u200E/g,""),parsed=/(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(formatted),[,fMonth,fDay,fYear,fadOrBc,fHour,fMinute,fSecond]=parsed;
return[fYear,fMonth,fDay,fadOrBc,fHour,fMinute,fSecond]}function partsOffset(dtf,date2){let formatted=dtf.formatToParts(date2),filled=[];for(let i=0;i<formatted.
length;i++){let{type,value}=formatted[i],pos=typeToPos[type];type==="era"?filled[pos]=value:isUndefined(pos)||(filled[pos]=parseInt(value,10))}return filled}function getCachedLF(locString,opts={}){
let key=JSON.stringify([locString,opts]),dtf=intlLFCache[key];return dtf||(dtf=new Intl.ListFormat(locString,opts),intlLFCache[key]=dtf),dtf}function getCachedDTF(locString,opts={}){
let key=JSON.stringify([locString,opts]),dtf=intlDTCache.get(key);return dtf===void 0&&(dtf=new Intl.DateTimeFormat(locString,opts),intlDTCache.set(key,dtf)),dtf}
function getCachedINF(locString,opts={}){let key=JSON.stringify([locString,opts]),inf=intlNumCache.get(key);return inf===void 0&&(inf=new Intl.NumberFormat(locString,
opts),intlNumCache.set(key,inf)),inf}function getCachedRTF(locString,opts={}){let{base,...cacheKeyOpts}=opts,key=JSON.stringify([locString,cacheKeyOpts]),inf=intlRelCache.
get(key);return inf===void 0&&(inf=new Intl.RelativeTimeFormat(locString,opts),intlRelCache.set(key,inf)),inf}function systemLocale(){return sysLocaleCache||(sysLocaleCache=
new Intl.DateTimeFormat().resolvedOptions().locale,sysLocaleCache)}function getCachedIntResolvedOptions(locString){let opts=intlResolvedOptionsCache.get(locString);
return opts===void 0&&(opts=new Intl.DateTimeFormat(locString).resolvedOptions(),intlResolvedOptionsCache.set(locString,opts)),opts}function getCachedWeekInfo(locString){
let data=weekInfoCache.get(locString);if(!data){let locale=new Intl.Locale(locString);data="getWeekInfo"in locale?locale.getWeekInfo():locale.weekInfo,"minimalD\
ays"in data||(data={...fallbackWeekSettings,...data}),weekInfoCache.set(locString,data)}return data}function parseLocaleString(localeStr){let xIndex=localeStr.indexOf(
"-x-");xIndex!==-1&&(localeStr=localeStr.substring(0,xIndex));let uIndex=localeStr.indexOf("-u-");if(uIndex===-1)return[localeStr];{let options2,selectedStr;try{
options2=getCachedDTF(localeStr).resolvedOptions(),selectedStr=localeStr}catch{let smaller=localeStr.substring(0,uIndex);options2=getCachedDTF(smaller).resolvedOptions(),
selectedStr=smaller}let{numberingSystem,calendar}=options2;return[selectedStr,numberingSystem,calendar]}}function intlConfigString(localeStr,numberingSystem,outputCalendar){
return(outputCalendar||numberingSystem)&&(localeStr.includes("-u-")||(localeStr+="-u"),outputCalendar&&(localeStr+=`-ca-${outputCalendar}`),numberingSystem&&(localeStr+=
`-nu-${numberingSystem}`)),localeStr}function mapMonths(f){let ms=[];for(let i=1;i<=12;i++){let dt=DateTime.utc(2009,i,1);ms.push(f(dt))}return ms}function mapWeekdays(f){
let ms=[];for(let i=1;i<=7;i++){let dt=DateTime.utc(2016,11,13+i);ms.push(f(dt))}return ms}function listStuff(loc,length,englishFn,intlFn){let mode=loc.listingMode();
return mode==="error"?null:mode==="en"?englishFn(length):intlFn(length)}function supportsFastNumbers(loc){return loc.numberingSystem&&loc.numberingSystem!=="lat\
n"?!1:loc.numberingSystem==="latn"||!loc.locale||loc.locale.startsWith("en")||getCachedIntResolvedOptions(loc.locale).numberingSystem==="latn"}function normalizeZone(input,defaultZone2){
if(isUndefined(input)||input===null)return defaultZone2;if(input instanceof Zone)return input;if(isString(input)){let lowered=input.toLowerCase();return lowered===
"default"?defaultZone2:lowered==="local"||lowered==="system"?SystemZone.instance:lowered==="utc"||lowered==="gmt"?FixedOffsetZone.utcInstance:FixedOffsetZone.parseSpecifier(
lowered)||IANAZone.create(input)}else return isNumber(input)?FixedOffsetZone.instance(input):typeof input=="object"&&"offset"in input&&typeof input.offset=="fun\
ction"?input:new InvalidZone(input)}function parseDigits(str2){let value=parseInt(str2,10);if(isNaN(value)){value="";for(let i=0;i<str2.length;i++){let code2=str2.
charCodeAt(i);if(str2[i].search(numberingSystems.hanidec)!==-1)value+=hanidecChars.indexOf(str2[i]);else for(let key in numberingSystemsUTF16){let[min,max]=numberingSystemsUTF16[key];
code2>=min&&code2<=max&&(value+=code2-min)}}return parseInt(value,10)}else return value}function resetDigitRegexCache(){digitRegexCache.clear()}function digitRegex({
numberingSystem},append=""){let ns=numberingSystem||"latn",appendCache=digitRegexCache.get(ns);appendCache===void 0&&(appendCache=new Map,digitRegexCache.set(ns,
appendCache));let regex=appendCache.get(append);return regex===void 0&&(regex=new RegExp(`${numberingSystems[ns]}${append}`),appendCache.set(append,regex)),regex}
function unitOutOfRange(unit2,value){return new Invalid("unit out of range",`you specified ${value} (of type ${typeof value}) as a ${unit2}, which is invalid`)}
function dayOfWeek(year,month,day2){let d=new Date(Date.UTC(year,month-1,day2));year<100&&year>=0&&d.setUTCFullYear(d.getUTCFullYear()-1900);let js=d.getUTCDay();
return js===0?7:js}function computeOrdinal(year,month,day2){return day2+(isLeapYear(year)?leapLadder:nonLeapLadder)[month-1]}function uncomputeOrdinal(year,ordinal){
let table2=isLeapYear(year)?leapLadder:nonLeapLadder,month0=table2.findIndex(i=>i<ordinal),day2=ordinal-table2[month0];return{month:month0+1,day:day2}}function isoWeekdayToLocal(isoWeekday,startOfWeek){
return(isoWeekday-startOfWeek+7)%7+1}function gregorianToWeek(gregObj,minDaysInFirstWeek=4,startOfWeek=1){let{year,month,day:day2}=gregObj,ordinal=computeOrdinal(
year,month,day2),weekday2=isoWeekdayToLocal(dayOfWeek(year,month,day2),startOfWeek),weekNumber=Math.floor((ordinal-weekday2+14-minDaysInFirstWeek)/7),weekYear;return weekNumber<
1?(weekYear=year-1,weekNumber=weeksInWeekYear(weekYear,minDaysInFirstWeek,startOfWeek)):weekNumber>weeksInWeekYear(year,minDaysInFirstWeek,startOfWeek)?(weekYear=
year+1,weekNumber=1):weekYear=year,{weekYear,weekNumber,weekday:weekday2,...timeObject(gregObj)}}function weekToGregorian(weekData,minDaysInFirstWeek=4,startOfWeek=1){
let{weekYear,weekNumber,weekday:weekday2}=weekData,weekdayOfJan4=isoWeekdayToLocal(dayOfWeek(weekYear,1,minDaysInFirstWeek),startOfWeek),yearInDays=daysInYear(weekYear),
ordinal=weekNumber*7+weekday2-weekdayOfJan4-7+minDaysInFirstWeek,year;ordinal<1?(year=weekYear-1,ordinal+=daysInYear(year)):ordinal>yearInDays?(year=weekYear+1,
ordinal-=daysInYear(weekYear)):year=weekYear;let{month,day:day2}=uncomputeOrdinal(year,ordinal);return{year,month,day:day2,...timeObject(weekData)}}function gregorianToOrdinal(gregData){
let{year,month,day:day2}=gregData,ordinal=computeOrdinal(year,month,day2);return{year,ordinal,...timeObject(gregData)}}function ordinalToGregorian(ordinalData){
let{year,ordinal}=ordinalData,{month,day:day2}=uncomputeOrdinal(year,ordinal);return{year,month,day:day2,...timeObject(ordinalData)}}function usesLocalWeekValues(obj,loc){
if(!isUndefined(obj.localWeekday)||!isUndefined(obj.localWeekNumber)||!isUndefined(obj.localWeekYear)){if(!isUndefined(obj.weekday)||!isUndefined(obj.weekNumber)||
!isUndefined(obj.weekYear))throw new ConflictingSpecificationError("Cannot mix locale-based week fields with ISO-based week fields");return isUndefined(obj.localWeekday)||
(obj.weekday=obj.localWeekday),isUndefined(obj.localWeekNumber)||(obj.weekNumber=obj.localWeekNumber),isUndefined(obj.localWeekYear)||(obj.weekYear=obj.localWeekYear),
delete obj.localWeekday,delete obj.localWeekNumber,delete obj.localWeekYear,{minDaysInFirstWeek:loc.getMinDaysInFirstWeek(),startOfWeek:loc.getStartOfWeek()}}else
return{minDaysInFirstWeek:4,startOfWeek:1}}function hasInvalidWeekData(obj,minDaysInFirstWeek=4,startOfWeek=1){let validYear=isInteger(obj.weekYear),validWeek=integerBetween(
obj.weekNumber,1,weeksInWeekYear(obj.weekYear,minDaysInFirstWeek,startOfWeek)),validWeekday=integerBetween(obj.weekday,1,7);return validYear?validWeek?validWeekday?
!1:unitOutOfRange("weekday",obj.weekday):unitOutOfRange("week",obj.weekNumber):unitOutOfRange("weekYear",obj.weekYear)}function hasInvalidOrdinalData(obj){let validYear=isInteger(
obj.year),validOrdinal=integerBetween(obj.ordinal,1,daysInYear(obj.year));return validYear?validOrdinal?!1:unitOutOfRange("ordinal",obj.ordinal):unitOutOfRange(
"year",obj.year)}function hasInvalidGregorianData(obj){let validYear=isInteger(obj.year),validMonth=integerBetween(obj.month,1,12),validDay=integerBetween(obj.day,
1,daysInMonth(obj.year,obj.month));return validYear?validMonth?validDay?!1:unitOutOfRange("day",obj.day):unitOutOfRange("month",obj.month):unitOutOfRange("year",
obj.year)}function hasInvalidTimeData(obj){let{hour,minute,second,millisecond}=obj,validHour=integerBetween(hour,0,23)||hour===24&&minute===0&&second===0&&millisecond===
0,validMinute=integerBetween(minute,0,59),validSecond=integerBetween(second,0,59),validMillisecond=integerBetween(millisecond,0,999);return validHour?validMinute?
validSecond?validMillisecond?!1:unitOutOfRange("millisecond",millisecond):unitOutOfRange("second",second):unitOutOfRange("minute",minute):unitOutOfRange("hour",
hour)}function isUndefined(o){return typeof o>"u"}function isNumber(o){return typeof o=="number"}function isInteger(o){return typeof o=="number"&&o%1===0}function isString(o){
return typeof o=="string"}function isDate(o){return Object.prototype.toString.call(o)==="[object Date]"}function hasRelative(){try{return typeof Intl<"u"&&!!Intl.
RelativeTimeFormat}catch{return!1}}function hasLocaleWeekInfo(){try{return typeof Intl<"u"&&!!Intl.Locale&&("weekInfo"in Intl.Locale.prototype||"getWeekInfo"in Intl.
Locale.prototype)}catch{return!1}}function maybeArray(thing){return Array.isArray(thing)?thing:[thing]}function bestBy(arr,by,compare2){if(arr.length!==0)return arr.
reduce((best,next)=>{let pair=[by(next),next];return best&&compare2(best[0],pair[0])===best[0]?best:pair},null)[1]}function pick(obj,keys){return keys.reduce((a,k)=>(a[k]=
obj[k],a),{})}function hasOwnProperty(obj,prop){return Object.prototype.hasOwnProperty.call(obj,prop)}function validateWeekSettings(settings){if(settings==null)
return null;if(typeof settings!="object")throw new InvalidArgumentError2("Week settings must be an object");if(!integerBetween(settings.firstDay,1,7)||!integerBetween(
settings.minimalDays,1,7)||!Array.isArray(settings.weekend)||settings.weekend.some(v=>!integerBetween(v,1,7)))throw new InvalidArgumentError2("Invalid week sett\
ings");return{firstDay:settings.firstDay,minimalDays:settings.minimalDays,weekend:Array.from(settings.weekend)}}function integerBetween(thing,bottom,top){return isInteger(
thing)&&thing>=bottom&&thing<=top}function floorMod(x,n2){return x-n2*Math.floor(x/n2)}function padStart(input,n2=2){let isNeg=input<0,padded;return isNeg?padded=
"-"+(""+-input).padStart(n2,"0"):padded=(""+input).padStart(n2,"0"),padded}function parseInteger(string3){if(!(isUndefined(string3)||string3===null||string3===""))
return parseInt(string3,10)}function parseFloating(string3){if(!(isUndefined(string3)||string3===null||string3===""))return parseFloat(string3)}function parseMillis(fraction){
if(!(isUndefined(fraction)||fraction===null||fraction==="")){let f=parseFloat("0."+fraction)*1e3;return Math.floor(f)}}function roundTo(number2,digits,rounding="\
round"){let factor=10**digits;switch(rounding){case"expand":return number2>0?Math.ceil(number2*factor)/factor:Math.floor(number2*factor)/factor;case"trunc":return Math.
trunc(number2*factor)/factor;case"round":return Math.round(number2*factor)/factor;case"floor":return Math.floor(number2*factor)/factor;case"ceil":return Math.ceil(
number2*factor)/factor;default:throw new RangeError(`Value rounding ${rounding} is out of range`)}}function isLeapYear(year){return year%4===0&&(year%100!==0||year%
400===0)}function daysInYear(year){return isLeapYear(year)?366:365}function daysInMonth(year,month){let modMonth=floorMod(month-1,12)+1,modYear=year+(month-modMonth)/
12;return modMonth===2?isLeapYear(modYear)?29:28:[31,null,31,30,31,30,31,31,30,31,30,31][modMonth-1]}function objToLocalTS(obj){let d=Date.UTC(obj.year,obj.month-
1,obj.day,obj.hour,obj.minute,obj.second,obj.millisecond);return obj.year<100&&obj.year>=0&&(d=new Date(d),d.setUTCFullYear(obj.year,obj.month-1,obj.day)),+d}function firstWeekOffset(year,minDaysInFirstWeek,startOfWeek){
return-isoWeekdayToLocal(dayOfWeek(year,1,minDaysInFirstWeek),startOfWeek)+minDaysInFirstWeek-1}function weeksInWeekYear(weekYear,minDaysInFirstWeek=4,startOfWeek=1){
let weekOffset=firstWeekOffset(weekYear,minDaysInFirstWeek,startOfWeek),weekOffsetNext=firstWeekOffset(weekYear+1,minDaysInFirstWeek,startOfWeek);return(daysInYear(
weekYear)-weekOffset+weekOffsetNext)/7}function untruncateYear(year){return year>99?year:year>Settings.twoDigitCutoffYear?1900+year:2e3+year}function parseZoneInfo(ts,offsetFormat,locale,timeZone=null){
let date2=new Date(ts),intlOpts={hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"};timeZone&&(intlOpts.timeZone=timeZone);
let modified={timeZoneName:offsetFormat,...intlOpts},parsed=new Intl.DateTimeFormat(locale,modified).formatToParts(date2).find(m=>m.type.toLowerCase()==="timezo\
nename");return parsed?parsed.value:null}function signedOffset(offHourStr,offMinuteStr){let offHour=parseInt(offHourStr,10);Number.isNaN(offHour)&&(offHour=0);let offMin=parseInt(
offMinuteStr,10)||0,offMinSigned=offHour<0||Object.is(offHour,-0)?-offMin:offMin;return offHour*60+offMinSigned}function asNumber(value){let numericValue=Number(
value);if(typeof value=="boolean"||value===""||!Number.isFinite(numericValue))throw new InvalidArgumentError2(`Invalid unit value ${value}`);return numericValue}
function normalizeObject(obj,normalizer){let normalized={};for(let u in obj)if(hasOwnProperty(obj,u)){let v=obj[u];if(v==null)continue;normalized[normalizer(u)]=
asNumber(v)}return normalized}function formatOffset(offset2,format2){let hours=Math.trunc(Math.abs(offset2/60)),minutes=Math.trunc(Math.abs(offset2%60)),sign=offset2>=
0?"+":"-";switch(format2){case"short":return`${sign}${padStart(hours,2)}:${padStart(minutes,2)}`;case"narrow":return`${sign}${hours}${minutes>0?`:${minutes}`:""}`;case"\
techie":return`${sign}${padStart(hours,2)}${padStart(minutes,2)}`;default:throw new RangeError(`Value format ${format2} is out of range for property format`)}}function timeObject(obj){
return pick(obj,["hour","minute","second","millisecond"])}function months(length){switch(length){case"narrow":return[...monthsNarrow];case"short":return[...monthsShort];case"\
long":return[...monthsLong];case"numeric":return["1","2","3","4","5","6","7","8","9","10","11","12"];case"2-digit":return["01","02","03","04","05","06","07","08",
"09","10","11","12"];default:return null}}function weekdays(length){switch(length){case"narrow":return[...weekdaysNarrow];case"short":return[...weekdaysShort];case"\
long":return[...weekdaysLong];case"numeric":return["1","2","3","4","5","6","7"];default:return null}}function eras(length){switch(length){case"narrow":return[...erasNarrow];case"\
short":return[...erasShort];case"long":return[...erasLong];default:return null}}function meridiemForDateTime(dt){return meridiems[dt.hour<12?0:1]}function weekdayForDateTime(dt,length){
return weekdays(length)[dt.weekday-1]}function monthForDateTime(dt,length){return months(length)[dt.month-1]}function eraForDateTime(dt,length){return eras(length)[dt.
year<0?0:1]}function formatRelativeTime(unit2,count,numeric="always",narrow=!1){let units={years:["year","yr."],quarters:["quarter","qtr."],months:["month","mo."],
weeks:["week","wk."],days:["day","day","days"],hours:["hour","hr."],minutes:["minute","min."],seconds:["second","sec."]},lastable=["hours","minutes","seconds"].
indexOf(unit2)===-1;if(numeric==="auto"&&lastable){let isDay2=unit2==="days";switch(count){case 1:return isDay2?"tomorrow":`next ${units[unit2][0]}`;case-1:return isDay2?
"yesterday":`last ${units[unit2][0]}`;case 0:return isDay2?"today":`this ${units[unit2][0]}`}}let isInPast=Object.is(count,-0)||count<0,fmtValue=Math.abs(count),
singular=fmtValue===1,lilUnits=units[unit2],fmtUnit=narrow?singular?lilUnits[1]:lilUnits[2]||lilUnits[1]:singular?units[unit2][0]:unit2;return isInPast?`${fmtValue}\
 ${fmtUnit} ago`:`in ${fmtValue} ${fmtUnit}`}function stringifyTokens(splits,tokenToString){let s2="";for(let token2 of splits)token2.literal?s2+=token2.val:s2+=
tokenToString(token2.val);return s2}function combineRegexes(...regexes){let full=regexes.reduce((f,r)=>f+r.source,"");return RegExp(`^${full}$`)}function combineExtractors(...extractors){
return m=>extractors.reduce(([mergedVals,mergedZone,cursor],ex)=>{let[val,zone,next]=ex(m,cursor);return[{...mergedVals,...val},zone||mergedZone,next]},[{},null,
1]).slice(0,2)}function parse2(s2,...patterns){if(s2==null)return[null,null];for(let[regex,extractor]of patterns){let m=regex.exec(s2);if(m)return extractor(m)}
return[null,null]}function simpleParse(...keys){return(match3,cursor)=>{let ret={},i;for(i=0;i<keys.length;i++)ret[keys[i]]=parseInteger(match3[cursor+i]);return[
ret,null,cursor+i]}}function int(match3,pos,fallback){let m=match3[pos];return isUndefined(m)?fallback:parseInteger(m)}function extractISOYmd(match3,cursor){return[
{year:int(match3,cursor),month:int(match3,cursor+1,1),day:int(match3,cursor+2,1)},null,cursor+3]}function extractISOTime(match3,cursor){return[{hours:int(match3,
cursor,0),minutes:int(match3,cursor+1,0),seconds:int(match3,cursor+2,0),milliseconds:parseMillis(match3[cursor+3])},null,cursor+4]}function extractISOOffset(match3,cursor){
let local=!match3[cursor]&&!match3[cursor+1],fullOffset=signedOffset(match3[cursor+1],match3[cursor+2]),zone=local?null:FixedOffsetZone.instance(fullOffset);return[
{},zone,cursor+3]}function extractIANAZone(match3,cursor){let zone=match3[cursor]?IANAZone.create(match3[cursor]):null;return[{},zone,cursor+1]}function extractISODuration(match3){
let[s2,yearStr,monthStr,weekStr,dayStr,hourStr,minuteStr,secondStr,millisecondsStr]=match3,hasNegativePrefix=s2[0]==="-",negativeSeconds=secondStr&&secondStr[0]===
"-",maybeNegate=(num,force=!1)=>num!==void 0&&(force||num&&hasNegativePrefix)?-num:num;return[{years:maybeNegate(parseFloating(yearStr)),months:maybeNegate(parseFloating(
monthStr)),weeks:maybeNegate(parseFloating(weekStr)),days:maybeNegate(parseFloating(dayStr)),hours:maybeNegate(parseFloating(hourStr)),minutes:maybeNegate(parseFloating(
minuteStr)),seconds:maybeNegate(parseFloating(secondStr),secondStr==="-0"),milliseconds:maybeNegate(parseMillis(millisecondsStr),negativeSeconds)}]}function fromStrings(weekdayStr,yearStr,monthStr,dayStr,hourStr,minuteStr,secondStr){
let result={year:yearStr.length===2?untruncateYear(parseInteger(yearStr)):parseInteger(yearStr),month:monthsShort.indexOf(monthStr)+1,day:parseInteger(dayStr),hour:parseInteger(
hourStr),minute:parseInteger(minuteStr)};return secondStr&&(result.second=parseInteger(secondStr)),weekdayStr&&(result.weekday=weekdayStr.length>3?weekdaysLong.
indexOf(weekdayStr)+1:weekdaysShort.indexOf(weekdayStr)+1),result}function extractRFC2822(match3){let[,weekdayStr,dayStr,monthStr,yearStr,hourStr,minuteStr,secondStr,
obsOffset,milOffset,offHourStr,offMinuteStr]=match3,result=fromStrings(weekdayStr,yearStr,monthStr,dayStr,hourStr,minuteStr,secondStr),offset2;return obsOffset?
offset2=obsOffsets[obsOffset]:milOffset?offset2=0:offset2=signedOffset(offHourStr,offMinuteStr),[result,new FixedOffsetZone(offset2)]}function preprocessRFC2822(s2){
return s2.replace(/\([^()]*\)|[\n\t]/g," ").replace(/(\s\s+)/g," ").trim()}function extractRFC1123Or850(match3){let[,weekdayStr,dayStr,monthStr,yearStr,hourStr,
minuteStr,secondStr]=match3;return[fromStrings(weekdayStr,yearStr,monthStr,dayStr,hourStr,minuteStr,secondStr),FixedOffsetZone.utcInstance]}function extractASCII(match3){
let[,weekdayStr,monthStr,dayStr,hourStr,minuteStr,secondStr,yearStr]=match3;return[fromStrings(weekdayStr,yearStr,monthStr,dayStr,hourStr,minuteStr,secondStr),FixedOffsetZone.
utcInstance]}function parseISODate(s2){return parse2(s2,[isoYmdWithTimeExtensionRegex,extractISOYmdTimeAndOffset],[isoWeekWithTimeExtensionRegex,extractISOWeekTimeAndOffset],
[isoOrdinalWithTimeExtensionRegex,extractISOOrdinalDateAndTime],[isoTimeCombinedRegex,extractISOTimeAndOffset])}function parseRFC2822Date(s2){return parse2(preprocessRFC2822(
s2),[rfc2822,extractRFC2822])}function parseHTTPDate(s2){return parse2(s2,[rfc1123,extractRFC1123Or850],[rfc850,extractRFC1123Or850],[ascii,extractASCII])}function parseISODuration(s2){
return parse2(s2,[isoDuration,extractISODuration])}function parseISOTimeOnly(s2){return parse2(s2,[isoTimeOnly,extractISOTimeOnly])}function parseSQL(s2){return parse2(
s2,[sqlYmdWithTimeExtensionRegex,extractISOYmdTimeAndOffset],[sqlTimeCombinedRegex,extractISOTimeOffsetAndIANAZone])}function clone$1(dur,alts,clear=!1){let conf={
values:clear?alts.values:{...dur.values,...alts.values||{}},loc:dur.loc.clone(alts.loc),conversionAccuracy:alts.conversionAccuracy||dur.conversionAccuracy,matrix:alts.
matrix||dur.matrix};return new Duration(conf)}function durationToMillis(matrix,vals){let sum=vals.milliseconds??0;for(let unit2 of reverseUnits.slice(1))vals[unit2]&&
(sum+=vals[unit2]*matrix[unit2].milliseconds);return sum}function normalizeValues(matrix,vals){let factor=durationToMillis(matrix,vals)<0?-1:1;orderedUnits$1.reduceRight(
(previous,current)=>{if(isUndefined(vals[current]))return previous;if(previous){let previousVal=vals[previous]*factor,conv=matrix[current][previous],rollUp=Math.
floor(previousVal/conv);vals[current]+=rollUp*factor,vals[previous]-=rollUp*conv*factor}return current},null),orderedUnits$1.reduce((previous,current)=>{if(isUndefined(
vals[current]))return previous;if(previous){let fraction=vals[previous]%1;vals[previous]-=fraction,vals[current]+=fraction*matrix[previous][current]}return current},
null)}function removeZeroes(vals){let newVals={};for(let[key,value]of Object.entries(vals))value!==0&&(newVals[key]=value);return newVals}function validateStartEnd(start,end){
return!start||!start.isValid?Interval.invalid("missing or invalid start"):!end||!end.isValid?Interval.invalid("missing or invalid end"):end<start?Interval.invalid(
"end before start",`The end of an interval must be after its start, but you had start=${start.toISO()} and end=${end.toISO()}`):null}function dayDiff(earlier,later){
let utcDayStart=dt=>dt.toUTC(0,{keepLocalTime:!0}).startOf("day").valueOf(),ms=utcDayStart(later)-utcDayStart(earlier);return Math.floor(Duration.fromMillis(ms).
as("days"))}function highOrderDiffs(cursor,later,units){let differs=[["years",(a,b)=>b.year-a.year],["quarters",(a,b)=>b.quarter-a.quarter+(b.year-a.year)*4],["\
months",(a,b)=>b.month-a.month+(b.year-a.year)*12],["weeks",(a,b)=>{let days=dayDiff(a,b);return(days-days%7)/7}],["days",dayDiff]],results={},earlier=cursor,lowestOrder,
highWater;for(let[unit2,differ]of differs)units.indexOf(unit2)>=0&&(lowestOrder=unit2,results[unit2]=differ(cursor,later),highWater=earlier.plus(results),highWater>
later?(results[unit2]--,cursor=earlier.plus(results),cursor>later&&(highWater=cursor,results[unit2]--,cursor=earlier.plus(results))):cursor=highWater);return[cursor,
results,highWater,lowestOrder]}function diff(earlier,later,units,opts){let[cursor,results,highWater,lowestOrder]=highOrderDiffs(earlier,later,units),remainingMillis=later-
cursor,lowerOrderUnits=units.filter(u=>["hours","minutes","seconds","milliseconds"].indexOf(u)>=0);lowerOrderUnits.length===0&&(highWater<later&&(highWater=cursor.
plus({[lowestOrder]:1})),highWater!==cursor&&(results[lowestOrder]=(results[lowestOrder]||0)+remainingMillis/(highWater-cursor)));let duration2=Duration.fromObject(
results,opts);return lowerOrderUnits.length>0?Duration.fromMillis(remainingMillis,opts).shiftTo(...lowerOrderUnits).plus(duration2):duration2}function intUnit(regex,post=i=>i){
return{regex,deser:([s2])=>post(parseDigits(s2))}}function fixListRegex(s2){return s2.replace(/\./g,"\\.?").replace(spaceOrNBSPRegExp,spaceOrNBSP)}function stripInsensitivities(s2){
return s2.replace(/\./g,"").replace(spaceOrNBSPRegExp," ").toLowerCase()}function oneOf(strings,startIndex){return strings===null?null:{regex:RegExp(strings.map(
fixListRegex).join("|")),deser:([s2])=>strings.findIndex(i=>stripInsensitivities(s2)===stripInsensitivities(i))+startIndex}}function offset(regex,groups){return{
regex,deser:([,h,m])=>signedOffset(h,m),groups}}function simple(regex){return{regex,deser:([s2])=>s2}}function escapeToken(value){return value.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,
"\\$&")}function unitForToken(token2,loc){let one=digitRegex(loc),two=digitRegex(loc,"{2}"),three=digitRegex(loc,"{3}"),four=digitRegex(loc,"{4}"),six=digitRegex(
loc,"{6}"),oneOrTwo=digitRegex(loc,"{1,2}"),oneToThree=digitRegex(loc,"{1,3}"),oneToSix=digitRegex(loc,"{1,6}"),oneToNine=digitRegex(loc,"{1,9}"),twoToFour=digitRegex(
loc,"{2,4}"),fourToSix=digitRegex(loc,"{4,6}"),literal=t=>({regex:RegExp(escapeToken(t.val)),deser:([s2])=>s2,literal:!0}),unit2=(t=>{if(token2.literal)return literal(
t);switch(t.val){case"G":return oneOf(loc.eras("short"),0);case"GG":return oneOf(loc.eras("long"),0);case"y":return intUnit(oneToSix);case"yy":return intUnit(twoToFour,
untruncateYear);case"yyyy":return intUnit(four);case"yyyyy":return intUnit(fourToSix);case"yyyyyy":return intUnit(six);case"M":return intUnit(oneOrTwo);case"MM":
return intUnit(two);case"MMM":return oneOf(loc.months("short",!0),1);case"MMMM":return oneOf(loc.months("long",!0),1);case"L":return intUnit(oneOrTwo);case"LL":
return intUnit(two);case"LLL":return oneOf(loc.months("short",!1),1);case"LLLL":return oneOf(loc.months("long",!1),1);case"d":return intUnit(oneOrTwo);case"dd":
return intUnit(two);case"o":return intUnit(oneToThree);case"ooo":return intUnit(three);case"HH":return intUnit(two);case"H":return intUnit(oneOrTwo);case"hh":return intUnit(
two);case"h":return intUnit(oneOrTwo);case"mm":return intUnit(two);case"m":return intUnit(oneOrTwo);case"q":return intUnit(oneOrTwo);case"qq":return intUnit(two);case"\
s":return intUnit(oneOrTwo);case"ss":return intUnit(two);case"S":return intUnit(oneToThree);case"SSS":return intUnit(three);case"u":return simple(oneToNine);case"\
uu":return simple(oneOrTwo);case"uuu":return intUnit(one);case"a":return oneOf(loc.meridiems(),0);case"kkkk":return intUnit(four);case"kk":return intUnit(twoToFour,
untruncateYear);case"W":return intUnit(oneOrTwo);case"WW":return intUnit(two);case"E":case"c":return intUnit(one);case"EEE":return oneOf(loc.weekdays("short",!1),
1);case"EEEE":return oneOf(loc.weekdays("long",!1),1);case"ccc":return oneOf(loc.weekdays("short",!0),1);case"cccc":return oneOf(loc.weekdays("long",!0),1);case"\
Z":case"ZZ":return offset(new RegExp(`([+-]${oneOrTwo.source})(?::(${two.source}))?`),2);case"ZZZ":return offset(new RegExp(`([+-]${oneOrTwo.source})(${two.source}\
)?`),2);case"z":return simple(/[a-z_+-/]{1,256}?/i);case" ":return simple(/[^\S\n\r]/);default:return literal(t)}})(token2)||{invalidReason:MISSING_FTP};return unit2.
token=token2,unit2}function tokenForPart(part,formatOpts,resolvedOpts){let{type,value}=part;if(type==="literal"){let isSpace2=/^\s+$/.test(value);return{literal:!isSpace2,
val:isSpace2?" ":value}}let style=formatOpts[type],actualType=type;type==="hour"&&(formatOpts.hour12!=null?actualType=formatOpts.hour12?"hour12":"hour24":formatOpts.
hourCycle!=null?formatOpts.hourCycle==="h11"||formatOpts.hourCycle==="h12"?actualType="hour12":actualType="hour24":actualType=resolvedOpts.hour12?"hour12":"hour\
24");let val=partTypeStyleToTokenVal[actualType];if(typeof val=="object"&&(val=val[style]),val)return{literal:!1,val}}function buildRegex(units){return[`^${units.
map(u=>u.regex).reduce((f,r)=>`${f}(${r.source})`,"")}$`,units]}function match(input,regex,handlers){let matches=input.match(regex);if(matches){let all={},matchIndex=1;
for(let i in handlers)if(hasOwnProperty(handlers,i)){let h=handlers[i],groups=h.groups?h.groups+1:1;!h.literal&&h.token&&(all[h.token.val[0]]=h.deser(matches.slice(
matchIndex,matchIndex+groups))),matchIndex+=groups}return[matches,all]}else return[matches,{}]}function dateTimeFromMatches(matches){let toField=token2=>{switch(token2){case"\
S":return"millisecond";case"s":return"second";case"m":return"minute";case"h":case"H":return"hour";case"d":return"day";case"o":return"ordinal";case"L":case"M":return"\
month";case"y":return"year";case"E":case"c":return"weekday";case"W":return"weekNumber";case"k":return"weekYear";case"q":return"quarter";default:return null}},zone=null,
specificOffset;return isUndefined(matches.z)||(zone=IANAZone.create(matches.z)),isUndefined(matches.Z)||(zone||(zone=new FixedOffsetZone(matches.Z)),specificOffset=
matches.Z),isUndefined(matches.q)||(matches.M=(matches.q-1)*3+1),isUndefined(matches.h)||(matches.h<12&&matches.a===1?matches.h+=12:matches.h===12&&matches.a===
0&&(matches.h=0)),matches.G===0&&matches.y&&(matches.y=-matches.y),isUndefined(matches.u)||(matches.S=parseMillis(matches.u)),[Object.keys(matches).reduce((r,k)=>{
let f=toField(k);return f&&(r[f]=matches[k]),r},{}),zone,specificOffset]}function getDummyDateTime(){return dummyDateTimeCache||(dummyDateTimeCache=DateTime.fromMillis(
1555555555555)),dummyDateTimeCache}function maybeExpandMacroToken(token2,locale){if(token2.literal)return token2;let formatOpts=Formatter.macroTokenToFormatOpts(
token2.val),tokens=formatOptsToTokens(formatOpts,locale);return tokens==null||tokens.includes(void 0)?token2:tokens}function expandMacroTokens(tokens,locale){return Array.
prototype.concat(...tokens.map(t=>maybeExpandMacroToken(t,locale)))}function explainFromTokens(locale,input,format2){return new TokenParser(locale,format2).explainFromTokens(
input)}function parseFromTokens(locale,input,format2){let{result,zone,specificOffset,invalidReason}=explainFromTokens(locale,input,format2);return[result,zone,specificOffset,
invalidReason]}function formatOptsToTokens(formatOpts,locale){if(!formatOpts)return null;let df=Formatter.create(locale,formatOpts).dtFormatter(getDummyDateTime()),
parts=df.formatToParts(),resolvedOpts=df.resolvedOptions();return parts.map(p=>tokenForPart(p,formatOpts,resolvedOpts))}function unsupportedZone(zone){return new Invalid(
"unsupported zone",`the zone "${zone.name}" is not supported`)}function possiblyCachedWeekData(dt){return dt.weekData===null&&(dt.weekData=gregorianToWeek(dt.c)),
dt.weekData}function possiblyCachedLocalWeekData(dt){return dt.localWeekData===null&&(dt.localWeekData=gregorianToWeek(dt.c,dt.loc.getMinDaysInFirstWeek(),dt.loc.
getStartOfWeek())),dt.localWeekData}function clone(inst,alts){let current={ts:inst.ts,zone:inst.zone,c:inst.c,o:inst.o,loc:inst.loc,invalid:inst.invalid};return new DateTime(
{...current,...alts,old:current})}function fixOffset(localTS,o,tz){let utcGuess=localTS-o*60*1e3,o2=tz.offset(utcGuess);if(o===o2)return[utcGuess,o];utcGuess-=(o2-
o)*60*1e3;let o3=tz.offset(utcGuess);return o2===o3?[utcGuess,o2]:[localTS-Math.min(o2,o3)*60*1e3,Math.max(o2,o3)]}function tsToObj(ts,offset2){ts+=offset2*60*1e3;
let d=new Date(ts);return{year:d.getUTCFullYear(),month:d.getUTCMonth()+1,day:d.getUTCDate(),hour:d.getUTCHours(),minute:d.getUTCMinutes(),second:d.getUTCSeconds(),
millisecond:d.getUTCMilliseconds()}}function objToTS(obj,offset2,zone){return fixOffset(objToLocalTS(obj),offset2,zone)}function adjustTime(inst,dur){let oPre=inst.
o,year=inst.c.year+Math.trunc(dur.years),month=inst.c.month+Math.trunc(dur.months)+Math.trunc(dur.quarters)*3,c={...inst.c,year,month,day:Math.min(inst.c.day,daysInMonth(
year,month))+Math.trunc(dur.days)+Math.trunc(dur.weeks)*7},millisToAdd=Duration.fromObject({years:dur.years-Math.trunc(dur.years),quarters:dur.quarters-Math.trunc(
dur.quarters),months:dur.months-Math.trunc(dur.months),weeks:dur.weeks-Math.trunc(dur.weeks),days:dur.days-Math.trunc(dur.days),hours:dur.hours,minutes:dur.minutes,
seconds:dur.seconds,milliseconds:dur.milliseconds}).as("milliseconds"),localTS=objToLocalTS(c),[ts,o]=fixOffset(localTS,oPre,inst.zone);return millisToAdd!==0&&
(ts+=millisToAdd,o=inst.zone.offset(ts)),{ts,o}}function parseDataToDateTime(parsed,parsedZone,opts,format2,text3,specificOffset){let{setZone,zone}=opts;if(parsed&&
Object.keys(parsed).length!==0||parsedZone){let interpretationZone=parsedZone||zone,inst=DateTime.fromObject(parsed,{...opts,zone:interpretationZone,specificOffset});
return setZone?inst:inst.setZone(zone)}else return DateTime.invalid(new Invalid("unparsable",`the input "${text3}" can't be parsed as ${format2}`))}function toTechFormat(dt,format2,allowZ=!0){
return dt.isValid?Formatter.create(Locale.create("en-US"),{allowZ,forceSimple:!0}).formatDateTimeFromString(dt,format2):null}function toISODate(o,extended2,precision){
let longFormat=o.c.year>9999||o.c.year<0,c="";if(longFormat&&o.c.year>=0&&(c+="+"),c+=padStart(o.c.year,longFormat?6:4),precision==="year")return c;if(extended2){
if(c+="-",c+=padStart(o.c.month),precision==="month")return c;c+="-"}else if(c+=padStart(o.c.month),precision==="month")return c;return c+=padStart(o.c.day),c}function toISOTime(o,extended2,suppressSeconds,suppressMilliseconds,includeOffset,extendedZone,precision){
let showSeconds=!suppressSeconds||o.c.millisecond!==0||o.c.second!==0,c="";switch(precision){case"day":case"month":case"year":break;default:if(c+=padStart(o.c.hour),
precision==="hour")break;if(extended2){if(c+=":",c+=padStart(o.c.minute),precision==="minute")break;showSeconds&&(c+=":",c+=padStart(o.c.second))}else{if(c+=padStart(
o.c.minute),precision==="minute")break;showSeconds&&(c+=padStart(o.c.second))}if(precision==="second")break;showSeconds&&(!suppressMilliseconds||o.c.millisecond!==
0)&&(c+=".",c+=padStart(o.c.millisecond,3))}return includeOffset&&(o.isOffsetFixed&&o.offset===0&&!extendedZone?c+="Z":o.o<0?(c+="-",c+=padStart(Math.trunc(-o.o/
60)),c+=":",c+=padStart(Math.trunc(-o.o%60))):(c+="+",c+=padStart(Math.trunc(o.o/60)),c+=":",c+=padStart(Math.trunc(o.o%60)))),extendedZone&&(c+="["+o.zone.ianaName+
"]"),c}function normalizeUnit(unit2){let normalized={year:"year",years:"year",month:"month",months:"month",day:"day",days:"day",hour:"hour",hours:"hour",minute:"\
minute",minutes:"minute",quarter:"quarter",quarters:"quarter",second:"second",seconds:"second",millisecond:"millisecond",milliseconds:"millisecond",weekday:"wee\
kday",weekdays:"weekday",weeknumber:"weekNumber",weeksnumber:"weekNumber",weeknumbers:"weekNumber",weekyear:"weekYear",weekyears:"weekYear",ordinal:"ordinal"}[unit2.
toLowerCase()];if(!normalized)throw new InvalidUnitError(unit2);return normalized}function normalizeUnitWithLocalWeeks(unit2){switch(unit2.toLowerCase()){case"l\
ocalweekday":case"localweekdays":return"localWeekday";case"localweeknumber":case"localweeknumbers":return"localWeekNumber";case"localweekyear":case"localweekyea\
rs":return"localWeekYear";default:return normalizeUnit(unit2)}}function guessOffsetForZone(zone){if(zoneOffsetTs===void 0&&(zoneOffsetTs=Settings.now()),zone.type!==
"iana")return zone.offset(zoneOffsetTs);let zoneName=zone.name,offsetGuess=zoneOffsetGuessCache.get(zoneName);return offsetGuess===void 0&&(offsetGuess=zone.offset(
zoneOffsetTs),zoneOffsetGuessCache.set(zoneName,offsetGuess)),offsetGuess}function quickDT(obj,opts){let zone=normalizeZone(opts.zone,Settings.defaultZone);if(!zone.
isValid)return DateTime.invalid(unsupportedZone(zone));let loc=Locale.fromObject(opts),ts,o;if(isUndefined(obj.year))ts=Settings.now();else{for(let u of orderedUnits)
isUndefined(obj[u])&&(obj[u]=defaultUnitValues[u]);let invalid=hasInvalidGregorianData(obj)||hasInvalidTimeData(obj);if(invalid)return DateTime.invalid(invalid);
let offsetProvis=guessOffsetForZone(zone);[ts,o]=objToTS(obj,offsetProvis,zone)}return new DateTime({ts,zone,loc,o})}function diffRelative(start,end,opts){let round=isUndefined(
opts.round)?!0:opts.round,rounding=isUndefined(opts.rounding)?"trunc":opts.rounding,format2=(c,unit2)=>(c=roundTo(c,round||opts.calendary?0:2,opts.calendary?"ro\
und":rounding),end.loc.clone(opts).relFormatter(opts).format(c,unit2)),differ=unit2=>opts.calendary?end.hasSame(start,unit2)?0:end.startOf(unit2).diff(start.startOf(
unit2),unit2).get(unit2):end.diff(start,unit2).get(unit2);if(opts.unit)return format2(differ(opts.unit),opts.unit);for(let unit2 of opts.units){let count=differ(
unit2);if(Math.abs(count)>=1)return format2(count,unit2)}return format2(start>end?-0:0,opts.units[opts.units.length-1])}function lastOpts(argList){let opts={},args;
return argList.length>0&&typeof argList[argList.length-1]=="object"?(opts=argList[argList.length-1],args=Array.from(argList).slice(0,argList.length-1)):args=Array.
from(argList),[opts,args]}function friendlyDateTime(dateTimeish){if(DateTime.isDateTime(dateTimeish))return dateTimeish;if(dateTimeish&&dateTimeish.valueOf&&isNumber(
dateTimeish.valueOf()))return DateTime.fromJSDate(dateTimeish);if(dateTimeish&&typeof dateTimeish=="object")return DateTime.fromObject(dateTimeish);throw new InvalidArgumentError2(
`Unknown datetime argument: ${dateTimeish}, of type ${typeof dateTimeish}`)}var LuxonError,InvalidDateTimeError,InvalidIntervalError,InvalidDurationError,ConflictingSpecificationError,
InvalidUnitError,InvalidArgumentError2,ZoneIsAbstractError,n,s,l,DATE_SHORT,DATE_MED,DATE_MED_WITH_WEEKDAY,DATE_FULL,DATE_HUGE,TIME_SIMPLE,TIME_WITH_SECONDS,TIME_WITH_SHORT_OFFSET,
TIME_WITH_LONG_OFFSET,TIME_24_SIMPLE,TIME_24_WITH_SECONDS,TIME_24_WITH_SHORT_OFFSET,TIME_24_WITH_LONG_OFFSET,DATETIME_SHORT,DATETIME_SHORT_WITH_SECONDS,DATETIME_MED,
DATETIME_MED_WITH_SECONDS,DATETIME_MED_WITH_WEEKDAY,DATETIME_FULL,DATETIME_FULL_WITH_SECONDS,DATETIME_HUGE,DATETIME_HUGE_WITH_SECONDS,Zone,singleton$1,SystemZone,
dtfCache,typeToPos,ianaZoneCache,IANAZone,intlLFCache,intlDTCache,intlNumCache,intlRelCache,sysLocaleCache,intlResolvedOptionsCache,weekInfoCache,PolyNumberFormatter,
PolyDateFormatter,PolyRelFormatter,fallbackWeekSettings,Locale,singleton,FixedOffsetZone,InvalidZone,numberingSystems,numberingSystemsUTF16,hanidecChars,digitRegexCache,
now,defaultZone,defaultLocale,defaultNumberingSystem,defaultOutputCalendar,twoDigitCutoffYear,throwOnInvalid,defaultWeekSettings,Settings,Invalid,nonLeapLadder,
leapLadder,monthsLong,monthsShort,monthsNarrow,weekdaysLong,weekdaysShort,weekdaysNarrow,meridiems,erasLong,erasShort,erasNarrow,macroTokenToFormatOpts,Formatter,
ianaRegex,offsetRegex,isoExtendedZone,isoTimeBaseRegex,isoTimeRegex,isoTimeExtensionRegex,isoYmdRegex,isoWeekRegex,isoOrdinalRegex,extractISOWeekData,extractISOOrdinalData,
sqlYmdRegex,sqlTimeRegex,sqlTimeExtensionRegex,isoTimeOnly,isoDuration,obsOffsets,rfc2822,rfc1123,rfc850,ascii,isoYmdWithTimeExtensionRegex,isoWeekWithTimeExtensionRegex,
isoOrdinalWithTimeExtensionRegex,isoTimeCombinedRegex,extractISOYmdTimeAndOffset,extractISOWeekTimeAndOffset,extractISOOrdinalDateAndTime,extractISOTimeAndOffset,
extractISOTimeOnly,sqlYmdWithTimeExtensionRegex,sqlTimeCombinedRegex,extractISOTimeOffsetAndIANAZone,INVALID$2,lowOrderMatrix,casualMatrix,daysInYearAccurate,daysInMonthAccurate,
accurateMatrix,orderedUnits$1,reverseUnits,Duration,INVALID$1,Interval,Info,MISSING_FTP,NBSP,spaceOrNBSP,spaceOrNBSPRegExp,partTypeStyleToTokenVal,dummyDateTimeCache,
TokenParser,INVALID,MAX_DATE,defaultUnitValues,defaultWeekUnitValues,defaultOrdinalUnitValues,orderedUnits,orderedWeekUnits,orderedOrdinalUnits,zoneOffsetTs,zoneOffsetGuessCache,
DateTime,init_luxon=__esm({"node_modules/luxon/build/es6/luxon.mjs"(){LuxonError=class extends Error{},InvalidDateTimeError=class extends LuxonError{constructor(reason){
super(`Invalid DateTime: ${reason.toMessage()}`)}},InvalidIntervalError=class extends LuxonError{constructor(reason){super(`Invalid Interval: ${reason.toMessage()}`)}},
InvalidDurationError=class extends LuxonError{constructor(reason){super(`Invalid Duration: ${reason.toMessage()}`)}},ConflictingSpecificationError=class extends LuxonError{},
InvalidUnitError=class extends LuxonError{constructor(unit2){super(`Invalid unit ${unit2}`)}},InvalidArgumentError2=class extends LuxonError{},ZoneIsAbstractError=
class extends LuxonError{constructor(){super("Zone is an abstract class")}},n="numeric",s="short",l="long",DATE_SHORT={year:n,month:n,day:n},DATE_MED={year:n,month:s,
day:n},DATE_MED_WITH_WEEKDAY={year:n,month:s,day:n,weekday:s},DATE_FULL={year:n,month:l,day:n},DATE_HUGE={year:n,month:l,day:n,weekday:l},TIME_SIMPLE={hour:n,minute:n},
TIME_WITH_SECONDS={hour:n,minute:n,second:n},TIME_WITH_SHORT_OFFSET={hour:n,minute:n,second:n,timeZoneName:s},TIME_WITH_LONG_OFFSET={hour:n,minute:n,second:n,timeZoneName:l},
TIME_24_SIMPLE={hour:n,minute:n,hourCycle:"h23"},TIME_24_WITH_SECONDS={hour:n,minute:n,second:n,hourCycle:"h23"},TIME_24_WITH_SHORT_OFFSET={hour:n,minute:n,second:n,
hourCycle:"h23",timeZoneName:s},TIME_24_WITH_LONG_OFFSET={hour:n,minute:n,second:n,hourCycle:"h23",timeZoneName:l},DATETIME_SHORT={year:n,month:n,day:n,hour:n,minute:n},
DATETIME_SHORT_WITH_SECONDS={year:n,month:n,day:n,hour:n,minute:n,second:n},DATETIME_MED={year:n,month:s,day:n,hour:n,minute:n},DATETIME_MED_WITH_SECONDS={year:n,
month:s,day:n,hour:n,minute:n,second:n},DATETIME_MED_WITH_WEEKDAY={year:n,month:s,day:n,weekday:s,hour:n,minute:n},DATETIME_FULL={year:n,month:l,day:n,hour:n,minute:n,
timeZoneName:s},DATETIME_FULL_WITH_SECONDS={year:n,month:l,day:n,hour:n,minute:n,second:n,timeZoneName:s},DATETIME_HUGE={year:n,month:l,day:n,weekday:l,hour:n,minute:n,
timeZoneName:l},DATETIME_HUGE_WITH_SECONDS={year:n,month:l,day:n,weekday:l,hour:n,minute:n,second:n,timeZoneName:l},Zone=class{get type(){throw new ZoneIsAbstractError}get name(){
throw new ZoneIsAbstractError}get ianaName(){return this.name}get isUniversal(){throw new ZoneIsAbstractError}offsetName(ts,opts){throw new ZoneIsAbstractError}formatOffset(ts,format2){
throw new ZoneIsAbstractError}offset(ts){throw new ZoneIsAbstractError}equals(otherZone){throw new ZoneIsAbstractError}get isValid(){throw new ZoneIsAbstractError}},
singleton$1=null,SystemZone=class _SystemZone extends Zone{static get instance(){return singleton$1===null&&(singleton$1=new _SystemZone),singleton$1}get type(){
return"system"}get name(){return new Intl.DateTimeFormat().resolvedOptions().timeZone}get isUniversal(){return!1}offsetName(ts,{format:format2,locale}){return parseZoneInfo(
ts,format2,locale)}formatOffset(ts,format2){return formatOffset(this.offset(ts),format2)}offset(ts){return-new Date(ts).getTimezoneOffset()}equals(otherZone){return otherZone.
type==="system"}get isValid(){return!0}},dtfCache=new Map;typeToPos={year:0,month:1,day:2,era:3,hour:4,minute:5,second:6};ianaZoneCache=new Map,IANAZone=class _IANAZone extends Zone{static create(name){
let zone=ianaZoneCache.get(name);return zone===void 0&&ianaZoneCache.set(name,zone=new _IANAZone(name)),zone}static resetCache(){ianaZoneCache.clear(),dtfCache.
clear()}static isValidSpecifier(s2){return this.isValidZone(s2)}static isValidZone(zone){if(!zone)return!1;try{return new Intl.DateTimeFormat("en-US",{timeZone:zone}).
format(),!0}catch{return!1}}constructor(name){super(),this.zoneName=name,this.valid=_IANAZone.isValidZone(name)}get type(){return"iana"}get name(){return this.zoneName}get isUniversal(){
return!1}offsetName(ts,{format:format2,locale}){return parseZoneInfo(ts,format2,locale,this.name)}formatOffset(ts,format2){return formatOffset(this.offset(ts),format2)}offset(ts){
if(!this.valid)return NaN;let date2=new Date(ts);if(isNaN(date2))return NaN;let dtf=makeDTF(this.name),[year,month,day2,adOrBc,hour,minute,second]=dtf.formatToParts?
partsOffset(dtf,date2):hackyOffset(dtf,date2);adOrBc==="BC"&&(year=-Math.abs(year)+1);let asUTC=objToLocalTS({year,month,day:day2,hour:hour===24?0:hour,minute,second,
millisecond:0}),asTS=+date2,over=asTS%1e3;return asTS-=over>=0?over:1e3+over,(asUTC-asTS)/(60*1e3)}equals(otherZone){return otherZone.type==="iana"&&otherZone.name===
this.name}get isValid(){return this.valid}},intlLFCache={};intlDTCache=new Map;intlNumCache=new Map;intlRelCache=new Map;sysLocaleCache=null;intlResolvedOptionsCache=
new Map;weekInfoCache=new Map;PolyNumberFormatter=class{constructor(intl,forceSimple,opts){this.padTo=opts.padTo||0,this.floor=opts.floor||!1;let{padTo,floor,...otherOpts}=opts;
if(!forceSimple||Object.keys(otherOpts).length>0){let intlOpts={useGrouping:!1,...opts};opts.padTo>0&&(intlOpts.minimumIntegerDigits=opts.padTo),this.inf=getCachedINF(
intl,intlOpts)}}format(i){if(this.inf){let fixed=this.floor?Math.floor(i):i;return this.inf.format(fixed)}else{let fixed=this.floor?Math.floor(i):roundTo(i,3);return padStart(
fixed,this.padTo)}}},PolyDateFormatter=class{constructor(dt,intl,opts){this.opts=opts,this.originalZone=void 0;let z;if(this.opts.timeZone)this.dt=dt;else if(dt.
zone.type==="fixed"){let gmtOffset=-1*(dt.offset/60),offsetZ=gmtOffset>=0?`Etc/GMT+${gmtOffset}`:`Etc/GMT${gmtOffset}`;dt.offset!==0&&IANAZone.create(offsetZ).valid?
(z=offsetZ,this.dt=dt):(z="UTC",this.dt=dt.offset===0?dt:dt.setZone("UTC").plus({minutes:dt.offset}),this.originalZone=dt.zone)}else dt.zone.type==="system"?this.
dt=dt:dt.zone.type==="iana"?(this.dt=dt,z=dt.zone.name):(z="UTC",this.dt=dt.setZone("UTC").plus({minutes:dt.offset}),this.originalZone=dt.zone);let intlOpts={...this.
opts};intlOpts.timeZone=intlOpts.timeZone||z,this.dtf=getCachedDTF(intl,intlOpts)}format(){return this.originalZone?this.formatToParts().map(({value})=>value).join(
""):this.dtf.format(this.dt.toJSDate())}formatToParts(){let parts=this.dtf.formatToParts(this.dt.toJSDate());return this.originalZone?parts.map(part=>{if(part.type===
"timeZoneName"){let offsetName=this.originalZone.offsetName(this.dt.ts,{locale:this.dt.locale,format:this.opts.timeZoneName});return{...part,value:offsetName}}else
return part}):parts}resolvedOptions(){return this.dtf.resolvedOptions()}},PolyRelFormatter=class{constructor(intl,isEnglish,opts){this.opts={style:"long",...opts},
!isEnglish&&hasRelative()&&(this.rtf=getCachedRTF(intl,opts))}format(count,unit2){return this.rtf?this.rtf.format(count,unit2):formatRelativeTime(unit2,count,this.
opts.numeric,this.opts.style!=="long")}formatToParts(count,unit2){return this.rtf?this.rtf.formatToParts(count,unit2):[]}},fallbackWeekSettings={firstDay:1,minimalDays:4,
weekend:[6,7]},Locale=class _Locale{static fromOpts(opts){return _Locale.create(opts.locale,opts.numberingSystem,opts.outputCalendar,opts.weekSettings,opts.defaultToEN)}static create(locale,numberingSystem,outputCalendar,weekSettings,defaultToEN=!1){
let specifiedLocale=locale||Settings.defaultLocale,localeR=specifiedLocale||(defaultToEN?"en-US":systemLocale()),numberingSystemR=numberingSystem||Settings.defaultNumberingSystem,
outputCalendarR=outputCalendar||Settings.defaultOutputCalendar,weekSettingsR=validateWeekSettings(weekSettings)||Settings.defaultWeekSettings;return new _Locale(
localeR,numberingSystemR,outputCalendarR,weekSettingsR,specifiedLocale)}static resetCache(){sysLocaleCache=null,intlDTCache.clear(),intlNumCache.clear(),intlRelCache.
clear(),intlResolvedOptionsCache.clear(),weekInfoCache.clear()}static fromObject({locale,numberingSystem,outputCalendar,weekSettings}={}){return _Locale.create(
locale,numberingSystem,outputCalendar,weekSettings)}constructor(locale,numbering,outputCalendar,weekSettings,specifiedLocale){let[parsedLocale,parsedNumberingSystem,
parsedOutputCalendar]=parseLocaleString(locale);this.locale=parsedLocale,this.numberingSystem=numbering||parsedNumberingSystem||null,this.outputCalendar=outputCalendar||
parsedOutputCalendar||null,this.weekSettings=weekSettings,this.intl=intlConfigString(this.locale,this.numberingSystem,this.outputCalendar),this.weekdaysCache={format:{},
standalone:{}},this.monthsCache={format:{},standalone:{}},this.meridiemCache=null,this.eraCache={},this.specifiedLocale=specifiedLocale,this.fastNumbersCached=null}get fastNumbers(){
return this.fastNumbersCached==null&&(this.fastNumbersCached=supportsFastNumbers(this)),this.fastNumbersCached}listingMode(){let isActuallyEn=this.isEnglish(),hasNoWeirdness=(this.
numberingSystem===null||this.numberingSystem==="latn")&&(this.outputCalendar===null||this.outputCalendar==="gregory");return isActuallyEn&&hasNoWeirdness?"en":"\
intl"}clone(alts){return!alts||Object.getOwnPropertyNames(alts).length===0?this:_Locale.create(alts.locale||this.specifiedLocale,alts.numberingSystem||this.numberingSystem,
alts.outputCalendar||this.outputCalendar,validateWeekSettings(alts.weekSettings)||this.weekSettings,alts.defaultToEN||!1)}redefaultToEN(alts={}){return this.clone(
{...alts,defaultToEN:!0})}redefaultToSystem(alts={}){return this.clone({...alts,defaultToEN:!1})}months(length,format2=!1){return listStuff(this,length,months,()=>{
let monthSpecialCase=this.intl==="ja"||this.intl.startsWith("ja-");format2&=!monthSpecialCase;let intl=format2?{month:length,day:"numeric"}:{month:length},formatStr=format2?
"format":"standalone";if(!this.monthsCache[formatStr][length]){let mapper=monthSpecialCase?dt=>this.dtFormatter(dt,intl).format():dt=>this.extract(dt,intl,"mont\
h");this.monthsCache[formatStr][length]=mapMonths(mapper)}return this.monthsCache[formatStr][length]})}weekdays(length,format2=!1){return listStuff(this,length,
weekdays,()=>{let intl=format2?{weekday:length,year:"numeric",month:"long",day:"numeric"}:{weekday:length},formatStr=format2?"format":"standalone";return this.weekdaysCache[formatStr][length]||
(this.weekdaysCache[formatStr][length]=mapWeekdays(dt=>this.extract(dt,intl,"weekday"))),this.weekdaysCache[formatStr][length]})}meridiems(){return listStuff(this,
void 0,()=>meridiems,()=>{if(!this.meridiemCache){let intl={hour:"numeric",hourCycle:"h12"};this.meridiemCache=[DateTime.utc(2016,11,13,9),DateTime.utc(2016,11,
13,19)].map(dt=>this.extract(dt,intl,"dayperiod"))}return this.meridiemCache})}eras(length){return listStuff(this,length,eras,()=>{let intl={era:length};return this.
eraCache[length]||(this.eraCache[length]=[DateTime.utc(-40,1,1),DateTime.utc(2017,1,1)].map(dt=>this.extract(dt,intl,"era"))),this.eraCache[length]})}extract(dt,intlOpts,field){
let df=this.dtFormatter(dt,intlOpts),results=df.formatToParts(),matching=results.find(m=>m.type.toLowerCase()===field);return matching?matching.value:null}numberFormatter(opts={}){
return new PolyNumberFormatter(this.intl,opts.forceSimple||this.fastNumbers,opts)}dtFormatter(dt,intlOpts={}){return new PolyDateFormatter(dt,this.intl,intlOpts)}relFormatter(opts={}){
return new PolyRelFormatter(this.intl,this.isEnglish(),opts)}listFormatter(opts={}){return getCachedLF(this.intl,opts)}isEnglish(){return this.locale==="en"||this.
locale.toLowerCase()==="en-us"||getCachedIntResolvedOptions(this.intl).locale.startsWith("en-us")}getWeekSettings(){return this.weekSettings?this.weekSettings:hasLocaleWeekInfo()?
getCachedWeekInfo(this.locale):fallbackWeekSettings}getStartOfWeek(){return this.getWeekSettings().firstDay}getMinDaysInFirstWeek(){return this.getWeekSettings().
minimalDays}getWeekendDays(){return this.getWeekSettings().weekend}equals(other){return this.locale===other.locale&&this.numberingSystem===other.numberingSystem&&
this.outputCalendar===other.outputCalendar}toString(){return`Locale(${this.locale}, ${this.numberingSystem}, ${this.outputCalendar})`}},singleton=null,FixedOffsetZone=
class _FixedOffsetZone extends Zone{static get utcInstance(){return singleton===null&&(singleton=new _FixedOffsetZone(0)),singleton}static instance(offset2){return offset2===
0?_FixedOffsetZone.utcInstance:new _FixedOffsetZone(offset2)}static parseSpecifier(s2){if(s2){let r=s2.match(/^utc(?:([+-]\d{1,2})(?::(\d{2}))?)?$/i);if(r)return new _FixedOffsetZone(
signedOffset(r[1],r[2]))}return null}constructor(offset2){super(),this.fixed=offset2}get type(){return"fixed"}get name(){return this.fixed===0?"UTC":`UTC${formatOffset(
this.fixed,"narrow")}`}get ianaName(){return this.fixed===0?"Etc/UTC":`Etc/GMT${formatOffset(-this.fixed,"narrow")}`}offsetName(){return this.name}formatOffset(ts,format2){
return formatOffset(this.fixed,format2)}get isUniversal(){return!0}offset(){return this.fixed}equals(otherZone){return otherZone.type==="fixed"&&otherZone.fixed===
this.fixed}get isValid(){return!0}},InvalidZone=class extends Zone{constructor(zoneName){super(),this.zoneName=zoneName}get type(){return"invalid"}get name(){return this.
zoneName}get isUniversal(){return!1}offsetName(){return null}formatOffset(){return""}offset(){return NaN}equals(){return!1}get isValid(){return!1}};numberingSystems=
{arab:"[٠-٩]",arabext:"[۰-۹]",bali:"[᭐-᭙]",beng:"[০-৯]",deva:"[०-९]",fullwide:"[０-９]",gujr:"[૦-૯]",hanidec:"[〇|一|二|三|四|五|六|七|八|九]",
khmr:"[០-៩]",knda:"[೦-೯]",laoo:"[໐-໙]",limb:"[᥆-᥏]",mlym:"[൦-൯]",mong:"[᠐-᠙]",mymr:"[၀-၉]",orya:"[୦-୯]",tamldec:"[௦-௯]",telu:"\
[౦-౯]",thai:"[๐-๙]",tibt:"[༠-༩]",latn:"\\d"},numberingSystemsUTF16={arab:[1632,1641],arabext:[1776,1785],bali:[6992,7001],beng:[2534,2543],deva:[2406,
2415],fullwide:[65296,65303],gujr:[2790,2799],khmr:[6112,6121],knda:[3302,3311],laoo:[3792,3801],limb:[6470,6479],mlym:[3430,3439],mong:[6160,6169],mymr:[4160,4169],
orya:[2918,2927],tamldec:[3046,3055],telu:[3174,3183],thai:[3664,3673],tibt:[3872,3881]},hanidecChars=numberingSystems.hanidec.replace(/[\[|\]]/g,"").split("");
digitRegexCache=new Map;now=()=>Date.now(),defaultZone="system",defaultLocale=null,defaultNumberingSystem=null,defaultOutputCalendar=null,twoDigitCutoffYear=60,
defaultWeekSettings=null,Settings=class{static get now(){return now}static set now(n2){now=n2}static set defaultZone(zone){defaultZone=zone}static get defaultZone(){
return normalizeZone(defaultZone,SystemZone.instance)}static get defaultLocale(){return defaultLocale}static set defaultLocale(locale){defaultLocale=locale}static get defaultNumberingSystem(){
return defaultNumberingSystem}static set defaultNumberingSystem(numberingSystem){defaultNumberingSystem=numberingSystem}static get defaultOutputCalendar(){return defaultOutputCalendar}static set defaultOutputCalendar(outputCalendar){
defaultOutputCalendar=outputCalendar}static get defaultWeekSettings(){return defaultWeekSettings}static set defaultWeekSettings(weekSettings){defaultWeekSettings=
validateWeekSettings(weekSettings)}static get twoDigitCutoffYear(){return twoDigitCutoffYear}static set twoDigitCutoffYear(cutoffYear){twoDigitCutoffYear=cutoffYear%
100}static get throwOnInvalid(){return throwOnInvalid}static set throwOnInvalid(t){throwOnInvalid=t}static resetCaches(){Locale.resetCache(),IANAZone.resetCache(),
DateTime.resetCache(),resetDigitRegexCache()}},Invalid=class{constructor(reason,explanation){this.reason=reason,this.explanation=explanation}toMessage(){return this.
explanation?`${this.reason}: ${this.explanation}`:this.reason}},nonLeapLadder=[0,31,59,90,120,151,181,212,243,273,304,334],leapLadder=[0,31,60,91,121,152,182,213,
244,274,305,335];monthsLong=["January","February","March","April","May","June","July","August","September","October","November","December"],monthsShort=["Jan","\
Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],monthsNarrow=["J","F","M","A","M","J","J","A","S","O","N","D"];weekdaysLong=["Monday","Tuesday",
"Wednesday","Thursday","Friday","Saturday","Sunday"],weekdaysShort=["Mon","Tue","Wed","Thu","Fri","Sat","Sun"],weekdaysNarrow=["M","T","W","T","F","S","S"];meridiems=
["AM","PM"],erasLong=["Before Christ","Anno Domini"],erasShort=["BC","AD"],erasNarrow=["B","A"];macroTokenToFormatOpts={D:DATE_SHORT,DD:DATE_MED,DDD:DATE_FULL,DDDD:DATE_HUGE,
t:TIME_SIMPLE,tt:TIME_WITH_SECONDS,ttt:TIME_WITH_SHORT_OFFSET,tttt:TIME_WITH_LONG_OFFSET,T:TIME_24_SIMPLE,TT:TIME_24_WITH_SECONDS,TTT:TIME_24_WITH_SHORT_OFFSET,
TTTT:TIME_24_WITH_LONG_OFFSET,f:DATETIME_SHORT,ff:DATETIME_MED,fff:DATETIME_FULL,ffff:DATETIME_HUGE,F:DATETIME_SHORT_WITH_SECONDS,FF:DATETIME_MED_WITH_SECONDS,FFF:DATETIME_FULL_WITH_SECONDS,
FFFF:DATETIME_HUGE_WITH_SECONDS},Formatter=class _Formatter{static create(locale,opts={}){return new _Formatter(locale,opts)}static parseFormat(fmt){let current=null,
currentFull="",bracketed=!1,splits=[];for(let i=0;i<fmt.length;i++){let c=fmt.charAt(i);c==="'"?((currentFull.length>0||bracketed)&&splits.push({literal:bracketed||
/^\s+$/.test(currentFull),val:currentFull===""?"'":currentFull}),current=null,currentFull="",bracketed=!bracketed):bracketed||c===current?currentFull+=c:(currentFull.
length>0&&splits.push({literal:/^\s+$/.test(currentFull),val:currentFull}),currentFull=c,current=c)}return currentFull.length>0&&splits.push({literal:bracketed||
/^\s+$/.test(currentFull),val:currentFull}),splits}static macroTokenToFormatOpts(token2){return macroTokenToFormatOpts[token2]}constructor(locale,formatOpts){this.
opts=formatOpts,this.loc=locale,this.systemLoc=null}formatWithSystemDefault(dt,opts){return this.systemLoc===null&&(this.systemLoc=this.loc.redefaultToSystem()),
this.systemLoc.dtFormatter(dt,{...this.opts,...opts}).format()}dtFormatter(dt,opts={}){return this.loc.dtFormatter(dt,{...this.opts,...opts})}formatDateTime(dt,opts){
return this.dtFormatter(dt,opts).format()}formatDateTimeParts(dt,opts){return this.dtFormatter(dt,opts).formatToParts()}formatInterval(interval,opts){return this.
dtFormatter(interval.start,opts).dtf.formatRange(interval.start.toJSDate(),interval.end.toJSDate())}resolvedOptions(dt,opts){return this.dtFormatter(dt,opts).resolvedOptions()}num(n2,p=0,signDisplay=void 0){
if(this.opts.forceSimple)return padStart(n2,p);let opts={...this.opts};return p>0&&(opts.padTo=p),signDisplay&&(opts.signDisplay=signDisplay),this.loc.numberFormatter(
opts).format(n2)}formatDateTimeFromString(dt,fmt){let knownEnglish=this.loc.listingMode()==="en",useDateTimeFormatter=this.loc.outputCalendar&&this.loc.outputCalendar!==
"gregory",string3=(opts,extract)=>this.loc.extract(dt,opts,extract),formatOffset3=opts=>dt.isOffsetFixed&&dt.offset===0&&opts.allowZ?"Z":dt.isValid?dt.zone.formatOffset(
dt.ts,opts.format):"",meridiem=()=>knownEnglish?meridiemForDateTime(dt):string3({hour:"numeric",hourCycle:"h12"},"dayperiod"),month=(length,standalone)=>knownEnglish?
monthForDateTime(dt,length):string3(standalone?{month:length}:{month:length,day:"numeric"},"month"),weekday2=(length,standalone)=>knownEnglish?weekdayForDateTime(
dt,length):string3(standalone?{weekday:length}:{weekday:length,month:"long",day:"numeric"},"weekday"),maybeMacro=token2=>{let formatOpts=_Formatter.macroTokenToFormatOpts(
token2);return formatOpts?this.formatWithSystemDefault(dt,formatOpts):token2},era=length=>knownEnglish?eraForDateTime(dt,length):string3({era:length},"era"),tokenToString=token2=>{
switch(token2){case"S":return this.num(dt.millisecond);case"u":case"SSS":return this.num(dt.millisecond,3);case"s":return this.num(dt.second);case"ss":return this.
num(dt.second,2);case"uu":return this.num(Math.floor(dt.millisecond/10),2);case"uuu":return this.num(Math.floor(dt.millisecond/100));case"m":return this.num(dt.
minute);case"mm":return this.num(dt.minute,2);case"h":return this.num(dt.hour%12===0?12:dt.hour%12);case"hh":return this.num(dt.hour%12===0?12:dt.hour%12,2);case"\
H":return this.num(dt.hour);case"HH":return this.num(dt.hour,2);case"Z":return formatOffset3({format:"narrow",allowZ:this.opts.allowZ});case"ZZ":return formatOffset3(
{format:"short",allowZ:this.opts.allowZ});case"ZZZ":return formatOffset3({format:"techie",allowZ:this.opts.allowZ});case"ZZZZ":return dt.zone.offsetName(dt.ts,{
format:"short",locale:this.loc.locale});case"ZZZZZ":return dt.zone.offsetName(dt.ts,{format:"long",locale:this.loc.locale});case"z":return dt.zoneName;case"a":return meridiem();case"\
d":return useDateTimeFormatter?string3({day:"numeric"},"day"):this.num(dt.day);case"dd":return useDateTimeFormatter?string3({day:"2-digit"},"day"):this.num(dt.day,
2);case"c":return this.num(dt.weekday);case"ccc":return weekday2("short",!0);case"cccc":return weekday2("long",!0);case"ccccc":return weekday2("narrow",!0);case"\
E":return this.num(dt.weekday);case"EEE":return weekday2("short",!1);case"EEEE":return weekday2("long",!1);case"EEEEE":return weekday2("narrow",!1);case"L":return useDateTimeFormatter?
string3({month:"numeric",day:"numeric"},"month"):this.num(dt.month);case"LL":return useDateTimeFormatter?string3({month:"2-digit",day:"numeric"},"month"):this.num(
dt.month,2);case"LLL":return month("short",!0);case"LLLL":return month("long",!0);case"LLLLL":return month("narrow",!0);case"M":return useDateTimeFormatter?string3(
{month:"numeric"},"month"):this.num(dt.month);case"MM":return useDateTimeFormatter?string3({month:"2-digit"},"month"):this.num(dt.month,2);case"MMM":return month(
"short",!1);case"MMMM":return month("long",!1);case"MMMMM":return month("narrow",!1);case"y":return useDateTimeFormatter?string3({year:"numeric"},"year"):this.num(
dt.year);case"yy":return useDateTimeFormatter?string3({year:"2-digit"},"year"):this.num(dt.year.toString().slice(-2),2);case"yyyy":return useDateTimeFormatter?string3(
{year:"numeric"},"year"):this.num(dt.year,4);case"yyyyyy":return useDateTimeFormatter?string3({year:"numeric"},"year"):this.num(dt.year,6);case"G":return era("s\
hort");case"GG":return era("long");case"GGGGG":return era("narrow");case"kk":return this.num(dt.weekYear.toString().slice(-2),2);case"kkkk":return this.num(dt.weekYear,
4);case"W":return this.num(dt.weekNumber);case"WW":return this.num(dt.weekNumber,2);case"n":return this.num(dt.localWeekNumber);case"nn":return this.num(dt.localWeekNumber,
2);case"ii":return this.num(dt.localWeekYear.toString().slice(-2),2);case"iiii":return this.num(dt.localWeekYear,4);case"o":return this.num(dt.ordinal);case"ooo":
return this.num(dt.ordinal,3);case"q":return this.num(dt.quarter);case"qq":return this.num(dt.quarter,2);case"X":return this.num(Math.floor(dt.ts/1e3));case"x":
return this.num(dt.ts);default:return maybeMacro(token2)}};return stringifyTokens(_Formatter.parseFormat(fmt),tokenToString)}formatDurationFromString(dur,fmt){let invertLargest=this.
opts.signMode==="negativeLargestOnly"?-1:1,tokenToField=token2=>{switch(token2[0]){case"S":return"milliseconds";case"s":return"seconds";case"m":return"minutes";case"\
h":return"hours";case"d":return"days";case"w":return"weeks";case"M":return"months";case"y":return"years";default:return null}},tokenToString=(lildur,info)=>token2=>{
let mapped=tokenToField(token2);if(mapped){let inversionFactor=info.isNegativeDuration&&mapped!==info.largestUnit?invertLargest:1,signDisplay;return this.opts.signMode===
"negativeLargestOnly"&&mapped!==info.largestUnit?signDisplay="never":this.opts.signMode==="all"?signDisplay="always":signDisplay="auto",this.num(lildur.get(mapped)*
inversionFactor,token2.length,signDisplay)}else return token2},tokens=_Formatter.parseFormat(fmt),realTokens=tokens.reduce((found,{literal,val})=>literal?found:
found.concat(val),[]),collapsed=dur.shiftTo(...realTokens.map(tokenToField).filter(t=>t)),durationInfo={isNegativeDuration:collapsed<0,largestUnit:Object.keys(collapsed.
values)[0]};return stringifyTokens(tokens,tokenToString(collapsed,durationInfo))}},ianaRegex=/[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
offsetRegex=/(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/,isoExtendedZone=`(?:${offsetRegex.source}?(?:\\[(${ianaRegex.source})\\])?)?`,isoTimeBaseRegex=/(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/,
isoTimeRegex=RegExp(`${isoTimeBaseRegex.source}${isoExtendedZone}`),isoTimeExtensionRegex=RegExp(`(?:[Tt]${isoTimeRegex.source})?`),isoYmdRegex=/([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/,
isoWeekRegex=/(\d{4})-?W(\d\d)(?:-?(\d))?/,isoOrdinalRegex=/(\d{4})-?(\d{3})/,extractISOWeekData=simpleParse("weekYear","weekNumber","weekDay"),extractISOOrdinalData=
simpleParse("year","ordinal"),sqlYmdRegex=/(\d{4})-(\d\d)-(\d\d)/,sqlTimeRegex=RegExp(`${isoTimeBaseRegex.source} ?(?:${offsetRegex.source}|(${ianaRegex.source}\
))?`),sqlTimeExtensionRegex=RegExp(`(?: ${sqlTimeRegex.source})?`);isoTimeOnly=RegExp(`^T?${isoTimeBaseRegex.source}$`),isoDuration=/^-?P(?:(?:(-?\d{1,20}(?:\.\d{1,20})?)Y)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20}(?:\.\d{1,20})?)W)?(?:(-?\d{1,20}(?:\.\d{1,20})?)D)?(?:T(?:(-?\d{1,20}(?:\.\d{1,20})?)H)?(?:(-?\d{1,20}(?:\.\d{1,20})?)M)?(?:(-?\d{1,20})(?:[.,](-?\d{1,20}))?S)?)?)$/;
obsOffsets={GMT:0,EDT:-240,EST:-300,CDT:-300,CST:-360,MDT:-360,MST:-420,PDT:-420,PST:-480};rfc2822=/^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|(?:([+-]\d\d)(\d\d)))$/;
rfc1123=/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/,rfc850=/^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d\d)-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d\d) (\d\d):(\d\d):(\d\d) GMT$/,
ascii=/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( \d|\d\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;isoYmdWithTimeExtensionRegex=combineRegexes(
isoYmdRegex,isoTimeExtensionRegex),isoWeekWithTimeExtensionRegex=combineRegexes(isoWeekRegex,isoTimeExtensionRegex),isoOrdinalWithTimeExtensionRegex=combineRegexes(
isoOrdinalRegex,isoTimeExtensionRegex),isoTimeCombinedRegex=combineRegexes(isoTimeRegex),extractISOYmdTimeAndOffset=combineExtractors(extractISOYmd,extractISOTime,
extractISOOffset,extractIANAZone),extractISOWeekTimeAndOffset=combineExtractors(extractISOWeekData,extractISOTime,extractISOOffset,extractIANAZone),extractISOOrdinalDateAndTime=
combineExtractors(extractISOOrdinalData,extractISOTime,extractISOOffset,extractIANAZone),extractISOTimeAndOffset=combineExtractors(extractISOTime,extractISOOffset,
extractIANAZone);extractISOTimeOnly=combineExtractors(extractISOTime);sqlYmdWithTimeExtensionRegex=combineRegexes(sqlYmdRegex,sqlTimeExtensionRegex),sqlTimeCombinedRegex=
combineRegexes(sqlTimeRegex),extractISOTimeOffsetAndIANAZone=combineExtractors(extractISOTime,extractISOOffset,extractIANAZone);INVALID$2="Invalid Duration",lowOrderMatrix=
{weeks:{days:7,hours:168,minutes:10080,seconds:10080*60,milliseconds:10080*60*1e3},days:{hours:24,minutes:1440,seconds:1440*60,milliseconds:1440*60*1e3},hours:{
minutes:60,seconds:3600,milliseconds:3600*1e3},minutes:{seconds:60,milliseconds:60*1e3},seconds:{milliseconds:1e3}},casualMatrix={years:{quarters:4,months:12,weeks:52,
days:365,hours:365*24,minutes:365*24*60,seconds:365*24*60*60,milliseconds:365*24*60*60*1e3},quarters:{months:3,weeks:13,days:91,hours:2184,minutes:2184*60,seconds:2184*
60*60,milliseconds:2184*60*60*1e3},months:{weeks:4,days:30,hours:720,minutes:720*60,seconds:720*60*60,milliseconds:720*60*60*1e3},...lowOrderMatrix},daysInYearAccurate=
146097/400,daysInMonthAccurate=146097/4800,accurateMatrix={years:{quarters:4,months:12,weeks:daysInYearAccurate/7,days:daysInYearAccurate,hours:daysInYearAccurate*
24,minutes:daysInYearAccurate*24*60,seconds:daysInYearAccurate*24*60*60,milliseconds:daysInYearAccurate*24*60*60*1e3},quarters:{months:3,weeks:daysInYearAccurate/
28,days:daysInYearAccurate/4,hours:daysInYearAccurate*24/4,minutes:daysInYearAccurate*24*60/4,seconds:daysInYearAccurate*24*60*60/4,milliseconds:daysInYearAccurate*
24*60*60*1e3/4},months:{weeks:daysInMonthAccurate/7,days:daysInMonthAccurate,hours:daysInMonthAccurate*24,minutes:daysInMonthAccurate*24*60,seconds:daysInMonthAccurate*
24*60*60,milliseconds:daysInMonthAccurate*24*60*60*1e3},...lowOrderMatrix},orderedUnits$1=["years","quarters","months","weeks","days","hours","minutes","seconds",
"milliseconds"],reverseUnits=orderedUnits$1.slice(0).reverse();Duration=class _Duration{constructor(config3){let accurate=config3.conversionAccuracy==="longterm"||
!1,matrix=accurate?accurateMatrix:casualMatrix;config3.matrix&&(matrix=config3.matrix),this.values=config3.values,this.loc=config3.loc||Locale.create(),this.conversionAccuracy=
accurate?"longterm":"casual",this.invalid=config3.invalid||null,this.matrix=matrix,this.isLuxonDuration=!0}static fromMillis(count,opts){return _Duration.fromObject(
{milliseconds:count},opts)}static fromObject(obj,opts={}){if(obj==null||typeof obj!="object")throw new InvalidArgumentError2(`Duration.fromObject: argument expe\
cted to be an object, got ${obj===null?"null":typeof obj}`);return new _Duration({values:normalizeObject(obj,_Duration.normalizeUnit),loc:Locale.fromObject(opts),
conversionAccuracy:opts.conversionAccuracy,matrix:opts.matrix})}static fromDurationLike(durationLike){if(isNumber(durationLike))return _Duration.fromMillis(durationLike);
if(_Duration.isDuration(durationLike))return durationLike;if(typeof durationLike=="object")return _Duration.fromObject(durationLike);throw new InvalidArgumentError2(
`Unknown duration argument ${durationLike} of type ${typeof durationLike}`)}static fromISO(text3,opts){let[parsed]=parseISODuration(text3);return parsed?_Duration.
fromObject(parsed,opts):_Duration.invalid("unparsable",`the input "${text3}" can't be parsed as ISO 8601`)}static fromISOTime(text3,opts){let[parsed]=parseISOTimeOnly(
text3);return parsed?_Duration.fromObject(parsed,opts):_Duration.invalid("unparsable",`the input "${text3}" can't be parsed as ISO 8601`)}static invalid(reason,explanation=null){
if(!reason)throw new InvalidArgumentError2("need to specify a reason the Duration is invalid");let invalid=reason instanceof Invalid?reason:new Invalid(reason,explanation);
if(Settings.throwOnInvalid)throw new InvalidDurationError(invalid);return new _Duration({invalid})}static normalizeUnit(unit2){let normalized={year:"years",years:"\
years",quarter:"quarters",quarters:"quarters",month:"months",months:"months",week:"weeks",weeks:"weeks",day:"days",days:"days",hour:"hours",hours:"hours",minute:"\
minutes",minutes:"minutes",second:"seconds",seconds:"seconds",millisecond:"milliseconds",milliseconds:"milliseconds"}[unit2&&unit2.toLowerCase()];if(!normalized)
throw new InvalidUnitError(unit2);return normalized}static isDuration(o){return o&&o.isLuxonDuration||!1}get locale(){return this.isValid?this.loc.locale:null}get numberingSystem(){
return this.isValid?this.loc.numberingSystem:null}toFormat(fmt,opts={}){let fmtOpts={...opts,floor:opts.round!==!1&&opts.floor!==!1};return this.isValid?Formatter.
create(this.loc,fmtOpts).formatDurationFromString(this,fmt):INVALID$2}toHuman(opts={}){if(!this.isValid)return INVALID$2;let showZeros=opts.showZeros!==!1,l2=orderedUnits$1.
map(unit2=>{let val=this.values[unit2];return isUndefined(val)||val===0&&!showZeros?null:this.loc.numberFormatter({style:"unit",unitDisplay:"long",...opts,unit:unit2.
slice(0,-1)}).format(val)}).filter(n2=>n2);return this.loc.listFormatter({type:"conjunction",style:opts.listStyle||"narrow",...opts}).format(l2)}toObject(){return this.
isValid?{...this.values}:{}}toISO(){if(!this.isValid)return null;let s2="P";return this.years!==0&&(s2+=this.years+"Y"),(this.months!==0||this.quarters!==0)&&(s2+=
this.months+this.quarters*3+"M"),this.weeks!==0&&(s2+=this.weeks+"W"),this.days!==0&&(s2+=this.days+"D"),(this.hours!==0||this.minutes!==0||this.seconds!==0||this.
milliseconds!==0)&&(s2+="T"),this.hours!==0&&(s2+=this.hours+"H"),this.minutes!==0&&(s2+=this.minutes+"M"),(this.seconds!==0||this.milliseconds!==0)&&(s2+=roundTo(
this.seconds+this.milliseconds/1e3,3)+"S"),s2==="P"&&(s2+="T0S"),s2}toISOTime(opts={}){if(!this.isValid)return null;let millis=this.toMillis();return millis<0||
millis>=864e5?null:(opts={suppressMilliseconds:!1,suppressSeconds:!1,includePrefix:!1,format:"extended",...opts,includeOffset:!1},DateTime.fromMillis(millis,{zone:"\
UTC"}).toISOTime(opts))}toJSON(){return this.toISO()}toString(){return this.toISO()}[Symbol.for("nodejs.util.inspect.custom")](){return this.isValid?`Duration {\
 values: ${JSON.stringify(this.values)} }`:`Duration { Invalid, reason: ${this.invalidReason} }`}toMillis(){return this.isValid?durationToMillis(this.matrix,this.
values):NaN}valueOf(){return this.toMillis()}plus(duration2){if(!this.isValid)return this;let dur=_Duration.fromDurationLike(duration2),result={};for(let k of orderedUnits$1)
(hasOwnProperty(dur.values,k)||hasOwnProperty(this.values,k))&&(result[k]=dur.get(k)+this.get(k));return clone$1(this,{values:result},!0)}minus(duration2){if(!this.
isValid)return this;let dur=_Duration.fromDurationLike(duration2);return this.plus(dur.negate())}mapUnits(fn){if(!this.isValid)return this;let result={};for(let k of Object.
keys(this.values))result[k]=asNumber(fn(this.values[k],k));return clone$1(this,{values:result},!0)}get(unit2){return this[_Duration.normalizeUnit(unit2)]}set(values){
if(!this.isValid)return this;let mixed={...this.values,...normalizeObject(values,_Duration.normalizeUnit)};return clone$1(this,{values:mixed})}reconfigure({locale,
numberingSystem,conversionAccuracy,matrix}={}){let opts={loc:this.loc.clone({locale,numberingSystem}),matrix,conversionAccuracy};return clone$1(this,opts)}as(unit2){
return this.isValid?this.shiftTo(unit2).get(unit2):NaN}normalize(){if(!this.isValid)return this;let vals=this.toObject();return normalizeValues(this.matrix,vals),
clone$1(this,{values:vals},!0)}rescale(){if(!this.isValid)return this;let vals=removeZeroes(this.normalize().shiftToAll().toObject());return clone$1(this,{values:vals},
!0)}shiftTo(...units){if(!this.isValid)return this;if(units.length===0)return this;units=units.map(u=>_Duration.normalizeUnit(u));let built={},accumulated={},vals=this.
toObject(),lastUnit;for(let k of orderedUnits$1)if(units.indexOf(k)>=0){lastUnit=k;let own2=0;for(let ak in accumulated)own2+=this.matrix[ak][k]*accumulated[ak],
accumulated[ak]=0;isNumber(vals[k])&&(own2+=vals[k]);let i=Math.trunc(own2);built[k]=i,accumulated[k]=(own2*1e3-i*1e3)/1e3}else isNumber(vals[k])&&(accumulated[k]=
vals[k]);for(let key in accumulated)accumulated[key]!==0&&(built[lastUnit]+=key===lastUnit?accumulated[key]:accumulated[key]/this.matrix[lastUnit][key]);return normalizeValues(
this.matrix,built),clone$1(this,{values:built},!0)}shiftToAll(){return this.isValid?this.shiftTo("years","months","weeks","days","hours","minutes","seconds","mi\
lliseconds"):this}negate(){if(!this.isValid)return this;let negated={};for(let k of Object.keys(this.values))negated[k]=this.values[k]===0?0:-this.values[k];return clone$1(
this,{values:negated},!0)}removeZeros(){if(!this.isValid)return this;let vals=removeZeroes(this.values);return clone$1(this,{values:vals},!0)}get years(){return this.
isValid?this.values.years||0:NaN}get quarters(){return this.isValid?this.values.quarters||0:NaN}get months(){return this.isValid?this.values.months||0:NaN}get weeks(){
return this.isValid?this.values.weeks||0:NaN}get days(){return this.isValid?this.values.days||0:NaN}get hours(){return this.isValid?this.values.hours||0:NaN}get minutes(){
return this.isValid?this.values.minutes||0:NaN}get seconds(){return this.isValid?this.values.seconds||0:NaN}get milliseconds(){return this.isValid?this.values.milliseconds||
0:NaN}get isValid(){return this.invalid===null}get invalidReason(){return this.invalid?this.invalid.reason:null}get invalidExplanation(){return this.invalid?this.
invalid.explanation:null}equals(other){if(!this.isValid||!other.isValid||!this.loc.equals(other.loc))return!1;function eq(v1,v2){return v1===void 0||v1===0?v2===
void 0||v2===0:v1===v2}for(let u of orderedUnits$1)if(!eq(this.values[u],other.values[u]))return!1;return!0}},INVALID$1="Invalid Interval";Interval=class _Interval{constructor(config3){
this.s=config3.start,this.e=config3.end,this.invalid=config3.invalid||null,this.isLuxonInterval=!0}static invalid(reason,explanation=null){if(!reason)throw new InvalidArgumentError2(
"need to specify a reason the Interval is invalid");let invalid=reason instanceof Invalid?reason:new Invalid(reason,explanation);if(Settings.throwOnInvalid)throw new InvalidIntervalError(
invalid);return new _Interval({invalid})}static fromDateTimes(start,end){let builtStart=friendlyDateTime(start),builtEnd=friendlyDateTime(end),validateError=validateStartEnd(
builtStart,builtEnd);return validateError??new _Interval({start:builtStart,end:builtEnd})}static after(start,duration2){let dur=Duration.fromDurationLike(duration2),
dt=friendlyDateTime(start);return _Interval.fromDateTimes(dt,dt.plus(dur))}static before(end,duration2){let dur=Duration.fromDurationLike(duration2),dt=friendlyDateTime(
end);return _Interval.fromDateTimes(dt.minus(dur),dt)}static fromISO(text3,opts){let[s2,e]=(text3||"").split("/",2);if(s2&&e){let start,startIsValid;try{start=DateTime.
fromISO(s2,opts),startIsValid=start.isValid}catch{startIsValid=!1}let end,endIsValid;try{end=DateTime.fromISO(e,opts),endIsValid=end.isValid}catch{endIsValid=!1}
if(startIsValid&&endIsValid)return _Interval.fromDateTimes(start,end);if(startIsValid){let dur=Duration.fromISO(e,opts);if(dur.isValid)return _Interval.after(start,
dur)}else if(endIsValid){let dur=Duration.fromISO(s2,opts);if(dur.isValid)return _Interval.before(end,dur)}}return _Interval.invalid("unparsable",`the input "${text3}\
" can't be parsed as ISO 8601`)}static isInterval(o){return o&&o.isLuxonInterval||!1}get start(){return this.isValid?this.s:null}get end(){return this.isValid?this.
e:null}get lastDateTime(){return this.isValid&&this.e?this.e.minus(1):null}get isValid(){return this.invalidReason===null}get invalidReason(){return this.invalid?
this.invalid.reason:null}get invalidExplanation(){return this.invalid?this.invalid.explanation:null}length(unit2="milliseconds"){return this.isValid?this.toDuration(
unit2).get(unit2):NaN}count(unit2="milliseconds",opts){if(!this.isValid)return NaN;let start=this.start.startOf(unit2,opts),end;return opts?.useLocaleWeeks?end=
this.end.reconfigure({locale:start.locale}):end=this.end,end=end.startOf(unit2,opts),Math.floor(end.diff(start,unit2).get(unit2))+(end.valueOf()!==this.end.valueOf())}hasSame(unit2){
return this.isValid?this.isEmpty()||this.e.minus(1).hasSame(this.s,unit2):!1}isEmpty(){return this.s.valueOf()===this.e.valueOf()}isAfter(dateTime){return this.
isValid?this.s>dateTime:!1}isBefore(dateTime){return this.isValid?this.e<=dateTime:!1}contains(dateTime){return this.isValid?this.s<=dateTime&&this.e>dateTime:!1}set({
start,end}={}){return this.isValid?_Interval.fromDateTimes(start||this.s,end||this.e):this}splitAt(...dateTimes){if(!this.isValid)return[];let sorted=dateTimes.
map(friendlyDateTime).filter(d=>this.contains(d)).sort((a,b)=>a.toMillis()-b.toMillis()),results=[],{s:s2}=this,i=0;for(;s2<this.e;){let added=sorted[i]||this.e,
next=+added>+this.e?this.e:added;results.push(_Interval.fromDateTimes(s2,next)),s2=next,i+=1}return results}splitBy(duration2){let dur=Duration.fromDurationLike(
duration2);if(!this.isValid||!dur.isValid||dur.as("milliseconds")===0)return[];let{s:s2}=this,idx=1,next,results=[];for(;s2<this.e;){let added=this.start.plus(dur.
mapUnits(x=>x*idx));next=+added>+this.e?this.e:added,results.push(_Interval.fromDateTimes(s2,next)),s2=next,idx+=1}return results}divideEqually(numberOfParts){return this.
isValid?this.splitBy(this.length()/numberOfParts).slice(0,numberOfParts):[]}overlaps(other){return this.e>other.s&&this.s<other.e}abutsStart(other){return this.
isValid?+this.e==+other.s:!1}abutsEnd(other){return this.isValid?+other.e==+this.s:!1}engulfs(other){return this.isValid?this.s<=other.s&&this.e>=other.e:!1}equals(other){
return!this.isValid||!other.isValid?!1:this.s.equals(other.s)&&this.e.equals(other.e)}intersection(other){if(!this.isValid)return this;let s2=this.s>other.s?this.
s:other.s,e=this.e<other.e?this.e:other.e;return s2>=e?null:_Interval.fromDateTimes(s2,e)}union(other){if(!this.isValid)return this;let s2=this.s<other.s?this.s:
other.s,e=this.e>other.e?this.e:other.e;return _Interval.fromDateTimes(s2,e)}static merge(intervals){let[found,final]=intervals.sort((a,b)=>a.s-b.s).reduce(([sofar,
current],item)=>current?current.overlaps(item)||current.abutsStart(item)?[sofar,current.union(item)]:[sofar.concat([current]),item]:[sofar,item],[[],null]);return final&&
found.push(final),found}static xor(intervals){let start=null,currentCount=0,results=[],ends=intervals.map(i=>[{time:i.s,type:"s"},{time:i.e,type:"e"}]),flattened=Array.
prototype.concat(...ends),arr=flattened.sort((a,b)=>a.time-b.time);for(let i of arr)currentCount+=i.type==="s"?1:-1,currentCount===1?start=i.time:(start&&+start!=
+i.time&&results.push(_Interval.fromDateTimes(start,i.time)),start=null);return _Interval.merge(results)}difference(...intervals){return _Interval.xor([this].concat(
intervals)).map(i=>this.intersection(i)).filter(i=>i&&!i.isEmpty())}toString(){return this.isValid?`[${this.s.toISO()} – ${this.e.toISO()})`:INVALID$1}[Symbol.
for("nodejs.util.inspect.custom")](){return this.isValid?`Interval { start: ${this.s.toISO()}, end: ${this.e.toISO()} }`:`Interval { Invalid, reason: ${this.invalidReason}\
 }`}toLocaleString(formatOpts=DATE_SHORT,opts={}){return this.isValid?Formatter.create(this.s.loc.clone(opts),formatOpts).formatInterval(this):INVALID$1}toISO(opts){
return this.isValid?`${this.s.toISO(opts)}/${this.e.toISO(opts)}`:INVALID$1}toISODate(){return this.isValid?`${this.s.toISODate()}/${this.e.toISODate()}`:INVALID$1}toISOTime(opts){
return this.isValid?`${this.s.toISOTime(opts)}/${this.e.toISOTime(opts)}`:INVALID$1}toFormat(dateFormat,{separator=" – "}={}){return this.isValid?`${this.s.toFormat(
dateFormat)}${separator}${this.e.toFormat(dateFormat)}`:INVALID$1}toDuration(unit2,opts){return this.isValid?this.e.diff(this.s,unit2,opts):Duration.invalid(this.
invalidReason)}mapEndpoints(mapFn){return _Interval.fromDateTimes(mapFn(this.s),mapFn(this.e))}},Info=class{static hasDST(zone=Settings.defaultZone){let proto=DateTime.
now().setZone(zone).set({month:12});return!zone.isUniversal&&proto.offset!==proto.set({month:6}).offset}static isValidIANAZone(zone){return IANAZone.isValidZone(
zone)}static normalizeZone(input){return normalizeZone(input,Settings.defaultZone)}static getStartOfWeek({locale=null,locObj=null}={}){return(locObj||Locale.create(
locale)).getStartOfWeek()}static getMinimumDaysInFirstWeek({locale=null,locObj=null}={}){return(locObj||Locale.create(locale)).getMinDaysInFirstWeek()}static getWeekendWeekdays({
locale=null,locObj=null}={}){return(locObj||Locale.create(locale)).getWeekendDays().slice()}static months(length="long",{locale=null,numberingSystem=null,locObj=null,
outputCalendar="gregory"}={}){return(locObj||Locale.create(locale,numberingSystem,outputCalendar)).months(length)}static monthsFormat(length="long",{locale=null,
numberingSystem=null,locObj=null,outputCalendar="gregory"}={}){return(locObj||Locale.create(locale,numberingSystem,outputCalendar)).months(length,!0)}static weekdays(length="\
long",{locale=null,numberingSystem=null,locObj=null}={}){return(locObj||Locale.create(locale,numberingSystem,null)).weekdays(length)}static weekdaysFormat(length="\
long",{locale=null,numberingSystem=null,locObj=null}={}){return(locObj||Locale.create(locale,numberingSystem,null)).weekdays(length,!0)}static meridiems({locale=null}={}){
return Locale.create(locale).meridiems()}static eras(length="short",{locale=null}={}){return Locale.create(locale,null,"gregory").eras(length)}static features(){
return{relative:hasRelative(),localeWeek:hasLocaleWeekInfo()}}};MISSING_FTP="missing Intl.DateTimeFormat.formatToParts support";NBSP=" ",spaceOrNBSP=`[ ${NBSP}\
]`,spaceOrNBSPRegExp=new RegExp(spaceOrNBSP,"g");partTypeStyleToTokenVal={year:{"2-digit":"yy",numeric:"yyyyy"},month:{numeric:"M","2-digit":"MM",short:"MMM",long:"\
MMMM"},day:{numeric:"d","2-digit":"dd"},weekday:{short:"EEE",long:"EEEE"},dayperiod:"a",dayPeriod:"a",hour12:{numeric:"h","2-digit":"hh"},hour24:{numeric:"H","2\
-digit":"HH"},minute:{numeric:"m","2-digit":"mm"},second:{numeric:"s","2-digit":"ss"},timeZoneName:{long:"ZZZZZ",short:"ZZZ"}};dummyDateTimeCache=null;TokenParser=
class{constructor(locale,format2){if(this.locale=locale,this.format=format2,this.tokens=expandMacroTokens(Formatter.parseFormat(format2),locale),this.units=this.
tokens.map(t=>unitForToken(t,locale)),this.disqualifyingUnit=this.units.find(t=>t.invalidReason),!this.disqualifyingUnit){let[regexString,handlers]=buildRegex(this.
units);this.regex=RegExp(regexString,"i"),this.handlers=handlers}}explainFromTokens(input){if(this.isValid){let[rawMatches,matches]=match(input,this.regex,this.
handlers),[result,zone,specificOffset]=matches?dateTimeFromMatches(matches):[null,null,void 0];if(hasOwnProperty(matches,"a")&&hasOwnProperty(matches,"H"))throw new ConflictingSpecificationError(
"Can't include meridiem when specifying 24-hour format");return{input,tokens:this.tokens,regex:this.regex,rawMatches,matches,result,zone,specificOffset}}else return{
input,tokens:this.tokens,invalidReason:this.invalidReason}}get isValid(){return!this.disqualifyingUnit}get invalidReason(){return this.disqualifyingUnit?this.disqualifyingUnit.
invalidReason:null}};INVALID="Invalid DateTime",MAX_DATE=864e13;defaultUnitValues={month:1,day:1,hour:0,minute:0,second:0,millisecond:0},defaultWeekUnitValues={
weekNumber:1,weekday:1,hour:0,minute:0,second:0,millisecond:0},defaultOrdinalUnitValues={ordinal:1,hour:0,minute:0,second:0,millisecond:0},orderedUnits=["year",
"month","day","hour","minute","second","millisecond"],orderedWeekUnits=["weekYear","weekNumber","weekday","hour","minute","second","millisecond"],orderedOrdinalUnits=
["year","ordinal","hour","minute","second","millisecond"];zoneOffsetGuessCache=new Map,DateTime=class _DateTime{constructor(config3){let zone=config3.zone||Settings.
defaultZone,invalid=config3.invalid||(Number.isNaN(config3.ts)?new Invalid("invalid input"):null)||(zone.isValid?null:unsupportedZone(zone));this.ts=isUndefined(
config3.ts)?Settings.now():config3.ts;let c=null,o=null;if(!invalid)if(config3.old&&config3.old.ts===this.ts&&config3.old.zone.equals(zone))[c,o]=[config3.old.c,
config3.old.o];else{let ot=isNumber(config3.o)&&!config3.old?config3.o:zone.offset(this.ts);c=tsToObj(this.ts,ot),invalid=Number.isNaN(c.year)?new Invalid("inva\
lid input"):null,c=invalid?null:c,o=invalid?null:ot}this._zone=zone,this.loc=config3.loc||Locale.create(),this.invalid=invalid,this.weekData=null,this.localWeekData=
null,this.c=c,this.o=o,this.isLuxonDateTime=!0}static now(){return new _DateTime({})}static local(){let[opts,args]=lastOpts(arguments),[year,month,day2,hour,minute,
second,millisecond]=args;return quickDT({year,month,day:day2,hour,minute,second,millisecond},opts)}static utc(){let[opts,args]=lastOpts(arguments),[year,month,day2,
hour,minute,second,millisecond]=args;return opts.zone=FixedOffsetZone.utcInstance,quickDT({year,month,day:day2,hour,minute,second,millisecond},opts)}static fromJSDate(date2,options2={}){
let ts=isDate(date2)?date2.valueOf():NaN;if(Number.isNaN(ts))return _DateTime.invalid("invalid input");let zoneToUse=normalizeZone(options2.zone,Settings.defaultZone);
return zoneToUse.isValid?new _DateTime({ts,zone:zoneToUse,loc:Locale.fromObject(options2)}):_DateTime.invalid(unsupportedZone(zoneToUse))}static fromMillis(milliseconds,options2={}){
if(isNumber(milliseconds))return milliseconds<-MAX_DATE||milliseconds>MAX_DATE?_DateTime.invalid("Timestamp out of range"):new _DateTime({ts:milliseconds,zone:normalizeZone(
options2.zone,Settings.defaultZone),loc:Locale.fromObject(options2)});throw new InvalidArgumentError2(`fromMillis requires a numerical input, but received a ${typeof milliseconds}\
 with value ${milliseconds}`)}static fromSeconds(seconds,options2={}){if(isNumber(seconds))return new _DateTime({ts:seconds*1e3,zone:normalizeZone(options2.zone,
Settings.defaultZone),loc:Locale.fromObject(options2)});throw new InvalidArgumentError2("fromSeconds requires a numerical input")}static fromObject(obj,opts={}){
obj=obj||{};let zoneToUse=normalizeZone(opts.zone,Settings.defaultZone);if(!zoneToUse.isValid)return _DateTime.invalid(unsupportedZone(zoneToUse));let loc=Locale.
fromObject(opts),normalized=normalizeObject(obj,normalizeUnitWithLocalWeeks),{minDaysInFirstWeek,startOfWeek}=usesLocalWeekValues(normalized,loc),tsNow=Settings.
now(),offsetProvis=isUndefined(opts.specificOffset)?zoneToUse.offset(tsNow):opts.specificOffset,containsOrdinal=!isUndefined(normalized.ordinal),containsGregorYear=!isUndefined(
normalized.year),containsGregorMD=!isUndefined(normalized.month)||!isUndefined(normalized.day),containsGregor=containsGregorYear||containsGregorMD,definiteWeekDef=normalized.
weekYear||normalized.weekNumber;if((containsGregor||containsOrdinal)&&definiteWeekDef)throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber uni\
ts with year/month/day or ordinals");if(containsGregorMD&&containsOrdinal)throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");let useWeekData=definiteWeekDef||
normalized.weekday&&!containsGregor,units,defaultValues,objNow=tsToObj(tsNow,offsetProvis);useWeekData?(units=orderedWeekUnits,defaultValues=defaultWeekUnitValues,
objNow=gregorianToWeek(objNow,minDaysInFirstWeek,startOfWeek)):containsOrdinal?(units=orderedOrdinalUnits,defaultValues=defaultOrdinalUnitValues,objNow=gregorianToOrdinal(
objNow)):(units=orderedUnits,defaultValues=defaultUnitValues);let foundFirst=!1;for(let u of units){let v=normalized[u];isUndefined(v)?foundFirst?normalized[u]=
defaultValues[u]:normalized[u]=objNow[u]:foundFirst=!0}let higherOrderInvalid=useWeekData?hasInvalidWeekData(normalized,minDaysInFirstWeek,startOfWeek):containsOrdinal?
hasInvalidOrdinalData(normalized):hasInvalidGregorianData(normalized),invalid=higherOrderInvalid||hasInvalidTimeData(normalized);if(invalid)return _DateTime.invalid(
invalid);let gregorian=useWeekData?weekToGregorian(normalized,minDaysInFirstWeek,startOfWeek):containsOrdinal?ordinalToGregorian(normalized):normalized,[tsFinal,
offsetFinal]=objToTS(gregorian,offsetProvis,zoneToUse),inst=new _DateTime({ts:tsFinal,zone:zoneToUse,o:offsetFinal,loc});return normalized.weekday&&containsGregor&&
obj.weekday!==inst.weekday?_DateTime.invalid("mismatched weekday",`you can't specify both a weekday of ${normalized.weekday} and a date of ${inst.toISO()}`):inst.
isValid?inst:_DateTime.invalid(inst.invalid)}static fromISO(text3,opts={}){let[vals,parsedZone]=parseISODate(text3);return parseDataToDateTime(vals,parsedZone,opts,
"ISO 8601",text3)}static fromRFC2822(text3,opts={}){let[vals,parsedZone]=parseRFC2822Date(text3);return parseDataToDateTime(vals,parsedZone,opts,"RFC 2822",text3)}static fromHTTP(text3,opts={}){
let[vals,parsedZone]=parseHTTPDate(text3);return parseDataToDateTime(vals,parsedZone,opts,"HTTP",opts)}static fromFormat(text3,fmt,opts={}){if(isUndefined(text3)||
isUndefined(fmt))throw new InvalidArgumentError2("fromFormat requires an input string and a format");let{locale=null,numberingSystem=null}=opts,localeToUse=Locale.
fromOpts({locale,numberingSystem,defaultToEN:!0}),[vals,parsedZone,specificOffset,invalid]=parseFromTokens(localeToUse,text3,fmt);return invalid?_DateTime.invalid(
invalid):parseDataToDateTime(vals,parsedZone,opts,`format ${fmt}`,text3,specificOffset)}static fromString(text3,fmt,opts={}){return _DateTime.fromFormat(text3,fmt,
opts)}static fromSQL(text3,opts={}){let[vals,parsedZone]=parseSQL(text3);return parseDataToDateTime(vals,parsedZone,opts,"SQL",text3)}static invalid(reason,explanation=null){
if(!reason)throw new InvalidArgumentError2("need to specify a reason the DateTime is invalid");let invalid=reason instanceof Invalid?reason:new Invalid(reason,explanation);
if(Settings.throwOnInvalid)throw new InvalidDateTimeError(invalid);return new _DateTime({invalid})}static isDateTime(o){return o&&o.isLuxonDateTime||!1}static parseFormatForOpts(formatOpts,localeOpts={}){
let tokenList=formatOptsToTokens(formatOpts,Locale.fromObject(localeOpts));return tokenList?tokenList.map(t=>t?t.val:null).join(""):null}static expandFormat(fmt,localeOpts={}){
return expandMacroTokens(Formatter.parseFormat(fmt),Locale.fromObject(localeOpts)).map(t=>t.val).join("")}static resetCache(){zoneOffsetTs=void 0,zoneOffsetGuessCache.
clear()}get(unit2){return this[unit2]}get isValid(){return this.invalid===null}get invalidReason(){return this.invalid?this.invalid.reason:null}get invalidExplanation(){
return this.invalid?this.invalid.explanation:null}get locale(){return this.isValid?this.loc.locale:null}get numberingSystem(){return this.isValid?this.loc.numberingSystem:
null}get outputCalendar(){return this.isValid?this.loc.outputCalendar:null}get zone(){return this._zone}get zoneName(){return this.isValid?this.zone.name:null}get year(){
return this.isValid?this.c.year:NaN}get quarter(){return this.isValid?Math.ceil(this.c.month/3):NaN}get month(){return this.isValid?this.c.month:NaN}get day(){return this.
isValid?this.c.day:NaN}get hour(){return this.isValid?this.c.hour:NaN}get minute(){return this.isValid?this.c.minute:NaN}get second(){return this.isValid?this.c.
second:NaN}get millisecond(){return this.isValid?this.c.millisecond:NaN}get weekYear(){return this.isValid?possiblyCachedWeekData(this).weekYear:NaN}get weekNumber(){
return this.isValid?possiblyCachedWeekData(this).weekNumber:NaN}get weekday(){return this.isValid?possiblyCachedWeekData(this).weekday:NaN}get isWeekend(){return this.
isValid&&this.loc.getWeekendDays().includes(this.weekday)}get localWeekday(){return this.isValid?possiblyCachedLocalWeekData(this).weekday:NaN}get localWeekNumber(){
return this.isValid?possiblyCachedLocalWeekData(this).weekNumber:NaN}get localWeekYear(){return this.isValid?possiblyCachedLocalWeekData(this).weekYear:NaN}get ordinal(){
return this.isValid?gregorianToOrdinal(this.c).ordinal:NaN}get monthShort(){return this.isValid?Info.months("short",{locObj:this.loc})[this.month-1]:null}get monthLong(){
return this.isValid?Info.months("long",{locObj:this.loc})[this.month-1]:null}get weekdayShort(){return this.isValid?Info.weekdays("short",{locObj:this.loc})[this.
weekday-1]:null}get weekdayLong(){return this.isValid?Info.weekdays("long",{locObj:this.loc})[this.weekday-1]:null}get offset(){return this.isValid?+this.o:NaN}get offsetNameShort(){
return this.isValid?this.zone.offsetName(this.ts,{format:"short",locale:this.locale}):null}get offsetNameLong(){return this.isValid?this.zone.offsetName(this.ts,
{format:"long",locale:this.locale}):null}get isOffsetFixed(){return this.isValid?this.zone.isUniversal:null}get isInDST(){return this.isOffsetFixed?!1:this.offset>
this.set({month:1,day:1}).offset||this.offset>this.set({month:5}).offset}getPossibleOffsets(){if(!this.isValid||this.isOffsetFixed)return[this];let dayMs=864e5,
minuteMs=6e4,localTS=objToLocalTS(this.c),oEarlier=this.zone.offset(localTS-dayMs),oLater=this.zone.offset(localTS+dayMs),o1=this.zone.offset(localTS-oEarlier*minuteMs),
o2=this.zone.offset(localTS-oLater*minuteMs);if(o1===o2)return[this];let ts1=localTS-o1*minuteMs,ts2=localTS-o2*minuteMs,c12=tsToObj(ts1,o1),c2=tsToObj(ts2,o2);
return c12.hour===c2.hour&&c12.minute===c2.minute&&c12.second===c2.second&&c12.millisecond===c2.millisecond?[clone(this,{ts:ts1}),clone(this,{ts:ts2})]:[this]}get isInLeapYear(){
return isLeapYear(this.year)}get daysInMonth(){return daysInMonth(this.year,this.month)}get daysInYear(){return this.isValid?daysInYear(this.year):NaN}get weeksInWeekYear(){
return this.isValid?weeksInWeekYear(this.weekYear):NaN}get weeksInLocalWeekYear(){return this.isValid?weeksInWeekYear(this.localWeekYear,this.loc.getMinDaysInFirstWeek(),
this.loc.getStartOfWeek()):NaN}resolvedLocaleOptions(opts={}){let{locale,numberingSystem,calendar}=Formatter.create(this.loc.clone(opts),opts).resolvedOptions(this);
return{locale,numberingSystem,outputCalendar:calendar}}toUTC(offset2=0,opts={}){return this.setZone(FixedOffsetZone.instance(offset2),opts)}toLocal(){return this.
setZone(Settings.defaultZone)}setZone(zone,{keepLocalTime=!1,keepCalendarTime=!1}={}){if(zone=normalizeZone(zone,Settings.defaultZone),zone.equals(this.zone))return this;
if(zone.isValid){let newTS=this.ts;if(keepLocalTime||keepCalendarTime){let offsetGuess=zone.offset(this.ts),asObj=this.toObject();[newTS]=objToTS(asObj,offsetGuess,
zone)}return clone(this,{ts:newTS,zone})}else return _DateTime.invalid(unsupportedZone(zone))}reconfigure({locale,numberingSystem,outputCalendar}={}){let loc=this.
loc.clone({locale,numberingSystem,outputCalendar});return clone(this,{loc})}setLocale(locale){return this.reconfigure({locale})}set(values){if(!this.isValid)return this;
let normalized=normalizeObject(values,normalizeUnitWithLocalWeeks),{minDaysInFirstWeek,startOfWeek}=usesLocalWeekValues(normalized,this.loc),settingWeekStuff=!isUndefined(
normalized.weekYear)||!isUndefined(normalized.weekNumber)||!isUndefined(normalized.weekday),containsOrdinal=!isUndefined(normalized.ordinal),containsGregorYear=!isUndefined(
normalized.year),containsGregorMD=!isUndefined(normalized.month)||!isUndefined(normalized.day),containsGregor=containsGregorYear||containsGregorMD,definiteWeekDef=normalized.
weekYear||normalized.weekNumber;if((containsGregor||containsOrdinal)&&definiteWeekDef)throw new ConflictingSpecificationError("Can't mix weekYear/weekNumber uni\
ts with year/month/day or ordinals");if(containsGregorMD&&containsOrdinal)throw new ConflictingSpecificationError("Can't mix ordinal dates with month/day");let mixed;
settingWeekStuff?mixed=weekToGregorian({...gregorianToWeek(this.c,minDaysInFirstWeek,startOfWeek),...normalized},minDaysInFirstWeek,startOfWeek):isUndefined(normalized.
ordinal)?(mixed={...this.toObject(),...normalized},isUndefined(normalized.day)&&(mixed.day=Math.min(daysInMonth(mixed.year,mixed.month),mixed.day))):mixed=ordinalToGregorian(
{...gregorianToOrdinal(this.c),...normalized});let[ts,o]=objToTS(mixed,this.o,this.zone);return clone(this,{ts,o})}plus(duration2){if(!this.isValid)return this;
let dur=Duration.fromDurationLike(duration2);return clone(this,adjustTime(this,dur))}minus(duration2){if(!this.isValid)return this;let dur=Duration.fromDurationLike(
duration2).negate();return clone(this,adjustTime(this,dur))}startOf(unit2,{useLocaleWeeks=!1}={}){if(!this.isValid)return this;let o={},normalizedUnit=Duration.
normalizeUnit(unit2);switch(normalizedUnit){case"years":o.month=1;case"quarters":case"months":o.day=1;case"weeks":case"days":o.hour=0;case"hours":o.minute=0;case"\
minutes":o.second=0;case"seconds":o.millisecond=0;break}if(normalizedUnit==="weeks")if(useLocaleWeeks){let startOfWeek=this.loc.getStartOfWeek(),{weekday:weekday2}=this;
weekday2<startOfWeek&&(o.weekNumber=this.weekNumber-1),o.weekday=startOfWeek}else o.weekday=1;if(normalizedUnit==="quarters"){let q=Math.ceil(this.month/3);o.month=
(q-1)*3+1}return this.set(o)}endOf(unit2,opts){return this.isValid?this.plus({[unit2]:1}).startOf(unit2,opts).minus(1):this}toFormat(fmt,opts={}){return this.isValid?
Formatter.create(this.loc.redefaultToEN(opts)).formatDateTimeFromString(this,fmt):INVALID}toLocaleString(formatOpts=DATE_SHORT,opts={}){return this.isValid?Formatter.
create(this.loc.clone(opts),formatOpts).formatDateTime(this):INVALID}toLocaleParts(opts={}){return this.isValid?Formatter.create(this.loc.clone(opts),opts).formatDateTimeParts(
this):[]}toISO({format:format2="extended",suppressSeconds=!1,suppressMilliseconds=!1,includeOffset=!0,extendedZone=!1,precision="milliseconds"}={}){if(!this.isValid)
return null;precision=normalizeUnit(precision);let ext=format2==="extended",c=toISODate(this,ext,precision);return orderedUnits.indexOf(precision)>=3&&(c+="T"),
c+=toISOTime(this,ext,suppressSeconds,suppressMilliseconds,includeOffset,extendedZone,precision),c}toISODate({format:format2="extended",precision="day"}={}){return this.
isValid?toISODate(this,format2==="extended",normalizeUnit(precision)):null}toISOWeekDate(){return toTechFormat(this,"kkkk-'W'WW-c")}toISOTime({suppressMilliseconds=!1,
suppressSeconds=!1,includeOffset=!0,includePrefix=!1,extendedZone=!1,format:format2="extended",precision="milliseconds"}={}){return this.isValid?(precision=normalizeUnit(
precision),(includePrefix&&orderedUnits.indexOf(precision)>=3?"T":"")+toISOTime(this,format2==="extended",suppressSeconds,suppressMilliseconds,includeOffset,extendedZone,
precision)):null}toRFC2822(){return toTechFormat(this,"EEE, dd LLL yyyy HH:mm:ss ZZZ",!1)}toHTTP(){return toTechFormat(this.toUTC(),"EEE, dd LLL yyyy HH:mm:ss '\
GMT'")}toSQLDate(){return this.isValid?toISODate(this,!0):null}toSQLTime({includeOffset=!0,includeZone=!1,includeOffsetSpace=!0}={}){let fmt="HH:mm:ss.SSS";return(includeZone||
includeOffset)&&(includeOffsetSpace&&(fmt+=" "),includeZone?fmt+="z":includeOffset&&(fmt+="ZZ")),toTechFormat(this,fmt,!0)}toSQL(opts={}){return this.isValid?`${this.
toSQLDate()} ${this.toSQLTime(opts)}`:null}toString(){return this.isValid?this.toISO():INVALID}[Symbol.for("nodejs.util.inspect.custom")](){return this.isValid?
`DateTime { ts: ${this.toISO()}, zone: ${this.zone.name}, locale: ${this.locale} }`:`DateTime { Invalid, reason: ${this.invalidReason} }`}valueOf(){return this.
toMillis()}toMillis(){return this.isValid?this.ts:NaN}toSeconds(){return this.isValid?this.ts/1e3:NaN}toUnixInteger(){return this.isValid?Math.floor(this.ts/1e3):
NaN}toJSON(){return this.toISO()}toBSON(){return this.toJSDate()}toObject(opts={}){if(!this.isValid)return{};let base={...this.c};return opts.includeConfig&&(base.
outputCalendar=this.outputCalendar,base.numberingSystem=this.loc.numberingSystem,base.locale=this.loc.locale),base}toJSDate(){return new Date(this.isValid?this.
ts:NaN)}diff(otherDateTime,unit2="milliseconds",opts={}){if(!this.isValid||!otherDateTime.isValid)return Duration.invalid("created by diffing an invalid DateTim\
e");let durOpts={locale:this.locale,numberingSystem:this.numberingSystem,...opts},units=maybeArray(unit2).map(Duration.normalizeUnit),otherIsLater=otherDateTime.
valueOf()>this.valueOf(),earlier=otherIsLater?this:otherDateTime,later=otherIsLater?otherDateTime:this,diffed=diff(earlier,later,units,durOpts);return otherIsLater?
diffed.negate():diffed}diffNow(unit2="milliseconds",opts={}){return this.diff(_DateTime.now(),unit2,opts)}until(otherDateTime){return this.isValid?Interval.fromDateTimes(
this,otherDateTime):this}hasSame(otherDateTime,unit2,opts){if(!this.isValid)return!1;let inputMs=otherDateTime.valueOf(),adjustedToZone=this.setZone(otherDateTime.
zone,{keepLocalTime:!0});return adjustedToZone.startOf(unit2,opts)<=inputMs&&inputMs<=adjustedToZone.endOf(unit2,opts)}equals(other){return this.isValid&&other.
isValid&&this.valueOf()===other.valueOf()&&this.zone.equals(other.zone)&&this.loc.equals(other.loc)}toRelative(options2={}){if(!this.isValid)return null;let base=options2.
base||_DateTime.fromObject({},{zone:this.zone}),padding=options2.padding?this<base?-options2.padding:options2.padding:0,units=["years","months","days","hours","\
minutes","seconds"],unit2=options2.unit;return Array.isArray(options2.unit)&&(units=options2.unit,unit2=void 0),diffRelative(base,this.plus(padding),{...options2,
numeric:"always",units,unit:unit2})}toRelativeCalendar(options2={}){return this.isValid?diffRelative(options2.base||_DateTime.fromObject({},{zone:this.zone}),this,
{...options2,numeric:"auto",units:["years","months","days"],calendary:!0}):null}static min(...dateTimes){if(!dateTimes.every(_DateTime.isDateTime))throw new InvalidArgumentError2(
"min requires all arguments be DateTimes");return bestBy(dateTimes,i=>i.valueOf(),Math.min)}static max(...dateTimes){if(!dateTimes.every(_DateTime.isDateTime))throw new InvalidArgumentError2(
"max requires all arguments be DateTimes");return bestBy(dateTimes,i=>i.valueOf(),Math.max)}static fromFormatExplain(text3,fmt,options2={}){let{locale=null,numberingSystem=null}=options2,
localeToUse=Locale.fromOpts({locale,numberingSystem,defaultToEN:!0});return explainFromTokens(localeToUse,text3,fmt)}static fromStringExplain(text3,fmt,options2={}){
return _DateTime.fromFormatExplain(text3,fmt,options2)}static buildFormatParser(fmt,options2={}){let{locale=null,numberingSystem=null}=options2,localeToUse=Locale.
fromOpts({locale,numberingSystem,defaultToEN:!0});return new TokenParser(localeToUse,fmt)}static fromFormatParser(text3,formatParser,opts={}){if(isUndefined(text3)||
isUndefined(formatParser))throw new InvalidArgumentError2("fromFormatParser requires an input string and a format parser");let{locale=null,numberingSystem=null}=opts,
localeToUse=Locale.fromOpts({locale,numberingSystem,defaultToEN:!0});if(!localeToUse.equals(formatParser.locale))throw new InvalidArgumentError2(`fromFormatPars\
er called with a locale of ${localeToUse}, but the format parser was created for ${formatParser.locale}`);let{result,zone,specificOffset,invalidReason}=formatParser.
explainFromTokens(text3);return invalidReason?_DateTime.invalid(invalidReason):parseDataToDateTime(result,zone,opts,`format ${formatParser.format}`,text3,specificOffset)}static get DATE_SHORT(){
return DATE_SHORT}static get DATE_MED(){return DATE_MED}static get DATE_MED_WITH_WEEKDAY(){return DATE_MED_WITH_WEEKDAY}static get DATE_FULL(){return DATE_FULL}static get DATE_HUGE(){
return DATE_HUGE}static get TIME_SIMPLE(){return TIME_SIMPLE}static get TIME_WITH_SECONDS(){return TIME_WITH_SECONDS}static get TIME_WITH_SHORT_OFFSET(){return TIME_WITH_SHORT_OFFSET}static get TIME_WITH_LONG_OFFSET(){
return TIME_WITH_LONG_OFFSET}static get TIME_24_SIMPLE(){return TIME_24_SIMPLE}static get TIME_24_WITH_SECONDS(){return TIME_24_WITH_SECONDS}static get TIME_24_WITH_SHORT_OFFSET(){
return TIME_24_WITH_SHORT_OFFSET}static get TIME_24_WITH_LONG_OFFSET(){return TIME_24_WITH_LONG_OFFSET}static get DATETIME_SHORT(){return DATETIME_SHORT}static get DATETIME_SHORT_WITH_SECONDS(){
return DATETIME_SHORT_WITH_SECONDS}static get DATETIME_MED(){return DATETIME_MED}static get DATETIME_MED_WITH_SECONDS(){return DATETIME_MED_WITH_SECONDS}static get DATETIME_MED_WITH_WEEKDAY(){
return DATETIME_MED_WITH_WEEKDAY}static get DATETIME_FULL(){return DATETIME_FULL}static get DATETIME_FULL_WITH_SECONDS(){return DATETIME_FULL_WITH_SECONDS}static get DATETIME_HUGE(){
return DATETIME_HUGE}static get DATETIME_HUGE_WITH_SECONDS(){return DATETIME_HUGE_WITH_SECONDS}}}});function resolveZone(written,home){let upper=written.toUpperCase(),fixed=Object.hasOwn(OFFSETS,upper)?OFFSETS[upper]:void 0;if(fixed!==void 0)return{kind:"offse\
t",minutes:fixed};let region=Object.hasOwn(REGIONS,upper)?REGIONS[upper]:void 0;if(region)return{kind:"iana",name:region};if(Object.hasOwn(AMBIGUOUS,upper))return home!==
null&&AMBIGUOUS[upper]?.includes(home)?{kind:"iana",name:home}:null;let offset2=/^(?:UTC|GMT)?\s?([+−-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(upper);if(offset2){let minutes=Number(
offset2[2])*60+Number(offset2[3]??0);return minutes>840?null:{kind:"offset",minutes:offset2[1]==="+"?minutes:-minutes}}return/^[A-Za-z_]+(?:\/[A-Za-z_+-]+)+$/.test(
written)?{kind:"iana",name:written}:null}function findZone(text3){return ANYWHERE.exec(text3)?.[1]??null}var OFFSETS,REGIONS,AMBIGUOUS,ZONE_PATTERN,ANYWHERE,init_zones=__esm(
{"src/postmortem/zones.ts"(){"use strict";OFFSETS={UTC:0,GMT:0,Z:0,WET:0,WEST:60,BST:60,CET:60,MEZ:60,CEST:120,MESZ:120,EET:120,SAST:120,EEST:180,MSK:180,TRT:180,
PKT:300,ICT:420,WIB:420,HKT:480,SGT:480,PHT:480,AWST:480,JST:540,KST:540,AEST:600,AEDT:660,NZST:720,NZDT:780,EDT:-240,EST:-300,CDT:-300,MDT:-360,MST:-420,PDT:-420,
PST:-480,AKDT:-480,AKST:-540,HST:-600,BRT:-180,ART:-180},REGIONS={ET:"America/New_York",CT:"America/Chicago",MT:"America/Denver",PT:"America/Los_Angeles",EASTERN:"\
America/New_York",CENTRAL:"America/Chicago",PACIFIC:"America/Los_Angeles"},AMBIGUOUS={CST:["America/Chicago","America/Mexico_City","America/Winnipeg","Asia/Shan\
ghai","Asia/Taipei","America/Havana"],IST:["Asia/Kolkata","Asia/Calcutta","Asia/Jerusalem","Europe/Dublin"],AST:["America/Halifax","America/Puerto_Rico","Asia/R\
iyadh"],GST:["Asia/Dubai","Atlantic/South_Georgia"],SST:["Pacific/Pago_Pago","Asia/Singapore"],ECT:["America/Guayaquil","America/Puerto_Rico"],AMT:["America/Man\
aus","Asia/Yerevan"]},ZONE_PATTERN=`(?:UTC|GMT)\\s?[+−-]\\s?\\d{1,2}(?::?[0-5]\\d)?(?!\\d)|[+−-]\\d{2}:?[0-5]\\d(?!\\d)|(?:${[...Object.keys(OFFSETS),...Object.
keys(REGIONS),...Object.keys(AMBIGUOUS),"Eastern","Central","Pacific"].sort((a,b)=>b.length-a.length).join("|")})(?![A-Za-z0-9_])|(?:Africa|America|Antarctica|A\
sia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]+(?:/[A-Za-z_]+)?`;ANYWHERE=new RegExp(`(?<![\\w+/.:-])(${ZONE_PATTERN})`)}});function formatDay({year,month,day:day2}){if(year===null||day2===null)return null;let date2=new Date(Date.UTC(year,month-1,day2));return date2.getUTCMonth()===month-
1&&date2.getUTCDate()===day2?date2.toISOString().slice(0,10):null}function addDays(date2,days){return fromDayNumber(dayNumber(date2)+days)}function addMonths(date2,months2){
let[year=0,month=1,day2=1]=date2.split("-").map(Number),last=new Date(Date.UTC(year,month+months2,0));return new Date(Math.min(last.getTime(),Date.UTC(year,month-
1+months2,day2))).toISOString().slice(0,10)}function dayNumber(date2){return Date.parse(`${date2}T00:00:00Z`)/DAY_MS}function weekday(date2){return new Date(`${date2}\
T00:00:00Z`).getUTCDay()}function fromDayNumber(day2){return new Date(day2*DAY_MS).toISOString().slice(0,10)}function instant({date:date2,time:time2,zone,home}){
let resolved=resolveZone(zone,home);if(resolved===null)return null;let minutes=offsetMinutes(date2,time2,resolved);return minutes===null?null:`${date2}T${time2}\
:00${formatOffset2(minutes)}`}function offsetMinutes(date2,time2,zone){if(zone.kind==="offset")return zone.minutes;let local=DateTime.fromISO(`${date2}T${time2}`,
{zone:zone.name});return local.isValid?local.offset:null}function formatOffset2(minutes){let sign=minutes<0?"-":"+",absolute=Math.abs(minutes),two=value=>String(
value).padStart(2,"0");return`${sign}${two(Math.floor(absolute/60))}:${two(absolute%60)}`}var DAY_MS,init_clock=__esm({"src/postmortem/clock.ts"(){"use strict";
init_luxon();init_zones();DAY_MS=864e5}});function match2(pattern,text3,at){return pattern.lastIndex=at,pattern.exec(text3)}function readDay(text3,at,short=!1){let code2=text3.charCodeAt(at);return code2>=
48&&code2<=57?readDigits(text3,at,short):readWords(text3,at)}function readDigits(text3,at,short){let iso=match2(ISO,text3,at);if(iso)return token(iso,at,day(iso[1],
iso[3],iso[4]));let cjk=match2(CJK,text3,at);if(cjk)return token(cjk,at,day(cjk[1],cjk[2],cjk[3]));let numeric=match2(NUMERIC,text3,at);if(numeric)return token(
numeric,at,numericDay(numeric));let named2=match2(DAY_MONTH,text3,at);if(named2)return token(named2,at,day(named2[3],String(MONTHS.get(named2[2]?.toLowerCase()??
"")),named2[1]));let brief=short?match2(SHORT,text3,at):null;return brief?token(brief,at,numericDay([brief[0],brief[1],"/",brief[2],void 0])):null}function readWords(text3,at){
let named2=match2(MONTH_DAY,text3,at);if(named2)return token(named2,at,day(named2[3],String(MONTHS.get(named2[1]?.toLowerCase()??"")),named2[2]));let open3=match2(
PLACEHOLDER2,text3,at);return open3?token(open3,at,null):null}function token(found,at,value){return{day:value,end:at+found[0].length}}function day(year,month,date2){
let parts={year:year===void 0?null:Number(year),month:Number(month),day:Number(date2)};return parts.month>=1&&parts.month<=12&&parts.day>=1&&parts.day<=31?parts:
null}function numericDay(found){let[,first="",separator,second="",year]=found,dayFirst=separator==="."||Number(first)>12,full=year?.length===2?`20${year}`:year;
return dayFirst?day(full,second,first):day(full,first,second)}function readWeekday(text3,at){let found=match2(WEEKDAY,text3,at);return found?{weekday:WEEKDAYS.indexOf(
found[0].slice(0,2).toLowerCase()),end:at+found[0].length}:null}function findDays(text3,limit=2e3){let days=[],starts=/(?<![\p{L}\d])[\p{L}\d]/gu;for(let start of text3.
slice(0,limit).matchAll(starts)){let found=readDay(text3,start.index);found?.day&&days.push(found.day)}return days}var MONTHS,MONTH,YEAR,ORDINAL,ISO,PLACEHOLDER2,
NUMERIC,SHORT,CJK,DAY_MONTH,MONTH_DAY,WEEKDAY,WEEKDAYS,init_dates=__esm({"src/postmortem/dates.ts"(){"use strict";MONTHS=new Map(["january jan januar enero janv\
ier janeiro gennaio","february feb februar febrero février fevrier fevereiro febbraio","march mar märz maerz marzo mars março","april apr abril avril aprile",
"may mai mayo maio maggio","june jun juni junio juin junho giugno","july jul juli julio juillet julho luglio","august aug agosto août aout","september sept sep\
 septiembre septembre setembro settembre","october oct oktober okt octubre octobre outubro ottobre","november nov noviembre novembre novembro","december dec dez\
ember dez diciembre décembre decembre dezembro dicembre"].flatMap((names2,index2)=>names2.split(" ").map(name=>[name,index2+1]))),MONTH=`(${[...MONTHS.keys()].
sort((a,b)=>b.length-a.length).join("|")})(?!\\p{L})\\.?`,YEAR="((?:19|20)\\d{2})(?!\\d|:\\d)",ORDINAL="(?:st|nd|rd|th|\\.|º)?",ISO=/((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2]|\?\?|XX)\2([0-2]?\d|3[01]|\?\?|XX)(?!\d)(?:\/\d{1,2}(?!\d))?/iuy,
PLACEHOLDER2=/(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|<date>|\[date\])/iuy,NUMERIC=/(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d|:\d)/uy,
SHORT=/(\d{1,2})\/(\d{1,2})(?![\d/%])/uy,CJK=/(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日/uy,DAY_MONTH=new RegExp(`(\\d{1,2})${ORDINAL}(?:\\s+(?:of|de))?[\\s\
-]{1,3}${MONTH}(?:(?:\\s+de)?,?[\\s-]{1,3}${YEAR})?`,"iuy"),MONTH_DAY=new RegExp(`${MONTH}[\\s-]{1,3}(\\d{1,2})(?![\\d:])${ORDINAL}(?:\\s?[-–—/&]\\s?\\d{1,2}(?![\\d\
:])${ORDINAL})?(?:,?\\s{1,3}${YEAR})?`,"iuy"),WEEKDAY=new RegExp("(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|\
sun(?:day)?)(?!\\p{L})\\.?,?","iuy"),WEEKDAYS=["su","mo","tu","we","th","fr","sa"]}});function noFields(){return{owners:[],due:null,priority:null,type:null,ticket:null,done:null}}function merge(first,second){return{owners:first.owners.length>0?first.
owners:second.owners,due:first.due??second.due,priority:first.priority??second.priority,type:first.type??second.type,ticket:first.ticket??second.ticket,done:first.
done??second.done}}function addOwners(fields,text3){for(let owner of readOwners(text3))fields.owners.includes(owner)||fields.owners.push(owner)}function readType(text3){
let plain=text3.normalize("NFKC").toLowerCase().replace(/^[^\p{L}]+/u,""),inside=/\(([^()]+)\)/.exec(plain)?.[1]??"";return TYPES.find(([,pattern])=>pattern.test(
plain)||pattern.test(inside))?.[0]??null}function readPriority(text3){let plain=text3.replace(/[*_`[\]():]/g," ").trim(),exact=/^(?:prio(?:rity)?\s*)?p?\s?-?([0-4])(?!\d)/i.
exec(plain)?.[1];if(exact)return`P${exact}`;let word=plain.toLowerCase();return PRIORITY_WORDS.findLast(([,pattern])=>pattern.test(word))?.[0]??null}function readDone(text3){
let plain=text3.replace(/[*_`[\]()]/g," ").normalize("NFKC").trim().toLowerCase();return/^(?:done|complete|closed|finished|fixed|resolved|merged|shipped|deployed|implemented|yes|x$|✅|✓|✔|☑|:white_check_mark:|:heavy_check_mark:|完了|已完成|完成|완료|erledigt|fertig|abgeschlossen|terminé|fait|hecho|completad|concluíd|feito|won't|wont|declined|cancel|готово|сделано)/.
test(plain)?!0:/^(?:todo|to do|open|not|no$|in progress|in-progress|wip|pending|planned|started|ongoing|new|blocked|backlog|scheduled|❌|⏳|🚧|🔄|⬜|未着手|対応中|進行中|进行中|未完成|未开始|진행|offen|in arbeit|en cours|ouvert|pendiente|abierto|em andamento|pendente|aberto|в работе|открыт)/.
test(plain)?!1:null}function readDue(text3,incidentDay){let plain=text3.replace(/[*_`]/g,"").trim(),year=incidentDay?Number(incidentDay.slice(0,4)):null;for(let start of plain.
slice(0,200).matchAll(/(?<![\p{L}\d-])[\p{L}\d]/gu)){let found=readDay(plain,start.index,!0)?.day,date2=found?dueDay(found,incidentDay,year):null;if(date2)return date2}
return incidentDay?relativeDue(plain,incidentDay):null}function dueDay(day2,incidentDay,year){let date2=formatDay({...day2,year:day2.year??year});return date2===
null||day2.year!==null||year===null||incidentDay===null||date2>=incidentDay?date2:formatDay({...day2,year:year+1})}function relativeDue(text3,incidentDay){let found=RELATIVE.
exec(text3);if(!found)return null;let count=COUNTS[found[1]?.toLowerCase()??""]??Number(found[1]),unit2=found[2]?.toLowerCase();return unit2==="month"?addMonths(
incidentDay,count):addDays(incidentDay,unit2==="week"?count*7:count)}function readOwners(text3){return text3.replace(/\[([^\]]*)\]\([^)]*\)/g,"$1").replace(/[*_`[\]]/g,
"").replace(/<br\s*\/?>/gi,",").trim().split(/\s*(?:[,;&+]|\band\b|\bund\b|\s\/\s|\sor\s)\s*/i).map(part=>part.replace(/[?.!]+$/,"").trim()).flatMap(part=>part.
match(LOGIN)??part.split(new RegExp("(?<=\\p{L})\\/(?=\\p{L})","u"))).filter(part=>part.length>0&&part.length<=60&&!NOBODY.test(part))}function isTicketUrl(url){
return ISSUE_URL.test(url)}function readTicketText(text3){return/(?<![\w/&#])((?:[\w.-]{1,39}\/[\w.-]{1,100})?#\d{1,7})(?![\w-])/.exec(text3)?.[1]??null}var TYPES,
PRIORITY_WORDS,COUNTS,RELATIVE,LOGIN,NOBODY,ISSUE_URL,init_action_fields=__esm({"src/postmortem/action-fields.ts"(){"use strict";init_clock();init_dates();TYPES=
[["prevent",/^(?:prevent|prävention|prévention|preventi|予防|预防|예방|предотвращ)/],["detect",/^(?:detect|monitor|alert|observab|erkennung|détection|detec|検知|检测|감지|обнаруж)/],
["mitigate",/^(?:mitigat|緩和|缓解|완화|limit|reduce impact)/],["repair",/^(?:repair|fix|recover|restor|remed|cleanup|clean up|修復|修复|복구)/],["p\
rocess",/^(?:process|document|train|communicat|culture|organi[sz]ation|プロセス|流程|프로세스|prozess|runbook)/]];PRIORITY_WORDS=[["P0",/^(?:critical|blocker|urgent|highest|immediate|kritisch|最高|紧急)/],
["P1",/^(?:high|major|hoch|haut|alta|高)/],["P2",/^(?:medium|med|moderate|normal|mittel|moyen|media|média|中)/],["P3",/^(?:low|minor|niedrig|bas|baja|baixa|低)/],
["P4",/^(?:lowest|trivial|nice to have)/]];COUNTS={a:1,an:1,one:1,two:2,three:3,four:4,five:5,six:6},RELATIVE=/\b(?:within|in|after)\s+(?:the\s+next\s+)?(\d{1,3}|a|an|one|two|three|four|five|six)\s+(day|week|month)s?\b/i;
LOGIN=/(?<![\w./@-])@[A-Za-z0-9](?:[\w-]{0,38})(?:\/[\w.-]{1,80})?/g;NOBODY=/^(?:tbd|tba|tbc|n\/?a|none|unassigned|unknown|nobody|no one|nicht zugewiesen|未定|-+|–|—|\?+|\.\.\.|@?todo|all)$/i,
ISSUE_URL=/^https?:\/\/[^\s/]+\/(?:[^\s?#]*\/)?(?:issues?|pull|pulls|pull-requests|merge_requests|browse|work_items|tickets?|tasks?|workitems(?:\/edit)?)\/[^\s)\]>]+|^https?:\/\/(?:linear\.app|app\.asana\.com|trello\.com\/c|app\.clickup\.com|app\.shortcut\.com|[\w.-]*\.monday\.com)\/[^\s)\]>]+|^https?:\/\/[^\s]*\/show_bug\.cgi\?id=\d+/i}});function readLinks(lines,firstLine3,{code:code2,references}){let links=[],block2=0;for(let line=firstLine3;line<=lines.length;line+=1){for(;(code2[block2]?.endLine??
Number.POSITIVE_INFINITY)<line;)block2+=1;if((code2[block2]?.line??Number.POSITIVE_INFINITY)<=line)continue;let text3=lines[line-1]??"";(text3.includes("[")||text3.
includes("<")||text3.includes("://"))&&scanLine(text3,line,references,links)}return links}function scanLine(text3,line,references,links){let openings=[],at=0;for(;at<
text3.length;){let char=text3[at];if(char==="\\")at+=2;else if(char==="`")at=afterCode(text3,at);else if(char==="["){let image2=text3[at-1]==="!"&&text3[at-2]!==
"\\";openings.push({at,image:image2}),at+=1}else if(char==="]"){let opening2=openings.pop();at=opening2?closeBracket({text:text3,line,references,links,opening:opening2,
at}):at+1}else char==="<"?at=angle(text3,line,at,links):char==="h"&&/^https?:\/\//.test(text3.slice(at,at+8))?at=bareUrl(text3,line,at,links):at+=1}}function afterCode(text3,at){
let end=at;for(;text3[end]==="`";)end+=1;let fence2=text3.slice(at,end);if(fence2.length>8)return end;let close=text3.indexOf(fence2,end);return close<0?end:close+
fence2.length}function closeBracket({text:text3,line,references,links,opening:opening2,at}){let label=text3.slice(opening2.at+1,at),link2={kind:opening2.image?"\
image":"link",text:label,line,column:opening2.at+(opening2.image?0:1)};if(text3[at+1]==="("){let target=readTarget(text3,at+2);if(target)return links.push({...link2,
target:target.value}),target.end}let full=/^\[([^[\]]{0,200})\]/.exec(text3.slice(at+1,at+203)),reference2=lookUp(references,full?.[1]||label);return reference2===
null||text3[at+1]===":"?at+1:(links.push({...link2,target:reference2}),at+1+(full?.[0].length??0))}function lookUp(references,label){let key=label.trim().replace(
/\s+/g," ").toLowerCase().toUpperCase();return Object.hasOwn(references,key)?references[key]?.href??null:null}function readTarget(text3,start){let limit=Math.min(
text3.length,start+2048),depth=0;for(let at=start;at<limit;at+=1){let char=text3[at];if(char==="(")depth+=1;else if(char===")"&&depth>0)depth-=1;else if(char===
")"){let inside=text3.slice(start,at).trim();return{value:/^<([^<>]*)>/.exec(inside)?.[1]??inside.split(/\s/,1)[0]??"",end:at+1}}}return null}function angle(text3,line,at,links){
let rest=text3.slice(at,at+2048),auto=/^<(https?:\/\/[^\s<>]*)>/.exec(rest);if(auto?.[1])return links.push({kind:"link",target:auto[1],text:"",line,column:at+1}),
at+auto[0].length;let image2=/^<img\b[^>]*>/i.exec(rest);if(!image2)return at+1;let source=/\bsrc\s*=\s*["']?([^"'\s>]*)/i.exec(image2[0])?.[1],alt=/\balt\s*=\s*["']([^"']*)["']/i.
exec(image2[0])?.[1];return source&&links.push({kind:"image",target:source,text:alt??"",line,column:at+1}),at+image2[0].length}function bareUrl(text3,line,at,links){
let url=/^https?:\/\/[^\s<>[\]"'`|]*/.exec(text3.slice(at,at+2048))?.[0]??"",target=url.replace(/[).,;:!?*_]+$/,"");return links.push({kind:"link",target,text:"",
line,column:at+1}),at+Math.max(url.length,1)}var init_links=__esm({"src/postmortem/links.ts"(){"use strict"}});function beginsWithField(text3){return FIRST_KEY.test(text3)}function takeKeys(text3,fields,context){let keys=[...text3.replace(/`[^`]*`/g,code2=>"`".repeat(code2.
length)).matchAll(KEY)].filter(key=>key[1]||countsAsKey(text3,key,context));if(keys.length===0)return text3;let left=text3.slice(0,keys[0]?.index);return keys.forEach(
(key,index2)=>{let whole=text3.slice(key.index+key[0].length,keys[index2+1]?.index??text3.length),cut2=whole.search(new RegExp("[;|]|(?<=\\p{L}{3})\\.\\s|\\s[–—-]\\s\
|\\s(?:due|by)\\s","u")),value=(cut2<0?whole:whole.slice(0,cut2)).replace(/[\s,.(]+$/,"").trim();applyField({key:key[1]??key[2]??"",value,fields,context}),cut2>=
0&&(left+=` ${whole.slice(cut2).replace(/^[;|.–—-]+\s*|^\s+[–—-]?\s*/,"")}`)}),left.replace(/[\s,;|(–—-]+$/,"").trim()}function countsAsKey(text3,key,context){
let value=text3.slice(key.index+key[0].length,key.index+key[0].length+200);if(/^(?:type|category)$/i.test(key[2]??""))return readType(value)!==null;let[first=""]=value.
split(/[,;\s]/,1);return ticketValue(first,context)!==null||findTicket(first,context)!==null}function applyField({key,value,fields,context}){let name=key.toLowerCase();
/^(?:own|assign|dri|resp|acc|verant|担当|负责)/.test(name)?addOwners(fields,value):/^(?:due|dead|eta|target|by|期限|截止)/.test(name)?fields.due??=readDue(
value,context.incidentDay):name.startsWith("prio")?fields.priority??=readPriority(value):/^(?:type|cat)/.test(name)?fields.type??=readType(value):/^(?:stat|状態)/.
test(name)?fields.done??=readDone(value):fields.ticket??=ticketValue(value,context)}function ticketValue(value,context){let found=findTicket(value,context);if(found)
return found;let url=/https?:\/\/[^\s<>()[\]]+/.exec(value)?.[0],plain=value.replace(/\[([^\]]*)\](?:\([^)]*\))?/g,"$1").replace(/[*_`]/g,"").trim();return url??
(/^[A-Z][A-Z0-9]+-\d+$/.test(plain)?plain:null)}function findTicket(text3,{references}){for(let found of text3.matchAll(/https?:\/\/[^\s<>()[\]"'`|]+/g)){let url=found[0].
replace(/[.,;:!?*_]+$/,"");if(isTicketUrl(url))return url}for(let found of text3.matchAll(/\[([^[\]]{1,200})\](?:\[([^[\]]{0,200})\])?/g)){let target=lookUp(references,
found[2]||(found[1]??""));if(target&&isTicketUrl(target))return target}return readTicketText(text3.replace(/`[^`]*`/g," ").replace(/https?:\/\/\S+/g," "))}var OF_ITEM,
ALSO_WORDS,CLOSE,KEY,FIRST_KEY,init_action_keys=__esm({"src/postmortem/action-keys.ts"(){"use strict";init_action_fields();init_links();OF_ITEM="owners?|assigne\
es?|assigned(?: to)?|dri|responsible|accountable|verantwortlich|担当者?|负责人|due(?: date| by)?|deadline|eta|target(?: date)?|by when|期限|截止日期|priority|prio|status|st\
ate|状態",ALSO_WORDS="type|category|tickets?|issues?|bug|jira|tracking(?: issue)?",CLOSE="(?:[*_]{0,2}\\s?[:：=][*_]{0,2}\\s*|[*_]{0,2}\\s+(?=@))",KEY=new RegExp(
`(?:^|[\\s(,;|.·—–-])[*_]{0,2}(?:(${OF_ITEM})|(${ALSO_WORDS}))${CLOSE}`,"giu"),FIRST_KEY=new RegExp(`^\\W{0,4}(?:${OF_ITEM})${CLOSE}`,"iu")}});function takeGroups(text3,fields,context){let result=text3;for(let{start,end}of findGroups(text3).reverse()){let place={last:/^[\s.,;:]*$/.test(result.slice(end)),
first:/^[\s*_]*$/.test(text3.slice(0,start))},group=readGroup(text3.slice(start+1,end-1),place,context);group&&(Object.assign(fields,merge(fields,group.fields)),
group.stays||(result=join2(result.slice(0,start),result.slice(end))))}return result}function join2(before,after){let rest=before.trim()===""?after.replace(/^\s*[:–—-]\s+/,
""):after,space=/^\s*[.,;:]/.test(rest)?"":" ";return`${before.trimEnd()}${space}${rest.trimStart()}`.trim()}function readGroup(inside,place,context){let plain=inside.
replace(/[*_`]/g,"").trim();if(plain===""||plain.length>300)return null;let fields=noFields(),left=takeKeys(plain,fields,context),parts=[left,...left.split(/\s*[,;|]\s*/)].
filter(part=>part!==""),whole=parts.shift();if(whole===void 0)return{fields,stays:!1};if(readPart(whole,{place,fields,context}))return{fields,stays:!1};if((left!==
plain||parts.length>1)&&parts.length<=6&&parts.every(part=>readPart(part,{place,fields,context})))return{fields,stays:!1};let state=STATE.test(plain)&&plain.length<
80?readDone(plain):null;return state===null?null:{fields:{...noFields(),done:state},stays:!0}}function readPart(part,{place,fields,context}){let priority=/^(?:P[0-4]|(?:critical|high|medium|low)(?: priority)?)$/i.
test(part)?readPriority(part):null,due=DUE.test(part)&&part.length<40?readDue(part,context.incidentDay):null,type=TYPE.test(part)?readType(part):null,done=STATE.
test(part)&&part.split(/\s+/).length<=2?readDone(part):null;return priority===null&&due===null&&type===null&&done===null?readPeople(part,place,fields):(fields.priority??=
priority,fields.due??=due,fields.type??=type,fields.done??=done,!0)}function readPeople(part,{first,last},fields){let named2=last&&NAMES.test(part)&&!NOT_NAMES.
has(part.toLowerCase()),called=first&&NICKNAME.test(part)&&!NOT_NAMES.has(part.replace(/\?$/,""));return!named2&&!called&&!((first||last)&&LOGINS.test(part))?!1:
(addOwners(fields,part),fields.owners.length>0)}function findGroups(text3){let found=[],open3=[];for(let at=0;at<text3.length;at+=1){let char=text3[at];if(char===
"`"){let close=text3.indexOf("`",at+1);close>0&&(at=close)}else if(char==="("||char==="[")open3.push({char,at});else if(char===")"||char==="]"){let opening2=open3.
pop();opening2&&open3.length===0&&!isLinkPart(text3,opening2,at)&&found.push({start:opening2.at,end:at+1})}}return found}function isLinkPart(text3,opening2,end){
return opening2.char==="("?text3[opening2.at-1]==="]":text3[end+1]==="("||text3[end+1]==="["||text3[opening2.at-1]==="]"}var LOGINS,TYPE,STATE,DUE,NAME,NAMES,NICKNAME,
NOT_NAMES,init_action_groups=__esm({"src/postmortem/action-groups.ts"(){"use strict";init_action_fields();init_action_keys();LOGINS=/^@[\w/-]+(?:\s*(?:[,&/+]|and)\s*@[\w/-]+)*\??$/,
TYPE=/^(?:prevent|detect|mitigat|repair|process)\w*$/i,STATE=/^(?:done|completed?|fixed|closed|resolved|merged|in progress|wip|open|to ?do|declined|won't do|wontfix|pending)\b/i,
DUE=/^(?:\d{4}-\d{2}-\d{2}$|due\s|by\s(?=.*\d))/i;NAME="\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}",NAMES=new RegExp(`^(?=.*\\p{Ll})${NAME}\
(?:\\s?(?:,|&|and|/)\\s?${NAME}){0,4}$`,"u"),NICKNAME=/^[a-z][a-z0-9_-]{2,20}\??$/,NOT_NAMES=new Set("infra infrastructure doc docs documentation api backend fr\
ontend ui ux ops devops sre monitoring alerting alert alerts test tests testing ci cd ci-cd todo done wip open closed completed complete optional prevention det\
ection mitigation repair process processes short-term long-term medium-term near-term high medium low critical security database db platform web app mobile netw\
ork networking tooling tools runbook runbooks training communication cleanup bug feature code config configuration deploy deployment deployments release release\
s fix improvement tbd unassigned core cli sdk data cloud storage cache auth issue issues ticket tickets link pr short long mid pending planned ongoing backlog n\
ew everyone nobody none staging production slack jira grafana prometheus kubernetes datadog terraform ansible helm docker jenkins investigation research team te\
ams product customer support legal urgent immediate later maybe stretch blocked started frozen external internal linux windows postgres redis kafka".split(" "))}});function readActionText(raw,context){let fields=noFields(),text3=raw.replace(/<!--.*?-->/g,"").trim();return text3=takeCheckbox(text3,fields),text3=takeStruck(text3,
fields),fields.ticket=findTicket(text3,context),text3=takeGroups(text3,fields,context),text3=takeKeys(text3,fields,context),text3=takeLead(text3,fields),text3=takeTail(
text3,fields,context),fields.due??=dueInWords(text3,context),text3=text3.replace(/\s+/g," ").trim(),{text:trimEnd(text3),fields}}function trimEnd(text3){let end=text3.
length;for(;end>0&&" ,;–—-".includes(text3[end-1]??"");)end-=1;return text3.slice(0,end)}function takeCheckbox(text3,fields){let box=/^\[([ xX✓✔])?\](?=\s|$)\s*/.
exec(text3);return box?(fields.done=box[1]!==void 0&&box[1]!==" ",text3.slice(box[0].length)):text3}function takeStruck(text3,fields){return!text3.startsWith("~\
~")||!/~~[.\s]{0,3}$/.test(text3)||text3.length<5?text3:(fields.done=!0,text3.replace(/~~/g,""))}function takeLead(text3,fields){let rest=text3,done=/^(?:✅|☑|✔|✓|:white_check_mark:|:heavy_check_mark:)\uFE0F?\s*/u.
exec(rest);done&&(fields.done??=!0,rest=rest.slice(done[0].length));let owner=LEAD_OWNER.exec(rest);owner?.[1]&&(addOwners(fields,owner[1]),rest=rest.slice(owner[0].
length));let told=owner?null:TOLD_OWNER.exec(rest.slice(0,120));told?.[1]&&addOwners(fields,told[1]);let priority=/^[*_]*(P[0-4])[*_]*(?:\s*[:–—-])?[*_]*\s+/.
exec(rest);return priority?.[1]&&(fields.priority??=readPriority(priority[1]),rest=rest.slice(priority[0].length)),rest}function takeTail(text3,fields,{incidentDay}){
let last=text3.slice(-160),rest=last,due=/[\s,;–—-](?:due|by)\s+(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\.?$/i.exec(rest);due?.[1]&&(fields.due??=readDue(
due[1],incidentDay),rest=trimEnd(rest.slice(0,due.index)));let priority=/[,;–—-]\s*(P[0-4])\.?$/.exec(rest);priority?.[1]&&(fields.priority??=readPriority(priority[1]),
rest=trimEnd(rest.slice(0,priority.index)));let owner=TAIL_OWNER.exec(rest);return owner?.[1]&&!/(?:^|\s)(?:with|from|by|to|of|for|and|cc|via|see|ask)$/i.test(rest.
slice(0,owner.index))&&(addOwners(fields,owner[1]),rest=trimEnd(rest.slice(0,owner.index))),text3.slice(0,text3.length-last.length)+rest}function dueInWords(text3,{
incidentDay}){let stated=/\b(?:due|by|before|until|no later than)(?: the)?(?: end of)?\s+((?=[A-Z\d])[^,;()]{4,24})/.exec(text3)?.[1],absolute=stated&&/\d/.test(
stated)?readDue(stated,incidentDay):null;if(absolute)return absolute;let relative2=/\bwithin\s.{1,30}/i.exec(text3)?.[0];return relative2?readDue(relative2,incidentDay):
null}var LOGINS2,LEAD_OWNER,TOLD_OWNER,TAIL_OWNER,init_action_text=__esm({"src/postmortem/action-text.ts"(){"use strict";init_action_fields();init_action_groups();
init_action_keys();LOGINS2="@[\\w/-]+(?:\\s*(?:[,&/+]|and)\\s*@[\\w/-]+){0,5}",LEAD_OWNER=new RegExp(`^[*_]*(${LOGINS2})[*_]*(?:\\s*[:–—-]\\s+|\\s+(?=(?:to|will|sh\
ould|shall|is going to)\\s))`),TOLD_OWNER=new RegExp(`[:–—-]\\s+(${LOGINS2})\\s+(?:to|will|should|shall)\\s`),TAIL_OWNER=new RegExp(`\\s(?:[–—→-]|->|:)?\\s*(${LOGINS2}\
)\\.?$`)}});function readColumn(header){let plain=header.replace(/[*_`]/g,"").normalize("NFKC").toLowerCase().trim(),bare=plain.replace(/\([^()]*\)/g," ").replace(/\b(?:utc|gmt)\b|[?:]/g,
" ").replace(/\sof\s.*/,"").replace(/\s+/g," ").trim(),words=bare.split(" ");return COLUMNS.get(plain)??COLUMNS.get(bare)??COLUMNS.get(words.at(-1)??"")??COLUMNS.
get(words[0]??"")??null}var HEADERS,COLUMNS,init_columns=__esm({"src/postmortem/columns.ts"(){"use strict";HEADERS={time:"time|timestamp|when|at|hour|clock|date\
 time|datetime|date and time|date/time|time stamp|zeit|uhrzeit|zeitpunkt|heure|hora|ora|tijd|時刻|日時|时间|時間|시간|время",date:"date|day|datum\
|tag|fecha|data|jour|日付|日期|날짜|дата",text:"action|actions|action item|action items|item|items|task|tasks|what|description|title|measure|todo|to d\
o|summary|follow up|followup|event|events|details|detail|activity|happened|what happened|note|notes|comment|comments|improvement|recommendation|step|corrective \
action|preventive action|maßnahme|aktion|aufgabe|beschreibung|ereignis|tâche|événement|acción|tarea|evento|ação|tarefa|azione|アクション|内容|イベント|対応|出来事|対策|措施|行动|行动项|\
任务|事件|描述|이벤트|조치|событие|действие|задача",owner:"owner|owners|assignee|assignees|assigned|assigned to|dri|responsible|\
responsible person|who|person|lead|team|poc|point of contact|accountable|assigned owner|owner(s)|verantwortlich|zuständig|besitzer|responsable|propriétaire|resp\
onsável|responsabile|担当|担当者|负责人|责任人|담당자|ответственный",due:"due|due date|by|by when|deadline|target|target date|eta|ti\
meline|completion date|when due|due by|target completion|expected|expected date|fällig|fällig am|frist|bis|échéance|date limite|fecha límite|plazo|vencimiento|p\
razo|scadenza|期限|期日|納期|截止日期|完成时间|마감일|срок",priority:"priority|prio|urgency|severity|p|priorität|priorité|prioridad|priorid\
ade|priorità|優先度|优先级|우선순위|приоритет",type:"type|category|kind|class|typ|kategorie|catégorie|tipo|categoría|categoria|種別|種類|分類|类型|유\
형|тип",ticket:"ticket|tickets|bug|bugs|issue|issues|link|links|tracking|tracking issue|jira|tracker|reference|ref|pr|issue/pr|github issue|ticket/issue|url\
|tracking bug|tracking ticket|jira ticket|チケット|リンク|工单|链接|тикет",status:"status|state|done|progress|complete|completed|done?|stand|zus\
tand|statut|état|estado|stato|状態|ステータス|状况|状态|進捗|상태|статус",number:"#|no|no.|nr|nr.|number|id|n°|番号|序号",zone:"timez\
one|time zone|zone|tz"},COLUMNS=new Map(Object.entries(HEADERS).flatMap(([column,names2])=>names2.split("|").map(name=>[name,column])))}});function readActionRows(table2,context){let columns=table2.header.map(readColumn),textAt=textColumn(columns);return textAt<0?[]:table2.rows.map(({line,cells})=>{
let{text:text3,fields}=readActionText(cells[textAt]??"",context),stated=noFields();return columns.forEach((column,index2)=>{let value=(cells[index2]??"").trim();
index2!==textAt&&column&&value!==""&&readCell(column,value,{fields:stated,context})}),{line,text:text3,fields:merge(stated,fields)}})}function readCell(column,value,{
fields,context}){column==="ticket"?fields.ticket??=ticketValue(value,context):column==="date"||column==="time"?applyField({key:"due",value,fields,context}):column!==
"text"&&column!=="number"&&column!=="zone"&&applyField({key:column,value,fields,context})}function textColumn(columns){let stated=columns.indexOf("text");return stated>=
0?stated:columns.some(column=>FIELDS.has(column))?columns.indexOf(null):-1}var FIELDS,init_action_table=__esm({"src/postmortem/action-table.ts"(){"use strict";init_action_fields();
init_action_keys();init_action_text();init_columns();FIELDS=new Set(["owner","due","ticket","status","priority"])}});function names(list2){return list2.split("|").map(name=>name.trim())}var SECTION_NAMES,WEAK_NAMES,FILLERS,init_section_names=__esm({"src/postmortem/section-name\
s.ts"(){"use strict";SECTION_NAMES={summary:names(`
    summary | tldr | tl dr | overview | abstract | synopsis | background | what happened | at a glance |
    what went down | incident details | incident description | problem statement | problem description |
    description of the incident | introduction | key facts | サマリー | 概要 | 要約 | 摘要 | 事件概述 | 故障概述 | 概述 |
    事件摘要 | 요약 | 개요 | zusammenfassung | überblick | was ist passiert | résumé | resume | resumé |
    contexte | resumen | qué pasó | resumo | o que aconteceu | riepilogo | sommario | samenvatting |
    что произошло | краткое описание | резюме
  `),scope:names(`
    scope | scope of the incident | type of incident | stakeholders | umfang | périmètre | alcance
  `),impact:names(`
    scope of impact | scale of impact | extent | extent of impact | impact and scope |
    impact | impacts | fallout | consequences | blast radius | damage | who was affected | effects |
    what was affected | affected systems | affected services | affected users | affected customers |
    affected | impacted | risks and hazards | customer effects | damages | who was impacted |
    what was impacted | 影響 | 影響範囲 | 影响 | 影响范围 | 영향 | auswirkung | auswirkungen | conséquences | impacto |
    impatto | gevolgen | влияние | последствия
  `),evidence:names(`
    evidence | data collected | supporting data | artifacts | artefacts
  `),timeline:names(`
    timeline | time line | chronology | sequence of events | chain of events | course of events |
    event log | incident log | log of events | order of events | history of events | play by play |
    タイムライン | 時系列 | 时间线 | 时间轴 | 時間線 | 事件经过 | 处理过程 | 타임라인 | zeitverlauf | zeitleiste | zeitlicher ablauf |
    ablauf | chronologie | cronología | cronologia | línea de tiempo | linha do tempo | tijdlijn |
    хронология | таймлайн
  `),detection:names(`
    how it was detected | how it was discovered | how it was found | how was it found | how was it noticed |
    detection | how we found out | discovery | how we noticed | hard to detect | how did we detect |
    how we detected | how was it detected | how did we find out | how was it discovered | time to detect |
    検知 | 検出 | 发现 | 检测 | 감지 | erkennung | entdeckung | détection | detección | detecção | rilevamento |
    detectie | обнаружение
  `),"root-cause":names(`
    contributing conditions | how it happened | what led to | why it broke | why it failed |
    root cause | root causes | cause | causes | rca | contributing factors | contributing factor |
    trigger | contributing causes | five whys | 5 whys | why it happened | why did it happen |
    why did this happen | what caused | proximate cause | analysis | diagnosis | causal analysis |
    contributors | triggers | reason for | reasons for | why this happened | underlying cause | fault |
    technical analysis | the bug | 根本原因 | 根本原因分析 | 原因 | 原因分析 | 寄与要因 | 根因 | 根因分析 | 故障原因 | 원인 | 근본 원인 |
    ursache | ursachen | grundursache | ursachenanalyse | cause racine | causes racines | cause première |
    causa raíz | causas | causa raiz | causa | oorzaak | причина | причины | корневая причина
  `),resolution:names(`
    permanent fix | temporary fix | how was it mitigated | how did we mitigate | how we mitigated | how it was mitigated |
    resolution | mitigation | mitigations | fix | fixes | recovery | remediation | repair | solution |
    action taken | actions taken | steps taken | how we fixed | how was it fixed | how it was fixed |
    how it was resolved | how was it resolved | how did we fix | restoration | workaround |
    measures taken | how we resolved | how did we resolve | immediate response | what we did |
    what we have done | what did we do | 対応 | 解決 | 復旧 | 対処 | 解决 | 解决方案 | 恢复 | 해결 | 복구 | lösung |
    behebung | résolution | resolución | solución | resolução | solução | risoluzione | oplossing |
    решение | устранение
  `),response:names(`
    response | incident response | how we responded | how the response worked | response evaluation |
    effectiveness of the response | how did we respond | response effectiveness | responders | 対応の評価 |
    対応評価 | 应急响应 | 响应 | 대응 | reaktion | réponse | respuesta | resposta | risposta
  `),lessons:names(`
    areas for improvement | areas of improvement | improvement areas | opportunities for improvement |
    what can we do better | what could we do better | what went ok |
    things that could have gone better | things we learned | what we could have done better | what could we improve |
    lessons learned | lessons learnt | lessons | lesson learned | learnings | learning | insights |
    takeaways | key takeaways | what we learned | what we learnt | what have we learned |
    what did we learn | retrospective | what went well | what went wrong | what went poorly |
    what went badly | what went right | what worked | what worked well | what did not work |
    what didnt work | what could have been better | went well | what could have gone better |
    what could be better | what could have been done better | what didnt go well | what didnt go so well |
    what did not go well | what did not go so well | what can be improved | what could be improved |
    what could we have done better | what went less well | where we got lucky | where did we get lucky |
    where we were lucky | why we were lucky | how we got lucky | we got lucky | things that went well |
    things that went poorly | things that went wrong | room for improvement | what to improve |
    what we got wrong | what we got right | reflections | what needs improvement | 教訓 | 学び | 振り返り |
    うまくいったこと | 改善が必要なこと | 運が良かったこと | 经验教训 | 总结 | 反思 | 교훈 | erkenntnisse | lehren | was lief gut |
    was lief schlecht | was lief nicht gut | leçons apprises | leçons | enseignements |
    lecciones aprendidas | lecciones | lições aprendidas | lições | lezioni apprese | выводы |
    geleerde lessen | уроки
  `),"action-items":names(`
    how can we prevent | how could we prevent | how to prevent | how to avoid | how can we avoid | avoiding recurrence |
    preventing future | preventing future incidents | avoiding this | avoiding it | prevent recurrence | countermeasures |
    changes we are making | changes were making | what are we changing | what we are changing | what were changing |
    work items | next actions | remedial action | how we are preventing | action list | list of actions |
    action items | action item | actions | action plan | action points | next steps | follow up |
    follow ups | followup | followups | follow up actions | follow up items | follow up tasks |
    followup actions | todo | todos | to do | to dos | corrective actions | corrective action |
    corrective measures | corrective measure | corrective and preventative measures |
    corrective and preventative measure | preventative measures | corrective and preventive measures |
    corrective and preventive actions | preventive measures | capa | corrective and preventative actions |
    preventive actions | preventative actions | prevention | preventions | future measures | future work |
    future actions | future steps | future improvements | planned actions | planned work |
    planned improvements | improvements | improvement actions | proposed improvements |
    proposal improvements | proposed actions | proposed changes | recommendations | recommended actions |
    suggested improvements | remediation items | remediation actions | remediation plan |
    remediation tasks | remediation steps | remediations | remedial actions | outstanding actions |
    open actions | tasks | preventing recurrence | how we will prevent | how do we prevent |
    what are we doing | what we are doing | what were doing | what we will do | what will we do |
    what happens next | whats next | what is next | steps to prevent | measures to prevent |
    prevention measures | preventing this | tickets | further actions | short term improvements |
    long term improvements | short term actions | long term actions | action required | アクションアイテム |
    再発防止策 | 再発防止 | 今後の対応 | 改善策 | 改进措施 | 后续措施 | 后续行动 | 行动项 | 整改措施 | 액션 아이템 | 재발 방지 | maßnahmen |
    massnahmen | nächste schritte | plan daction | actions correctives | prochaines étapes |
    acciones correctivas | acciones | próximos pasos | próximos passos | ações corretivas | ações |
    plano de ação | azioni correttive | azioni | acties | actiepunten | план действий | меры |
    дальнейшие действия
  `),communication:names(`
    communication | communications | status updates | external communication | internal communication |
    closure | customer communication | kommunikation | comunicación | comunicação
  `)},WEAK_NAMES={summary:names(`
    details | description | context | the incident | incident | problem | issue | the problem
  `),"action-items":names(`
    moving forward | going forward | looking forward | looking ahead | remediation | the future
  `)},FILLERS=new Set(["a an the this that these it its our we us your their of for on to in at by from with about during after before","is are was were be been\
 did do does has have had how why what which who when so","incident incidents issue outage event events failure problem problems postmortem post mortem report s\
ervice services","user users customer customers client clients business system systems team","executive technical detailed detail details brief short long full \
high level general initial immediate final overall","analyses assessment identification recurrence happening again blameless description section notes list find\
ings statement information info","all times time approximate approximations approximately duration utc gmt local zone timezone cet cest pst pdt est edt","key ma\
in potential possible identified major minor important additional other further more future planned proposed","term medium mid near or vs plan happened items st\
eps actual preliminary"].join(" ").split(" "))}});function index(table2){let names2=new Map;for(let[kind,list2]of Object.entries(table2))for(let name of list2)names2.set(withoutPronouns(name.split(" ")).join(" ")||
name,kind);return names2}function withoutPronouns(words){return words.filter(word=>!PRONOUNS.has(word))}function headingName(text3){let plain=plainHeading(text3),
cut2=plain.replace(/\([^()]*\)\s*$/,"").trim();return(cut2===""?plain:cut2).replace(/[\s:：]+$/,"")}function headingMeaning(text3,loose){let plain=plainHeading(
text3);if(plain===""||plain.length>160)return NOTHING;let tokens=tokenize(plain),words=withoutPronouns(tokens.filter(token2=>token2!==":")).join(" "),weak=WEAK.
get(words)??null,kinds=CJK2.test(plain)?cjkKinds(plain):wordKinds(tellingTokens(tokens),loose);return kinds.includes("action-items")&&/\((?:completed?|done|taken)\)\s*$/i.
test(plain)?{kinds:["resolution"],weak:null}:{kinds,weak}}function plainHeading(text3){return text3.replace(/<!--.*?-->/g,"").replace(/!?\[([^\]]*)\]\([^)]*\)/g,
"$1").replace(/[*_`~]+/g,"").replace(new RegExp("\\p{Extended_Pictographic}|\\uFE0F|\\u200D","gu"),"").replace(/:[a-z_]{3,30}:/g,"").trim().replace(/^(?:\d+(?:\.\d+)+\.?|\d+[.):]|[IVXivx]{1,4}[.)]|[A-Za-z][.)]|(?:Step|Section|Part) \d+[.:]?)\s+/,
"").replace(/\s*#*\s*$/,"").trim()}function tokenize(plain){return plain.normalize("NFKC").toLowerCase().replace(/\([^()]*\)/g," ").replace(/['’‘`´]/g,"").
replace(/\s[-–—]+\s|:|[–—]/g," : ").replace(/[&/+,、・]/g," and ").replace(/[^\p{L}\p{M}\p{N}:]+/gu," ").trim().split(" ").filter(token2=>token2!=="")}
function tellingTokens(tokens){let telling=withoutPronouns(tokens);return/^(?:how|why|what|when|who)$/.test(telling[0]??"")?telling.filter(word=>!NOUNS.has(word)):
telling}function cjkKinds(plain){let kinds=[];for(let part of plain.normalize("NFKC").split(CONJUNCTION)){let found=longestPrefix(part.replace(new RegExp("^\\P{L\
}+","u"),"").toLowerCase());found&&!kinds.includes(found)&&kinds.push(found)}return kinds}function longestPrefix(part){for(let length=Math.min(part.length,16);length>
1;length-=1){let kind=NAMES2.get(part.slice(0,length).trim());if(kind)return kind}return null}function wordKinds(tokens,loose){let found=[],unknown2=[],at=0;for(;at<
tokens.length;){let name=nameAt(tokens,at);name?found.push(name):isFiller(tokens[at]??"")||unknown2.push(at),at=name?.end??at+1}let[first]=found;if(!first)return[];
let stop=unknown2[0];if(stop===void 0)return combine(tokens,found);if(!loose)return[];if(stop>first.start){let lead=found.filter(({end})=>end<=stop);return tokens.
slice(first.end,stop).some(token2=>PREPOSITIONS.has(token2)||token2===":"||token2==="and")||first.name==="affected"?combine(tokens,lead):[]}let last=found.at(-1),
between=last?tokens.slice(stop,last.start):[];return last!==void 0&&last.end===tokens.length&&TELLING.has(last.name)&&!between.some(token2=>PREPOSITIONS.has(token2))?
[last.kind]:[]}function nameAt(tokens,start){for(let length=Math.min(LONGEST,tokens.length-start);length>0;length-=1){let name=tokens.slice(start,start+length).
join(" "),kind=NAMES2.get(name);if(kind)return{kind,name,start,end:start+length}}return null}function isFiller(token2){return token2===":"||token2==="and"||FILLERS.
has(token2)||/\d/.test(token2)||MONTH2.test(token2)}function combine(tokens,found){let kinds=[],previous=null;for(let name of found){let between=previous?tokens.
slice(previous.end,name.start):[];if(between.includes(":")||between.some(token2=>PREPOSITIONS.has(token2)))break;let joined=previous===null||between.includes("a\
nd");if(!joined&&(name.kind==="timeline"||name.kind==="action-items"))kinds.pop();else if(!joined)continue;kinds.includes(name.kind)||kinds.push(name.kind),previous=
name}return kinds}var NOTHING,CJK2,CONJUNCTION,PRONOUNS,NOUNS,NAMES2,WEAK,LONGEST,PREPOSITIONS,TELLING,MONTH2,init_headings=__esm({"src/postmortem/headings.ts"(){
"use strict";init_section_names();NOTHING={kinds:[],weak:null},CJK2=/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/,CONJUNCTION=/[・、和/&]|及び|および|与|(?<=[\u30a0-\u30ff\u4e00-\u9fff])と(?=[\u30a0-\u30ff\u4e00-\u9fff])/,
PRONOUNS=new Set(["the","this","that","it","we","our","a","an"]),NOUNS=new Set(["issue","incident","outage","problem","bug"]),NAMES2=index(SECTION_NAMES),WEAK=index(
WEAK_NAMES),LONGEST=Math.max(...[...NAMES2.keys()].map(name=>name.split(" ").length)),PREPOSITIONS=new Set(["of","on","to","for","in","during","from","with","by",
"at","about"]),TELLING=new Set(["timeline","root cause","root causes","action items","lessons learned","lessons learnt"]),MONTH2=/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/}});function within(items,from,to){return items.slice(firstAt(items,from),firstAt(items,to+1))}function outside(items,ranges){if(ranges.length===0)return items;let at=0;
return items.filter(({line})=>{for(;(ranges[at]?.endLine??Number.POSITIVE_INFINITY)<line;)at+=1;return line<(ranges[at]?.line??Number.POSITIVE_INFINITY)})}function firstAt(items,line){
let low=0,high=items.length;for(;low<high;){let middle=low+high>>1;(items[middle]?.line??0)<line?low=middle+1:high=middle}return low}var init_line_ranges=__esm(
{"src/postmortem/line-ranges.ts"(){"use strict"}});function readActionItems(source){let reader=new ActionReader(source),end=0;for(let section of source.sections){if(!section.kinds.includes("action-items")||section.
line<=end)continue;end=section.endLine;let foreign=within(source.sections,section.line+1,end).filter(({kinds})=>kinds.some(kind=>kind==="lessons"||kind==="timel\
ine"));reader.readSection(outside(within(source.blocks,section.line+1,end),foreign))}return reader.items}function categoryOf(text3){let plain=text3.replace(/[*_`:]/g,
" ").trim(),named2=/priorit|\bP[0-4]\b|^(?:critical|high|medium|low)$/i.test(plain),done=/^(?:done|completed)$/i.test(plain)||/\((?:done|completed?)\)$/i.test(plain);
return{...noFields(),type:readType(plain),priority:named2?readPriority(plain):null,done:done||null}}function isCategory({parts}){let text3=parts.join(" ").trim();
if(/^\[[ xX]\]/.test(text3))return!1;let bare=text3.replace(/[*_]/g,"");return bare===""||bare.endsWith(":")&&bare.length<=60?!0:/^(?:\*\*[^*]+\*\*|__[^_]+__):?$/.
test(text3)&&bare.length<=40}function isNothing(text3){let plain=text3.replace(/[*_`]/g,"").trim();return/^(?:none|n\/?a|tbd|nothing|no action items?|no actions?|\.\.\.|…|[-–—\s]*)\.?$/i.
test(plain)}var LABEL,ActionReader,init_action_items=__esm({"src/postmortem/action-items.ts"(){"use strict";init_action_fields();init_action_keys();init_action_table();
init_action_text();init_headings();init_line_ranges();LABEL=new RegExp("^[*_]{0,2}\\p{Lu}[\\p{L}\\p{N} /-]{2,40}[*_]{0,2}:[*_]{0,2}$","u"),ActionReader=class{items=[];#context;#draft=null;#category=noFields();#heading=null;#details=new Set;#depth=1;constructor(context){
this.#context=context}readSection(blocks){this.#category=noFields(),this.#heading=null,this.#depth=1;for(let block2 of blocks)if(block2.kind==="heading")this.#readHeading(
block2);else if(block2.kind==="table"){this.#finish();for(let row of readActionRows(block2,this.#context))this.#add({...row,endLine:row.line})}else block2.kind===
"line"&&this.#readLine(block2);this.#finish()}#readHeading(block2){this.#finish(),this.#category=categoryOf(block2.text),this.#heading=block2,this.#depth=1}#readLine(block2){
this.#heading&&beginsWithField(block2.text)&&this.#openHeading(this.#heading),this.#draft?.depth===0?this.#readDetail(block2):block2.item?this.#readItem(block2,
block2.item):block2.lazy&&LABEL.test(block2.text)?this.#readLabel(block2.text):this.#draft&&(block2.depth>0||!block2.first)?this.#readFurther(block2):block2.depth===
0&&this.#readLabel(block2.text)}#openHeading({line,text:text3}){this.#heading=null,this.#category=noFields();let about={parts:[headingName(text3)],fields:noFields(),
category:noFields()};this.#draft={line,endLine:line,...about,depth:0,list:0,ordered:!1}}#readLabel(text3){this.#draft!==null&&text3.endsWith(":")&&!LABEL.test(text3)||
this.#finish();let label=/^[*_]*([^*_:]{3,40}):?[*_]*:?$/.exec(text3)?.[1];label&&(this.#category=categoryOf(label))}#readItem(block2,item){if(this.#heading=null,
this.#isDetail(block2,item)){this.#readDetail(block2);return}let draft=this.#draft;draft&&block2.depth>draft.depth?(this.#category=categoryOf(draft.parts.join("\
 ")),this.#draft=null):block2.depth<this.#depth&&(this.#category=noFields()),this.#depth=block2.depth,this.#finish();let about={parts:[block2.text],fields:noFields(),
category:this.#category};this.#draft={line:block2.line,endLine:block2.line,...about,depth:block2.depth,...item}}#isDetail(block2,item){if(this.#details.has(item.
list))return!0;let draft=this.#draft;if(!draft)return!1;let explains=draft.ordered!==item.ordered&&/:[*_]*$/.test(draft.parts.at(-1)??"");return item.list!==draft.
list&&block2.depth===draft.depth&&explains?(this.#details.add(item.list),!0):block2.depth>draft.depth&&!isCategory(draft)}#readFurther(block2){!this.#draft||block2.
depth>this.#draft.depth||(this.#draft.endLine=block2.line,this.#draft.parts.push(block2.text))}#readDetail(block2){if(!this.#draft)return;this.#draft.endLine=block2.
line;let{fields}=readActionText(block2.text,this.#context),stated=beginsWithField(block2.text)?fields:{...noFields(),ticket:fields.ticket};this.#draft.fields=merge(
this.#draft.fields,stated)}#finish(){let draft=this.#draft;if(this.#draft=null,!draft)return;let{text:text3,fields}=readActionText(draft.parts.join(" "),this.#context),
{line,endLine}=draft;this.#add({line,endLine,text:text3,fields:merge(merge(fields,draft.fields),draft.category)})}#add({line,endLine,text:text3,fields}){isNothing(
text3)&&fields.ticket===null||this.items.push({line,endLine,text:text3,...merge(fields,this.#category)})}}}});function getDecodeCache(exclude){let cache=decodeCache[exclude];if(cache)return cache;cache=decodeCache[exclude]=[];for(let i=0;i<128;i++){let ch=String.fromCharCode(
i);cache.push(ch)}for(let i=0;i<exclude.length;i++){let ch=exclude.charCodeAt(i);cache[ch]="%"+("0"+ch.toString(16).toUpperCase()).slice(-2)}return cache}function decode2(string3,exclude){
typeof exclude!="string"&&(exclude=decode2.defaultChars);let cache=getDecodeCache(exclude);return string3.replace(/(%[a-f0-9]{2})+/gi,function(seq){let result="";
for(let i=0,l2=seq.length;i<l2;i+=3){let b1=parseInt(seq.slice(i+1,i+3),16);if(b1<128){result+=cache[b1];continue}if((b1&224)===192&&i+3<l2){let b2=parseInt(seq.
slice(i+4,i+6),16);if((b2&192)===128){let chr=b1<<6&1984|b2&63;chr<128?result+="��":result+=String.fromCharCode(chr),i+=3;continue}}if((b1&240)===224&&i+6<l2){
let b2=parseInt(seq.slice(i+4,i+6),16),b3=parseInt(seq.slice(i+7,i+9),16);if((b2&192)===128&&(b3&192)===128){let chr=b1<<12&61440|b2<<6&4032|b3&63;chr<2048||chr>=
55296&&chr<=57343?result+="���":result+=String.fromCharCode(chr),i+=6;continue}}if((b1&248)===240&&i+9<l2){let b2=parseInt(seq.slice(i+4,i+6),16),b3=parseInt(
seq.slice(i+7,i+9),16),b4=parseInt(seq.slice(i+10,i+12),16);if((b2&192)===128&&(b3&192)===128&&(b4&192)===128){let chr=b1<<18&1835008|b2<<12&258048|b3<<6&4032|b4&
63;chr<65536||chr>1114111?result+="����":(chr-=65536,result+=String.fromCharCode(55296+(chr>>10),56320+(chr&1023))),i+=9;continue}}result+="�"}return result})}
var decodeCache,decode_default,init_decode=__esm({"node_modules/mdurl/lib/decode.mjs"(){decodeCache={};decode2.defaultChars=";/?:@&=+$,#";decode2.componentChars=
"";decode_default=decode2}});function getEncodeCache(exclude){let cache=encodeCache[exclude];if(cache)return cache;cache=encodeCache[exclude]=[];for(let i=0;i<128;i++){let ch=String.fromCharCode(
i);/^[0-9a-z]$/i.test(ch)?cache.push(ch):cache.push("%"+("0"+i.toString(16).toUpperCase()).slice(-2))}for(let i=0;i<exclude.length;i++)cache[exclude.charCodeAt(
i)]=exclude[i];return cache}function encode(string3,exclude,keepEscaped){typeof exclude!="string"&&(keepEscaped=exclude,exclude=encode.defaultChars),typeof keepEscaped>
"u"&&(keepEscaped=!0);let cache=getEncodeCache(exclude),result="";for(let i=0,l2=string3.length;i<l2;i++){let code2=string3.charCodeAt(i);if(keepEscaped&&code2===
37&&i+2<l2&&/^[0-9a-f]{2}$/i.test(string3.slice(i+1,i+3))){result+=string3.slice(i,i+3),i+=2;continue}if(code2<128){result+=cache[code2];continue}if(code2>=55296&&
code2<=57343){if(code2>=55296&&code2<=56319&&i+1<l2){let nextCode=string3.charCodeAt(i+1);if(nextCode>=56320&&nextCode<=57343){result+=encodeURIComponent(string3[i]+
string3[i+1]),i++;continue}}result+="%EF%BF%BD";continue}result+=encodeURIComponent(string3[i])}return result}var encodeCache,encode_default,init_encode=__esm({
"node_modules/mdurl/lib/encode.mjs"(){encodeCache={};encode.defaultChars=";/?:@&=+$,-_.!~*'()#";encode.componentChars="-_.!~*'()";encode_default=encode}});function format(url){let result="";return result+=url.protocol||"",result+=url.slashes?"//":"",result+=url.auth?url.auth+"@":"",url.hostname&&url.hostname.indexOf(
":")!==-1?result+="["+url.hostname+"]":result+=url.hostname||"",result+=url.port?":"+url.port:"",result+=url.pathname||"",result+=url.search||"",result+=url.hash||
"",result}var init_format=__esm({"node_modules/mdurl/lib/format.mjs"(){}});function Url(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}function urlParse(url,slashesDenoteHost){
if(url&&url instanceof Url)return url;let u=new Url;return u.parse(url,slashesDenoteHost),u}var protocolPattern,portPattern,simplePathPattern,delims,unwise,autoEscape,
nonHostChars,hostEndingChars,hostnameMaxLen,hostnamePartPattern,hostnamePartStart,hostlessProtocol,slashedProtocol,parse_default,init_parse=__esm({"node_modules\
/mdurl/lib/parse.mjs"(){protocolPattern=/^([a-z0-9.+-]+:)/i,portPattern=/:[0-9]*$/,simplePathPattern=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,delims=["<",">",'"',"`",
" ","\r",`
`,"	"],unwise=["{","}","|","\\","^","`"].concat(delims),autoEscape=["'"].concat(unwise),nonHostChars=["%","/","?",";","#"].concat(autoEscape),hostEndingChars=["\
/","?","#"],hostnameMaxLen=255,hostnamePartPattern=/^[+a-z0-9A-Z_-]{0,63}$/,hostnamePartStart=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,hostlessProtocol={javascript:!0,"ja\
vascript:":!0},slashedProtocol={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};Url.prototype.parse=function(url,slashesDenoteHost){
let lowerProto,hec,slashes,rest=url;if(rest=rest.trim(),!slashesDenoteHost&&url.split("#").length===1){let simplePath=simplePathPattern.exec(rest);if(simplePath)
return this.pathname=simplePath[1],simplePath[2]&&(this.search=simplePath[2]),this}let proto=protocolPattern.exec(rest);if(proto&&(proto=proto[0],lowerProto=proto.
toLowerCase(),this.protocol=proto,rest=rest.substr(proto.length)),(slashesDenoteHost||proto||rest.match(/^\/\/[^@\/]+@[^@\/]+/))&&(slashes=rest.substr(0,2)==="/\
/",slashes&&!(proto&&hostlessProtocol[proto])&&(rest=rest.substr(2),this.slashes=!0)),!hostlessProtocol[proto]&&(slashes||proto&&!slashedProtocol[proto])){let hostEnd=-1;
for(let i=0;i<hostEndingChars.length;i++)hec=rest.indexOf(hostEndingChars[i]),hec!==-1&&(hostEnd===-1||hec<hostEnd)&&(hostEnd=hec);let auth,atSign;hostEnd===-1?
atSign=rest.lastIndexOf("@"):atSign=rest.lastIndexOf("@",hostEnd),atSign!==-1&&(auth=rest.slice(0,atSign),rest=rest.slice(atSign+1),this.auth=auth),hostEnd=-1;for(let i=0;i<
nonHostChars.length;i++)hec=rest.indexOf(nonHostChars[i]),hec!==-1&&(hostEnd===-1||hec<hostEnd)&&(hostEnd=hec);hostEnd===-1&&(hostEnd=rest.length),rest[hostEnd-
1]===":"&&hostEnd--;let host=rest.slice(0,hostEnd);rest=rest.slice(hostEnd),this.parseHost(host),this.hostname=this.hostname||"";let ipv6Hostname=this.hostname[0]===
"["&&this.hostname[this.hostname.length-1]==="]";if(!ipv6Hostname){let hostparts=this.hostname.split(/\./);for(let i=0,l2=hostparts.length;i<l2;i++){let part=hostparts[i];
if(part&&!part.match(hostnamePartPattern)){let newpart="";for(let j=0,k=part.length;j<k;j++)part.charCodeAt(j)>127?newpart+="x":newpart+=part[j];if(!newpart.match(
hostnamePartPattern)){let validParts=hostparts.slice(0,i),notHost=hostparts.slice(i+1),bit=part.match(hostnamePartStart);bit&&(validParts.push(bit[1]),notHost.unshift(
bit[2])),notHost.length&&(rest=notHost.join(".")+rest),this.hostname=validParts.join(".");break}}}}this.hostname.length>hostnameMaxLen&&(this.hostname=""),ipv6Hostname&&
(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let hash=rest.indexOf("#");hash!==-1&&(this.hash=rest.substr(hash),rest=rest.slice(0,hash));let qm=rest.
indexOf("?");return qm!==-1&&(this.search=rest.substr(qm),rest=rest.slice(0,qm)),rest&&(this.pathname=rest),slashedProtocol[lowerProto]&&this.hostname&&!this.pathname&&
(this.pathname=""),this};Url.prototype.parseHost=function(host){let port=portPattern.exec(host);port&&(port=port[0],port!==":"&&(this.port=port.substr(1)),host=
host.substr(0,host.length-port.length)),host&&(this.hostname=host)};parse_default=urlParse}});var mdurl_exports={};__export(mdurl_exports,{decode:()=>decode_default,encode:()=>encode_default,format:()=>format,parse:()=>parse_default});var init_mdurl=__esm(
{"node_modules/mdurl/index.mjs"(){init_decode();init_encode();init_format();init_parse()}});var build_exports={};__export(build_exports,{Any:()=>Any,Cc:()=>Cc,Cf:()=>Cf,P:()=>P,S:()=>S,Z:()=>Z});var Any,Cc,Cf,P,S,Z,init_build=__esm({"node_modules/uc.mi\
cro/build/index.mjs"(){Any=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,Cc=
/[\0-\x1F\x7F-\x9F]/,Cf=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,
P=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,
S=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,
Z=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/}});function isInvalidCodePoint(codePoint){return codePoint===0||codePoint>=55296&&codePoint<=57343||codePoint>1114111}function replaceCodePoint(codePoint){return isInvalidCodePoint(
codePoint)?65533:codePoint>=128&&codePoint<=159&&c1[codePoint-128]||codePoint}function codePointToString(codePoint){return codePoint-1>>>0<127||codePoint-160>>>
0<55136?String.fromCharCode(codePoint):String.fromCodePoint(replaceCodePoint(codePoint))}var c1,init_decode_codepoint=__esm({"node_modules/entities/dist/decode-\
codepoint.js"(){c1=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]}});function decodeTrieDict(input,resultLength,atomCount,dict1AtomCount,ngramCount,dictSize){let inputLength=input.length,twoCharBias=dictSize*90,pos=0,readSlotCode=()=>{
let c12=BASE91_INVERSE[input.charCodeAt(pos++)];return c12<dictSize?c12:c12*91-twoCharBias+BASE91_INVERSE[input.charCodeAt(pos++)]},dict2AtomCount=atomCount-dict1AtomCount,
slotCount=atomCount+ngramCount,single=new Int32Array(slotCount);single.fill(-1,dict1AtomCount,dictSize),single.fill(-1,dictSize+dict2AtomCount,slotCount);let start=new Int32Array(
slotCount),length=new Int32Array(slotCount);function decodeDelta(count,off){let previous=0,slot=off,end=off+count;for(;slot<end;){let code2=BASE91_INVERSE[input.
charCodeAt(pos++)];if(code2<89)previous+=code2,single[slot++]=previous;else if(code2===89){let runLength=BASE91_INVERSE[input.charCodeAt(pos++)]+2;for(;runLength--;)
single[slot++]=++previous}else{let next=BASE91_INVERSE[input.charCodeAt(pos++)];previous+=89+(next<90?next*91+BASE91_INVERSE[input.charCodeAt(pos++)]:BASE91_INVERSE[input.
charCodeAt(pos++)]*8281+BASE91_INVERSE[input.charCodeAt(pos++)]*91+BASE91_INVERSE[input.charCodeAt(pos++)]),single[slot++]=previous}}}decodeDelta(dict1AtomCount,
0),decodeDelta(dict2AtomCount,dictSize);let references=new Int32Array(ngramCount*2),poolSize=0,ngramIndex=0;function readNgramReferences(count,startSlot){for(let index2=0;index2<
count;index2++){let slot=startSlot+index2,a=readSlotCode(),b=readSlotCode();references[ngramIndex*2]=a,references[ngramIndex*2+1]=b,ngramIndex+=1,start[slot]=poolSize;
let entryLength=(single[a]<0?length[a]:1)+(single[b]<0?length[b]:1);length[slot]=entryLength,poolSize+=entryLength}}readNgramReferences(ngramCount-dictSize+dict1AtomCount,
dictSize+dict2AtomCount),readNgramReferences(dictSize-dict1AtomCount,dict1AtomCount);let pool=new Uint16Array(poolSize),write=0;for(let index2=0;index2<ngramIndex;index2++)
for(let half=0;half<2;half++){let source=references[index2*2+half],value=single[source];if(value<0){let read=start[source],readEnd=read+length[source];for(;read<
readEnd;)pool[write++]=pool[read++]}else pool[write++]=value}let out=new Uint16Array(resultLength),outIndex=0;for(;pos<inputLength;){let slot=BASE91_INVERSE[input.
charCodeAt(pos++)];slot>=dictSize&&(slot=slot*91-twoCharBias+BASE91_INVERSE[input.charCodeAt(pos++)]);let value=single[slot];if(value<0){let read=start[slot],readEnd=read+
length[slot];for(;read<readEnd;)out[outIndex++]=pool[read++]}else out[outIndex++]=value}return out}var BASE91_INVERSE,init_decode_shared=__esm({"node_modules/en\
tities/dist/internal/decode-shared.js"(){BASE91_INVERSE=(()=>{let table2=new Uint8Array(127),code2=0;for(let char=33;char<=126;char++)char!==34&&char!==36&&char!==
92&&(table2[char]=code2++);return table2})()}});var htmlDecodeTree,init_decode_data_html=__esm({"node_modules/entities/dist/generated/decode-data-html.js"(){init_decode_shared();htmlDecodeTree=decodeTrieDict(
"!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'\
*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*\
31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%\
}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'\
',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&\
&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#\
0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1\
}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3\
}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'\
~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~\
&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**\
L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('\
%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdoddd\
jbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4\
Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y\
3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZt\
T~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!\
(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(a\
EZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB\
%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aw\
s3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2\
WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou\
!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!\
)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5R\
ePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[\
vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~Hrnj\
Muwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS\
6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c\
.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r\
7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3p\
Ch=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT\
1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g\
_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2Ab\
Y~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRf\
Xdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+\
:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u\
-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|r\
x3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=\
<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'\
ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a\
/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj\
!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{\
>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ\
@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)T\
a'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[\
ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgH\
dE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@\
3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rq\
Jvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#\
a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u\
7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!\
a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP\
=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrN\
A!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=\
Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9\
vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!i\
gQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01\
d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;\
.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.O\
uNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfC\
jTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach\
)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~\
Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*U\
aA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y\
&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~\
Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI\
<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa\
+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl\
#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-\
#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwy\
k^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&\
~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@\
x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,\
#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/\
!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y\
&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk\
5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyy\
wxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%'\
)Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt)\
:wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]\
ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa\
)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,a\
U*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+\
Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|\
&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK\
!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba\
{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5\
BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJ\
q0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7\
Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2\
Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]\
k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9\
bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a\
&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vp\
D!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~v\
Jvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRh\
ewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3\
Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<\
wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc\
3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgE\
M:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsf\
GIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu\
'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|w\
uh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&bl\
cPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!\
g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJu\
h!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f\
!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#ww\
o-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y\
(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(\
Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu\
!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q\
`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hY\
q3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu\
9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa\
2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61)}});var BinTrieFlags,init_bin_trie_flags=__esm({"node_modules/entities/dist/internal/bin-trie-flags.js"(){(function(BinTrieFlags2){BinTrieFlags2[BinTrieFlags2.VALUE_LENGTH=
49152]="VALUE_LENGTH",BinTrieFlags2[BinTrieFlags2.FLAG13=8192]="FLAG13",BinTrieFlags2[BinTrieFlags2.BRANCH_LENGTH=8064]="BRANCH_LENGTH",BinTrieFlags2[BinTrieFlags2.
JUMP_TABLE=127]="JUMP_TABLE",BinTrieFlags2[BinTrieFlags2.VALUE_MASK=8191]="VALUE_MASK"})(BinTrieFlags||(BinTrieFlags={}))}});function unpackConsumed(packed){let consumed=packed>>>CONSUMED_SHIFT;return consumed===CONSUMED_OVERFLOW?longNumericConsumed:consumed}function isNumber2(code2){
return code2-CharCodes.ZERO>>>0<=9}function isHexadecimalCharacter(code2){return(code2|TO_LOWER_BIT)-CharCodes.LOWER_A>>>0<=5}function isAlpha(code2){return(code2|
TO_LOWER_BIT)-CharCodes.LOWER_A>>>0<=25}function isEntityInAttributeInvalidEnd(code2){return code2===CharCodes.EQUALS||isAlpha(code2)||isNumber2(code2)}function determineBranch(decodeTree,current,nodeIndex,char){
let branchCount=(current&BinTrieFlags.BRANCH_LENGTH)>>7,jumpOffset=current&BinTrieFlags.JUMP_TABLE;if(jumpOffset){if(branchCount===0)return char===jumpOffset?nodeIndex:
-1;let slot=char-jumpOffset;if(slot>>>0>=branchCount)return-1;let stored=decodeTree[nodeIndex+slot];return stored===0?-1:nodeIndex+branchCount+stored-1&65535}if(branchCount===
0)return-1;let packedKeySlots=branchCount+1>>1,branchEnd=nodeIndex+packedKeySlots+branchCount;for(let index2=0;index2<branchCount;index2++){let key=decodeTree[nodeIndex+
(index2>>1)]>>((index2&1)<<3)&255;if(key===char){let pointerIndex=nodeIndex+packedKeySlots+index2;return branchEnd+decodeTree[pointerIndex]&65535}if(key>char)return-1}
return-1}function readTrieValue(decodeTree,nodeIndex,valueLength){return valueLength===1?String.fromCharCode(decodeTree[nodeIndex]&BinTrieFlags.VALUE_MASK):valueLength===
2?String.fromCharCode(decodeTree[nodeIndex+1]):String.fromCharCode(decodeTree[nodeIndex+1],decodeTree[nodeIndex+2])}function parseNumericEntity(input,numberStart,inputLength){
let offset2=numberStart+1,cp=0,digitStart=offset2;if(offset2<inputLength&&(input.charCodeAt(offset2)|TO_LOWER_BIT)===CharCodes.LOWER_X)for(offset2+=1,digitStart=
offset2;offset2<inputLength;){let char=input.charCodeAt(offset2);if(isNumber2(char))cp=cp*16+(char-CharCodes.ZERO);else if(isHexadecimalCharacter(char))cp=cp*16+
((char|TO_LOWER_BIT)-CharCodes.LOWER_A+10);else break;offset2+=1}else for(;offset2<inputLength;){let digit=input.charCodeAt(offset2)-CharCodes.ZERO;if(digit>>>0>
9)break;cp=cp*10+digit,offset2+=1}if(offset2===digitStart)return 0;offset2<inputLength&&input.charCodeAt(offset2)===CharCodes.SEMI&&(offset2+=1),cp>1114111&&(cp=
1114112);let consumed=offset2-numberStart;return consumed>=CONSUMED_OVERFLOW&&(longNumericConsumed=consumed,consumed=CONSUMED_OVERFLOW),consumed<<CONSUMED_SHIFT|
cp}function decodeWithTrie(input,isStrict,isAttribute){let decodeTree=htmlDecodeTree,offset2=input.indexOf("&");if(offset2<0)return input;let inputLength=input.
length,chunkStart=0,result="",root=decodeTree[0],rootJumpOffset=root&BinTrieFlags.JUMP_TABLE,rootBranchCount=(root&BinTrieFlags.BRANCH_LENGTH)>>7;do{let entityStart=offset2+
1,firstChar=input.charCodeAt(entityStart),consumed,value;if(firstChar===CharCodes.NUM){let packed=parseNumericEntity(input,entityStart,inputLength);consumed=unpackConsumed(
packed),isStrict&&consumed>0&&input.charCodeAt(entityStart+consumed-1)!==CharCodes.SEMI&&(consumed=0),value=consumed===0?"":codePointToString(packed&CODE_POINT_MASK)}else if(isAlpha(
firstChar)){consumed=0,value="";let rootSlotIndex=firstChar-rootJumpOffset,nodeIndex;if(rootSlotIndex>>>0<rootBranchCount){let stored=decodeTree[1+rootSlotIndex];
nodeIndex=stored===0?-1:rootBranchCount+stored&65535}else nodeIndex=-1;let bestNodeIndex=0,bestValueLength=0,current=nodeIndex<0?0:decodeTree[nodeIndex],index2=entityStart+
1;trie:for(;index2<inputLength;){for(;(current&(BinTrieFlags.VALUE_LENGTH|BinTrieFlags.FLAG13))===0&&(current&BinTrieFlags.JUMP_TABLE)!==0;){let jumpOffset=current&
BinTrieFlags.JUMP_TABLE,branchCount=(current&BinTrieFlags.BRANCH_LENGTH)>>7;if(branchCount===0){if(input.charCodeAt(index2)!==jumpOffset)break trie;nodeIndex+=1}else{
let slot=input.charCodeAt(index2)-jumpOffset;if(slot>>>0>=branchCount)break trie;let stored=decodeTree[nodeIndex+1+slot];if(stored===0)break trie;nodeIndex=nodeIndex+
branchCount+stored&65535}if(current=decodeTree[nodeIndex],index2+=1,index2>=inputLength)break trie}if((current&(BinTrieFlags.VALUE_LENGTH|BinTrieFlags.FLAG13))===
BinTrieFlags.FLAG13){let runLength=(current&BinTrieFlags.BRANCH_LENGTH)>>7;if(input.charCodeAt(index2)!==(current&BinTrieFlags.JUMP_TABLE))break;index2+=1;let remaining=runLength-
1,wordIndex=nodeIndex+1,charIndexInPacked=0;for(;charIndexInPacked+1<remaining;charIndexInPacked+=2){let packed=decodeTree[wordIndex];if(input.charCodeAt(index2)!==
(packed&255)||(index2+=1,input.charCodeAt(index2)!==(packed>>8&255)))break trie;index2+=1,wordIndex+=1}if(charIndexInPacked<remaining){if(input.charCodeAt(index2)!==
(decodeTree[wordIndex]&255))break;index2+=1}nodeIndex+=1+(runLength>>1),current=decodeTree[nodeIndex];continue}let valueLength=current>>>14,char=input.charCodeAt(
index2);if(valueLength!==0){if(char===CharCodes.SEMI){consumed=index2-entityStart+1,value=valueLength===1?String.fromCharCode(current&BinTrieFlags.VALUE_MASK):readTrieValue(
decodeTree,nodeIndex,valueLength);break}if(!isStrict&&(current&BinTrieFlags.FLAG13)===0&&(consumed=index2-entityStart,bestNodeIndex=nodeIndex,bestValueLength=valueLength),
valueLength===1)break}let next=determineBranch(decodeTree,current,nodeIndex+(valueLength||1),char);if(next<0)break;nodeIndex=next,current=decodeTree[nodeIndex],
index2+=1}if(value===""){let finalVL=current>>>14;finalVL!==0&&!isStrict&&(current&BinTrieFlags.FLAG13)===0&&(consumed=index2-entityStart,bestNodeIndex=nodeIndex,
bestValueLength=finalVL),consumed>0&&(value=readTrieValue(decodeTree,bestNodeIndex,bestValueLength))}}else consumed=0,value="";consumed===0||isAttribute&&firstChar!==
CharCodes.NUM&&input.charCodeAt(entityStart+consumed-1)!==CharCodes.SEMI&&entityStart+consumed<inputLength&&isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart+
consumed))?offset2=entityStart:(chunkStart<offset2&&(result+=input.slice(chunkStart,offset2)),result+=value,offset2=chunkStart=entityStart+consumed),input.charCodeAt(
offset2)!==CharCodes.AMP&&(offset2=input.indexOf("&",offset2))}while(offset2>=0);return result+input.slice(chunkStart)}function decodeHTMLStrict(htmlString){return decodeWithTrie(
htmlString,!0,!1)}var CharCodes,TO_LOWER_BIT,CONSUMED_SHIFT,CODE_POINT_MASK,CONSUMED_OVERFLOW,longNumericConsumed,EntityDecoderState,DecodingMode,init_decode2=__esm(
{"node_modules/entities/dist/decode.js"(){init_decode_codepoint();init_decode_data_html();init_bin_trie_flags();(function(CharCodes2){CharCodes2[CharCodes2.AMP=
38]="AMP",CharCodes2[CharCodes2.NUM=35]="NUM",CharCodes2[CharCodes2.SEMI=59]="SEMI",CharCodes2[CharCodes2.EQUALS=61]="EQUALS",CharCodes2[CharCodes2.ZERO=48]="ZE\
RO",CharCodes2[CharCodes2.NINE=57]="NINE",CharCodes2[CharCodes2.LOWER_A=97]="LOWER_A",CharCodes2[CharCodes2.LOWER_X=120]="LOWER_X"})(CharCodes||(CharCodes={}));
TO_LOWER_BIT=32,CONSUMED_SHIFT=21,CODE_POINT_MASK=2097151,CONSUMED_OVERFLOW=2047,longNumericConsumed=0;(function(EntityDecoderState2){EntityDecoderState2[EntityDecoderState2.
EntityStart=0]="EntityStart",EntityDecoderState2[EntityDecoderState2.NumericStart=1]="NumericStart",EntityDecoderState2[EntityDecoderState2.NumericDecimal=2]="N\
umericDecimal",EntityDecoderState2[EntityDecoderState2.NumericHex=3]="NumericHex",EntityDecoderState2[EntityDecoderState2.NamedEntity=4]="NamedEntity"})(EntityDecoderState||
(EntityDecoderState={}));(function(DecodingMode2){DecodingMode2[DecodingMode2.Legacy=0]="Legacy",DecodingMode2[DecodingMode2.Strict=1]="Strict",DecodingMode2[DecodingMode2.
Attribute=2]="Attribute"})(DecodingMode||(DecodingMode={}))}});var EntityLevel,EncodingMode,init_dist=__esm({"node_modules/entities/dist/index.js"(){init_decode2();(function(EntityLevel2){EntityLevel2[EntityLevel2.XML=0]="X\
ML",EntityLevel2[EntityLevel2.HTML=1]="HTML"})(EntityLevel||(EntityLevel={}));(function(EncodingMode2){EncodingMode2[EncodingMode2.UTF8=0]="UTF8",EncodingMode2[EncodingMode2.
ASCII=1]="ASCII",EncodingMode2[EncodingMode2.Extensive=2]="Extensive",EncodingMode2[EncodingMode2.Attribute=3]="Attribute",EncodingMode2[EncodingMode2.Text=4]="\
Text"})(EncodingMode||(EncodingMode={}))}});function unpackTlds(){let result=tlds_default.split("|");return tlds_2ch.split("|").forEach(item=>{let sep2=item.indexOf(":"),prefix=item.slice(0,sep2);for(let suffix of item.
slice(sep2+1))result.push(prefix+suffix)}),result}var REBuilder,web_schema,defaultSchemas,tlds_2ch,tlds_default,defaultOptions,Match,LinkifyIt,init_build2=__esm(
{"node_modules/linkify-it/build/index.mjs"(){init_build();REBuilder=class{src_Any=Any.source;src_Cc=Cc.source;src_Z=Z.source;src_P=P.source;src_ZPCc=[this.src_Z,
this.src_P,this.src_Cc].join("|");src_ZCc=[this.src_Z,this.src_Cc].join("|");cache={};opts={maxLength:1e4,urlAuth:!1,schema_names:[]};constructor(opts={}){this.
opts={...this.opts,...opts}}set(opts={}){return this.opts={...this.opts,...opts},this.cache={},this}escapeRE(str2){return str2.replace(/[.?*+^$[\]\\(){}|-]/g,"\\\
$&")}nestedPairRE(open3,close,depth=4){let openRE=this.escapeRE(open3),closeRE=this.escapeRE(close),atom=`(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`,pair=`${openRE}${atom}\
{0,1000}${closeRE}`;for(let level=2;level<=depth;level++)pair=`${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;return pair}get_text_separators(){return this.cache.
text_separators??=/[><\uff5c]/}get_pseudo_letter(){return this.cache.src_pseudo_letter??=new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc}\
)${this.src_Any})`)}get_ipv4_addr(){return this.cache.src_ip4??=new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1\
[0-9]{2}|[1-9][0-9]|[0-9])")}get_ipv6_addr(){let h16="[0-9A-Fa-f]{1,4}",ls32=`(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;return this.cache.src_ip6_addr??=
new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:\
){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?\
:${h16}:){0,6}${h16})?::)`)}get_ipv6_url_host(){return this.cache.src_ip6_host??=new RegExp(`\\[${this.get_ipv6_addr().source}\\]`)}get_ipv6_mail_host(){return this.
cache.src_ipv6_mail_host??=new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`)}get_auth(){return this.cache.src_auth??=new RegExp(`(?:(?:(?!${this.src_ZCc}|\
[@/\\[\\]()]).){1,50}@)?`)}get_port(){return this.cache.src_port??=new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?")}get_host_terminator(){
return this.cache.src_host_terminator??=new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"]?"-(?!--)|":"-|"}_|:\\d|\\.-|\\\
.(?!$|${this.src_ZPCc}))`)}get_path_terminator(){return this.cache.src_path_terminator??=new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`)}get_path(){
return this.cache.src_path??=new RegExp(`(?:[/?#](?:${this.nestedPairRE("[","]")}|${this.nestedPairRE("(",")")}|${this.nestedPairRE("{","}")}|\\"(?:(?!${this.src_ZCc}\
|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|\
$)|`+(this.opts["---"]?"\\-(?!--(?:[^-]|$))(?:-{0,19})|":"\\-{1,20}|")+`,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.
src_ZCc}|[?]|$)|`+this.get_path_extra().source+`[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`)}get_mail_name(){return this.
cache.src_mail_name??=new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}")}get_xn(){return this.
cache.src_xn??=new RegExp("xn--[a-z0-9\\-]{1,59}")}get_tld(){if(this.cache.tld)return this.cache.tld;let tlds_src=[...new Set(this.opts.tlds||[])].sort().reverse().
join("|");return this.cache.tld=new RegExp(`${tlds_src||"$#none#$"}|${this.get_xn().source}`),this.cache.tld}get_domain_root(){return this.cache.src_domain_root??=
new RegExp("(?:"+this.get_xn().source+`|${this.get_pseudo_letter().source}{1,63})`)}get_domain(){return this.cache.src_domain??=new RegExp("(?:"+this.get_xn().source+
`|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`)}get_url_host_port(){
return this.cache.url_host_port??=new RegExp("(?:"+this.get_ipv6_url_host().source+`|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source})\
)`+this.get_port().source+this.get_host_terminator().source)}get_fuzzy_url_host_port(){return this.cache.fuzzy_url_host_port??=new RegExp("(?:"+(this.opts.fuzzyIP?
this.get_ipv4_addr().source+"|":"")+`(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))`+this.get_host_terminator().source)}get_mail_host(){
return this.cache.src_mail_host??=new RegExp("(?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source})\
)`+this.get_host_terminator().source)}get_fuzzy_mail_host(){return this.cache.src_fuzzy_mail_host??=new RegExp("(?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?\
:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))`+this.get_host_terminator().source)}get_path_extra(){return this.cache.src_path_extra??=
new RegExp("")}get_fuzzy_mail_host_search(){return this.cache.mail_fuzzy_host_search??=new RegExp(`@${this.get_fuzzy_mail_host().source}`,"ig")}get_fuzzy_link_search(){
return this.cache.link_fuzzy_search??=new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|｜]|${this.src_ZPCc}))(?:(?![$+<=>^\`|｜])${this.get_fuzzy_url_host_port().source}${this.
get_path().source})`,"ig")}get_http_validator(){return this.cache.http_validator??=new RegExp("\\/\\/"+(this.opts.urlAuth?this.get_auth().source:"")+this.get_url_host_port().
source+this.get_path().source,"iy")}get_relative_proto_validator(){return this.cache.relative_proto_validator??=new RegExp((this.opts.urlAuth?this.get_auth().source:
"")+`(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})`+this.get_port().source+this.
get_host_terminator().source+this.get_path().source,"iy")}get_mail_name_validator(){return this.cache.mail_name_validator??=new RegExp(`(?:^|${this.get_text_separators().
source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`)}get_mailto_validator(){return this.cache.mailto_validator??=new RegExp(`${this.get_mail_name().
source}@${this.get_mail_host().source}`,"iy")}get_schema_names(){return this.cache.schema_names??=new RegExp((this.opts.schema_names||[]).map(name=>this.escapeRE(
name)).join("|"))}get_schema_search(){return this.cache.schema_search??=new RegExp(`(^|(?!_)(?:[><｜]|${this.src_ZPCc}))(${this.get_schema_names().source})`,"i\
g")}get_schema_at_start(){return this.cache.schema_at_start??=new RegExp(`^${this.get_schema_search().source}`,"i")}},web_schema={validate:(text3,pos,self)=>{let re=self.
re.get_http_validator();re.lastIndex=pos;let m=re.exec(text3);return m?m[0].length:0},normalize:(match3,self)=>self.normalize(match3)},defaultSchemas={"http:":web_schema,
"https:":web_schema,"ftp:":web_schema,"//":{validate:function(text3,pos,self){let re=self.re.get_relative_proto_validator();re.lastIndex=pos;let m=re.exec(text3);
return m?pos>=3&&text3[pos-3]===":"||pos>=3&&text3[pos-3]==="/"?0:m[0].length:0},normalize:(match3,self)=>self.normalize(match3)},"mailto:":{validate:function(text3,pos,self){
let re=self.re.get_mailto_validator();re.lastIndex=pos;let m=re.exec(text3);return m?m[0].length:0},normalize:(match3,self)=>self.normalize(match3)}},tlds_2ch="\
a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:\
abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:a\
mw",tlds_default="biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";defaultOptions={fuzzyLink:!1,fuzzyEmail:!0,fuzzyIP:!1,"---":!1,
tlds:unpackTlds(),urlAuth:!1,maxLength:1e4},Match=class{schema;index;lastIndex;raw;text;url;constructor(text3,schema,index2,lastIndex){let raw=text3.slice(index2,
lastIndex);this.schema=schema.toLowerCase(),this.index=index2,this.lastIndex=lastIndex,this.raw=raw,this.text=raw,this.url=raw}},LinkifyIt=class{__opts__;__schemas__;re;constructor(options2={}){
let{rebuilder,...linkifyOptions}=options2;this.__opts__={...defaultOptions,...linkifyOptions},this.__schemas__={...defaultSchemas},this.re=rebuilder||new REBuilder,
this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)})}add(schema,definition=null){if(!definition)delete this.__schemas__[schema];else{let def={
normalize:(match3,self)=>self.normalize(match3),...definition};this.__schemas__[schema]=def}return this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),
this}set(options2={}){return this.__opts__={...this.__opts__,...options2},this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),this}test(text3){
if(!text3.length)return!1;let m,re;for(re=this.re.get_schema_search(),re.lastIndex=0;(m=re.exec(text3))!==null;)if(this.testSchemaAt(text3,m[2],re.lastIndex))return!0;
if(this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(re=this.re.get_fuzzy_link_search(),re.lastIndex=0,re.exec(text3)!==null))return!0;if(this.__opts__.fuzzyEmail&&
this.__schemas__["mailto:"]&&text3.indexOf("@")>=0){let mailHostRe=this.re.get_fuzzy_mail_host_search(),mailNameRe=this.re.get_mail_name_validator();for(mailHostRe.
lastIndex=0;(m=mailHostRe.exec(text3))!==null;){let name=text3.slice(Math.max(0,m.index-65),m.index);if(mailNameRe.test(name))return!0}}return!1}testSchemaAt(text3,schema,pos){
return this.__schemas__[schema.toLowerCase()]?this.__schemas__[schema.toLowerCase()].validate(text3.slice(0,pos+this.__opts__.maxLength),pos,this):0}match(text3){
let result=[],schemaRe=this.re.get_schema_search(),fuzzyLinkRe,mailHostRe,mailNameRe,fuzzyLinkCandidate,fuzzyEmailCandidate,schemaPrefix,schemaDone=!1,fuzzyLinkDone=!1,
fuzzyEmailDone=!1,pos=0;if(!text3.length)return null;for(schemaRe.lastIndex=0,this.__opts__.fuzzyLink&&this.__schemas__["http:"]&&(fuzzyLinkRe=this.re.get_fuzzy_link_search(),
fuzzyLinkRe.lastIndex=0),this.__opts__.fuzzyEmail&&this.__schemas__["mailto:"]&&(mailHostRe=this.re.get_fuzzy_mail_host_search(),mailHostRe.lastIndex=0,mailNameRe=
this.re.get_mail_name_validator());;){let scanFrom=Math.max(pos-1,0);if(mailHostRe&&mailNameRe&&!fuzzyEmailDone&&(!fuzzyEmailCandidate||fuzzyEmailCandidate.index<
pos))for(mailHostRe.lastIndex<scanFrom&&(mailHostRe.lastIndex=scanFrom);;){let m=mailHostRe.exec(text3);if(!m){fuzzyEmailDone=!0,fuzzyEmailCandidate=void 0;break}
let name=mailNameRe.exec(text3.slice(Math.max(0,m.index-65),m.index));if(name){if(fuzzyEmailCandidate={schema:"mailto:",index:m.index-name[1].length,lastIndex:m.
index+m[0].length},fuzzyEmailCandidate.index>=pos)break;mailHostRe.lastIndex<scanFrom&&(mailHostRe.lastIndex=scanFrom)}}if(fuzzyLinkRe&&!fuzzyLinkDone&&(!fuzzyLinkCandidate||
fuzzyLinkCandidate.index<pos))for(fuzzyLinkRe.lastIndex<scanFrom&&(fuzzyLinkRe.lastIndex=scanFrom);;){let m=fuzzyLinkRe.exec(text3);if(!m){fuzzyLinkDone=!0,fuzzyLinkCandidate=
void 0;break}if(fuzzyLinkCandidate={schema:"",index:m.index+m[1].length,lastIndex:m.index+m[0].length},fuzzyLinkCandidate.index>=pos)break;fuzzyLinkRe.lastIndex<
scanFrom&&(fuzzyLinkRe.lastIndex=scanFrom)}let fuzzyCandidate=fuzzyEmailCandidate;(!fuzzyCandidate||fuzzyLinkCandidate&&(fuzzyLinkCandidate.index<fuzzyCandidate.
index||fuzzyLinkCandidate.index===fuzzyCandidate.index&&fuzzyLinkCandidate.lastIndex>fuzzyCandidate.lastIndex))&&(fuzzyCandidate=fuzzyLinkCandidate);let schemaCandidate;
if(!schemaDone)for(;;){if(!schemaPrefix){schemaRe.lastIndex<scanFrom&&(schemaRe.lastIndex=scanFrom);let m=schemaRe.exec(text3);if(!m){schemaDone=!0;break}schemaPrefix=
{schema:m[2],index:m.index+m[1].length,lastIndex:m.index+m[0].length}}if(schemaPrefix.index<pos){schemaPrefix=void 0;continue}if(fuzzyCandidate&&schemaPrefix.index>
fuzzyCandidate.index)break;let prefix=schemaPrefix;schemaPrefix=void 0;let len=this.testSchemaAt(text3,prefix.schema,prefix.lastIndex);if(len){schemaCandidate={
schema:prefix.schema,index:prefix.index,lastIndex:prefix.lastIndex+len};break}}let candidate=schemaCandidate;if((!candidate||fuzzyEmailCandidate&&(fuzzyEmailCandidate.
index<candidate.index||fuzzyEmailCandidate.index===candidate.index&&fuzzyEmailCandidate.lastIndex>candidate.lastIndex))&&(candidate=fuzzyEmailCandidate),(!candidate||
fuzzyLinkCandidate&&(fuzzyLinkCandidate.index<candidate.index||fuzzyLinkCandidate.index===candidate.index&&fuzzyLinkCandidate.lastIndex>candidate.lastIndex))&&(candidate=
fuzzyLinkCandidate),!candidate)break;candidate===fuzzyEmailCandidate?fuzzyEmailCandidate=void 0:candidate===fuzzyLinkCandidate&&(fuzzyLinkCandidate=void 0);let match3=new Match(
text3,candidate.schema,candidate.index,candidate.lastIndex);match3.schema?this.__schemas__[match3.schema].normalize(match3,this):this.normalize(match3),result.push(
match3),pos=candidate.lastIndex}return result.length?result:null}matchAtStart(text3){if(!text3.length)return null;let m=this.re.get_schema_at_start().exec(text3);
if(!m)return null;let len=this.testSchemaAt(text3,m[2],m[0].length);if(!len)return null;let match3=new Match(text3,m[2],m.index+m[1].length,m.index+m[0].length+
len);return this.__schemas__[match3.schema].normalize(match3,this),match3}tlds(list2,keepOld=!1){return list2=Array.isArray(list2)?list2:[list2],keepOld?this.__opts__.
tlds=this.__opts__.tlds.concat(list2):this.__opts__.tlds=list2,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),this}normalize(match3){
match3.schema||(match3.url=`http://${match3.url}`),match3.schema==="mailto:"&&!/^mailto:/i.test(match3.url)&&(match3.url=`mailto:${match3.url}`)}}}});var require_punycode=__commonJS({"node_modules/punycode.js/punycode.js"(exports2,module2){"use strict";var regexPunycode=/^xn--/,regexNonASCII=/[^\0-\x7F]/,regexSeparators=/[\x2E\u3002\uFF0E\uFF61]/g,
errors={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},
baseMinusTMin=35,floor=Math.floor,stringFromCharCode=String.fromCharCode;function error2(type){throw new RangeError(errors[type])}function map(array2,callback){
let result=[],length=array2.length;for(;length--;)result[length]=callback(array2[length]);return result}function mapDomain(domain,callback){let parts=domain.split(
"@"),result="";parts.length>1&&(result=parts[0]+"@",domain=parts[1]),domain=domain.replace(regexSeparators,".");let labels=domain.split("."),encoded=map(labels,
callback).join(".");return result+encoded}function ucs2decode(string3){let output=[],counter=0,length=string3.length;for(;counter<length;){let value=string3.charCodeAt(
counter++);if(value>=55296&&value<=56319&&counter<length){let extra=string3.charCodeAt(counter++);(extra&64512)==56320?output.push(((value&1023)<<10)+(extra&1023)+
65536):(output.push(value),counter--)}else output.push(value)}return output}var ucs2encode=codePoints=>String.fromCodePoint(...codePoints),basicToDigit=function(codePoint){
return codePoint>=48&&codePoint<58?26+(codePoint-48):codePoint>=65&&codePoint<91?codePoint-65:codePoint>=97&&codePoint<123?codePoint-97:36},digitToBasic=function(digit,flag){
return digit+22+75*(digit<26)-((flag!=0)<<5)},adapt=function(delta,numPoints,firstTime){let k=0;for(delta=firstTime?floor(delta/700):delta>>1,delta+=floor(delta/
numPoints);delta>baseMinusTMin*26>>1;k+=36)delta=floor(delta/baseMinusTMin);return floor(k+(baseMinusTMin+1)*delta/(delta+38))},decode4=function(input){let output=[],
inputLength=input.length,i=0,n2=128,bias=72,basic=input.lastIndexOf("-");basic<0&&(basic=0);for(let j=0;j<basic;++j)input.charCodeAt(j)>=128&&error2("not-basic"),
output.push(input.charCodeAt(j));for(let index2=basic>0?basic+1:0;index2<inputLength;){let oldi=i;for(let w=1,k=36;;k+=36){index2>=inputLength&&error2("invalid-\
input");let digit=basicToDigit(input.charCodeAt(index2++));digit>=36&&error2("invalid-input"),digit>floor((2147483647-i)/w)&&error2("overflow"),i+=digit*w;let t=k<=
bias?1:k>=bias+26?26:k-bias;if(digit<t)break;let baseMinusT=36-t;w>floor(2147483647/baseMinusT)&&error2("overflow"),w*=baseMinusT}let out=output.length+1;bias=adapt(
i-oldi,out,oldi==0),floor(i/out)>2147483647-n2&&error2("overflow"),n2+=floor(i/out),i%=out,output.splice(i++,0,n2)}return String.fromCodePoint(...output)},encode3=function(input){
let output=[];input=ucs2decode(input);let inputLength=input.length,n2=128,delta=0,bias=72;for(let currentValue of input)currentValue<128&&output.push(stringFromCharCode(
currentValue));let basicLength=output.length,handledCPCount=basicLength;for(basicLength&&output.push("-");handledCPCount<inputLength;){let m=2147483647;for(let currentValue of input)
currentValue>=n2&&currentValue<m&&(m=currentValue);let handledCPCountPlusOne=handledCPCount+1;m-n2>floor((2147483647-delta)/handledCPCountPlusOne)&&error2("over\
flow"),delta+=(m-n2)*handledCPCountPlusOne,n2=m;for(let currentValue of input)if(currentValue<n2&&++delta>2147483647&&error2("overflow"),currentValue===n2){let q=delta;
for(let k=36;;k+=36){let t=k<=bias?1:k>=bias+26?26:k-bias;if(q<t)break;let qMinusT=q-t,baseMinusT=36-t;output.push(stringFromCharCode(digitToBasic(t+qMinusT%baseMinusT,
0))),q=floor(qMinusT/baseMinusT)}output.push(stringFromCharCode(digitToBasic(q,0))),bias=adapt(delta,handledCPCountPlusOne,handledCPCount===basicLength),delta=0,
++handledCPCount}++delta,++n2}return output.join("")},toUnicode=function(input){return mapDomain(input,function(string3){return regexPunycode.test(string3)?decode4(
string3.slice(4).toLowerCase()):string3})},toASCII=function(input){return mapDomain(input,function(string3){return regexNonASCII.test(string3)?"xn--"+encode3(string3):
string3})},punycode2={version:"2.3.1",ucs2:{decode:ucs2decode,encode:ucs2encode},decode:decode4,encode:encode3,toASCII,toUnicode};module2.exports=punycode2}});function callable(cls){let wrapper=function(...args){return Reflect.construct(cls,args,new.target&&new.target!==wrapper?new.target:cls)};return Object.defineProperty(
wrapper,"name",{value:cls.name}),Object.setPrototypeOf(wrapper,cls),wrapper.prototype=cls.prototype,wrapper}function arrayReplaceAt(src,pos,newElements){return[].
concat(src.slice(0,pos),newElements,src.slice(pos+1))}function isValidEntityCode(c){return!(c>=55296&&c<=57343||c>=64976&&c<=65007||(c&65535)===65535||(c&65535)===
65534||c>=0&&c<=8||c===11||c>=14&&c<=31||c>=127&&c<=159||c>1114111)}function fromCodePoint(c){if(c>65535){c-=65536;let surrogate1=55296+(c>>10),surrogate2=56320+
(c&1023);return String.fromCharCode(surrogate1,surrogate2)}return String.fromCharCode(c)}function replaceEntityPattern(match3,name){if(name.charCodeAt(0)===35&&
DIGITAL_ENTITY_TEST_RE.test(name)){let code2=name[1].toLowerCase()==="x"?parseInt(name.slice(2),16):parseInt(name.slice(1),10);return isValidEntityCode(code2)?fromCodePoint(
code2):match3}let decoded=decodeHTMLStrict(match3);return decoded!==match3?decoded:match3}function unescapeMd(str2){return str2.indexOf("\\")<0?str2:str2.replace(
UNESCAPE_MD_RE,"$1")}function unescapeAll(str2){return str2.indexOf("\\")<0&&str2.indexOf("&")<0?str2:str2.replace(UNESCAPE_ALL_RE,function(match3,escaped,entity2){
return escaped||replaceEntityPattern(match3,entity2)})}function replaceUnsafeChar(ch){return HTML_REPLACEMENTS[ch]}function escapeHtml(str2){return HTML_ESCAPE_TEST_RE.
test(str2)?str2.replace(HTML_ESCAPE_REPLACE_RE,replaceUnsafeChar):str2}function escapeRE(str2){return str2.replace(REGEXP_ESCAPE_RE,"\\$&")}function isSpace(code2){
switch(code2){case 9:case 32:return!0}return!1}function isWhiteSpace(code2){if(code2>=8192&&code2<=8202)return!0;switch(code2){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:
return!0}return!1}function isPunctChar(ch){return P.test(ch)||S.test(ch)}function isPunctCharCode(code2){return isPunctChar(fromCodePoint(code2))}function isMdAsciiPunct(ch){
switch(ch){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:
return!0;default:return!1}}function normalizeReference(str2){return str2=str2.trim().replace(/\s+/g," "),str2.toLowerCase().toUpperCase()}function isAsciiTrimmable(c){
return c===32||c===9||c===10||c===13}function asciiTrim(str2){let start=0;for(;start<str2.length&&isAsciiTrimmable(str2.charCodeAt(start));start++);let end=str2.
length-1;for(;end>=start&&isAsciiTrimmable(str2.charCodeAt(end));end--);return str2.slice(start,end+1)}function parseLinkLabel(state,start,disableNested){let level,
found,marker,prevPos,max=state.posMax,oldPos=state.pos;for(state.pos=start+1,level=1;state.pos<max;){if(marker=state.src.charCodeAt(state.pos),marker===93&&(level--,
level===0)){found=!0;break}if(prevPos=state.pos,state.md.inline.skipToken(state),marker===91){if(prevPos===state.pos-1)level++;else if(disableNested)return state.
pos=oldPos,-1}}let labelEnd=-1;return found&&(labelEnd=state.pos),state.pos=oldPos,labelEnd}function parseLinkDestination(str2,start,max){let code2,pos=start,result={
ok:!1,pos:0,str:""};if(str2.charCodeAt(pos)===60){for(pos++;pos<max;){if(code2=str2.charCodeAt(pos),code2===10||code2===60)return result;if(code2===62)return result.
pos=pos+1,result.str=unescapeAll(str2.slice(start+1,pos)),result.ok=!0,result;if(code2===92&&pos+1<max){pos+=2;continue}pos++}return result}let level=0;for(;pos<
max&&(code2=str2.charCodeAt(pos),!(code2===32||code2<32||code2===127));){if(code2===92&&pos+1<max){if(str2.charCodeAt(pos+1)===32){pos++;continue}pos+=2;continue}
if(code2===40&&(level++,level>32))return result;if(code2===41){if(level===0)break;level--}pos++}return start===pos||level!==0||(result.str=unescapeAll(str2.slice(
start,pos)),result.pos=pos,result.ok=!0),result}function parseLinkTitle(str2,start,max,prev_state){let code2,pos=start,state={ok:!1,can_continue:!1,pos:0,str:"",
marker:0};if(prev_state)state.str=prev_state.str,state.marker=prev_state.marker;else{if(pos>=max)return state;let marker=str2.charCodeAt(pos);if(marker!==34&&marker!==
39&&marker!==40)return state;start++,pos++,marker===40&&(marker=41),state.marker=marker}for(;pos<max;){if(code2=str2.charCodeAt(pos),code2===state.marker)return state.
pos=pos+1,state.str+=unescapeAll(str2.slice(start,pos)),state.ok=!0,state;if(code2===40&&state.marker===41)return state;code2===92&&pos+1<max&&pos++,pos++}return state.
can_continue=!0,state.str+=unescapeAll(str2.slice(start,pos)),state}function _typeof(o){"@babel/helpers - typeof";return _typeof=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(o2){return typeof o2}:function(o2){return o2&&typeof Symbol=="function"&&o2.constructor===Symbol&&o2!==Symbol.prototype?"symbol":typeof o2},
_typeof(o)}function toPrimitive(t,r){if(_typeof(t)!="object"||!t)return t;var e=t[Symbol.toPrimitive];if(e!==void 0){var i=e.call(t,r||"default");if(_typeof(i)!=
"object")return i;throw new TypeError("@@toPrimitive must return a primitive value.")}return(r==="string"?String:Number)(t)}function toPropertyKey(t){var i=toPrimitive(
t,"string");return _typeof(i)=="symbol"?i:i+""}function _defineProperty(e,r,t){return(r=toPropertyKey(r))in e?Object.defineProperty(e,r,{value:t,enumerable:!0,configurable:!0,
writable:!0}):e[r]=t,e}function normalize(state){let str2;str2=state.src.replace(UNNORMALIZED_NEWLINE_RE,`
`),str2=str2.replace(NULL_RE,"�"),state.src=str2}function block(state){let token2;state.inlineMode?(token2=new state.Token("inline","",0),token2.content=state.
src,token2.map=[0,1],token2.children=[],state.tokens.push(token2)):state.md.block.parse(state.src,state.md,state.env,state.tokens)}function strip_references(state){
let tokens=state.tokens,last=0;for(let curr=0;curr<tokens.length;curr++)tokens[curr].type!=="reference_definition"&&(curr!==last&&(tokens[last]=tokens[curr]),last++);
tokens.length!==last&&(tokens.length=last)}function inline(state){let tokens=state.tokens;for(let i=0,l2=tokens.length;i<l2;i++){let tok=tokens[i];tok.type==="i\
nline"&&state.md.inline.parse(tok.content,state.md,state.env,tok.children)}}function isLinkOpen$1(str2){return/^<a[>\s]/i.test(str2)}function isLinkClose$1(str2){
return/^<\/a\s*>/i.test(str2)}function linkify$1(state){let blockTokens=state.tokens;if(state.md.options.linkify)for(let j=0,l2=blockTokens.length;j<l2;j++){if(blockTokens[j].
type!=="inline"||!state.md.linkify.test(blockTokens[j].content))continue;let tokens=blockTokens[j].children,replacements=[],htmlLinkLevel=0;for(let i=tokens.length-
1;i>=0;i--){let currentToken=tokens[i];if(currentToken.type==="link_close"){for(i--;tokens[i].level!==currentToken.level&&tokens[i].type!=="link_open";)i--;continue}
if(currentToken.type==="html_inline"&&(isLinkOpen$1(currentToken.content)&&htmlLinkLevel>0&&htmlLinkLevel--,isLinkClose$1(currentToken.content)&&htmlLinkLevel++),
!(htmlLinkLevel>0)&&currentToken.type==="text"&&state.md.linkify.test(currentToken.content)){let text3=currentToken.content,links=state.md.linkify.match(text3),
nodes=[],level=currentToken.level,lastPos=0;links.length>0&&links[0].index===0&&i>0&&tokens[i-1].type==="text_special"&&(links=links.slice(1));for(let ln=0;ln<links.
length;ln++){let url=links[ln].url,fullUrl=state.md.normalizeLink(url);if(!state.md.validateLink(fullUrl))continue;let urlText=links[ln].text;links[ln].schema?links[ln].
schema==="mailto:"&&!/^mailto:/i.test(urlText)?urlText=state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/,""):urlText=state.md.normalizeLinkText(
urlText):urlText=state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//,"");let pos=links[ln].index;if(pos>lastPos){let token2=new state.Token("te\
xt","",0);token2.content=text3.slice(lastPos,pos),token2.level=level,nodes.push(token2)}let token_o=new state.Token("link_open","a",1);token_o.attrs=[["href",fullUrl]],
token_o.level=level++,token_o.markup="linkify",token_o.info="auto",nodes.push(token_o);let token_t=new state.Token("text","",0);token_t.content=urlText,token_t.
level=level,nodes.push(token_t);let token_c=new state.Token("link_close","a",-1);token_c.level=--level,token_c.markup="linkify",token_c.info="auto",nodes.push(token_c),
lastPos=links[ln].lastIndex}if(lastPos<text3.length){let token2=new state.Token("text","",0);token2.content=text3.slice(lastPos),token2.level=level,nodes.push(token2)}
replacements.push({index:i,nodes})}}if(replacements.length>0){let newTokensLength=tokens.length;for(let replacement of replacements)newTokensLength+=replacement.
nodes.length-1;let newTokens=new Array(newTokensLength),replacementIndex=0,newTokenIndex=0;replacements.reverse();for(let i=0;i<tokens.length;i++){let replacement=replacements[replacementIndex];
if(replacement?.index===i){for(let node2 of replacement.nodes)newTokens[newTokenIndex++]=node2;replacementIndex++}else newTokens[newTokenIndex++]=tokens[i]}blockTokens[j].
children=newTokens}}}function replaceFn(match3,name){return SCOPED_ABBR[name.toLowerCase()]}function replace_scoped(inlineTokens){let inside_autolink=0;for(let i=inlineTokens.
length-1;i>=0;i--){let token2=inlineTokens[i];token2.type==="text"&&!inside_autolink&&(token2.content=token2.content.replace(SCOPED_ABBR_RE,replaceFn)),token2.type===
"link_open"&&token2.info==="auto"&&inside_autolink--,token2.type==="link_close"&&token2.info==="auto"&&inside_autolink++}}function replace_rare(inlineTokens){let inside_autolink=0;
for(let i=inlineTokens.length-1;i>=0;i--){let token2=inlineTokens[i];token2.type==="text"&&!inside_autolink&&RARE_RE.test(token2.content)&&(token2.content=token2.
content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(/([?!])…/g,"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,
"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,"$1–")),token2.type==="link_open"&&token2.info==="auto"&&inside_autolink--,
token2.type==="link_close"&&token2.info==="auto"&&inside_autolink++}}function replace(state){let blkIdx;if(state.md.options.typographer)for(blkIdx=state.tokens.
length-1;blkIdx>=0;blkIdx--)state.tokens[blkIdx].type==="inline"&&(SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)&&replace_scoped(state.tokens[blkIdx].children),
RARE_RE.test(state.tokens[blkIdx].content)&&replace_rare(state.tokens[blkIdx].children))}function truncateStack(stack,heads,length){for(;stack.length>length;){let item=stack.
pop();item.isSingleQuote?heads.single=item.prevSameQuoteIdx:heads.double=item.prevSameQuoteIdx}}function addReplacement(replacements,tokenIdx,pos,ch){replacements[tokenIdx]||
(replacements[tokenIdx]=[]),replacements[tokenIdx].push({pos,ch})}function applyReplacements(str2,replacements){let result="",lastPos=0;replacements.sort((a,b)=>a.
pos-b.pos);for(let i=0;i<replacements.length;i++){let replacement=replacements[i];result+=str2.slice(lastPos,replacement.pos)+replacement.ch,lastPos=replacement.
pos+1}return result+str2.slice(lastPos)}function process_inlines(tokens,state){let j,stack=[],heads={single:-1,double:-1},replacements={};for(let i=0;i<tokens.length;i++){
let token2=tokens[i],thisLevel=tokens[i].level;for(j=stack.length-1;j>=0&&!(stack[j].level<=thisLevel);j--);if(truncateStack(stack,heads,j+1),token2.type!=="tex\
t")continue;let text3=token2.content,pos=0,max=text3.length;OUTER:for(;pos<max;){QUOTE_RE.lastIndex=pos;let t=QUOTE_RE.exec(text3);if(!t)break;let canOpen=!0,canClose=!0;
pos=t.index+1;let isSingle=t[0]==="'",lastChar=32;if(t.index-1>=0)lastChar=text3.charCodeAt(t.index-1);else for(j=i-1;j>=0&&!(tokens[j].type==="softbreak"||tokens[j].
type==="hardbreak");j--)if(tokens[j].content){lastChar=tokens[j].content.charCodeAt(tokens[j].content.length-1);break}let nextChar=32;if(pos<max)nextChar=text3.
charCodeAt(pos);else for(j=i+1;j<tokens.length&&!(tokens[j].type==="softbreak"||tokens[j].type==="hardbreak");j++)if(tokens[j].content){nextChar=tokens[j].content.
charCodeAt(0);break}let isLastPunctChar=isMdAsciiPunct(lastChar)||isPunctCharCode(lastChar),isNextPunctChar=isMdAsciiPunct(nextChar)||isPunctCharCode(nextChar),
isLastWhiteSpace=isWhiteSpace(lastChar),isNextWhiteSpace=isWhiteSpace(nextChar);if(isNextWhiteSpace?canOpen=!1:isNextPunctChar&&(isLastWhiteSpace||isLastPunctChar||
(canOpen=!1)),isLastWhiteSpace?canClose=!1:isLastPunctChar&&(isNextWhiteSpace||isNextPunctChar||(canClose=!1)),nextChar===34&&t[0]==='"'&&lastChar>=48&&lastChar<=
57&&(canClose=canOpen=!1),canOpen&&canClose&&(canOpen=isLastPunctChar,canClose=isNextPunctChar),!canOpen&&!canClose){isSingle&&addReplacement(replacements,i,t.index,
APOSTROPHE);continue}if(canClose&&(j=isSingle?heads.single:heads.double,j>=0&&stack[j].level===thisLevel)){let item=stack[j],openQuote,closeQuote;isSingle?(openQuote=
state.md.options.quotes[2],closeQuote=state.md.options.quotes[3]):(openQuote=state.md.options.quotes[0],closeQuote=state.md.options.quotes[1]),addReplacement(replacements,
i,t.index,closeQuote),addReplacement(replacements,item.tokenIdx,item.contentPos,openQuote),truncateStack(stack,heads,j);continue OUTER}if(canOpen){if(stack.length>=
MAX_OPENERS)return;stack.push({tokenIdx:i,contentPos:t.index,isSingleQuote:isSingle,level:thisLevel,prevSameQuoteIdx:isSingle?heads.single:heads.double}),isSingle?
heads.single=stack.length-1:heads.double=stack.length-1}else canClose&&isSingle&&addReplacement(replacements,i,t.index,APOSTROPHE)}}Object.keys(replacements).forEach(
function(tokenIdx){let idx=Number(tokenIdx);tokens[idx].content=applyReplacements(tokens[idx].content,replacements[tokenIdx])})}function smartquotes(state){if(state.
md.options.typographer)for(let blkIdx=state.tokens.length-1;blkIdx>=0;blkIdx--)state.tokens[blkIdx].type!=="inline"||!QUOTE_TEST_RE.test(state.tokens[blkIdx].content)||
process_inlines(state.tokens[blkIdx].children,state)}function join_alt(tokens){let curr,last,max=tokens.length;for(curr=0;curr<max;curr++)tokens[curr].type==="t\
ext_special"&&(tokens[curr].type="text");for(curr=last=0;curr<max;curr++)tokens[curr].type==="text"&&curr+1<max&&tokens[curr+1].type==="text"?tokens[curr+1].content=
tokens[curr].content+tokens[curr+1].content:(curr!==last&&(tokens[last]=tokens[curr]),last++);curr!==last&&(tokens.length=last)}function text_join(state){let curr,
last,blockTokens=state.tokens,l2=blockTokens.length;for(let j=0;j<l2;j++){if(blockTokens[j].type!=="inline")continue;let tokens=blockTokens[j].children,max=tokens.
length;for(curr=0;curr<max;curr++)tokens[curr].type==="text_special"&&(tokens[curr].type="text"),tokens[curr].children&&join_alt(tokens[curr].children);for(curr=
last=0;curr<max;curr++)tokens[curr].type==="text"&&curr+1<max&&tokens[curr+1].type==="text"?tokens[curr+1].content=tokens[curr].content+tokens[curr+1].content:(curr!==
last&&(tokens[last]=tokens[curr]),last++);curr!==last&&(tokens.length=last)}}function getLine(state,line){let pos=state.bMarks[line]+state.tShift[line],max=state.
eMarks[line];return state.src.slice(pos,max)}function escapedSplit(str2){let result=[],max=str2.length,pos=0,ch=str2.charCodeAt(pos),isEscaped=!1,lastPos=0,current="";
for(;pos<max;)ch===124&&(isEscaped?(current+=str2.substring(lastPos,pos-1),lastPos=pos):(result.push(current+str2.substring(lastPos,pos)),current="",lastPos=pos+
1)),isEscaped=ch===92,pos++,ch=str2.charCodeAt(pos);return result.push(current+str2.substring(lastPos)),result}function table(state,startLine,endLine,silent){if(startLine+
2>endLine)return!1;let nextLine=startLine+1;if(state.sCount[nextLine]<state.blkIndent||state.sCount[nextLine]-state.blkIndent>=4)return!1;let pos=state.bMarks[nextLine]+
state.tShift[nextLine];if(pos>=state.eMarks[nextLine])return!1;let firstCh=state.src.charCodeAt(pos++);if(firstCh!==124&&firstCh!==45&&firstCh!==58||pos>=state.
eMarks[nextLine])return!1;let secondCh=state.src.charCodeAt(pos++);if(secondCh!==124&&secondCh!==45&&secondCh!==58&&!isSpace(secondCh)||firstCh===45&&isSpace(secondCh))
return!1;for(;pos<state.eMarks[nextLine];){let ch=state.src.charCodeAt(pos);if(ch!==124&&ch!==45&&ch!==58&&!isSpace(ch))return!1;pos++}let lineText=getLine(state,
startLine+1),columns=lineText.split("|"),aligns=[];for(let i=0;i<columns.length;i++){let t=columns[i].trim();if(!t){if(i===0||i===columns.length-1)continue;return!1}
if(!/^:?-+:?$/.test(t))return!1;t.charCodeAt(t.length-1)===58?aligns.push(t.charCodeAt(0)===58?"center":"right"):t.charCodeAt(0)===58?aligns.push("left"):aligns.
push("")}if(lineText=getLine(state,startLine).trim(),lineText.indexOf("|")===-1||state.sCount[startLine]-state.blkIndent>=4)return!1;columns=escapedSplit(lineText),
columns.length&&columns[0]===""&&columns.shift(),columns.length&&columns[columns.length-1]===""&&columns.pop();let columnCount=columns.length;if(columnCount===0||
columnCount!==aligns.length)return!1;if(silent)return!0;let oldParentType=state.parentType;state.parentType="table";let terminatorRules=state.md.block.ruler.getRules(
"blockquote"),token_to=state.push("table_open","table",1),tableLines=[startLine,0];token_to.map=tableLines;let token_tho=state.push("thead_open","thead",1);token_tho.
map=[startLine,startLine+1];let token_htro=state.push("tr_open","tr",1);token_htro.map=[startLine,startLine+1];for(let i=0;i<columns.length;i++){let token_ho=state.
push("th_open","th",1);aligns[i]&&(token_ho.attrs=[["style",`text-align:${aligns[i]}`]]);let token_il=state.push("inline","",0);token_il.content=columns[i].trim(),
token_il.children=[],state.push("th_close","th",-1)}state.push("tr_close","tr",-1),state.push("thead_close","thead",-1);let tbodyLines,autocompletedCells=0;for(nextLine=
startLine+2;nextLine<endLine&&!(state.sCount[nextLine]<state.blkIndent);nextLine++){let terminate=!1;for(let i=0,l2=terminatorRules.length;i<l2;i++)if(terminatorRules[i](
state,nextLine,endLine,!0)){terminate=!0;break}if(terminate||(lineText=getLine(state,nextLine).trim(),!lineText)||state.sCount[nextLine]-state.blkIndent>=4||(columns=
escapedSplit(lineText),columns.length&&columns[0]===""&&columns.shift(),columns.length&&columns[columns.length-1]===""&&columns.pop(),autocompletedCells+=columnCount-
columns.length,autocompletedCells>MAX_AUTOCOMPLETED_CELLS))break;if(nextLine===startLine+2){let token_tbo=state.push("tbody_open","tbody",1);token_tbo.map=tbodyLines=
[startLine+2,0]}let token_tro=state.push("tr_open","tr",1);token_tro.map=[nextLine,nextLine+1];for(let i=0;i<columnCount;i++){let token_tdo=state.push("td_open",
"td",1);aligns[i]&&(token_tdo.attrs=[["style",`text-align:${aligns[i]}`]]);let token_il=state.push("inline","",0);token_il.content=columns[i]?columns[i].trim():
"",token_il.children=[],state.push("td_close","td",-1)}state.push("tr_close","tr",-1)}return tbodyLines&&(state.push("tbody_close","tbody",-1),tbodyLines[1]=nextLine),
state.push("table_close","table",-1),tableLines[1]=nextLine,state.parentType=oldParentType,state.line=nextLine,!0}function code(state,startLine,endLine){if(state.
sCount[startLine]-state.blkIndent<4)return!1;let nextLine=startLine+1,last=nextLine;for(;nextLine<endLine;){if(state.isEmpty(nextLine)){nextLine++;continue}if(state.
sCount[nextLine]-state.blkIndent>=4){nextLine++,last=nextLine;continue}break}state.line=last;let token2=state.push("code_block","code",0);return token2.content=
state.getLines(startLine,last,4+state.blkIndent,!1)+`
`,token2.map=[startLine,state.line],!0}function fence(state,startLine,endLine,silent){let pos=state.bMarks[startLine]+state.tShift[startLine],max=state.eMarks[startLine];
if(state.sCount[startLine]-state.blkIndent>=4||pos+3>max)return!1;let marker=state.src.charCodeAt(pos);if(marker!==126&&marker!==96)return!1;let mem=pos;pos=state.
skipChars(pos,marker);let len=pos-mem;if(len<3)return!1;let markup=state.src.slice(mem,pos),params=state.src.slice(pos,max);if(marker===96&&params.indexOf(String.
fromCharCode(marker))>=0)return!1;if(silent)return!0;let nextLine=startLine,haveEndMarker=!1;for(;nextLine++,!(nextLine>=endLine||(pos=mem=state.bMarks[nextLine]+
state.tShift[nextLine],max=state.eMarks[nextLine],pos<max&&state.sCount[nextLine]<state.blkIndent));)if(state.src.charCodeAt(pos)===marker&&!(state.sCount[nextLine]-
state.blkIndent>=4)&&(pos=state.skipChars(pos,marker),!(pos-mem<len)&&(pos=state.skipSpaces(pos),!(pos<max)))){haveEndMarker=!0;break}len=state.sCount[startLine],
state.line=nextLine+(haveEndMarker?1:0);let token2=state.push("fence","code",0);return token2.info=params,token2.content=state.getLines(startLine+1,nextLine,len,
!0),token2.markup=markup,token2.map=[startLine,state.line],!0}function blockquote(state,startLine,endLine,silent){let pos=state.bMarks[startLine]+state.tShift[startLine],
max=state.eMarks[startLine],oldLineMax=state.lineMax;if(state.sCount[startLine]-state.blkIndent>=4||state.src.charCodeAt(pos)!==62)return!1;if(silent)return!0;let oldBMarks=[],
oldBSCount=[],oldSCount=[],oldTShift=[],terminatorRules=state.md.block.ruler.getRules("blockquote"),oldParentType=state.parentType;state.parentType="blockquote";
let lastLineEmpty=!1,nextLine;for(nextLine=startLine;nextLine<endLine;nextLine++){let isOutdented=state.sCount[nextLine]<state.blkIndent;if(pos=state.bMarks[nextLine]+
state.tShift[nextLine],max=state.eMarks[nextLine],pos>=max)break;if(state.src.charCodeAt(pos++)===62&&!isOutdented){let initial=state.sCount[nextLine]+1,spaceAfterMarker,
adjustTab;state.src.charCodeAt(pos)===32?(pos++,initial++,adjustTab=!1,spaceAfterMarker=!0):state.src.charCodeAt(pos)===9?(spaceAfterMarker=!0,(state.bsCount[nextLine]+
initial)%4===3?(pos++,initial++,adjustTab=!1):adjustTab=!0):spaceAfterMarker=!1;let offset2=initial;for(oldBMarks.push(state.bMarks[nextLine]),state.bMarks[nextLine]=
pos;pos<max;){let ch=state.src.charCodeAt(pos);if(isSpace(ch))ch===9?offset2+=4-(offset2+state.bsCount[nextLine]+(adjustTab?1:0))%4:offset2++;else break;pos++}lastLineEmpty=
pos>=max,oldBSCount.push(state.bsCount[nextLine]),state.bsCount[nextLine]=state.sCount[nextLine]+1+(spaceAfterMarker?1:0),oldSCount.push(state.sCount[nextLine]),
state.sCount[nextLine]=offset2-initial,oldTShift.push(state.tShift[nextLine]),state.tShift[nextLine]=pos-state.bMarks[nextLine];continue}if(lastLineEmpty)break;
let terminate=!1;for(let i=0,l2=terminatorRules.length;i<l2;i++)if(terminatorRules[i](state,nextLine,endLine,!0)){terminate=!0;break}if(terminate){state.lineMax=
nextLine,state.blkIndent!==0&&(oldBMarks.push(state.bMarks[nextLine]),oldBSCount.push(state.bsCount[nextLine]),oldTShift.push(state.tShift[nextLine]),oldSCount.
push(state.sCount[nextLine]),state.sCount[nextLine]-=state.blkIndent);break}oldBMarks.push(state.bMarks[nextLine]),oldBSCount.push(state.bsCount[nextLine]),oldTShift.
push(state.tShift[nextLine]),oldSCount.push(state.sCount[nextLine]),state.sCount[nextLine]=-1}let oldIndent=state.blkIndent;state.blkIndent=0;let token_o=state.
push("blockquote_open","blockquote",1);token_o.markup=">";let lines=[startLine,0];token_o.map=lines,state.md.block.tokenize(state,startLine,nextLine);let token_c=state.
push("blockquote_close","blockquote",-1);token_c.markup=">",state.lineMax=oldLineMax,state.parentType=oldParentType,lines[1]=state.line;for(let i=0;i<oldTShift.
length;i++)state.bMarks[i+startLine]=oldBMarks[i],state.tShift[i+startLine]=oldTShift[i],state.sCount[i+startLine]=oldSCount[i],state.bsCount[i+startLine]=oldBSCount[i];
return state.blkIndent=oldIndent,!0}function hr(state,startLine,endLine,silent){let max=state.eMarks[startLine];if(state.sCount[startLine]-state.blkIndent>=4)return!1;
let pos=state.bMarks[startLine]+state.tShift[startLine],marker=state.src.charCodeAt(pos++);if(marker!==42&&marker!==45&&marker!==95)return!1;let cnt=1;for(;pos<
max;){let ch=state.src.charCodeAt(pos++);if(ch!==marker&&!isSpace(ch))return!1;ch===marker&&cnt++}if(cnt<3)return!1;if(silent)return!0;state.line=startLine+1;let token2=state.
push("hr","hr",0);return token2.map=[startLine,state.line],token2.markup=Array(cnt+1).join(String.fromCharCode(marker)),!0}function skipBulletListMarker(state,startLine){
let max=state.eMarks[startLine],pos=state.bMarks[startLine]+state.tShift[startLine],marker=state.src.charCodeAt(pos++);return marker!==42&&marker!==45&&marker!==
43||pos<max&&!isSpace(state.src.charCodeAt(pos))?-1:pos}function skipOrderedListMarker(state,startLine){let start=state.bMarks[startLine]+state.tShift[startLine],
max=state.eMarks[startLine],pos=start;if(pos+1>=max)return-1;let ch=state.src.charCodeAt(pos++);if(ch<48||ch>57)return-1;for(;;){if(pos>=max)return-1;if(ch=state.
src.charCodeAt(pos++),ch>=48&&ch<=57){if(pos-start>=10)return-1;continue}if(ch===41||ch===46)break;return-1}return pos<max&&(ch=state.src.charCodeAt(pos),!isSpace(
ch))?-1:pos}function markTightParagraphs(state,idx){let level=state.level+2;for(let i=idx+2,l2=state.tokens.length-2;i<l2;i++)state.tokens[i].level===level&&state.
tokens[i].type==="paragraph_open"&&(state.tokens[i+2].hidden=!0,state.tokens[i].hidden=!0,i+=2)}function list(state,startLine,endLine,silent){let max,pos,start,
token2,nextLine=startLine,tight=!0;if(state.sCount[nextLine]-state.blkIndent>=4||state.listIndent>=0&&state.sCount[nextLine]-state.listIndent>=4&&state.sCount[nextLine]<
state.blkIndent)return!1;let isTerminatingParagraph=!1;silent&&state.parentType==="paragraph"&&state.sCount[nextLine]>=state.blkIndent&&(isTerminatingParagraph=
!0);let isOrdered,markerValue,posAfterMarker;if((posAfterMarker=skipOrderedListMarker(state,nextLine))>=0){if(isOrdered=!0,start=state.bMarks[nextLine]+state.tShift[nextLine],
markerValue=Number(state.src.slice(start,posAfterMarker-1)),isTerminatingParagraph&&markerValue!==1)return!1}else if((posAfterMarker=skipBulletListMarker(state,
nextLine))>=0)isOrdered=!1;else return!1;if(isTerminatingParagraph&&state.skipSpaces(posAfterMarker)>=state.eMarks[nextLine])return!1;if(silent)return!0;let markerCharCode=state.
src.charCodeAt(posAfterMarker-1),listTokIdx=state.tokens.length;isOrdered?(token2=state.push("ordered_list_open","ol",1),markerValue!==1&&(token2.attrs=[["start",
markerValue]])):token2=state.push("bullet_list_open","ul",1);let listLines=[nextLine,0];token2.map=listLines,token2.markup=String.fromCharCode(markerCharCode);let prevEmptyEnd=!1,
terminatorRules=state.md.block.ruler.getRules("list"),oldParentType=state.parentType;for(state.parentType="list";nextLine<endLine;){pos=posAfterMarker,max=state.
eMarks[nextLine];let initial=state.sCount[nextLine]+posAfterMarker-(state.bMarks[nextLine]+state.tShift[nextLine]),offset2=initial;for(;pos<max;){let ch=state.src.
charCodeAt(pos);if(ch===9)offset2+=4-(offset2+state.bsCount[nextLine])%4;else if(ch===32)offset2++;else break;pos++}let contentStart=pos,indentAfterMarker;contentStart>=
max?indentAfterMarker=1:indentAfterMarker=offset2-initial,indentAfterMarker>4&&(indentAfterMarker=1);let indent=initial+indentAfterMarker;token2=state.push("lis\
t_item_open","li",1),token2.markup=String.fromCharCode(markerCharCode);let itemLines=[nextLine,0];token2.map=itemLines,isOrdered&&(token2.info=state.src.slice(start,
posAfterMarker-1));let oldTight=state.tight,oldTShift=state.tShift[nextLine],oldSCount=state.sCount[nextLine],oldListIndent=state.listIndent;if(state.listIndent=
state.blkIndent,state.blkIndent=indent,state.tight=!0,state.tShift[nextLine]=contentStart-state.bMarks[nextLine],state.sCount[nextLine]=offset2,contentStart>=max&&
state.isEmpty(nextLine+1)?state.line=Math.min(state.line+2,endLine):state.md.block.tokenize(state,nextLine,endLine),(!state.tight||prevEmptyEnd)&&(tight=!1),prevEmptyEnd=
state.line-nextLine>1&&state.isEmpty(state.line-1),state.blkIndent=state.listIndent,state.listIndent=oldListIndent,state.tShift[nextLine]=oldTShift,state.sCount[nextLine]=
oldSCount,state.tight=oldTight,token2=state.push("list_item_close","li",-1),token2.markup=String.fromCharCode(markerCharCode),nextLine=state.line,itemLines[1]=nextLine,
nextLine>=endLine||state.sCount[nextLine]<state.blkIndent||state.sCount[nextLine]-state.blkIndent>=4)break;let terminate=!1;for(let i=0,l2=terminatorRules.length;i<
l2;i++)if(terminatorRules[i](state,nextLine,endLine,!0)){terminate=!0;break}if(terminate)break;if(isOrdered){if(posAfterMarker=skipOrderedListMarker(state,nextLine),
posAfterMarker<0)break;start=state.bMarks[nextLine]+state.tShift[nextLine]}else if(posAfterMarker=skipBulletListMarker(state,nextLine),posAfterMarker<0)break;if(markerCharCode!==
state.src.charCodeAt(posAfterMarker-1))break}return isOrdered?token2=state.push("ordered_list_close","ol",-1):token2=state.push("bullet_list_close","ul",-1),token2.
markup=String.fromCharCode(markerCharCode),listLines[1]=nextLine,state.line=nextLine,state.parentType=oldParentType,tight&&markTightParagraphs(state,listTokIdx),
!0}function countCodePoints(str2){let length=str2.length;for(let i=0;i<str2.length-1;i++){let high=str2.charCodeAt(i);if(high<55296||high>56319)continue;let low=str2.
charCodeAt(i+1);low>=56320&&low<=57343&&(length--,i++)}return length}function lineEnd(state,line){return Math.min(state.eMarks[line]+1,state.src.length)}function getNextLinePos(state,nextLine){
let endLine=state.lineMax;if(nextLine>=endLine||state.isEmpty(nextLine))return-1;let isContinuation=!1;if(state.sCount[nextLine]-state.blkIndent>3&&(isContinuation=
!0),state.sCount[nextLine]<0&&(isContinuation=!0),!isContinuation){let terminatorRules=state.md.block.ruler.getRules("reference"),oldParentType=state.parentType;
state.parentType="reference";let terminate=!1;for(let i=0,l2=terminatorRules.length;i<l2;i++)if(terminatorRules[i](state,nextLine,endLine,!0)){terminate=!0;break}
if(state.parentType=oldParentType,terminate)return-1}return state.bMarks[nextLine]+state.tShift[nextLine]}function reference(state,startLine,_endLine,silent){let src=state.
src,pos=state.bMarks[startLine]+state.tShift[startLine],nextLine=startLine+1;if(state.sCount[startLine]-state.blkIndent>=4||src.charCodeAt(pos)!==91)return!1;let max=lineEnd(
state,startLine),rawLabel="",labelEnd=-1,segmentStart=++pos;for(;pos<max;){if(rawLabel.length+pos-segmentStart>MAX_LABEL_LENGTH*2)return!1;let ch=src.charCodeAt(
pos);if(ch===91)return!1;if(ch===93){labelEnd=pos;break}if(ch===92&&(ch=src.charCodeAt(++pos)),ch===10&&pos<max){let nextPos=getNextLinePos(state,nextLine);if(nextPos<
0)return!1;rawLabel+=src.slice(segmentStart,max),pos=segmentStart=nextPos,max=lineEnd(state,nextLine++);continue}pos++}if(labelEnd<0||src.charCodeAt(labelEnd+1)!==
58||(rawLabel+=src.slice(segmentStart,labelEnd),rawLabel.length>MAX_LABEL_LENGTH&&countCodePoints(rawLabel)>MAX_LABEL_LENGTH))return!1;for(pos=labelEnd+2;pos<max;){
let ch=src.charCodeAt(pos);if(ch===10){let nextPos=getNextLinePos(state,nextLine);if(nextPos<0)break;pos=nextPos,max=lineEnd(state,nextLine++)}else if(isSpace(ch))
pos++;else break}let destRes=state.md.helpers.parseLinkDestination(src,pos,max);if(!destRes.ok)return!1;let href=state.md.normalizeLink(destRes.str);if(!state.md.
validateLink(href))return!1;pos=destRes.pos;let destEndPos=pos,destEndMax=max,destEndLineNo=nextLine;for(;pos<max;){let ch=src.charCodeAt(pos);if(ch===10){let nextPos=getNextLinePos(
state,nextLine);if(nextPos<0)break;pos=nextPos,max=lineEnd(state,nextLine++)}else if(isSpace(ch))pos++;else break}let titleStart=pos,titleRes=state.md.helpers.parseLinkTitle(
src,pos,max);for(;titleRes.can_continue;){let nextPos=getNextLinePos(state,nextLine);if(nextPos<0)break;pos=nextPos,max=lineEnd(state,nextLine++),titleRes=state.
md.helpers.parseLinkTitle(src,pos,max,titleRes)}let title;for(titleStart!==destEndPos&&titleRes.ok?(title=titleRes.str,pos=titleRes.pos):(title="",pos=destEndPos,
max=destEndMax,nextLine=destEndLineNo);pos<max&&isSpace(src.charCodeAt(pos));)pos++;if(pos<max&&src.charCodeAt(pos)!==10&&title)for(title="",pos=destEndPos,max=
destEndMax,nextLine=destEndLineNo;pos<max&&isSpace(src.charCodeAt(pos));)pos++;if(pos<max&&src.charCodeAt(pos)!==10)return!1;let label=normalizeReference(rawLabel);
if(!label)return!1;if(silent)return!0;typeof state.env.references>"u"&&(state.env.references={}),typeof state.env.references[label]>"u"&&(state.env.references[label]=
{title,href});let token2=state.push("reference_definition","",0);token2.map=[startLine,nextLine],token2.hidden=!0;let meta2=Object.create(null);return meta2.label=
label,token2.meta=meta2,state.line=nextLine,!0}function html_block(state,startLine,endLine,silent){let pos=state.bMarks[startLine]+state.tShift[startLine],max=state.
eMarks[startLine];if(state.sCount[startLine]-state.blkIndent>=4||!state.md.options.html||state.src.charCodeAt(pos)!==60)return!1;let lineText=state.src.slice(pos,
max),i=0;for(;i<HTML_SEQUENCES.length&&!HTML_SEQUENCES[i][0].test(lineText);i++);if(i===HTML_SEQUENCES.length)return!1;if(silent)return HTML_SEQUENCES[i][2];let nextLine=startLine+
1,endsOnBlankLine=HTML_SEQUENCES[i][1].test("");if(!HTML_SEQUENCES[i][1].test(lineText)){for(;nextLine<endLine&&!(state.sCount[nextLine]<state.blkIndent&&(endsOnBlankLine||
!state.isEmpty(nextLine)));nextLine++)if(pos=state.bMarks[nextLine]+state.tShift[nextLine],max=state.eMarks[nextLine],lineText=state.src.slice(pos,max),HTML_SEQUENCES[i][1].
test(lineText)){lineText.length!==0&&nextLine++;break}}state.line=nextLine;let token2=state.push("html_block","",0);return token2.map=[startLine,nextLine],token2.
content=state.getLines(startLine,nextLine,state.blkIndent,!0),!0}function heading(state,startLine,endLine,silent){let pos=state.bMarks[startLine]+state.tShift[startLine],
max=state.eMarks[startLine];if(state.sCount[startLine]-state.blkIndent>=4)return!1;let ch=state.src.charCodeAt(pos);if(ch!==35||pos>=max)return!1;let level=1;for(ch=
state.src.charCodeAt(++pos);ch===35&&pos<max&&level<=6;)level++,ch=state.src.charCodeAt(++pos);if(level>6||pos<max&&!isSpace(ch))return!1;if(silent)return!0;max=
state.skipSpacesBack(max,pos);let tmp=state.skipCharsBack(max,35,pos);tmp>pos&&isSpace(state.src.charCodeAt(tmp-1))&&(max=tmp),state.line=startLine+1;let token_o=state.
push("heading_open",`h${level}`,1);token_o.markup="########".slice(0,level),token_o.map=[startLine,state.line];let token_i=state.push("inline","",0);token_i.content=
asciiTrim(state.src.slice(pos,max)),token_i.map=[startLine,state.line],token_i.children=[];let token_c=state.push("heading_close",`h${level}`,-1);return token_c.
markup="########".slice(0,level),!0}function lheading(state,startLine,endLine){let terminatorRules=state.md.block.ruler.getRules("paragraph");if(state.sCount[startLine]-
state.blkIndent>=4)return!1;let oldParentType=state.parentType;state.parentType="paragraph";let level=0,marker,nextLine=startLine+1;for(;nextLine<endLine&&!state.
isEmpty(nextLine);nextLine++){if(state.sCount[nextLine]-state.blkIndent>3)continue;if(state.sCount[nextLine]>=state.blkIndent){let pos=state.bMarks[nextLine]+state.
tShift[nextLine],max=state.eMarks[nextLine];if(pos<max&&(marker=state.src.charCodeAt(pos),(marker===45||marker===61)&&(pos=state.skipChars(pos,marker),pos=state.
skipSpaces(pos),pos>=max))){level=marker===61?1:2;break}}if(state.sCount[nextLine]<0)continue;let terminate=!1;for(let i=0,l2=terminatorRules.length;i<l2;i++)if(terminatorRules[i](
state,nextLine,endLine,!0)){terminate=!0;break}if(terminate)break}if(!level)return state.parentType=oldParentType,!1;let content=asciiTrim(state.getLines(startLine,
nextLine,state.blkIndent,!1));state.line=nextLine+1;let token_o=state.push("heading_open",`h${level}`,1);token_o.markup=String.fromCharCode(marker),token_o.map=
[startLine,state.line];let token_i=state.push("inline","",0);token_i.content=content,token_i.map=[startLine,state.line-1],token_i.children=[];let token_c=state.
push("heading_close",`h${level}`,-1);return token_c.markup=String.fromCharCode(marker),state.parentType=oldParentType,!0}function paragraph(state,startLine,endLine){
let terminatorRules=state.md.block.ruler.getRules("paragraph"),oldParentType=state.parentType,nextLine=startLine+1;for(state.parentType="paragraph";nextLine<endLine&&
!state.isEmpty(nextLine);nextLine++){if(state.sCount[nextLine]-state.blkIndent>3||state.sCount[nextLine]<0)continue;let terminate=!1;for(let i=0,l2=terminatorRules.
length;i<l2;i++)if(terminatorRules[i](state,nextLine,endLine,!0)){terminate=!0;break}if(terminate)break}let content=asciiTrim(state.getLines(startLine,nextLine,
state.blkIndent,!1));state.line=nextLine;let token_o=state.push("paragraph_open","p",1);token_o.map=[startLine,state.line];let token_i=state.push("inline","",0);
return token_i.content=content,token_i.map=[startLine,state.line],token_i.children=[],state.push("paragraph_close","p",-1),state.parentType=oldParentType,!0}function isTerminatorChar(ch){
switch(ch){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:
return!0;default:return!1}}function text(state,silent){let pos=state.pos;for(;pos<state.posMax&&!isTerminatorChar(state.src.charCodeAt(pos));)pos++;return pos===
state.pos?!1:(silent||(state.pending+=state.src.slice(state.pos,pos)),state.pos=pos,!0)}function isAsciiAlpha(code2){return code2>=65&&code2<=90||code2>=97&&code2<=
122}function isSchemeChar(code2){return code2>=65&&code2<=90||code2>=97&&code2<=122||code2>=48&&code2<=57||code2===43||code2===45||code2===46}function linkify(state,silent){
if(!state.md.options.linkify||state.linkLevel>0)return!1;let pos=state.pos,max=state.posMax;if(pos+3>max||state.src.charCodeAt(pos)!==58||state.src.charCodeAt(pos+
1)!==47||state.src.charCodeAt(pos+2)!==47)return!1;let protoMin=pos-Math.min(10,state.pending.length,pos),protoStart=pos;for(;protoStart>protoMin&&isSchemeChar(
state.src.charCodeAt(protoStart-1));)protoStart--;if(protoStart===pos||!isAsciiAlpha(state.src.charCodeAt(protoStart)))return!1;let protoLength=pos-protoStart,link2=state.
md.linkify.matchAtStart(state.src.slice(protoStart));if(!link2)return!1;let url=link2.url;if(url.length<=protoLength)return!1;let urlEnd=url.length;for(;urlEnd>
0&&url.charCodeAt(urlEnd-1)===42;)urlEnd--;urlEnd!==url.length&&(url=url.slice(0,urlEnd));let fullUrl=state.md.normalizeLink(url);if(!state.md.validateLink(fullUrl))
return!1;if(!silent){state.pending=state.pending.slice(0,-protoLength);let token_o=state.push("link_open","a",1);token_o.attrs=[["href",fullUrl]],token_o.markup=
"linkify",token_o.info="auto";let token_t=state.push("text","",0);token_t.content=state.md.normalizeLinkText(url);let token_c=state.push("link_close","a",-1);token_c.
markup="linkify",token_c.info="auto"}return state.pos+=url.length-protoLength,!0}function newline(state,silent){let pos=state.pos;if(state.src.charCodeAt(pos)!==
10)return!1;let pmax=state.pending.length-1,max=state.posMax;if(!silent)if(pmax>=0&&state.pending.charCodeAt(pmax)===32)if(pmax>=1&&state.pending.charCodeAt(pmax-
1)===32){let ws=pmax-1;for(;ws>=1&&state.pending.charCodeAt(ws-1)===32;)ws--;state.pending=state.pending.slice(0,ws),state.push("hardbreak","br",0)}else state.pending=
state.pending.slice(0,-1),state.push("softbreak","br",0);else state.push("softbreak","br",0);for(pos++;pos<max&&isSpace(state.src.charCodeAt(pos));)pos++;return state.
pos=pos,!0}function escape(state,silent){let pos=state.pos,max=state.posMax;if(state.src.charCodeAt(pos)!==92||(pos++,pos>=max))return!1;let ch1=state.src.charCodeAt(
pos);if(ch1===10){for(silent||state.push("hardbreak","br",0),pos++;pos<max&&(ch1=state.src.charCodeAt(pos),!!isSpace(ch1));)pos++;return state.pos=pos,!0}if(ch1===
32){if(!silent){let token2=state.push("text_special","",0);token2.content="\\",token2.markup="\\",token2.info="escape"}return state.pos=pos,!0}let escapedStr=state.
src[pos];if(ch1>=55296&&ch1<=56319&&pos+1<max){let ch2=state.src.charCodeAt(pos+1);ch2>=56320&&ch2<=57343&&(escapedStr+=state.src[pos+1],pos++)}let origStr="\\"+
escapedStr;if(!silent){let token2=state.push("text_special","",0);ch1<256&&ESCAPED[ch1]!==0?token2.content=escapedStr:token2.content=origStr,token2.markup=origStr,
token2.info="escape"}return state.pos=pos+1,!0}function buildLastRuns(src){let lastRuns={},pos=0;for(;(pos=src.indexOf("`",pos))!==-1;){let start=pos;for(;src.charCodeAt(
++pos)===96;);lastRuns[pos-start]=start}return lastRuns}function backtick(state,silent){var _state$backticks$open;let start=state.pos;if(state.src.charCodeAt(start)!==
96)return!1;let max=state.posMax,pos=start+1;for(;pos<max&&state.src.charCodeAt(pos)===96;)pos++;let marker=state.src.slice(start,pos),openerLength=marker.length;
if(state.backticksScanned||(state.backticks=buildLastRuns(state.src),state.backticksScanned=!0),((_state$backticks$open=state.backticks[openerLength])!==null&&_state$backticks$open!==
void 0?_state$backticks$open:-1)>=pos){let matchEnd2=pos,matchStart;for(;(matchStart=state.src.indexOf("`",matchEnd2))!==-1&&matchStart<max;){for(matchEnd2=matchStart+
1;state.src.charCodeAt(matchEnd2)===96;)matchEnd2++;if(matchEnd2>max)break;if(matchEnd2-matchStart===openerLength){if(!silent){let token2=state.push("code_inlin\
e","code",0);token2.markup=marker;let content=state.src.slice(pos,matchStart).replace(/\n/g," ");content.startsWith(" ")&&content.endsWith(" ")&&/[^ ]/.test(content)&&
(content=content.slice(1,-1)),token2.content=content}return state.pos=matchEnd2,!0}}}return silent||(state.pending+=marker),state.pos=pos,!0}function strikethrough_tokenize(state,silent){
let start=state.pos,marker=state.src.charCodeAt(start);if(silent||marker!==126)return!1;let scanned=state.scanDelims(state.pos,!0),len=scanned.length,ch=String.
fromCharCode(marker);if(len<2)return!1;let token2;len%2&&(token2=state.push("text","",0),token2.content=ch,len--);for(let i=0;i<len;i+=2)token2=state.push("text",
"",0),token2.content=ch+ch,state.delimiters.push({marker,length:0,token:state.tokens.length-1,end:-1,open:scanned.can_open,close:scanned.can_close});return state.
pos+=scanned.length,!0}function postProcess$1(state,delimiters){let token2,loneMarkers=[],max=delimiters.length;for(let i=0;i<max;i++){let startDelim=delimiters[i];
if(startDelim.marker!==126||startDelim.end===-1)continue;let endDelim=delimiters[startDelim.end];token2=state.tokens[startDelim.token],token2.type="s_open",token2.
tag="s",token2.nesting=1,token2.markup="~~",token2.content="",token2=state.tokens[endDelim.token],token2.type="s_close",token2.tag="s",token2.nesting=-1,token2.
markup="~~",token2.content="",state.tokens[endDelim.token-1].type==="text"&&state.tokens[endDelim.token-1].content==="~"&&loneMarkers.push(endDelim.token-1)}for(;loneMarkers.
length;){let i=loneMarkers.pop(),j=i+1;for(;j<state.tokens.length&&state.tokens[j].type==="s_close";)j++;j--,i!==j&&(token2=state.tokens[j],state.tokens[j]=state.
tokens[i],state.tokens[i]=token2)}}function strikethrough_postProcess(state){let tokens_meta=state.tokens_meta,max=state.tokens_meta.length;postProcess$1(state,
state.delimiters);for(let curr=0;curr<max;curr++){var _tokens_meta$curr;let delimiters=(_tokens_meta$curr=tokens_meta[curr])===null||_tokens_meta$curr===void 0?
void 0:_tokens_meta$curr.delimiters;delimiters&&postProcess$1(state,delimiters)}}function emphasis_tokenize(state,silent){let start=state.pos,marker=state.src.charCodeAt(
start);if(silent||marker!==95&&marker!==42)return!1;let scanned=state.scanDelims(state.pos,marker===42);for(let i=0;i<scanned.length;i++){let token2=state.push(
"text","",0);token2.content=String.fromCharCode(marker),state.delimiters.push({marker,length:scanned.length,token:state.tokens.length-1,end:-1,open:scanned.can_open,
close:scanned.can_close})}return state.pos+=scanned.length,!0}function postProcess(state,delimiters){let max=delimiters.length;for(let i=max-1;i>=0;i--){let startDelim=delimiters[i];
if(startDelim.marker!==95&&startDelim.marker!==42||startDelim.end===-1)continue;let endDelim=delimiters[startDelim.end],isStrong=i>0&&delimiters[i-1].end===startDelim.
end+1&&delimiters[i-1].marker===startDelim.marker&&delimiters[i-1].token===startDelim.token-1&&delimiters[startDelim.end+1].token===endDelim.token+1,ch=String.fromCharCode(
startDelim.marker),token_o=state.tokens[startDelim.token];token_o.type=isStrong?"strong_open":"em_open",token_o.tag=isStrong?"strong":"em",token_o.nesting=1,token_o.
markup=isStrong?ch+ch:ch,token_o.content="";let token_c=state.tokens[endDelim.token];token_c.type=isStrong?"strong_close":"em_close",token_c.tag=isStrong?"stron\
g":"em",token_c.nesting=-1,token_c.markup=isStrong?ch+ch:ch,token_c.content="",isStrong&&(state.tokens[delimiters[i-1].token].content="",state.tokens[delimiters[startDelim.
end+1].token].content="",i--)}}function emphasis_post_process(state){let tokens_meta=state.tokens_meta,max=state.tokens_meta.length;postProcess(state,state.delimiters);
for(let curr=0;curr<max;curr++){var _tokens_meta$curr;let delimiters=(_tokens_meta$curr=tokens_meta[curr])===null||_tokens_meta$curr===void 0?void 0:_tokens_meta$curr.
delimiters;delimiters&&postProcess(state,delimiters)}}function link(state,silent){let code2,label,res,ref,href="",title="",start=state.pos,parseReference=!0;if(state.
src.charCodeAt(state.pos)!==91)return!1;let oldPos=state.pos,max=state.posMax,labelStart=state.pos+1,labelEnd=state.md.helpers.parseLinkLabel(state,state.pos,!0);
if(labelEnd<0)return!1;let pos=labelEnd+1;if(pos<max&&state.src.charCodeAt(pos)===40){for(parseReference=!1,pos++;pos<max&&(code2=state.src.charCodeAt(pos),!(!isSpace(
code2)&&code2!==10));pos++);if(pos>=max)return!1;if(start=pos,res=state.md.helpers.parseLinkDestination(state.src,pos,state.posMax),res.ok){for(href=state.md.normalizeLink(
res.str),state.md.validateLink(href)?pos=res.pos:href="",start=pos;pos<max&&(code2=state.src.charCodeAt(pos),!(!isSpace(code2)&&code2!==10));pos++);if(res=state.
md.helpers.parseLinkTitle(state.src,pos,state.posMax),pos<max&&start!==pos&&res.ok)for(title=res.str,pos=res.pos;pos<max&&(code2=state.src.charCodeAt(pos),!(!isSpace(
code2)&&code2!==10));pos++);}(pos>=max||state.src.charCodeAt(pos)!==41)&&(parseReference=!0),pos++}if(parseReference){if(typeof state.env.references>"u")return!1;
if(pos<max&&state.src.charCodeAt(pos)===91?(start=pos+1,pos=state.md.helpers.parseLinkLabel(state,pos),pos>=0?label=state.src.slice(start,pos++):pos=labelEnd+1):
pos=labelEnd+1,label||(label=state.src.slice(labelStart,labelEnd)),label=normalizeReference(label),ref=state.env.references[label],!ref)return state.pos=oldPos,
!1;href=ref.href,title=ref.title}if(!silent){state.pos=labelStart,state.posMax=labelEnd;let token_o=state.push("link_open","a",1),attrs=[["href",href]];if(token_o.
attrs=attrs,title&&attrs.push(["title",title]),label){let meta2=Object.create(null);meta2.label=label,token_o.meta=meta2}state.linkLevel++,state.md.inline.tokenize(
state),state.linkLevel--,state.push("link_close","a",-1)}return state.pos=pos,state.posMax=max,!0}function image(state,silent){let code2,content,label,pos,ref,res,
title,start,href="",oldPos=state.pos,max=state.posMax;if(state.src.charCodeAt(state.pos)!==33||state.src.charCodeAt(state.pos+1)!==91)return!1;let labelStart=state.
pos+2,labelEnd=state.md.helpers.parseLinkLabel(state,state.pos+1,!1);if(labelEnd<0)return!1;if(pos=labelEnd+1,pos<max&&state.src.charCodeAt(pos)===40){for(pos++;pos<
max&&(code2=state.src.charCodeAt(pos),!(!isSpace(code2)&&code2!==10));pos++);if(pos>=max)return!1;for(start=pos,res=state.md.helpers.parseLinkDestination(state.
src,pos,state.posMax),res.ok&&(href=state.md.normalizeLink(res.str),state.md.validateLink(href)?pos=res.pos:href=""),start=pos;pos<max&&(code2=state.src.charCodeAt(
pos),!(!isSpace(code2)&&code2!==10));pos++);if(res=state.md.helpers.parseLinkTitle(state.src,pos,state.posMax),pos<max&&start!==pos&&res.ok)for(title=res.str,pos=
res.pos;pos<max&&(code2=state.src.charCodeAt(pos),!(!isSpace(code2)&&code2!==10));pos++);else title="";if(pos>=max||state.src.charCodeAt(pos)!==41)return state.
pos=oldPos,!1;pos++}else{if(typeof state.env.references>"u")return!1;if(pos<max&&state.src.charCodeAt(pos)===91?(start=pos+1,pos=state.md.helpers.parseLinkLabel(
state,pos),pos>=0?label=state.src.slice(start,pos++):pos=labelEnd+1):pos=labelEnd+1,label||(label=state.src.slice(labelStart,labelEnd)),label=normalizeReference(
label),ref=state.env.references[label],!ref)return state.pos=oldPos,!1;href=ref.href,title=ref.title}if(!silent){content=state.src.slice(labelStart,labelEnd);let tokens=[];
state.md.inline.parse(content,state.md,state.env,tokens);let token2=state.push("image","img",0),attrs=[["src",href],["alt",""]];if(token2.attrs=attrs,token2.children=
tokens,token2.content=content,title&&attrs.push(["title",title]),label){let meta2=Object.create(null);meta2.label=label,token2.meta=meta2}}return state.pos=pos,
state.posMax=max,!0}function autolink(state,silent){let pos=state.pos;if(state.src.charCodeAt(pos)!==60)return!1;let start=state.pos,max=state.posMax;for(;;){if(++pos>=
max)return!1;let ch=state.src.charCodeAt(pos);if(ch===60)return!1;if(ch===62)break}let url=state.src.slice(start+1,pos);if(AUTOLINK_RE.test(url)){let fullUrl=state.
md.normalizeLink(url);if(!state.md.validateLink(fullUrl))return!1;if(!silent){let token_o=state.push("link_open","a",1);token_o.attrs=[["href",fullUrl]],token_o.
markup="autolink",token_o.info="auto";let token_t=state.push("text","",0);token_t.content=state.md.normalizeLinkText(url);let token_c=state.push("link_close","a",
-1);token_c.markup="autolink",token_c.info="auto"}return state.pos+=url.length+2,!0}if(EMAIL_RE.test(url)){let fullUrl=state.md.normalizeLink(`mailto:${url}`);if(!state.
md.validateLink(fullUrl))return!1;if(!silent){let token_o=state.push("link_open","a",1);token_o.attrs=[["href",fullUrl]],token_o.markup="autolink",token_o.info=
"auto";let token_t=state.push("text","",0);token_t.content=state.md.normalizeLinkText(url);let token_c=state.push("link_close","a",-1);token_c.markup="autolink",
token_c.info="auto"}return state.pos+=url.length+2,!0}return!1}function isLinkOpen(str2){return/^<a[>\s]/i.test(str2)}function isLinkClose(str2){return/^<\/a\s*>/i.
test(str2)}function isLetter(ch){let lc=ch|32;return lc>=97&&lc<=122}function scanSpecial(state,pos){let src=state.src,start,terminator;if(src.startsWith("<!--",
pos)){if(src.startsWith(">",pos+4))return pos+5;if(src.startsWith("->",pos+4))return pos+6;start=pos+4,terminator="-->"}else if(src.startsWith("<![CDATA[",pos))
start=pos+9,terminator="]]>";else if(src.charCodeAt(pos+1)===63)start=pos+2,terminator="?>";else if(isLetter(src.charCodeAt(pos+2)))start=pos+3,terminator=">";else
return-1;if(state.skipHtmlSpecial)return-1;let end=src.indexOf(terminator,start);return end<0?(state.skipHtmlSpecial=!0,-1):end+terminator.length}function html_inline(state,silent){
if(!state.md.options.html)return!1;let max=state.posMax,pos=state.pos;if(state.src.charCodeAt(pos)!==60||pos+2>=max)return!1;let end,ch=state.src.charCodeAt(pos+
1);if(ch===33||ch===63)end=scanSpecial(state,pos);else if(ch===47||isLetter(ch)){let match3=state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);end=match3?pos+match3[0].
length:-1}else return!1;if(end<0)return!1;if(!silent){let token2=state.push("html_inline","",0);token2.content=state.src.slice(pos,end),isLinkOpen(token2.content)&&
state.linkLevel++,isLinkClose(token2.content)&&state.linkLevel--}return state.pos=end,!0}function entity(state,silent){let pos=state.pos,max=state.posMax;if(state.
src.charCodeAt(pos)!==38||pos+1>=max)return!1;if(state.src.charCodeAt(pos+1)===35){let match3=state.src.slice(pos).match(DIGITAL_RE);if(match3){if(!silent){let code2=match3[1][0].
toLowerCase()==="x"?parseInt(match3[1].slice(1),16):parseInt(match3[1],10),token2=state.push("text_special","",0);token2.content=isValidEntityCode(code2)?fromCodePoint(
code2):fromCodePoint(65533),token2.markup=match3[0],token2.info="entity"}return state.pos+=match3[0].length,!0}}else{let match3=state.src.slice(pos).match(NAMED_RE);
if(match3){let decoded=decodeHTMLStrict(match3[0]);if(decoded!==match3[0]){if(!silent){let token2=state.push("text_special","",0);token2.content=decoded,token2.
markup=match3[0],token2.info="entity"}return state.pos+=match3[0].length,!0}}}return!1}function processDelimiters(delimiters){let openersBottom={},max=delimiters.
length;if(!max)return;let headerIdx=0,lastTokenIdx=-2,jumps=[];for(let closerIdx=0;closerIdx<max;closerIdx++){let closer=delimiters[closerIdx];if(jumps.push(0),
(delimiters[headerIdx].marker!==closer.marker||lastTokenIdx!==closer.token-1)&&(headerIdx=closerIdx),lastTokenIdx=closer.token,closer.length=closer.length||0,!closer.
close)continue;openersBottom.hasOwnProperty(closer.marker)||(openersBottom[closer.marker]=[-1,-1,-1,-1,-1,-1]);let minOpenerIdx=openersBottom[closer.marker][(closer.
open?3:0)+closer.length%3],openerIdx=headerIdx-jumps[headerIdx]-1,newMinOpenerIdx=openerIdx;for(;openerIdx>minOpenerIdx;openerIdx-=jumps[openerIdx]+1){let opener=delimiters[openerIdx];
if(opener.marker===closer.marker&&opener.open&&opener.end<0){let isOddMatch=!1;if((opener.close||closer.open)&&(opener.length+closer.length)%3===0&&(opener.length%
3!==0||closer.length%3!==0)&&(isOddMatch=!0),!isOddMatch){let lastJump=openerIdx>0&&!delimiters[openerIdx-1].open?jumps[openerIdx-1]+1:0;jumps[closerIdx]=closerIdx-
openerIdx+lastJump,jumps[openerIdx]=lastJump,closer.open=!1,opener.end=closerIdx,opener.close=!1,newMinOpenerIdx=-1,lastTokenIdx=-2;break}}}newMinOpenerIdx!==-1&&
(openersBottom[closer.marker][(closer.open?3:0)+(closer.length||0)%3]=newMinOpenerIdx)}}function link_pairs(state){let tokens_meta=state.tokens_meta,max=state.tokens_meta.
length;processDelimiters(state.delimiters);for(let curr=0;curr<max;curr++){var _tokens_meta$curr;let delimiters=(_tokens_meta$curr=tokens_meta[curr])===null||_tokens_meta$curr===
void 0?void 0:_tokens_meta$curr.delimiters;delimiters&&processDelimiters(delimiters)}}function fragments_join(state){let curr,last,level=0,tokens=state.tokens,max=state.
tokens.length;for(curr=last=0;curr<max;curr++)tokens[curr].nesting<0&&level--,tokens[curr].level=level,tokens[curr].nesting>0&&level++,tokens[curr].type==="text"&&
curr+1<max&&tokens[curr+1].type==="text"?tokens[curr+1].content=tokens[curr].content+tokens[curr+1].content:(curr!==last&&(tokens[last]=tokens[curr]),last++);curr!==
last&&(tokens.length=last)}var import_punycode,__defProp2,__exportAll,utils_exports,UNESCAPE_MD_RE,UNESCAPE_ALL_RE,DIGITAL_ENTITY_TEST_RE,HTML_ESCAPE_TEST_RE,HTML_ESCAPE_REPLACE_RE,
HTML_REPLACEMENTS,REGEXP_ESCAPE_RE,lib,helpers_exports,Token,Ruler,default_rules,Renderer,StateCore,UNNORMALIZED_NEWLINE_RE,NULL_RE,RARE_RE,SCOPED_ABBR_TEST_RE,
SCOPED_ABBR_RE,SCOPED_ABBR,QUOTE_TEST_RE,QUOTE_RE,APOSTROPHE,MAX_OPENERS,_rules$2,ParserCore,StateBlock,MAX_AUTOCOMPLETED_CELLS,MAX_LABEL_LENGTH,html_blocks_default,
open_tag,close_tag,HTML_OPEN_CLOSE_TAG_RE,HTML_SEQUENCES,_rules$1,ParserBlock,StateInline,ESCAPED,strikethrough_default,emphasis_default,EMAIL_RE,AUTOLINK_RE,DIGITAL_RE,
NAMED_RE,_rules,_rules2,ParserInline,config,BAD_PROTO_RE,GOOD_DATA_RE,RECODE_HOSTNAME_FOR,MarkdownIt,MarkdownItCallable,init_markdown_it=__esm({"node_modules/ma\
rkdown-it/dist/markdown-it.mjs"(){init_mdurl();init_build();init_dist();init_build2();import_punycode=__toESM(require_punycode(),1);__defProp2=Object.defineProperty,
__exportAll=(all,no_symbols)=>{let target={};for(var name in all)__defProp2(target,name,{get:all[name],enumerable:!0});return no_symbols||__defProp2(target,Symbol.
toStringTag,{value:"Module"}),target},utils_exports=__exportAll({arrayReplaceAt:()=>arrayReplaceAt,asciiTrim:()=>asciiTrim,callable:()=>callable,escapeHtml:()=>escapeHtml,
escapeRE:()=>escapeRE,fromCodePoint:()=>fromCodePoint,isMdAsciiPunct:()=>isMdAsciiPunct,isPunctChar:()=>isPunctChar,isPunctCharCode:()=>isPunctCharCode,isSpace:()=>isSpace,
isValidEntityCode:()=>isValidEntityCode,isWhiteSpace:()=>isWhiteSpace,lib:()=>lib,normalizeReference:()=>normalizeReference,unescapeAll:()=>unescapeAll,unescapeMd:()=>unescapeMd});
UNESCAPE_MD_RE=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,UNESCAPE_ALL_RE=new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),DIGITAL_ENTITY_TEST_RE=
/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;HTML_ESCAPE_TEST_RE=/[&<>"]/,HTML_ESCAPE_REPLACE_RE=/[&<>"]/g,HTML_REPLACEMENTS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&q\
uot;"};REGEXP_ESCAPE_RE=/[.?*+^$[\]\\(){}|-]/g;lib={mdurl:mdurl_exports,ucmicro:build_exports};helpers_exports=__exportAll({parseLinkDestination:()=>parseLinkDestination,
parseLinkLabel:()=>parseLinkLabel,parseLinkTitle:()=>parseLinkTitle});Token=class{constructor(type,tag,nesting){_defineProperty(this,"map",null),_defineProperty(
this,"level",0),_defineProperty(this,"children",null),_defineProperty(this,"content",""),_defineProperty(this,"markup",""),_defineProperty(this,"info",""),_defineProperty(
this,"block",!1),_defineProperty(this,"hidden",!1),this.type=type,this.tag=tag,this.attrs=null,this.nesting=nesting,this.meta=null}attrIndex(name){if(!this.attrs)
return-1;let attrs=this.attrs;for(let i=0,len=attrs.length;i<len;i++)if(attrs[i][0]===name)return i;return-1}attrPush(attrData){this.attrs?this.attrs.push(attrData):
this.attrs=[attrData]}attrSet(name,value){let idx=this.attrIndex(name),attrData=[name,value];idx<0?this.attrPush(attrData):this.attrs[idx]=attrData}attrGet(name){
let idx=this.attrIndex(name),value=null;return idx>=0&&(value=this.attrs[idx][1]),value}attrJoin(name,value){let idx=this.attrIndex(name);idx<0?this.attrPush([name,
value]):this.attrs[idx][1]=`${this.attrs[idx][1]} ${value}`}},Ruler=class{constructor(){_defineProperty(this,"__rules__",[]),_defineProperty(this,"__cache__",null)}__find__(name){
for(let i=0;i<this.__rules__.length;i++)if(this.__rules__[i].name===name)return i;return-1}__compile__(){let chains=new Set;this.__rules__.forEach(rule=>{rule.enabled&&
rule.alt.forEach(altName=>{altName&&chains.add(altName)})}),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach(rule=>{rule.enabled&&
this.__cache__[""].push(rule.fn)}),chains.forEach(chain=>{this.__cache__[chain]=[],this.__rules__.forEach(rule=>{rule.enabled&&rule.alt.indexOf(chain)>=0&&this.
__cache__[chain].push(rule.fn)})})}at(name,fn,options2={}){let index2=this.__find__(name);if(index2===-1)throw new Error(`Parser rule not found: ${name}`);this.
__rules__[index2].fn=fn,this.__rules__[index2].alt=options2.alt||[],this.__cache__=null}before(beforeName,ruleName,fn,options2={}){let index2=this.__find__(beforeName);
if(index2===-1)throw new Error(`Parser rule not found: ${beforeName}`);this.__rules__.splice(index2,0,{name:ruleName,enabled:!0,fn,alt:options2.alt||[]}),this.__cache__=
null}after(afterName,ruleName,fn,options2={}){let index2=this.__find__(afterName);if(index2===-1)throw new Error(`Parser rule not found: ${afterName}`);this.__rules__.
splice(index2+1,0,{name:ruleName,enabled:!0,fn,alt:options2.alt||[]}),this.__cache__=null}push(ruleName,fn,options2={}){this.__rules__.push({name:ruleName,enabled:!0,
fn,alt:options2.alt||[]}),this.__cache__=null}enable(list2,ignoreInvalid=!1){Array.isArray(list2)||(list2=[list2]);let result=[];return list2.forEach(name=>{let idx=this.
__find__(name);if(idx<0){if(ignoreInvalid)return;throw new Error(`Rules manager: invalid rule name ${name}`)}this.__rules__[idx].enabled=!0,result.push(name)}),
this.__cache__=null,result}enableOnly(list2,ignoreInvalid=!1){Array.isArray(list2)||(list2=[list2]),this.__rules__.forEach(rule=>{rule.enabled=!1}),this.enable(
list2,ignoreInvalid)}disable(list2,ignoreInvalid=!1){Array.isArray(list2)||(list2=[list2]);let result=[];return list2.forEach(name=>{let idx=this.__find__(name);
if(idx<0){if(ignoreInvalid)return;throw new Error(`Rules manager: invalid rule name ${name}`)}this.__rules__[idx].enabled=!1,result.push(name)}),this.__cache__=
null,result}getRules(chainName){return this.__cache__||this.__compile__(),this.__cache__[chainName]||[]}},default_rules={};default_rules.code_inline=function(tokens,idx,options2,env,slf){
let token2=tokens[idx];return`<code${slf.renderAttrs(token2)}>${escapeHtml(token2.content)}</code>`};default_rules.code_block=function(tokens,idx,options2,env,slf){
let token2=tokens[idx];return`<pre${slf.renderAttrs(token2)}><code>${escapeHtml(tokens[idx].content)}</code></pre>
`};default_rules.fence=function(tokens,idx,options2,env,slf){let token2=tokens[idx],info=token2.info?unescapeAll(token2.info).trim():"",langName="",langAttrs="";
if(info){let arr=info.split(/(\s+)/g);langName=arr[0],langAttrs=arr.slice(2).join("")}let highlighted;if(options2.highlight?highlighted=options2.highlight(token2.
content,langName,langAttrs)||escapeHtml(token2.content):highlighted=escapeHtml(token2.content),highlighted.indexOf("<pre")===0)return highlighted+`
`;if(info){let i=token2.attrIndex("class"),tmpAttrs=token2.attrs?token2.attrs.slice():[];i<0?tmpAttrs.push(["class",`${options2.langPrefix}${langName}`]):(tmpAttrs[i]=
[tmpAttrs[i][0],tmpAttrs[i][1]],tmpAttrs[i][1]+=` ${options2.langPrefix}${langName}`);let tmpToken={attrs:tmpAttrs};return`<pre><code${slf.renderAttrs(tmpToken)}\
>${highlighted}</code></pre>
`}return`<pre><code${slf.renderAttrs(token2)}>${highlighted}</code></pre>
`};default_rules.image=function(tokens,idx,options2,env,slf){let token2=tokens[idx];return token2.attrs[token2.attrIndex("alt")][1]=slf.renderInlineAsText(token2.
children,options2,env),slf.renderToken(tokens,idx,options2)};default_rules.hardbreak=function(tokens,idx,options2){return options2.xhtmlOut?`<br />
`:`<br>
`};default_rules.softbreak=function(tokens,idx,options2){return options2.breaks?options2.xhtmlOut?`<br />
`:`<br>
`:`
`};default_rules.text=function(tokens,idx){return escapeHtml(tokens[idx].content)};default_rules.html_block=function(tokens,idx){return tokens[idx].content};default_rules.
html_inline=function(tokens,idx){return tokens[idx].content};Renderer=class{constructor(){_defineProperty(this,"rules",Object.assign({},default_rules))}renderAttrs(token2){
let i,l2,result;if(!token2.attrs)return"";for(result="",i=0,l2=token2.attrs.length;i<l2;i++)result+=` ${escapeHtml(token2.attrs[i][0])}="${escapeHtml(String(token2.
attrs[i][1]))}"`;return result}renderToken(tokens,idx,options2){let token2=tokens[idx],result="";if(token2.hidden)return"";let prev=idx-1;for(;prev>=0&&tokens[prev].
hidden&&tokens[prev].nesting===0;)prev--;token2.block&&token2.nesting!==-1&&prev>=0&&tokens[prev].hidden&&tokens[prev].nesting===-1&&(result+=`
`),result+=(token2.nesting===-1?"</":"<")+token2.tag,result+=this.renderAttrs(token2),token2.nesting===0&&options2.xhtmlOut&&(result+=" /");let needLf=!1;if(token2.
block&&(needLf=!0,token2.nesting===1)){let next=idx+1;for(;next<tokens.length&&tokens[next].hidden&&tokens[next].nesting===0;)next++;if(next<tokens.length){let nextToken=tokens[next];
(nextToken.type==="inline"||nextToken.hidden||nextToken.nesting===-1&&nextToken.tag===token2.tag)&&(needLf=!1)}}return result+=needLf?`>
`:">",result}renderInline(tokens,options2,env){let result="",rules=this.rules;for(let i=0,len=tokens.length;i<len;i++){let type=tokens[i].type;typeof rules[type]<
"u"?result+=rules[type](tokens,i,options2,env,this):result+=this.renderToken(tokens,i,options2)}return result}renderInlineAsText(tokens,options2,env){let result="";
for(let i=0,len=tokens.length;i<len;i++)switch(tokens[i].type){case"text":case"code_inline":result+=tokens[i].content;break;case"image":result+=this.renderInlineAsText(
tokens[i].children,options2,env);break;case"html_inline":case"html_block":result+=tokens[i].content;break;case"softbreak":case"hardbreak":result+=`
`}return result}render(tokens,options2,env){let result="",rules=this.rules;for(let i=0,len=tokens.length;i<len;i++){let type=tokens[i].type;type==="inline"?result+=
this.renderInline(tokens[i].children,options2,env):typeof rules[type]<"u"?result+=rules[type](tokens,i,options2,env,this):result+=this.renderToken(tokens,i,options2)}
return result}},StateCore=class{constructor(src,md,env){_defineProperty(this,"tokens",[]),_defineProperty(this,"inlineMode",!1),_defineProperty(this,"Token",Token),
this.src=src,this.env=env,this.md=md}},UNNORMALIZED_NEWLINE_RE=/\r\n?/g,NULL_RE=/\0/g;RARE_RE=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,SCOPED_ABBR_TEST_RE=/\((c|tm|r)\)/i,
SCOPED_ABBR_RE=/\((c|tm|r)\)/gi,SCOPED_ABBR={c:"©",r:"®",tm:"™"};QUOTE_TEST_RE=/['"]/,QUOTE_RE=/['"]/g,APOSTROPHE="’",MAX_OPENERS=1e3;_rules$2=[["normaliz\
e",normalize],["block",block],["strip_references",strip_references],["inline",inline],["linkify",linkify$1],["replacements",replace],["smartquotes",smartquotes],
["text_join",text_join]],ParserCore=class{constructor(){_defineProperty(this,"ruler",new Ruler),_defineProperty(this,"State",StateCore);for(let i=0;i<_rules$2.length;i++)
this.ruler.push(_rules$2[i][0],_rules$2[i][1])}process(state){let rules=this.ruler.getRules("");for(let i=0,l2=rules.length;i<l2;i++)rules[i](state)}},StateBlock=
class{constructor(src,md,env,tokens){_defineProperty(this,"bMarks",[]),_defineProperty(this,"eMarks",[]),_defineProperty(this,"tShift",[]),_defineProperty(this,
"sCount",[]),_defineProperty(this,"bsCount",[]),_defineProperty(this,"blkIndent",0),_defineProperty(this,"line",0),_defineProperty(this,"lineMax",0),_defineProperty(
this,"tight",!1),_defineProperty(this,"listIndent",-1),_defineProperty(this,"parentType","root"),_defineProperty(this,"level",0),_defineProperty(this,"Token",Token),
this.src=src,this.md=md,this.env=env,this.tokens=tokens;let s2=this.src;for(let start=0,pos=0,indent=0,offset2=0,len=s2.length,indent_found=!1;pos<len;pos++){let ch=s2.
charCodeAt(pos);if(!indent_found)if(isSpace(ch)){indent++,ch===9?offset2+=4-offset2%4:offset2++;continue}else indent_found=!0;(ch===10||pos===len-1)&&(ch!==10&&
pos++,this.bMarks.push(start),this.eMarks.push(pos),this.tShift.push(indent),this.sCount.push(offset2),this.bsCount.push(0),indent_found=!1,indent=0,offset2=0,start=
pos+1)}this.bMarks.push(s2.length),this.eMarks.push(s2.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1}push(type,tag,nesting){
let token2=new Token(type,tag,nesting);return token2.block=!0,nesting<0&&this.level--,token2.level=this.level,nesting>0&&this.level++,this.tokens.push(token2),token2}isEmpty(line){
return this.bMarks[line]+this.tShift[line]>=this.eMarks[line]}skipEmptyLines(from){for(let max=this.lineMax;from<max&&!(this.bMarks[from]+this.tShift[from]<this.
eMarks[from]);from++);return from}skipSpaces(pos){for(let max=this.src.length;pos<max&&isSpace(this.src.charCodeAt(pos));pos++);return pos}skipSpacesBack(pos,min){
if(pos<=min)return pos;for(;pos>min;)if(!isSpace(this.src.charCodeAt(--pos)))return pos+1;return pos}skipChars(pos,code2){for(let max=this.src.length;pos<max&&this.
src.charCodeAt(pos)===code2;pos++);return pos}skipCharsBack(pos,code2,min){if(pos<=min)return pos;for(;pos>min;)if(code2!==this.src.charCodeAt(--pos))return pos+
1;return pos}getLines(begin,end,indent,keepLastLF){if(begin>=end)return"";let queue=new Array(end-begin);for(let i=0,line=begin;line<end;line++,i++){let lineIndent=0,
lineStart=this.bMarks[line],first=lineStart,last;for(line+1<end||keepLastLF?last=this.eMarks[line]+1:last=this.eMarks[line];first<last&&lineIndent<indent;){let ch=this.
src.charCodeAt(first);if(isSpace(ch))ch===9?lineIndent+=4-(lineIndent+this.bsCount[line])%4:lineIndent++;else if(first-lineStart<this.tShift[line])lineIndent++;else
break;first++}lineIndent>indent?queue[i]=new Array(lineIndent-indent+1).join(" ")+this.src.slice(first,last):queue[i]=this.src.slice(first,last)}return queue.join(
"")}},MAX_AUTOCOMPLETED_CELLS=65536;MAX_LABEL_LENGTH=999;html_blocks_default=["address","article","aside","base","basefont","blockquote","body","caption","cente\
r","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","\
h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section",
"summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],open_tag=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"\
'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,close_tag="<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^\
-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);HTML_OPEN_CLOSE_TAG_RE=new RegExp(`^(?:${open_tag}|${close_tag})`),HTML_SEQUENCES=
[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,/\?>/,!0],[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,
/\]\]>/,!0],[new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),/^$/,!1]];_rules$1=
[["table",table,["paragraph","reference"]],["code",code],["fence",fence,["paragraph","reference","blockquote","list"]],["blockquote",blockquote,["paragraph","re\
ference","blockquote","list"]],["hr",hr,["paragraph","reference","blockquote","list"]],["list",list,["paragraph","reference","blockquote"]],["reference",reference],
["html_block",html_block,["paragraph","reference","blockquote"]],["heading",heading,["paragraph","reference","blockquote"]],["lheading",lheading],["paragraph",paragraph]],
ParserBlock=class{constructor(){_defineProperty(this,"ruler",new Ruler),_defineProperty(this,"State",StateBlock);for(let i=0;i<_rules$1.length;i++)this.ruler.push(
_rules$1[i][0],_rules$1[i][1],{alt:(_rules$1[i][2]||[]).slice()})}tokenize(state,startLine,endLine){let rules=this.ruler.getRules(""),len=rules.length,maxNesting=state.
md.options.maxNesting,line=startLine,hasEmptyLines=!1;for(;line<endLine&&(state.line=line=state.skipEmptyLines(line),!(line>=endLine||state.sCount[line]<state.blkIndent));){
if(state.level>=maxNesting){state.line=endLine;break}let prevLine=state.line,ok=!1;for(let i=0;i<len;i++)if(ok=rules[i](state,line,endLine,!1),ok){if(prevLine>=
state.line)throw new Error("block rule didn't increment state.line");break}if(!ok)throw new Error("none of the block rules matched");state.tight=!hasEmptyLines,
state.isEmpty(state.line-1)&&(hasEmptyLines=!0),line=state.line,line<endLine&&state.isEmpty(line)&&(hasEmptyLines=!0,line++,state.line=line)}}parse(src,md,env,outTokens){
if(!src)return;let state=new this.State(src,md,env,outTokens);this.tokenize(state,state.line,state.lineMax)}},StateInline=class{constructor(src,md,env,outTokens){
_defineProperty(this,"pos",0),_defineProperty(this,"level",0),_defineProperty(this,"pending",""),_defineProperty(this,"pendingLevel",0),_defineProperty(this,"ca\
che",{}),_defineProperty(this,"backticks",{}),_defineProperty(this,"backticksScanned",!1),_defineProperty(this,"skipHtmlSpecial",!1),_defineProperty(this,"linkL\
evel",0),_defineProperty(this,"delimiters",[]),_defineProperty(this,"_prev_delimiters",[]),_defineProperty(this,"Token",Token),this.src=src,this.env=env,this.md=
md,this.tokens=outTokens,this.tokens_meta=Array(outTokens.length),this.posMax=this.src.length}pushPending(){let token2=new Token("text","",0);return token2.content=
this.pending,token2.level=this.pendingLevel,this.tokens.push(token2),this.pending="",token2}push(type,tag,nesting){this.pending&&this.pushPending();let token2=new Token(
type,tag,nesting),token_meta;return nesting<0&&(this.level--,this.delimiters=this._prev_delimiters.pop()),token2.level=this.level,nesting>0&&(this.level++,this.
_prev_delimiters.push(this.delimiters),this.delimiters=[],token_meta={delimiters:this.delimiters}),this.pendingLevel=this.level,this.tokens.push(token2),this.tokens_meta.
push(token_meta),token2}scanDelims(start,canSplitWord){let max=this.posMax,marker=this.src.charCodeAt(start),lastChar;if(start===0)lastChar=32;else if(start===1)
lastChar=this.src.charCodeAt(0),(lastChar&63488)===55296&&(lastChar=65533);else if(lastChar=this.src.charCodeAt(start-1),(lastChar&64512)===56320){let highSurr=this.
src.charCodeAt(start-2);lastChar=(highSurr&64512)===55296?65536+(highSurr-55296<<10)+(lastChar-56320):65533}else(lastChar&64512)===55296&&(lastChar=65533);let pos=start;
for(;pos<max&&this.src.charCodeAt(pos)===marker;)pos++;let count=pos-start,nextChar=pos<max?this.src.charCodeAt(pos):32;if((nextChar&64512)===55296){let lowSurr=this.
src.charCodeAt(pos+1);nextChar=(lowSurr&64512)===56320?65536+(nextChar-55296<<10)+(lowSurr-56320):65533}else(nextChar&64512)===56320&&(nextChar=65533);let isLastPunctChar=isMdAsciiPunct(
lastChar)||isPunctCharCode(lastChar),isNextPunctChar=isMdAsciiPunct(nextChar)||isPunctCharCode(nextChar),isLastWhiteSpace=isWhiteSpace(lastChar),isNextWhiteSpace=isWhiteSpace(
nextChar),left_flanking=!isNextWhiteSpace&&(!isNextPunctChar||isLastWhiteSpace||isLastPunctChar),right_flanking=!isLastWhiteSpace&&(!isLastPunctChar||isNextWhiteSpace||
isNextPunctChar);return{can_open:left_flanking&&(canSplitWord||!right_flanking||isLastPunctChar),can_close:right_flanking&&(canSplitWord||!left_flanking||isNextPunctChar),
length:count}}};ESCAPED=[];for(let i=0;i<256;i++)ESCAPED.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch){ESCAPED[ch.charCodeAt(0)]=1});
strikethrough_default={tokenize:strikethrough_tokenize,postProcess:strikethrough_postProcess};emphasis_default={tokenize:emphasis_tokenize,postProcess:emphasis_post_process};
EMAIL_RE=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,AUTOLINK_RE=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
DIGITAL_RE=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,NAMED_RE=/^&([a-z][a-z0-9]{1,31});/i;_rules=[["text",text],["linkify",linkify],["newline",newline],["escape",escape],
["backticks",backtick],["strikethrough",strikethrough_default.tokenize],["emphasis",emphasis_default.tokenize],["link",link],["image",image],["autolink",autolink],
["html_inline",html_inline],["entity",entity]],_rules2=[["balance_pairs",link_pairs],["strikethrough",strikethrough_default.postProcess],["emphasis",emphasis_default.
postProcess],["fragments_join",fragments_join]],ParserInline=class{constructor(){_defineProperty(this,"ruler",new Ruler),_defineProperty(this,"ruler2",new Ruler),
_defineProperty(this,"State",StateInline);for(let i=0;i<_rules.length;i++)this.ruler.push(_rules[i][0],_rules[i][1]);for(let i=0;i<_rules2.length;i++)this.ruler2.
push(_rules2[i][0],_rules2[i][1])}skipToken(state){let pos=state.pos,rules=this.ruler.getRules(""),len=rules.length,maxNesting=state.md.options.maxNesting,cache=state.
cache;if(typeof cache[pos]<"u"){state.pos=cache[pos];return}let ok=!1;if(state.level<maxNesting){for(let i=0;i<len;i++)if(state.level++,ok=rules[i](state,!0),state.
level--,ok){if(pos>=state.pos)throw new Error("inline rule didn't increment state.pos");break}}else state.pos=state.posMax;ok||state.pos++,cache[pos]=state.pos}tokenize(state){
let rules=this.ruler.getRules(""),len=rules.length,end=state.posMax,maxNesting=state.md.options.maxNesting;for(;state.pos<end;){let prevPos=state.pos,ok=!1;if(state.
level<maxNesting){for(let i=0;i<len;i++)if(ok=rules[i](state,!1),ok){if(prevPos>=state.pos)throw new Error("inline rule didn't increment state.pos");break}}if(ok){
if(state.pos>=end)break;continue}state.pending+=state.src[state.pos++]}state.pending&&state.pushPending()}parse(str2,md,env,outTokens){let state=new this.State(
str2,md,env,outTokens);this.tokenize(state);let rules=this.ruler2.getRules(""),len=rules.length;for(let i=0;i<len;i++)rules[i](state)}},config={default:{options:{
html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:100},components:{core:{},block:{},
inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:20},components:{
core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:["balance_pairs","fragments\
_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:20},
components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","html_block","lh\
eading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline","text"],rules2:[
"balance_pairs","emphasis","fragments_join"]}}}},BAD_PROTO_RE=/^(vbscript|javascript|file|data):/,GOOD_DATA_RE=/^data:image\/(gif|png|jpeg|webp);/,RECODE_HOSTNAME_FOR=
["http:","https:","mailto:"],MarkdownIt=class{validateLink(url){let str2=url.trim().toLowerCase();return BAD_PROTO_RE.test(str2)?GOOD_DATA_RE.test(str2):!0}normalizeLink(url){
let parsed=parse_default(url,!0);if(parsed.hostname&&(!parsed.protocol||RECODE_HOSTNAME_FOR.indexOf(parsed.protocol)>=0))try{parsed.hostname=import_punycode.default.
toASCII(parsed.hostname)}catch{}return parsed.auth&&(parsed.auth=encode_default(parsed.auth)),parsed.hostname&&(parsed.hostname=encode_default(parsed.hostname)),
parsed.pathname&&(parsed.pathname=encode_default(parsed.pathname)),parsed.search&&(parsed.search=encode_default(parsed.search)),parsed.hash&&(parsed.hash=encode_default(
parsed.hash)),format(parsed)}normalizeLinkText(url){let parsed=parse_default(url,!0);if(parsed.hostname&&(!parsed.protocol||RECODE_HOSTNAME_FOR.indexOf(parsed.protocol)>=
0))try{parsed.hostname=import_punycode.default.toUnicode(parsed.hostname)}catch{}return decode_default(format(parsed),decode_default.defaultChars+"%")}constructor(...args){
_defineProperty(this,"inline",new ParserInline),_defineProperty(this,"block",new ParserBlock),_defineProperty(this,"core",new ParserCore),_defineProperty(this,"\
renderer",new Renderer),_defineProperty(this,"linkify",new LinkifyIt),_defineProperty(this,"utils",utils_exports),_defineProperty(this,"helpers",Object.assign({},
helpers_exports));let[presetNameOrOptions,options2]=args;typeof presetNameOrOptions=="string"?(this.configure(presetNameOrOptions),options2&&this.set(options2)):
(this.configure("default"),this.set(presetNameOrOptions||{}))}set(options2){return Object.assign(this.options,options2),this}configure(presets){let p;if(typeof presets==
"string"){let presetName=presets;if(p=config[presetName],!p)throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`)}else p=presets;if(!p)throw new Error(
"Wrong `markdown-it` preset, can't be empty");p.options&&(this.options={...p.options});let components=p.components;if(components){var _components$inline;["core",
"block","inline"].forEach(name=>{var _components$name;let rules=(_components$name=components[name])===null||_components$name===void 0?void 0:_components$name.rules;
rules&&this[name].ruler.enableOnly(rules)});let rules2=(_components$inline=components.inline)===null||_components$inline===void 0?void 0:_components$inline.rules2;
rules2&&this.inline.ruler2.enableOnly(rules2)}return this}enable(list2,ignoreInvalid=!1){let result=[];Array.isArray(list2)||(list2=[list2]),["core","block","in\
line"].forEach(chain=>{result=result.concat(this[chain].ruler.enable(list2,!0))}),result=result.concat(this.inline.ruler2.enable(list2,!0));let missed=list2.filter(
name=>result.indexOf(name)<0);if(missed.length&&!ignoreInvalid)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);return this}disable(list2,ignoreInvalid=!1){
let result=[];Array.isArray(list2)||(list2=[list2]),["core","block","inline"].forEach(chain=>{result=result.concat(this[chain].ruler.disable(list2,!0))}),result=
result.concat(this.inline.ruler2.disable(list2,!0));let missed=list2.filter(name=>result.indexOf(name)<0);if(missed.length&&!ignoreInvalid)throw new Error(`Mark\
downIt. Failed to disable unknown rule(s): ${missed}`);return this}use(plugin,...params){return plugin.apply(plugin,[this,...params]),this}parse(src,env){if(typeof src!=
"string")throw new Error("Input data should be a String");let state=new this.core.State(src,this,env);return this.core.process(state),state.tokens}render(src,env={}){
return this.renderer.render(this.parse(src,env),this.options,env)}parseInline(src,env){let state=new this.core.State(src,this,env);return state.inlineMode=!0,this.
core.process(state),state.tokens}renderInline(src,env={}){return this.renderer.render(this.parseInline(src,env),this.options,env)}};_defineProperty(MarkdownIt,"\
Token",Token);_defineProperty(MarkdownIt,"Ruler",Ruler);_defineProperty(MarkdownIt,"Renderer",Renderer);_defineProperty(MarkdownIt,"ParserCore",ParserCore);_defineProperty(
MarkdownIt,"StateCore",StateCore);_defineProperty(MarkdownIt,"ParserBlock",ParserBlock);_defineProperty(MarkdownIt,"StateBlock",StateBlock);_defineProperty(MarkdownIt,
"ParserInline",ParserInline);_defineProperty(MarkdownIt,"StateInline",StateInline);MarkdownItCallable=callable(MarkdownIt)}});function readBlocks(lines,bodyLine){let text3=lines.slice(bodyLine-1).join(`
`),environment={},tokens=[];markdown.block.parse(text3,markdown,environment,tokens);let reader=new BlockReader(lines,bodyLine);for(let token2 of tokens)reader.read(
token2);return{blocks:reader.blocks,code:reader.code,references:environment.references??{}}}var markdown,BlockReader,init_blocks=__esm({"src/postmortem/blocks.t\
s"(){"use strict";init_markdown_it();markdown=new MarkdownItCallable({html:!0});BlockReader=class{blocks=[];code=[];#lines;#offset;#lists=[];#listCount=0;#quotes=0;#heading=null;#pendingItem=null;#table=null;#row=null;#inHead=!1;constructor(lines,offset2){
this.#lines=lines,this.#offset=offset2}read(token2){token2.type==="blockquote_open"?this.#quotes+=1:token2.type==="blockquote_close"?this.#quotes-=1:token2.type===
"fence"||token2.type==="code_block"?this.#readCode(token2):this.#quotes===0&&this.#readUnquoted(token2)}#readUnquoted(token2){let line=this.#offset+(token2.map?.[0]??
0);switch(token2.type){case"ordered_list_open":case"bullet_list_open":this.#flushItem(),this.#listCount+=1,this.#lists.push({ordered:token2.type==="ordered_list\
_open",list:this.#listCount});break;case"ordered_list_close":case"bullet_list_close":this.#lists.pop();break;case"list_item_open":this.#flushItem(),this.#pendingItem=
line;break;case"list_item_close":this.#flushItem();break;case"heading_open":this.#flushItem(),this.#heading={level:Number(token2.tag.slice(1)),line};break;case"\
html_block":this.#flushItem(),this.#readHtml(token2.content,line);break;case"inline":this.#readInline(token2,line);break;default:this.#readTable(token2,line)}}#readCode(token2){
token2.map!==null&&this.code.push({line:this.#offset+token2.map[0],endLine:this.#offset+token2.map[1]-1})}#flushItem(){let mark=this.#lists.at(-1);if(this.#pendingItem===
null||mark===void 0)return;let line=this.#pendingItem;this.#pendingItem=null,this.blocks.push({kind:"line",line,text:"",depth:this.#lists.length,item:mark,first:!0,
lazy:!1})}#readInline(token2,line){this.#row?this.#row.push(token2.content):this.#heading?(this.blocks.push({kind:"heading",...this.#heading,text:token2.content}),
this.#heading=null):this.#readParagraph(token2.content,line)}#readParagraph(content,line){let item=this.#pendingItem===null?null:this.#lists.at(-1)??null;this.#pendingItem=
null;let depth=this.#lists.length;content.split(`
`).forEach((text3,index2)=>{let first=index2===0,at=line+index2,lazy=depth>0&&!first&&!/^\s/.test(this.#lines[at-1]??"");this.blocks.push({kind:"line",line:at,text:text3.
trim(),depth,item:first?item:null,first,lazy})})}#readHtml(content,line){let heading2=/^<h([1-6])\b[^>]*>([^<]*)<\/h[1-6]>/i.exec(content.trim());heading2?this.
blocks.push({kind:"heading",line,level:Number(heading2[1]),text:heading2[2]??""}):this.blocks.push({kind:"html",line,text:content})}#readTable(token2,line){token2.
type==="table_open"?this.#table={line,header:[],rows:[]}:token2.type==="thead_open"?this.#inHead=!0:token2.type==="thead_close"?this.#inHead=!1:token2.type==="t\
r_open"?(this.#row=[],this.#inHead||this.#table?.rows.push({line,cells:this.#row})):token2.type==="tr_close"?(this.#inHead&&this.#table&&this.#row&&(this.#table.
header=this.#row),this.#row=null):token2.type==="table_close"&&this.#table&&(this.blocks.push({kind:"table",...this.#table}),this.#table=null)}}}});var require_kind_of=__commonJS({"node_modules/kind-of/index.js"(exports2,module2){var toString2=Object.prototype.toString;module2.exports=function(val){if(val===
void 0)return"undefined";if(val===null)return"null";var type=typeof val;if(type==="boolean")return"boolean";if(type==="string")return"string";if(type==="number")
return"number";if(type==="symbol")return"symbol";if(type==="function")return isGeneratorFn(val)?"generatorfunction":"function";if(isArray(val))return"array";if(isBuffer(
val))return"buffer";if(isArguments(val))return"arguments";if(isDate3(val))return"date";if(isError(val))return"error";if(isRegexp(val))return"regexp";switch(ctorName(
val)){case"Symbol":return"symbol";case"Promise":return"promise";case"WeakMap":return"weakmap";case"WeakSet":return"weakset";case"Map":return"map";case"Set":return"\
set";case"Int8Array":return"int8array";case"Uint8Array":return"uint8array";case"Uint8ClampedArray":return"uint8clampedarray";case"Int16Array":return"int16array";case"\
Uint16Array":return"uint16array";case"Int32Array":return"int32array";case"Uint32Array":return"uint32array";case"Float32Array":return"float32array";case"Float64A\
rray":return"float64array"}if(isGeneratorObj(val))return"generator";switch(type=toString2.call(val),type){case"[object Object]":return"object";case"[object Map \
Iterator]":return"mapiterator";case"[object Set Iterator]":return"setiterator";case"[object String Iterator]":return"stringiterator";case"[object Array Iterator\
]":return"arrayiterator"}return type.slice(8,-1).toLowerCase().replace(/\s/g,"")};function ctorName(val){return typeof val.constructor=="function"?val.constructor.
name:null}function isArray(val){return Array.isArray?Array.isArray(val):val instanceof Array}function isError(val){return val instanceof Error||typeof val.message==
"string"&&val.constructor&&typeof val.constructor.stackTraceLimit=="number"}function isDate3(val){return val instanceof Date?!0:typeof val.toDateString=="functi\
on"&&typeof val.getDate=="function"&&typeof val.setDate=="function"}function isRegexp(val){return val instanceof RegExp?!0:typeof val.flags=="string"&&typeof val.
ignoreCase=="boolean"&&typeof val.multiline=="boolean"&&typeof val.global=="boolean"}function isGeneratorFn(name,val){return ctorName(name)==="GeneratorFunction"}
function isGeneratorObj(val){return typeof val.throw=="function"&&typeof val.return=="function"&&typeof val.next=="function"}function isArguments(val){try{if(typeof val.
length=="number"&&typeof val.callee=="function")return!0}catch(err){if(err.message.indexOf("callee")!==-1)return!0}return!1}function isBuffer(val){return val.constructor&&
typeof val.constructor.isBuffer=="function"?val.constructor.isBuffer(val):!1}}});var require_is_extendable=__commonJS({"node_modules/is-extendable/index.js"(exports2,module2){"use strict";module2.exports=function(val){return typeof val<"u"&&
val!==null&&(typeof val=="object"||typeof val=="function")}}});var require_extend_shallow=__commonJS({"node_modules/extend-shallow/index.js"(exports2,module2){"use strict";var isObject2=require_is_extendable();module2.exports=
function(o){isObject2(o)||(o={});for(var len=arguments.length,i=1;i<len;i++){var obj=arguments[i];isObject2(obj)&&assign(o,obj)}return o};function assign(a,b){for(var key in b)
hasOwn(b,key)&&(a[key]=b[key])}function hasOwn(obj,key){return Object.prototype.hasOwnProperty.call(obj,key)}}});var require_section_matter=__commonJS({"node_modules/section-matter/index.js"(exports2,module2){"use strict";var typeOf=require_kind_of(),extend2=require_extend_shallow();
module2.exports=function(input,options2){typeof options2=="function"&&(options2={parse:options2});var file=toObject(input),defaults={section_delimiter:"---",parse:identity},
opts=extend2({},defaults,options2),delim=opts.section_delimiter,lines=file.content.split(/\r?\n/),sections=null,section=createSection(),content=[],stack=[];function initSections(val){
file.content=val,sections=[],content=[]}function closeSection(val){stack.length&&(section.key=getKey(stack[0],delim),section.content=val,opts.parse(section,sections),
sections.push(section),section=createSection(),content=[],stack=[])}for(var i=0;i<lines.length;i++){var line=lines[i],len=stack.length,ln=line.trim();if(isDelimiter(
ln,delim)){if(ln.length===3&&i!==0){if(len===0||len===2){content.push(line);continue}stack.push(ln),section.data=content.join(`
`),content=[];continue}sections===null&&initSections(content.join(`
`)),len===2&&closeSection(content.join(`
`)),stack.push(ln);continue}content.push(line)}return sections===null?initSections(content.join(`
`)):closeSection(content.join(`
`)),file.sections=sections,file};function isDelimiter(line,delim){return!(line.slice(0,delim.length)!==delim||line.charAt(delim.length+1)===delim.slice(-1))}function toObject(input){
if(typeOf(input)!=="object"&&(input={content:input}),typeof input.content!="string"&&!isBuffer(input.content))throw new TypeError("expected a buffer or string");
return input.content=input.content.toString(),input.sections=[],input}function getKey(val,delim){return val?val.slice(delim.length).trim():""}function createSection(){
return{key:"",data:"",content:""}}function identity(val){return val}function isBuffer(val){return val&&val.constructor&&typeof val.constructor.isBuffer=="functi\
on"?val.constructor.isBuffer(val):!1}}});var require_common=__commonJS({"node_modules/js-yaml/lib/js-yaml/common.js"(exports2,module2){"use strict";function isNothing2(subject){return typeof subject>"u"||
subject===null}function isObject2(subject){return typeof subject=="object"&&subject!==null}function toArray(sequence){return Array.isArray(sequence)?sequence:isNothing2(
sequence)?[]:[sequence]}function extend2(target,source){var index2,length,key,sourceKeys;if(source)for(sourceKeys=Object.keys(source),index2=0,length=sourceKeys.
length;index2<length;index2+=1)key=sourceKeys[index2],target[key]=source[key];return target}function repeat(string3,count){var result="",cycle;for(cycle=0;cycle<
count;cycle+=1)result+=string3;return result}function isNegativeZero(number2){return number2===0&&Number.NEGATIVE_INFINITY===1/number2}module2.exports.isNothing=
isNothing2;module2.exports.isObject=isObject2;module2.exports.toArray=toArray;module2.exports.repeat=repeat;module2.exports.isNegativeZero=isNegativeZero;module2.
exports.extend=extend2}});var require_exception=__commonJS({"node_modules/js-yaml/lib/js-yaml/exception.js"(exports2,module2){"use strict";function YAMLException(reason,mark){Error.call(
this),this.name="YAMLException",this.reason=reason,this.mark=mark,this.message=(this.reason||"(unknown reason)")+(this.mark?" "+this.mark.toString():""),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}YAMLException.prototype=Object.create(Error.prototype);YAMLException.prototype.constructor=
YAMLException;YAMLException.prototype.toString=function(compact){var result=this.name+": ";return result+=this.reason||"(unknown reason)",!compact&&this.mark&&(result+=
" "+this.mark.toString()),result};module2.exports=YAMLException}});var require_mark=__commonJS({"node_modules/js-yaml/lib/js-yaml/mark.js"(exports2,module2){"use strict";var common=require_common();function Mark(name,buffer,position,line,column){
this.name=name,this.buffer=buffer,this.position=position,this.line=line,this.column=column}Mark.prototype.getSnippet=function(indent,maxLength){var head,start,tail,
end,snippet;if(!this.buffer)return null;for(indent=indent||4,maxLength=maxLength||75,head="",start=this.position;start>0&&`\0\r
\u2028\u2029`.indexOf(this.buffer.charAt(start-1))===-1;)if(start-=1,this.position-start>maxLength/2-1){head=" ... ",start+=5;break}for(tail="",end=this.position;end<
this.buffer.length&&`\0\r
\u2028\u2029`.indexOf(this.buffer.charAt(end))===-1;)if(end+=1,end-this.position>maxLength/2-1){tail=" ... ",end-=5;break}return snippet=this.buffer.slice(start,
end),common.repeat(" ",indent)+head+snippet+tail+`
`+common.repeat(" ",indent+this.position-start+head.length)+"^"};Mark.prototype.toString=function(compact){var snippet,where="";return this.name&&(where+='in "'+
this.name+'" '),where+="at line "+(this.line+1)+", column "+(this.column+1),compact||(snippet=this.getSnippet(),snippet&&(where+=`:
`+snippet)),where};module2.exports=Mark}});var require_type=__commonJS({"node_modules/js-yaml/lib/js-yaml/type.js"(exports2,module2){"use strict";var YAMLException=require_exception(),TYPE_CONSTRUCTOR_OPTIONS=[
"kind","resolve","construct","instanceOf","predicate","represent","defaultStyle","styleAliases"],YAML_NODE_KINDS=["scalar","sequence","mapping"];function compileStyleAliases(map){
var result={};return map!==null&&Object.keys(map).forEach(function(style){map[style].forEach(function(alias){result[String(alias)]=style})}),result}function Type(tag,options2){
if(options2=options2||{},Object.keys(options2).forEach(function(name){if(TYPE_CONSTRUCTOR_OPTIONS.indexOf(name)===-1)throw new YAMLException('Unknown option "'+
name+'" is met in definition of "'+tag+'" YAML type.')}),this.tag=tag,this.kind=options2.kind||null,this.resolve=options2.resolve||function(){return!0},this.construct=
options2.construct||function(data){return data},this.instanceOf=options2.instanceOf||null,this.predicate=options2.predicate||null,this.represent=options2.represent||
null,this.defaultStyle=options2.defaultStyle||null,this.styleAliases=compileStyleAliases(options2.styleAliases||null),YAML_NODE_KINDS.indexOf(this.kind)===-1)throw new YAMLException(
'Unknown kind "'+this.kind+'" is specified for "'+tag+'" YAML type.')}module2.exports=Type}});var require_schema=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema.js"(exports2,module2){"use strict";var common=require_common(),YAMLException=require_exception(),
Type=require_type();function compileList(schema,name,result){var exclude=[];return schema.include.forEach(function(includedSchema){result=compileList(includedSchema,
name,result)}),schema[name].forEach(function(currentType){result.forEach(function(previousType,previousIndex){previousType.tag===currentType.tag&&previousType.kind===
currentType.kind&&exclude.push(previousIndex)}),result.push(currentType)}),result.filter(function(type,index2){return exclude.indexOf(index2)===-1})}function compileMap(){
var result={scalar:{},sequence:{},mapping:{},fallback:{}},index2,length;function collectType(type){result[type.kind][type.tag]=result.fallback[type.tag]=type}for(index2=
0,length=arguments.length;index2<length;index2+=1)arguments[index2].forEach(collectType);return result}function Schema(definition){this.include=definition.include||
[],this.implicit=definition.implicit||[],this.explicit=definition.explicit||[],this.implicit.forEach(function(type){if(type.loadKind&&type.loadKind!=="scalar")throw new YAMLException(
"There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.")}),this.compiledImplicit=compileList(this,"imp\
licit",[]),this.compiledExplicit=compileList(this,"explicit",[]),this.compiledTypeMap=compileMap(this.compiledImplicit,this.compiledExplicit)}Schema.DEFAULT=null;
Schema.create=function(){var schemas,types;switch(arguments.length){case 1:schemas=Schema.DEFAULT,types=arguments[0];break;case 2:schemas=arguments[0],types=arguments[1];
break;default:throw new YAMLException("Wrong number of arguments for Schema.create function")}if(schemas=common.toArray(schemas),types=common.toArray(types),!schemas.
every(function(schema){return schema instanceof Schema}))throw new YAMLException("Specified list of super schemas (or a single Schema object) contains a non-Sch\
ema object.");if(!types.every(function(type){return type instanceof Type}))throw new YAMLException("Specified list of YAML types (or a single Type object) conta\
ins a non-Type object.");return new Schema({include:schemas,explicit:types})};module2.exports=Schema}});var require_str=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/str.js"(exports2,module2){"use strict";var Type=require_type();module2.exports=new Type("tag:\
yaml.org,2002:str",{kind:"scalar",construct:function(data){return data!==null?data:""}})}});var require_seq=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/seq.js"(exports2,module2){"use strict";var Type=require_type();module2.exports=new Type("tag:\
yaml.org,2002:seq",{kind:"sequence",construct:function(data){return data!==null?data:[]}})}});var require_map=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/map.js"(exports2,module2){"use strict";var Type=require_type();module2.exports=new Type("tag:\
yaml.org,2002:map",{kind:"mapping",construct:function(data){return data!==null?data:{}}})}});var require_failsafe=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema/failsafe.js"(exports2,module2){"use strict";var Schema=require_schema();module2.exports=
new Schema({explicit:[require_str(),require_seq(),require_map()]})}});var require_null=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/null.js"(exports2,module2){"use strict";var Type=require_type();function resolveYamlNull(data){
if(data===null)return!0;var max=data.length;return max===1&&data==="~"||max===4&&(data==="null"||data==="Null"||data==="NULL")}function constructYamlNull(){return null}
function isNull(object){return object===null}module2.exports=new Type("tag:yaml.org,2002:null",{kind:"scalar",resolve:resolveYamlNull,construct:constructYamlNull,
predicate:isNull,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Nu\
ll"}},defaultStyle:"lowercase"})}});var require_bool=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/bool.js"(exports2,module2){"use strict";var Type=require_type();function resolveYamlBoolean(data){
if(data===null)return!1;var max=data.length;return max===4&&(data==="true"||data==="True"||data==="TRUE")||max===5&&(data==="false"||data==="False"||data==="FAL\
SE")}function constructYamlBoolean(data){return data==="true"||data==="True"||data==="TRUE"}function isBoolean(object){return Object.prototype.toString.call(object)===
"[object Boolean]"}module2.exports=new Type("tag:yaml.org,2002:bool",{kind:"scalar",resolve:resolveYamlBoolean,construct:constructYamlBoolean,predicate:isBoolean,
represent:{lowercase:function(object){return object?"true":"false"},uppercase:function(object){return object?"TRUE":"FALSE"},camelcase:function(object){return object?
"True":"False"}},defaultStyle:"lowercase"})}});var require_int=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/int.js"(exports2,module2){"use strict";var common=require_common(),Type=require_type();function isHexCode(c){
return 48<=c&&c<=57||65<=c&&c<=70||97<=c&&c<=102}function isOctCode(c){return 48<=c&&c<=55}function isDecCode(c){return 48<=c&&c<=57}function resolveYamlInteger(data){
if(data===null)return!1;var max=data.length,index2=0,hasDigits=!1,ch;if(!max)return!1;if(ch=data[index2],(ch==="-"||ch==="+")&&(ch=data[++index2]),ch==="0"){if(index2+
1===max)return!0;if(ch=data[++index2],ch==="b"){for(index2++;index2<max;index2++)if(ch=data[index2],ch!=="_"){if(ch!=="0"&&ch!=="1")return!1;hasDigits=!0}return hasDigits&&
ch!=="_"}if(ch==="x"){for(index2++;index2<max;index2++)if(ch=data[index2],ch!=="_"){if(!isHexCode(data.charCodeAt(index2)))return!1;hasDigits=!0}return hasDigits&&
ch!=="_"}for(;index2<max;index2++)if(ch=data[index2],ch!=="_"){if(!isOctCode(data.charCodeAt(index2)))return!1;hasDigits=!0}return hasDigits&&ch!=="_"}if(ch==="\
_")return!1;for(;index2<max;index2++)if(ch=data[index2],ch!=="_"){if(ch===":")break;if(!isDecCode(data.charCodeAt(index2)))return!1;hasDigits=!0}return!hasDigits||
ch==="_"?!1:ch!==":"?!0:/^(:[0-5]?[0-9])+$/.test(data.slice(index2))}function constructYamlInteger(data){var value=data,sign=1,ch,base,digits=[];return value.indexOf(
"_")!==-1&&(value=value.replace(/_/g,"")),ch=value[0],(ch==="-"||ch==="+")&&(ch==="-"&&(sign=-1),value=value.slice(1),ch=value[0]),value==="0"?0:ch==="0"?value[1]===
"b"?sign*parseInt(value.slice(2),2):value[1]==="x"?sign*parseInt(value,16):sign*parseInt(value,8):value.indexOf(":")!==-1?(value.split(":").forEach(function(v){
digits.unshift(parseInt(v,10))}),value=0,base=1,digits.forEach(function(d){value+=d*base,base*=60}),sign*value):sign*parseInt(value,10)}function isInteger2(object){
return Object.prototype.toString.call(object)==="[object Number]"&&object%1===0&&!common.isNegativeZero(object)}module2.exports=new Type("tag:yaml.org,2002:int",
{kind:"scalar",resolve:resolveYamlInteger,construct:constructYamlInteger,predicate:isInteger2,represent:{binary:function(obj){return obj>=0?"0b"+obj.toString(2):
"-0b"+obj.toString(2).slice(1)},octal:function(obj){return obj>=0?"0"+obj.toString(8):"-0"+obj.toString(8).slice(1)},decimal:function(obj){return obj.toString(10)},
hexadecimal:function(obj){return obj>=0?"0x"+obj.toString(16).toUpperCase():"-0x"+obj.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{
binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})}});var require_float=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/float.js"(exports2,module2){"use strict";var common=require_common(),Type=require_type(),YAML_FLOAT_PATTERN=new RegExp(
"^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\
\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(data){return!(data===null||!YAML_FLOAT_PATTERN.test(data)||data[data.length-1]==="_")}function constructYamlFloat(data){
var value,sign,base,digits;return value=data.replace(/_/g,"").toLowerCase(),sign=value[0]==="-"?-1:1,digits=[],"+-".indexOf(value[0])>=0&&(value=value.slice(1)),
value===".inf"?sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:value===".nan"?NaN:value.indexOf(":")>=0?(value.split(":").forEach(function(v){digits.
unshift(parseFloat(v,10))}),value=0,base=1,digits.forEach(function(d){value+=d*base,base*=60}),sign*value):sign*parseFloat(value,10)}var SCIENTIFIC_WITHOUT_DOT=/^[-+]?[0-9]+e/;
function representYamlFloat(object,style){var res;if(isNaN(object))switch(style){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return"\
.NaN"}else if(Number.POSITIVE_INFINITY===object)switch(style){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.
NEGATIVE_INFINITY===object)switch(style){case"lowercase":return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}else if(common.isNegativeZero(
object))return"-0.0";return res=object.toString(10),SCIENTIFIC_WITHOUT_DOT.test(res)?res.replace("e",".e"):res}function isFloat(object){return Object.prototype.
toString.call(object)==="[object Number]"&&(object%1!==0||common.isNegativeZero(object))}module2.exports=new Type("tag:yaml.org,2002:float",{kind:"scalar",resolve:resolveYamlFloat,
construct:constructYamlFloat,predicate:isFloat,represent:representYamlFloat,defaultStyle:"lowercase"})}});var require_json=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema/json.js"(exports2,module2){"use strict";var Schema=require_schema();module2.exports=new Schema(
{include:[require_failsafe()],implicit:[require_null(),require_bool(),require_int(),require_float()]})}});var require_core=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema/core.js"(exports2,module2){"use strict";var Schema=require_schema();module2.exports=new Schema(
{include:[require_json()]})}});var require_timestamp=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/timestamp.js"(exports2,module2){"use strict";var Type=require_type(),YAML_DATE_REGEXP=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9]\
[0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function resolveYamlTimestamp(data){return data===null?
!1:YAML_DATE_REGEXP.exec(data)!==null||YAML_TIMESTAMP_REGEXP.exec(data)!==null}function constructYamlTimestamp(data){var match3,year,month,day2,hour,minute,second,
fraction=0,delta=null,tz_hour,tz_minute,date2;if(match3=YAML_DATE_REGEXP.exec(data),match3===null&&(match3=YAML_TIMESTAMP_REGEXP.exec(data)),match3===null)throw new Error(
"Date resolve error");if(year=+match3[1],month=+match3[2]-1,day2=+match3[3],!match3[4])return new Date(Date.UTC(year,month,day2));if(hour=+match3[4],minute=+match3[5],
second=+match3[6],match3[7]){for(fraction=match3[7].slice(0,3);fraction.length<3;)fraction+="0";fraction=+fraction}return match3[9]&&(tz_hour=+match3[10],tz_minute=
+(match3[11]||0),delta=(tz_hour*60+tz_minute)*6e4,match3[9]==="-"&&(delta=-delta)),date2=new Date(Date.UTC(year,month,day2,hour,minute,second,fraction)),delta&&
date2.setTime(date2.getTime()-delta),date2}function representYamlTimestamp(object){return object.toISOString()}module2.exports=new Type("tag:yaml.org,2002:times\
tamp",{kind:"scalar",resolve:resolveYamlTimestamp,construct:constructYamlTimestamp,instanceOf:Date,represent:representYamlTimestamp})}});var require_merge=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/merge.js"(exports2,module2){"use strict";var Type=require_type();function resolveYamlMerge(data){
return data==="<<"||data===null}module2.exports=new Type("tag:yaml.org,2002:merge",{kind:"scalar",resolve:resolveYamlMerge})}});var require_binary=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/binary.js"(exports2,module2){"use strict";var NodeBuffer;try{_require=__require,NodeBuffer=
_require("buffer").Buffer}catch{}var _require,Type=require_type(),BASE64_MAP=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function resolveYamlBinary(data){if(data===null)return!1;var code2,idx,bitlen=0,max=data.length,map=BASE64_MAP;for(idx=0;idx<max;idx++)if(code2=map.indexOf(
data.charAt(idx)),!(code2>64)){if(code2<0)return!1;bitlen+=6}return bitlen%8===0}function constructYamlBinary(data){var idx,tailbits,input=data.replace(/[\r\n=]/g,
""),max=input.length,map=BASE64_MAP,bits=0,result=[];for(idx=0;idx<max;idx++)idx%4===0&&idx&&(result.push(bits>>16&255),result.push(bits>>8&255),result.push(bits&
255)),bits=bits<<6|map.indexOf(input.charAt(idx));return tailbits=max%4*6,tailbits===0?(result.push(bits>>16&255),result.push(bits>>8&255),result.push(bits&255)):
tailbits===18?(result.push(bits>>10&255),result.push(bits>>2&255)):tailbits===12&&result.push(bits>>4&255),NodeBuffer?NodeBuffer.from?NodeBuffer.from(result):new NodeBuffer(
result):result}function representYamlBinary(object){var result="",bits=0,idx,tail,max=object.length,map=BASE64_MAP;for(idx=0;idx<max;idx++)idx%3===0&&idx&&(result+=
map[bits>>18&63],result+=map[bits>>12&63],result+=map[bits>>6&63],result+=map[bits&63]),bits=(bits<<8)+object[idx];return tail=max%3,tail===0?(result+=map[bits>>
18&63],result+=map[bits>>12&63],result+=map[bits>>6&63],result+=map[bits&63]):tail===2?(result+=map[bits>>10&63],result+=map[bits>>4&63],result+=map[bits<<2&63],
result+=map[64]):tail===1&&(result+=map[bits>>2&63],result+=map[bits<<4&63],result+=map[64],result+=map[64]),result}function isBinary(object){return NodeBuffer&&
NodeBuffer.isBuffer(object)}module2.exports=new Type("tag:yaml.org,2002:binary",{kind:"scalar",resolve:resolveYamlBinary,construct:constructYamlBinary,predicate:isBinary,
represent:representYamlBinary})}});var require_omap=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/omap.js"(exports2,module2){"use strict";var Type=require_type(),_hasOwnProperty=Object.prototype.
hasOwnProperty,_toString=Object.prototype.toString;function resolveYamlOmap(data){if(data===null)return!0;var objectKeys={},index2,length,pair,pairKey,pairHasKey,
object=data;for(index2=0,length=object.length;index2<length;index2+=1){if(pair=object[index2],pairHasKey=!1,_toString.call(pair)!=="[object Object]")return!1;for(pairKey in pair)
if(_hasOwnProperty.call(pair,pairKey))if(!pairHasKey)pairHasKey=!0;else return!1;if(!pairHasKey||_hasOwnProperty.call(objectKeys,pairKey))return!1;Object.defineProperty(
objectKeys,pairKey,{value:!0})}return!0}function constructYamlOmap(data){return data!==null?data:[]}module2.exports=new Type("tag:yaml.org,2002:omap",{kind:"seq\
uence",resolve:resolveYamlOmap,construct:constructYamlOmap})}});var require_pairs=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/pairs.js"(exports2,module2){"use strict";var Type=require_type(),_toString=Object.prototype.
toString;function resolveYamlPairs(data){if(data===null)return!0;var index2,length,pair,keys,result,object=data;for(result=new Array(object.length),index2=0,length=
object.length;index2<length;index2+=1){if(pair=object[index2],_toString.call(pair)!=="[object Object]"||(keys=Object.keys(pair),keys.length!==1))return!1;result[index2]=
[keys[0],pair[keys[0]]]}return!0}function constructYamlPairs(data){if(data===null)return[];var index2,length,pair,keys,result,object=data;for(result=new Array(object.
length),index2=0,length=object.length;index2<length;index2+=1)pair=object[index2],keys=Object.keys(pair),result[index2]=[keys[0],pair[keys[0]]];return result}module2.
exports=new Type("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:resolveYamlPairs,construct:constructYamlPairs})}});var require_set=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/set.js"(exports2,module2){"use strict";var Type=require_type(),_hasOwnProperty=Object.prototype.
hasOwnProperty;function resolveYamlSet(data){if(data===null)return!0;var key,object=data;for(key in object)if(_hasOwnProperty.call(object,key)&&object[key]!==null)
return!1;return!0}function constructYamlSet(data){return data!==null?data:{}}module2.exports=new Type("tag:yaml.org,2002:set",{kind:"mapping",resolve:resolveYamlSet,
construct:constructYamlSet})}});var require_default_safe=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema/default_safe.js"(exports2,module2){"use strict";var Schema=require_schema();module2.
exports=new Schema({include:[require_core()],implicit:[require_timestamp(),require_merge()],explicit:[require_binary(),require_omap(),require_pairs(),require_set()]})}});var require_undefined=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/js/undefined.js"(exports2,module2){"use strict";var Type=require_type();function resolveJavascriptUndefined(){
return!0}function constructJavascriptUndefined(){}function representJavascriptUndefined(){return""}function isUndefined2(object){return typeof object>"u"}module2.
exports=new Type("tag:yaml.org,2002:js/undefined",{kind:"scalar",resolve:resolveJavascriptUndefined,construct:constructJavascriptUndefined,predicate:isUndefined2,
represent:representJavascriptUndefined})}});var require_regexp=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/js/regexp.js"(exports2,module2){"use strict";var Type=require_type();function resolveJavascriptRegExp(data){
if(data===null||data.length===0)return!1;var regexp=data,tail=/\/([gim]*)$/.exec(data),modifiers="";return!(regexp[0]==="/"&&(tail&&(modifiers=tail[1]),modifiers.
length>3||regexp[regexp.length-modifiers.length-1]!=="/"))}function constructJavascriptRegExp(data){var regexp=data,tail=/\/([gim]*)$/.exec(data),modifiers="";return regexp[0]===
"/"&&(tail&&(modifiers=tail[1]),regexp=regexp.slice(1,regexp.length-modifiers.length-1)),new RegExp(regexp,modifiers)}function representJavascriptRegExp(object){
var result="/"+object.source+"/";return object.global&&(result+="g"),object.multiline&&(result+="m"),object.ignoreCase&&(result+="i"),result}function isRegExp(object){
return Object.prototype.toString.call(object)==="[object RegExp]"}module2.exports=new Type("tag:yaml.org,2002:js/regexp",{kind:"scalar",resolve:resolveJavascriptRegExp,
construct:constructJavascriptRegExp,predicate:isRegExp,represent:representJavascriptRegExp})}});var require_function=__commonJS({"node_modules/js-yaml/lib/js-yaml/type/js/function.js"(exports2,module2){"use strict";var esprima;try{_require=__require,esprima=
_require("esprima")}catch{typeof window<"u"&&(esprima=window.esprima)}var _require,Type=require_type();function resolveJavascriptFunction(data){if(data===null)return!1;
try{var source="("+data+")",ast=esprima.parse(source,{range:!0});return!(ast.type!=="Program"||ast.body.length!==1||ast.body[0].type!=="ExpressionStatement"||ast.
body[0].expression.type!=="ArrowFunctionExpression"&&ast.body[0].expression.type!=="FunctionExpression")}catch{return!1}}function constructJavascriptFunction(data){
var source="("+data+")",ast=esprima.parse(source,{range:!0}),params=[],body;if(ast.type!=="Program"||ast.body.length!==1||ast.body[0].type!=="ExpressionStatemen\
t"||ast.body[0].expression.type!=="ArrowFunctionExpression"&&ast.body[0].expression.type!=="FunctionExpression")throw new Error("Failed to resolve function");return ast.
body[0].expression.params.forEach(function(param){params.push(param.name)}),body=ast.body[0].expression.body.range,ast.body[0].expression.body.type==="BlockStat\
ement"?new Function(params,source.slice(body[0]+1,body[1]-1)):new Function(params,"return "+source.slice(body[0],body[1]))}function representJavascriptFunction(object){
return object.toString()}function isFunction(object){return Object.prototype.toString.call(object)==="[object Function]"}module2.exports=new Type("tag:yaml.org,\
2002:js/function",{kind:"scalar",resolve:resolveJavascriptFunction,construct:constructJavascriptFunction,predicate:isFunction,represent:representJavascriptFunction})}});var require_default_full=__commonJS({"node_modules/js-yaml/lib/js-yaml/schema/default_full.js"(exports2,module2){"use strict";var Schema=require_schema();module2.
exports=Schema.DEFAULT=new Schema({include:[require_default_safe()],explicit:[require_undefined(),require_regexp(),require_function()]})}});var require_loader=__commonJS({"node_modules/js-yaml/lib/js-yaml/loader.js"(exports2,module2){"use strict";var common=require_common(),YAMLException=require_exception(),
Mark=require_mark(),DEFAULT_SAFE_SCHEMA=require_default_safe(),DEFAULT_FULL_SCHEMA=require_default_full(),_hasOwnProperty=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=1,
CONTEXT_FLOW_OUT=2,CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,CHOMPING_CLIP=1,CHOMPING_STRIP=2,CHOMPING_KEEP=3,PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
PATTERN_NON_ASCII_LINE_BREAKS=/[\x85\u2028\u2029]/,PATTERN_FLOW_INDICATORS=/[,\[\]\{\}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![a-z\-]+!)$/i,PATTERN_TAG_URI=/^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;
function _class(obj){return Object.prototype.toString.call(obj)}function is_EOL(c){return c===10||c===13}function is_WHITE_SPACE(c){return c===9||c===32}function is_WS_OR_EOL(c){
return c===9||c===32||c===10||c===13}function is_FLOW_INDICATOR(c){return c===44||c===91||c===93||c===123||c===125}function fromHexCode(c){var lc;return 48<=c&&
c<=57?c-48:(lc=c|32,97<=lc&&lc<=102?lc-97+10:-1)}function escapedHexLen(c){return c===120?2:c===117?4:c===85?8:0}function fromDecimalCode(c){return 48<=c&&c<=57?
c-48:-1}function simpleEscapeSequence(c){return c===48?"\0":c===97?"\x07":c===98?"\b":c===116||c===9?"	":c===110?`
`:c===118?"\v":c===102?"\f":c===114?"\r":c===101?"\x1B":c===32?" ":c===34?'"':c===47?"/":c===92?"\\":c===78?"":c===95?" ":c===76?"\u2028":c===80?"\u2029":""}
function charFromCodepoint(c){return c<=65535?String.fromCharCode(c):String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function setProperty(object,key,value){
key==="__proto__"?Object.defineProperty(object,key,{configurable:!0,enumerable:!0,writable:!0,value}):object[key]=value}var simpleEscapeCheck=new Array(256),simpleEscapeMap=new Array(
256);for(i=0;i<256;i++)simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0,simpleEscapeMap[i]=simpleEscapeSequence(i);var i;function State(input,options2){this.input=
input,this.filename=options2.filename||null,this.schema=options2.schema||DEFAULT_FULL_SCHEMA,this.onWarning=options2.onWarning||null,this.legacy=options2.legacy||
!1,this.json=options2.json||!1,this.listener=options2.listener||null,this.maxTotalMergeKeys=typeof options2.maxTotalMergeKeys=="number"?options2.maxTotalMergeKeys:
1e4,this.implicitTypes=this.schema.compiledImplicit,this.typeMap=this.schema.compiledTypeMap,this.length=input.length,this.position=0,this.line=0,this.lineStart=
0,this.lineIndent=0,this.totalMergeKeys=0,this.documents=[]}function generateError(state,message){return new YAMLException(message,new Mark(state.filename,state.
input,state.position,state.line,state.position-state.lineStart))}function throwError(state,message){throw generateError(state,message)}function throwWarning(state,message){
state.onWarning&&state.onWarning.call(null,generateError(state,message))}var directiveHandlers={YAML:function(state,name,args){var match3,major,minor;state.version!==
null&&throwError(state,"duplication of %YAML directive"),args.length!==1&&throwError(state,"YAML directive accepts exactly one argument"),match3=/^([0-9]+)\.([0-9]+)$/.
exec(args[0]),match3===null&&throwError(state,"ill-formed argument of the YAML directive"),major=parseInt(match3[1],10),minor=parseInt(match3[2],10),major!==1&&
throwError(state,"unacceptable YAML version of the document"),state.version=args[0],state.checkLineBreaks=minor<2,minor!==1&&minor!==2&&throwWarning(state,"unsu\
pported YAML version of the document")},TAG:function(state,name,args){var handle,prefix;args.length!==2&&throwError(state,"TAG directive accepts exactly two arg\
uments"),handle=args[0],prefix=args[1],PATTERN_TAG_HANDLE.test(handle)||throwError(state,"ill-formed tag handle (first argument) of the TAG directive"),_hasOwnProperty.
call(state.tagMap,handle)&&throwError(state,'there is a previously declared suffix for "'+handle+'" tag handle'),PATTERN_TAG_URI.test(prefix)||throwError(state,
"ill-formed tag prefix (second argument) of the TAG directive"),state.tagMap[handle]=prefix}};function captureSegment(state,start,end,checkJson){var _position,_length2,
_character,_result;if(start<end){if(_result=state.input.slice(start,end),checkJson)for(_position=0,_length2=_result.length;_position<_length2;_position+=1)_character=
_result.charCodeAt(_position),_character===9||32<=_character&&_character<=1114111||throwError(state,"expected valid JSON character");else PATTERN_NON_PRINTABLE.
test(_result)&&throwError(state,"the stream contains non-printable characters");state.result+=_result}}function chargeMergeWork(state){state.totalMergeKeys+=1,state.
maxTotalMergeKeys!==-1&&state.totalMergeKeys>state.maxTotalMergeKeys&&throwError(state,"merge keys exceeded maxTotalMergeKeys ("+state.maxTotalMergeKeys+")")}function mergeMappings(state,destination,source,overridableKeys){
var sourceKeys,key,index2,quantity;for(common.isObject(source)||throwError(state,"cannot merge mappings; the provided source object is unacceptable"),chargeMergeWork(
state),sourceKeys=Object.keys(source),index2=0,quantity=sourceKeys.length;index2<quantity;index2+=1)key=sourceKeys[index2],chargeMergeWork(state),_hasOwnProperty.
call(destination,key)||(setProperty(destination,key,source[key]),overridableKeys[key]=!0)}function storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,valueNode,startLine,startPos){
var index2,quantity;if(Array.isArray(keyNode))for(keyNode=Array.prototype.slice.call(keyNode),index2=0,quantity=keyNode.length;index2<quantity;index2+=1)Array.isArray(
keyNode[index2])&&throwError(state,"nested arrays are not supported inside keys"),typeof keyNode=="object"&&_class(keyNode[index2])==="[object Object]"&&(keyNode[index2]=
"[object Object]");if(typeof keyNode=="object"&&_class(keyNode)==="[object Object]"&&(keyNode="[object Object]"),keyNode=String(keyNode),_result===null&&(_result=
{}),keyTag==="tag:yaml.org,2002:merge")if(Array.isArray(valueNode))for(valueNode.length>100&&throwError(state,"abnormal merge sequence size"),index2=0,quantity=
valueNode.length;index2<quantity;index2+=1)mergeMappings(state,_result,valueNode[index2],overridableKeys);else mergeMappings(state,_result,valueNode,overridableKeys);else
!state.json&&!_hasOwnProperty.call(overridableKeys,keyNode)&&_hasOwnProperty.call(_result,keyNode)&&(state.line=startLine||state.line,state.position=startPos||state.
position,throwError(state,"duplicated mapping key")),setProperty(_result,keyNode,valueNode),delete overridableKeys[keyNode];return _result}function readLineBreak(state){
var ch;ch=state.input.charCodeAt(state.position),ch===10?state.position++:ch===13?(state.position++,state.input.charCodeAt(state.position)===10&&state.position++):
throwError(state,"a line break is expected"),state.line+=1,state.lineStart=state.position}function skipSeparationSpace(state,allowComments,checkIndent){for(var lineBreaks=0,
ch=state.input.charCodeAt(state.position);ch!==0;){for(;is_WHITE_SPACE(ch);)ch=state.input.charCodeAt(++state.position);if(allowComments&&ch===35)do ch=state.input.
charCodeAt(++state.position);while(ch!==10&&ch!==13&&ch!==0);if(is_EOL(ch))for(readLineBreak(state),ch=state.input.charCodeAt(state.position),lineBreaks++,state.
lineIndent=0;ch===32;)state.lineIndent++,ch=state.input.charCodeAt(++state.position);else break}return checkIndent!==-1&&lineBreaks!==0&&state.lineIndent<checkIndent&&
throwWarning(state,"deficient indentation"),lineBreaks}function testDocumentSeparator(state){var _position=state.position,ch;return ch=state.input.charCodeAt(_position),
!!((ch===45||ch===46)&&ch===state.input.charCodeAt(_position+1)&&ch===state.input.charCodeAt(_position+2)&&(_position+=3,ch=state.input.charCodeAt(_position),ch===
0||is_WS_OR_EOL(ch)))}function writeFoldedLines(state,count){count===1?state.result+=" ":count>1&&(state.result+=common.repeat(`
`,count-1))}function readPlainScalar(state,nodeIndent,withinFlowCollection){var preceding,following,captureStart,captureEnd,hasPendingContent,_line,_lineStart,_lineIndent,
_kind=state.kind,_result=state.result,ch;if(ch=state.input.charCodeAt(state.position),is_WS_OR_EOL(ch)||is_FLOW_INDICATOR(ch)||ch===35||ch===38||ch===42||ch===33||
ch===124||ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||(ch===63||ch===45)&&(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)||
withinFlowCollection&&is_FLOW_INDICATOR(following)))return!1;for(state.kind="scalar",state.result="",captureStart=captureEnd=state.position,hasPendingContent=!1;ch!==
0;){if(ch===58){if(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)||withinFlowCollection&&is_FLOW_INDICATOR(following))break}else if(ch===
35){if(preceding=state.input.charCodeAt(state.position-1),is_WS_OR_EOL(preceding))break}else{if(state.position===state.lineStart&&testDocumentSeparator(state)||
withinFlowCollection&&is_FLOW_INDICATOR(ch))break;if(is_EOL(ch))if(_line=state.line,_lineStart=state.lineStart,_lineIndent=state.lineIndent,skipSeparationSpace(
state,!1,-1),state.lineIndent>=nodeIndent){hasPendingContent=!0,ch=state.input.charCodeAt(state.position);continue}else{state.position=captureEnd,state.line=_line,
state.lineStart=_lineStart,state.lineIndent=_lineIndent;break}}hasPendingContent&&(captureSegment(state,captureStart,captureEnd,!1),writeFoldedLines(state,state.
line-_line),captureStart=captureEnd=state.position,hasPendingContent=!1),is_WHITE_SPACE(ch)||(captureEnd=state.position+1),ch=state.input.charCodeAt(++state.position)}
return captureSegment(state,captureStart,captureEnd,!1),state.result?!0:(state.kind=_kind,state.result=_result,!1)}function readSingleQuotedScalar(state,nodeIndent){
var ch,captureStart,captureEnd;if(ch=state.input.charCodeAt(state.position),ch!==39)return!1;for(state.kind="scalar",state.result="",state.position++,captureStart=
captureEnd=state.position;(ch=state.input.charCodeAt(state.position))!==0;)if(ch===39)if(captureSegment(state,captureStart,state.position,!0),ch=state.input.charCodeAt(
++state.position),ch===39)captureStart=state.position,state.position++,captureEnd=state.position;else return!0;else is_EOL(ch)?(captureSegment(state,captureStart,
captureEnd,!0),writeFoldedLines(state,skipSeparationSpace(state,!1,nodeIndent)),captureStart=captureEnd=state.position):state.position===state.lineStart&&testDocumentSeparator(
state)?throwError(state,"unexpected end of the document within a single quoted scalar"):(state.position++,captureEnd=state.position);throwError(state,"unexpecte\
d end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent){var captureStart,captureEnd,hexLength,hexResult,tmp,ch;if(ch=
state.input.charCodeAt(state.position),ch!==34)return!1;for(state.kind="scalar",state.result="",state.position++,captureStart=captureEnd=state.position;(ch=state.
input.charCodeAt(state.position))!==0;){if(ch===34)return captureSegment(state,captureStart,state.position,!0),state.position++,!0;if(ch===92){if(captureSegment(
state,captureStart,state.position,!0),ch=state.input.charCodeAt(++state.position),is_EOL(ch))skipSeparationSpace(state,!1,nodeIndent);else if(ch<256&&simpleEscapeCheck[ch])
state.result+=simpleEscapeMap[ch],state.position++;else if((tmp=escapedHexLen(ch))>0){for(hexLength=tmp,hexResult=0;hexLength>0;hexLength--)ch=state.input.charCodeAt(
++state.position),(tmp=fromHexCode(ch))>=0?hexResult=(hexResult<<4)+tmp:throwError(state,"expected hexadecimal character");state.result+=charFromCodepoint(hexResult),
state.position++}else throwError(state,"unknown escape sequence");captureStart=captureEnd=state.position}else is_EOL(ch)?(captureSegment(state,captureStart,captureEnd,
!0),writeFoldedLines(state,skipSeparationSpace(state,!1,nodeIndent)),captureStart=captureEnd=state.position):state.position===state.lineStart&&testDocumentSeparator(
state)?throwError(state,"unexpected end of the document within a double quoted scalar"):(state.position++,captureEnd=state.position)}throwError(state,"unexpecte\
d end of the stream within a double quoted scalar")}function readFlowCollection(state,nodeIndent){var readNext=!0,_line,_tag=state.tag,_result,_anchor=state.anchor,
following,terminator,isPair2,isExplicitPair,isMapping,overridableKeys={},keyNode,keyTag,valueNode,ch;if(ch=state.input.charCodeAt(state.position),ch===91)terminator=
93,isMapping=!1,_result=[];else if(ch===123)terminator=125,isMapping=!0,_result={};else return!1;for(state.anchor!==null&&(state.anchorMap[state.anchor]=_result),
ch=state.input.charCodeAt(++state.position);ch!==0;){if(skipSeparationSpace(state,!0,nodeIndent),ch=state.input.charCodeAt(state.position),ch===terminator)return state.
position++,state.tag=_tag,state.anchor=_anchor,state.kind=isMapping?"mapping":"sequence",state.result=_result,!0;readNext||throwError(state,"missed comma betwee\
n flow collection entries"),keyTag=keyNode=valueNode=null,isPair2=isExplicitPair=!1,ch===63&&(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)&&
(isPair2=isExplicitPair=!0,state.position++,skipSeparationSpace(state,!0,nodeIndent))),_line=state.line,composeNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0),keyTag=
state.tag,keyNode=state.result,skipSeparationSpace(state,!0,nodeIndent),ch=state.input.charCodeAt(state.position),(isExplicitPair||state.line===_line)&&ch===58&&
(isPair2=!0,ch=state.input.charCodeAt(++state.position),skipSeparationSpace(state,!0,nodeIndent),composeNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0),valueNode=state.
result),isMapping?storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,valueNode):isPair2?_result.push(storeMappingPair(state,null,overridableKeys,keyTag,
keyNode,valueNode)):_result.push(keyNode),skipSeparationSpace(state,!0,nodeIndent),ch=state.input.charCodeAt(state.position),ch===44?(readNext=!0,ch=state.input.
charCodeAt(++state.position)):readNext=!1}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockScalar(state,nodeIndent){var captureStart,
folding,chomping=CHOMPING_CLIP,didReadContent=!1,detectedIndent=!1,textIndent=nodeIndent,emptyLines=0,atMoreIndented=!1,tmp,ch;if(ch=state.input.charCodeAt(state.
position),ch===124)folding=!1;else if(ch===62)folding=!0;else return!1;for(state.kind="scalar",state.result="";ch!==0;)if(ch=state.input.charCodeAt(++state.position),
ch===43||ch===45)CHOMPING_CLIP===chomping?chomping=ch===43?CHOMPING_KEEP:CHOMPING_STRIP:throwError(state,"repeat of a chomping mode identifier");else if((tmp=fromDecimalCode(
ch))>=0)tmp===0?throwError(state,"bad explicit indentation width of a block scalar; it cannot be less than one"):detectedIndent?throwError(state,"repeat of an i\
ndentation width identifier"):(textIndent=nodeIndent+tmp-1,detectedIndent=!0);else break;if(is_WHITE_SPACE(ch)){do ch=state.input.charCodeAt(++state.position);while(is_WHITE_SPACE(
ch));if(ch===35)do ch=state.input.charCodeAt(++state.position);while(!is_EOL(ch)&&ch!==0)}for(;ch!==0;){for(readLineBreak(state),state.lineIndent=0,ch=state.input.
charCodeAt(state.position);(!detectedIndent||state.lineIndent<textIndent)&&ch===32;)state.lineIndent++,ch=state.input.charCodeAt(++state.position);if(!detectedIndent&&
state.lineIndent>textIndent&&(textIndent=state.lineIndent),is_EOL(ch)){emptyLines++;continue}if(state.lineIndent<textIndent){chomping===CHOMPING_KEEP?state.result+=
common.repeat(`
`,didReadContent?1+emptyLines:emptyLines):chomping===CHOMPING_CLIP&&didReadContent&&(state.result+=`
`);break}for(folding?is_WHITE_SPACE(ch)?(atMoreIndented=!0,state.result+=common.repeat(`
`,didReadContent?1+emptyLines:emptyLines)):atMoreIndented?(atMoreIndented=!1,state.result+=common.repeat(`
`,emptyLines+1)):emptyLines===0?didReadContent&&(state.result+=" "):state.result+=common.repeat(`
`,emptyLines):state.result+=common.repeat(`
`,didReadContent?1+emptyLines:emptyLines),didReadContent=!0,detectedIndent=!0,emptyLines=0,captureStart=state.position;!is_EOL(ch)&&ch!==0;)ch=state.input.charCodeAt(
++state.position);captureSegment(state,captureStart,state.position,!1)}return!0}function readBlockSequence(state,nodeIndent){var _line,_tag=state.tag,_anchor=state.
anchor,_result=[],following,detected=!1,ch;for(state.anchor!==null&&(state.anchorMap[state.anchor]=_result),ch=state.input.charCodeAt(state.position);ch!==0&&!(ch!==
45||(following=state.input.charCodeAt(state.position+1),!is_WS_OR_EOL(following)));){if(detected=!0,state.position++,skipSeparationSpace(state,!0,-1)&&state.lineIndent<=
nodeIndent){_result.push(null),ch=state.input.charCodeAt(state.position);continue}if(_line=state.line,composeNode(state,nodeIndent,CONTEXT_BLOCK_IN,!1,!0),_result.
push(state.result),skipSeparationSpace(state,!0,-1),ch=state.input.charCodeAt(state.position),(state.line===_line||state.lineIndent>nodeIndent)&&ch!==0)throwError(
state,"bad indentation of a sequence entry");else if(state.lineIndent<nodeIndent)break}return detected?(state.tag=_tag,state.anchor=_anchor,state.kind="sequence",
state.result=_result,!0):!1}function readBlockMapping(state,nodeIndent,flowIndent){var following,allowCompact,_line,_pos,_tag=state.tag,_anchor=state.anchor,_result={},
overridableKeys={},keyTag=null,keyNode=null,valueNode=null,atExplicitKey=!1,detected=!1,ch;for(state.anchor!==null&&(state.anchorMap[state.anchor]=_result),ch=state.
input.charCodeAt(state.position);ch!==0;){if(following=state.input.charCodeAt(state.position+1),_line=state.line,_pos=state.position,(ch===63||ch===58)&&is_WS_OR_EOL(
following))ch===63?(atExplicitKey&&(storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,null),keyTag=keyNode=valueNode=null),detected=!0,atExplicitKey=
!0,allowCompact=!0):atExplicitKey?(atExplicitKey=!1,allowCompact=!0):throwError(state,"incomplete explicit mapping pair; a key node is missed; or followed by a \
non-tabulated empty line"),state.position+=1,ch=following;else if(composeNode(state,flowIndent,CONTEXT_FLOW_OUT,!1,!0))if(state.line===_line){for(ch=state.input.
charCodeAt(state.position);is_WHITE_SPACE(ch);)ch=state.input.charCodeAt(++state.position);if(ch===58)ch=state.input.charCodeAt(++state.position),is_WS_OR_EOL(ch)||
throwError(state,"a whitespace character is expected after the key-value separator within a block mapping"),atExplicitKey&&(storeMappingPair(state,_result,overridableKeys,
keyTag,keyNode,null),keyTag=keyNode=valueNode=null),detected=!0,atExplicitKey=!1,allowCompact=!1,keyTag=state.tag,keyNode=state.result;else if(detected)throwError(
state,"can not read an implicit mapping pair; a colon is missed");else return state.tag=_tag,state.anchor=_anchor,!0}else if(detected)throwError(state,"can not \
read a block mapping entry; a multiline key may not be an implicit key");else return state.tag=_tag,state.anchor=_anchor,!0;else break;if((state.line===_line||state.
lineIndent>nodeIndent)&&(composeNode(state,nodeIndent,CONTEXT_BLOCK_OUT,!0,allowCompact)&&(atExplicitKey?keyNode=state.result:valueNode=state.result),atExplicitKey||
(storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,valueNode,_line,_pos),keyTag=keyNode=valueNode=null),skipSeparationSpace(state,!0,-1),ch=state.input.
charCodeAt(state.position)),state.lineIndent>nodeIndent&&ch!==0)throwError(state,"bad indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}
return atExplicitKey&&storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,null),detected&&(state.tag=_tag,state.anchor=_anchor,state.kind="mapping",state.
result=_result),detected}function readTagProperty(state){var _position,isVerbatim=!1,isNamed=!1,tagHandle,tagName,ch;if(ch=state.input.charCodeAt(state.position),
ch!==33)return!1;if(state.tag!==null&&throwError(state,"duplication of a tag property"),ch=state.input.charCodeAt(++state.position),ch===60?(isVerbatim=!0,ch=state.
input.charCodeAt(++state.position)):ch===33?(isNamed=!0,tagHandle="!!",ch=state.input.charCodeAt(++state.position)):tagHandle="!",_position=state.position,isVerbatim){
do ch=state.input.charCodeAt(++state.position);while(ch!==0&&ch!==62);state.position<state.length?(tagName=state.input.slice(_position,state.position),ch=state.
input.charCodeAt(++state.position)):throwError(state,"unexpected end of the stream within a verbatim tag")}else{for(;ch!==0&&!is_WS_OR_EOL(ch);)ch===33&&(isNamed?
throwError(state,"tag suffix cannot contain exclamation marks"):(tagHandle=state.input.slice(_position-1,state.position+1),PATTERN_TAG_HANDLE.test(tagHandle)||throwError(
state,"named tag handle cannot contain such characters"),isNamed=!0,_position=state.position+1)),ch=state.input.charCodeAt(++state.position);tagName=state.input.
slice(_position,state.position),PATTERN_FLOW_INDICATORS.test(tagName)&&throwError(state,"tag suffix cannot contain flow indicator characters")}return tagName&&!PATTERN_TAG_URI.
test(tagName)&&throwError(state,"tag name cannot contain such characters: "+tagName),isVerbatim?state.tag=tagName:_hasOwnProperty.call(state.tagMap,tagHandle)?state.
tag=state.tagMap[tagHandle]+tagName:tagHandle==="!"?state.tag="!"+tagName:tagHandle==="!!"?state.tag="tag:yaml.org,2002:"+tagName:throwError(state,'undeclared t\
ag handle "'+tagHandle+'"'),!0}function readAnchorProperty(state){var _position,ch;if(ch=state.input.charCodeAt(state.position),ch!==38)return!1;for(state.anchor!==
null&&throwError(state,"duplication of an anchor property"),ch=state.input.charCodeAt(++state.position),_position=state.position;ch!==0&&!is_WS_OR_EOL(ch)&&!is_FLOW_INDICATOR(
ch);)ch=state.input.charCodeAt(++state.position);return state.position===_position&&throwError(state,"name of an anchor node must contain at least one character"),
state.anchor=state.input.slice(_position,state.position),!0}function readAlias(state){var _position,alias,ch;if(ch=state.input.charCodeAt(state.position),ch!==42)
return!1;for(ch=state.input.charCodeAt(++state.position),_position=state.position;ch!==0&&!is_WS_OR_EOL(ch)&&!is_FLOW_INDICATOR(ch);)ch=state.input.charCodeAt(++state.
position);return state.position===_position&&throwError(state,"name of an alias node must contain at least one character"),alias=state.input.slice(_position,state.
position),_hasOwnProperty.call(state.anchorMap,alias)||throwError(state,'unidentified alias "'+alias+'"'),state.result=state.anchorMap[alias],skipSeparationSpace(
state,!0,-1),!0}function composeNode(state,parentIndent,nodeContext,allowToSeek,allowCompact){var allowBlockStyles,allowBlockScalars,allowBlockCollections,indentStatus=1,
atNewLine=!1,hasContent2=!1,typeIndex,typeQuantity,type,flowIndent,blockIndent;if(state.listener!==null&&state.listener("open",state),state.tag=null,state.anchor=
null,state.kind=null,state.result=null,allowBlockStyles=allowBlockScalars=allowBlockCollections=CONTEXT_BLOCK_OUT===nodeContext||CONTEXT_BLOCK_IN===nodeContext,
allowToSeek&&skipSeparationSpace(state,!0,-1)&&(atNewLine=!0,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:state.lineIndent<
parentIndent&&(indentStatus=-1)),indentStatus===1)for(;readTagProperty(state)||readAnchorProperty(state);)skipSeparationSpace(state,!0,-1)?(atNewLine=!0,allowBlockCollections=
allowBlockStyles,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:state.lineIndent<parentIndent&&(indentStatus=-1)):allowBlockCollections=
!1;if(allowBlockCollections&&(allowBlockCollections=atNewLine||allowCompact),(indentStatus===1||CONTEXT_BLOCK_OUT===nodeContext)&&(CONTEXT_FLOW_IN===nodeContext||
CONTEXT_FLOW_OUT===nodeContext?flowIndent=parentIndent:flowIndent=parentIndent+1,blockIndent=state.position-state.lineStart,indentStatus===1?allowBlockCollections&&
(readBlockSequence(state,blockIndent)||readBlockMapping(state,blockIndent,flowIndent))||readFlowCollection(state,flowIndent)?hasContent2=!0:(allowBlockScalars&&
readBlockScalar(state,flowIndent)||readSingleQuotedScalar(state,flowIndent)||readDoubleQuotedScalar(state,flowIndent)?hasContent2=!0:readAlias(state)?(hasContent2=
!0,(state.tag!==null||state.anchor!==null)&&throwError(state,"alias node should not have any properties")):readPlainScalar(state,flowIndent,CONTEXT_FLOW_IN===nodeContext)&&
(hasContent2=!0,state.tag===null&&(state.tag="?")),state.anchor!==null&&(state.anchorMap[state.anchor]=state.result)):indentStatus===0&&(hasContent2=allowBlockCollections&&
readBlockSequence(state,blockIndent))),state.tag!==null&&state.tag!=="!")if(state.tag==="?"){for(state.result!==null&&state.kind!=="scalar"&&throwError(state,'u\
nacceptable node kind for !<?> tag; it should be "scalar", not "'+state.kind+'"'),typeIndex=0,typeQuantity=state.implicitTypes.length;typeIndex<typeQuantity;typeIndex+=
1)if(type=state.implicitTypes[typeIndex],type.resolve(state.result)){state.result=type.construct(state.result),state.tag=type.tag,state.anchor!==null&&(state.anchorMap[state.
anchor]=state.result);break}}else _hasOwnProperty.call(state.typeMap[state.kind||"fallback"],state.tag)?(type=state.typeMap[state.kind||"fallback"][state.tag],state.
result!==null&&type.kind!==state.kind&&throwError(state,"unacceptable node kind for !<"+state.tag+'> tag; it should be "'+type.kind+'", not "'+state.kind+'"'),type.
resolve(state.result)?(state.result=type.construct(state.result),state.anchor!==null&&(state.anchorMap[state.anchor]=state.result)):throwError(state,"cannot res\
olve a node with !<"+state.tag+"> explicit tag")):throwError(state,"unknown tag !<"+state.tag+">");return state.listener!==null&&state.listener("close",state),state.
tag!==null||state.anchor!==null||hasContent2}function readDocument(state){var documentStart=state.position,_position,directiveName,directiveArgs,hasDirectives=!1,
ch;for(state.version=null,state.checkLineBreaks=state.legacy,state.tagMap={},state.anchorMap={};(ch=state.input.charCodeAt(state.position))!==0&&(skipSeparationSpace(
state,!0,-1),ch=state.input.charCodeAt(state.position),!(state.lineIndent>0||ch!==37));){for(hasDirectives=!0,ch=state.input.charCodeAt(++state.position),_position=
state.position;ch!==0&&!is_WS_OR_EOL(ch);)ch=state.input.charCodeAt(++state.position);for(directiveName=state.input.slice(_position,state.position),directiveArgs=
[],directiveName.length<1&&throwError(state,"directive name must not be less than one character in length");ch!==0;){for(;is_WHITE_SPACE(ch);)ch=state.input.charCodeAt(
++state.position);if(ch===35){do ch=state.input.charCodeAt(++state.position);while(ch!==0&&!is_EOL(ch));break}if(is_EOL(ch))break;for(_position=state.position;ch!==
0&&!is_WS_OR_EOL(ch);)ch=state.input.charCodeAt(++state.position);directiveArgs.push(state.input.slice(_position,state.position))}ch!==0&&readLineBreak(state),_hasOwnProperty.
call(directiveHandlers,directiveName)?directiveHandlers[directiveName](state,directiveName,directiveArgs):throwWarning(state,'unknown document directive "'+directiveName+
'"')}if(skipSeparationSpace(state,!0,-1),state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.
input.charCodeAt(state.position+2)===45?(state.position+=3,skipSeparationSpace(state,!0,-1)):hasDirectives&&throwError(state,"directives end mark is expected"),
composeNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,!1,!0),skipSeparationSpace(state,!0,-1),state.checkLineBreaks&&PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.
slice(documentStart,state.position))&&throwWarning(state,"non-ASCII line breaks are interpreted as content"),state.documents.push(state.result),state.position===
state.lineStart&&testDocumentSeparator(state)){state.input.charCodeAt(state.position)===46&&(state.position+=3,skipSeparationSpace(state,!0,-1));return}if(state.
position<state.length-1)throwError(state,"end of the stream or a document separator is expected");else return}function loadDocuments(input,options2){input=String(
input),options2=options2||{},input.length!==0&&(input.charCodeAt(input.length-1)!==10&&input.charCodeAt(input.length-1)!==13&&(input+=`
`),input.charCodeAt(0)===65279&&(input=input.slice(1)));var state=new State(input,options2),nullpos=input.indexOf("\0");for(nullpos!==-1&&(state.position=nullpos,
throwError(state,"null byte is not allowed in input")),state.input+="\0";state.input.charCodeAt(state.position)===32;)state.lineIndent+=1,state.position+=1;for(;state.
position<state.length-1;)readDocument(state);return state.documents}function loadAll(input,iterator,options2){iterator!==null&&typeof iterator=="object"&&typeof options2>
"u"&&(options2=iterator,iterator=null);var documents=loadDocuments(input,options2);if(typeof iterator!="function")return documents;for(var index2=0,length=documents.
length;index2<length;index2+=1)iterator(documents[index2])}function load(input,options2){var documents=loadDocuments(input,options2);if(documents.length!==0){if(documents.
length===1)return documents[0];throw new YAMLException("expected a single document in the stream, but found more")}}function safeLoadAll(input,iterator,options2){
return typeof iterator=="object"&&iterator!==null&&typeof options2>"u"&&(options2=iterator,iterator=null),loadAll(input,iterator,common.extend({schema:DEFAULT_SAFE_SCHEMA},
options2))}function safeLoad(input,options2){return load(input,common.extend({schema:DEFAULT_SAFE_SCHEMA},options2))}module2.exports.loadAll=loadAll;module2.exports.
load=load;module2.exports.safeLoadAll=safeLoadAll;module2.exports.safeLoad=safeLoad}});var require_dumper=__commonJS({"node_modules/js-yaml/lib/js-yaml/dumper.js"(exports2,module2){"use strict";var common=require_common(),YAMLException=require_exception(),
DEFAULT_FULL_SCHEMA=require_default_full(),DEFAULT_SAFE_SCHEMA=require_default_safe(),_toString=Object.prototype.toString,_hasOwnProperty=Object.prototype.hasOwnProperty,
CHAR_TAB=9,CHAR_LINE_FEED=10,CHAR_CARRIAGE_RETURN=13,CHAR_SPACE=32,CHAR_EXCLAMATION=33,CHAR_DOUBLE_QUOTE=34,CHAR_SHARP=35,CHAR_PERCENT=37,CHAR_AMPERSAND=38,CHAR_SINGLE_QUOTE=39,
CHAR_ASTERISK=42,CHAR_COMMA=44,CHAR_MINUS=45,CHAR_COLON=58,CHAR_EQUALS=61,CHAR_GREATER_THAN=62,CHAR_QUESTION=63,CHAR_COMMERCIAL_AT=64,CHAR_LEFT_SQUARE_BRACKET=91,
CHAR_RIGHT_SQUARE_BRACKET=93,CHAR_GRAVE_ACCENT=96,CHAR_LEFT_CURLY_BRACKET=123,CHAR_VERTICAL_LINE=124,CHAR_RIGHT_CURLY_BRACKET=125,ESCAPE_SEQUENCES={};ESCAPE_SEQUENCES[0]=
"\\0";ESCAPE_SEQUENCES[7]="\\a";ESCAPE_SEQUENCES[8]="\\b";ESCAPE_SEQUENCES[9]="\\t";ESCAPE_SEQUENCES[10]="\\n";ESCAPE_SEQUENCES[11]="\\v";ESCAPE_SEQUENCES[12]="\
\\f";ESCAPE_SEQUENCES[13]="\\r";ESCAPE_SEQUENCES[27]="\\e";ESCAPE_SEQUENCES[34]='\\"';ESCAPE_SEQUENCES[92]="\\\\";ESCAPE_SEQUENCES[133]="\\N";ESCAPE_SEQUENCES[160]=
"\\_";ESCAPE_SEQUENCES[8232]="\\L";ESCAPE_SEQUENCES[8233]="\\P";var DEPRECATED_BOOLEANS_SYNTAX=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO",
"off","Off","OFF"];function compileStyleMap(schema,map){var result,keys,index2,length,tag,style,type;if(map===null)return{};for(result={},keys=Object.keys(map),
index2=0,length=keys.length;index2<length;index2+=1)tag=keys[index2],style=String(map[tag]),tag.slice(0,2)==="!!"&&(tag="tag:yaml.org,2002:"+tag.slice(2)),type=
schema.compiledTypeMap.fallback[tag],type&&_hasOwnProperty.call(type.styleAliases,style)&&(style=type.styleAliases[style]),result[tag]=style;return result}function encodeHex(character){
var string3,handle,length;if(string3=character.toString(16).toUpperCase(),character<=255)handle="x",length=2;else if(character<=65535)handle="u",length=4;else if(character<=
4294967295)handle="U",length=8;else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+handle+common.repeat("0",
length-string3.length)+string3}function State(options2){this.schema=options2.schema||DEFAULT_FULL_SCHEMA,this.indent=Math.max(1,options2.indent||2),this.noArrayIndent=
options2.noArrayIndent||!1,this.skipInvalid=options2.skipInvalid||!1,this.flowLevel=common.isNothing(options2.flowLevel)?-1:options2.flowLevel,this.styleMap=compileStyleMap(
this.schema,options2.styles||null),this.sortKeys=options2.sortKeys||!1,this.lineWidth=options2.lineWidth||80,this.noRefs=options2.noRefs||!1,this.noCompatMode=options2.
noCompatMode||!1,this.condenseFlow=options2.condenseFlow||!1,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function indentString(string3,spaces2){for(var ind=common.repeat(" ",spaces2),position=0,next=-1,
result="",line,length=string3.length;position<length;)next=string3.indexOf(`
`,position),next===-1?(line=string3.slice(position),position=length):(line=string3.slice(position,next+1),position=next+1),line.length&&line!==`
`&&(result+=ind),result+=line;return result}function generateNextLine(state,level){return`
`+common.repeat(" ",state.indent*level)}function testImplicitResolving(state,str2){var index2,length,type;for(index2=0,length=state.implicitTypes.length;index2<
length;index2+=1)if(type=state.implicitTypes[index2],type.resolve(str2))return!0;return!1}function isWhitespace(c){return c===CHAR_SPACE||c===CHAR_TAB}function isPrintable(c){
return 32<=c&&c<=126||161<=c&&c<=55295&&c!==8232&&c!==8233||57344<=c&&c<=65533&&c!==65279||65536<=c&&c<=1114111}function isNsChar(c){return isPrintable(c)&&!isWhitespace(
c)&&c!==65279&&c!==CHAR_CARRIAGE_RETURN&&c!==CHAR_LINE_FEED}function isPlainSafe(c,prev){return isPrintable(c)&&c!==65279&&c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&
c!==CHAR_RIGHT_SQUARE_BRACKET&&c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET&&c!==CHAR_COLON&&(c!==CHAR_SHARP||prev&&isNsChar(prev))}function isPlainSafeFirst(c){
return isPrintable(c)&&c!==65279&&!isWhitespace(c)&&c!==CHAR_MINUS&&c!==CHAR_QUESTION&&c!==CHAR_COLON&&c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&c!==CHAR_RIGHT_SQUARE_BRACKET&&
c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET&&c!==CHAR_SHARP&&c!==CHAR_AMPERSAND&&c!==CHAR_ASTERISK&&c!==CHAR_EXCLAMATION&&c!==CHAR_VERTICAL_LINE&&
c!==CHAR_EQUALS&&c!==CHAR_GREATER_THAN&&c!==CHAR_SINGLE_QUOTE&&c!==CHAR_DOUBLE_QUOTE&&c!==CHAR_PERCENT&&c!==CHAR_COMMERCIAL_AT&&c!==CHAR_GRAVE_ACCENT}function needIndentIndicator(string3){
var leadingSpaceRe=/^\n* /;return leadingSpaceRe.test(string3)}var STYLE_PLAIN=1,STYLE_SINGLE=2,STYLE_LITERAL=3,STYLE_FOLDED=4,STYLE_DOUBLE=5;function chooseScalarStyle(string3,singleLineOnly,indentPerLevel,lineWidth,testAmbiguousType){
var i,char,prev_char,hasLineBreak=!1,hasFoldableLine=!1,shouldTrackWidth=lineWidth!==-1,previousLineBreak=-1,plain=isPlainSafeFirst(string3.charCodeAt(0))&&!isWhitespace(
string3.charCodeAt(string3.length-1));if(singleLineOnly)for(i=0;i<string3.length;i++){if(char=string3.charCodeAt(i),!isPrintable(char))return STYLE_DOUBLE;prev_char=
i>0?string3.charCodeAt(i-1):null,plain=plain&&isPlainSafe(char,prev_char)}else{for(i=0;i<string3.length;i++){if(char=string3.charCodeAt(i),char===CHAR_LINE_FEED)
hasLineBreak=!0,shouldTrackWidth&&(hasFoldableLine=hasFoldableLine||i-previousLineBreak-1>lineWidth&&string3[previousLineBreak+1]!==" ",previousLineBreak=i);else if(!isPrintable(
char))return STYLE_DOUBLE;prev_char=i>0?string3.charCodeAt(i-1):null,plain=plain&&isPlainSafe(char,prev_char)}hasFoldableLine=hasFoldableLine||shouldTrackWidth&&
i-previousLineBreak-1>lineWidth&&string3[previousLineBreak+1]!==" "}return!hasLineBreak&&!hasFoldableLine?plain&&!testAmbiguousType(string3)?STYLE_PLAIN:STYLE_SINGLE:
indentPerLevel>9&&needIndentIndicator(string3)?STYLE_DOUBLE:hasFoldableLine?STYLE_FOLDED:STYLE_LITERAL}function writeScalar(state,string3,level,iskey){state.dump=
(function(){if(string3.length===0)return"''";if(!state.noCompatMode&&DEPRECATED_BOOLEANS_SYNTAX.indexOf(string3)!==-1)return"'"+string3+"'";var indent=state.indent*
Math.max(1,level),lineWidth=state.lineWidth===-1?-1:Math.max(Math.min(state.lineWidth,40),state.lineWidth-indent),singleLineOnly=iskey||state.flowLevel>-1&&level>=
state.flowLevel;function testAmbiguity(string4){return testImplicitResolving(state,string4)}switch(chooseScalarStyle(string3,singleLineOnly,state.indent,lineWidth,
testAmbiguity)){case STYLE_PLAIN:return string3;case STYLE_SINGLE:return"'"+string3.replace(/'/g,"''")+"'";case STYLE_LITERAL:return"|"+blockHeader(string3,state.
indent)+dropEndingNewline(indentString(string3,indent));case STYLE_FOLDED:return">"+blockHeader(string3,state.indent)+dropEndingNewline(indentString(foldString(
string3,lineWidth),indent));case STYLE_DOUBLE:return'"'+escapeString(string3,lineWidth)+'"';default:throw new YAMLException("impossible error: invalid scalar st\
yle")}})()}function blockHeader(string3,indentPerLevel){var indentIndicator=needIndentIndicator(string3)?String(indentPerLevel):"",clip=string3[string3.length-1]===
`
`,keep=clip&&(string3[string3.length-2]===`
`||string3===`
`),chomp=keep?"+":clip?"":"-";return indentIndicator+chomp+`
`}function dropEndingNewline(string3){return string3[string3.length-1]===`
`?string3.slice(0,-1):string3}function foldString(string3,width){for(var lineRe=/(\n+)([^\n]*)/g,result=(function(){var nextLF=string3.indexOf(`
`);return nextLF=nextLF!==-1?nextLF:string3.length,lineRe.lastIndex=nextLF,foldLine(string3.slice(0,nextLF),width)})(),prevMoreIndented=string3[0]===`
`||string3[0]===" ",moreIndented,match3;match3=lineRe.exec(string3);){var prefix=match3[1],line=match3[2];moreIndented=line[0]===" ",result+=prefix+(!prevMoreIndented&&
!moreIndented&&line!==""?`
`:"")+foldLine(line,width),prevMoreIndented=moreIndented}return result}function foldLine(line,width){if(line===""||line[0]===" ")return line;for(var breakRe=/ [^ ]/g,
match3,start=0,end,curr=0,next=0,result="";match3=breakRe.exec(line);)next=match3.index,next-start>width&&(end=curr>start?curr:next,result+=`
`+line.slice(start,end),start=end+1),curr=next;return result+=`
`,line.length-start>width&&curr>start?result+=line.slice(start,curr)+`
`+line.slice(curr+1):result+=line.slice(start),result.slice(1)}function escapeString(string3){for(var result="",char,nextChar,escapeSeq,i=0;i<string3.length;i++){
if(char=string3.charCodeAt(i),char>=55296&&char<=56319&&(nextChar=string3.charCodeAt(i+1),nextChar>=56320&&nextChar<=57343)){result+=encodeHex((char-55296)*1024+
nextChar-56320+65536),i++;continue}escapeSeq=ESCAPE_SEQUENCES[char],result+=!escapeSeq&&isPrintable(char)?string3[i]:escapeSeq||encodeHex(char)}return result}function writeFlowSequence(state,level,object){
var _result="",_tag=state.tag,index2,length;for(index2=0,length=object.length;index2<length;index2+=1)writeNode(state,level,object[index2],!1,!1)&&(index2!==0&&
(_result+=","+(state.condenseFlow?"":" ")),_result+=state.dump);state.tag=_tag,state.dump="["+_result+"]"}function writeBlockSequence(state,level,object,compact){
var _result="",_tag=state.tag,index2,length;for(index2=0,length=object.length;index2<length;index2+=1)writeNode(state,level+1,object[index2],!0,!0)&&((!compact||
index2!==0)&&(_result+=generateNextLine(state,level)),state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)?_result+="-":_result+="- ",_result+=state.dump);state.
tag=_tag,state.dump=_result||"[]"}function writeFlowMapping(state,level,object){var _result="",_tag=state.tag,objectKeyList=Object.keys(object),index2,length,objectKey,
objectValue,pairBuffer;for(index2=0,length=objectKeyList.length;index2<length;index2+=1)pairBuffer="",index2!==0&&(pairBuffer+=", "),state.condenseFlow&&(pairBuffer+=
'"'),objectKey=objectKeyList[index2],objectValue=object[objectKey],writeNode(state,level,objectKey,!1,!1)&&(state.dump.length>1024&&(pairBuffer+="? "),pairBuffer+=
state.dump+(state.condenseFlow?'"':"")+":"+(state.condenseFlow?"":" "),writeNode(state,level,objectValue,!1,!1)&&(pairBuffer+=state.dump,_result+=pairBuffer));state.
tag=_tag,state.dump="{"+_result+"}"}function writeBlockMapping(state,level,object,compact){var _result="",_tag=state.tag,objectKeyList=Object.keys(object),index2,
length,objectKey,objectValue,explicitPair,pairBuffer;if(state.sortKeys===!0)objectKeyList.sort();else if(typeof state.sortKeys=="function")objectKeyList.sort(state.
sortKeys);else if(state.sortKeys)throw new YAMLException("sortKeys must be a boolean or a function");for(index2=0,length=objectKeyList.length;index2<length;index2+=
1)pairBuffer="",(!compact||index2!==0)&&(pairBuffer+=generateNextLine(state,level)),objectKey=objectKeyList[index2],objectValue=object[objectKey],writeNode(state,
level+1,objectKey,!0,!0,!0)&&(explicitPair=state.tag!==null&&state.tag!=="?"||state.dump&&state.dump.length>1024,explicitPair&&(state.dump&&CHAR_LINE_FEED===state.
dump.charCodeAt(0)?pairBuffer+="?":pairBuffer+="? "),pairBuffer+=state.dump,explicitPair&&(pairBuffer+=generateNextLine(state,level)),writeNode(state,level+1,objectValue,
!0,explicitPair)&&(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)?pairBuffer+=":":pairBuffer+=": ",pairBuffer+=state.dump,_result+=pairBuffer));state.tag=
_tag,state.dump=_result||"{}"}function detectType(state,object,explicit){var _result,typeList,index2,length,type,style;for(typeList=explicit?state.explicitTypes:
state.implicitTypes,index2=0,length=typeList.length;index2<length;index2+=1)if(type=typeList[index2],(type.instanceOf||type.predicate)&&(!type.instanceOf||typeof object==
"object"&&object instanceof type.instanceOf)&&(!type.predicate||type.predicate(object))){if(state.tag=explicit?type.tag:"?",type.represent){if(style=state.styleMap[type.
tag]||type.defaultStyle,_toString.call(type.represent)==="[object Function]")_result=type.represent(object,style);else if(_hasOwnProperty.call(type.represent,style))
_result=type.represent[style](object,style);else throw new YAMLException("!<"+type.tag+'> tag resolver accepts not "'+style+'" style');state.dump=_result}return!0}
return!1}function writeNode(state,level,object,block2,compact,iskey){state.tag=null,state.dump=object,detectType(state,object,!1)||detectType(state,object,!0);var type=_toString.
call(state.dump);block2&&(block2=state.flowLevel<0||state.flowLevel>level);var objectOrArray=type==="[object Object]"||type==="[object Array]",duplicateIndex,duplicate;
if(objectOrArray&&(duplicateIndex=state.duplicates.indexOf(object),duplicate=duplicateIndex!==-1),(state.tag!==null&&state.tag!=="?"||duplicate||state.indent!==
2&&level>0)&&(compact=!1),duplicate&&state.usedDuplicates[duplicateIndex])state.dump="*ref_"+duplicateIndex;else{if(objectOrArray&&duplicate&&!state.usedDuplicates[duplicateIndex]&&
(state.usedDuplicates[duplicateIndex]=!0),type==="[object Object]")block2&&Object.keys(state.dump).length!==0?(writeBlockMapping(state,level,state.dump,compact),
duplicate&&(state.dump="&ref_"+duplicateIndex+state.dump)):(writeFlowMapping(state,level,state.dump),duplicate&&(state.dump="&ref_"+duplicateIndex+" "+state.dump));else if(type===
"[object Array]"){var arrayLevel=state.noArrayIndent&&level>0?level-1:level;block2&&state.dump.length!==0?(writeBlockSequence(state,arrayLevel,state.dump,compact),
duplicate&&(state.dump="&ref_"+duplicateIndex+state.dump)):(writeFlowSequence(state,arrayLevel,state.dump),duplicate&&(state.dump="&ref_"+duplicateIndex+" "+state.
dump))}else if(type==="[object String]")state.tag!=="?"&&writeScalar(state,state.dump,level,iskey);else{if(state.skipInvalid)return!1;throw new YAMLException("u\
nacceptable kind of an object to dump "+type)}state.tag!==null&&state.tag!=="?"&&(state.dump="!<"+state.tag+"> "+state.dump)}return!0}function getDuplicateReferences(object,state){
var objects=[],duplicatesIndexes=[],index2,length;for(inspectNode(object,objects,duplicatesIndexes),index2=0,length=duplicatesIndexes.length;index2<length;index2+=
1)state.duplicates.push(objects[duplicatesIndexes[index2]]);state.usedDuplicates=new Array(length)}function inspectNode(object,objects,duplicatesIndexes){var objectKeyList,
index2,length;if(object!==null&&typeof object=="object")if(index2=objects.indexOf(object),index2!==-1)duplicatesIndexes.indexOf(index2)===-1&&duplicatesIndexes.
push(index2);else if(objects.push(object),Array.isArray(object))for(index2=0,length=object.length;index2<length;index2+=1)inspectNode(object[index2],objects,duplicatesIndexes);else
for(objectKeyList=Object.keys(object),index2=0,length=objectKeyList.length;index2<length;index2+=1)inspectNode(object[objectKeyList[index2]],objects,duplicatesIndexes)}
function dump(input,options2){options2=options2||{};var state=new State(options2);return state.noRefs||getDuplicateReferences(input,state),writeNode(state,0,input,
!0,!0)?state.dump+`
`:""}function safeDump(input,options2){return dump(input,common.extend({schema:DEFAULT_SAFE_SCHEMA},options2))}module2.exports.dump=dump;module2.exports.safeDump=
safeDump}});var require_js_yaml=__commonJS({"node_modules/js-yaml/lib/js-yaml.js"(exports2,module2){"use strict";var loader=require_loader(),dumper=require_dumper();function deprecated(name){
return function(){throw new Error("Function "+name+" is deprecated and cannot be used.")}}module2.exports.Type=require_type();module2.exports.Schema=require_schema();
module2.exports.FAILSAFE_SCHEMA=require_failsafe();module2.exports.JSON_SCHEMA=require_json();module2.exports.CORE_SCHEMA=require_core();module2.exports.DEFAULT_SAFE_SCHEMA=
require_default_safe();module2.exports.DEFAULT_FULL_SCHEMA=require_default_full();module2.exports.load=loader.load;module2.exports.loadAll=loader.loadAll;module2.
exports.safeLoad=loader.safeLoad;module2.exports.safeLoadAll=loader.safeLoadAll;module2.exports.dump=dumper.dump;module2.exports.safeDump=dumper.safeDump;module2.
exports.YAMLException=require_exception();module2.exports.MINIMAL_SCHEMA=require_failsafe();module2.exports.SAFE_SCHEMA=require_default_safe();module2.exports.DEFAULT_SCHEMA=
require_default_full();module2.exports.scan=deprecated("scan");module2.exports.parse=deprecated("parse");module2.exports.compose=deprecated("compose");module2.exports.
addConstructor=deprecated("addConstructor")}});var require_js_yaml2=__commonJS({"node_modules/js-yaml/index.js"(exports2,module2){"use strict";var yaml2=require_js_yaml();module2.exports=yaml2}});var require_engines=__commonJS({"node_modules/gray-matter/lib/engines.js"(exports,module){"use strict";var yaml=require_js_yaml2(),engines=exports=module.exports;
engines.yaml={parse:yaml.safeLoad.bind(yaml),stringify:yaml.safeDump.bind(yaml)};engines.json={parse:JSON.parse.bind(JSON),stringify:function(obj,options2){let opts=Object.
assign({replacer:null,space:2},options2);return JSON.stringify(obj,opts.replacer,opts.space)}};engines.javascript={parse:function parse(str,options,wrap){try{return wrap!==
!1&&(str=`(function() {
return `+str.trim()+`;
}());`),eval(str)||{}}catch(err){if(wrap!==!1&&/(unexpected|identifier)/i.test(err.message))return parse(str,options,!1);throw new SyntaxError(err)}},stringify:function(){
throw new Error("stringifying JavaScript is not supported")}}}});var require_strip_bom_string=__commonJS({"node_modules/strip-bom-string/index.js"(exports2,module2){"use strict";module2.exports=function(str2){return typeof str2==
"string"&&str2.charAt(0)==="\uFEFF"?str2.slice(1):str2}}});var require_utils=__commonJS({"node_modules/gray-matter/lib/utils.js"(exports2){"use strict";var stripBom=require_strip_bom_string(),typeOf=require_kind_of();exports2.
define=function(obj,key,val){Reflect.defineProperty(obj,key,{enumerable:!1,configurable:!0,writable:!0,value:val})};exports2.isBuffer=function(val){return typeOf(
val)==="buffer"};exports2.isObject=function(val){return typeOf(val)==="object"};exports2.toBuffer=function(input){return typeof input=="string"?Buffer.from(input):
input};exports2.toString=function(input){if(exports2.isBuffer(input))return stripBom(String(input));if(typeof input!="string")throw new TypeError("expected inpu\
t to be a string or buffer");return stripBom(input)};exports2.arrayify=function(val){return val?Array.isArray(val)?val:[val]:[]};exports2.startsWith=function(str2,substr,len){
return typeof len!="number"&&(len=substr.length),str2.slice(0,len)===substr}}});var require_defaults=__commonJS({"node_modules/gray-matter/lib/defaults.js"(exports2,module2){"use strict";var engines3=require_engines(),utils=require_utils();
module2.exports=function(options2){let opts=Object.assign({},options2);return opts.delimiters=utils.arrayify(opts.delims||opts.delimiters||"---"),opts.delimiters.
length===1&&opts.delimiters.push(opts.delimiters[0]),opts.language=(opts.language||opts.lang||"yaml").toLowerCase(),opts.engines=Object.assign({},engines3,opts.
parsers,opts.engines),opts}}});var require_engine=__commonJS({"node_modules/gray-matter/lib/engine.js"(exports2,module2){"use strict";module2.exports=function(name,options2){let engine=options2.
engines[name]||options2.engines[aliase(name)];if(typeof engine>"u")throw new Error('gray-matter engine "'+name+'" is not registered');return typeof engine=="fun\
ction"&&(engine={parse:engine}),engine};function aliase(name){switch(name.toLowerCase()){case"js":case"javascript":return"javascript";case"coffee":case"coffeesc\
ript":case"cson":return"coffee";case"yaml":case"yml":return"yaml";default:return name}}}});var require_stringify=__commonJS({"node_modules/gray-matter/lib/stringify.js"(exports2,module2){"use strict";var typeOf=require_kind_of(),getEngine=require_engine(),
defaults=require_defaults();module2.exports=function(file,data,options2){if(data==null&&options2==null)switch(typeOf(file)){case"object":data=file.data,options2=
{};break;case"string":return file;default:throw new TypeError("expected file to be a string or object")}let str2=file.content,opts=defaults(options2);if(data==null){
if(!opts.data)return file;data=opts.data}let language=file.language||opts.language,engine=getEngine(language,opts);if(typeof engine.stringify!="function")throw new TypeError(
'expected "'+language+'.stringify" to be a function');data=Object.assign({},file.data,data);let open3=opts.delimiters[0],close=opts.delimiters[1],matter2=engine.
stringify(data,options2).trim(),buf="";return matter2!=="{}"&&(buf=newline2(open3)+newline2(matter2)+newline2(close)),typeof file.excerpt=="string"&&file.excerpt!==
""&&str2.indexOf(file.excerpt.trim())===-1&&(buf+=newline2(file.excerpt)+newline2(close)),buf+newline2(str2)};function newline2(str2){return str2.slice(-1)!==`
`?str2+`
`:str2}}});var require_excerpt=__commonJS({"node_modules/gray-matter/lib/excerpt.js"(exports2,module2){"use strict";var defaults=require_defaults();module2.exports=function(file,options2){
let opts=defaults(options2);if(file.data==null&&(file.data={}),typeof opts.excerpt=="function")return opts.excerpt(file,opts);let sep2=file.data.excerpt_separator||
opts.excerpt_separator;if(sep2==null&&(opts.excerpt===!1||opts.excerpt==null))return file;let delimiter=typeof opts.excerpt=="string"?opts.excerpt:sep2||opts.delimiters[0],
idx=file.content.indexOf(delimiter);return idx!==-1&&(file.excerpt=file.content.slice(0,idx)),file}}});var require_to_file=__commonJS({"node_modules/gray-matter/lib/to-file.js"(exports2,module2){"use strict";var typeOf=require_kind_of(),stringify2=require_stringify(),
utils=require_utils();module2.exports=function(file){return typeOf(file)!=="object"&&(file={content:file}),typeOf(file.data)!=="object"&&(file.data={}),file.contents&&
file.content==null&&(file.content=file.contents),utils.define(file,"orig",utils.toBuffer(file.content)),utils.define(file,"language",file.language||""),utils.define(
file,"matter",file.matter||""),utils.define(file,"stringify",function(data,options2){return options2&&options2.language&&(file.language=options2.language),stringify2(
file,data,options2)}),file.content=utils.toString(file.content),file.isEmpty=!1,file.excerpt="",file}}});var require_parse=__commonJS({"node_modules/gray-matter/lib/parse.js"(exports2,module2){"use strict";var getEngine=require_engine(),defaults=require_defaults();
module2.exports=function(language,str2,options2){let opts=defaults(options2),engine=getEngine(language,opts);if(typeof engine.parse!="function")throw new TypeError(
'expected "'+language+'.parse" to be a function');return engine.parse(str2,opts)}}});var require_gray_matter=__commonJS({"node_modules/gray-matter/index.js"(exports2,module2){"use strict";var fs=__require("fs"),sections=require_section_matter(),
defaults=require_defaults(),stringify2=require_stringify(),excerpt=require_excerpt(),engines3=require_engines(),toFile=require_to_file(),parse4=require_parse(),
utils=require_utils();function matter2(input,options2){if(input==="")return{data:{},content:input,excerpt:"",orig:input};let file=toFile(input),cached2=matter2.
cache[file.content];if(!options2){if(cached2)return file=Object.assign({},cached2),file.orig=cached2.orig,file;matter2.cache[file.content]=file}return parseMatter(
file,options2)}function parseMatter(file,options2){let opts=defaults(options2),open3=opts.delimiters[0],close=`
`+opts.delimiters[1],str2=file.content;opts.language&&(file.language=opts.language);let openLen=open3.length;if(!utils.startsWith(str2,open3,openLen))return excerpt(
file,opts),file;if(str2.charAt(openLen)===open3.slice(-1))return file;str2=str2.slice(openLen);let len=str2.length,language=matter2.language(str2,opts);language.
name&&(file.language=language.name,str2=str2.slice(language.raw.length));let closeIndex=str2.indexOf(close);return closeIndex===-1&&(closeIndex=len),file.matter=
str2.slice(0,closeIndex),file.matter.replace(/^\s*#[^\n]+/gm,"").trim()===""?(file.isEmpty=!0,file.empty=file.content,file.data={}):file.data=parse4(file.language,
file.matter,opts),closeIndex===len?file.content="":(file.content=str2.slice(closeIndex+close.length),file.content[0]==="\r"&&(file.content=file.content.slice(1)),
file.content[0]===`
`&&(file.content=file.content.slice(1))),excerpt(file,opts),(opts.sections===!0||typeof opts.section=="function")&&sections(file,opts.section),file}matter2.engines=
engines3;matter2.stringify=function(file,data,options2){return typeof file=="string"&&(file=matter2(file,options2)),stringify2(file,data,options2)};matter2.read=
function(filepath,options2){let str2=fs.readFileSync(filepath,"utf8"),file=matter2(str2,options2);return file.path=filepath,file};matter2.test=function(str2,options2){
return utils.startsWith(str2,defaults(options2).delimiters[0])};matter2.language=function(str2,options2){let open3=defaults(options2).delimiters[0];matter2.test(
str2)&&(str2=str2.slice(open3.length));let language=str2.slice(0,str2.search(/\r?\n/));return{raw:language,name:language?language.trim():""}};matter2.cache={};matter2.
clearCache=function(){matter2.cache={}};module2.exports=matter2}});var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports2){"use strict";var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.docum\
ent"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),
isAlias3=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===ALIAS,isDocument=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===DOC,isMap4=node2=>!!node2&&
typeof node2=="object"&&node2[NODE_TYPE]===MAP,isPair2=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===PAIR,isScalar4=node2=>!!node2&&typeof node2=="\
object"&&node2[NODE_TYPE]===SCALAR,isSeq=node2=>!!node2&&typeof node2=="object"&&node2[NODE_TYPE]===SEQ;function isCollection(node2){if(node2&&typeof node2=="ob\
ject")switch(node2[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode2(node2){if(node2&&typeof node2=="object")switch(node2[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=node2=>(isScalar4(node2)||isCollection(node2))&&!!node2.anchor;exports2.ALIAS=ALIAS;exports2.DOC=DOC;exports2.MAP=MAP;exports2.NODE_TYPE=
NODE_TYPE;exports2.PAIR=PAIR;exports2.SCALAR=SCALAR;exports2.SEQ=SEQ;exports2.hasAnchor=hasAnchor;exports2.isAlias=isAlias3;exports2.isCollection=isCollection;exports2.
isDocument=isDocument;exports2.isMap=isMap4;exports2.isNode=isNode2;exports2.isPair=isPair2;exports2.isScalar=isScalar4;exports2.isSeq=isSeq}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports2){"use strict";var identity=require_identity(),BREAK=Symbol("break visit"),SKIP=Symbol("\
skip children"),REMOVE=Symbol("remove node");function visit4(node2,visitor){let visitor_=initVisitor(visitor);identity.isDocument(node2)?visit_(null,node2.contents,
visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):visit_(null,node2,visitor_,Object.freeze([]))}visit4.BREAK=BREAK;visit4.SKIP=SKIP;visit4.REMOVE=
REMOVE;function visit_(key,node2,visitor,path){let ctrl=callVisitor(key,node2,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,
path,ctrl),visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(identity.isCollection(node2)){path=Object.freeze(path.concat(node2));for(let i=0;i<node2.items.
length;++i){let ci=visit_(i,node2.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,1),i-=
1)}}}else if(identity.isPair(node2)){path=Object.freeze(path.concat(node2));let ck=visit_("key",node2.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node2.key=null);let cv=visit_("value",node2.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}async function visitAsync(node2,visitor){
let visitor_=initVisitor(visitor);identity.isDocument(node2)?await visitAsync_(null,node2.contents,visitor_,Object.freeze([node2]))===REMOVE&&(node2.contents=null):
await visitAsync_(null,node2,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node2,visitor,path){
let ctrl=await callVisitor(key,node2,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path,ctrl),visitAsync_(key,ctrl,visitor,
path);if(typeof ctrl!="symbol"){if(identity.isCollection(node2)){path=Object.freeze(path.concat(node2));for(let i=0;i<node2.items.length;++i){let ci=await visitAsync_(
i,node2.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node2.items.splice(i,1),i-=1)}}}else if(identity.isPair(
node2)){path=Object.freeze(path.concat(node2));let ck=await visitAsync_("key",node2.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node2.key=null);let cv=await visitAsync_(
"value",node2.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node2.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="\
object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&
{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node2,visitor,path){
if(typeof visitor=="function")return visitor(key,node2,path);if(identity.isMap(node2))return visitor.Map?.(key,node2,path);if(identity.isSeq(node2))return visitor.
Seq?.(key,node2,path);if(identity.isPair(node2))return visitor.Pair?.(key,node2,path);if(identity.isScalar(node2))return visitor.Scalar?.(key,node2,path);if(identity.
isAlias(node2))return visitor.Alias?.(key,node2,path)}function replaceNode(key,path,node2){let parent=path[path.length-1];if(identity.isCollection(parent))parent.
items[key]=node2;else if(identity.isPair(parent))key==="key"?parent.key=node2:parent.value=node2;else if(identity.isDocument(parent))parent.contents=node2;else{
let pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports2.visit=visit4;exports2.visitAsync=visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports2){"use strict";var identity=require_identity(),visit4=require_visit(),escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml2,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml2),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign(
{},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(
0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version3]=parts;if(version3==="1.1"||version3==="1.2")return this.
yaml.version=version3,!0;{let isValid=/^\d+\.\d+$/.test(version3);return onError(6,`Unsupported YAML version ${version3}`,isValid),!1}}default:return onError(0,
`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]===
"<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.
length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has\
 no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error2){return onError(String(error2)),null}return handle===
"!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+
escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:
[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){let tags={};visit4.visit(doc.contents,(_key,node2)=>{
identity.isNode(node2)&&node2.tag&&(tags[node2.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)handle==="!!"&&prefix===
"tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle} ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports2.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports2){"use strict";var identity=require_identity(),visit4=require_visit();function anchorIsValid(anchor2){
if(/[\x00-\x19\s,[\]{}]/.test(anchor2)){let msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor2)}`;throw new Error(msg)}return!0}
function anchorNames(root){let anchors=new Set;return visit4.visit(root,{Value(_key,node2){node2.anchor&&anchors.add(node2.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));let anchor2=findNewAnchor(prefix,prevAnchors);return prevAnchors.
add(anchor2),anchor2},setAnchors:()=>{for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(
ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error2=new Error("Failed to resolve repeated object (this should not happen)");throw error2.
source=source,error2}}},sourceObjects}}exports2.anchorIsValid=anchorIsValid;exports2.anchorNames=anchorNames;exports2.createNodeAnchors=createNodeAnchors;exports2.
findNewAnchor=findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports2){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val==
"object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&
(val[i]=v1)}else if(val instanceof Map)for(let k of Array.from(val.keys())){let v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&
val.set(k,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),
val.add(v1))}else for(let[k,v0]of Object.entries(val)){let v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(
obj,key,val)}exports2.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports2){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,
ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports2.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports2){"use strict";var applyReviver=require_applyReviver(),identity=require_identity(),toJS=require_toJS(),
NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:
100},res=toJS.toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="funct\
ion"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports2.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports2){"use strict";var anchors=require_anchors(),visit4=require_visit(),identity=require_identity(),
Node=require_Node(),toJS=require_toJS(),Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,Object.defineProperty(this,
"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disable\
d");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit4.visit(doc,{Node:(_key,node2)=>{(identity.isAlias(node2)||identity.hasAnchor(node2))&&
nodes.push(node2)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node2 of nodes){if(node2===this)break;node2.anchor===this.source&&(found=node2)}if(found&&
ctx){let{anchors:anchors2,doc:doc2,maxAliasCount}=ctx,data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(found)),data?.res===void 0){
let msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&(data.aliasCount=
getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){let src=`*${this.
source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};function getAliasCount(doc,node2,anchors2){if(identity.
isAlias(node2)){let source=node2.resolve(doc),anchor2=anchors2&&source&&anchors2.get(source);return anchor2?anchor2.count*anchor2.aliasCount:0}else if(identity.
isCollection(node2)){let count=0;for(let item of node2.items){let c=getAliasCount(doc,item,anchors2);c>count&&(count=c)}return count}else if(identity.isPair(node2)){
let kc=getAliasCount(doc,node2.key,anchors2),vc=getAliasCount(doc,node2.value,anchors2);return Math.max(kc,vc)}return 1}exports2.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports2){"use strict";var identity=require_identity(),Node=require_Node(),toJS=require_toJS(),
isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar=class extends Node.NodeBase{constructor(value){super(identity.SCALAR),this.
value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";
Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports2.Scalar=Scalar;exports2.
isScalarValue=isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),Scalar=require_Scalar(),
defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match3=tags.filter(t=>t.tag===tagName),tagObj=match3.find(t=>!t.
format)??match3[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value)&&(value=value.contents),identity.isNode(value))return value;if(identity.isPair(value)){let map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof
BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value=="objec\
t"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(
value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.
toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node3=new Scalar.Scalar(value);return ref&&(ref.node=node3),node3}tagObj=value instanceof
Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node2=tagObj?.
createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value);
return tagName?node2.tag=tagName:tagObj.default||(node2.tag=tagObj.tag),ref&&(ref.node=node2),node2}exports2.createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports2){"use strict";var createNode=require_createNode(),identity=require_identity(),
Node=require_Node();function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){let k=path[i];if(typeof k=="number"&&Number.isInteger(
k)&&k>=0){let a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema,sourceObjects:new Map})}var isEmptyPath=path=>path==null||typeof path=="object"&&!!path[Symbol.iterator]().
next().done,Collection=class extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,"schema",{value:schema,configurable:!0,enumerable:!1,
writable:!0})}clone(schema){let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema&&(copy.schema=schema),copy.
items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path,value){if(isEmptyPath(
path))this.add(value);else{let[key,...rest]=path,node2=this.get(key,!0);if(identity.isCollection(node2))node2.addIn(rest,value);else if(node2===void 0&&this.schema)
this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){let[
key,...rest]=path;if(rest.length===0)return this.delete(key);let node2=this.get(key,!0);if(identity.isCollection(node2))return node2.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){let[key,...rest]=path,node2=this.get(key,!0);return rest.length===0?!keepScalar&&
identity.isScalar(node2)?node2.value:node2:identity.isCollection(node2)?node2.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(
node2=>{if(!identity.isPair(node2))return!1;let n2=node2.value;return n2==null||allowScalar&&identity.isScalar(n2)&&n2.value==null&&!n2.commentBefore&&!n2.comment&&
!n2.tag})}hasIn(path){let[key,...rest]=path;if(rest.length===0)return this.has(key);let node2=this.get(key,!0);return identity.isCollection(node2)?node2.hasIn(rest):
!1}setIn(path,value){let[key,...rest]=path;if(rest.length===0)this.set(key,value);else{let node2=this.get(key,!0);if(identity.isCollection(node2))node2.setIn(rest,
value);else if(node2===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Re\
maining path: ${rest}`)}}};exports2.Collection=Collection;exports2.collectionFromPath=collectionFromPath;exports2.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports2){"use strict";var stringifyComment=str2=>str2.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str2,indent,comment)=>str2.
endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str2.endsWith(" ")?"":" ")+comment;exports2.indentComment=indentComment;exports2.lineComment=lineComment;exports2.stringifyComment=
stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2){"use strict";var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="\
quoted";function foldFlowLines(text3,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text3;
lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text3.length<=endStep)return text3;let folds=[],
escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);
let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text3,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=
text3[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text3[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===
`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text3,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text3[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text3[i+=1],overflow=!0;let j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text3;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text3;onFold&&onFold();let res=text3.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
let fold=folds[i2],end2=folds[i2+1]||text3.length;fold===0?res=`
${indent}${text3.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text3[fold]}\\`),res+=`
${indent}${text3.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text3,i,indent){let end=i,start=i+1,ch=text3[start];for(;ch===" "||ch==="	";)
if(i<start+indent)ch=text3[++i];else{do ch=text3[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text3[start]}return end}exports2.FOLD_BLOCK=FOLD_BLOCK;exports2.FOLD_FLOW=FOLD_FLOW;exports2.FOLD_QUOTED=FOLD_QUOTED;exports2.foldFlowLines=
foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports2){"use strict";var Scalar=require_Scalar(),foldFlowLines=require_foldFlowLines(),
getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),
containsDocumentMarker=str2=>/^(%|---|\.\.\.)/m.test(str2);function lineLengthOverLimit(str2,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-
indentLength,strLen=str2.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str2[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),str2="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str2+=json.slice(start,i)+"\\ ",i+=1,start=i,ch=
"\\"),ch==="\\")switch(json[i+1]){case"u":{str2+=json.slice(start,i);let code2=json.substr(i+2,4);switch(code2){case"0000":str2+="\\0";break;case"0007":str2+="\\\
a";break;case"000b":str2+="\\v";break;case"001b":str2+="\\e";break;case"0085":str2+="\\N";break;case"00a0":str2+="\\_";break;case"2028":str2+="\\L";break;case"2\
029":str2+="\\P";break;default:code2.substr(0,2)==="00"?str2+="\\x"+code2.substr(2):str2+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]===
'"'||json.length<minMultiLineLength)i+=1;else{for(str2+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str2+=`
`,i+=2;str2+=indent,json[i+2]===" "&&(str2+="\\"),i+=1,start=i+1}break;default:i+=1}return str2=start?str2+json.slice(start):json,implicitKey?str2:foldFlowLines.
foldFlowLines(str2,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&
value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?
qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){let foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(ctx,!0);blockQuote!==
"folded"&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str2=value.replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str2),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str2:foldFlowLines.foldFlowLines(str2,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)}),{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE);let _stringify=_type=>{
switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);if(res===null){let{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports2.
stringifyString=stringifyString}});var require_stringify2=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports2){"use strict";var anchors=require_anchors(),identity=require_identity(),
stringifyComment=require_stringifyComment(),stringifyString=require_stringifyString();function createStringifyContext(doc,options2){let opt=Object.assign({blockQuote:!0,
commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},doc.schema.toStringOptions,options2),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:
inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):
"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){let match3=tags.filter(t=>t.tag===item.tag);if(match3.length>0)return match3.find(t=>t.format===
item.format)??match3[0]}let tagObj,obj;if(identity.isScalar(item)){obj=item.value;let match3=tags.filter(t=>t.identify?.(obj));if(match3.length>1){let testMatch=match3.
filter(t=>t.test);testMatch.length>0&&(match3=testMatch)}tagObj=match3.find(t=>t.format===item.format)??match3.find(t=>!t.format)}else obj=item,tagObj=tags.find(
t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name}\
 value`)}return tagObj}function stringifyProps(node2,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";let props=[],anchor2=(identity.isScalar(node2)||
identity.isCollection(node2))&&node2.anchor;anchor2&&anchors.anchorIsValid(anchor2)&&(anchors$1.add(anchor2),props.push(`&${anchor2}`));let tag=node2.tag??(tagObj.
default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify2(item,ctx,onComment,onChompKeep){if(identity.isPair(
item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))
throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),
item=item.resolve(ctx.doc)}let tagObj,node2=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.
tags,node2));let props=stringifyProps(node2,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);let str2=typeof tagObj.stringify==
"function"?tagObj.stringify(node2,ctx,onComment,onChompKeep):identity.isScalar(node2)?stringifyString.stringifyString(node2,ctx,onComment,onChompKeep):node2.toString(
ctx,onComment,onChompKeep);return props?identity.isScalar(node2)||str2[0]==="{"||str2[0]==="["?`${props} ${str2}`:`${props}
${ctx.indent}${str2}`:str2}exports2.createStringifyContext=createStringifyContext;exports2.stringify=stringify2}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports2){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
stringify2=require_stringify2(),stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){let{allNullValues,doc,
indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx,keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error(
"With simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.isNode(key)&&typeof key=="object"){let msg="With simple keys, colle\
ction cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||
(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str2=stringify2.stringify(key,ctx,()=>keyCommentDone=
!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str2.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than\
 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),str2===""?"?":explicitKey?`? ${str2}`:
str2}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str2=`? ${str2}`,keyComment&&!keyCommentDone?str2+=stringifyComment.lineComment(str2,ctx.
indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str2;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str2+=stringifyComment.
lineComment(str2,ctx.indent,commentString(keyComment))),str2=`? ${str2}
${indent}:`):(str2=`${str2}:`,keyComment&&(str2+=stringifyComment.lineComment(str2,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str2.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,
valueStr=stringify2.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str2+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str2+=stringifyComment.lineComment(str2,
ctx.indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str2}exports2.stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports2){"use strict";var node_process=__require("process");function debug(logLevel,...messages){logLevel===
"debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.
emitWarning(warning):console.warn(warning))}exports2.debug=debug;exports2.warn=warn}});var require_merge2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
MERGE_KEY="<<",merge3={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge3.identify(key)||
identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge3.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge3.tag&&tag.default);
function addMergeToJSMap(ctx,map,value){let source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(let it of source.items)mergeValue(ctx,map,it);else if(Array.
isArray(source))for(let it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){let source=resolveAliasValue(ctx,
value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key,value2]of srcMap)
map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,
{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.
doc,ctx):value}exports2.addMergeToJSMap=addMergeToJSMap;exports2.isMergeKey=isMergeKey;exports2.merge=merge3}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2){"use strict";var log=require_log(),merge3=require_merge2(),stringify2=require_stringify2(),
identity=require_identity(),toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge3.
isMergeKey(ctx,key))merge3.addMergeToJSMap(ctx,map,value);else{let jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof
Set)map.add(jsKey);else{let stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,
writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="o\
bject")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){let strCtx=stringify2.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(let node2 of ctx.
anchors.keys())strCtx.anchors.add(node2.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.
stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified\
 due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}exports2.addPairToJSMap=
addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports2){"use strict";var createNode=require_createNode(),stringifyPair=require_stringifyPair(),
addPairToJSMap=require_addPairToJSMap(),identity=require_identity();function createPair(key,value,ctx){let k=createNode.createNode(key,void 0,ctx),v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),identity.isNode(value)&&(value=value.
clone(schema)),new _Pair(key,value)}toJSON(_,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports2.Pair=Pair;exports2.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2){"use strict";var identity=require_identity(),stringify2=require_stringify2(),
stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options2){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options2)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){let{indent,options:{
commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;
if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.
isPair(item)){let ik=identity.isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}
chompKeep=!1;let str3=stringify2.stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str3+=stringifyComment.lineComment(str3,itemIndent,commentString(
comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str3)}let str2;if(lines.length===0)str2=flowChars.start+flowChars.end;else{str2=lines[0];
for(let i=1;i<lines.length;++i){let line=lines[i];str2+=line?`
${indent}${line}`:`
`}}return comment?(str2+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str2}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;let itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(identity.
isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.isPair(item)){
let ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=
ik.comment)}comment&&(reqNewline=!0);let str2=stringify2.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str2.includes(
`
`)),i<items.length-1?str2+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str2.
length+2)>ctx.options.lineWidth)),reqNewline&&(str2+=",")),comment&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(comment))),lines.push(str2),
linesAtValue=lines.length}let{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str2=start;for(let line of lines)str2+=line?`
${indentStep}${indent}${line}`:`
`;return`${str2}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}
exports2.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports2){"use strict";var stringifyCollection=require_stringifyCollection(),addPairToJSMap=require_addPairToJSMap(),
Collection=require_Collection(),identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar();function findPair(items,key){let k=identity.isScalar(key)?
key.value:key;for(let it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema),this.items=[]}static from(schema,obj,ctx){let{keepUndefined,
replacer}=ctx,map=new this(schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.
includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};if(obj instanceof Map)for(let[key,value]of obj)add(key,value);else if(obj&&
typeof obj=="object")for(let key of Object.keys(obj))add(key,obj[key]);return typeof schema.sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){
let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.
value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.
isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.items.findIndex(item=>sortEntries(
_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){let it=findPair(this.items,key);return it?this.
items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){let node2=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node2)?node2.
value:node2)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){let map=Type?new Type:ctx?.
mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(let item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)}\
 instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports2.YAMLMap=YAMLMap;exports2.findPair=findPair}});var require_map2=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports2){"use strict";var identity=require_identity(),YAMLMap=require_YAMLMap(),map={
collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mapping\
 for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports2.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2){"use strict";var createNode=require_createNode(),stringifyCollection=require_stringifyCollection(),
Collection=require_Collection(),identity=require_identity(),Scalar=require_Scalar(),toJS=require_toJS(),YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){let idx=asItemIndex(key);
return typeof idx!="number"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){let idx=asItemIndex(key);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){let idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){let idx=asItemIndex(
key);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key}.`);let prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?
prev.value=value:this.items[idx]=value}toJSON(_,ctx){let seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(let item of this.items)seq.push(toJS.toJS(item,String(
i++),ctx));return seq}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema,obj,ctx){let{replacer}=ctx,seq=new this(schema);if(obj&&
Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer=="function"){let key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}
seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx==
"string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports2.YAMLSeq=YAMLSeq}});var require_seq2=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports2){"use strict";var identity=require_identity(),YAMLSeq=require_YAMLSeq(),seq={
collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequenc\
e for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports2.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports2){"use strict";var stringifyString=require_stringifyString(),string3={identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str2=>str2,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign({actualString:!0},ctx),stringifyString.
stringifyString(item,ctx,onComment,onChompKeep)}};exports2.string=string3}});var require_null2=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports2){"use strict";var Scalar=require_Scalar(),nullTag={identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports2.nullTag=nullTag}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports2){"use strict";var Scalar=require_Scalar(),boolTag={identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str2=>new Scalar.Scalar(str2[0]==="t"||str2[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.
options.falseStr}};exports2.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2){"use strict";function stringifyNumber({format:format2,minFractionDigits,
tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"\
-.inf":".inf";let n2=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format2&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n2)&&!n2.
includes("e")){let i=n2.indexOf(".");i<0&&(i=n2.length,n2+=".");let d=minFractionDigits-(n2.length-i-1);for(;d-- >0;)n2+="0"}return n2}exports2.stringifyNumber=
stringifyNumber}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports2){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str2=>str2.
slice(-3).toLowerCase()==="nan"?NaN:str2[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str2=>parseFloat(str2),stringify(node2){
let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node2)}},float={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str2){let node2=new Scalar.Scalar(parseFloat(str2)),dot=str2.indexOf(".");return dot!==
-1&&str2[str2.length-1]==="0"&&(node2.minFractionDigits=str2.length-dot-1),node2},stringify:stringifyNumber.stringifyNumber};exports2.float=float;exports2.floatExp=
floatExp;exports2.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value),intResolve=(str2,offset2,radix,{intAsBigInt})=>intAsBigInt?BigInt(str2):parseInt(str2.substring(offset2),radix);function intStringify(node2,radix,prefix){
let{value}=node2;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber.stringifyNumber(node2)}var intOct={identify:value=>intIdentify(
value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str2,_onError,opt)=>intResolve(str2,2,8,opt),stringify:node2=>intStringify(
node2,8,"0o")},int3={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str2,_onError,opt)=>intResolve(str2,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str2,_onError,opt)=>intResolve(
str2,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};exports2.int=int3;exports2.intHex=intHex;exports2.intOct=intOct}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports2){"use strict";var map=require_map2(),_null3=require_null2(),seq=require_seq2(),
string3=require_string(),bool=require_bool2(),float=require_float2(),int3=require_int2(),schema=[map.map,seq.seq,string3.string,_null3.nullTag,bool.boolTag,int3.
intOct,int3.int,int3.intHex,float.floatNaN,float.floatExp,float.float];exports2.schema=schema}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports2){"use strict";var Scalar=require_Scalar(),map=require_map2(),seq=require_seq2();
function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str2=>str2,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yam\
l.org,2002:bool",test:/^true$|^false$/,resolve:str2=>str2==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str2,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str2):parseInt(str2,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},
{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str2=>parseFloat(
str2),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str2,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str2)}`),str2}},
schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports2.schema=schema}});var require_binary2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2){"use strict";var node_buffer=__require("buffer"),Scalar=require_Scalar(),
stringifyString=require_stringifyString(),binary2={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.
Buffer=="function")return node_buffer.Buffer.from(src,"base64");if(typeof atob=="function"){let str2=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str2.
length);for(let i=0;i<str2.length;++i)buffer[i]=str2.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; eit\
her Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,str2;if(typeof node_buffer.Buffer==
"function")str2=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64");else if(typeof btoa=="function"){
let s2="";for(let i=0;i<buf.length;++i)s2+=String.fromCharCode(buf[i]);str2=btoa(s2)}else throw new Error("This environment does not support writing binary tags\
; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-
ctx.indent.length,ctx.options.minContentWidth),n2=Math.ceil(str2.length/lineWidth),lines=new Array(n2);for(let i=0,o=0;i<n2;++i,o+=lineWidth)lines[i]=str2.substr(
o,lineWidth);str2=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str2},ctx,onComment,onChompKeep)}};exports2.binary=binary2}});var require_pairs2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),
YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.isPair(
item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
let{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports2.createPairs=createPairs;exports2.pairs=pairs;exports2.resolvePairs=
resolvePairs}});var require_omap2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2){"use strict";var identity=require_identity(),toJS=require_toJS(),YAMLMap=require_YAMLMap(),
YAMLSeq=require_YAMLSeq(),pairs=require_pairs2(),YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.prototype.add.bind(
this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);let map=new Map;ctx?.onCreate&&ctx.onCreate(
map);for(let pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=toJS.toJS(pair,
"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){let pairs$1=pairs.
createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof
Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){let pairs$1=pairs.resolvePairs(seq,onError),seenKeys=[];for(let{key}of pairs$1.
items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.
assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports2.YAMLOMap=YAMLOMap;exports2.omap=omap}});var require_bool3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2){"use strict";var Scalar=require_Scalar();function boolStringify({value,
source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={
identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};
exports2.falseTag=falseTag;exports2.trueTag=trueTag}});var require_float3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2){"use strict";var Scalar=require_Scalar(),stringifyNumber=require_stringifyNumber(),
floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str2=>str2.
slice(-3).toLowerCase()==="nan"?NaN:str2[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str2=>parseFloat(str2.replace(
/_/g,"")),stringify(node2){let num=Number(node2.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node2)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str2){let node2=new Scalar.Scalar(parseFloat(str2.replace(/_/g,
""))),dot=str2.indexOf(".");if(dot!==-1){let f=str2.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node2.minFractionDigits=f.length)}return node2},stringify:stringifyNumber.
stringifyNumber};exports2.float=float;exports2.floatExp=floatExp;exports2.floatNaN=floatNaN}});var require_int3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber(),intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str2,offset2,radix,{intAsBigInt}){let sign=str2[0];if((sign==="-"||sign==="+")&&(offset2+=1),str2=str2.substring(
offset2).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str2=`0b${str2}`;break;case 8:str2=`0o${str2}`;break;case 16:str2=`0x${str2}`;break}let n3=BigInt(str2);
return sign==="-"?BigInt(-1)*n3:n3}let n2=parseInt(str2,radix);return sign==="-"?-1*n2:n2}function intStringify(node2,radix,prefix){let{value}=node2;if(intIdentify(
value)){let str2=value.toString(radix);return value<0?"-"+prefix+str2.substr(1):prefix+str2}return stringifyNumber.stringifyNumber(node2)}var intBin={identify:intIdentify,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str2,_onError,opt)=>intResolve(str2,2,2,opt),stringify:node2=>intStringify(
node2,2,"0b")},intOct={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str2,_onError,opt)=>intResolve(str2,
1,8,opt),stringify:node2=>intStringify(node2,8,"0")},int3={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str2,_onError,opt)=>intResolve(
str2,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(str2,_onError,opt)=>intResolve(str2,2,16,opt),stringify:node2=>intStringify(node2,16,"0x")};exports2.int=int3;exports2.intBin=intBin;exports2.intHex=intHex;
exports2.intOct=intOct}});var require_set2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2){"use strict";var identity=require_identity(),Pair=require_Pair(),YAMLMap=require_YAMLMap(),
YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema),this.tag=_YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key==
"object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.
items.push(pair)}get(key,keepPair){let pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.
key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=YAMLMap.
findPair(this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.
toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,
{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){let{replacer}=ctx,set2=new this(
schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.
items.push(Pair.createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,
default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(
!0))return Object.assign(new YAMLSet,map);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map}};exports2.YAMLSet=
YAMLSet;exports2.set=set}});var require_timestamp2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str2,asBigInt){
let sign=str2[0],parts=sign==="-"||sign==="+"?str2.substring(1):str2,num=n2=>asBigInt?BigInt(n2):Number(n2),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node2){let{value}=node2,num=n2=>n2;if(typeof value=="bigint")num=n2=>BigInt(
n2);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node2);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[value%
_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.
map(n2=>String(n2).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str2,_onError,{intAsBigInt})=>parseSexagesimal(str2,intAsBigInt),stringify:stringifySexagesimal},
floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str2=>parseSexagesimal(
str2,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-\
([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str2){let match3=str2.
match(timestamp.test);if(!match3)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day2,hour,minute,second]=match3.map(Number),
millisec=match3[7]?Number((match3[7]+"00").substr(1,3)):0,date2=Date.UTC(year,month-1,day2,hour||0,minute||0,second||0,millisec),tz=match3[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date2-=6e4*d}return new Date(date2)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports2.floatTime=
floatTime;exports2.intTime=intTime;exports2.timestamp=timestamp}});var require_schema4=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2){"use strict";var map=require_map2(),_null3=require_null2(),seq=require_seq2(),
string3=require_string(),binary2=require_binary2(),bool=require_bool3(),float=require_float3(),int3=require_int3(),merge3=require_merge2(),omap=require_omap2(),
pairs=require_pairs2(),set=require_set2(),timestamp=require_timestamp2(),schema=[map.map,seq.seq,string3.string,_null3.nullTag,bool.trueTag,bool.falseTag,int3.intBin,
int3.intOct,int3.int,int3.intHex,float.floatNaN,float.floatExp,float.float,binary2.binary,merge3.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.
floatTime,timestamp.timestamp];exports2.schema=schema}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports2){"use strict";var map=require_map2(),_null3=require_null2(),seq=require_seq2(),string3=require_string(),
bool=require_bool2(),float=require_float2(),int3=require_int2(),schema=require_schema2(),schema$1=require_schema3(),binary2=require_binary2(),merge3=require_merge2(),
omap=require_omap2(),pairs=require_pairs2(),schema$2=require_schema4(),set=require_set2(),timestamp=require_timestamp2(),schemas=new Map([["core",schema.schema],
["failsafe",[map.map,seq.seq,string3.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary2.binary,
bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int3.int,intHex:int3.intHex,intOct:int3.intOct,
intTime:timestamp.intTime,map:map.map,merge:merge3.merge,null:_null3.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},
coreKnownTags={"tag:yaml.org,2002:binary":binary2.binary,"tag:yaml.org,2002:merge":merge3.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.
pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.
get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge3.merge)?schemaTags.concat(merge3.merge):schemaTags.slice();let tags=schemaTags;
if(!tags)if(Array.isArray(customTags))tags=[];else{let keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(
`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)tags=tags.concat(tag);else
typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.concat(merge3.merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag==
"string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`\
Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}exports2.coreKnownTags=coreKnownTags;exports2.getTags=
getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports2){"use strict";var identity=require_identity(),map=require_map2(),seq=require_seq2(),
string3=require_string(),tags=require_tags(),sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge3,
resolveKnownTags,schema,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,
this.name=typeof schema=="string"&&schema||"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge3),this.
toStringOptions=toStringDefaults??null,Object.defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string3.string}),
Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:
null}clone(){let copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};exports2.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2){"use strict";var identity=require_identity(),stringify2=require_stringify2(),
stringifyComment=require_stringifyComment();function stringifyDocument(doc,options2){let lines=[],hasDirectives=options2.directives===!0;if(options2.directives!==
!1&&doc.directives){let dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");let ctx=stringify2.createStringifyContext(doc,options2),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");let cs=commentString(
doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify2.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify2.stringify(doc.contents,ctx));
if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports2.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports2){"use strict";var Alias=require_Alias(),Collection=require_Collection(),identity=require_identity(),
Pair=require_Pair(),toJS=require_toJS(),Schema=require_Schema(),stringifyDocument=require_stringifyDocument(),anchors=require_anchors(),applyReviver=require_applyReviver(),
createNode=require_createNode(),directives=require_directives(),Document=class _Document{constructor(value,replacer,options2){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options2===void 0&&replacer&&(options2=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options2);this.options=opt;let{version:version3}=opt;options2?._directives?(this.directives=
options2._directives.atDocument(),this.directives.yaml.explicit&&(version3=this.directives.yaml.version)):this.directives=new directives.Directives({version:version3}),
this.setSchema(version3,options2),this.contents=value===void 0?null:this.createNode(value,_replacer,options2)}clone(){let copy=Object.create(_Document.prototype,
{[identity.NODE_TYPE]:{value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=
this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.
contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(
this.contents)&&this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node2,name){if(!node2.anchor){
let prev=anchors.anchorNames(this);node2.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node2.anchor)}createNode(value,replacer,options2){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){let keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options2===void 0&&replacer&&(options2=replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options2??{},{onAnchor,
setAnchors,sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,
onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node2=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node2)&&(node2.
flow=!0),setAnchors(),node2}createPair(key,value,options2={}){let k=this.createNode(key,null,options2),v=this.createNode(value,null,options2);return new Pair.Pair(
k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):!1}deleteIn(path){return Collection.isEmptyPath(path)?this.contents==null?!1:(this.
contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.
get(key,keepScalar):void 0}getIn(path,keepScalar){return Collection.isEmptyPath(path)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:
identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path){
return Collection.isEmptyPath(path)?this.contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){this.contents==null?
this.contents=Collection.collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){Collection.
isEmptyPath(path)?this.contents=value:this.contents==null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.
contents)&&this.contents.setIn(path,value)}setSchema(version3,options2={}){typeof version3=="number"&&(version3=String(version3));let opt;switch(version3){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"\
1.2":case"next":this.directives?this.directives.yaml.version=version3:this.directives=new directives.Directives({version:version3}),opt={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.stringify(version3);throw new Error(`Expected '1.1', '1.2' or\
 null as first argument, but found: ${sv}`)}}if(options2.schema instanceof Object)this.schema=options2.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(
opt,options2));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){
let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.toJS(
this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="functi\
on"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options2={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options2&&(!Number.isInteger(options2.indent)||Number(options2.
indent)<=0)){let s2=JSON.stringify(options2.indent);throw new Error(`"indent" option must be a positive integer, not ${s2}`)}return stringifyDocument.stringifyDocument(
this,options2)}};function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expected a YAML collection as document content\
s")}exports2.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports2){"use strict";var YAMLError=class extends Error{constructor(name,pos,code2,message){super(),
this.name=name,this.code=code2,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code2,message){super("YAMLParseError",
pos,code2,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code2,message){super("YAMLWarning",pos,code2,message)}},prettifyError=(src,lc)=>error2=>{
if(error2.pos[0]===-1)return;error2.linePos=error2.pos.map(pos=>lc.linePos(pos));let{line,col}=error2.linePos[0];error2.message+=` at line ${line}, column ${col}`;
let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-39,
lineStr.length-79);lineStr="…"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"…"),line>1&&/^ *$/.test(
lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`…
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1,end=error2.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-ci)));
let pointer=" ".repeat(ci)+"^".repeat(count);error2.message+=`:

${lineStr}
${pointer}
`}};exports2.YAMLError=YAMLError;exports2.YAMLParseError=YAMLParseError;exports2.YAMLWarning=YAMLWarning;exports2.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports2){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset:offset2,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,
reqSpace=!1,tab=null,anchor2=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(let token2 of tokens)switch(reqSpace&&(token2.type!=="spac\
e"&&token2.type!=="newline"&&token2.type!=="comma"&&onError(token2.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
reqSpace=!1),tab&&(atNewline&&token2.type!=="comment"&&token2.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token2.
type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token2.source.includes("	")&&(tab=token2),hasSpace=!0;break;case"comment":{hasSpace||
onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token2.source.substring(1)||" ";comment?comment+=
commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token2.source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=
!0):commentSep+=token2.source,atNewline=!0,hasNewline=!0,(anchor2||tag)&&(newlineAfterProp=token2),hasSpace=!0;break;case"anchor":anchor2&&onError(token2,"MULTI\
PLE_ANCHORS","A node can have at most one anchor"),token2.source.endsWith(":")&&onError(token2.offset+token2.source.length-1,"BAD_ALIAS","Anchor ending in : is \
ambiguous",!0),anchor2=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token2,"MULTIPLE_TAGS","A node can\
 have at most one tag"),tag=token2,start??(start=token2.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor2||tag)&&onError(token2,"BAD_PR\
OP_ORDER",`Anchors and tags must be after the ${token2.source} indicator`),found&&onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.source} in ${flow??"col\
lection"}`),found=token2,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(token2,"UNEX\
PECTED_TOKEN",`Unexpected , in ${flow}`),comma=token2,atNewline=!1,hasSpace=!1;break}default:onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${token2.type} token`),
atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset2;return reqSpace&&next&&next.type!=="space"&&next.type!==
"newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next t\
oken by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not \
allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor:anchor2,tag,newlineAfterProp,end,start:start??end}}exports2.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports2){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(let st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key.items){for(let st of it.start)if(st.
type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:
return!0}}exports2.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}exports2.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports2){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports2.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports2){"use strict";var Pair=require_Pair(),YAMLMap=require_YAMLMap(),
resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),utilFlowIndentCheck=require_util_flow_indent_check(),utilMapIncludes=require_util_map_includes(),
startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){let NodeClass=tag?.nodeClass??
YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset2=bm.offset,commentEnd2=null;for(let collItem of bm.items){let{start,key,sep:sep2,
value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep2?.[0],offset:offset2,onError,parentIndent:bm.indent,startOnNewline:!0}),
implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset2,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an impl\
icit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset2,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep2){commentEnd2=keyProps.end,
keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset2,"BAD_INDENT",startColMsg);ctx.
atKey=!0;let keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&
utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Ma\
p keys must be unique");let valueProps=resolveProps.resolveProps(sep2??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.
indent,startOnNewline:!key||key.type==="block-scalar"});if(offset2=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&
onError(offset2,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&
onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?
composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset2,sep2,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,
value,onError),offset2=valueNode.range[2];let pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{
implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`\

`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}}
return commentEnd2&&commentEnd2<offset2&&onError(commentEnd2,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset2,commentEnd2??offset2],
map}exports2.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2){"use strict";var YAMLSeq=require_YAMLSeq(),resolveProps=require_resolve_props(),
utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){let NodeClass=tag?.nodeClass??YAMLSeq.
YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset2=bs.offset,commentEnd2=null;for(let{start,value}of bs.items){
let props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset:offset2,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)
if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset2,"\
MISSING_CHAR","Sequence item without - indicator");else{commentEnd2=props.end,props.comment&&(seq.comment=props.comment);continue}let node2=value?composeNode(ctx,
value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset2=
node2.range[2],seq.items.push(node2)}return seq.range=[bs.offset,offset2,commentEnd2??offset2],seq}exports2.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports2){"use strict";function resolveEnd(end,offset2,reqSpace,onError){let comment="";
if(end){let hasSpace=!1,sep2="";for(let token2 of end){let{source,type}=token2;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(
token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?comment+=sep2+cb:comment=
cb,sep2="";break}case"newline":comment&&(sep2+=source),hasSpace=!0;break;default:onError(token2,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset2+=source.
length}}return{comment,offset:offset2}}exports2.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2){"use strict";var identity=require_identity(),
Pair=require_Pair(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveEnd=require_resolve_end(),resolveProps=require_resolve_props(),utilContainsNewline=require_util_contains_newline(),
utilMapIncludes=require_util_map_includes(),blockMsg="Block collections are not allowed within flow collections",isBlock=token2=>token2&&(token2.type==="block-m\
ap"||token2.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){let isMap4=fc.start.source==="{",fcName=isMap4?
"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap4?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;
atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset2=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,
key,sep:sep2,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep2?.[0],offset:offset2,onError,parentIndent:fc.
indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep2&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected ,\
 in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset2=props.end;continue}!isMap4&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTI\
LINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected \
, in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap4&&!sep2&&!props.found){let valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep2,null,props,onError);coll.items.push(valueNode),offset2=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,
start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps.resolveProps(sep2??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap4&&!props.found&&ctx.
options.strict){if(sep2)for(let st of sep2){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow se\
quence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must\
 be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`\
Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep2,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"B\
LOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap4){
let map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{let map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);let endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset2=valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap4?"}":"]",[ce,...ee]=fc.end,cePos=offset2;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must\
 be sufficiently indented and end with a ${expectedEnd}`;onError(offset2,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.
length>0){let end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports2.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports2){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),resolveBlockMap=require_resolve_block_map(),resolveBlockSeq=require_resolve_block_seq(),resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token2,onError,tagName,tag){let coll=token2.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token2,onError,tag):token2.
type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token2,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token2,onError,tag),Coll=coll.constructor;
return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token2,props,onError){
let tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token2.type==="block-seq"){
let{anchor:anchor2,newlineAfterProp:nl}=props,lastProp=anchor2&&tagToken?anchor2.offset>tagToken.offset?anchor2:tagToken:anchor2??tagToken;lastProp&&(!nl||nl.offset<
lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token2.type==="block-map"?"map":token2.type==="block\
-seq"?"seq":token2.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.
tagName&&expType==="seq")return resolveCollection(CN,ctx,token2,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){
let kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,
"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved t\
ag: ${tagName}`,!0),resolveCollection(CN,ctx,token2,onError,tagName)}let coll=resolveCollection(CN,ctx,token2,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(
tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node2=identity.isNode(res)?res:new Scalar.Scalar(res);return node2.range=coll.range,node2.tag=tagName,tag?.
format&&(node2.format=tag.format),node2}exports2.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
let type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[],chompStart=lines.length;for(let i=lines.
length-1;i>=0;--i){let content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.chomp==="+"&&lines.length>
0?`
`.repeat(Math.max(1,lines.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,range:[
start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset2=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines[i];
if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset2+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=indent.length),
contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset2,"BAD_INDENT","Block scalar values in collections must be indented");break}offset2+=indent.length+content.
length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep2="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset2+=indent.length+content.length+1;let crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lines must not be less indented than their ${header.indent?"explicit \
indentation indicator":"first line"}`;onError(offset2-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep2+
indent.slice(trimIndent)+content,sep2=`
`):indent.length>trimIndent||content[0]==="	"?(sep2===" "?sep2=`
`:!prevMoreIndented&&sep2===`
`&&(sep2=`

`),value+=sep2+indent.slice(trimIndent)+content,sep2=`
`,prevMoreIndented=!0):content===""?sep2===`
`?value+=`
`:sep2=`
`:(value+=sep2+content,sep2=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset:offset2,
props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source}=props[0],
mode=source[0],indent=0,chomp="",error2=-1;for(let i=1;i<source.length;++i){let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n2=Number(ch);!indent&&
n2?indent=n2:error2===-1&&(error2=offset2+i)}}error2!==-1&&onError(error2,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token2=props[i];switch(token2.type){case"space":hasSpace=!0;case"newline":length+=token2.source.
length;break;case"comment":strict&&!hasSpace&&onError(token2,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token2.
source.length,comment=token2.source.substring(1);break;case"error":onError(token2,"UNEXPECTED_TOKEN",token2.message),length+=token2.source.length;break;default:{
let message=`Unexpected token in block scalar header: ${token2.type}`;onError(token2,"UNEXPECTED_TOKEN",message);let ts=token2.source;ts&&typeof ts=="string"&&(length+=
ts.length)}}}return{mode,indent,chomp,comment,length}}function splitLines(source){let split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[
m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports2.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2){"use strict";var Scalar=require_Scalar(),resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){let{offset:offset2,type,source,end}=scalar,_type,value,_onError=(rel,code2,msg)=>onError(offset2+rel,code2,msg);
switch(type){case"scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset2,offset2+source.length,offset2+source.length]}}
let valueEnd=offset2+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset2,valueEnd,re.offset]}}
function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){let line=/(.*?)\r?\n/sy,match3=line.exec(source);if(!match3)return source;let trimEnd2,trimBoth;try{trimEnd2=new RegExp(
"(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd2=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match3[1].replace(trimEnd2,""),
sep2=" ",pos=line.lastIndex;for(;match3=line.exec(source);){let lm=match3[1].replace(trimBoth,"");lm===""?sep2===`
`?res+=sep2:sep2=`
`:(res+=sep2+lm,sep2=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match3=last.exec(source),res+sep2+(match3?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset:offset2}=foldNewline(source,i);res+=fold,i=offset2}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];if(cc)res+=cc;else if(next===
`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){let wsStart=i,next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset2){let fold="",ch=source[offset2+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset2+2]!==`
`);)ch===`
`&&(fold+=`
`),offset2+=1,ch=source[offset2+1];return fold||(fold=" "),{fold,offset:offset2}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset2,length,onError){let cc=source.
substr(offset2,length),code2=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code2)}catch{let raw=source.substr(
offset2-2,length+2);return onError(offset2-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports2.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports2){"use strict";var identity=require_identity(),Scalar=require_Scalar(),
resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token2,tagToken,onError){let{value,
type,comment,range}=token2.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token2,onError):resolveFlowScalar.resolveFlowScalar(token2,ctx.options.
strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?
tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token2.type==="scalar"?tag=findScalarTagByTest(ctx,value,
token2,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token2,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=
identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error2){let msg=error2 instanceof Error?error2.message:String(error2);onError(tagToken??token2,"TAG_RESO\
LVE_FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&
(scalar.format=tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];let matchWithTest=[];for(let tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)
if(tag.test?.test(value))return tag;let kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}function findScalarTagByTest({
atKey,directives,schema},value,token2,onError){let tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.
SCALAR];if(schema.compat){let compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){let ts=directives.
tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token2,"TAG_RESOLVE_FAILED",msg,!0)}}return tag}
exports2.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2){"use strict";function emptyScalarPosition(offset2,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset2-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset2+=st.source.length,st=before[++i];break}}return offset2}exports2.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports2){"use strict";var Alias=require_Alias(),identity=require_identity(),
composeCollection=require_compose_collection(),composeScalar=require_compose_scalar(),resolveEnd=require_resolve_end(),utilEmptyScalarPosition=require_util_empty_scalar_position(),
CN={composeNode,composeEmptyNode};function composeNode(ctx,token2,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor:anchor2,tag}=props,node2,isSrcToken=!0;
switch(token2.type){case"alias":node2=composeAlias(ctx,token2,onError),(anchor2||tag)&&onError(token2,"ALIAS_PROPS","An alias node must not specify any properti\
es");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node2=composeScalar.composeScalar(ctx,token2,tag,onError),anchor2&&
(node2.anchor=anchor2.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node2=composeCollection.composeCollection(CN,ctx,token2,
props,onError),anchor2&&(node2.anchor=anchor2.source.substring(1))}catch(error2){let message=error2 instanceof Error?error2.message:String(error2);onError(token2,
"RESOURCE_EXHAUSTION",message)}break;default:{let message=token2.type==="error"?token2.message:`Unsupported token (type: ${token2.type})`;onError(token2,"UNEXPE\
CTED_TOKEN",message),isSrcToken=!1}}return node2??(node2=composeEmptyNode(ctx,token2.offset,void 0,null,props,onError)),anchor2&&node2.anchor===""&&onError(anchor2,
"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node2)||typeof node2.value!="string"||node2.tag&&node2.tag!==
"tag:yaml.org,2002:str")&&onError(tag??token2,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node2.spaceBefore=!0),comment&&(token2.
type==="scalar"&&token2.source===""?node2.comment=comment:node2.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node2.srcToken=token2),node2}function composeEmptyNode(ctx,offset2,before,pos,{
spaceBefore,comment,anchor:anchor2,tag,end},onError){let token2={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset2,before,pos),indent:-1,
source:""},node2=composeScalar.composeScalar(ctx,token2,tag,onError);return anchor2&&(node2.anchor=anchor2.source.substring(1),node2.anchor===""&&onError(anchor2,
"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&(node2.spaceBefore=!0),comment&&(node2.comment=comment,node2.range[2]=end),node2}function composeAlias({
options:options2},{offset:offset2,source,end},onError){let alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset2,"BAD_ALIAS","Alias cann\
ot be an empty string"),alias.source.endsWith(":")&&onError(offset2+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset2+source.
length,re=resolveEnd.resolveEnd(end,valueEnd,options2.strict,onError);return alias.range=[offset2,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}
exports2.composeEmptyNode=composeEmptyNode;exports2.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports2){"use strict";var Document=require_Document(),composeNode=require_compose_node(),
resolveEnd=require_resolve_end(),resolveProps=require_resolve_props();function composeDoc(options2,directives,{offset:offset2,start,value,end},onError){let opts=Object.
assign({_directives:directives},options2),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset:offset2,onError,parentIndent:0,startOnNewline:!0});props.found&&
(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection c\
annot start on same line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.
end,start,null,props,onError);let contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),
doc.range=[offset2,contentEnd,re.offset],doc}exports2.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports2){"use strict";var node_process=__require("process"),directives=require_directives(),
Document=require_Document(),errors=require_errors(),identity=require_identity(),composeDoc=require_compose_doc(),resolveEnd=require_resolve_end();function getErrorPos(src){
if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];let{offset:offset2,source}=src;return[offset2,offset2+
(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options2={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code2,message,warning)=>{let pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code2,message)):this.
errors.push(new errors.YAMLParseError(pos,code2,message))},this.directives=new directives.Directives({version:options2.version||"1.2"}),this.options=options2}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token2 of tokens)yield*this.
next(token2);yield*this.end(forceDoc,endOffset)}*next(token2){switch(node_process.env.LOG_STREAM&&console.dir(token2,{depth:null}),token2.type){case"directive":
this.directives.add(token2.source,(offset2,message,warning)=>{let pos=getErrorPos(token2);pos[0]+=offset2,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.
prelude.push(token2.source),this.atDirectives=!0;break;case"document":{let doc=composeDoc.composeDoc(this.options,this.directives,token2,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token2,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token2.source);break;case"error":{
let msg=token2.source?`${token2.message}: ${JSON.stringify(token2.source)}`:token2.message,error2=new errors.YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKE\
N",msg);this.atDirectives||!this.doc?this.errors.push(error2):this.doc.errors.push(error2);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc-end withou\
t preceding document";this.errors.push(new errors.YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;let end=resolveEnd.
resolveEnd(token2.end,token2.offset+token2.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;
this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token2),"UNEXPECTED_TOKEN",`Unsupp\
orted token ${token2.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};exports2.Composer=Composer}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports2){"use strict";var resolveBlockScalar=require_resolve_block_scalar(),resolveFlowScalar=require_resolve_flow_scalar(),
errors=require_errors(),stringifyString=require_stringifyString();function resolveAsScalar(token2,strict=!0,onError){if(token2){let _onError=(pos,code2,message)=>{
let offset2=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset2,code2,message);else throw new errors.YAMLParseError([offset2,
offset2+1],code2,message)};switch(token2.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token2,
strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token2,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent,inFlow=!1,offset:offset2=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".
repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset:offset2,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`\

`}),{type:"block-scalar",offset:offset2,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset:offset2,indent,source,end};case"'":return{type:"\
single-quoted-scalar",offset:offset2,indent,source,end};default:return{type:"scalar",offset:offset2,indent,source,end}}}function setScalarValue(token2,value,context={}){
let{afterKey=!1,implicitKey=!1,inFlow=!1,type}=context,indent="indent"in token2?token2.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token2.
type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token2.props[0];if(header.
type!=="block-scalar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}
let source=stringifyString.stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{
blockQuote:!0,lineWidth:-1}});switch(source[0]){case"|":case">":setBlockScalarValue(token2,source);break;case'"':setFlowScalarValue(token2,source,"double-quoted\
-scalar");break;case"'":setFlowScalarValue(token2,source,"single-quoted-scalar");break;default:setFlowScalarValue(token2,source,"scalar")}}function setBlockScalarValue(token2,source){
let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token2.type==="block-scalar"){let header=token2.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token2.source=body}else{let{offset:offset2}=token2,indent="indent"in token2?token2.indent:-1,props=[{type:"block-scalar-header",offset:offset2,indent,source:head}];
addEndtoBlockProps(props,"end"in token2?token2.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(let key of Object.keys(token2))key!=="type"&&key!=="offset"&&delete token2[key];Object.assign(token2,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(let st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token2,source,type){
switch(token2.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token2.type=type,token2.source=source;break;case"block-scalar":{let end=token2.
props.slice(1),oa=source.length;token2.props[0].type==="block-scalar-header"&&(oa-=token2.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token2.
props,Object.assign(token2,{type,source,end});break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token2.offset+source.length,indent:token2.indent,
source:`
`};delete token2.items,Object.assign(token2,{type,source,end:[nl]});break}default:{let indent="indent"in token2?token2.indent:-1,end="end"in token2&&Array.isArray(
token2.end)?token2.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(let key of Object.keys(token2))key!=="type"&&key!=="offset"&&
delete token2[key];Object.assign(token2,{type,indent,source,end})}}}exports2.createScalarToken=createScalarToken;exports2.resolveAsScalar=resolveAsScalar;exports2.
setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports2){"use strict";var stringify2=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token2){switch(token2.type){case"block-scalar":{let res="";for(let tok of token2.props)res+=stringifyToken(tok);return res+
token2.source}case"block-map":case"block-seq":{let res="";for(let item of token2.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token2.
start.source;for(let item of token2.items)res+=stringifyItem(item);for(let st of token2.end)res+=st.source;return res}case"document":{let res=stringifyItem(token2);
if(token2.end)for(let st of token2.end)res+=st.source;return res}default:{let res=token2.source;if("end"in token2&&token2.end)for(let st of token2.end)res+=st.source;
return res}}}function stringifyItem({start,key,sep:sep2,value}){let res="";for(let st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep2)for(let st of sep2)
res+=st.source;return value&&(res+=stringifyToken(value)),res}exports2.stringify=stringify2}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports2){"use strict";var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),
REMOVE=Symbol("remove item");function visit4(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),
cst,visitor)}visit4.BREAK=BREAK;visit4.SKIP=SKIP;visit4.REMOVE=REMOVE;visit4.itemAtPath=(cst,path)=>{let item=cst;for(let[field,index2]of path){let tok=item?.[field];
if(tok&&"items"in tok)item=tok.items[index2];else return}return item};visit4.parentCollection=(cst,path)=>{let parent=visit4.itemAtPath(cst,path.slice(0,-1)),field=path[path.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token2=item[field];if(token2&&"items"in token2){for(let i=0;i<token2.items.
length;++i){let ci=_visit(Object.freeze(path.concat([[field,i]])),token2.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&
(token2.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}exports2.visit=
visit4}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports2){"use strict";var cstScalar=require_cst_scalar(),cstStringify=require_cst_stringify(),
cstVisit=require_cst_visit(),BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token2=>!!token2&&"items"in token2,isScalar4=token2=>!!token2&&(token2.
type==="scalar"||token2.type==="single-quoted-scalar"||token2.type==="double-quoted-scalar"||token2.type==="block-scalar");function prettyToken(token2){switch(token2){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token2)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports2.createScalarToken=cstScalar.createScalarToken;exports2.resolveAsScalar=cstScalar.
resolveAsScalar;exports2.setScalarValue=cstScalar.setScalarValue;exports2.stringify=cstStringify.stringify;exports2.visit=cstVisit.visit;exports2.BOM=BOM;exports2.
DOCUMENT=DOCUMENT;exports2.FLOW_END=FLOW_END;exports2.SCALAR=SCALAR;exports2.isCollection=isCollection;exports2.isScalar=isScalar4;exports2.prettyToken=prettyToken;
exports2.tokenType=tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports2){"use strict";var cst=require_cst();function isEmpty2(ch){switch(ch){case void 0:case"\
 ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n2){return this.buffer[this.pos+n2]}continueScalar(offset2){let ch=this.buffer[offset2];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset2];if(ch==="\r"){let next=this.buffer[indent+offset2+1];if(next===`
`||!next&&!this.atEnd)return offset2+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset2+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset2,3);if((dt==="---"||dt==="...")&&isEmpty2(
this.buffer[offset2+3]))return-1}return offset2}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(
`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n2){
return this.pos+n2<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n2){
return this.buffer.substr(this.pos,n2)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){let ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n2=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n2),this.
pushNewline(),"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.
DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.
atEnd&&!this.hasChars(4))return this.setNext("line-start");let s2=this.peek(3);if((s2==="---"||s2==="...")&&isEmpty2(this.charAt(3)))return yield*this.pushCount(
3),this.indentValue=0,this.indentNext=0,s2==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty2(
this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext(
"block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty2(ch1)){let n2=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n2,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)return this.setNext("doc");let n2=yield*this.
pushIndicators();switch(line[n2]){case"#":yield*this.pushCount(line.length-n2);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n2+=yield*this.parseBlockScalarHeader(),n2+=yield*this.pushSpaces(
!0),yield*this.pushCount(line.length-n2),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);let line=this.getLine();if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||
line.startsWith("..."))&&isEmpty2(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.
FLOW_END,yield*this.parseLineStart();let n2=0;for(;line[n2]===",";)n2+=yield*this.pushCount(1),n2+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n2+=yield*this.
pushIndicators(),line[n2]){case void 0:return"flow";case"#":return yield*this.pushCount(line.length-n2),"flow";case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let next=this.charAt(1);if(this.flowKey||isEmpty2(
next)||next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let quote=this.charAt(0),end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+2);else
for(;end!==-1;){let n2=0;for(;this.buffer[end-1-n2]==="\\";)n2+=1;if(n2%2===0)break;end=this.buffer.indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.
indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty2(
ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);let lastChar=i2;for(;ch2===" ";)
ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){let next=this.buffer[i+1];if(isEmpty2(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty2(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n2){return n2>0?(yield this.buffer.substr(this.pos,n2),this.pos+=
n2,n2):0}*pushToIndex(i,allowEmpty){let s2=this.buffer.slice(this.pos,i);return s2?(yield s2,this.pos+=s2.length,s2.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n2=0;loop:for(;;){switch(this.charAt(0)){case"!":n2+=yield*this.pushTag(),n2+=yield*this.pushSpaces(!0);continue loop;case"&":n2+=yield*this.pushUntil(isNotAnchorChar),
n2+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty2(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n2+=yield*this.pushCount(1),n2+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n2}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty2(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(
ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");let n2=i-this.pos;return n2>0&&
(yield this.buffer.substr(this.pos,n2),this.pos=i),n2}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}};exports2.Lexer=Lexer}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports2){"use strict";var LineCounter3=class{constructor(){this.lineStarts=
[],this.addNewLine=offset2=>this.lineStarts.push(offset2),this.linePos=offset2=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.
lineStarts[mid]<offset2?low=mid+1:high=mid}if(this.lineStarts[low]===offset2)return{line:low+1,col:1};if(low===0)return{line:0,col:offset2};let start=this.lineStarts[low-
1];return{line:low,col:offset2-start+1}}}};exports2.LineCounter=LineCounter3}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports2){"use strict";var node_process=__require("process"),cst=require_cst(),lexer=require_lexer();
function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.
length;++i)switch(list2[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token2){switch(token2?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(
it.start,it.sep),delete it.sep)}var Parser=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=
[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.offset===0&&this.onNewLine(
0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.source=source,node_process.env.
LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}let type=cst.tokenType(
source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"\
explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.
atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=
source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,
source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.
blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n2){return this.stack[this.stack.length-n2]}*pop(error2){let token2=error2??this.stack.pop();if(!token2)yield{type:"error",offset:this.
offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token2;else{let top=this.peek(1);switch(token2.type==="block-scalar"?
token2.indent="indent"in top?top.indent:0:token2.type==="flow-collection"&&top.type==="document"&&(token2.indent=0),token2.type==="flow-collection"&&fixFlowSeqItems(
token2),top.type){case"document":top.value=token2;break;case"block-scalar":top.props.push(token2);break;case"block-map":{let it=top.items[top.items.length-1];if(it.
value){top.items.push({start:[],key:token2,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token2;else{Object.assign(it,{key:token2,sep:[]}),this.onKeyLine=
!it.explicitKey;return}break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token2}):it.value=token2;break}case"f\
low-collection":{let it=top.items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token2,sep:[]}):it.sep?it.value=token2:Object.assign(it,{key:token2,
sep:[]});return}default:yield*this.pop(),yield*this.pop(token2)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token2.type==="bloc\
k-map"||token2.type==="block-seq")){let last=token2.items[token2.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===
-1&&(token2.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token2.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.
start}),token2.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(
doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.
start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML document`,source:this.source}}*scalar(scalar){if(this.type==="map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),
sep2;scalar.end?(sep2=scalar.end,sep2.push(this.sourceToken),delete scalar.end):sep2=[this.sourceToken];let map={type:"block-map",offset:scalar.offset,indent:scalar.
indent,items:[{start,key:scalar,sep:sep2}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.
type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){let it=map.items[map.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){let end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){let atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-\
item-ind",start=[];if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"\
space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anch\
or":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.sourceToken),
map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key=it.key,sep2=it.sep;sep2.push(this.sourceToken),delete it.key,delete it.
sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep:sep2}]})}else start.length>0?it.sep=it.sep.concat(start,
this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push({start,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{let bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){let it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){let end="end"in it.value?it.value.end:void 0;
(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);
return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){let end=seq.items[seq.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.sourceToken)}
return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;
it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq.indent){let bv=this.
startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.length-1];if(this.type===
"flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({
start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comm\
ent":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,
sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}let bv=this.
startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-val\
ue-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map\
-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);let sep2=fc.end.splice(1,fc.end.
length);sep2.push(this.sourceToken);let map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep:sep2}]};this.onKeyLine=!0,this.stack[this.
stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="co\
mment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token2){switch(this.type){case"comma":case"doc-start":case"d\
oc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token2.end?token2.
end.push(this.sourceToken):token2.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};exports2.Parser=Parser}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),errors=require_errors(),
log=require_log(),identity=require_identity(),lineCounter=require_line_counter(),parser=require_parser();function parseOptions(options2){let prettyErrors=options2.
prettyErrors!==!1;return{lineCounter:options2.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options2={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options2),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options2),
docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(let doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),
doc.warnings.forEach(errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument4(source,options2={}){
let{lineCounter:lineCounter2,prettyErrors}=parseOptions(options2),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options2),
doc=null;for(let _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.
YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter2&&
(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse4(src,reviver,options2){
let _reviver;typeof reviver=="function"?_reviver=reviver:options2===void 0&&reviver&&typeof reviver=="object"&&(options2=reviver);let doc=parseDocument4(src,options2);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options2))}function stringify2(value,replacer,options2){let _replacer=null;if(typeof replacer=="f\
unction"||Array.isArray(replacer)?_replacer=replacer:options2===void 0&&replacer&&(options2=replacer),typeof options2=="string"&&(options2=options2.length),typeof options2==
"number"){let indent=Math.round(options2);options2=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options2??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options2):new Document.Document(value,_replacer,options2).toString(options2)}exports2.parse=
parse4;exports2.parseAllDocuments=parseAllDocuments;exports2.parseDocument=parseDocument4;exports2.stringify=stringify2}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports2){"use strict";var composer=require_composer(),Document=require_Document(),Schema=require_Schema(),
errors=require_errors(),Alias=require_Alias(),identity=require_identity(),Pair=require_Pair(),Scalar=require_Scalar(),YAMLMap=require_YAMLMap(),YAMLSeq=require_YAMLSeq(),
cst=require_cst(),lexer=require_lexer(),lineCounter=require_line_counter(),parser=require_parser(),publicApi=require_public_api(),visit4=require_visit();exports2.
Composer=composer.Composer;exports2.Document=Document.Document;exports2.Schema=Schema.Schema;exports2.YAMLError=errors.YAMLError;exports2.YAMLParseError=errors.
YAMLParseError;exports2.YAMLWarning=errors.YAMLWarning;exports2.Alias=Alias.Alias;exports2.isAlias=identity.isAlias;exports2.isCollection=identity.isCollection;
exports2.isDocument=identity.isDocument;exports2.isMap=identity.isMap;exports2.isNode=identity.isNode;exports2.isPair=identity.isPair;exports2.isScalar=identity.
isScalar;exports2.isSeq=identity.isSeq;exports2.Pair=Pair.Pair;exports2.Scalar=Scalar.Scalar;exports2.YAMLMap=YAMLMap.YAMLMap;exports2.YAMLSeq=YAMLSeq.YAMLSeq;exports2.
CST=cst;exports2.Lexer=lexer.Lexer;exports2.LineCounter=lineCounter.LineCounter;exports2.Parser=parser.Parser;exports2.parse=publicApi.parse;exports2.parseAllDocuments=
publicApi.parseAllDocuments;exports2.parseDocument=publicApi.parseDocument;exports2.stringify=publicApi.stringify;exports2.visit=visit4.visit;exports2.visitAsync=
visit4.visitAsync}});var util_exports={};__export(util_exports,{BIGINT_FORMAT_RANGES:()=>BIGINT_FORMAT_RANGES,CONSTANT_CATCH:()=>CONSTANT_CATCH,Class:()=>Class,NUMBER_FORMAT_RANGES:()=>NUMBER_FORMAT_RANGES,
aborted:()=>aborted,allowsEval:()=>allowsEval,assert:()=>assert,assertEqual:()=>assertEqual,assertIs:()=>assertIs,assertNever:()=>assertNever,assertNotEqual:()=>assertNotEqual,
assignProp:()=>assignProp,attachSchema:()=>attachSchema,base64ToUint8Array:()=>base64ToUint8Array,base64urlToUint8Array:()=>base64urlToUint8Array,cached:()=>cached,
captureStackTrace:()=>captureStackTrace,cleanEnum:()=>cleanEnum,cleanRegex:()=>cleanRegex,clone:()=>clone2,cloneDef:()=>cloneDef,codePointLength:()=>codePointLength,
constantCatch:()=>constantCatch,createTransparentProxy:()=>createTransparentProxy,defineLazy:()=>defineLazy,defineLazyInternal:()=>defineLazyInternal,derived:()=>derived,
esc:()=>esc,escapeRegex:()=>escapeRegex,explicitlyAborted:()=>explicitlyAborted,extend:()=>extend,finalizeIssue:()=>finalizeIssue,floatSafeRemainder:()=>floatSafeRemainder,
getElementAtPath:()=>getElementAtPath,getEnumValues:()=>getEnumValues,getLengthableOrigin:()=>getLengthableOrigin,getParsedType:()=>getParsedType,getSizableOrigin:()=>getSizableOrigin,
hexToUint8Array:()=>hexToUint8Array,hide:()=>hide,installLazyProp:()=>installLazyProp,isObject:()=>isObject,isPlainObject:()=>isPlainObject,issue:()=>issue,joinValues:()=>joinValues,
jsonStringifyReplacer:()=>jsonStringifyReplacer,members:()=>members,merge:()=>merge2,mergeDefs:()=>mergeDefs,normalizeParams:()=>normalizeParams,nullish:()=>nullish,
numKeys:()=>numKeys,objectClone:()=>objectClone,omit:()=>omit,optionalKeys:()=>optionalKeys,own:()=>own,parsedType:()=>parsedType,partial:()=>partial,pick:()=>pick2,
prefixIssues:()=>prefixIssues,primitiveTypes:()=>primitiveTypes,promiseAllObject:()=>promiseAllObject,propertyKeyTypes:()=>propertyKeyTypes,randomString:()=>randomString,
rawShape:()=>rawShape,required:()=>required,safeExtend:()=>safeExtend,shallowClone:()=>shallowClone,sizeCaps:()=>sizeCaps,slugify:()=>slugify,stringifyPrimitive:()=>stringifyPrimitive,
toZod:()=>toZod,uint8ArrayToBase64:()=>uint8ArrayToBase64,uint8ArrayToBase64url:()=>uint8ArrayToBase64url,uint8ArrayToHex:()=>uint8ArrayToHex,unwrapMessage:()=>unwrapMessage});
function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}function assertIs(_arg){}function assertNever(_x){
throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){let numericValues=Object.values(entries).filter(v=>typeof v==
"number");return Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)}function joinValues(array2,separator="|"){return array2.
map(val=>stringifyPrimitive(val)).join(separator)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}function cached(getter){
return new Cached(getter)}function nullish(input){return input==null}function cleanRegex(source){let start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.
length-1:source.length;return source.slice(start,end)}function floatSafeRemainder(val,step2){let ratio=val/step2,roundedRatio=Math.round(ratio),tolerance=4*Number.
EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}function defineLazy(object,key,getter){let value;Object.defineProperty(
object,key,{get(){if(value!==EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object,key,{value:v})},configurable:!0})}
function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp(target,prop,value){Object.defineProperty(
target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}function rawShape(def){let desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.
get.raw:desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){Object.defineProperty(
target,key,{get(){let value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}function putProp(target,key,value){key in target?assignProp(
target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap2){let raw=sourceShape(source);for(let key of keys){let desc=Object.getOwnPropertyDescriptor(
raw,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>{let value=source._zod.def.shape[key];return wrap2?wrap2(value,key):value}):putProp(target,key,wrap2?
wrap2(desc.value,key):desc.value))}}function mirrorProps(target,source){for(let key of Reflect.ownKeys(source)){let desc=Object.getOwnPropertyDescriptor(source,
key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):putProp(target,key,desc.value))}}function mergeDefs(...defs){let mergedDescriptors={};for(let def of defs){
let descriptors=Object.getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}function cloneDef(schema){
return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce((acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){
let keys=Object.keys(promisesObj),promises=keys.map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{let resolvedObj={};for(let i=0;i<keys.length;i++)
resolvedObj[keys[i]]=results[i];return resolvedObj})}function randomString(length=10){let chars="abcdefghijklmnopqrstuvwxyz",str2="";for(let i=0;i<length;i++)str2+=
chars[Math.floor(Math.random()*chars.length)];return str2}function esc(str2){return JSON.stringify(str2)}function slugify(input){return input.toLowerCase().trim().
replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function isObject(data){return typeof data=="object"&&data!==null&&!Array.isArray(data)}function isPlainObject(o){
if(isObject(o)===!1)return!1;let ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;let prot=ctor.prototype;return!(isObject(prot)===!1||Object.
prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(
o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;for(let key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;return keyCount}
function escapeRegex(str2){return str2.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone2(inst,def,params){let cl=new inst._zod.constr(def??inst._zod.def);return(!def||
params?.parent)&&(cl._zod.parent=inst),cl}function normalizeParams(_params){let params=_params;if(!params)return{};if(typeof params=="string")return{error:()=>params};
if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}return delete params.
message,typeof params.error=="string"?{...params,error:()=>params.error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){
return target??(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=getter()),Reflect.set(target,prop,value,receiver)},
has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){return target??(target=getter()),Reflect.deleteProperty(target,prop)},
ownKeys(_){return target??(target=getter()),Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(
target,prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}function stringifyPrimitive(value){
return typeof value=="bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(
k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional")}function pick2(schema,mask){let currDef=schema._zod.def,checks=currDef.checks;if(checks&&checks.
length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let newShape={};return mirrorShape(newShape,schema,maskedKeys(schema,
mask)),clone2(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){let raw=sourceShape(schema),keys=[];for(let key of Reflect.
ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&keys.push(key)}return keys}
function omit(schema,mask){let currDef=schema._zod.def,checks=currDef.checks;if(checks&&checks.length>0)throw new Error(".omit() cannot be used on object schema\
s containing refinements");let omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)).filter(
key=>!omitted.has(key))),clone2(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema,shape){if(!isPlainObject(shape))throw new Error("In\
valid input to extend: expected a plain object");let checks=schema._zod.def.checks;if(checks&&checks.length>0){let existingShape=sourceShape(schema);for(let key of Reflect.
ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. U\
se `.safeExtend()` instead.")}return clone2(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){let newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}function safeExtend(schema,shape){if(!isPlainObject(shape))throw new Error(
"Invalid input to safeExtend: expected a plain object");return clone2(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function merge2(a,b){if(!b?.
_zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(a._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let newShape={};mirrorShape(newShape,a,Reflect.ownKeys(sourceShape(
a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));let def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){return b._zod.def.catchall},checks:b._zod.
def.checks??[]});return clone2(a,def)}function partial(Class2,schema,mask,name="partial"){let checks=schema._zod.def.checks;if(checks&&checks.length>0)throw new Error(
`.${name}() cannot be used on object schemas containing refinements`);let selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,
schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2({type:"optional",innerType:value}))),clone2(schema,
mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){let selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};
return mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),(value,key)=>selected&&!selected.has(key)?value:new Class2({type:"nonoptional",innerType:value})),
clone2(schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)
if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<x.issues.length;i++)
if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){return issues.map(iss=>{var _a3;return(_a3=iss).path??(_a3.path=[]),iss.path.
unshift(path),iss})}function unwrapMessage(message){return typeof message=="string"?message:message?.message}function sizeCaps(defChecks){let caps=[];for(let ch of defChecks??
[]){let d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;let max=d.maximum??d.length??d.size;max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){
var _a3;for(let i=start;i<issues.length;i++)(_a3=issues[i]).schema??(_a3.schema=inst)}function finalizeIssue(iss,ctx,config3){var _a3;let traits=iss.inst?._zod?.
traits;traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a3=iss).schema??(_a3.schema=iss.inst):iss.schema=iss.inst);let schemaError=iss.schema!==iss.inst?iss.
schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(
ctx?.error?.(iss))??unwrapMessage(config3.customError?.(iss))??unwrapMessage(config3.localeError?.(iss))??"Invalid input",full={};for(let k of Object.keys(iss))
k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&
(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof Set?"set":input instanceof Map?"map":input instanceof File?"file":"unknown"}
function codePointLength(str2){let units=str2.length;if(!highSurrogate.test(str2))return units;let count=units;for(let i=0;i<units-1;i++)(str2.charCodeAt(i)&64512)===
55296&&(str2.charCodeAt(i+1)&64512)===56320&&(count--,i++);return count}function getLengthableOrigin(input){return Array.isArray(input)?"array":typeof input=="s\
tring"?"string":"unknown"}function parsedType(data){let t=typeof data;switch(t){case"number":return Number.isNaN(data)?"nan":"number";case"object":{if(data===null)
return"null";if(Array.isArray(data))return"array";let obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor)return obj.
constructor.name}}return t}function issue(...args){let[iss,input,inst]=args;return typeof iss=="string"?{message:iss,code:"custom",input,inst}:{...iss}}function cleanEnum(obj){
return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base642){let binaryString=atob(base642),
bytes=new Uint8Array(binaryString.length);for(let i=0;i<binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}function uint8ArrayToBase64(bytes){
let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}function base64urlToUint8Array(base64url2){
let base642=base64url2.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat((4-base642.length%4)%4);return base64ToUint8Array(base642+padding)}function uint8ArrayToBase64url(bytes){
return uint8ArrayToBase64(bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){let cleanHex=hex.replace(/^0x/,"");if(cleanHex.
length%2!==0)throw new Error("Invalid hex string length");let bytes=new Uint8Array(cleanHex.length/2);for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(
cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}function members(proto,table2){
for(let key in table2){let desc=Object.getOwnPropertyDescriptor(table2,key);desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,
key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){
return own(inst,key,value,!1)}function derived(computes,table2){for(let key in computes){let compute=computes[key];Object.defineProperty(table2,key,{configurable:!0,
enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table2}function defineBound(proto,key,fn){Object.defineProperty(
proto,key,{configurable:!0,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){let proto=Object.
getPrototypeOf(inst);return sentinel in proto?void 0:proto}function defineLazyInternal(inst,key,compute){let proto=Object.getPrototypeOf(inst._zod);if(key in proto&&
installing!==inst._zod){installing=void 0;return}installing=inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);
let outer=broke;broke=!1;try{let value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value}),broke=broke||
outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){
let proto=claim(inst,key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){let desc={configurable:!0,writable:!0,enumerable,value:void 0};return Object.
defineProperty(this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,
writable:!0,enumerable,value})}})}function constantCatch(value){let fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}var Cached,EVALUATING,captureStackTrace,allowsEval,
getParsedType,propertyKeyTypes,primitiveTypes,NUMBER_FORMAT_RANGES,BIGINT_FORMAT_RANGES,highSurrogate,Class,installing,broke,breaker,CONSTANT_CATCH,init_util=__esm(
{"node_modules/zod/v4/core/util.js"(){init_core();Cached=class{constructor(getter){this._getter=getter,this._value=void 0}get value(){let getter=this._getter;return getter!==
void 0&&(this._value=getter(),this._getter=void 0),this._value}};EVALUATING=Symbol("evaluating");captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:
(..._args)=>{};allowsEval=cached(()=>{if(globalConfig.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let F=Function;return new F(
""),!0}catch{return!1}});getParsedType=data=>{let t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.
isNaN(data)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.
isArray(data)?"array":data===null?"null":data.then&&typeof data.then=="function"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof
Map?"map":typeof Set<"u"&&data instanceof Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(
`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undef\
ined"]);NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};highSurrogate=/[\uD800-\uDBFF]/;Class=class{constructor(..._args){}};broke=!1,breaker={configurable:!0,get(){broke=!0}};
CONSTANT_CATCH="~constantCatch"}});function newError(Definition){let E=_E;if(E){let saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}
try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer3,proto,params){let zodProto={};function Internals(def){
this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;let protoMembers=proto,initialized=protoMembers&&new WeakSet;function init2(inst,def){
if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=
void 0}}if(inst._zod.traits.add(name),initializer3(inst,def),initialized){let own2=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype,up=own2;for(;up&&
up!==ctorProto;)up=Object.getPrototypeOf(up);let target=up??own2;initialized.has(target)||(initialized.add(target),members(target,protoMembers))}let proto2=_.prototype;
for(let k in proto2)Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}let Parent=params?.Parent??Object;class Definition extends Parent{}
Object.defineProperty(Definition,"name",{value:name});function _(def){let inst=params?.Parent?newError(Definition):this;init2(inst,def);let deferred=inst._zod.deferred;
if(deferred){for(let fn of deferred)fn();inst._zod.deferred=void 0}let pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.defineProperty(
_,"init",{value:init2}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof params.Parent?!0:inst?._zod?.traits?.has(name)}),
Object.defineProperty(_,"name",{value:name}),_}function config2(newConfig){return newConfig&&Object.assign(globalConfig,newConfig),globalConfig}var _a,_zodDesc,
_E,$ZodAsyncError,$ZodEncodeError,globalConfig,init_core=__esm({"node_modules/zod/v4/core/core.js"(){init_util();_zodDesc={value:void 0,enumerable:!1},_E="captu\
reStackTrace"in Error?Error:null;$ZodAsyncError=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead\
.")}},$ZodEncodeError=class extends Error{constructor(name){super(`Encountered unidirectional transform during encode: ${name}`),this.name="ZodEncodeError"}};(_a=
globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});globalConfig=globalThis.__zod_globalConfig}});function _getMessage(){let internals=this._zod;return internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2)),internals.message}
function _setMessage(value){this._zod.message=value}function node(obj,key,make){return Object.prototype.hasOwnProperty.call(obj,key)||(key==="__proto__"?Object.
defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=make()),obj[key]}function flattenError(error2,mapper=issue2=>issue2.message){
let fieldErrors={},formErrors=[];for(let sub of error2.issues)sub.path.length>0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(mapper(sub));
return{formErrors,fieldErrors}}function formatError(error2,mapper=issue2=>issue2.message){let fieldErrors={_errors:[]},processError=(error3,path=[])=>{for(let issue2 of error3.
issues)if(issue2.code==="invalid_union"&&issue2.errors.length)issue2.errors.map(issues=>processError({issues},[...path,...issue2.path]));else if(issue2.code==="\
invalid_key")processError({issues:issue2.issues},[...path,...issue2.path]);else if(issue2.code==="invalid_element")processError({issues:issue2.issues},[...path,
...issue2.path]);else{let fullpath=[...path,...issue2.path];if(fullpath.length===0)fieldErrors._errors.push(mapper(issue2));else{let curr=fieldErrors,i=0;for(;i<
fullpath.length;){let el=fullpath[i],terminal2=i===fullpath.length-1;if(el==="_errors"){terminal2&&curr._errors.push(mapper(issue2)),i++;continue}Object.prototype.
hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let node2=curr[el];terminal2&&node2.
_errors.push(mapper(issue2)),curr=node2,i++}}}};return processError(error2),fieldErrors}var _messageDesc,_issuesDesc,_installedToString,initializer,$ZodError,$ZodRealError,
init_errors2=__esm({"node_modules/zod/v4/core/errors.js"(){init_core();init_util();_messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},
_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.
value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",_messageDesc);let proto=Object.getPrototypeOf(
inst);_installedToString.has(proto)||(_installedToString.add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){let value=()=>this.
message;return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,
writable:!0})}}))},$ZodError=$constructor("$ZodError",initializer),$ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error})}});function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}function failure(Err,issues,ctx){let error2;return{success:!1,get error(){
return error2||(error2=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config2()))),issues=void 0,ctx=void 0),error2},set error(e){error2=e,issues=void 0,ctx=void 0}}}
function validateFallback(schema,value,_ctx){let ctx=_ctx?{..._ctx,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun,result;
if(fallbackRun?(ctx[COMPILE_FALLBACK]=!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new $ZodAsyncError;
return result.issues.length===0}var _parse,_parseAsync,_safeParse,_safeParseAsync,COMPILE_INVALID,COMPILE_FALLBACK,validate,validateAsync,_encode,_decode,_encodeAsync,
_decodeAsync,_safeEncode,_safeDecode,_safeEncodeAsync,_safeDecodeAsync,init_parse2=__esm({"node_modules/zod/v4/core/parse.js"(){init_core();init_util();_parse=_Err=>{
let fn=(schema,value,_ctx,_params)=>{let ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;
if(result.issues.length){let e=new(_params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config2())));throw captureStackTrace(e,_params?.callee??fn),
e}return result.value};return fn},_parseAsync=_Err=>{let fn=async(schema,value,_ctx,params)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},result=schema._zod.run(
{value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){let e=new(params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(
iss,ctx,config2())));throw captureStackTrace(e,params?.callee??fn),e}return result.value};return fn},_safeParse=_Err=>(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,
async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new $ZodAsyncError;return result.issues.length?failure(_Err,
result.issues,ctx):{success:!0,data:result.value}};_safeParseAsync=_Err=>async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0}:{async:!0},result=schema._zod.
run({value,issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.
value}},COMPILE_INVALID=Symbol.for("zod.compile.invalid"),COMPILE_FALLBACK=Symbol.for("zod.compile.fallback"),validate=((schema,value,_ctx)=>{let validator=schema.
_zod.bag.validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)return!1}return validateFallback(
schema,value,_ctx)});validateAsync=async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},result=schema._zod.run({value,
issues:[]},ctx);return result instanceof Promise&&(result=await result),result.issues.length===0},_encode=_Err=>{let parse4=_parse(_Err),fn=(schema,value,_ctx,_params)=>{
let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse4(schema,value,ctx,finalizeParams(fn,_params))};return fn},_decode=_Err=>{let parse4=_parse(
_Err),fn=(schema,value,_ctx,_params)=>parse4(schema,value,_ctx,finalizeParams(fn,_params));return fn},_encodeAsync=_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{
let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return await parseAsync2(schema,value,ctx,finalizeParams(fn,_params))};return fn},_decodeAsync=
_Err=>{let parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync2(schema,value,_ctx,finalizeParams(fn,_params));return fn},_safeEncode=
_Err=>(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(_Err)(schema,value,ctx)},_safeDecode=_Err=>(schema,value,_ctx)=>_safeParse(
_Err)(schema,value,_ctx),_safeEncodeAsync=_Err=>async(schema,value,_ctx)=>{let ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParseAsync(
_Err)(schema,value,ctx)},_safeDecodeAsync=_Err=>async(schema,value,_ctx)=>_safeParseAsync(_Err)(schema,value,_ctx)}});function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}function emoji(){return new RegExp(_emoji,"u")}function anchor(source){return new RegExp(
`^${source}$`)}function timeSource(args){let hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="number"?args.precision===-1?`${hhmm}`:args.precision===
0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(args){
return new RegExp(`^${timeSource(args)}$`)}function datetime(args){let opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let qualified=`${timeSource(
{precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.precision})}`:qualified;return new RegExp(
`^${dateSource}T(?:${timeRegex})$`)}var cuid,cuid2,ulid,xid,ksuid,nanoid,duration,guid,uuid,email,_emoji,ipv4,ipv6,cidrv4,cidrv6,base64,base64url,httpProtocol,e164,
dateSource,date,anyString,integer,number,lowercase,uppercase,init_regexes=__esm({"node_modules/zod/v4/core/regexes.js"(){cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,
ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version3=>version3?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version3}\
[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,_emoji="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{R\
egional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,httpProtocol=/^https?$/,
e164=/^\+[1-9]\d{6,14}$/,dateSource="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[\
12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";date=anchor(dateSource);anyString=/^[\s\S]{0,}$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,
lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/}});var $ZodCheck,_whenHasLength,numericOriginMap,$ZodCheckLessThan,$ZodCheckGreaterThan,$ZodCheckMultipleOf,$ZodCheckNumberFormat,$ZodCheckMaxLength,$ZodCheckMinLength,
$ZodCheckLengthEquals,$ZodCheckStringFormat,$ZodCheckRegex,$ZodCheckLowerCase,$ZodCheckUpperCase,$ZodCheckIncludes,$ZodCheckStartsWith,$ZodCheckEndsWith,$ZodCheckOverwrite,
init_checks=__esm({"node_modules/zod/v4/core/checks.js"(){init_core();init_regexes();init_util();$ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;inst._zod??
(inst._zod={}),inst._zod.def=def,(_a3=inst._zod).onattach??(_a3.onattach=[])}),_whenHasLength=payload=>{let val=payload.value;return!nullish(val)&&val.length!==
void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=$constructor("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);
let origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.inclusive?payload.value<=def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_big",maximum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),
$ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);let origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{
(def.inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.
value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckMultipleOf=$constructor("$ZodCh\
eckMultipleOf",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{if(typeof payload.value!=typeof def.value)throw new Error("Cannot mix number and \
bigint in multiple_of check.");(typeof payload.value=="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):floatSafeRemainder(payload.value,def.value)===
0)||payload.issues.push({origin:typeof payload.value,code:"not_multiple_of",divisor:def.value,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckNumberFormat=
$constructor("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=def.format||"float64";let isInt=def.format?.includes("int"),origin=isInt?"\
int":"number",[minimum,maximum]=NUMBER_FORMAT_RANGES[def.format];inst._zod.check=payload=>{let input=payload.value;if(isInt){if(!Number.isInteger(input)){payload.
issues.push({expected:origin,format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.issues.push(
{input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort}):payload.
issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.
abort});return}}input<minimum&&payload.issues.push({origin:"number",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.
issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{
var _a3;$ZodCheck.init(inst,def),(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input==
"string"&&units>def.maximum?codePointLength(input):units)<=def.maximum)return;let origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.
maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=$constructor("$ZodCheckMinLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),(_a3=
inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&
units<def.minimum*2?codePointLength(input):units)>=def.minimum)return;let origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_small",minimum:def.
minimum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckLengthEquals=$constructor("$ZodCheckLengthEquals",(inst,def)=>{var _a3;$ZodCheck.init(inst,def),
(_a3=inst._zod.def).when??(_a3.when=_whenHasLength),inst._zod.check=payload=>{let input=payload.value,units=input.length,length=typeof input=="string"&&units>=def.
length&&units<=def.length*2?codePointLength(input):units;if(length===def.length)return;let origin=getLengthableOrigin(input),tooBig=length>def.length;payload.issues.
push({origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},inclusive:!0,exact:!0,input:payload.value,inst,continue:!def.abort})}}),
$ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def),def.pattern?(_a3=inst._zod).check??(_a3.check=payload=>{
def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.
pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=$constructor("$ZodCheckRegex",
(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,!def.pattern.test(payload.value)&&payload.issues.push({origin:"\
string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=$constructor("$\
ZodCheckLowerCase",(inst,def)=>{def.pattern??(def.pattern=lowercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckUpperCase=$constructor("$ZodCheckUpperCase",
(inst,def)=>{def.pattern??(def.pattern=uppercase),$ZodCheckStringFormat.init(inst,def)}),$ZodCheckIncludes=$constructor("$ZodCheckIncludes",(inst,def)=>{$ZodCheck.
init(inst,def);let escapedRegex=escapeRegex(def.includes),pattern=new RegExp(typeof def.position=="number"?`^.{${def.position},}${escapedRegex}`:escapedRegex);def.
pattern=pattern,inst._zod.check=payload=>{payload.value.includes(def.includes,def.position)||payload.issues.push({origin:"string",code:"invalid_format",format:"\
includes",includes:def.includes,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckStartsWith=$constructor("$ZodCheckStartsWith",(inst,def)=>{$ZodCheck.
init(inst,def);let pattern=new RegExp(`^${escapeRegex(def.prefix)}.*`);def.pattern??(def.pattern=pattern),inst._zod.check=payload=>{payload.value.startsWith(def.
prefix)||payload.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst,continue:!def.abort})}}),$ZodCheckEndsWith=
$constructor("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,def);let pattern=new RegExp(`.*${escapeRegex(def.suffix)}$`);def.pattern??(def.pattern=pattern),
inst._zod.check=payload=>{payload.value.endsWith(def.suffix)||payload.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:def.suffix,input:payload.
value,inst,continue:!def.abort})}}),$ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def),inst._zod.check=payload=>{payload.
value=def.tx(payload.value)}})}});var Doc,init_doc=__esm({"node_modules/zod/v4/core/doc.js"(){Doc=class{constructor(args=[],closed={}){this.content=[],this.indent=0,this.args=args,this.closed=closed}indented(fn){
this.indent+=1;try{fn(this)}finally{this.indent-=1}}write(arg){if(typeof arg=="function"){arg(this,{execution:"sync"}),arg(this,{execution:"async"});return}let lines=arg.
split(`
`).filter(x=>x),minIndent=Math.min(...lines.map(x=>x.length-x.trimStart().length)),dedented=lines.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+x);
for(let line of dedented)this.content.push(line)}compile(){let F=Function,content=this?.content??[""];return new F(...Object.keys(this.closed),`return function \
(${this.args.join(", ")}) {
${content.join(`
`)}
};`)(...Object.values(this.closed))}}}});var version,init_versions=__esm({"node_modules/zod/v4/core/versions.js"(){version={major:4,minor:6,patch:7}}});async function validateAsync2(inst,value){let ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){
return{validate:value=>{let ctx={async:!1};try{let r=inst._zod.run({value,issues:[]},ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync2(
inst,value)},vendor:"zod",version:1}}function canParseURL(input){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),
!0)}catch{return!1}}function validateURL(trimmed,def){return!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?canParseURL(trimmed)||URL_UNPARSEABLE:
parseURLObject(trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===httpProtocol.source&&!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;
try{if(typeof URL<"u"){let URLStatic=URL;if(typeof URLStatic.parse=="function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}
function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url,hostname){return hostname.lastIndex=0,hostname.test(url.
hostname)}function urlProtocolOk(url,protocol){return protocol.lastIndex=0,protocol.test(url.protocol.endsWith(":")?url.protocol.slice(0,-1):url.protocol)}function isValidIPv6(value){
return ipv6Alphabet.test(value)?canParseURL(`http://[${value}]`):!1}function isValidCIDRv6(value){let parts=value.split("/");if(parts.length!==2)return!1;let[address,
prefix]=parts;if(!prefix)return!1;let prefixNum=Number(prefix);return`${prefixNum}`!==prefix||prefixNum<0||prefixNum>128?!1:isValidIPv6(address)}function isValidBase64(data){
if(data==="")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}function isValidBase64URL(data){if(!base64urlCharset.
test(data))return!1;let base642=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base642.padEnd(Math.ceil(base642.length/4)*4,"=");return isValidBase64(padded)}function isValidJWT(token2,algorithm=null){
try{let tokensParts=token2.split(".");if(tokensParts.length!==3)return!1;let[header]=tokensParts;if(!header)return!1;let parsedHeader=JSON.parse(atob(header));return!("\
typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.alg||algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}function capSize(inst,size){
let caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;let cap=Math.min(...caps.map(c=>c[0])),parse4=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{let n2=size(
payload.value);if(n2>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(let[max,ch]of sizeCaps(inst._zod.def.checks))if(n2>max&&ch._zod.def.when(payload)){
let start=payload.issues.length;return ch._zod.check(payload),payload.issues[start].continue=!1,attachSchema(payload.issues,start,inst),payload}}return parse4(payload,
ctx)}}function handleArrayResult(result,final,index2){result.issues.length&&final.issues.push(...prefixIssues(index2,result.issues)),final.value[index2]=result.
value}function handlePropertyResult(result,final,key,input,optin,optout){let isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&
optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&!isPresent)return;final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&
optin===void 0){result.issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||
optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.value[key]=result.value}}function normalizeDef(def){let keys=Object.keys(def.shape),ownSymbols=Object.
getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(let k of allKeys)
if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);let okeys=optionalKeys(def.shape);
return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
let unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout,seen=0;for(let key in input){
if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break;seen=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="ne\
ver"&&unrecognized.push(key);continue}if(t==="never"){unrecognized.push(key);continue}let r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?
proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return unrecognized.length&&
payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0}),proms.length?Promise.all(proms).then(()=>payload):payload}function handleUnionResults(results,final,inst,ctx){
for(let result of results)if(result.issues.length===0)return final.value=result.value,final;let nonaborted=results.filter(r=>!aborted(r));return nonaborted.length===
1?(final.value=nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.issues.map(iss=>finalizeIssue(
iss,ctx,config2())))}),final)}function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};
if(isPlainObject(a)&&isPlainObject(b)){let bKeys=Object.keys(b),sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1),newObj={...a,...b};Object.prototype.
hasOwnProperty.call(newObj,"__proto__")&&delete newObj.__proto__;for(let key of sharedKeys){if(key==="__proto__")continue;let sharedValue=mergeValues(a[key],b[key]);
if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.data}return{valid:!0,data:newObj}}if(Array.isArray(
a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};let newArray=[];for(let index2=0;index2<a.length;index2++){let itemA=a[index2],itemB=b[index2],
sharedValue=mergeValues(itemA,itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index2,...sharedValue.mergeErrorPath]};newArray.push(sharedValue.data)}
return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){let unrecKeys=new Map,unrecIssue,keyIssues=new Map,
collect=(iss,side)=>{let keys;if(iss.code==="unrecognized_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),keys=iss.keys;else if(iss.code==="invalid_key"&&
iss.origin==="record"&&iss.path?.length===1){let k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys=[k]}else return!1;for(let k of keys)unrecKeys.
has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(let iss of left.issues)collect(iss,"l")||result.issues.push(iss);for(let iss of right.issues)
collect(iss,"r")||result.issues.push(iss);let bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.length){let aggregated=unrecIssue?bothKeys.
filter(k=>unrecIssue.keys.includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(let k of bothKeys)!aggregated.includes(k)&&
keyIssues.has(k)&&result.issues.push(keyIssues.get(k))}let merged=mergeValues(left.value,right.value);if(!merged.valid){if(aborted(result))return result;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`)}return result.value=merged.data,result}function handleOptionalResult(payload,result){
return payload.value=result.issues.length?void 0:result.value,payload}function handleDefaultResult(payload,def){return payload.value===void 0&&(payload.value=def.
defaultValue),payload}function handleNonOptionalResult(payload,inst){return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_ty\
pe",expected:"nonoptional",input:payload.value,inst}),payload}function handleCatchResult(payload,result,def,ctx){return result.issues.length?(payload.value=def.
catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>finalizeIssue(iss,ctx,config2()))},input:payload.value}),payload):(payload.value=
result.value,result.memo&&(payload.memo=!0),payload)}function handlePipeResult(left,next,ctx){return left.issues.some(iss=>iss.code!=="unrecognized_keys")?(left.
aborted=!0,left):next._zod.run({value:left.value,issues:left.issues},ctx)}function handleReadonlyResult(payload){return payload.memo||(payload.value=Object.freeze(
payload.value)),payload}function handleRefineResult(result,payload,input,inst){if(!result){let _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst.
_zod.def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(issue(_iss))}}var $ZodType,toStandardResult,$ZodString,$ZodStringFormat,
$ZodGUID,$ZodUUID,$ZodEmail,URL_BAD_FORMAT,URL_UNPARSEABLE,asciiTabOrNewline,$ZodURL,$ZodEmoji,$ZodNanoID,$ZodCUID,$ZodCUID2,$ZodULID,$ZodXID,$ZodKSUID,$ZodISODateTime,
$ZodISODate,$ZodISOTime,$ZodISODuration,$ZodIPv4,ipv6Alphabet,$ZodIPv6,$ZodCIDRv4,$ZodCIDRv6,base64Charset,$ZodBase64,base64urlCharset,$ZodBase64URL,$ZodE164,$ZodJWT,
$ZodNumber,$ZodNumberFormat,$ZodUnknown,$ZodNever,arraySize,$ZodArray,NO_SYMBOL_KEYS,$ZodObject,$ZodObjectJIT,$ZodUnion,$ZodIntersection,$ZodRecord,$ZodEnum,$ZodTransform,
$ZodOptional,$ZodExactOptional,$ZodNullable,$ZodDefault,$ZodPrefault,$ZodNonOptional,$ZodCatch,$ZodPipe,$ZodReadonly,$ZodCustom,init_schemas=__esm({"node_module\
s/zod/v4/core/schemas.js"(){init_checks();init_core();init_doc();init_regexes();init_util();init_versions();init_util();$ZodType=$constructor("$ZodType",(inst,def)=>{
var _a3;inst??(inst={}),inst._zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version;let defChecks=inst._zod.def.checks,checks=inst._zod.traits.has(
"$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(let ch of checks)for(let fn of ch._zod.onattach)fn(inst);if(checks.length===0)(_a3=
inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse});else{let runChecks=(payload,checks2,ctx)=>{if(payload.memo)
return payload;let isAborted=aborted(payload),asyncResult;for(let ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(payload)||!ch._zod.def.when(payload))
continue}else if(isAborted)continue;let currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&ctx?.async===!1)throw new $ZodAsyncError;
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _,payload.issues.length!==currLen&&(attachSchema(payload.
issues,currLen,inst),isAborted||(isAborted=aborted(payload,currLen)))});else{if(payload.issues.length===currLen)continue;attachSchema(payload.issues,currLen,inst),
isAborted||(isAborted=aborted(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(aborted(
canary))return canary.aborted=!0,canary;let checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(ctx.async===!1)throw new $ZodAsyncError;
return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)
return inst._zod.parse(payload,ctx);if(ctx.direction==="backward"){let canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});return canary instanceof
Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,payload,ctx)}let result=inst._zod.parse(payload,ctx);if(result instanceof
Promise){if(ctx.async===!1)throw new $ZodAsyncError;return result.then(result2=>runChecks(result2,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~stan\
dard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.
issues.map(iss=>finalizeIssue(iss,ctx,config2()))}:{value:r.value};$ZodString=$constructor("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=def.
pattern??anyString,inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.value=="string"||payload.issues.
push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=$constructor("$ZodStringFormat",(inst,def)=>{$ZodCheckStringFormat.
init(inst,def),$ZodString.init(inst,def)}),$ZodGUID=$constructor("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=guid),$ZodStringFormat.init(inst,def)}),$ZodUUID=
$constructor("$ZodUUID",(inst,def)=>{if(def.version){let v={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[def.version];if(v===void 0)throw new Error(`Invalid UUID ve\
rsion: "${def.version}"`);def.pattern??(def.pattern=uuid(v))}else def.pattern??(def.pattern=uuid());$ZodStringFormat.init(inst,def)}),$ZodEmail=$constructor("$Z\
odEmail",(inst,def)=>{def.pattern??(def.pattern=email),$ZodStringFormat.init(inst,def)}),URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;asciiTabOrNewline=/[\t\n\r]/g;$ZodURL=
$constructor("$ZodURL",(inst,def)=>{$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{try{let trimmed=payload.value.trim(),url=validateURL(trimmed,def);
if(url===URL_BAD_FORMAT){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst,continue:!def.abort});return}
if(url===URL_UNPARSEABLE){payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort});return}if(url===!0){payload.value=
stripTabAndNewline(trimmed);return}def.hostname&&!urlHostnameOk(url,def.hostname)&&payload.issues.push({code:"invalid_format",format:"url",note:"Invalid hostnam\
e",pattern:def.hostname.source,input:payload.value,inst,continue:!def.abort}),def.protocol&&!urlProtocolOk(url,def.protocol)&&payload.issues.push({code:"invalid\
_format",format:"url",note:"Invalid protocol",pattern:def.protocol.source,input:payload.value,inst,continue:!def.abort}),payload.value=def.normalize?url.href:stripTabAndNewline(
trimmed);return}catch{payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst,continue:!def.abort})}}}),$ZodEmoji=$constructor("$ZodEmo\
ji",(inst,def)=>{def.pattern??(def.pattern=emoji()),$ZodStringFormat.init(inst,def)}),$ZodNanoID=$constructor("$ZodNanoID",(inst,def)=>{if(def.length!==void 0&&
(!Number.isInteger(def.length)||def.length<1))throw new Error(`Invalid nanoid length: ${def.length}`);def.pattern??(def.pattern=def.length===void 0?nanoid:nanoidOfLength(
def.length)),$ZodStringFormat.init(inst,def)}),$ZodCUID=$constructor("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=cuid),$ZodStringFormat.init(inst,def)}),$ZodCUID2=
$constructor("$ZodCUID2",(inst,def)=>{def.pattern??(def.pattern=cuid2),$ZodStringFormat.init(inst,def)}),$ZodULID=$constructor("$ZodULID",(inst,def)=>{def.pattern??
(def.pattern=ulid),$ZodStringFormat.init(inst,def)}),$ZodXID=$constructor("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=xid),$ZodStringFormat.init(inst,def)}),
$ZodKSUID=$constructor("$ZodKSUID",(inst,def)=>{def.pattern??(def.pattern=ksuid),$ZodStringFormat.init(inst,def)}),$ZodISODateTime=$constructor("$ZodISODateTime",
(inst,def)=>{def.pattern??(def.pattern=datetime(def)),$ZodStringFormat.init(inst,def)}),$ZodISODate=$constructor("$ZodISODate",(inst,def)=>{def.pattern??(def.pattern=
date),$ZodStringFormat.init(inst,def)}),$ZodISOTime=$constructor("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=time(def)),$ZodStringFormat.init(inst,def)}),
$ZodISODuration=$constructor("$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=duration),$ZodStringFormat.init(inst,def)}),$ZodIPv4=$constructor("$ZodIPv\
4",(inst,def)=>{def.pattern??(def.pattern=ipv4),$ZodStringFormat.init(inst,def)}),ipv6Alphabet=/^[0-9a-fA-F:.]+$/;$ZodIPv6=$constructor("$ZodIPv6",(inst,def)=>{
def.pattern??(def.pattern=ipv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidIPv6(payload.value)||payload.issues.push({code:"invalid_format",
format:"ipv6",input:payload.value,inst,continue:!def.abort})}}),$ZodCIDRv4=$constructor("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=cidrv4),$ZodStringFormat.
init(inst,def)});$ZodCIDRv6=$constructor("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=cidrv6),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidCIDRv6(
payload.value)||payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst,continue:!def.abort})}});base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=$constructor("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64(
payload.value)||payload.issues.push({code:"invalid_format",format:"base64",input:payload.value,inst,continue:!def.abort})}}),base64urlCharset=/^[A-Za-z0-9_-]*$/;
$ZodBase64URL=$constructor("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset),$ZodStringFormat.init(inst,def),inst._zod.check=payload=>{isValidBase64URL(
payload.value)||payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst,continue:!def.abort})}}),$ZodE164=$constructor("$ZodE164",
(inst,def)=>{def.pattern??(def.pattern=e164),$ZodStringFormat.init(inst,def)});$ZodJWT=$constructor("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(inst,def),inst.
_zod.check=payload=>{isValidJWT(payload.value,def.alg)||payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst,continue:!def.abort})}}),
$ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=
Number(payload.value)}catch{}let input=payload.value;if(typeof input=="number"&&!Number.isNaN(input)&&Number.isFinite(input))return payload;let received=typeof input==
"number"?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def),$ZodNumber.init(inst,def)}),
$ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=$constructor("$ZodNever",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)});arraySize=input=>Array.
isArray(input)?input.length:-1;$ZodArray=$constructor("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.attach(inst),inst.
_zod.parse=(payload,ctx)=>{let input=payload.value;if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;
payload.value=memo2?memo2.alloc(inst,payload,Array(input.length),ctx):Array(input.length);let proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){
let item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,
payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.issues.length!==0&&aborted(result))break}return proms.length?Promise.all(proms).then(
()=>payload):payload},capSize(inst,arraySize)});NO_SYMBOL_KEYS=[];$ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);let desc=Object.getOwnPropertyDescriptor(
def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){let get=()=>{let newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,
newSh};get.raw=sh,Object.defineProperty(def,"shape",{get})}let _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{let shape=zod.
def.shape,propValues={};for(let key in shape){let field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||assignProp(propValues,
key,new Set);for(let v of field.values)propValues[key].add(v);field.optin!==void 0&&propValues[key].add(void 0)}}return propValues});let isObject2=isObject,catchall=def.
catchall,value,memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;if(!isObject2(
input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let proms=[],
shape=value.shape,abortEarly=ctx?.abortEarly,seen=payload.issues.length;for(let key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,
seen))break;seen=payload.issues.length}if(key==="__proto__")continue;let el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],
issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,
optout)}return catchall?handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):payload}}),
$ZodObjectJIT=$constructor("$ZodObjectJIT",(inst,def)=>{$ZodObject.init(inst,def);let superParse=inst._zod.parse,_normalized=cached(()=>normalizeDef(def)),memo2=globalConfig.
memoizer,generateFastpass=shape=>{let normalized=_normalized.value,syms=normalized.symbolKeys,doc=new Doc(["payload","ctx"],{shape,inst,memo:memo2,syms}),parseStr=k=>`\
shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`,prefixStr=(id,k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;doc.write("const input = payload.value;");let ids=Object.create(null),counter=0;for(let key of normalized.allKeys)ids[key]=`key_${counter++}`;doc.write(
memo2?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let key of normalized.allKeys){if(key==="__proto__")continue;let id=ids[key],
k=typeof key=="symbol"?`syms[${syms.indexOf(key)}]`:esc(key),isPresent=`${k} in input`,schema=shape[key],optin=schema?._zod?.optin,isOptionalIn=optin!==void 0,isOptionalOut=schema?.
_zod?.optout==="optional";if(doc.write(`const ${id} = ${parseStr(k)};`),isOptionalIn&&isOptionalOut){let assign=optin==="optional"?`${id}_present`:`${id}.value \
!== undefined || ${id}_present`;doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id,k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `)}else isOptionalIn?(doc.write(`
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
      `),optin==="defaulted"?doc.write(`newResult[${k}] = ${id}.value;`):doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `)):doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id,k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `)}return doc.write("payload.value = newResult;"),doc.write("return payload;"),doc.compile()},fastpass,isObject2=isObject,jit=!globalConfig.jitless,fastEnabled=jit&&
allowsEval.value,catchall=def.catchall,value;inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);let input=payload.value;return isObject2(input)?jit&&
fastEnabled&&ctx?.async===!1&&ctx.jitless!==!0?(fastpass||(fastpass=generateFastpass(def.shape)),payload=fastpass(payload,ctx),catchall?handleCatchall([],input,
payload,ctx,value,inst,ctx?.abortEarly===!0):payload):superParse(payload,ctx):(payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload)}});
$ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="opt\
ional")?"optional":void 0),defineLazyInternal(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.
from(option._zod.values)))}),defineLazyInternal(inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){let patterns=zod.def.options.map(o=>o._zod.pattern);
return new RegExp(`^(${patterns.map(p=>cleanRegex(p.source)).join("|")})$`)}});let first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1,results=[];for(let option of def.options){let result=option._zod.run({value:payload.value,issues:[]},ctx);if(result instanceof
Promise)results.push(result),async=!0;else{if(result.issues.length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(
results2,payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}}),$ZodIntersection=$constructor("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),
inst._zod.parse=(payload,ctx)=>{let input=payload.value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);
return left instanceof Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(payload,left2,right2)):handleIntersectionResults(
payload,left,right)}});$ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);let memo2=globalConfig.memoizer;memo2?.attach(inst),inst._zod.parse=
(payload,ctx)=>{let input=payload.value;if(!isPlainObject(input))return payload.issues.push({expected:"record",code:"invalid_type",input,inst}),payload;let proms=[],
values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};let recordKeys=new Set;for(let key of values)if(typeof key==
"string"||typeof key=="number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;let keyResult=def.keyType.
_zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(keyResult.issues.
length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config2())),input:key,path:[key],inst});continue}
let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.
push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.
length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=result.value)}let unrecognized;for(let key in input)if(!recordKeys.has(key))
if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&unrecognized.
length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo2?memo2.alloc(inst,payload,{},ctx):{};
let unrecognized;for(let key of Reflect.ownKeys(input)){if(key==="__proto__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key==
"string"&&number.test(key)&&keyResult.issues.length){let retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");retryResult.issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.
value[key]=input[key]:values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.
map(iss=>finalizeIssue(iss,ctx,config2())),input:key,path:[key],inst});continue}let outKey=keyResult.value;if(outKey==="__proto__")continue;let result=def.valueType.
_zod.run({value:input[key],issues:[]},ctx);result instanceof Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...prefixIssues(
key,result2.issues)),payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...prefixIssues(key,result.issues)),payload.value[outKey]=
result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?
Promise.all(proms).then(()=>payload):payload}}),$ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);let values=getEnumValues(def.entries),valuesSet=new Set(
values);inst._zod.values=valuesSet,defineLazyInternal(inst,"pattern",zod=>{let patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));
return new RegExp(patternValues.length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{let input=payload.
value;return valuesSet.has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodTransform=$constructor("$ZodTransform",(inst,def)=>{
$ZodType.init(inst,def),inst._zod.optin="optional",globalConfig.memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new $ZodEncodeError(
inst.constructor.name);let _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).then(output2=>(payload.
value=output2,payload));if(_out instanceof Promise)throw new $ZodAsyncError;return payload.value=_out,payload}});$ZodOptional=$constructor("$ZodOptional",(inst,def)=>{
$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="optional",defineLazyInternal(
inst,"values",zod=>{let values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),defineLazyInternal(inst,"pattern",zod=>{let pattern=zod.
def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0}),inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.
innerType._zod.optin!=="defaulted")return payload;let result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.
then(result2=>handleOptionalResult(payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=$constructor(
"$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),defineLazyInternal(inst,"patte\
rn",zod=>zod.def.innerType._zod.pattern),inst._zod.parse=(payload,ctx)=>def.innerType._zod.run(payload,ctx)}),$ZodNullable=$constructor("$ZodNullable",(inst,def)=>{
$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),
defineLazyInternal(inst,"pattern",zod=>{let pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)}|null)$`):void 0}),
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.
value===null?payload:def.innerType._zod.run(payload,ctx)}),$ZodDefault=$constructor("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="defaulte\
d",defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.
run(payload,ctx);if(payload.value===void 0)return payload.value=def.defaultValue,payload;let result=def.innerType._zod.run(payload,ctx);return result instanceof
Promise?result.then(result2=>handleDefaultResult(result2,def)):handleDefaultResult(result,def)}});$ZodPrefault=$constructor("$ZodPrefault",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.optin="defaulted",defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>(ctx.direction===
"backward"||payload.value===void 0&&(payload.value=def.defaultValue),def.innerType._zod.run(payload,ctx))}),$ZodNonOptional=$constructor("$ZodNonOptional",(inst,def)=>{
$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>{let v=zod.def.innerType._zod.values;return v?new Set([...v].filter(x=>x!==void 0)):void 0}),inst.
_zod.parse=(payload,ctx)=>{let result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(result2=>handleNonOptionalResult(result2,
inst)):handleNonOptionalResult(result,inst)}});$ZodCatch=$constructor("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"optin",zod=>zod.
def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout),defineLazyInternal(inst,"val\
ues",zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);let result=def.
innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleCatchResult(payload,result2,def,ctx)):handleCatchResult(
payload,result,def,ctx)}}),$ZodPipe=$constructor("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values),defineLazyInternal(
inst,"optin",zod=>zod.def.in._zod.optin),defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout),defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.
propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){let right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(
right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}let left=def.in._zod.run(payload,ctx);return left instanceof Promise?left.then(left2=>handlePipeResult(left2,
def.out,ctx)):handlePipeResult(left,def.out,ctx)}});$ZodReadonly=$constructor("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def),defineLazyInternal(inst,"propV\
alues",zod=>zod.def.innerType._zod.propValues),defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values),defineLazyInternal(inst,"optin",zod=>zod.def.
innerType?._zod?.optin),defineLazyInternal(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.
innerType._zod.run(payload,ctx);let result=def.innerType._zod.run(payload,ctx);return result instanceof Promise?result.then(handleReadonlyResult):handleReadonlyResult(
result)}});$ZodCustom=$constructor("$ZodCustom",(inst,def)=>{$ZodCheck.init(inst,def),$ZodType.init(inst,def),inst._zod.parse=(payload,_)=>payload,inst._zod.check=
payload=>{let input=payload.value,r=def.fn(input);if(r instanceof Promise)return r.then(r2=>handleRefineResult(r2,payload,input,inst));handleRefineResult(r,payload,
input,inst)}})}});function isRef(value){return value!==null&&typeof value=="object"}function cloneIssues(issues){return issues.map(iss=>iss.path?{...iss,path:iss.path.slice()}:{...iss})}
function isRecursive(inst,stack,resolve5){let cached2=recursive.get(inst);if(cached2!==void 0)return cached2?PROVEN:NONE2;if(stack.has(inst))return PROVEN;stack.
add(inst);let result=NONE2,check9=child=>{if(result!==PROVEN&&child?._zod){let answer=isRecursive(child,stack,resolve5);answer>result&&(result=answer)}},shape=(sh,spread)=>{
let answer=NONE2;for(let key of Reflect.ownKeys(sh)){let desc=Object.getOwnPropertyDescriptor(sh,key);if(spread&&!desc.enumerable)continue;let child=desc.get?ASSUMED:
desc.value?._zod?isRecursive(desc.value,stack,resolve5):NONE2;child>answer&&(answer=child)}return answer},merge3=answer=>{answer>result&&(result=answer)},def=inst.
_zod.def,kind=def.type;switch(kind){case"object":{let raw=rawShape(def);merge3(raw?shape(raw,!0):ASSUMED),check9(def.catchall);break}case"array":check9(def.element);
break;case"tuple":for(let el of def.items)check9(el);check9(def.rest);break;case"record":case"map":check9(def.keyType),check9(def.valueType);break;case"set":check9(
def.valueType);break;case"union":for(let el of def.options)check9(el);break;case"intersection":check9(def.left),check9(def.right);break;case"optional":case"null\
able":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check9(def.innerType);break;case"pipe":check9(def.in),
check9(def.out);break;case"function":check9(def.input),check9(def.output);break;case"lazy":{let inner=def._cachedInner??(resolve5?inst._zod.innerType:void 0);merge3(
inner?isRecursive(inner,stack,!1):ASSUMED);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefin\
ed":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:
for(let key in def){let desc=Object.getOwnPropertyDescriptor(def,key);if(!desc||desc.get)continue;let value=desc.value;if(!(!value||typeof value!="object")){if(value.
_zod)check9(value);else if(Array.isArray(value))for(let el of value)check9(el)}}}return stack.delete(inst),settle(inst,result)}function settle(inst,answer){return answer!==
ASSUMED&&recursive.set(inst,answer===PROVEN),answer}function bucketFor(state,inst){let bucket=state.buckets.get(inst);return bucket||(bucket=new WeakMap,state.buckets.
set(inst,bucket)),bucket}function memoizer(){return memo}function isBackEdge(ctx,value){let backEdges=ctx[STATE2]?.backEdges;return backEdges!==void 0&&isRef(value)&&
backEdges.has(value)}var $ZodCyclicError,STATE2,NO_ISSUES,recursive,NONE2,ASSUMED,PROVEN,handoff,open2,memo,init_memoizer=__esm({"node_modules/zod/v4/core/memoi\
zer.js"(){init_util();$ZodCyclicError=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCy\
clicError"}},STATE2="~memo",NO_ISSUES=[];recursive=new WeakMap,NONE2=0,ASSUMED=1,PROVEN=2;open2=[],memo={alloc(_inst,payload,empty){let bucket=handoff;if(!bucket)
return empty;handoff=void 0;let entry={value:empty,issues:null};return bucket.set(payload.value,entry),open2.push(entry),empty},guard(inst){var _a3;(_a3=inst._zod).
deferred??(_a3.deferred=[]),inst._zod.deferred.push(()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.
value))throw new $ZodCyclicError;return base(payload,ctx)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})},attach(inst){var _a3;let isRecursiveInst,
rechecked=!1,lastCtx,lastBucket;(_a3=inst._zod).deferred??(_a3.deferred=[]),inst._zod.deferred.push(()=>{let base=inst._zod.parse,wrapped=(payload,ctx)=>{if(isRecursiveInst===
void 0){let walked=isRecursive(inst,new Set,!1);if(walked===NONE2)return inst._zod.parse=base,inst._zod.run===wrapped&&(inst._zod.run=base),base(payload,ctx);walked===
PROVEN||rechecked?isRecursiveInst=!0:rechecked=!0}let input=payload.value;if(!isRef(input))return base(payload,ctx);let state=ctx[STATE2];state||(state={buckets:new WeakMap,
backEdges:void 0},ctx[STATE2]=state);let bucket;lastCtx===ctx?bucket=lastBucket:(bucket=bucketFor(state,inst),lastCtx=ctx,lastBucket=bucket);let hit=bucket.get(
input);if(hit)return payload.value=hit.value,hit.issues?hit.issues.length&&payload.issues.push(...cloneIssues(hit.issues)):(payload.memo=!0,state.backEdges??(state.
backEdges=new WeakSet),state.backEdges.add(hit.value)),payload;handoff=bucket;let depth=open2.length,result=base(payload,ctx);handoff=void 0;let entry=open2.length>
depth?open2.pop():void 0;return result instanceof Promise?result.then(r=>(entry&&(entry.issues=r.issues.length?cloneIssues(r.issues):NO_ISSUES),r)):(entry&&(entry.
issues=result.issues.length?cloneIssues(result.issues):NO_ISSUES),result)};inst._zod.parse=wrapped,inst._zod.run===base&&(inst._zod.run=wrapped)})}}}});function en_default(){return{localeError:error()}}var error,init_en=__esm({"node_modules/zod/v4/locales/en.js"(){init_util();error=()=>{let Sizable={string:{unit:"\
characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"t\
o have"}};function getSizing(origin){return Sizable[origin]??null}let FormatDictionary={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded\
 string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"\
IBAN",jwt:"JWT",template_literal:"input"},TypeDictionary={nan:"NaN"};function getTypeName(type,input){return type==="number"&&typeof input=="number"&&!Number.isFinite(
input)?String(input):TypeDictionary[type]??type}return issue2=>{switch(issue2.code){case"invalid_type":{let expected=getTypeName(issue2.expected),receivedType=parsedType(
issue2.input),received=getTypeName(receivedType,issue2.input);return`Invalid input: expected ${expected}, received ${received}`}case"invalid_value":return issue2.
values.length===1?`Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`:`Invalid option: expected one of ${joinValues(issue2.values,"|")}`;case"too_\
big":{let adj=issue2.exact?"exactly ":issue2.inclusive?"<=":"<",sizing=getSizing(issue2.origin);return sizing?`Too big: expected ${issue2.origin??"value"} to ha\
ve ${adj}${issue2.maximum.toString()} ${sizing.unit??"elements"}`:`Too big: expected ${issue2.origin??"value"} to be ${adj}${issue2.maximum.toString()}`}case"to\
o_small":{let adj=issue2.exact?"exactly ":issue2.inclusive?">=":">",sizing=getSizing(issue2.origin);return sizing?`Too small: expected ${issue2.origin} to have ${adj}${issue2.
minimum.toString()} ${sizing.unit}`:`Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`}case"invalid_format":{let _issue=issue2;return _issue.
format==="starts_with"?`Invalid string: must start with "${_issue.prefix}"`:_issue.format==="ends_with"?`Invalid string: must end with "${_issue.suffix}"`:_issue.
format==="includes"?`Invalid string: must include "${_issue.includes}"`:_issue.format==="regex"?`Invalid string: must match pattern ${_issue.pattern}`:`Invalid ${FormatDictionary[_issue.
format]??issue2.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${issue2.divisor}`;case"unrecognized_keys":return`Unrecognized key${issue2.
keys.length>1?"s":""}: ${joinValues(issue2.keys,", ")}`;case"invalid_key":return`Invalid key in ${issue2.origin}`;case"invalid_union":return issue2.options&&Array.
isArray(issue2.options)&&issue2.options.length>0?`Invalid discriminator value. Expected ${issue2.options.map(o=>`'${o}'`).join(" | ")}`:issue2.inclusive===!1?"I\
nvalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${issue2.origin}`;default:return"Invalid input"}}}}});var init_locales=__esm({"node_modules/zod/v4/locales/index.js"(){}});function registry(){return new $ZodRegistry}var _a2,$ZodRegistry,globalRegistry,init_registries=__esm({"node_modules/zod/v4/core/registries.js"(){$ZodRegistry=class{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){let meta2=_meta[0];return this._map.set(schema,meta2),meta2&&typeof meta2=="object"&&"id"in meta2&&
this._idmap.set(meta2.id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){let meta2=this._map.get(schema);return meta2&&
typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){let p=schema._zod.parent;if(p){let pm={...this.get(
p)??{}};delete pm.id;let f={...pm,...this._map.get(schema)};return Object.keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(
schema)}};(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=registry());globalRegistry=globalThis.__zod_globalRegistry}});var init_compile=__esm({"node_modules/zod/v4/core/compile.js"(){}});function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}function _string(Class2,params){return new Class2(snapshotChecks({type:"string",
...normalizeParams(params)}))}function _email(Class2,params){return new Class2({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(params)})}
function _guid(Class2,params){return new Class2({type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(params)})}function _uuid(Class2,params){
return new Class2({type:"string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(params)})}function _uuidv4(Class2,params){return new Class2({type:"\
string",format:"uuid",check:"string_format",abort:!1,version:"v4",...normalizeParams(params)})}function _uuidv6(Class2,params){return new Class2({type:"string",
format:"uuid",check:"string_format",abort:!1,version:"v6",...normalizeParams(params)})}function _uuidv7(Class2,params){return new Class2({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(params)})}function _url(Class2,params){return new Class2({type:"string",format:"url",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _emoji2(Class2,params){return new Class2({type:"string",format:"emoji",check:"string_format",abort:!1,
...normalizeParams(params)})}function _nanoid(Class2,params){return new Class2({type:"string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(
params)})}function _cuid(Class2,params){return new Class2({type:"string",format:"cuid",check:"string_format",abort:!1,...normalizeParams(params)})}function _cuid2(Class2,params){
return new Class2({type:"string",format:"cuid2",check:"string_format",abort:!1,...normalizeParams(params)})}function _ulid(Class2,params){return new Class2({type:"\
string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(params)})}function _xid(Class2,params){return new Class2({type:"string",format:"xid",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _ksuid(Class2,params){return new Class2({type:"string",format:"ksuid",check:"string_format",abort:!1,
...normalizeParams(params)})}function _ipv4(Class2,params){return new Class2({type:"string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(params)})}
function _ipv6(Class2,params){return new Class2({type:"string",format:"ipv6",check:"string_format",abort:!1,...normalizeParams(params)})}function _cidrv4(Class2,params){
return new Class2({type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(params)})}function _cidrv6(Class2,params){return new Class2({
type:"string",format:"cidrv6",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64(Class2,params){return new Class2({type:"string",format:"\
base64",check:"string_format",abort:!1,...normalizeParams(params)})}function _base64url(Class2,params){return new Class2({type:"string",format:"base64url",check:"\
string_format",abort:!1,...normalizeParams(params)})}function _e164(Class2,params){return new Class2({type:"string",format:"e164",check:"string_format",abort:!1,
...normalizeParams(params)})}function _jwt(Class2,params){return new Class2({type:"string",format:"jwt",check:"string_format",abort:!1,...normalizeParams(params)})}
function _isoDateTime(Class2,params){return new Class2({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(
params)})}function _isoDate(Class2,params){return new Class2({type:"string",format:"date",check:"string_format",...normalizeParams(params)})}function _isoTime(Class2,params){
return new Class2({type:"string",format:"time",check:"string_format",precision:null,...normalizeParams(params)})}function _isoDuration(Class2,params){return new Class2(
{type:"string",format:"duration",check:"string_format",...normalizeParams(params)})}function _int(Class2,params){return new Class2({type:"number",check:"number_\
format",abort:!1,format:"safeint",...normalizeParams(params)})}function _unknown(Class2){return new Class2({type:"unknown"})}function _never(Class2,params){return new Class2(
{type:"never",...normalizeParams(params)})}function _lt(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value,inclusive:!1})}
function _lte(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value,inclusive:!0})}function _gt(value,params){return new $ZodCheckGreaterThan(
{check:"greater_than",...normalizeParams(params),value,inclusive:!1})}function _gte(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(
params),value,inclusive:!0})}function _multipleOf(value,params){return new $ZodCheckMultipleOf({check:"multiple_of",...normalizeParams(params),value})}function _maxLength(maximum,params){
return new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum})}function _minLength(minimum,params){return new $ZodCheckMinLength({check:"\
min_length",...normalizeParams(params),minimum})}function _length(length,params){return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(params),
length})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),pattern})}function _lowercase(params){
return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(params)})}function _uppercase(params){return new $ZodCheckUpperCase({
check:"string_format",format:"uppercase",...normalizeParams(params)})}function _includes(includes,params){return new $ZodCheckIncludes({check:"string_format",format:"\
includes",...normalizeParams(params),includes})}function _startsWith(prefix,params){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...normalizeParams(
params),prefix})}function _endsWith(suffix,params){return new $ZodCheckEndsWith({check:"string_format",format:"ends_with",...normalizeParams(params),suffix})}function _overwrite(tx){
return new $ZodCheckOverwrite({check:"overwrite",tx})}function _normalize(form){return _overwrite(input=>input.normalize(form))}function _trim(){return _overwrite(
input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.toUpperCase())}
function _slugify(){return _overwrite(input=>slugify(input))}function _array(Class2,element,params){return new Class2({type:"array",element,...normalizeParams(params)})}
function _refine(Class2,fn,_params){return new Class2({type:"custom",check:"custom",fn,...normalizeParams(_params)})}function _superRefine(fn,params){let ch=_check(
payload=>(payload.addIssue=issue2=>{if(typeof issue2=="string")payload.issues.push(issue(issue2,payload.value,ch._zod.def));else{let _issue=issue2;_issue.fatal&&
(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.continue=
!ch._zod.def.abort),payload.issues.push(issue(_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){let ch=new $ZodCheck({check:"cu\
stom",...normalizeParams(params)});return ch._zod.check=fn,ch}var init_api=__esm({"node_modules/zod/v4/core/api.js"(){init_checks();init_util()}});function assignProps(target,...sources){for(let source of sources)for(let key of Reflect.ownKeys(source))Object.prototype.propertyIsEnumerable.call(source,key)&&
assignProp(target,key,source[key]);return target}function initializeContext(params){let target=params?.target??"draft-2020-12";return target==="draft-4"&&(target=
"draft-04"),target==="draft-7"&&(target="draft-07"),{processors:params.processors??{},metadataRegistry:params?.metadata??globalRegistry,target,unrepresentable:params?.
unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:params?.cycles??"ref",reused:params?.reused??"inline",intersections:[],deferred:[],external:params?.external??void 0}}function handleUnrepresentable(schema,ctx,json,params,message){
let result=typeof ctx.unrepresentable=="function"?ctx.unrepresentable({zodSchema:schema,path:params.path,message}):ctx.unrepresentable;if(result==="any")return!1;
if(result===void 0||result==="throw")throw new Error(message);return Object.assign(json,result),!0}function processSchema(schema,ctx,_params={path:[],schemaPath:[]}){
var _a3;let def=schema._zod.def,seen=ctx.seen.get(schema);if(seen)return seen.count++,_params.schemaPath.includes(schema)&&(seen.cycle=_params.path),seen.schema;
let result={schema:{},count:1,cycle:void 0,path:_params.path};ctx.seen.set(schema,result),ctx.sharedDefsExtractedFor=void 0,ctx.sharedEmitDoneFor=void 0;let overrideSchema=schema.
_zod.toJSONSchema?.();if(overrideSchema)result.schema=overrideSchema;else{let params={..._params,schemaPath:[..._params.schemaPath,schema],path:_params.path};if(schema.
_zod.processJSONSchema)schema._zod.processJSONSchema(ctx,result.schema,params);else{let _json=result.schema,processor=ctx.processors[def.type];if(!processor)throw new Error(
`[toJSONSchema]: Non-representable type encountered: ${def.type}`);processor(schema,ctx,_json,params)}let parent=schema._zod.parent;parent&&(result.ref||(result.
ref=parent),processSchema(parent,ctx,params),ctx.seen.get(parent).isParent=!0)}let meta2=ctx.metadataRegistry.get(schema);return meta2&&assignProps(result.schema,
meta2),ctx.io==="input"&&isTransforming(schema)&&(delete result.schema.examples,delete result.schema.default),ctx.io==="input"&&"_prefault"in result.schema&&((_a3=
result.schema).default??(_a3.default=result.schema._prefault)),delete result.schema._prefault,ctx.seen.get(schema).schema}function encodeJSONPointerSegment(segment){
return segment.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(ctx,schema){let root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schem\
a. This is a bug in Zod.");if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return;let idToSchema=new Map;for(let entry of ctx.seen.entries()){let id=ctx.
metadataRegistry.get(entry[0])?.id;if(id){let existing=idToSchema.get(id);if(existing&&existing!==entry[0])throw new Error(`Duplicate schema id "${id}" detected\
 during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);idToSchema.set(id,entry[0])}}let makeURI=entry=>{let defsSegment=ctx.
target==="draft-2020-12"?"$defs":"definitions";if(ctx.external){let externalId=ctx.external.registry.get(entry[0])?.id,uriGenerator=ctx.external.uri??(id2=>id2);
if(externalId)return{ref:uriGenerator(externalId)};let id=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`;return entry[1].defId=id,{defId:id,ref:`${uriGenerator(
"__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`}}let uriPrefix="#",defUriPrefix=`${uriPrefix}/${defsSegment}/`;if(entry[1]===root&&!entry[1].schema.
id)return{ref:uriPrefix};let defId=entry[1].schema.id??`__schema${ctx.counter++}`;return{defId,ref:defUriPrefix+encodeJSONPointerSegment(defId)}},extractToDef=entry=>{
if(entry[1].schema.$ref)return;let seen=entry[1],{ref,defId}=makeURI(entry);seen.def={...seen.schema},defId&&(seen.defId=defId);let schema2=seen.schema;for(let key in schema2)
delete schema2[key];schema2.$ref=ref};if(ctx.cycles==="throw")for(let entry of ctx.seen.entries()){let seen=entry[1];if(seen.cycle)throw new Error(`Cycle detect\
ed: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let entry of ctx.seen.entries()){let seen=entry[1];if(schema===entry[0]){
extractToDef(entry);continue}if(ctx.external){let ext=ctx.external.registry.get(entry[0])?.id;if(schema!==entry[0]&&ext){extractToDef(entry);continue}}if(ctx.metadataRegistry.
get(entry[0])?.id){extractToDef(entry);continue}if(seen.cycle){extractToDef(entry);continue}seen.count>1&&ctx.reused==="ref"&&extractToDef(entry)}ctx.external&&
(ctx.sharedDefsExtractedFor=ctx.external)}function compactTypeUnion(schema){let options2=schema.anyOf;if(!Array.isArray(options2)||options2.length===0||schema.type!==
void 0)return;let types=[];for(let option of options2){if(!option||typeof option!="object")return;compactTypeUnion(option);let keys=Object.keys(option);if(keys.
length!==1||keys[0]!=="type")return;let type=option.type;for(let member of Array.isArray(type)?type:[type]){if(typeof member!="string")return;types.includes(member)||
types.push(member)}}delete schema.anyOf,schema.type=types.length===1?types[0]:types}function undeclaredConstraint(member){let extra=member.additionalProperties;
return extra===void 0||extra===!1||typeof extra!="object"||extra===null?null:Object.keys(extra).length?extra:null}function foldObjects(members2){let objects=[];
for(let member of members2){if(typeof member!="object"||member.type!=="object")return null;for(let key in member)if(!FOLDABLE_KEYS.has(key))return null;objects.
push(member)}let properties={},required2=new Set;for(let object of objects){for(let key in object.properties){if(Object.prototype.hasOwnProperty.call(properties,
key))continue;let parts=[];for(let other of objects){let part=other.properties?.[key]??undeclaredConstraint(other);part!=null&&(parts.some(seen=>JSON.stringify(
seen)===JSON.stringify(part))||parts.push(part))}let merged=parts.length===1?parts[0]:foldObjects(parts)??{allOf:parts};assignProp(properties,key,merged)}for(let key of object.
required??[])required2.add(key)}let folded={type:"object",properties};if(required2.size&&(folded.required=[...required2]),objects.every(object=>object.additionalProperties===
!1))folded.additionalProperties=!1;else{let constraints=[];for(let object of objects){let constraint=undeclaredConstraint(object);constraint&&!constraints.some(
seen=>JSON.stringify(seen)===JSON.stringify(constraint))&&constraints.push(constraint)}constraints.length===1?folded.additionalProperties=constraints[0]:constraints.
length>1&&(folded.additionalProperties={allOf:constraints})}return folded}function foldIntersection(json){let allOf=json.allOf;if(!Array.isArray(allOf)||allOf.length<
2)return;for(let key of FOLDABLE_KEYS)if(key in json)return;let unions=allOf.filter(m=>UNION_KEYS.some(k=>Array.isArray(m[k]))),folded=null;if(!unions.length)folded=
foldObjects(allOf);else{let union2=unions[0],keyword=UNION_KEYS.find(k=>Array.isArray(union2[k]));if(Object.keys(union2).length!==1)return;let rest=allOf.filter(
m=>m!==union2),branches=union2[keyword].map(branch=>foldObjects([...rest,branch]));if(branches.some(b=>!b))return;folded={[keyword]:branches}}folded&&(delete json.
allOf,assignProps(json,folded))}function finalize(ctx,schema){let root=ctx.seen.get(schema);if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.");
let flattenRef=zodSchema=>{let seen=ctx.seen.get(zodSchema);if(seen.ref===null)return;let schema2=seen.def??seen.schema,_cached={...schema2},ref=seen.ref;if(seen.
ref=null,ref){flattenRef(ref);let refSeen=ctx.seen.get(ref),refSchema=refSeen.schema;if(refSchema.$ref&&(ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target===
"openapi-3.0")?(schema2.allOf=schema2.allOf??[],schema2.allOf.push(refSchema)):assignProps(schema2,refSchema),assignProps(schema2,_cached),zodSchema._zod.parent===
ref)for(let key in schema2)key==="$ref"||key==="allOf"||key in _cached||delete schema2[key];if(refSchema.$ref&&refSeen.def)for(let key in schema2)key==="$ref"||
key==="allOf"||key in refSeen.def&&JSON.stringify(schema2[key])===JSON.stringify(refSeen.def[key])&&delete schema2[key]}let parent=zodSchema._zod.parent;if(parent&&
parent!==ref){flattenRef(parent);let parentSeen=ctx.seen.get(parent);if(parentSeen?.schema.$ref&&(schema2.$ref=parentSeen.schema.$ref,parentSeen.def))for(let key in schema2)
key==="$ref"||key==="allOf"||key in parentSeen.def&&JSON.stringify(schema2[key])===JSON.stringify(parentSeen.def[key])&&delete schema2[key]}ctx.override({zodSchema,
jsonSchema:schema2,path:seen.path??[]})};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){for(let entry of[...ctx.seen.entries()].reverse())flattenRef(entry[0]);
if(ctx.target!=="openapi-3.0")for(let entry of ctx.seen.entries())compactTypeUnion(entry[1].def??entry[1].schema);for(let rewrite of ctx.deferred)rewrite();if(ctx.
intersections.length){let carriers=new Map;for(let seen of ctx.seen.values())for(let json of[seen.schema,seen.def]){let allOf=json?.allOf;if(!Array.isArray(allOf))
continue;let existing=carriers.get(allOf);existing?existing.push(json):carriers.set(allOf,[json])}for(let allOf of ctx.intersections)for(let json of carriers.get(
allOf)??[])foldIntersection(json)}}let result={};if(ctx.target==="draft-2020-12"?result.$schema="https://json-schema.org/draft/2020-12/schema":ctx.target==="dra\
ft-07"?result.$schema="http://json-schema.org/draft-07/schema#":ctx.target==="draft-04"?result.$schema="http://json-schema.org/draft-04/schema#":ctx.target,ctx.
external?.uri){let id=ctx.external.registry.get(schema)?.id;if(!id)throw new Error("Schema is missing an `id` property");result.$id=ctx.external.uri(id)}assignProps(
result,root.defId?root.schema:root.def??root.schema);let rootMetaId=ctx.metadataRegistry.get(schema)?.id;rootMetaId!==void 0&&result.id===rootMetaId&&delete result.
id;let defs=ctx.external?.defs??{};if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external)for(let entry of ctx.seen.entries()){let seen=entry[1];seen.def&&seen.
defId&&(seen.def.id===seen.defId&&delete seen.def.id,assignProp(defs,seen.defId,seen.def))}ctx.external&&(ctx.sharedEmitDoneFor=ctx.external),ctx.external||Object.
keys(defs).length>0&&(ctx.target==="draft-2020-12"?result.$defs=defs:result.definitions=defs);try{let finalized=JSON.parse(JSON.stringify(result));return Object.
defineProperty(finalized,"~standard",{value:{...schema["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema,"input",ctx.processors),output:createStandardJSONSchemaMethod(
schema,"output",ctx.processors)}},enumerable:!1,writable:!1}),finalized}catch{throw new Error("Error converting schema to JSON.")}}function isTransforming(_schema,_ctx){
let ctx=_ctx??{seen:new Set};if(ctx.seen.has(_schema))return!1;ctx.seen.add(_schema);let def=_schema._zod.def;if(def.type==="transform")return!0;if(def.type==="\
array")return isTransforming(def.element,ctx);if(def.type==="set")return isTransforming(def.valueType,ctx);if(def.type==="lazy")return isTransforming(def.getter(),
ctx);if(def.type==="promise"||def.type==="optional"||def.type==="nonoptional"||def.type==="nullable"||def.type==="readonly"||def.type==="default"||def.type==="p\
refault"||def.type==="catch")return isTransforming(def.innerType,ctx);if(def.type==="intersection")return isTransforming(def.left,ctx)||isTransforming(def.right,
ctx);if(def.type==="record"||def.type==="map")return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx);if(def.type==="pipe")return _schema._zod.
traits.has("$ZodCodec")?!0:isTransforming(def.in,ctx)||isTransforming(def.out,ctx);if(def.type==="object"){for(let key in def.shape)if(isTransforming(def.shape[key],
ctx))return!0;return!1}if(def.type==="union"){for(let option of def.options)if(isTransforming(option,ctx))return!0;return!1}if(def.type==="tuple"){for(let item of def.
items)if(isTransforming(item,ctx))return!0;return!!(def.rest&&isTransforming(def.rest,ctx))}return!1}var FOLDABLE_KEYS,UNION_KEYS,createToJSONSchemaMethod,createStandardJSONSchemaMethod,
init_to_json_schema=__esm({"node_modules/zod/v4/core/to-json-schema.js"(){init_registries();init_util();FOLDABLE_KEYS=new Set(["type","properties","required","a\
dditionalProperties"]),UNION_KEYS=["oneOf","anyOf"];createToJSONSchemaMethod=(schema,processors={})=>params=>{let ctx=initializeContext({...params,processors});
return processSchema(schema,ctx),extractDefs(ctx,schema),finalize(ctx,schema)},createStandardJSONSchemaMethod=(schema,io,processors={})=>params=>{let{libraryOptions,
target}=params??{},ctx=initializeContext({...libraryOptions??{},target,io,processors});return processSchema(schema,ctx),extractDefs(ctx,schema),finalize(ctx,schema)}}});function aggregateChecks(schema){let agg={},def=schema._zod.def,list2=schema._zod.traits.has("$ZodCheck")?[schema,...def.checks??[]]:def.checks??[];for(let ch of list2)
contributors[ch._zod.def.check]?.(agg,ch._zod.def);let bag=schema._zod.bag;bag.minimum!==void 0&&narrowMin(agg,"minimum",bag.minimum),bag.exclusiveMinimum!==void 0&&
narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum),bag.maximum!==void 0&&narrowMax(agg,"maximum",bag.maximum),bag.exclusiveMaximum!==void 0&&narrowMax(agg,"\
exclusiveMaximum",bag.exclusiveMaximum),bag.multipleOf!==void 0&&addDivisor(agg,bag.multipleOf),bag.format!==void 0&&(agg.format??(agg.format=bag.format),bag.format.
includes("int")&&(agg.isInt=!0)),bag.mime&&intersectMime(agg,bag.mime);for(let pattern of bag.patterns??[])addPattern(agg,pattern);return agg}function inputOptin(schema){
let def=schema._zod.def;return def.type==="pipe"&&def.in._zod.traits.has("$ZodTransform")?inputOptin(def.out):def.type==="catch"?inputOptin(def.innerType):schema.
_zod.optin}function stringifyKeyNames(bySchema,json,visited){if(json.$ref){if(visited.has(json))return json;visited.add(json);let def=bySchema.get(json)?.def;if(!def)
return json;let inlined=stringifyKeyNames(bySchema,def,visited);return inlined===def?json:inlined}for(let keyword of["anyOf","oneOf"]){let branches=json[keyword];
if(!Array.isArray(branches))continue;let mapped=branches.map(branch=>stringifyKeyNames(bySchema,branch,visited));mapped.some((branch,i)=>branch!==branches[i])&&
(json={...json,[keyword]:mapped})}let types=Array.isArray(json.type)?json.type:[json.type],numericType=!types.includes("string")&&types.some(t=>t==="number"||t===
"integer"),values=json.enum??(json.const!==void 0?[json.const]:void 0);if(!numericType&&!values?.some(v=>typeof v=="number"))return json;let{minimum,maximum,exclusiveMinimum,
exclusiveMaximum,multipleOf,format:format2,id,...rest}=json;return rest.enum?rest.enum=rest.enum.map(v=>typeof v=="number"?String(v):v):typeof rest.const=="numb\
er"&&(rest.const=String(rest.const)),numericType&&(rest.type="string",values||(rest.pattern=(types.includes("number")?number:integer).source)),rest}function rewriteKeyNames(ctx){
let bySchema=new Map;for(let entry of ctx.seen.values())entry.def&&!bySchema.has(entry.schema)&&bySchema.set(entry.schema,entry);let rewrites=new Map;for(let record2 of pendingRecords.
get(ctx)??[]){let seen=ctx.seen.get(record2),names2=(seen?.def??seen?.schema)?.propertyNames;if(!names2||names2===!0||rewrites.has(names2))continue;let rewritten=stringifyKeyNames(
bySchema,names2,new Set);rewritten!==names2&&rewrites.set(names2,rewritten)}if(rewrites.size)for(let entry of ctx.seen.values())for(let carrier of[entry.schema,
entry.def]){let rewritten=carrier&&rewrites.get(carrier.propertyNames);rewritten&&(carrier.propertyNames=rewritten)}}function serializeDefaultValue(value,schema,ctx,json,params){
let unrepresentable=!1,serialized=JSON.stringify(value,(_,val)=>typeof val!="bigint"?val:(unrepresentable=!0,null));return unrepresentable?(handleUnrepresentable(
schema,ctx,json,params,"BigInt defaults cannot be represented in JSON Schema"),UNREPRESENTABLE_DEFAULT):JSON.parse(serialized)}function toJSONSchema(input,params){
if("_idmap"in input){let registry2=input,ctx2=initializeContext({...params,processors:allProcessors}),defs={};for(let entry of registry2._idmap.entries()){let[_,
schema]=entry;processSchema(schema,ctx2)}let schemas={},external={registry:registry2,uri:params?.uri,defs};ctx2.external=external;for(let entry of registry2._idmap.
entries()){let[key,schema]=entry;extractDefs(ctx2,schema),assignProp(schemas,key,finalize(ctx2,schema))}if(Object.keys(defs).length>0){let defsSegment=ctx2.target===
"draft-2020-12"?"$defs":"definitions";schemas.__shared={[defsSegment]:defs}}return{schemas}}let ctx=initializeContext({...params,processors:allProcessors});return processSchema(
input,ctx),extractDefs(ctx,input),finalize(ctx,input)}var narrowMin,narrowMax,narrowBoth,addDivisor,addPattern,intersectMime,setFormat,minContributor,maxContributor,
formatContributor,contributors,formatMap,exactPatterns,exactPattern,stringProcessor,numberProcessor,booleanProcessor,bigintProcessor,symbolProcessor,nullProcessor,
undefinedProcessor,voidProcessor,neverProcessor,anyProcessor,unknownProcessor,dateProcessor,enumProcessor,literalProcessor,nanProcessor,templateLiteralProcessor,
fileProcessor,successProcessor,customProcessor,functionProcessor,transformProcessor,mapProcessor,setProcessor,arrayProcessor,objectProcessor,unionProcessor,intersectionProcessor,
tupleProcessor,pendingRecords,recordProcessor,nullableProcessor,nonoptionalProcessor,UNREPRESENTABLE_DEFAULT,defaultProcessor,prefaultProcessor,catchProcessor,pipeProcessor,
readonlyProcessor,promiseProcessor,optionalProcessor,lazyProcessor,allProcessors,init_json_schema_processors=__esm({"node_modules/zod/v4/core/json-schema-proces\
sors.js"(){init_regexes();init_schemas();init_to_json_schema();init_util();narrowMin=(agg,key,value)=>{(agg[key]===void 0||value>agg[key])&&(agg[key]=value)},narrowMax=
(agg,key,value)=>{(agg[key]===void 0||value<agg[key])&&(agg[key]=value)},narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value),narrowMax(agg,"maximum",value)},
addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=[]),agg.multipleOf.includes(value)||agg.multipleOf.push(value)},addPattern=(agg,pattern)=>{agg.patterns??
(agg.patterns=new Set),agg.patterns.add(pattern)},intersectMime=(agg,mime)=>{agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]},setFormat=(agg,format2)=>{
agg.format=format2,format2.includes("int")&&(agg.isInt=!0)},minContributor=(agg,def)=>narrowMin(agg,"minimum",def.minimum),maxContributor=(agg,def)=>narrowMax(agg,
"maximum",def.maximum),formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format);let[minimum,maximum]=ranges[def.format];narrowMin(agg,"minimum",minimum),
narrowMax(agg,"maximum",maximum)},contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?"minimum":"exclusiveMinimum",def.value),less_than:(agg,def)=>narrowMax(
agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(agg,def.value),number_format:formatContributor(NUMBER_FORMAT_RANGES),
bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,
max_size:maxContributor,size_equals:(agg,def)=>narrowBoth(agg,def.size),string_format:(agg,def)=>{setFormat(agg,def.format),def.pattern&&addPattern(agg,def.pattern),
(def.format==="base64"||def.format==="base64url")&&(agg.contentEncoding=def.format),(def.local||def.precision===-1)&&(agg.laxFormat=!0)},mime_type:(agg,def)=>intersectMime(
agg,def.mime)};formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,
base64url]]),exactPattern=p=>exactPatterns.get(p)??p,stringProcessor=(schema,ctx,_json,_params)=>{let json=_json;json.type="string";let{minimum,maximum,format:format2,
patterns,contentEncoding,laxFormat}=aggregateChecks(schema);if(typeof minimum=="number"&&(json.minLength=minimum),typeof maximum=="number"&&(json.maxLength=maximum),
format2&&(json.format=formatMap[format2]??format2,json.format===""&&delete json.format,(format2==="time"||laxFormat)&&delete json.format),contentEncoding&&(json.
contentEncoding=contentEncoding),patterns&&patterns.size>0){let patternList=[...patterns].map(exactPattern);patternList.length===1?json.pattern=patternList[0].source:
patternList.length>1&&(json.allOf=[...patternList.map(regex=>({...ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},
pattern:regex.source}))])}},numberProcessor=(schema,ctx,_json,params)=>{let json=_json,{minimum,maximum,multipleOf,exclusiveMaximum,exclusiveMinimum,isInt}=aggregateChecks(
schema);json.type=isInt?"integer":"number";let exMin=typeof exclusiveMinimum=="number"&&exclusiveMinimum>=(minimum??Number.NEGATIVE_INFINITY),exMax=typeof exclusiveMaximum==
"number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY),legacy=ctx.target==="draft-04"||ctx.target==="openapi-3.0";if(exMin?legacy?(json.minimum=exclusiveMinimum,
json.exclusiveMinimum=!0):json.exclusiveMinimum=exclusiveMinimum:typeof minimum=="number"&&(json.minimum=minimum),exMax?legacy?(json.maximum=exclusiveMaximum,json.
exclusiveMaximum=!0):json.exclusiveMaximum=exclusiveMaximum:typeof maximum=="number"&&(json.maximum=maximum),multipleOf){let divisors=new Set;for(let divisor of multipleOf)
Number.isFinite(divisor)&&divisor!==0?divisors.add(Math.abs(divisor)):handleUnrepresentable(schema,ctx,json,params,`A multipleOf divisor of ${divisor} cannot be\
 represented in JSON Schema`);let[first,...rest]=divisors;first!==void 0&&(json.multipleOf=first),rest.length&&(json.allOf=[...json.allOf??[],...rest.map(m=>({multipleOf:m}))])}},
booleanProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},bigintProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Big\
Int cannot be represented in JSON Schema")},symbolProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Symbols cannot be represent\
ed in JSON Schema")},nullProcessor=(_schema,ctx,json,_params)=>{ctx.target==="openapi-3.0"?(json.type="string",json.nullable=!0,json.enum=[null]):json.type="nul\
l"},undefinedProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Undefined cannot be represented in JSON Schema")},voidProcessor=
(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Void cannot be represented in JSON Schema")},neverProcessor=(_schema,_ctx,json,_params)=>{
json.not={}},anyProcessor=(_schema,_ctx,_json,_params)=>{},unknownProcessor=(_schema,_ctx,_json,_params)=>{},dateProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(
schema,ctx,json,params,"Date cannot be represented in JSON Schema")},enumProcessor=(schema,_ctx,json,_params)=>{let def=schema._zod.def,values=getEnumValues(def.
entries);if(values.length===0){json.not={};return}values.every(v=>typeof v=="number")&&(json.type="number"),values.every(v=>typeof v=="string")&&(json.type="str\
ing"),json.enum=values},literalProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;if(def.values.length===0){json.not={};return}let vals=[];for(let val of def.
values)if(val===void 0){if(handleUnrepresentable(schema,ctx,json,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val=="\
bigint"){if(handleUnrepresentable(schema,ctx,json,params,"BigInt literals cannot be represented in JSON Schema"))return;vals.push(Number(val))}else vals.push(val);
if(vals.length!==0)if(vals.length===1){let val=vals[0];json.type=val===null?"null":typeof val,ctx.target==="draft-04"||ctx.target==="openapi-3.0"?json.enum=[val]:
json.const=val}else vals.every(v=>typeof v=="number")&&(json.type="number"),vals.every(v=>typeof v=="string")&&(json.type="string"),vals.every(v=>typeof v=="boo\
lean")&&(json.type="boolean"),vals.every(v=>v===null)&&(json.type="null"),json.enum=vals},nanProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,
json,params,"NaN cannot be represented in JSON Schema")},templateLiteralProcessor=(schema,_ctx,json,_params)=>{let _json=json,pattern=schema._zod.pattern;if(!pattern)
throw new Error("Pattern not found in template literal");_json.type="string",_json.pattern=pattern.source},fileProcessor=(schema,_ctx,json,_params)=>{let _json=json;
_json.type="string",_json.format="binary",_json.contentEncoding="binary";let{minimum,maximum,mime}=aggregateChecks(schema);minimum!==void 0&&(_json.minLength=minimum),
maximum!==void 0&&(_json.maxLength=maximum),mime&&(mime.length===0?_json.not={}:mime.length===1?_json.contentMediaType=mime[0]:_json.anyOf=mime.map(m=>({contentMediaType:m})))},
successProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"},customProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Cus\
tom types cannot be represented in JSON Schema")},functionProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Function types cann\
ot be represented in JSON Schema")},transformProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Transforms cannot be represented\
 in JSON Schema")},mapProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Map cannot be represented in JSON Schema")},setProcessor=
(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Set cannot be represented in JSON Schema")},arrayProcessor=(schema,ctx,_json,params)=>{
let json=_json,def=schema._zod.def,{minimum,maximum}=aggregateChecks(schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=
maximum),json.type="array",json.items=processSchema(def.element,ctx,{...params,path:[...params.path,"items"]})};objectProcessor=(schema,ctx,_json,params)=>{let json=_json,
def=schema._zod.def,shape=def.shape;if(Object.getOwnPropertySymbols(shape).length&&handleUnrepresentable(schema,ctx,json,params,"Symbol keys cannot be represent\
ed in JSON Schema"))return;json.type="object",json.properties={};for(let key in shape)assignProp(json.properties,key,processSchema(shape[key],ctx,{...params,path:[
...params.path,"properties",key]}));let requiredKeys=[];for(let key of Object.keys(shape)){let field=def.shape[key];(ctx.io==="input"?inputOptin(field)===void 0:
field._zod.optout===void 0)&&requiredKeys.push(key)}requiredKeys.length>0&&(json.required=requiredKeys),def.catchall?._zod.def.type==="never"?json.additionalProperties=
!1:def.catchall?def.catchall&&(json.additionalProperties=processSchema(def.catchall,ctx,{...params,path:[...params.path,"additionalProperties"]})):ctx.io==="out\
put"&&(json.additionalProperties=!1)},unionProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def,isExclusive=def.inclusive===!1,options2=def.options.map(
(x,i)=>processSchema(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}));isExclusive?json.oneOf=options2:json.anyOf=options2},intersectionProcessor=
(schema,ctx,json,params)=>{let def=schema._zod.def,a=processSchema(def.left,ctx,{...params,path:[...params.path,"allOf",0]}),b=processSchema(def.right,ctx,{...params,
path:[...params.path,"allOf",1]}),isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1,allOf=[...isSimpleIntersection(a)?a.allOf:[a],...isSimpleIntersection(
b)?b.allOf:[b]];json.allOf=allOf,ctx.intersections.push(allOf)},tupleProcessor=(schema,ctx,_json,params)=>{let json=_json,def=schema._zod.def;json.type="array";
let prefixPath=ctx.target==="draft-2020-12"?"prefixItems":"items",restPath=ctx.target==="draft-2020-12"||ctx.target==="openapi-3.0"?"items":"additionalItems",prefixItems=def.
items.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,prefixPath,i]})),rest=def.rest?processSchema(def.rest,ctx,{...params,path:[...params.path,restPath,
...ctx.target==="openapi-3.0"?[def.items.length]:[]]}):null,minItems=def.items.length;for(;minItems>0;){let item=def.items[minItems-1];if(!(ctx.io==="input"?inputOptin(
item)!==void 0:item._zod.optout==="optional"))break;minItems--}let maxItems=def.items.length,isClosed=!def.rest;ctx.target==="draft-2020-12"?(json.prefixItems=prefixItems,
isClosed?json.items=!1:rest&&(json.items=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):ctx.target==="openapi-3.0"?(json.items={
anyOf:prefixItems},rest&&json.items.anyOf.push(rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems)):(json.items=prefixItems,isClosed?json.
additionalItems=!1:rest&&(json.additionalItems=rest),minItems>0&&(json.minItems=minItems),isClosed&&(json.maxItems=maxItems));let{minimum,maximum}=aggregateChecks(
schema);typeof minimum=="number"&&(json.minItems=minimum),typeof maximum=="number"&&(json.maxItems=maximum)};pendingRecords=new WeakMap;recordProcessor=(schema,ctx,_json,params)=>{
let json=_json,def=schema._zod.def;json.type="object";let keyType=def.keyType,patterns=aggregateChecks(keyType).patterns;if(def.mode==="loose"&&patterns&&patterns.
size>0){let valueSchema=processSchema(def.valueType,ctx,{...params,path:[...params.path,"patternProperties","*"]});json.patternProperties={};for(let pattern of patterns)
assignProp(json.patternProperties,exactPattern(pattern).source,valueSchema)}else{if(ctx.target==="draft-07"||ctx.target==="draft-2020-12"){json.propertyNames=processSchema(
def.keyType,ctx,{...params,path:[...params.path,"propertyNames"]});let pending=pendingRecords.get(ctx);pending||(pending=[],pendingRecords.set(ctx,pending),ctx.
deferred.push(()=>rewriteKeyNames(ctx))),pending.push(schema)}json.additionalProperties=processSchema(def.valueType,ctx,{...params,path:[...params.path,"additio\
nalProperties"]})}let keyValues=keyType._zod.values,omittableOnInput=ctx.io==="input"&&inputOptin(def.valueType)!==void 0;if(keyValues&&!def.partial&&!omittableOnInput){
let validKeyValues=[...keyValues].filter(v=>typeof v=="string"||typeof v=="number");validKeyValues.length>0&&(json.required=validKeyValues.map(String))}},nullableProcessor=
(schema,ctx,json,params)=>{let def=schema._zod.def,inner=processSchema(def.innerType,ctx,params),seen=ctx.seen.get(schema);ctx.target==="openapi-3.0"?(seen.ref=
def.innerType,json.nullable=!0):json.anyOf=[inner,{type:"null"}]},nonoptionalProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,
ctx,params);let seen=ctx.seen.get(schema);seen.ref=def.innerType},UNREPRESENTABLE_DEFAULT=Symbol();defaultProcessor=(schema,ctx,json,params)=>{let def=schema._zod.
def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.get(schema);seen.ref=def.innerType;let value=serializeDefaultValue(def.defaultValue,schema,ctx,json,
params);value!==UNREPRESENTABLE_DEFAULT&&(json.default=value)},prefaultProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,
ctx,params);let seen=ctx.seen.get(schema);if(seen.ref=def.innerType,ctx.io!=="input")return;let value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params);
value!==UNREPRESENTABLE_DEFAULT&&(json._prefault=value)},catchProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);
let seen=ctx.seen.get(schema);seen.ref=def.innerType;let catchValue;try{catchValue=def.catchValue(void 0)}catch{handleUnrepresentable(schema,ctx,json,params,"Dy\
namic catch values are not supported in JSON Schema");return}json.default=catchValue},pipeProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def,inIsTransform=def.
in._zod.traits.has("$ZodTransform"),innerType=ctx.io==="input"?inIsTransform?def.out:def.in:def.out;processSchema(innerType,ctx,params);let seen=ctx.seen.get(schema);
seen.ref=innerType},readonlyProcessor=(schema,ctx,json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.get(schema);seen.
ref=def.innerType,json.readOnly=!0},promiseProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.
get(schema);seen.ref=def.innerType},optionalProcessor=(schema,ctx,_json,params)=>{let def=schema._zod.def;processSchema(def.innerType,ctx,params);let seen=ctx.seen.
get(schema);seen.ref=def.innerType},lazyProcessor=(schema,ctx,_json,params)=>{let innerType=schema._zod.innerType;processSchema(innerType,ctx,params);let seen=ctx.
seen.get(schema);seen.ref=innerType},allProcessors={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,
null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,
literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,
transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,
tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,
pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor}}});var init_json_schema=__esm({"node_modules/zod/v4/core/json-schema.js"(){}});var init_core2=__esm({"node_modules/zod/v4/core/index.js"(){init_core();init_parse2();init_errors2();init_schemas();init_memoizer();init_checks();init_versions();
init_util();init_regexes();init_locales();init_registries();init_doc();init_compile();init_api();init_to_json_schema();init_json_schema()}});var init_checks2=__esm({"node_modules/zod/v4/classic/checks.js"(){init_core2()}});function _lazyMethod(proto,key,make){Object.defineProperty(proto,key,{configurable:!0,enumerable:!1,get(){let value=make(this);return Object.defineProperty(this,
key,{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,key,{value,configurable:!0,writable:!0})}})}var _installedErrorProtos,initializer2,
ZodRealError,init_errors3=__esm({"node_modules/zod/v4/classic/errors.js"(){init_core2();init_core2();init_util();_installedErrorProtos=new WeakSet([Object.prototype,
Error.prototype]);initializer2=(inst,issues)=>{$ZodError.init(inst,issues),inst.name="ZodError";let proto=Object.getPrototypeOf(inst);_installedErrorProtos.has(
proto)||(_installedErrorProtos.add(proto),_lazyMethod(proto,"format",self=>mapper=>formatError(self,mapper)),_lazyMethod(proto,"flatten",self=>mapper=>flattenError(
self,mapper)),_lazyMethod(proto,"addIssue",self=>issue2=>{self.issues.push(issue2),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)}),_lazyMethod(
proto,"addIssues",self=>issues2=>{self.issues.push(...issues2),self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)}),Object.defineProperty(proto,"i\
sEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},ZodRealError=$constructor("ZodError",initializer2,void 0,{Parent:Error})}});var parse3,parseAsync,safeParse,safeParseAsync,encode2,decode3,encodeAsync,decodeAsync,safeEncode,safeDecode,safeEncodeAsync,safeDecodeAsync,init_parse3=__esm({
"node_modules/zod/v4/classic/parse.js"(){init_core2();init_errors3();init_core2();parse3=_parse(ZodRealError),parseAsync=_parseAsync(ZodRealError),safeParse=_safeParse(
ZodRealError),safeParseAsync=_safeParseAsync(ZodRealError),encode2=_encode(ZodRealError),decode3=_decode(ZodRealError),encodeAsync=_encodeAsync(ZodRealError),decodeAsync=
_decodeAsync(ZodRealError),safeEncode=_safeEncode(ZodRealError),safeDecode=_safeDecode(ZodRealError),safeEncodeAsync=_safeEncodeAsync(ZodRealError),safeDecodeAsync=
_safeDecodeAsync(ZodRealError)}});function _ensureDefaultLocale(){globalConfig.localeError||config2(en_default())}function _ensureDefaultMemoizer(){globalConfig.memoizer||config2({memoizer:memoizer()})}
function string2(params){return _string(ZodString,params)}function int2(params){return _int(ZodNumberFormat,params)}function unknown(){return _unknown(ZodUnknown)}
function never(params){return _never(ZodNever,params)}function array(element,params){return _array(ZodArray,element,params)}function strictObject(shape,params){
return new ZodObject({type:"object",shape,catchall:never(),...util_exports.normalizeParams(params)})}function union(options2,params){return new ZodUnion({type:"\
union",options:options2,...util_exports.normalizeParams(params)})}function intersection(left,right){return new ZodIntersection({type:"intersection",left,right})}
function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodRecord({type:"record",keyType:string2(),valueType:keyType,...util_exports.normalizeParams(
valueType)}):new ZodRecord({type:"record",keyType,valueType,...util_exports.normalizeParams(params)})}function _enum(values,params){let entries=Array.isArray(values)?
Object.fromEntries(values.map(v=>[v,v])):values;return new ZodEnum({type:"enum",entries,...util_exports.normalizeParams(params)})}function transform(fn){return new ZodTransform(
{type:"transform",transform:fn})}function optional(innerType){return new ZodOptional({type:"optional",innerType})}function exactOptional(innerType){return new ZodExactOptional(
{type:"optional",innerType})}function nullable(innerType){return new ZodNullable({type:"nullable",innerType})}function _default(innerType,defaultValue){return new ZodDefault(
{type:"default",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():util_exports.shallowClone(defaultValue)}})}function prefault(innerType,defaultValue){
return new ZodPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():util_exports.shallowClone(defaultValue)}})}
function nonoptional(innerType,params){return new ZodNonOptional({type:"nonoptional",innerType,...util_exports.normalizeParams(params)})}function _catch(innerType,catchValue){
return new ZodCatch({type:"catch",innerType,catchValue:typeof catchValue=="function"?catchValue:util_exports.constantCatch(catchValue)})}function pipe(in_,out){
return new ZodPipe({type:"pipe",in:in_,out})}function readonly(innerType){return new ZodReadonly({type:"readonly",innerType})}function refine(fn,_params={}){return _refine(
ZodCustom,fn,_params)}function superRefine(fn,params){return _superRefine(fn,params)}var ZodType,_ZodString,ZodString,ZodStringFormat,ZodISODateTime,ZodISODate,
ZodISOTime,ZodISODuration,ZodEmail,ZodGUID,ZodUUID,ZodURL,ZodEmoji,ZodNanoID,ZodCUID,ZodCUID2,ZodULID,ZodXID,ZodKSUID,ZodIPv4,ZodIPv6,ZodCIDRv4,ZodCIDRv6,ZodBase64,
ZodBase64URL,ZodE164,ZodJWT,ZodNumber,ZodNumberFormat,ZodUnknown,ZodNever,ZodArray,ZodObject,ZodUnion,ZodIntersection,ZodRecord,ZodEnum,ZodTransform,ZodOptional,
ZodExactOptional,ZodNullable,ZodDefault,ZodPrefault,ZodNonOptional,ZodCatch,ZodPipe,ZodReadonly,ZodCustom,init_schemas2=__esm({"node_modules/zod/v4/classic/sche\
mas.js"(){init_core2();init_core2();init_json_schema_processors();init_to_json_schema();init_en();init_checks2();init_parse3();ZodType=$constructor("ZodType",(inst,def)=>(_ensureDefaultLocale(),
$ZodType.init(inst,def),inst.def=def,inst.type=def.type,inst),{check(...chks){let def=this.def;return this.clone(util_exports.mergeDefs(def,{checks:[...def.checks??
[],...chks.map(ch=>typeof ch=="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]}),{parent:!0})},with(...chks){return this.check(...chks)},clone(def,params){
return clone2(this,def,params)},brand(){return this},register(reg,meta2){return reg.add(this,meta2),this},refine(check9,params){return this.check(refine(check9,
params))},superRefine(refinement,params){return this.check(superRefine(refinement,params))},overwrite(fn){return this.check(_overwrite(fn))},optional(){return optional(
this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(params){return nonoptional(
this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){return intersection(this,arg)},transform(tx){return pipe(this,transform(tx))},
default(d){return _default(this,d)},prefault(d){return prefault(this,d)},catch(params){return _catch(this,params)},pipe(target){return pipe(this,target)},readonly(){
return readonly(this)},describe(description){let cl=this.clone();return globalRegistry.add(cl,{description}),cl},meta(...args){if(args.length===0)return globalRegistry.
get(this);let cl=this.clone();return globalRegistry.add(cl,args[0]),cl},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).
success},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)},get"~standard"(){return util_exports.hide(this,"~standard",{...standardProps(this),
jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(value){util_exports.own(this,
"~standard",value)},parse:function _parse2(data,params){return parse3(this,data,params,{callee:_parse2})},parseAsync:async function _parseAsync2(data,params){return await parseAsync(
this,data,params,{callee:_parseAsync2})},safeParse(data,params){return safeParse(this,data,params)},async safeParseAsync(data,params){return safeParseAsync(this,
data,params)},get spa(){return this?.safeParseAsync},set spa(value){util_exports.own(this,"spa",value)},validate(data,params){return validate(this,data,params)},
validateAsync(data,params){return validateAsync(this,data,params)},encode:function _encode2(data,params){return encode2(this,data,params,{callee:_encode2})},decode:function _decode2(data,params){
return decode3(this,data,params,{callee:_decode2})},encodeAsync:async function _encodeAsync2(data,params){return await encodeAsync(this,data,params,{callee:_encodeAsync2})},
decodeAsync:async function _decodeAsync2(data,params){return await decodeAsync(this,data,params,{callee:_decodeAsync2})},safeEncode(data,params){return safeEncode(
this,data,params)},safeDecode(data,params){return safeDecode(this,data,params)},async safeEncodeAsync(data,params){return safeEncodeAsync(this,data,params)},async safeDecodeAsync(data,params){
return safeDecodeAsync(this,data,params)},toJSONSchema(params){return createToJSONSchemaMethod(this,{})(params)},get description(){return globalRegistry.get(this)?.
description},get _def(){return this._zod.def}}),_ZodString=$constructor("_ZodString",(inst,def)=>{$ZodString.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>stringProcessor(inst,ctx,json,params)},util_exports.derived({format:inst=>aggregateChecks(inst).format??null,minLength:inst=>aggregateChecks(
inst).minimum??null,maxLength:inst=>aggregateChecks(inst).maximum??null},{regex(...args){return this.check(_regex(...args))},includes(...args){return this.check(
_includes(...args))},startsWith(...args){return this.check(_startsWith(...args))},endsWith(...args){return this.check(_endsWith(...args))},min(...args){return this.
check(_minLength(...args))},max(...args){return this.check(_maxLength(...args))},length(...args){return this.check(_length(...args))},nonempty(...args){return this.
check(_minLength(1,...args))},lowercase(params){return this.check(_lowercase(params))},uppercase(params){return this.check(_uppercase(params))},trim(){return this.
check(_trim())},normalize(...args){return this.check(_normalize(...args))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},
slugify(){return this.check(_slugify())}})),ZodString=$constructor("ZodString",(inst,def)=>{$ZodString.init(inst,def),_ZodString.init(inst,def)},{email(params){
return this.check(_email(ZodEmail,params))},url(params){return this.check(_url(ZodURL,params))},jwt(params){return this.check(_jwt(ZodJWT,params))},emoji(params){
return this.check(_emoji2(ZodEmoji,params))},guid(params){return this.check(_guid(ZodGUID,params))},uuid(params){return this.check(_uuid(ZodUUID,params))},uuidv4(params){
return this.check(_uuidv4(ZodUUID,params))},uuidv6(params){return this.check(_uuidv6(ZodUUID,params))},uuidv7(params){return this.check(_uuidv7(ZodUUID,params))},
nanoid(params){return this.check(_nanoid(ZodNanoID,params))},cuid(params){return this.check(_cuid(ZodCUID,params))},cuid2(params){return this.check(_cuid2(ZodCUID2,
params))},ulid(params){return this.check(_ulid(ZodULID,params))},base64(params){return this.check(_base64(ZodBase64,params))},base64url(params){return this.check(
_base64url(ZodBase64URL,params))},xid(params){return this.check(_xid(ZodXID,params))},ksuid(params){return this.check(_ksuid(ZodKSUID,params))},ipv4(params){return this.
check(_ipv4(ZodIPv4,params))},ipv6(params){return this.check(_ipv6(ZodIPv6,params))},cidrv4(params){return this.check(_cidrv4(ZodCIDRv4,params))},cidrv6(params){
return this.check(_cidrv6(ZodCIDRv6,params))},e164(params){return this.check(_e164(ZodE164,params))},datetime(params){return this.check(_isoDateTime(ZodISODateTime,
params))},date(params){return this.check(_isoDate(ZodISODate,params))},time(params){return this.check(_isoTime(ZodISOTime,params))},duration(params){return this.
check(_isoDuration(ZodISODuration,params))}});ZodStringFormat=$constructor("ZodStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def),_ZodString.init(inst,def)}),
ZodISODateTime=$constructor("ZodISODateTime",(inst,def)=>{$ZodISODateTime.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISODate=$constructor("ZodISODate",(inst,def)=>{
$ZodISODate.init(inst,def),ZodStringFormat.init(inst,def)}),ZodISOTime=$constructor("ZodISOTime",(inst,def)=>{$ZodISOTime.init(inst,def),ZodStringFormat.init(inst,
def)}),ZodISODuration=$constructor("ZodISODuration",(inst,def)=>{$ZodISODuration.init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmail=$constructor("ZodEmail",
(inst,def)=>{$ZodEmail.init(inst,def),ZodStringFormat.init(inst,def)}),ZodGUID=$constructor("ZodGUID",(inst,def)=>{$ZodGUID.init(inst,def),ZodStringFormat.init(
inst,def)}),ZodUUID=$constructor("ZodUUID",(inst,def)=>{$ZodUUID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodURL=$constructor("ZodURL",(inst,def)=>{$ZodURL.
init(inst,def),ZodStringFormat.init(inst,def)}),ZodEmoji=$constructor("ZodEmoji",(inst,def)=>{$ZodEmoji.init(inst,def),ZodStringFormat.init(inst,def)}),ZodNanoID=
$constructor("ZodNanoID",(inst,def)=>{$ZodNanoID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCUID=$constructor("ZodCUID",(inst,def)=>{$ZodCUID.init(inst,
def),ZodStringFormat.init(inst,def)}),ZodCUID2=$constructor("ZodCUID2",(inst,def)=>{$ZodCUID2.init(inst,def),ZodStringFormat.init(inst,def)}),ZodULID=$constructor(
"ZodULID",(inst,def)=>{$ZodULID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodXID=$constructor("ZodXID",(inst,def)=>{$ZodXID.init(inst,def),ZodStringFormat.
init(inst,def)}),ZodKSUID=$constructor("ZodKSUID",(inst,def)=>{$ZodKSUID.init(inst,def),ZodStringFormat.init(inst,def)}),ZodIPv4=$constructor("ZodIPv4",(inst,def)=>{
$ZodIPv4.init(inst,def),ZodStringFormat.init(inst,def)}),ZodIPv6=$constructor("ZodIPv6",(inst,def)=>{$ZodIPv6.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCIDRv4=
$constructor("ZodCIDRv4",(inst,def)=>{$ZodCIDRv4.init(inst,def),ZodStringFormat.init(inst,def)}),ZodCIDRv6=$constructor("ZodCIDRv6",(inst,def)=>{$ZodCIDRv6.init(
inst,def),ZodStringFormat.init(inst,def)}),ZodBase64=$constructor("ZodBase64",(inst,def)=>{$ZodBase64.init(inst,def),ZodStringFormat.init(inst,def)}),ZodBase64URL=
$constructor("ZodBase64URL",(inst,def)=>{$ZodBase64URL.init(inst,def),ZodStringFormat.init(inst,def)}),ZodE164=$constructor("ZodE164",(inst,def)=>{$ZodE164.init(
inst,def),ZodStringFormat.init(inst,def)}),ZodJWT=$constructor("ZodJWT",(inst,def)=>{$ZodJWT.init(inst,def),ZodStringFormat.init(inst,def)}),ZodNumber=$constructor(
"ZodNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>numberProcessor(inst,ctx,json,params),inst.
isFinite=!0},util_exports.derived({minValue:inst=>{let{minimum,exclusiveMinimum}=aggregateChecks(inst);return Math.max(minimum??Number.NEGATIVE_INFINITY,exclusiveMinimum??
Number.NEGATIVE_INFINITY)},maxValue:inst=>{let{maximum,exclusiveMaximum}=aggregateChecks(inst);return Math.min(maximum??Number.POSITIVE_INFINITY,exclusiveMaximum??
Number.POSITIVE_INFINITY)},isInt:inst=>{let{isInt,multipleOf}=aggregateChecks(inst);return!!isInt||!!multipleOf?.some(Number.isSafeInteger)},format:inst=>aggregateChecks(
inst).format??null},{gt(value,params){return this.check(_gt(value,params))},gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.
check(_gte(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.
check(_lte(value,params))},int(params){return this.check(int2(params))},safe(params){return this.check(int2(params))},positive(params){return this.check(_gt(0,params))},
nonnegative(params){return this.check(_gte(0,params))},negative(params){return this.check(_lt(0,params))},nonpositive(params){return this.check(_lte(0,params))},
multipleOf(value,params){return this.check(_multipleOf(value,params))},step(value,params){return this.check(_multipleOf(value,params))},finite(){return this}})),
ZodNumberFormat=$constructor("ZodNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def),ZodNumber.init(inst,def)});ZodUnknown=$constructor("ZodUnknown",(inst,def)=>{
$ZodUnknown.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unknownProcessor(inst,ctx,json,params)});ZodNever=$constructor(
"ZodNever",(inst,def)=>{$ZodNever.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>neverProcessor(inst,ctx,json,params)});ZodArray=
$constructor("ZodArray",(inst,def)=>{_ensureDefaultMemoizer(),$ZodArray.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>arrayProcessor(
inst,ctx,json,params),inst.element=def.element},{min(n2,params){return this.check(_minLength(n2,params))},nonempty(params){return this.check(_minLength(1,params))},
max(n2,params){return this.check(_maxLength(n2,params))},length(n2,params){return this.check(_length(n2,params))},unwrap(){return this.element}});ZodObject=$constructor(
"ZodObject",(inst,def)=>{_ensureDefaultMemoizer(),$ZodObjectJIT.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>objectProcessor(
inst,ctx,json,params),util_exports.installLazyProp(inst,"shape",self=>self._zod.def.shape,!1)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(catchall){
return this.clone(util_exports.mergeDefs(this._zod.def,{catchall}))},passthrough(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},
loose(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:never()}))},
strip(){return this.clone(util_exports.mergeDefs(this._zod.def,{catchall:void 0}))},extend(incoming){return util_exports.extend(this,incoming)},safeExtend(incoming){
return util_exports.safeExtend(this,incoming)},merge(other){return util_exports.merge(this,other)},pick(mask){return util_exports.pick(this,mask)},omit(mask){return util_exports.
omit(this,mask)},partial(...args){return util_exports.partial(ZodOptional,this,args[0])},exactPartial(...args){return util_exports.partial(ZodExactOptional,this,
args[0],"exactPartial")},required(...args){return util_exports.required(ZodNonOptional,this,args[0])}});ZodUnion=$constructor("ZodUnion",(inst,def)=>{$ZodUnion.
init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>unionProcessor(inst,ctx,json,params),inst.options=def.options});ZodIntersection=
$constructor("ZodIntersection",(inst,def)=>{$ZodIntersection.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>intersectionProcessor(
inst,ctx,json,params)});ZodRecord=$constructor("ZodRecord",(inst,def)=>{_ensureDefaultMemoizer(),$ZodRecord.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>recordProcessor(inst,ctx,json,params),inst.keyType=def.keyType,inst.valueType=def.valueType});ZodEnum=$constructor("ZodEnum",(inst,def)=>{$ZodEnum.
init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>enumProcessor(inst,ctx,json,params),inst.enum=def.entries,inst.options=[...inst.
_zod.values];let keys=new Set(Object.keys(def.entries));inst.extract=(values,params)=>{let newEntries={};for(let value of values)if(keys.has(value))newEntries[value]=
def.entries[value];else throw new Error(`Key ${value} not found in enum`);return new ZodEnum({...def,checks:[],...util_exports.normalizeParams(params),entries:newEntries})},
inst.exclude=(values,params)=>{let newEntries={...def.entries};for(let value of values)if(keys.has(value))delete newEntries[value];else throw new Error(`Key ${value}\
 not found in enum`);return new ZodEnum({...def,checks:[],...util_exports.normalizeParams(params),entries:newEntries})}});ZodTransform=$constructor("ZodTransfor\
m",(inst,def)=>{_ensureDefaultMemoizer(),$ZodTransform.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>transformProcessor(inst,
ctx,json,params),inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward")throw new $ZodEncodeError(inst.constructor.name);payload.addIssue=issue2=>{if(typeof issue2==
"string")payload.issues.push(util_exports.issue(issue2,payload.value,def));else{let _issue=issue2;_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="\
custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=inst),payload.issues.push(util_exports.issue(_issue))}};let output=def.transform(
payload.value,payload);return output instanceof Promise?output.then(output2=>(payload.value=output2,payload)):(payload.value=output,payload)}});ZodOptional=$constructor(
"ZodOptional",(inst,def)=>{$ZodOptional.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),
inst.unwrap=()=>inst._zod.def.innerType});ZodExactOptional=$constructor("ZodExactOptional",(inst,def)=>{$ZodExactOptional.init(inst,def),ZodType.init(inst,def),
inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodNullable=$constructor("ZodNu\
llable",(inst,def)=>{$ZodNullable.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>nullableProcessor(inst,ctx,json,params),inst.
unwrap=()=>inst._zod.def.innerType});ZodDefault=$constructor("ZodDefault",(inst,def)=>{$ZodDefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>defaultProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType,inst.removeDefault=inst.unwrap});ZodPrefault=$constructor("Zod\
Prefault",(inst,def)=>{$ZodPrefault.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>prefaultProcessor(inst,ctx,json,params),
inst.unwrap=()=>inst._zod.def.innerType});ZodNonOptional=$constructor("ZodNonOptional",(inst,def)=>{$ZodNonOptional.init(inst,def),ZodType.init(inst,def),inst._zod.
processJSONSchema=(ctx,json,params)=>nonoptionalProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodCatch=$constructor("ZodCatch",(inst,def)=>{
$ZodCatch.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>catchProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.
innerType,inst.removeCatch=inst.unwrap});ZodPipe=$constructor("ZodPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=
(ctx,json,params)=>pipeProcessor(inst,ctx,json,params),inst.in=def.in,inst.out=def.out});ZodReadonly=$constructor("ZodReadonly",(inst,def)=>{$ZodReadonly.init(inst,
def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>readonlyProcessor(inst,ctx,json,params),inst.unwrap=()=>inst._zod.def.innerType});ZodCustom=
$constructor("ZodCustom",(inst,def)=>{$ZodCustom.init(inst,def),ZodType.init(inst,def),inst._zod.processJSONSchema=(ctx,json,params)=>customProcessor(inst,ctx,json,
params)})}});var ZodFirstPartyTypeKind,init_compat=__esm({"node_modules/zod/v4/classic/compat.js"(){ZodFirstPartyTypeKind||(ZodFirstPartyTypeKind={})}});var init_iso=__esm({"node_modules/zod/v4/classic/iso.js"(){}});var init_coerce=__esm({"node_modules/zod/v4/classic/coerce.js"(){}});var init_external=__esm({"node_modules/zod/v4/classic/external.js"(){init_core2();init_schemas2();init_checks2();init_errors3();init_parse3();init_compat();init_json_schema_processors();
init_locales();init_iso();init_coerce()}});var init_zod=__esm({"node_modules/zod/index.js"(){init_external()}});function frontMatterFault(line,message){return{rule:"front-matter",severity:"error",message,line}}function validate2(data,block2,faults){let known={},extra={};for(let[
key,value]of Object.entries(data))if(!isKnown(key))extra[key]=value;else if(value!==null){let{schema,expected}=KNOWN[key],result=schema.safeParse(value instanceof
Date?value.toISOString().slice(0,10):value);result.success?known[key]=result.data===""?null:result.data:faults.push(frontMatterFault(lineOf(block2,key),`${key}:\
 expected ${expected}.`))}let string3=key=>typeof known[key]=="string"?known[key]:null;return{id:string3("id"),title:string3("title"),incident:typeof known.incident==
"number"?known.incident:null,template:string3("template"),date:string3("date"),severity:string3("severity"),timezone:string3("timezone"),extra}}function lineOf(block2,key){
let index2=block2.split(`
`).findIndex(line=>line.replace(/^["']/,"").startsWith(key));return index2<0?1:index2+2}function isKnown(key){return Object.hasOwn(KNOWN,key)}function isDate2(value){
if(!/^\d{4}-\d{2}-\d{2}$/.test(value))return!1;let parsed=new Date(`${value}T00:00:00Z`);return!Number.isNaN(parsed.getTime())&&parsed.toISOString().startsWith(
value)}function isZone(value){if(/^[+-](?:0\d|1[0-4]):?[0-5]\d$/.test(value))return!0;try{return new Intl.DateTimeFormat("en",{timeZone:value}),!0}catch{return!1}}
function incidentNumber(value){let match3=/^(?:(?:[\w.-]+\/[\w.-]+)?#|https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/issues\/)?(\d{1,9})$/.exec(value.trim());return match3?
Number(match3[1]):null}var text2,KNOWN,init_front_matter_schema=__esm({"src/postmortem/front-matter-schema.ts"(){"use strict";init_zod();text2=string2().transform(
value=>value.trim()),KNOWN={id:{schema:text2,expected:"text; put it in quotes"},title:{schema:text2,expected:"text; put it in quotes"},incident:{schema:union([int2().
positive(),string2()]).transform(value=>typeof value=="number"?value:incidentNumber(value)).refine(value=>value!==null),expected:'the number of an issue: 12, "#\
12" or its URL'},template:{schema:text2,expected:"a template's name, like incident"},date:{schema:text2.refine(isDate2),expected:"a date as YYYY-MM-DD"},severity:{
schema:union([text2,int2().transform(String)]),expected:"text, like SEV1"},timezone:{schema:text2.refine(isZone),expected:'an IANA zone like Europe/Berlin or an\
 offset like "+02:00"'}}}});function readFrontMatter(source){let lines=source.split(`
`);if(!/^---(?!-)/.test(lines[0]??""))return{frontMatter:null,bodyLine:1,faults:[]};let close=lines.findIndex((line,index2)=>index2>0&&line.startsWith("---"));if(close<
0)return looksLikeYaml(lines)?broken(1,1,"The front matter is not closed. Add a line with only --- after its last key."):{frontMatter:null,bodyLine:1,faults:[]};
let bodyLine=close+2;if(lines[close]?.trim()!=="---")return broken(bodyLine,close+1,"The front matter must end with a line that holds only ---.");let language=(lines[0]??
"").slice(3).trim();if(language!==""&&language!=="yaml")return broken(bodyLine,1,"Only YAML is read as front matter. Begin it with a line that holds only ---.");
let inside=lines.slice(1,close);if(inside.some(line=>line.startsWith("#"))&&inside.every(line=>/^(?:#.*|\s*)$/.test(line)))return{frontMatter:null,bodyLine:1,faults:[]};
let block2=inside.join(`
`);return block2.length>MAX_FRONT_MATTER?broken(bodyLine,1,"The front matter is larger than 64 KiB. Move its content to the body."):readBlock(block2,bodyLine)}function broken(bodyLine,line,message){
return{frontMatter:null,bodyLine,faults:[frontMatterFault(line,message)]}}function looksLikeYaml(lines){return/^[A-Za-z_][\w-]*:(?:\s|$)/.test(lines[1]??"")}function readBlock(block2,bodyLine){
let depth=tooDeep(block2);if(depth!==null)return broken(bodyLine,depth,"The front matter is nested too deeply. Keep it flat.");let faults=[],data=null;try{data=
(0,import_gray_matter.default)(`---
${block2}
---
`,{engines:engines2(faults),language:"yaml"}).data}catch(error2){let reason=error2 instanceof ReferenceError?"expands too many aliases":"cannot be read";faults.
length===0&&faults.push(frontMatterFault(1,`The front matter ${reason}. Write its values out.`))}return{frontMatter:faults.length===0&&isRecord(data)?validate2(
data,block2,faults):null,bodyLine,faults}}function engines2(faults){let refuse=()=>{throw new Error("only YAML is read as front matter")};return{yaml:block2=>parseYaml(
block2,faults),json:refuse,javascript:refuse}}function parseYaml(block2,faults){let counter=new import_yaml.LineCounter,document2=(0,import_yaml.parseDocument)(
block2,{lineCounter:counter,prettyErrors:!1,stringKeys:!0});for(let error2 of document2.errors.slice(0,MAX_FAULTS)){let line=counter.linePos(error2.pos[0]).line;
faults.push(frontMatterFault(line,`The front matter is not valid YAML: ${firstLine2(error2.message)}. Correct this line.`))}if(faults.length>0)return{};if(rejectKeys(
document2,counter,faults),faults.length>0)return{};if(document2.contents!==null&&!(0,import_yaml.isMap)(document2.contents))return faults.push(frontMatterFault(
2,"The front matter must be keys with values, like title: Checkout was down.")),{};let data=document2.toJS({maxAliasCount:100});return isRecord(data)?data:{}}function firstLine2(message){
return(message.split(`
`,1)[0]??"").replace(/[.:]$/,"")}function rejectKeys(document2,counter,faults){(0,import_yaml.visit)(document2,{Pair(_,{key}){let name=(0,import_yaml.isScalar)(
key)?String(key.value):null;if(name!==null&&!FORBIDDEN_KEYS.has(name))return;let at=(0,import_yaml.isScalar)(key)||(0,import_yaml.isAlias)(key)?key.range?.[0]:void 0,
line=at===void 0?1:counter.linePos(at).line;return faults.push(frontMatterFault(line,`The front matter must not have the key ${name??"that is not text"}. Remove\
 it.`)),import_yaml.visit.SKIP}})}function tooDeep(block2){let flow=0,indents=[];for(let[index2,line]of block2.split(`
`).entries()){let lead=/^[\s?:-]*/.exec(line)?.[0]??"";if(lead.length<line.length){for(;(indents.at(-1)??-1)>=lead.length;)indents.pop();indents.push(lead.length)}
for(let char of line)if(char==="["||char==="{"?flow+=1:(char==="]"||char==="}")&&flow>0&&(flow-=1),flow>MAX_DEPTH)return index2+2;let indicators=lead.replace(/\s/g,
"").length;if(indents.length+indicators>MAX_DEPTH)return index2+2}return null}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)}var import_gray_matter,import_yaml,MAX_FRONT_MATTER,MAX_DEPTH,MAX_FAULTS,FORBIDDEN_KEYS,init_front_matter2=__esm({"src/postmortem/front-matter.ts"(){"use\
 strict";import_gray_matter=__toESM(require_gray_matter(),1),import_yaml=__toESM(require_dist(),1);init_front_matter_schema();MAX_FRONT_MATTER=64*1024,MAX_DEPTH=
64,MAX_FAULTS=10,FORBIDDEN_KEYS=new Set(["__proto__","constructor","prototype"])}});var SECTION_KINDS,SEVERITIES,init_model=__esm({"src/postmortem/model.ts"(){"use strict";SECTION_KINDS=["summary","scope","impact","evidence","timeline","detecti\
on","root-cause","resolution","response","lessons","action-items","communication"],SEVERITIES=["error","warning","notice"]}});function execAt(pattern,text3,at){return pattern.lastIndex=at,pattern.exec(text3)}function matchEnd(pattern,text3,at){return at+(execAt(pattern,text3,at)?.[0].length??
0)}var init_scan=__esm({"src/postmortem/scan.ts"(){"use strict"}});function readTime(head,at){let first=clockAt(head,at);if(!first)return readUnknown(head,at);let behind=zoneAt(head,first.end),full=head[at-1]==="T"||/\d:\d{2}:\d{2}/.
test(head.slice(at,first.end)),zone=behind&&!full&&/^[−-]\d{2}:/.test(behind.zone)?null:behind,second=rangeEnd(head,zone?.end??first.end),after=second?zoneAt(
head,second.end):null,shared=second?.meridian&&first.hour<=second.hour&&second.hour<=12?second.meridian:null,hour=toHour(first.hour,first.meridian??shared),time2=`${String(
hour).padStart(2,"0")}:${String(first.minute).padStart(2,"0")}`,end=after?.end??second?.end??zone?.end??first.end;return{time:time2,zone:zone?.zone??after?.zone??
null,end}}function clockAt(head,at){let named2=execAt(NAMED,head,at);if(named2)return{hour:/^mid|^mitternacht/i.test(named2[0])?0:12,minute:0,meridian:null,end:at+
named2[0].length};for(let pattern of KNOWN2){let found=execAt(pattern,head,at),hour=Number(found?.[1]),minute=Number(found?.[2]||0);if(!found||hour>23||minute>59)
continue;let after=at+found[0].length,half=execAt(MERIDIAN,head,after),meridian=half?half[1]?.toLowerCase()==="p"?"p":"a":null;return{hour,minute,meridian,end:matchEnd(
SUFFIX,head,after+(half?.[0].length??0))}}return null}function rangeEnd(head,end){let range=execAt(RANGE,head,end);if(!range)return null;let at=end+range[0].length,
day2=readDay(head,at);return clockAt(head,day2?matchEnd(AFTER_DAY,head,day2.end):at)}function toHour(hour,meridian){return meridian==="p"&&hour<12?hour+12:meridian===
"a"&&hour===12?0:hour}function zoneAt(head,at){let found=execAt(ZONE,head,at),zone=found?.[1]??found?.[2];return found&&zone?{zone:zone.replace(/\s/g,""),end:at+
found[0].length}:null}function readUnknown(head,at){let found=execAt(UNKNOWN,head,at);if(!found)return null;let end=at+found[0].length,zone=zoneAt(head,end);return{
time:null,zone:zone?.zone??null,end:zone?.end??end}}var AFTER_DAY,CLOCK,HOUR2,CJK3,POINT,BARE_HOUR,MILITARY,NAMED,KNOWN2,MERIDIAN,SUFFIX,RANGE,ZONE,UNKNOWN,init_times=__esm(
{"src/postmortem/times.ts"(){"use strict";init_dates();init_scan();init_zones();AFTER_DAY=/[\s,@|-]*(?:at\s+|T(?=\d))?/uy,CLOCK=/(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/uy,
HOUR2=/(\d{1,2})\s?[hH](?:(\d{2})(?![\p{L}\d])|(?=\s*[:–—|-]))/uy,CJK3=/(\d{1,2})[時时点시]\s?(?:(\d{1,2})[分분])?/uy,POINT=/(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m|Uhr|h\b|UTC|GMT|CES?T|ME|[:–—|]))/iuy,
BARE_HOUR=/(\d{1,2})()(?=\s?(?:[ap]\.?m\b|Uhr\b))/iuy,MILITARY=/([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|UTC|GMT|hrs?|h|hours|[ECMP][SD]?T|CES?T)\b)/uy,NAMED=new RegExp(
"(noon|midnight|mittags?|mitternacht)(?!\\p{L})","iuy"),KNOWN2=[CLOCK,POINT,HOUR2,CJK3,BARE_HOUR,MILITARY],MERIDIAN=/\s?([ap])\.?\s?m\b\.?/iuy,SUFFIX=/\s?(?:Uhr|hrs|hours|h)(?![\p{L}\d])/uy,
RANGE=/\s*(?:-|–|—|to\s|until\s|till\s|bis\s|→|->|\/)\s*~?/uy,ZONE=new RegExp(`\\s?(?:\\((${ZONE_PATTERN})\\)|(${ZONE_PATTERN}))`,"uy"),UNKNOWN=new RegExp(
"(?:\\d{1,2}|hh|[x?_]{1,2}|--)[:：](?:mm|[x?_]{1,2}|--|\\?)(?::(?:ss|[x?_]{1,2}|--))?(?![\\p{L}\\d])|\\?{2,}|(?:tbd|tbc|unknown(?: time)?|n\\/a)(?=\\s*[\\])}>:|–—-]|\\s*$\
)|(?:the|a|an|some)?\\s?(?:given|exact|approximate|specific|unknown) time(?!\\p{L})|time(?=[\\]}>])","iuy")}});function readMoment(text3){let head=text3.slice(0,200),start=opening(head),cursor={at:start.at,day:null,dated:!1,weekday:null,following:!1,time:null,timed:!1,zone:null};
for(;step(head,cursor););if(isEmpty(cursor))return null;let{day:day2,dated,weekday:weekday2,following,time:time2,timed,zone}=cursor;return{day:day2,dated,weekday:weekday2,
following,time:time2,timed,zone,lead:start.lead,...remainder(text3,start.at,cursor.at)}}function opening(head){let at=matchEnd(OPENING,head,0),before=head.slice(
0,at);(before.endsWith("??")||before.endsWith("__"))&&(at=before.search(/[?_]+$/));let lead=execAt(LEAD,head,at)?.[0]??"";return lead!==""&&(at=matchEnd(OPENING,
head,at+lead.length)),{at,lead:lead.trim().toLowerCase()}}function isEmpty({dated,timed,weekday:weekday2,following}){return!dated&&!timed&&weekday2===null&&!following}
function step(head,cursor){let at=isEmpty(cursor)?cursor.at:matchEnd(cursor.timed?LOOSE_BETWEEN:BETWEEN,head,cursor.at),time2=cursor.timed?null:readTime(head,at);
if(time2)return Object.assign(cursor,{timed:!0,time:time2.time,zone:time2.zone,at:time2.end}),!0;if(!cursor.dated){let found=readDay(head,at,timeFollows(head,at));
if(found)return Object.assign(cursor,{day:found.day,dated:!0,at:afterDayRange(head,found.end)}),!0}if(cursor.weekday!==null||cursor.following)return!1;let next=execAt(
FOLLOWING,head,at);if(next)return Object.assign(cursor,{following:!0,at:at+next[0].length}),!0;let named2=readWeekday(head,at);return named2&&Object.assign(cursor,
{weekday:named2.weekday,at:named2.end}),named2!==null}function timeFollows(head,at){return/^\d{1,2}\/\d{1,2}(?:\s*[,@:|–—-]|\s+(?:at\s+)?~?\d{1,2}[:h])/.test(
head.slice(at,at+20))}function afterDayRange(head,end){let range=execAt(RANGE,head,end),second=range?readDay(head,end+range[0].length):null;return second?second.
end:end}function remainder(text3,start,end){let after=text3.slice(end),gap=/^[*_`~)\]}>:：.,;|–—→=-]*\s*(?:[:：|–—→=-]+\s+)*/u.exec(after)?.[0]??"",
rest=after.slice(gap.length).trim(),separated=/[)\]}>:：|–—→*_`-]/u.test(gap)||rest==="",markup=/[*_~]+/.exec(text3.slice(0,start))?.[0]??"";return{rest:markup!==
""&&!gap.includes(markup)&&rest.endsWith(markup)?rest.slice(0,-markup.length):rest,separated}}var LEAD,OPENING,BETWEEN,FOLLOWING,LOOSE_BETWEEN,init_moment=__esm(
{"src/postmortem/moment.ts"(){"use strict";init_dates();init_scan();init_times();LEAD=/(?:at|around|about|approximately|approx\.?|roughly|circa|ca\.|by|from|since|on|before|after|until|um|gegen|am|vers|à)\s+/iuy,
OPENING=/(?:[\s*_~≈<>()[\]{}|"'“”‘’`.\p{Extended_Pictographic}]|\uFE0F)*/uy,BETWEEN=/[\s,@|*_`)(\][–—:-]*(?:(?:at|on|um|à)\s+|T(?=\d))?/uy,FOLLOWING=
new RegExp("(?:the )?(?:next|following) (?:day|morning)(?!\\p{L})|am nächsten tag","iuy"),LOOSE_BETWEEN=/[\s,*_()]*(?:on\s+)?/uy}});function readSections(blocks,lastLine2){let drafts=readDrafts(blocks.filter(block2=>!isIndented(block2))),kinds=settleCategories(drafts,settleWeak(drafts));return drafts.
map((draft,index2)=>({heading:headingName(draft.text),kinds:kinds[index2]??[],level:draft.level,line:draft.line,endLine:endOf(drafts,index2,lastLine2),marked:draft.
marked}))}function isIndented(block2){return block2.kind==="line"&&block2.depth>0&&!block2.lazy}function documentTitle(blocks){let heading2=blocks.find(block2=>block2.
kind==="heading"&&block2.level===1);return heading2?.kind==="heading"&&heading2.text.replace(/<!--.*?-->/g,"").trim()||null}function readDrafts(blocks){let titles=blocks.
filter(block2=>block2.kind==="heading"&&block2.level===1),others=blocks.some(block2=>block2.kind==="heading"&&block2.level>1),title=titles.length===1&&others?titles[0]:
null,boldHeadings=blocks.some(block2=>block2.kind==="line"&&isKnownLine(block2)&&isBold(block2.text)),drafts=[],level=0;return blocks.forEach((block2,index2)=>{
if(block2.kind==="heading")level=block2.level,drafts.push(markedDraft(block2,directive(block2,blocks[index2+1]),block2===title));else if(block2.kind==="line"){let draft=lineDraft(
block2,blocks[index2+1],{level,boldHeadings});draft&&drafts.push(draft)}}),drafts}function markedDraft(block2,stated,isTitle){let meaning=isTitle?{kinds:[],weak:null}:
headingMeaning(block2.text,!0),{text:text3,line,level}=block2;return stated.length>0?{text:text3,line,level,marked:!0,kinds:stated,weak:null}:{text:text3,line,level,
marked:!0,...meaning}}function lineDraft(block2,next,{level,boldHeadings}){let draft={text:block2.text,line:block2.line,level:Math.max(2,level+1),marked:!1,weak:null};
if(isKnownLine(block2))return{...draft,kinds:headingMeaning(block2.text,isLabel(block2.text)).kinds};let closes=boldHeadings&&block2.depth===0&&block2.first&&isBold(
block2.text)&&!/\d/.test(block2.text),alone=next?.kind!=="line"||next.first;return closes&&alone?{...draft,kinds:[]}:null}function isKnownLine(block2){let{text:text3}=block2;
if(block2.item||text3.length<3||text3.length>80||/[.!;|]$/.test(text3))return!1;let bold=isBold(text3),label=isLabel(text3);return!bold&&!label&&!isTitleCase(text3)?
!1:headingMeaning(text3,label).kinds.length>0}function isBold(text3){return/^(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?$/.test(text3)}function isLabel(text3){return/^[^:]{3,60}:(?:\*\*|__)?$/.
test(text3)&&new RegExp("^[*_]*\\p{Lu}","u").test(text3)}function isTitleCase(text3){return text3.split(/\s+/).every((word,index2)=>index2>0&&word.length<4||new RegExp(
"^[^\\p{L}]*(?:\\p{Lu}|\\p{Lo})","u").test(word))}function directive(heading2,next){let below=next?.kind==="html"&&next.line<=heading2.line+2?next.text:"",names2=(/<!--\s*debrief:[^>]*\bkind=([a-z-]+(?:,[a-z-]+)*)/.
exec(`${heading2.text}
${below}`)?.[1]??"").split(",");return SECTION_KINDS.filter(kind=>names2.includes(kind))}function settleWeak(drafts){let strong=new Set(drafts.flatMap(({kinds})=>kinds)),
firstKnown=drafts.findIndex(({kinds})=>kinds.length>0);return drafts.map(({kinds,weak},index2)=>weak===null||strong.has(weak)||weak==="summary"&&firstKnown>=0&&
index2>firstKnown?kinds:[...kinds,weak])}function settleCategories(drafts,settled){let above={level:0,kinds:[]};return drafts.map((draft,index2)=>{let kinds=settled[index2]??
[];return above.level>0&&draft.level>above.level&&draft.marked?above.kinds.includes("action-items")?kinds.filter(kind=>!CATEGORIES.has(kind)):readMoment(draft.text)?
[]:kinds:(above={level:kinds.includes("action-items")||kinds.includes("timeline")?draft.level:0,kinds},kinds)})}function endOf(drafts,index2,lastLine2){let level=drafts[index2]?.
level??1;for(let next=index2+1;next<drafts.length;next+=1){let draft=drafts[next];if(draft&&draft.level<=level)return Math.max(draft.line-1,drafts[index2]?.line??
1)}return lastLine2}var CATEGORIES,init_sections=__esm({"src/postmortem/sections.ts"(){"use strict";init_headings();init_model();init_moment();CATEGORIES=new Set(
["detection","resolution","response","communication","impact"])}});function readSource(source){if(source.length>1048576)return unread("document","The document is larger than 1 MiB. Move logs and attachments to files of their ow\
n.");if(typeof source=="string")return fromText(source);if(source[0]===255&&source[1]===254||source[0]===254&&source[1]===255)return utf16();try{return fromText(
new TextDecoder("utf-8",{fatal:!0}).decode(source))}catch{return source.includes(0)?binary():unread("document","The document is not UTF-8 text. Save it with the\
 encoding UTF-8.")}}function fromText(raw){return raw.includes("\0")?looksLikeUtf16(raw)?utf16():binary():{text:(raw.charCodeAt(0)===65279?raw.slice(1):raw).replace(
/\r\n?/g,`
`),faults:[]}}function looksLikeUtf16(raw){let head=raw.slice(0,512),count=head.split("\0").length-1;return count>=head.length*.4&&count<=head.length*.6}function utf16(){
return unread("document","The document is UTF-16. Save it with the encoding UTF-8.")}function binary(){return unread("document","The document is binary, not tex\
t. Replace it with a Markdown file.")}function unread(rule,message){return{text:"",faults:[{rule,severity:"error",message,line:1}]}}var init_source=__esm({"src/\
postmortem/source.ts"(){"use strict"}});function readTableCandidates(block2){let candidates=[],columns=block2.header.map(header2=>readColumn(header2)),timeAt=columns.indexOf("time"),dateAt=dateColumn(
block2,columns),at=timeAt>=0?timeAt:dateAt>=0?dateAt:momentColumn(block2);if(at<0)return candidates;let header=`${block2.header[dateAt]??""} ${block2.header[at]??
""}`,year=/\b((?:19|20)\d{2})\b/.exec(header)?.[1],zone=findZone(block2.header[at]??"")??findZone(block2.header[dateAt]??""),zoneAt2=columns.indexOf("zone");for(let{
line,cells}of block2.rows){let when=dateAt>=0&&dateAt!==at?`${cells[dateAt]??""}, ${cells[at]??""}`:cells[at]??"",moment=readMoment(`${when} ${zoneAt2>=0?cells[zoneAt2]??
"":""}`.trim()),text3=cells.filter((cell,index2)=>![at,dateAt,zoneAt2].includes(index2)&&cell.trim()!=="").join(" — ");text3===""&&!moment||candidates.push({kind:text3===
""&&!moment?.timed?"day":"entry",line,endLine:line,moment,text:text3,zone,year:year===void 0?null:Number(year)})}return candidates}function dateColumn(block2,columns){
let full=columns.findIndex((column,index2)=>column==="date"&&block2.rows.some(({cells})=>readMoment(cells[index2]??"")?.dated));return full<0?columns.indexOf("d\
ate"):full}function momentColumn(block2){return block2.header.findIndex((_,column)=>{let timed=block2.rows.filter(({cells})=>readMoment(cells[column]??"")?.timed).
length;return timed>0&&timed*2>=block2.rows.length})}var NO_COLUMN,init_timeline_tables=__esm({"src/postmortem/timeline-tables.ts"(){"use strict";init_columns();
init_moment();init_zones();NO_COLUMN={zone:null,year:null}}});function readCandidates(blocks){let reader=new CandidateReader(blocks);return blocks.forEach((block2,index2)=>{block2.kind==="heading"?reader.readHeading(block2,
index2):block2.kind==="table"?reader.candidates.push(...readTableCandidates(block2)):block2.kind==="line"&&block2.item?reader.readItem(block2,index2):block2.kind===
"line"&&reader.readLine(block2,index2)}),reader.candidates}function isDay(moment){return moment.dated&&!moment.timed&&moment.rest===""}function setsOff(moment){
return moment.separated||moment.time===null}function firstText(blocks){let line=blocks.find(block2=>block2.kind==="line");return line?.kind==="line"?line.text:""}
var CandidateReader,init_timeline_candidates=__esm({"src/postmortem/timeline-candidates.ts"(){"use strict";init_moment();init_timeline_tables();CandidateReader=
class{candidates=[];#blocks;#moments=new Map;#timedLists=new Set;#timedHeadings;#anyTimed;#prose;#timedAbove=[];#style=!1;constructor(blocks){this.#blocks=blocks;
for(let block2 of blocks){if(block2.kind==="table"||block2.kind==="html")continue;let moment=readMoment(block2.text);this.#moments.set(block2,moment),block2.kind===
"line"&&block2.item&&moment&&this.#timedLists.add(block2.item.list)}this.#timedHeadings=blocks.some(block2=>block2.kind==="heading"&&this.#moments.get(block2)?.
timed);let moments=[...this.#moments.values()];this.#anyTimed=moments.some(moment=>moment?.timed||moment?.dated)||blocks.some(({kind})=>kind==="table"),this.#prose=
blocks.every(block2=>block2.kind==="html"||block2.kind==="line"&&!block2.item)}readHeading(block2,index2){let moment=this.#moments.get(block2);if(!moment)return;
let next=this.#blocks.slice(index2+1,index2+40),until=next.findIndex(other=>other.kind==="heading"&&other.level<=block2.level),below=until<0?next:next.slice(0,until),
timedBelow=below.some(other=>this.#holdsTime(other)),told=moment.rest||firstText(below);moment.timed||!timedBelow&&told!==""?this.candidates.push({kind:"entry",
line:block2.line,endLine:block2.line,moment,text:told,...NO_COLUMN}):this.#day(block2.line,moment)}#holdsTime(block2){return block2.kind==="table"?!0:this.#moments.
get(block2)?.timed??!1}readItem(block2,index2){let moment=this.#moments.get(block2)??null;if(this.#timedAbove[block2.depth]=moment?.timed??!1,!moment?.timed&&!moment?.
dated){moment?.rest===""?this.#day(block2.line,moment):this.#isUntimedEntry(block2)&&!this.#belongsToTimed(block2)&&this.#tell(index2,null,block2.text);return}let nested=!moment.
timed&&this.#nestedTimes(block2,index2),further=this.#further(index2);nested||!moment.timed&&moment.rest===""&&further.text===""?this.#day(block2.line,moment):this.#tell(
index2,moment,moment.rest)}#nestedTimes(block2,index2){for(let at=index2+1;at<this.#blocks.length;at+=1){let other=this.#blocks[at];if(other?.kind!=="line"||other.
item&&other.depth<=block2.depth)return!1;if(other.item&&this.#moments.get(other)?.timed)return!0}return!1}#belongsToTimed(block2){return block2.depth>1&&this.#timedAbove[block2.
depth-1]===!0}#isUntimedEntry(block2){let text3=block2.text.replace(/^\[[ xX]\]\s*/,"");return!block2.item||this.#timedHeadings||text3===""||/^(?:\.\.|…|->|→)/.
test(text3)?!1:this.#anyTimed?this.#timedLists.has(block2.item.list):block2.depth===1}readLine(block2,index2){let moment=this.#moments.get(block2),before=this.#blocks[index2-
1],begins=block2.first||before?.kind!=="line"||before.line!==block2.line-1;begins&&(this.#style=!1),moment&&this.#readLineMoment(block2,moment,{index:index2,begins}),
this.#prose&&this.#readSentences(block2)}#readSentences({text:text3,line}){for(let sentence2 of text3.split(new RegExp("(?<=[.!?])\\s+(?=\\p{Lu})","u")).slice(1)){
let moment=readMoment(sentence2);!moment?.timed||moment.lead===""||moment.rest===""||this.candidates.push({kind:"entry",line,endLine:line,moment,text:moment.rest,
...NO_COLUMN})}}#readLineMoment(block2,moment,{index:index2,begins}){if(moment.rest==="")(begins||isDay(moment))&&this.#standAlone(block2,moment,index2);else if(moment.
timed){if(!(block2.depth===0&&(begins||this.#style))&&!setsOff(moment))return;this.#style=moment.lead==="",this.#tell(index2,moment,moment.rest)}else moment.dated&&
block2.depth===0&&(moment.separated||begins&&moment.lead==="on")&&this.#tell(index2,moment,moment.rest)}#standAlone(block2,moment,index2){let next=this.#blocks[index2+
1];moment.timed?next?.kind==="line"&&this.#tell(index2,moment,"",next.text):this.#day(block2.line,moment)}#further(index2){let lines=[],endLine=this.#blocks[index2]?.
line??1;for(let at=index2+1;at<this.#blocks.length;at+=1){let block2=this.#blocks[at];if(block2?.kind!=="line"||block2.first||block2.line!==endLine+1)break;let moment=this.#moments.
get(block2);if(moment&&(moment.timed?this.#style||setsOff(moment):isDay(moment)))break;lines.push(block2.text),endLine=block2.line}return{text:lines.join(" "),endLine}}#tell(index2,moment,text3,fallback=""){
let line=this.#blocks[index2]?.line??1,further=this.#further(index2),told=`${text3} ${further.text}`.trim()||fallback;this.candidates.push({kind:"entry",line,endLine:further.
endLine,moment,text:told,...NO_COLUMN})}#day(line,moment){this.candidates.push({kind:"day",line,endLine:line,moment,text:moment.rest,...NO_COLUMN})}}}});function baseDay(blocks,parts,texts){let own2=parts.flatMap(({heading:heading2,intro})=>[heading2,...intro.slice(0,5)]),lead=leadTexts(blocks,parts[0]?.blocks[0]?.
line??Number.POSITIVE_INFINITY),stated=lead.filter(text3=>META.test(text3)).slice(0,3),year=null,partial2=null;for(let text3 of[...own2,...texts.stated,...stated,
...lead,texts.path])for(let day2 of findDays(text3)){year??=day2.year,partial2??=day2;let date2=formatDay({...partial2,year:partial2.year??year});if(date2)return{
date:date2,year}}return{date:null,year}}function leadTexts(blocks,before){let texts=[];for(let block2 of blocks){if(block2.line>=before||texts.length>=LEAD_LINES)
break;block2.kind==="line"?texts.push(block2.text):block2.kind==="table"&&texts.push(...[block2.header,...block2.rows.map(({cells})=>cells)].map(([key,...rest])=>`${key}\
: ${rest.join(" ")}`))}return texts}function assignDays(candidates,base){let year=base.year??candidates.find(({moment})=>moment?.day?.year)?.moment?.day?.year??
null,dated=[],recent=[],{date:date2}=base,day2=date2===null?0:dayNumber(date2);for(let candidate of candidates){let minutes=toMinutes(candidate.moment?.time??null),
stated=statedDay(candidate,date2,year),open3=candidate.moment?.dated===!0&&candidate.moment.day===null;stated!==null?(stated!==date2&&(recent=[]),date2=stated,day2=
dayNumber(stated)):!open3&&minutes!==null&&rollsOver(recent,minutes)&&(recent=[],day2+=1,date2=date2===null?null:addDays(date2,1)),minutes!==null&&(recent=[...recent.
slice(-1),minutes]),candidate.kind==="entry"&&dated.push({candidate,date:open3?null:date2,minutes,day:day2})}return dated}function rollsOver(recent,minutes){let last=recent.
at(-1);if(last===void 0||last-minutes<ROLLOVER_MINUTES)return!1;let before=recent.length===2?recent[0]:void 0;return before===void 0||before>minutes}function statedDay({
moment,year},current,documentYear){return moment?moment.day?completeDay(moment.day,current,year??documentYear):moment.following&&current!==null?addDays(current,
1):moment.weekday===null||current===null||moment.dated?null:addDays(current,(moment.weekday-weekday(current)+7)%7):null}function completeDay(day2,current,year){
if(day2.year!==null||current===null)return formatDay({...day2,year:day2.year??year});let same=formatDay({...day2,year:Number(current.slice(0,4))});return same===
null||dayNumber(current)-dayNumber(same)<180?same:formatDay({...day2,year:Number(current.slice(0,4))+1})}function toMinutes(time2){return time2===null?null:Number(
time2.slice(0,2))*60+Number(time2.slice(3))}var META,LEAD_LINES,ROLLOVER_MINUTES,init_timeline_days=__esm({"src/postmortem/timeline-days.ts"(){"use strict";init_clock();
init_dates();META=/^[\W_]*(?:date|day|incident date|when|datum|fecha|日付|日時|发生时间)[^:]{0,20}[:：]/i,LEAD_LINES=60;ROLLOVER_MINUTES=360}});function timelineParts(blocks,sections){let parts=[],end=0;for(let section of sections){if(!section.kinds.includes("timeline")||section.line<=end)continue;end=section.
endLine;let inside=within(blocks,section.line+1,end);parts.push(toPart(section,headingText(blocks,section.line),outside(inside,foreignSections(sections,section))))}
return parts.length>0?parts:timelikeParts(blocks)}function timelikeParts(blocks){let parts=[],own2=[],heading2="",close=()=>{let entries=readCandidates(own2).filter(
({moment})=>typeof moment?.time=="string").length,lines=own2.filter(block2=>block2.kind==="line"&&(block2.item!==null||block2.first)).length;entries>=3&&entries*
2>lines&&parts.push({heading:heading2,intro:[],blocks:own2}),own2=[]};for(let block2 of blocks)block2.kind==="heading"?(close(),heading2=block2.text):own2.push(
block2);return close(),parts.slice(0,1)}function foreignSections(sections,own2){return within(sections,own2.line+1,own2.endLine).filter(({kinds})=>kinds.some(kind=>FOREIGN.
has(kind)))}function toPart(section,heading2,blocks){let first=readCandidates(blocks)[0]?.line??section.endLine+1,intro=[];for(let block2 of blocks){if(block2.line>=
first)break;block2.kind==="line"&&intro.push(block2.text)}return{heading:heading2,intro,blocks}}function headingText(blocks,line){let block2=within(blocks,line,
line)[0];return block2?.kind==="heading"||block2?.kind==="line"?block2.text:""}var FOREIGN,init_timeline_parts=__esm({"src/postmortem/timeline-parts.ts"(){"use \
strict";init_line_ranges();init_timeline_candidates();FOREIGN=new Set(["action-items","lessons","root-cause","impact"])}});function timelineZone({blocks,parts,entries,stated}){for(let{heading:heading2,intro}of parts){let zone=findZone(heading2)??firstZone(intro);if(zone)return zone}
let column=entries.find(({zone})=>zone!==null)?.zone;if(column)return column;if(stated!==null)return stated;let own2=new Set(entries.flatMap(({moment})=>moment?.
zone?[moment.zone]:[]));return own2.size>0?own2.size===1?[...own2][0]??null:null:entries.length>0?documentZone(blocks):null}function documentZone(blocks){let texts=blocks.
flatMap(block2=>block2.kind==="line"?[block2.text.slice(0,400)]:[]);return firstZone(texts.filter(text3=>/\btimes?\b/i.test(text3)))??firstZone(texts.flatMap(text3=>text3.
match(/\d{1,2}:\d{2}.{0,16}/)??[]))}function firstZone(texts){for(let text3 of texts){let zone=findZone(text3);if(zone)return zone}return null}var init_timeline_zone=__esm(
{"src/postmortem/timeline-zone.ts"(){"use strict";init_zones()}});function readTimeline({blocks,sections,dayTexts,stated,home}){let parts=timelineParts(blocks,sections),candidates=parts.flatMap(part=>readCandidates(part.blocks)),
entries=candidates.filter(({kind})=>kind==="entry"),zone=timelineZone({blocks,parts,entries,stated}),base=baseDay(blocks,parts,dayTexts),dated=assignDays(candidates,
base);return{timeline:{zone,entries:dated.map(entry=>toEntry(entry,zone??home,stated??home))},day:dated.find(({date:date2})=>date2!==null)?.date??base.date}}function toEntry({
candidate,date:date2,minutes,day:day2},zone,home){let{line,endLine,moment,text:text3}=candidate,time2=moment?.time??null,written=moment?.zone??candidate.zone??zone,
at=date2&&time2&&written?instant({date:date2,time:time2,zone:written,home}):null,resolved=written===null?null:resolveZone(written,home),east=resolved?.kind==="o\
ffset"?resolved.minutes:0,local=minutes===null?null:day2*1440+minutes-east,position=at===null?local:Date.parse(at)/6e4;return{line,endLine,time:time2,date:date2,
at,zone:moment?.zone??null,text:text3.trim(),position}}var init_timeline=__esm({"src/postmortem/timeline.ts"(){"use strict";init_clock();init_timeline_candidates();
init_timeline_days();init_timeline_parts();init_timeline_zone();init_zones()}});function parsePostmortem(source,options2){let{text:text3,faults}=readSource(source),lines=text3.split(`
`),front=readFrontMatter(text3),toml=front.bodyLine===1?readToml(lines):{bodyLine:1,title:null},bodyLine=Math.max(front.bodyLine,toml.bodyLine),read=readBlocks(
lines,bodyLine),{blocks,references}=read,sections=readSections(blocks,lines.length),title=front.frontMatter?.title??documentTitle(blocks)??toml.title,dayTexts={
stated:[title??"",...statedDays(front.frontMatter)],path:options2.path.replace(/[_/]/g," ")},stated=front.frontMatter?.timezone??null,{timeline,day:day2}=readTimeline(
{blocks,sections,dayTexts,stated,home:options2.zone??null});return{path:options2.path,lines,frontMatter:front.frontMatter,bodyLine,title,sections,timeline,actionItems:readActionItems(
{blocks,sections,references,incidentDay:day2}),links:readLinks(lines,bodyLine,read),faults:[...faults,...front.faults]}}function readToml(lines){let close=lines[0]===
"+++"?lines.indexOf("+++",1):-1;if(close<0)return{bodyLine:1,title:null};let title=lines.slice(1,close).find(line=>line.startsWith("title"));return{bodyLine:close+
2,title:/^title\s*=\s*"([^"]*)"/.exec(title??"")?.[1]??null}}function statedDays(frontMatter2){if(!frontMatter2)return[];let{started,detected}=frontMatter2.extra;
return[started,detected,frontMatter2.date].filter(value=>typeof value=="string")}var init_parse4=__esm({"src/postmortem/parse.ts"(){"use strict";init_action_items();
init_blocks();init_front_matter2();init_links();init_sections();init_source();init_timeline()}});var require_liquid_node=__commonJS({"node_modules/liquidjs/dist/liquid.node.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var stream=__require("stream"),
path=__require("path"),fs$1=__require("fs"),crypto=__require("crypto"),Token2=class{constructor(kind,input,begin,end,file){this.kind=kind,this.input=input,this.
begin=begin,this.end=end,this.file=file}getText(){return this.input.slice(this.begin,this.end)}getPosition(){let[row,col]=[1,1];for(let i=0;i<this.begin;i++)this.
input[i]===`
`?(row++,col=1):col++;return[row,col]}size(){return this.end-this.begin}},Drop=class{liquidMethodMissing(key,context){}},toString$1=Object.prototype.toString,toLowerCase=String.
prototype.toLowerCase,hasOwnProperty2=Object.hasOwnProperty;function isString2(value){return typeof value=="string"}function isFunction(value){return typeof value==
"function"}function isPromise(val){return val&&isFunction(val.then)}function isIterator(val){return val&&isFunction(val.next)&&isFunction(val.throw)&&isFunction(
val.return)}function promisify(fn){return function(...args){return new Promise((resolve6,reject2)=>{fn(...args,(err,result)=>{err?reject2(err):resolve6(result)})})}}
function stringify2(value){return value=toValue(value),isString2(value)?value:isNil(value)?"":isArray(value)?value.map(x=>stringify2(x)).join(""):String(value)}
function advanceCodePoints(str2,from,count){let index2=from;for(let i=0;i<count&&index2<str2.length;i++)index2+=str2.codePointAt(index2)>65535?2:1;return index2}
function codePointLength2(str2){let length=0;for(let index2=0;index2<str2.length;index2=advanceCodePoints(str2,index2,1))length++;return length}function readArrayElement(arr,index2,ownPropertyOnly){
if(index2<0&&(index2=arr.length+index2),!(ownPropertyOnly&&!hasOwnProperty2.call(arr,index2)))return arr[index2]}function toEnumerable(val){return val=toValue(val),
isArray(val)?val:isString2(val)&&val.length>0?[val]:isIterable(val)?Array.from(val):isObject2(val)?Object.keys(val).map(key=>[key,val[key]]):[]}function toArray(val){
return val=toValue(val),isNil(val)?[]:isArray(val)?val:[val]}function toValue(value){return value instanceof Drop&&isFunction(value.valueOf)?value.valueOf():value}
function toNumber(value){return+toValue(value)||0}function isNumber3(value){return typeof value=="number"}function toLiquid(value){return value&&isFunction(value.
toLiquid)?toLiquid(value.toLiquid()):value}function isNil(value){return value==null}function isUndefined2(value){return value===void 0}function isArray(value){return toString$1.
call(value)==="[object Array]"}function isArrayLike(value){return value&&isNumber3(value.length)}function isIterable(value){return isObject2(value)&&Symbol.iterator in
value}function forOwn(obj,iteratee){obj=obj||{};for(let k in obj)if(hasOwnProperty2.call(obj,k)&&iteratee(obj[k],k,obj)===!1)break;return obj}function isObject2(value){
let type=typeof value;return value!==null&&(type==="object"||type==="function")}function range(start,stop,step2=1){let arr=[];for(let i=start;i<stop;i+=step2)arr.
push(i);return arr}function padStart2(str2,length,ch=" "){return pad(str2,length,ch,(str3,ch2)=>ch2+str3)}function padEnd(str2,length,ch=" "){return pad(str2,length,
ch,(str3,ch2)=>str3+ch2)}function pad(str2,length,ch,add){str2=String(str2);let n2=length-str2.length;return n2<=0?str2:add(str2,ch.repeat(n2))}function identify(val){
return val}function changeCase(str2){return[...str2].some(ch=>ch>="a"&&ch<="z")?str2.toUpperCase():str2.toLowerCase()}function ellipsis(str2,N){return str2.length>
N?str2.slice(0,N-3)+"...":str2}function orderedCompare(a,b){return isNil(a)&&isNil(b)?0:isNil(a)?1:isNil(b)||a<b?-1:a>b?1:0}function caseInsensitiveCompare(a,b){
return isNil(a)&&isNil(b)?0:isNil(a)?1:isNil(b)||(a=toLowerCase.call(a),b=toLowerCase.call(b),a<b)?-1:a>b?1:0}function argumentsToValue(fn){return function(...args){
return fn.call(this,...args.map(toValue))}}function argumentsToNumber(fn){return function(...args){return fn.call(this,...args.map(toNumber))}}function*strictUniq(array2){
let seen=new Set;for(let element of array2){let key=JSON.stringify(element);seen.has(key)||(seen.add(key),yield element)}}var TRAIT="__liquidClass__",LiquidError2=class extends Error{constructor(err,token2){
super(typeof err=="string"?err:err.message),this.context="",typeof err!="string"&&Object.defineProperty(this,"originalError",{value:err,enumerable:!1}),Object.defineProperty(
this,"token",{value:token2,enumerable:!1}),Object.defineProperty(this,TRAIT,{value:"LiquidError",enumerable:!1})}update(){Object.defineProperty(this,"context",{
value:mkContext(this.token),enumerable:!1}),this.message=mkMessage(this.message,this.token),this.stack=this.message+`
`+this.context+`
`+this.stack,this.originalError&&(this.stack+=`
From `+this.originalError.stack)}static is(obj){return obj?.[TRAIT]==="LiquidError"}},TokenizationError=class extends LiquidError2{constructor(message,token2){super(
message,token2),this.name="TokenizationError",super.update()}},ParseError=class extends LiquidError2{constructor(err,token2){super(err,token2),this.name="ParseE\
rror",this.message=err.message,super.update()}},RenderError=class extends LiquidError2{constructor(err,tpl){super(err,tpl.token),this.name="RenderError",this.message=
err.message,super.update()}static is(obj){return obj.name==="RenderError"}},LiquidErrors=class extends LiquidError2{constructor(errors){super(errors[0],errors[0].
token),this.errors=errors,this.name="LiquidErrors";let s2=errors.length>1?"s":"";this.message=`${errors.length} error${s2} found`,super.update()}static is(obj){
return obj.name==="LiquidErrors"}},UndefinedVariableError=class extends LiquidError2{constructor(err,token2){super(err,token2),this.name="UndefinedVariableError",
this.message=err.message,super.update()}},InternalUndefinedVariableError=class extends Error{constructor(variableName){super(`undefined variable: ${variableName}`),
this.name="InternalUndefinedVariableError",this.variableName=variableName}},AssertionError=class extends Error{constructor(message){super(message),this.name="As\
sertionError",this.message=message+""}};function mkContext(token2){let[line,col]=token2.getPosition(),lines=token2.input.split(`
`),begin=Math.max(line-2,1),end=Math.min(line+3,lines.length);return range(begin,end+1).map(lineNumber=>{let rowIndicator=lineNumber===line?">> ":"   ",num=padStart2(
String(lineNumber),String(end).length),text3=`${rowIndicator}${num}| `,colIndicator=lineNumber===line?`
`+padStart2("^",col+text3.length):"";return text3+=lines[lineNumber-1],text3+=colIndicator,text3}).join(`
`)}function mkMessage(msg,token2){token2.file&&(msg+=`, file:${token2.file}`);let[line,col]=token2.getPosition();return msg+=`, line:${line}, col:${col}`,msg}var TYPES2=[
0,0,0,0,0,0,0,0,0,20,4,4,4,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,2,8,0,0,0,0,8,0,0,0,64,0,65,0,0,33,33,33,33,33,33,33,33,33,33,0,0,2,2,2,1,0,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0],WORD=1,BLANK=4,QUOTE=8,INLINE_BLANK=16,NUMBER=32,
SIGN=64,PUNCTUATION=128;function isWord(char){let code2=char.charCodeAt(0);return code2>=128?!TYPES2[code2]:!!(TYPES2[code2]&WORD)}TYPES2[160]=TYPES2[5760]=TYPES2[6158]=
TYPES2[8192]=TYPES2[8193]=TYPES2[8194]=TYPES2[8195]=TYPES2[8196]=TYPES2[8197]=TYPES2[8198]=TYPES2[8199]=TYPES2[8200]=TYPES2[8201]=TYPES2[8202]=TYPES2[8232]=TYPES2[8233]=
TYPES2[8239]=TYPES2[8287]=TYPES2[12288]=BLANK;TYPES2[8220]=TYPES2[8221]=PUNCTUATION;function assert2(predicate,message){if(!predicate){let msg=typeof message=="\
function"?message():message||`expect ${predicate} to be true`;throw new AssertionError(msg)}}function assertEmpty(predicate,message=`unexpected ${JSON.stringify(
predicate)}`){assert2(!predicate,message)}var NullDrop=class extends Drop{*equals(value){return isNil(yield toValue(value))}gt(){return!1}geq(){return!1}lt(){return!1}leq(){
return!1}valueOf(){return null}},EmptyDrop=class _EmptyDrop extends Drop{*equals(value){return value instanceof _EmptyDrop?!1:(value=yield toValue(value),isString2(
value)||isArray(value)?value.length===0:isObject2(value)?Object.keys(value).length===0:!1)}gt(){return!1}geq(){return!1}lt(){return!1}leq(){return!1}valueOf(){return""}static is(value){
return value instanceof _EmptyDrop}},BlankDrop=class _BlankDrop extends EmptyDrop{*equals(value){return value===!1||isNil(yield toValue(value))?!0:isString2(value)?
/^\s*$/.test(value):yield super.equals(value)}static is(value){return value instanceof _BlankDrop}},ForloopDrop=class extends Drop{constructor(length,collection,variable){
super(),this.i=0,this.length=length,this.name=`${variable}-${collection}`}next(){this.i++}index0(){return this.i}index(){return this.i+1}first(){return this.i===
0}last(){return this.i===this.length-1}rindex(){return this.length-this.i}rindex0(){return this.length-this.i-1}valueOf(){return JSON.stringify(this)}},SimpleEmitter=class{constructor(){
this.buffer=""}write(html){this.buffer+=stringify2(html)}},StreamedEmitter=class{constructor(){this.buffer="",this.stream=new stream.PassThrough}write(html){this.
stream.write(stringify2(html))}error(err){this.stream.emit("error",err)}end(){this.stream.end()}},KeepingTypeEmitter=class{constructor(){this.buffer=""}write(html){
html=toValue(html),typeof html!="string"&&this.buffer===""?this.buffer=html:this.buffer=stringify2(this.buffer)+stringify2(html)}},BlockDrop=class extends Drop{constructor(superBlockRender=()=>""){
super(),this.superBlockRender=superBlockRender}*super(){let emitter=new SimpleEmitter;return yield this.superBlockRender(emitter),emitter.buffer}};function isComparable(arg){
return arg&&isFunction(arg.equals)&&isFunction(arg.gt)&&isFunction(arg.geq)&&isFunction(arg.lt)&&isFunction(arg.leq)}var nil=new NullDrop,literalValues={true:!0,
false:!1,nil,null:nil,empty:new EmptyDrop,blank:new BlankDrop},trieCache=new WeakMap;function createTrie(input){let cached2=trieCache.get(input);if(cached2)return cached2;
let trie={};for(let[name,data]of Object.entries(input)){let node2=trie;for(let i=0;i<name.length;i++){let c=name[i];node2[c]=node2[c]||{},i===name.length-1&&isWord(
name[i])&&(node2[c].needBoundary=!0),node2=node2[c]}node2.data=data,node2.end=!0}return trieCache.set(input,trie),trie}function toLiquidAsync(asyncFn,syncFn){let syncImpl=syncFn||
asyncFn;return(sync,...args)=>sync?syncImpl(...args):asyncFn(...args)}async function toPromise(val){if(!isIterator(val))return val;let value,done=!1,next="next";
do{let state=val[next](value);done=!!state.done,value=state.value,next="next";try{isIterator(value)&&(value=toPromise(value)),isPromise(value)&&(value=await value)}catch(err){
next="throw",value=err}}while(!done);return value}function toValueSync(val){if(!isIterator(val))return val;let value,done=!1,next="next";do{let state=val[next](
value);if(done=!!state.done,value=state.value,next="next",isIterator(value))try{value=toValueSync(value)}catch(err){next="throw",value=err}}while(!done);return value}
var rFormat=/%([-_0^#:]+)?(\d+)?([EO])?(.)/;function daysInMonth2(d){return[31,isLeapYear2(d)?29:28,31,30,31,30,31,31,30,31,30,31]}function getDayOfYear(d){let num=0;
for(let i=0;i<d.getMonth();++i)num+=daysInMonth2(d)[i];return num+d.getDate()}function getWeekOfYear(d,startDay){let daysSinceStartDay=(d.getDay()-startDay+7)%7;
return String(Math.floor((getDayOfYear(d)-1-daysSinceStartDay+7)/7))}function isLeapYear2(d){let year=d.getFullYear();return!!((year&3)===0&&(year%100||year%400===
0&&year))}function ordinal(d){let date3=d.getDate();if([11,12,13].includes(date3))return"th";switch(date3%10){case 1:return"st";case 2:return"nd";case 3:return"\
rd";default:return"th"}}function century(d){return Math.floor(d.getFullYear()/100)}var padWidths={C:2,d:2,e:2,H:2,I:2,j:3,k:2,l:2,L:3,m:2,M:2,S:2,U:2,W:2,y:2,Y:4},
padSpaceChars=new Set("aAbBceklpP");function getTimezoneOffset(d,opts){let nOffset=Math.abs(d.getTimezoneOffset()),h=Math.floor(nOffset/60),m=nOffset%60;return(d.
getTimezoneOffset()>0?"-":"+")+padStart2(h,2,"0")+(opts.flags[":"]?":":"")+padStart2(m,2,"0")}var formatCodes={a:d=>d.getShortWeekdayName(),A:d=>d.getLongWeekdayName(),
b:d=>d.getShortMonthName(),B:d=>d.getLongMonthName(),c:d=>d.toLocaleString(),C:d=>century(d),d:d=>d.getDate(),e:d=>d.getDate(),H:d=>d.getHours(),I:d=>String(d.getHours()%
12||12),j:d=>getDayOfYear(d),k:d=>d.getHours(),l:d=>String(d.getHours()%12||12),L:d=>d.getMilliseconds(),m:d=>d.getMonth()+1,M:d=>d.getMinutes(),N:(d,opts)=>{let width=Number(
opts.width)||9,str2=padStart2(String(d.getMilliseconds()),3,"0").slice(0,width);return opts.memoryLimit?.use(width-str2.length),padEnd(str2,width,"0")},p:d=>d.getHours()<
12?"AM":"PM",P:d=>d.getHours()<12?"am":"pm",q:d=>ordinal(d),s:d=>Math.floor(d.dateValue()/1e3),S:d=>d.getSeconds(),u:d=>d.getDay()||7,U:d=>getWeekOfYear(d,0),w:d=>d.
getDay(),W:d=>getWeekOfYear(d,1),x:d=>d.toLocaleDateString(),X:d=>d.toLocaleTimeString(),y:d=>(d.getFullYear()%100+100)%100,Y:d=>d.getFullYear(),z:getTimezoneOffset,
Z:(d,opts)=>d.getTimeZoneName()||getTimezoneOffset(d,opts),t:()=>"	",n:()=>`
`,"%":()=>"%"};formatCodes.h=formatCodes.b;function strftime(d,formatStr,memoryLimit){let output="",remaining=formatStr,match3;for(;match3=rFormat.exec(remaining);)
output+=remaining.slice(0,match3.index),remaining=remaining.slice(match3.index+match3[0].length),output+=format2(d,match3,memoryLimit);return output+remaining}function format2(d,match3,memoryLimit){
let[input,flagStr="",width,modifier,conversion]=match3,convert=formatCodes[conversion];if(!convert)return input;let flags={};for(let flag of flagStr)flags[flag]=
!0;let ret=String(convert(d,{flags,width,modifier,memoryLimit})),padChar=padSpaceChars.has(conversion)?" ":"0",padWidth=Number(width)||padWidths[conversion]||0;
return flags["^"]?ret=ret.toUpperCase():flags["#"]&&(ret=changeCase(ret)),flags._?padChar=" ":flags[0]&&(padChar="0"),flags["-"]&&(padWidth=0),memoryLimit?.use(
Number(padWidth)-ret.length),padChar==="0"&&ret[0]==="-"?"-"+padStart2(ret.slice(1),padWidth-1,padChar):padStart2(ret,padWidth,padChar)}function getDateTimeFormat(){
return typeof Intl<"u"?Intl.DateTimeFormat:void 0}var OneMinute=6e4,TIMEZONE_PATTERN=/([zZ]|([+-])(\d{2}):?(\d{2}))$/,monthNames=["January","February","March","\
April","May","June","July","August","September","October","November","December"],monthNamesShort=monthNames.map(name=>name.slice(0,3)),dayNames=["Sunday","Monda\
y","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayNamesShort=dayNames.map(name=>name.slice(0,3)),LiquidDate=class _LiquidDate{constructor(init2,locale,timezone2){
this.locale=locale,this.DateTimeFormat=getDateTimeFormat(),this.date=new Date(init2),this.timezoneFixed=timezone2!==void 0,timezone2===void 0&&(timezone2=this.date.
getTimezoneOffset()),this.timezoneOffset=isString2(timezone2)?_LiquidDate.getTimezoneOffset(timezone2,this.date):timezone2,this.timezoneName=isString2(timezone2)?
timezone2:"";let diff2=(this.date.getTimezoneOffset()-this.timezoneOffset)*OneMinute,time2=this.date.getTime()+diff2;this.displayDate=new Date(time2)}getTime(){
return this.displayDate.getTime()}dateValue(){return this.date.getTime()}getMilliseconds(){return this.displayDate.getMilliseconds()}getSeconds(){return this.displayDate.
getSeconds()}getMinutes(){return this.displayDate.getMinutes()}getHours(){return this.displayDate.getHours()}getDay(){return this.displayDate.getDay()}getDate(){
return this.displayDate.getDate()}getMonth(){return this.displayDate.getMonth()}getFullYear(){return this.displayDate.getFullYear()}toLocaleString(locale,init2){
return init2?.timeZone?this.date.toLocaleString(locale,init2):this.displayDate.toLocaleString(locale,init2)}toLocaleTimeString(locale){return this.displayDate.toLocaleTimeString(
locale)}toLocaleDateString(locale){return this.displayDate.toLocaleDateString(locale)}getTimezoneOffset(){return this.timezoneOffset}getTimeZoneName(){if(this.timezoneFixed)
return this.timezoneName;if(this.DateTimeFormat)return this.DateTimeFormat().resolvedOptions().timeZone}getLongMonthName(){return this.format({month:"long"})??monthNames[this.
getMonth()]}getShortMonthName(){return this.format({month:"short"})??monthNamesShort[this.getMonth()]}getLongWeekdayName(){return this.format({weekday:"long"})??
dayNames[this.displayDate.getDay()]}getShortWeekdayName(){return this.format({weekday:"short"})??dayNamesShort[this.displayDate.getDay()]}valid(){return!isNaN(this.
getTime())}format(options2){return this.DateTimeFormat&&this.DateTimeFormat(this.locale,options2).format(this.displayDate)}static createDateFixedToTimezone(dateString,locale){
let m=dateString.match(TIMEZONE_PATTERN);if(m&&m[1]==="Z")return new _LiquidDate(+new Date(dateString),locale,0);if(m&&m[2]&&m[3]&&m[4]){let[,,sign,hours,minutes]=m,
offset3=(sign==="+"?-1:1)*(parseInt(hours,10)*60+parseInt(minutes,10));return new _LiquidDate(+new Date(dateString),locale,offset3)}return new _LiquidDate(dateString,
locale)}static getTimezoneOffset(timezoneName,date3){let localDateString=date3.toLocaleString("en-US",{timeZone:timezoneName}),utcDateString=date3.toLocaleString(
"en-US",{timeZone:"UTC"}),localDate=new Date(localDateString);return(+new Date(utcDateString)-+localDate)/(60*1e3)}},Limiter=class{constructor(resource,limit2){
this.base=0,this.message=`${resource} limit exceeded`,this.limit=limit2}use(count){+count>0&&(assert2(this.base+ +count<=this.limit,this.message),this.base+=+count)}check(count){
+count>0&&assert2(+count<=this.limit,this.message)}},DelimitedToken=class extends Token2{constructor(kind,[contentBegin,contentEnd],input,begin,end,trimLeft2,trimRight2,file){
super(kind,input,begin,end,file),this.trimLeft=!1,this.trimRight=!1;let tl=input[contentBegin]==="-",tr=input[contentEnd-1]==="-",l2=tl?contentBegin+1:contentBegin,
r=tr?contentEnd-1:contentEnd;for(;l2<r&&TYPES2[input.charCodeAt(l2)]&BLANK;)l2++;for(;r>l2&&TYPES2[input.charCodeAt(r-1)]&BLANK;)r--;this.contentRange=[l2,r],this.
trimLeft=tl||trimLeft2,this.trimRight=tr||trimRight2}get content(){return this.input.slice(this.contentRange[0],this.contentRange[1])}},TagToken=class extends DelimitedToken{constructor(input,begin,end,options2,file){
let{trimTagLeft,trimTagRight,tagDelimiterLeft,tagDelimiterRight}=options2,[valueBegin,valueEnd]=[begin+tagDelimiterLeft.length,end-tagDelimiterRight.length];super(
exports2.TokenKind.Tag,[valueBegin,valueEnd],input,begin,end,trimTagLeft,trimTagRight,file),this.tokenizer=new Tokenizer(input,options2.operators,file,this.contentRange,
options2.groupedExpressions),this.name=this.tokenizer.readTagName(),this.tokenizer.assert(this.name,"illegal tag syntax, tag name expected"),this.tokenizer.skipBlank(),
this.args=this.tokenizer.input.slice(this.tokenizer.p,this.contentRange[1])}},OutputToken=class extends DelimitedToken{constructor(input,begin,end,options2,file){
let{trimOutputLeft,trimOutputRight,outputDelimiterLeft,outputDelimiterRight}=options2,valueRange=[begin+outputDelimiterLeft.length,end-outputDelimiterRight.length];
super(exports2.TokenKind.Output,valueRange,input,begin,end,trimOutputLeft,trimOutputRight,file)}},HTMLToken=class extends Token2{constructor(input,begin,end,file){
super(exports2.TokenKind.HTML,input,begin,end,file),this.input=input,this.begin=begin,this.end=end,this.file=file,this.trimLeft=0,this.trimRight=0}getContent(){
return this.input.slice(this.begin+this.trimLeft,this.end-this.trimRight)}},NumberToken=class extends Token2{constructor(input,begin,end,file){super(exports2.TokenKind.
Number,input,begin,end,file),this.input=input,this.begin=begin,this.end=end,this.file=file,this.content=Number(this.getText())}},IdentifierToken=class extends Token2{constructor(input,begin,end,file){
super(exports2.TokenKind.Word,input,begin,end,file),this.input=input,this.begin=begin,this.end=end,this.file=file,this.content=this.getText()}},LiteralToken=class extends Token2{constructor(input,begin,end,file){
super(exports2.TokenKind.Literal,input,begin,end,file),this.input=input,this.begin=begin,this.end=end,this.file=file,this.literal=this.getText(),this.content=literalValues[this.
literal]}},operatorPrecedences={"==":2,"!=":2,">":2,"<":2,">=":2,"<=":2,contains:2,not:1,and:0,or:0},operatorTypes={"==":0,"!=":0,">":0,"<":0,">=":0,"<=":0,contains:0,
not:1,and:0,or:0},OperatorToken=class extends Token2{constructor(input,begin,end,file){super(exports2.TokenKind.Operator,input,begin,end,file),this.input=input,
this.begin=begin,this.end=end,this.file=file,this.operator=this.getText()}getPrecedence(){return this.operator in operatorPrecedences?operatorPrecedences[this.operator]:
1}},PropertyAccessToken=class extends Token2{constructor(variable,props,input,begin,end,file){super(exports2.TokenKind.PropertyAccess,input,begin,end,file),this.
variable=variable,this.props=props}},FilterToken=class extends Token2{constructor(name,args,input,begin,end,file){super(exports2.TokenKind.Filter,input,begin,end,
file),this.name=name,this.args=args}},HashToken=class extends Token2{constructor(input,begin,end,name,value,file){super(exports2.TokenKind.Hash,input,begin,end,
file),this.input=input,this.begin=begin,this.end=end,this.name=name,this.value=value,this.file=file}},rHex=/[\da-fA-F]/,rOct=/[0-7]/,escapeChar={b:"\b",f:"\f",n:`\

`,r:"\r",t:"	",v:"\v"};function hexVal(c){let code2=c.charCodeAt(0);return code2>=97?code2-87:code2>=65?code2-55:code2-48}function parseStringLiteral(str2){let ret="";
for(let i=1;i<str2.length-1;i++){if(str2[i]!=="\\"){ret+=str2[i];continue}if(escapeChar[str2[i+1]]!==void 0)ret+=escapeChar[str2[++i]];else if(str2[i+1]==="u"){
let val=0,j=i+2;for(;j<=i+5&&rHex.test(str2[j]);)val=val*16+hexVal(str2[j++]);i=j-1,ret+=String.fromCharCode(val)}else if(!rOct.test(str2[i+1]))ret+=str2[++i];else{
let j=i+1,val=0;for(;j<=i+3&&rOct.test(str2[j]);)val=val*8+hexVal(str2[j++]);i=j-1,ret+=String.fromCharCode(val)}}return ret}var QuotedToken=class extends Token2{constructor(input,begin,end,file){
super(exports2.TokenKind.Quoted,input,begin,end,file),this.input=input,this.begin=begin,this.end=end,this.file=file,this.content=parseStringLiteral(this.getText())}},
RangeToken=class extends Token2{constructor(input,begin,end,lhs,rhs,file){super(exports2.TokenKind.Range,input,begin,end,file),this.input=input,this.begin=begin,
this.end=end,this.lhs=lhs,this.rhs=rhs,this.file=file}},LiquidTagToken=class extends DelimitedToken{constructor(input,begin,end,options2,file){super(exports2.TokenKind.
Tag,[begin,end],input,begin,end,!1,!1,file),this.tokenizer=new Tokenizer(input,options2.operators,file,this.contentRange,options2.groupedExpressions),this.name=
this.tokenizer.readTagName(),this.tokenizer.assert(this.name,"illegal liquid tag syntax"),this.tokenizer.skipBlank()}get args(){return this.tokenizer.input.slice(
this.tokenizer.p,this.contentRange[1])}},FilteredValueToken=class extends Token2{constructor(initial,filters2,input,begin,end,file){super(exports2.TokenKind.FilteredValue,
input,begin,end,file),this.initial=initial,this.filters=filters2,this.input=input,this.begin=begin,this.end=end,this.file=file}},polyfill={now:()=>Date.now()};function getPerformance(){
return typeof global=="object"&&global.performance||typeof window=="object"&&window.performance||polyfill}var Render=class{renderTemplatesToNodeStream(templates2,ctx){
let emitter=new StreamedEmitter;return Promise.resolve().then(()=>toPromise(this.renderTemplates(templates2,ctx,emitter))).then(()=>emitter.end(),err=>emitter.error(
err)),emitter.stream}*renderTemplates(templates2,ctx,emitter){emitter||(emitter=ctx.opts.keepOutputType?new KeepingTypeEmitter:new SimpleEmitter),ctx.renderLimit.
check(getPerformance().now());let errors=[];for(let tpl of templates2){ctx.renderLimit.check(getPerformance().now());try{let html=yield tpl.render(ctx,emitter);
if(html&&emitter.write(html),ctx.breakCalled||ctx.continueCalled)break}catch(e){let err=LiquidError2.is(e)?e:new RenderError(e,tpl);if(ctx.opts.catchAllErrors)errors.
push(err);else throw err}}if(errors.length)throw new LiquidErrors(errors);return emitter.buffer}};function isKeyValuePair(arr){return isArray(arr)}var Filter=class{constructor(token2,options2,liquid){
this.token=token2,this.name=token2.name,this.handler=isFunction(options2)?options2:isFunction(options2?.handler)?options2.handler:identify,this.raw=!isFunction(
options2)&&!!options2?.raw,this.args=token2.args,this.liquid=liquid}*render(value,context){let argv=[];for(let arg of this.args)isKeyValuePair(arg)?argv.push([arg[0],
yield evalToken(arg[1],context)]):argv.push(yield evalToken(arg,context));return yield this.handler.apply({context,token:this.token,liquid:this.liquid},[value,...argv])}},
Expression=class{constructor(tokens){this.postfix=[...toPostfix(tokens)]}*evaluate(ctx,lenient){assert2(ctx,"unable to evaluate: context not defined");let operands=[];
for(let token2 of this.postfix)if(isOperatorToken(token2)){let r=operands.pop(),result;if(operatorTypes[token2.operator]===1)result=yield ctx.opts.operators[token2.
operator](r,ctx);else{let l2=operands.pop();result=yield ctx.opts.operators[token2.operator](l2,r,ctx)}operands.push(result)}else operands.push(yield evalToken(
token2,ctx,lenient));return operands[0]}valid(){return!!this.postfix.length}};function*evalToken(token2,ctx,lenient=!1){if(token2){if("content"in token2)return token2.
content;if(isPropertyAccessToken(token2))return yield evalPropertyAccessToken(token2,ctx,lenient);if(isRangeToken(token2))return yield evalRangeToken(token2,ctx);
if(isFilteredValueToken(token2))return yield evalFilteredValueToken(token2,ctx,lenient)}}function*evalFilteredValueToken(token2,ctx,lenient){assert2(ctx.liquid,
"FilteredValueToken evaluation requires liquid instance in context"),lenient=lenient||ctx.opts.lenientIf&&token2.filters.length>0&&token2.filters[0].name==="def\
ault";let val=yield token2.initial.evaluate(ctx,lenient);for(let filterToken of token2.filters){let filterImpl=ctx.liquid.filters[filterToken.name];assert2(filterImpl||
!ctx.liquid.options.strictFilters,()=>`undefined filter: ${filterToken.name}`),val=yield new Filter(filterToken,filterImpl,ctx.liquid).render(val,ctx)}return val}
function*evalTokenValue(token2,ctx,lenient=!1){return yield toValue(yield evalToken(token2,ctx,lenient))}function*evalPropertyAccessToken(token2,ctx,lenient){let props=[];
for(let prop of token2.props)props.push(yield evalTokenValue(prop,ctx,!1));try{if(token2.variable){let variable=yield evalToken(token2.variable,ctx,lenient);return yield ctx.
_getFromScope(variable,props)}else return yield ctx._get(props)}catch(e){if(lenient&&e.name==="InternalUndefinedVariableError")return null;throw new UndefinedVariableError(
e,token2)}}function evalQuotedToken(token2){return token2.content}function*evalRangeToken(token2,ctx){let low=yield evalTokenValue(token2.lhs,ctx),high=yield evalTokenValue(
token2.rhs,ctx);return ctx.memoryLimit.use(high-low+1),range(+low,+high+1)}function*toPostfix(tokens){let ops=[];for(let token2 of tokens)if(isOperatorToken(token2)){
for(;ops.length&&ops[ops.length-1].getPrecedence()>token2.getPrecedence();)yield ops.pop();ops.push(token2)}else yield token2;for(;ops.length;)yield ops.pop()}function isTruthy(val,ctx){
return!isFalsy(val,ctx)}function isFalsy(val,ctx){return val=toValue(val),ctx.opts.jsTruthy?!val:val===!1||val===void 0||val===null}var defaultOperators={"==":function*(l2,r){
return yield equals(l2,r)},"!=":function*(l2,r){return!(yield equals(l2,r))},">":function*(l2,r){return isComparable(l2)?yield l2.gt(r):isComparable(r)?yield r.
lt(l2):(yield toValue(l2))>(yield toValue(r))},"<":function*(l2,r){return isComparable(l2)?yield l2.lt(r):isComparable(r)?yield r.gt(l2):(yield toValue(l2))<(yield toValue(
r))},">=":function*(l2,r){return isComparable(l2)?yield l2.geq(r):isComparable(r)?yield r.leq(l2):(yield toValue(l2))>=(yield toValue(r))},"<=":function*(l2,r){
return isComparable(l2)?yield l2.leq(r):isComparable(r)?yield r.geq(l2):(yield toValue(l2))<=(yield toValue(r))},contains:function*(l2,r){return l2=yield toValue(
l2),isArray(l2)?yield arrayIncludes(l2,r):isFunction(l2?.indexOf)?l2.indexOf(yield toValue(r))>-1:!1},not:function*(v,ctx){return isFalsy(yield toValue(v),ctx)},
and:function*(l2,r,ctx){return isTruthy(yield toValue(l2),ctx)&&isTruthy(yield toValue(r),ctx)},or:function*(l2,r,ctx){return isTruthy(yield toValue(l2),ctx)||isTruthy(
yield toValue(r),ctx)}};function*equals(lhs,rhs){return isComparable(lhs)?yield lhs.equals(rhs):isComparable(rhs)?yield rhs.equals(lhs):(lhs=yield toValue(lhs),
rhs=yield toValue(rhs),isArray(lhs)?isArray(rhs)&&(yield arrayEquals(lhs,rhs)):lhs===rhs)}function*arrayEquals(lhs,rhs){if(lhs.length!==rhs.length)return!1;for(let i=0;i<
lhs.length;i++)if(!(yield equals(lhs[i],rhs[i])))return!1;return!0}function*arrayIncludes(arr,item){for(let value of arr)if(yield equals(value,item))return!0;return!1}
var Node=class{constructor(key,value,next,prev){this.key=key,this.value=value,this.next=next,this.prev=prev}},LRU=class{constructor(limit2,size2=0){this.limit=limit2,
this.size=size2,this.cache={},this.head=new Node("HEAD",null,null,null),this.tail=new Node("TAIL",null,null,null),this.head.next=this.tail,this.tail.prev=this.head}write(key,value){
if(this.cache[key])this.cache[key].value=value;else{let node2=new Node(key,value,this.head.next,this.head);this.head.next.prev=node2,this.head.next=node2,this.cache[key]=
node2,this.size++,this.ensureLimit()}}read(key){if(!this.cache[key])return;let{value}=this.cache[key];return this.remove(key),this.write(key,value),value}remove(key){
let node2=this.cache[key];node2.prev.next=node2.next,node2.next.prev=node2.prev,delete this.cache[key],this.size--}clear(){this.head.next=this.tail,this.tail.prev=
this.head,this.size=0,this.cache={}}ensureLimit(){this.size>this.limit&&this.remove(this.tail.prev.key)}},requireResolve=partial2=>__require.resolve(partial2,{paths:[
"."]}),statAsync=promisify(fs$1.stat),readFileAsync=promisify(fs$1.readFile);async function exists(filepath){try{return await statAsync(filepath),!0}catch{return!1}}
function readFile2(filepath){return readFileAsync(filepath,"utf8")}function existsSync2(filepath){try{return fs$1.statSync(filepath),!0}catch{return!1}}function readFileSync3(filepath){
return fs$1.readFileSync(filepath,"utf8")}function resolve5(root,file,ext){return path.extname(file)||(file+=ext),path.resolve(root,file)}function fallback(file){
try{return requireResolve(file)}catch{}}function dirname6(filepath){return path.dirname(filepath)}var realpathAsync=promisify(fs$1.realpath);async function contains(root,file){
try{let realRoot=await realpathAsync(root),realFile=await realpathAsync(file),prefix=realRoot.endsWith(path.sep)?realRoot:realRoot+path.sep;return realFile.startsWith(
prefix)}catch{return!1}}function containsSync(root,file){try{let realRoot=fs$1.realpathSync(root),realFile=fs$1.realpathSync(file),prefix=realRoot.endsWith(path.
sep)?realRoot:realRoot+path.sep;return realFile.startsWith(prefix)}catch{return!1}}var fs=Object.freeze({__proto__:null,exists,readFile:readFile2,existsSync:existsSync2,
readFileSync:readFileSync3,resolve:resolve5,fallback,dirname:dirname6,contains,containsSync,sep:path.sep});function chargeJsonReplacerValue(memoryLimit,val){typeof val==
"string"?memoryLimit.use(val.length):val===null||typeof val=="number"||typeof val=="boolean"?memoryLimit.use(JSON.stringify(val).length):Array.isArray(val)?memoryLimit.
use(val.length+1):typeof val=="object"&&memoryLimit.use(2)}function defaultFilter(value,defaultValue,...args){return value=toValue(value),isArray(value)||isString2(
value)?value.length?value:defaultValue:value===!1&&new Map(args).get("allow_false")?!1:isFalsy(value,this.context)?defaultValue:value}function json(value,space=0){
let memoryLimit=this.context.memoryLimit;return JSON.stringify(value,(_key,val)=>(chargeJsonReplacerValue(memoryLimit,val),val),space)}function inspect2(value,space=0){
let memoryLimit=this.context.memoryLimit,ancestors=[];return JSON.stringify(value,function(_key,value2){if(typeof value2!="object"||value2===null)return chargeJsonReplacerValue(
memoryLimit,value2),value2;for(;ancestors.length>0&&ancestors[ancestors.length-1]!==this;)ancestors.pop();return ancestors.includes(value2)?(memoryLimit.use(10),
"[Circular]"):(ancestors.push(value2),chargeJsonReplacerValue(memoryLimit,value2),value2)},space)}function to_integer(value){return Number(value)}var raw={raw:!0,
handler:identify},misc={default:defaultFilter,raw,jsonify:json,to_integer,json,inspect:inspect2},escapeMap={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&#34;","'":"&\
#39;"},unescapeMap={"&amp;":"&","&lt;":"<","&gt;":">","&#34;":'"',"&#39;":"'"};function escape2(str2){return str2=stringify2(str2),this.context.memoryLimit.use(
str2.length),str2.replace(/&|<|>|"|'/g,m=>escapeMap[m])}function xml_escape(str2){return escape2.call(this,str2)}function unescape(str2){return str2=stringify2(
str2),this.context.memoryLimit.use(str2.length),str2.replace(/&(amp|lt|gt|#34|#39);/g,m=>unescapeMap[m])}function escape_once(str2){return escape2.call(this,unescape.
call(this,str2))}function newline_to_br(v){let str2=stringify2(v);return this.context.memoryLimit.use(str2.length),str2.replace(/\r?\n/gm,`<br />
`)}function strip_html(v){let str2=stringify2(v);this.context.memoryLimit.use(str2.length);let blocks=new Map([["<script","</script>"],["<style","</style>"],["<\
!--","-->"],["<",">"]]),out="",i=0;for(;i<str2.length;){let lt=str2.indexOf("<",i);if(lt<0)return out+str2.slice(i);out+=str2.slice(i,lt);for(let[opener,closer]of blocks){
if(!str2.startsWith(opener,lt))continue;let e=str2.indexOf(closer,lt+opener.length);if(e>=0){i=e+closer.length;break}blocks.delete(opener)}if(i<=lt)return out+str2.
slice(lt)}return out}var htmlFilters=Object.freeze({__proto__:null,escape:escape2,xml_escape,escape_once,newline_to_br,strip_html}),MapFS=class{constructor(mapping){
this.mapping=mapping,this.sep="/"}async exists(filepath){return this.existsSync(filepath)}existsSync(filepath){return!isNil(this.mapping[filepath])}async readFile(filepath){
return this.readFileSync(filepath)}readFileSync(filepath){let content=this.mapping[filepath];if(isNil(content))throw new Error(`ENOENT: ${filepath}`);return content}dirname(filepath){
let segments=filepath.split(this.sep);return segments.pop(),segments.join(this.sep)}resolve(dir,file,ext){if(file+=ext,dir===".")return file;let segments=dir.split(
/\/+/);for(let segment of file.split(this.sep))segment==="."||segment===""||(segment===".."?(segments.length>1||segments[0]!=="")&&segments.pop():segments.push(
segment));return segments.join(this.sep)}},defaultOptions2={root:["."],layouts:["."],partials:["."],relativeReference:!0,jekyllInclude:!1,keyValueSeparator:":",
cache:void 0,extname:"",fs,dynamicPartials:!0,jsTruthy:!1,dateFormat:"%A, %B %-e, %Y at %-l:%M %P %z",locale:"",trimTagRight:!1,trimTagLeft:!1,trimOutputRight:!1,
trimOutputLeft:!1,greedy:!0,tagDelimiterLeft:"{%",tagDelimiterRight:"%}",outputDelimiterLeft:"{{",outputDelimiterRight:"}}",preserveTimezones:!1,strictFilters:!1,
strictVariables:!1,ownPropertyOnly:!0,lenientIf:!1,globals:{},keepOutputType:!1,operators:defaultOperators,groupedExpressions:!1,memoryLimit:1/0,parseLimit:1/0,
renderLimit:1/0};function normalize2(options2){if(options2.hasOwnProperty("root")&&(options2.hasOwnProperty("partials")||(options2.partials=options2.root),options2.
hasOwnProperty("layouts")||(options2.layouts=options2.root)),options2.hasOwnProperty("cache")){let cache;typeof options2.cache=="number"?cache=options2.cache>0?
new LRU(options2.cache):void 0:typeof options2.cache=="object"?cache=options2.cache:cache=options2.cache?new LRU(1024):void 0,options2.cache=cache}return options2=
{...defaultOptions2,...options2.jekyllInclude?{dynamicPartials:!1}:{},...options2},(!options2.fs.dirname||!options2.fs.sep)&&options2.relativeReference&&(console.
warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"),options2.relativeReference=
!1),options2.root=normalizeDirectoryList(options2.root),options2.partials=normalizeDirectoryList(options2.partials),options2.layouts=normalizeDirectoryList(options2.
layouts),options2.outputEscape=options2.outputEscape&&getOutputEscapeFunction(options2.outputEscape),options2.locale||(options2.locale=getDateTimeFormat()?.().resolvedOptions().
locale??"en-US"),options2.templates&&(options2.fs=new MapFS(options2.templates),options2.relativeReference=!0,options2.root=options2.partials=options2.layouts="\
."),options2}function getOutputEscapeFunction(nameOrFunction){return nameOrFunction==="escape"?escape2:nameOrFunction==="json"?misc.json:(assert2(isFunction(nameOrFunction),
"`outputEscape` need to be of type string or function"),nameOrFunction)}function normalizeDirectoryList(value){let list2=[];return isArray(value)&&(list2=value),
isString2(value)&&(list2=[value]),list2}function whiteSpaceCtrl(tokens,options2){let inRaw=!1;for(let i=0;i<tokens.length;i++){let token2=tokens[i];isDelimitedToken(
token2)&&(!inRaw&&token2.trimLeft&&trimLeft(tokens[i-1],options2.greedy),isTagToken(token2)&&(token2.name==="raw"?inRaw=!0:token2.name==="endraw"&&(inRaw=!1)),!inRaw&&
token2.trimRight&&trimRight(tokens[i+1],options2.greedy))}}function trimLeft(token2,greedy){if(!token2||!isHTMLToken(token2))return;let mask=greedy?BLANK:INLINE_BLANK;
for(;TYPES2[token2.input.charCodeAt(token2.end-1-token2.trimRight)]&mask;)token2.trimRight++}function trimRight(token2,greedy){if(!token2||!isHTMLToken(token2))
return;let mask=greedy?BLANK:INLINE_BLANK;for(;TYPES2[token2.input.charCodeAt(token2.begin+token2.trimLeft)]&mask;)token2.trimLeft++;token2.input.charAt(token2.
begin+token2.trimLeft)===`
`&&token2.trimLeft++}var Tokenizer=class{constructor(input,operators=defaultOptions2.operators,file,range2,groupedExpressions=!1){this.input=input,this.file=file,
this.rawBeginAt=-1,this.p=range2?range2[0]:0,this.N=range2?range2[1]:input.length,this.opTrie=createTrie(operators),this.literalTrie=createTrie(literalValues),this.
groupedExpressions=groupedExpressions}readExpression(){return new Expression(this.readExpressionTokens())}*readExpressionTokens(){for(;this.p<this.N;){let operator=this.
readOperator();if(operator){yield operator;continue}let operand=this.readValue();if(operand){yield operand;continue}return}}readOperator(){this.skipBlank();let end=this.
matchTrie(this.opTrie);if(end!==-1)return new OperatorToken(this.input,this.p,this.p=end,this.file)}matchTrie(trie){let node2=trie,i=this.p,info;for(;node2[this.
input[i]]&&i<this.N;)node2=node2[this.input[i++]],node2.end&&(info=node2);return!info||info.needBoundary&&isWord(this.peek(i-this.p))?-1:i}readFilteredValue(){let begin=this.
p,initial=this.readExpression();this.assert(initial.valid(),`invalid value expression: ${this.snapshot()}`);let filters2=this.readFilters();return new FilteredValueToken(
initial,filters2,this.input,begin,this.p,this.file)}readFilters(){let filters2=[];for(;;){let filter2=this.readFilter();if(!filter2)return filters2;filters2.push(
filter2)}}readFilter(){if(this.skipBlank(),this.end()||this.peek()===")"||this.peek()===",")return null;this.assert(this.read()==="|",'expected "|" before filte\
r');let name=this.readIdentifier();if(!name.size())return this.assert(this.end(),"expected filter name"),null;let args=[];if(this.skipBlank(),this.peek()===":")
do{++this.p;let arg=this.readFilterArg();arg&&args.push(arg),this.skipBlank(),this.assert(this.end()||this.peek()===","||this.peek()==="|"||this.peek()===")",()=>`\
unexpected character ${this.snapshot()}`)}while(this.peek()===",");else if(!(this.peek()==="|"||this.peek()===")"||this.peek()===","||this.end()))throw this.error(
'expected ":" after filter name');return new FilterToken(name.getText(),args,this.input,name.begin,this.p,this.file)}readFilterArg(){let key=this.readValue();if(!key)
return;if(this.skipBlank(),this.peek()!==":")return key;++this.p;let value=this.readValue();return[key.getText(),value]}readTopLevelTokens(options2=defaultOptions2){
let tokens=[];for(;this.p<this.N;){let token2=this.readTopLevelToken(options2);tokens.push(token2)}return whiteSpaceCtrl(tokens,options2),tokens}readTopLevelToken(options2){
let{tagDelimiterLeft,outputDelimiterLeft}=options2;return this.rawBeginAt>-1?this.readEndrawOrRawContent(options2):this.match(tagDelimiterLeft)?this.readTagToken(
options2):this.match(outputDelimiterLeft)?this.readOutputToken(options2):this.readHTMLToken([tagDelimiterLeft,outputDelimiterLeft])}readHTMLToken(stopStrings){let begin=this.
p;for(;this.p<this.N&&!stopStrings.some(str2=>this.match(str2));)++this.p;return new HTMLToken(this.input,begin,this.p,this.file)}readTagToken(options2){let{file,
input}=this,begin=this.p;if(this.readToDelimiter(options2.tagDelimiterRight)===-1)throw this.error(`tag ${this.snapshot(begin)} not closed`,begin);let token2=new TagToken(
input,begin,this.p,options2,file);return token2.name==="raw"&&(this.rawBeginAt=begin),token2}readToDelimiter(delimiter,respectQuoted=!1){for(this.skipBlank();this.
p<this.N;){if(respectQuoted&&this.peekType()&QUOTE){this.readQuoted();continue}if(++this.p,this.rmatch(delimiter))return this.p}return-1}readOutputToken(options2=defaultOptions2){
let{file,input}=this,{outputDelimiterRight}=options2,begin=this.p;if(this.readToDelimiter(outputDelimiterRight,!0)===-1)throw this.error(`output ${this.snapshot(
begin)} not closed`,begin);return new OutputToken(input,begin,this.p,options2,file)}readEndrawOrRawContent(options2){let{tagDelimiterLeft,tagDelimiterRight}=options2,
begin=this.p,leftPos=this.readTo(tagDelimiterLeft)-tagDelimiterLeft.length;for(;this.p<this.N;){if(this.readIdentifier().getText()!=="endraw"){leftPos=this.readTo(
tagDelimiterLeft)-tagDelimiterLeft.length;continue}for(;this.p<=this.N;){if(this.rmatch(tagDelimiterRight)){let end=this.p;return begin===leftPos?(this.rawBeginAt=
-1,new TagToken(this.input,begin,end,options2,this.file)):(this.p=leftPos,new HTMLToken(this.input,begin,leftPos,this.file))}if(this.rmatch(tagDelimiterLeft))break;
this.p++}}throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`,begin)}readLiquidTagTokens(options2=defaultOptions2){let tokens=[];for(;this.p<this.
N;){let token2=this.readLiquidTagToken(options2);token2&&tokens.push(token2)}return tokens}readLiquidTagToken(options2){if(this.skipBlank(),this.end())return;let begin=this.
p;this.readToDelimiter(`
`);let end=this.p;return new LiquidTagToken(this.input,begin,end,options2,this.file)}error(msg,pos=this.p){return new TokenizationError(msg,new IdentifierToken(
this.input,pos,this.N,this.file))}assert(pred,msg,pos){if(!pred)throw this.error(typeof msg=="function"?msg():msg,pos)}snapshot(begin=this.p){return JSON.stringify(
ellipsis(this.input.slice(begin,this.N),32))}readWord(){return this.readIdentifier()}readIdentifier(){this.skipBlank();let begin=this.p;for(;!this.end()&&isWord(
this.peek());)++this.p;return new IdentifierToken(this.input,begin,this.p,this.file)}readNonEmptyIdentifier(){let id=this.readIdentifier();return id.size()?id:void 0}readTagName(){
return this.skipBlank(),this.input[this.p]==="#"?this.input.slice(this.p,++this.p):this.readIdentifier().getText()}readHashes(jekyllStyle){let hashes=[];for(;;){
let hash=this.readHash(jekyllStyle);if(!hash)return hashes;hashes.push(hash)}}readHash(jekyllStyle){this.skipBlank(),this.peek()===","&&++this.p;let begin=this.
p,name=this.readNonEmptyIdentifier();if(!name)return;let value;this.skipBlank();let sep2=isString2(jekyllStyle)?jekyllStyle:jekyllStyle?"=":":";return this.peek()===
sep2&&(++this.p,value=this.readValue()),new HashToken(this.input,begin,this.p,name,value,this.file)}remaining(){return this.input.slice(this.p,this.N)}advance(step2=1){
this.p+=step2}end(){return this.p>=this.N}read(){return this.input[this.p++]}readTo(end){for(;this.p<this.N;)if(++this.p,this.rmatch(end))return this.p;return-1}readValue(){
this.skipBlank();let begin=this.p,variable=this.readLiteral()||this.readQuoted()||this.readNumber();!variable&&this.peek()==="("&&(variable=this.readGroupOrRange());
let props=this.readProperties(!variable);return props.length?new PropertyAccessToken(variable,props,this.input,begin,this.p):variable}readScopeValue(){this.skipBlank();
let begin=this.p,props=this.readProperties();if(props.length)return new PropertyAccessToken(void 0,props,this.input,begin,this.p)}readProperties(isBegin=!0){let props=[];
for(;;){if(this.peek()==="["){this.p++;let prop=this.readValue()||new IdentifierToken(this.input,this.p,this.p,this.file);this.assert(this.readTo("]")!==-1,"[ n\
ot closed"),props.push(prop);continue}if(isBegin&&!props.length){let prop=this.readNonEmptyIdentifier();if(prop){props.push(prop);continue}}if(this.peek()==="."&&
this.peek(1)!=="."){this.p++;let prop=this.readNonEmptyIdentifier();if(!prop)break;props.push(prop);continue}break}return props}readNumber(){this.skipBlank();let decimalFound=!1,
digitFound=!1,n2=0;for(this.peekType()&SIGN&&n2++;this.p+n2<=this.N;)if(this.peekType(n2)&NUMBER)digitFound=!0,n2++;else if(this.peek(n2)==="."&&this.peek(n2+1)!==
"."){if(decimalFound||!digitFound)return;decimalFound=!0,n2++}else break;if(digitFound&&!isWord(this.peek(n2))){let num=new NumberToken(this.input,this.p,this.p+
n2,this.file);return this.advance(n2),num}}readLiteral(){this.skipBlank();let end=this.matchTrie(this.literalTrie);if(end===-1)return;let literal=new LiteralToken(
this.input,this.p,end,this.file);return this.p=end,literal}readGroupOrRange(){this.skipBlank();let begin=this.p;if(this.peek()!=="(")return;++this.p;let lhs=this.
readValueOrThrow();if(this.skipBlank(),this.peek()==="."&&this.peek(1)==="."){this.p+=2;let rhs=this.readValueOrThrow();return this.skipBlank(),this.assert(this.
read()===")","invalid range syntax"),new RangeToken(this.input,begin,this.p,lhs,rhs,this.file)}if(this.groupedExpressions){let initial=new Expression([lhs,...this.
readExpressionTokens()]);this.assert(initial.valid(),()=>`invalid value expression: ${this.snapshot()}`);let filters2=this.readFilters();return this.skipBlank(),
this.assert(this.read()===")","unbalanced parentheses"),new FilteredValueToken(initial,filters2,this.input,begin,this.p,this.file)}throw this.error("invalid ran\
ge syntax")}readValueOrThrow(){let value=this.readValue();return this.assert(value,()=>`unexpected token ${this.snapshot()}, value expected`),value}readQuoted(){
this.skipBlank();let begin=this.p;if(!(this.peekType()&QUOTE))return;++this.p;let escaped=!1;for(;this.p<this.N&&(++this.p,!(this.input[this.p-1]===this.input[begin]&&
!escaped));)escaped?escaped=!1:this.input[this.p-1]==="\\"&&(escaped=!0);return new QuotedToken(this.input,begin,this.p,this.file)}*readFileNameTemplate(options2){
let{outputDelimiterLeft}=options2,htmlStopStrings=[","," ","\r",`
`,"	",outputDelimiterLeft],htmlStopStringSet=new Set(htmlStopStrings);for(;this.p<this.N&&!htmlStopStringSet.has(this.peek());)yield this.match(outputDelimiterLeft)?
this.readOutputToken(options2):this.readHTMLToken(htmlStopStrings)}match(word){for(let i=0;i<word.length;i++)if(word[i]!==this.input[this.p+i])return!1;return!0}rmatch(pattern){
for(let i=0;i<pattern.length;i++)if(pattern[pattern.length-1-i]!==this.input[this.p-1-i])return!1;return!0}peekType(n2=0){return this.p+n2>=this.N?0:TYPES2[this.
input.charCodeAt(this.p+n2)]}peek(n2=0){return this.p+n2>=this.N?"":this.input[this.p+n2]}skipBlank(){for(;this.peekType()&BLANK;)++this.p}},ParseStream=class{constructor(tokens,parseToken){
this.handlers={},this.stopRequested=!1,this.tokens=tokens,this.parseToken=parseToken}on(name,cb){return this.handlers[name]=cb,this}trigger(event,arg){let h=this.
handlers[event];return h?(h.call(this,arg),!0):!1}start(){this.trigger("start");let token2;for(;!this.stopRequested&&(token2=this.tokens.shift());){if(this.trigger(
"token",token2)||isTagToken(token2)&&this.trigger(`tag:${token2.name}`,token2))continue;let template=this.parseToken(token2,this.tokens);this.trigger("template",
template)}return this.stopRequested||this.trigger("end"),this}stop(){return this.stopRequested=!0,this}},TemplateImpl=class{constructor(token2){this.token=token2}},
Tag=class extends TemplateImpl{constructor(token2,remainTokens,liquid){super(token2),this.name=token2.name,this.liquid=liquid,this.tokenizer=token2.tokenizer}},
Hash=class{constructor(input,jekyllStyle){this.hash={};let tokenizer=input instanceof Tokenizer?input:new Tokenizer(input,{});for(let hash of tokenizer.readHashes(
jekyllStyle))this.hash[hash.name.content]=hash.value}*render(ctx){let hash={};for(let key of Object.keys(this.hash))hash[key]=this.hash[key]===void 0?!0:yield evalToken(
this.hash[key],ctx);return hash}};function createTagClass(options2){return class extends Tag{constructor(token2,tokens,liquid){super(token2,tokens,liquid),isFunction(
options2.parse)&&options2.parse.call(this,token2,tokens)}*render(ctx,emitter){let hash=yield new Hash(this.token.args,ctx.opts.keyValueSeparator).render(ctx);return yield options2.
render.call(this,ctx,emitter,hash)}}}var Value=class{constructor(input,liquid){this.filters=[];let token2=typeof input=="string"?new Tokenizer(input,liquid.options.
operators,void 0,void 0,liquid.options.groupedExpressions).readFilteredValue():input;this.initial=token2.initial,this.filters=token2.filters.map(token3=>new Filter(
token3,this.getFilter(liquid,token3.name),liquid))}*value(ctx,lenient){lenient=lenient||ctx.opts.lenientIf&&this.filters.length>0&&this.filters[0].name==="defau\
lt";let val=yield this.initial.evaluate(ctx,lenient);for(let filter2 of this.filters)val=yield filter2.render(val,ctx);return val}getFilter(liquid,name){let impl=liquid.
filters[name];return assert2(impl||!liquid.options.strictFilters,()=>`undefined filter: ${name}`),impl}},Output=class extends TemplateImpl{constructor(token2,liquid){
super(token2);let tokenizer=new Tokenizer(token2.input,liquid.options.operators,token2.file,token2.contentRange,liquid.options.groupedExpressions);this.value=new Value(
tokenizer.readFilteredValue(),liquid);let filters2=this.value.filters,outputEscape=liquid.options.outputEscape;if(!filters2[filters2.length-1]?.raw&&outputEscape){
let token3=new FilterToken(toString.call(outputEscape),[],"",0,0);filters2.push(new Filter(token3,outputEscape,liquid))}}*render(ctx,emitter){let val=yield toValue(
yield this.value.value(ctx,!1));emitter.write(val)}*arguments(){yield this.value}},HTML=class extends TemplateImpl{constructor(token2){super(token2),this.str=token2.
getContent()}*render(ctx,emitter){emitter.write(this.str)}},Variable=class _Variable{constructor(segments,location){this.segments=segments,this.location=location}toString(){
return segmentsString(this.segments,!0)}toArray(){function*_visit(...segments){for(let segment of segments)segment instanceof _Variable?yield Array.from(_visit(
...segment.segments)):yield segment}return Array.from(_visit(...this.segments))}},VariableMap=class{constructor(){this.map=new Map}get(key){let k=segmentsString(
[key.segments[0]]);return this.map.has(k)||this.map.set(k,[]),this.map.get(k)}has(key){return this.map.has(segmentsString([key.segments[0]]))}push(variable){this.
get(variable).push(variable)}asObject(){return Object.fromEntries(this.map)}},defaultStaticAnalysisOptions={partials:!0};function*_analyze(templates2,partials,sync){
let variables=new VariableMap,globals=new VariableMap,locals=new VariableMap,rootScope=new DummyScope(new Set),seen=new Set;function updateVariables(variable,scope){
variables.push(variable);let aliased=scope.alias(variable);if(aliased!==void 0){let root=aliased.segments[0];isString2(root)&&!rootScope.has(root)&&globals.push(
aliased)}else{let root=variable.segments[0];isString2(root)&&!scope.has(root)&&globals.push(variable)}for(let segment of variable.segments)segment instanceof Variable&&
updateVariables(segment,scope)}function*visit4(template,scope){if(template.arguments)for(let arg of template.arguments())for(let variable of extractVariables(arg))
updateVariables(variable,scope);if(template.localScope)for(let ident of template.localScope()){scope.add(ident.content),scope.deleteAlias(ident.content);let[row,
col]=ident.getPosition();locals.push(new Variable([ident.content],{row,col,file:ident.file}))}if(template.children)if(template.partialScope){let partial2=template.
partialScope();if(partial2===void 0){for(let child of yield template.children(partials,sync))yield visit4(child,scope);return}if(seen.has(partial2.name))return;
let partialScopeNames=new Set,partialScope=partial2.isolated?new DummyScope(partialScopeNames):scope.push(partialScopeNames);for(let name of partial2.scope)if(isString2(
name))partialScopeNames.add(name);else{let[alias,argument]=name;partialScopeNames.add(alias);let variables2=Array.from(extractVariables(argument));variables2.length&&
partialScope.setAlias(alias,variables2[0].segments)}for(let child of yield template.children(partials,sync))yield visit4(child,partialScope),seen.add(partial2.name);
partialScope.pop()}else{template.blockScope&&scope.push(new Set(template.blockScope()));for(let child of yield template.children(partials,sync))yield visit4(child,
scope);template.blockScope&&scope.pop()}}for(let template of templates2)yield visit4(template,rootScope);return{variables:variables.asObject(),globals:globals.asObject(),
locals:locals.asObject()}}function analyze(template,options2={}){let opts={...defaultStaticAnalysisOptions,...options2};return toPromise(_analyze(template,opts.
partials,!1))}function analyzeSync(template,options2={}){let opts={...defaultStaticAnalysisOptions,...options2};return toValueSync(_analyze(template,opts.partials,
!0))}var DummyScope=class{constructor(globals){this.stack=[{names:globals,aliases:new Map}]}has(name){for(let scope of this.stack)if(scope.names.has(name))return!0;
return!1}push(scope){return this.stack.push({names:scope,aliases:new Map}),this}pop(){return this.stack.pop()?.names}add(name){this.stack[0].names.add(name)}alias(variable){
let root=variable.segments[0];if(!isString2(root))return;let alias=this.getAlias(root);if(alias!==void 0)return new Variable([...alias,...variable.segments.slice(
1)],variable.location)}setAlias(from,to){this.stack[this.stack.length-1].aliases.set(from,to)}deleteAlias(name){this.stack[this.stack.length-1].aliases.delete(name)}getAlias(name){
for(let scope of this.stack){if(scope.aliases.has(name))return scope.aliases.get(name);if(scope.names.has(name))return}}};function*extractVariables(value){isValueToken(
value)?yield*extractValueTokenVariables(value):value instanceof Value&&(yield*extractFilteredValueVariables(value))}function*extractFilteredValueVariables(value){
for(let token2 of value.initial.postfix)isValueToken(token2)&&(yield*extractValueTokenVariables(token2));for(let filter2 of value.filters)for(let arg of filter2.
args)isKeyValuePair(arg)&&arg[1]?yield*extractValueTokenVariables(arg[1]):isValueToken(arg)&&(yield*extractValueTokenVariables(arg))}function*extractValueTokenVariables(token2){
isRangeToken(token2)?(yield*extractValueTokenVariables(token2.lhs),yield*extractValueTokenVariables(token2.rhs)):isFilteredValueToken(token2)?yield*extractGroupedExpressionTokenVariables(
token2):isPropertyAccessToken(token2)&&(yield extractPropertyAccessVariable(token2))}function*extractGroupedExpressionTokenVariables(token2){if(isFilteredValueToken(
token2)){for(let t of token2.initial.postfix)isValueToken(t)&&(yield*extractValueTokenVariables(t));for(let filter2 of token2.filters)for(let arg of filter2.args)
isKeyValuePair(arg)&&arg[1]?yield*extractValueTokenVariables(arg[1]):isValueToken(arg)&&(yield*extractValueTokenVariables(arg))}}function extractPropertyAccessVariable(token2){
let segments=[],file=token2.file,root=token2.props[0];file=file||root.file,isQuotedToken(root)||isNumberToken(root)||isWordToken(root)?segments.push(root.content):
isPropertyAccessToken(root)&&segments.push(...extractPropertyAccessVariable(root).segments);for(let prop of token2.props.slice(1))file=file||prop.file,isQuotedToken(
prop)||isNumberToken(prop)||isWordToken(prop)?segments.push(prop.content):isPropertyAccessToken(prop)&&segments.push(extractPropertyAccessVariable(prop));let[row,
col]=token2.getPosition();return new Variable(segments,{row,col,file})}var RE_PROPERTY=/^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;function segmentsString(segments,bracketedRoot=!1){
let buf=[],root=segments[0];isString2(root)&&(!bracketedRoot||root.match(RE_PROPERTY)?buf.push(`${root}`):buf.push(`['${root}']`));for(let segment of segments.slice(
1))segment instanceof Variable?buf.push(`[${segmentsString(segment.segments)}]`):isString2(segment)?segment.match(RE_PROPERTY)?buf.push(`.${segment}`):buf.push(
`['${segment}']`):buf.push(`[${segment}]`);return buf.join("")}(function(LookupType){LookupType.Partials="partials",LookupType.Layouts="layouts",LookupType.Root=
"root"})(exports2.LookupType||(exports2.LookupType={}));var Loader=class{constructor(options2){if(this.options=options2,options2.relativeReference){let sep2=options2.
fs.sep;assert2(sep2,"`fs.sep` is required for relative reference");let prefixes=["."+sep2,".."+sep2,"./","../"];this.shouldLoadRelative=referencedFile=>prefixes.
some(prefix=>referencedFile.startsWith(prefix))}else this.shouldLoadRelative=_referencedFile=>!1;let fs2=options2.fs;this.contains=toLiquidAsync(fs2.contains?.bind(
fs2)||(async()=>!0),fs2.containsSync?.bind(fs2)||(()=>!0)),this.exists=toLiquidAsync(fs2.exists?.bind(fs2)||(async()=>!1),fs2.existsSync?.bind(fs2))}*lookup(file,type,sync,currentFile){
let dirs=this.options[type];for(let filepath of this.candidates(file,dirs,currentFile)){let allowed=!1;for(let dir of dirs)if(yield this.contains(!!sync,dir,filepath)){
allowed=!0;break}if(allowed&&(yield this.exists(!!sync,filepath)))return filepath}throw this.lookupError(file,dirs)}*candidates(file,dirs,currentFile){let{fs:fs2,
extname}=this.options;this.shouldLoadRelative(file)&&currentFile&&(yield fs2.resolve(this.dirname(currentFile),file,extname));for(let dir of dirs)yield fs2.resolve(
dir,file,extname);if(fs2.fallback!==void 0){let filepath=fs2.fallback(file);filepath!==void 0&&(yield filepath)}}dirname(path2){let fs2=this.options.fs;return assert2(
fs2.dirname,"`fs.dirname` is required for relative reference"),fs2.dirname(path2)}lookupError(file,roots){let err=new Error("ENOENT");return err.message=`ENOENT\
: Failed to lookup "${file}" in "${roots}"`,err.code="ENOENT",err}},Parser=class{constructor(liquid){this.liquid=liquid,this.cache=this.liquid.options.cache,this.
fs=this.liquid.options.fs,this.parseFile=this.cache?this._parseFileCached:this._parseFile,this.loader=new Loader(this.liquid.options),this.parseLimit=new Limiter(
"parse length",liquid.options.parseLimit),this.readFile=toLiquidAsync(this.fs.readFile?.bind(this.fs)||(async()=>{throw new Error("readFile not implemented")}),
this.fs.readFileSync?.bind(this.fs))}parse(html,filepath){html=String(html),this.parseLimit.use(html.length);let tokens=new Tokenizer(html,this.liquid.options.operators,
filepath,void 0,this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);return this.parseTokens(tokens)}parseTokens(tokens){let token2,templates2=[],
errors=[];for(;token2=tokens.shift();)try{templates2.push(this.parseToken(token2,tokens))}catch(err){if(this.liquid.options.catchAllErrors)errors.push(err);else
throw err}if(errors.length)throw new LiquidErrors(errors);return templates2}parseToken(token2,remainTokens){try{if(isTagToken(token2)){let TagClass=this.liquid.
tags[token2.name];return assert2(TagClass,`tag "${token2.name}" not found`),new TagClass(token2,remainTokens,this.liquid,this)}return isOutputToken(token2)?new Output(
token2,this.liquid):new HTML(token2)}catch(e){throw LiquidError2.is(e)?e:new ParseError(e,token2)}}parseStream(tokens){return new ParseStream(tokens,(token2,tokens2)=>this.
parseToken(token2,tokens2))}*_parseFileCached(file,sync,type=exports2.LookupType.Root,currentFile){let cache=this.cache,key=this.loader.shouldLoadRelative(file)?
currentFile+","+file:type+":"+file,tpls=yield cache.read(key);if(tpls)return tpls;let task=this._parseFile(file,sync,type,currentFile),taskOrTpl=sync?yield task:
toPromise(task);cache.write(key,taskOrTpl);try{return yield taskOrTpl}catch(err){throw cache.remove(key),err}}*_parseFile(file,sync,type=exports2.LookupType.Root,currentFile){
let filepath=yield this.loader.lookup(file,type,sync,currentFile);return this.parse(yield this.readFile(!!sync,filepath),filepath)}};(function(TokenKind){TokenKind[TokenKind.
Number=1]="Number",TokenKind[TokenKind.Literal=2]="Literal",TokenKind[TokenKind.Tag=4]="Tag",TokenKind[TokenKind.Output=8]="Output",TokenKind[TokenKind.HTML=16]=
"HTML",TokenKind[TokenKind.Filter=32]="Filter",TokenKind[TokenKind.Hash=64]="Hash",TokenKind[TokenKind.PropertyAccess=128]="PropertyAccess",TokenKind[TokenKind.
Word=256]="Word",TokenKind[TokenKind.Range=512]="Range",TokenKind[TokenKind.Quoted=1024]="Quoted",TokenKind[TokenKind.Operator=2048]="Operator",TokenKind[TokenKind.
FilteredValue=4096]="FilteredValue",TokenKind[TokenKind.GroupedExpression=8192]="GroupedExpression",TokenKind[TokenKind.Delimited=12]="Delimited"})(exports2.TokenKind||
(exports2.TokenKind={}));function isDelimitedToken(val){return!!(getKind(val)&exports2.TokenKind.Delimited)}function isOperatorToken(val){return getKind(val)===
exports2.TokenKind.Operator}function isHTMLToken(val){return getKind(val)===exports2.TokenKind.HTML}function isOutputToken(val){return getKind(val)===exports2.TokenKind.
Output}function isTagToken(val){return getKind(val)===exports2.TokenKind.Tag}function isQuotedToken(val){return getKind(val)===exports2.TokenKind.Quoted}function isLiteralToken(val){
return getKind(val)===exports2.TokenKind.Literal}function isNumberToken(val){return getKind(val)===exports2.TokenKind.Number}function isPropertyAccessToken(val){
return getKind(val)===exports2.TokenKind.PropertyAccess}function isWordToken(val){return getKind(val)===exports2.TokenKind.Word}function isRangeToken(val){return getKind(
val)===exports2.TokenKind.Range}function isFilteredValueToken(val){return getKind(val)===exports2.TokenKind.FilteredValue}function isValueToken(val){return(getKind(
val)&5763)>0}function getKind(val){return val?val.kind:-1}var typeGuards=Object.freeze({__proto__:null,isDelimitedToken,isOperatorToken,isHTMLToken,isOutputToken,
isTagToken,isQuotedToken,isLiteralToken,isNumberToken,isPropertyAccessToken,isWordToken,isRangeToken,isFilteredValueToken,isValueToken}),__assign=function(){return __assign=
Object.assign||function(t){for(var s2,i=1,n2=arguments.length;i<n2;i++){s2=arguments[i];for(var p in s2)Object.prototype.hasOwnProperty.call(s2,p)&&(t[p]=s2[p])}
return t},__assign.apply(this,arguments)};function createScope(from){let scope=Object.create(null);return from&&Object.assign(scope,from),scope}var Context=class _Context{constructor(env={},opts=defaultOptions2,renderOptions={},{
memoryLimit,renderLimit,liquid}={}){this.scopes=[createScope()],this.registers={},this.breakCalled=!1,this.continueCalled=!1,this.sync=!!renderOptions.sync,this.
opts=opts,this.globals=renderOptions.globals??opts.globals,this.environments=isObject2(env)?env:Object(env),this.strictVariables=renderOptions.strictVariables??
this.opts.strictVariables,this.ownPropertyOnly=renderOptions.ownPropertyOnly??opts.ownPropertyOnly,this.memoryLimit=memoryLimit??new Limiter("memory alloc",renderOptions.
memoryLimit??opts.memoryLimit),this.renderLimit=renderLimit??new Limiter("template render",getPerformance().now()+(renderOptions.renderLimit??opts.renderLimit)),
this.liquid=liquid}getRegister(key,defaultValue=void 0){return this.registers[key]=this.registers[key]||defaultValue}setRegister(key,value){return this.registers[key]=
value}saveRegister(...keys){return keys.map(key=>[key,this.getRegister(key)])}restoreRegister(keyValues){return keyValues.forEach(([key,value])=>this.setRegister(
key,value))}getAll(){return[this.globals,this.environments,...this.scopes].reduce((ctx,val)=>__assign(ctx,val),{})}get(paths){return this.getSync(paths)}getSync(paths){
return toValueSync(this._get(paths))}*_get(paths){let scope=this.findScope(paths[0]);return yield this._getFromScope(scope,paths)}getFromScope(scope,paths){return toValueSync(
this._getFromScope(scope,paths))}*_getFromScope(scope,paths,strictVariables=this.strictVariables){isString2(paths)&&(paths=paths.split("."));for(let i=0;i<paths.
length;i++)if(scope=yield this.readProperty(scope,paths[i]),strictVariables&&isUndefined2(scope))throw new InternalUndefinedVariableError(paths.slice(0,i+1).join(
"."));return scope}push(ctx){return this.scopes.push(ctx)}pop(){return this.scopes.pop()}bottom(){return this.scopes[0]}spawn(scope={}){return new _Context(scope,
this.opts,{sync:this.sync,globals:this.globals,strictVariables:this.strictVariables,ownPropertyOnly:this.ownPropertyOnly},{renderLimit:this.renderLimit,memoryLimit:this.
memoryLimit,liquid:this.liquid})}findScope(key){for(let i=this.scopes.length-1;i>=0;i--){let candidate=this.scopes[i];if(key in candidate)return candidate}return key in
this.environments?this.environments:this.globals}readProperty(obj,key){if(obj=toLiquid(obj),key=toValue(key),isNil(obj))return obj;if(isArray(obj)&&isNumber3(key))
return readArrayElement(obj,key,this.ownPropertyOnly);let value=readJSProperty(obj,key,this.ownPropertyOnly);return value===void 0&&obj instanceof Drop?obj.liquidMethodMissing(
key,this):isFunction(value)?value.call(obj):key==="size"?readSize(obj):key==="first"?readFirst(obj,this.ownPropertyOnly):key==="last"?readLast(obj,this.ownPropertyOnly):
value}};function readJSProperty(obj,key,ownPropertyOnly){if(!(ownPropertyOnly&&!hasOwnProperty2.call(obj,key)&&!(obj instanceof Drop)))return obj[key]}function readFirst(obj,ownPropertyOnly){
return isArray(obj)?readArrayElement(obj,0,ownPropertyOnly):readJSProperty(obj,"first",ownPropertyOnly)}function readLast(obj,ownPropertyOnly){return isArray(obj)?
readArrayElement(obj,-1,ownPropertyOnly):readJSProperty(obj,"last",ownPropertyOnly)}function readSize(obj){if(hasOwnProperty2.call(obj,"size")||obj.size!==void 0)
return obj.size;if(isArray(obj)||isString2(obj))return obj.length;if(typeof obj=="object")return Object.keys(obj).length}var BlockMode;(function(BlockMode2){BlockMode2[BlockMode2.
OUTPUT=0]="OUTPUT",BlockMode2[BlockMode2.STORE=1]="STORE"})(BlockMode||(BlockMode={}));var abs=argumentsToNumber(Math.abs),at_least=argumentsToNumber(Math.max),
at_most=argumentsToNumber(Math.min),ceil=argumentsToNumber(Math.ceil),divided_by=argumentsToNumber((dividend,divisor,integerArithmetic=!1)=>integerArithmetic?Math.
floor(dividend/divisor):dividend/divisor),floor=argumentsToNumber(Math.floor),minus=argumentsToNumber((v,arg)=>v-arg),plus=argumentsToNumber((lhs,rhs)=>lhs+rhs),
modulo=argumentsToNumber((v,arg)=>(v%arg+arg)%arg),times=argumentsToNumber((v,arg)=>v*arg);function shiftDecimal(n2,exponent){let[mantissa,power="0"]=String(n2).
split("e");return+`${mantissa}e${Number(power)+exponent}`}function round(v,arg=0){v=toNumber(v),arg=toNumber(arg);let scaled=shiftDecimal(Math.abs(v),arg);if(!(scaled<=
Number.MAX_SAFE_INTEGER))return v;let rounded=shiftDecimal(Math.round(scaled),-arg);return v<0?-rounded:rounded}var mathFilters=Object.freeze({__proto__:null,abs,
at_least,at_most,ceil,divided_by,floor,minus,plus,modulo,times,round}),url_decode=x=>decodeURIComponent(stringify2(x).replace(/\+/g," ")),url_encode=x=>encodeURIComponent(
stringify2(x)).replace(/%20/g,"+"),cgi_escape=x=>encodeURIComponent(stringify2(x)).replace(/%20/g,"+").replace(/[!'()*]/g,c=>"%"+c.charCodeAt(0).toString(16).toUpperCase()),
uri_escape=x=>encodeURI(stringify2(x)).replace(/%5B/g,"[").replace(/%5D/g,"]"),rSlugifyDefault=/[^\p{M}\p{L}\p{Nd}]+/ug,rSlugifyReplacers={raw:/\s+/g,default:rSlugifyDefault,
pretty:/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/ug,ascii:/[^A-Za-z0-9]+/g,latin:rSlugifyDefault,none:null};function slugify2(str2,mode="default",cased=!1){str2=stringify2(
str2);let replacer=rSlugifyReplacers[mode];return replacer&&(mode==="latin"&&(str2=removeAccents(str2)),str2=str2.replace(replacer,"-").replace(/^-|-$/g,"")),cased?
str2:str2.toLowerCase()}function removeAccents(str2){return str2.replace(/[àáâãäå]/g,"a").replace(/[æ]/g,"ae").replace(/[ç]/g,"c").replace(/[èéêë]/g,
"e").replace(/[ìíîï]/g,"i").replace(/[ð]/g,"d").replace(/[ñ]/g,"n").replace(/[òóôõöø]/g,"o").replace(/[ùúûü]/g,"u").replace(/[ýÿ]/g,"y").replace(
/[ß]/g,"ss").replace(/[œ]/g,"oe").replace(/[þ]/g,"th").replace(/[ẞ]/g,"SS").replace(/[Œ]/g,"OE").replace(/[Þ]/g,"TH")}var urlFilters=Object.freeze({__proto__:null,
url_decode,url_encode,cgi_escape,uri_escape,slugify:slugify2}),join7=argumentsToValue(function(v,arg){let array2=toArray(v),sep2=isNil(arg)?" ":stringify2(arg),
outputSize=sep2.length*Math.max(array2.length-1,0);for(let i=0;i<array2.length;i++)outputSize+=String(array2[i]).length;return this.context.memoryLimit.use(outputSize),
Array.prototype.join.call(array2,sep2)}),last=argumentsToValue(function(v){return isArrayLike(v)?readArrayElement(v,-1,this.context.ownPropertyOnly):""}),first=argumentsToValue(
function(v){return isArrayLike(v)?readArrayElement(v,0,this.context.ownPropertyOnly):""}),reverse=argumentsToValue(function(v){let array2=toArray(v);return this.
context.memoryLimit.use(array2.length),[...array2].reverse()});function*sortBy(arr,property,comparator){let values=[],array2=toArray(arr);this.context.memoryLimit.
use(array2.length);for(let item of array2)values.push([item,property?yield this.context._getFromScope(item,stringify2(property).split("."),!1):item]);return values.
sort((lhs,rhs)=>comparator(lhs[1],rhs[1])).map(tuple=>tuple[0])}function*sort(arr,property){return yield*sortBy.call(this,arr,property,orderedCompare)}function*sort_natural(arr,property){
return yield*sortBy.call(this,arr,property,caseInsensitiveCompare)}var size=v=>v&&v.length||0;function*map(arr,property){let results=[],array2=toArray(arr);this.
context.memoryLimit.use(array2.length);for(let item of array2)results.push(yield this.context._getFromScope(item,stringify2(property),!1));return results}function*sum(arr,property){
let sum2=0,array2=toArray(arr);for(let item of array2){let data=Number(property?yield this.context._getFromScope(item,stringify2(property),!1):item);sum2+=Number.
isNaN(data)?0:data}return sum2}function compact(arr){let array2=toArray(arr);return this.context.memoryLimit.use(array2.length),Array.prototype.filter.call(array2,
x=>!isNil(toValue(x)))}function concat(v,arg=[]){let lhs=toArray(v),rhs=toArray(arg);return this.context.memoryLimit.use(lhs.length+rhs.length),Array.prototype.
concat.call(lhs,rhs)}function push(v,arg){return concat.call(this,v,[arg])}function unshift(v,arg){let array2=toArray(v);this.context.memoryLimit.use(array2.length);
let clone3=[...array2];return clone3.unshift(arg),clone3}function pop(v){let array2=toArray(v);this.context.memoryLimit.use(array2.length);let clone3=[...array2];
return clone3.pop(),clone3}function shift(v){let array2=toArray(v);this.context.memoryLimit.use(array2.length);let clone3=[...array2];return clone3.shift(),clone3}
function slice(v,begin,length=1){if(v=toValue(v),isNil(v))return[];if(isArray(v)||(v=stringify2(v)),begin=begin<0?(isArray(v)?v.length:codePointLength2(v))+begin:
begin,begin<0||length<0)return isArray(v)?[]:"";if(this.context.memoryLimit.use(length),isArray(v))return Array.prototype.slice.call(v,begin,begin+length);let start=advanceCodePoints(
v,0,begin);return v.slice(start,advanceCodePoints(v,start,length))}function*matches(value,expected){return this.context.opts.jekyllWhere?EmptyDrop.is(expected)?
yield equals(value,expected):isArray(value)?yield arrayIncludes(value,expected):yield equals(value,expected):expected===void 0?isTruthy(value,this.context):yield equals(
value,expected)}function*filter(include,arr,property,expected){arr=toArray(arr),this.context.memoryLimit.use(arr.length);let token2=new Tokenizer(stringify2(property)).
readScopeValue(),result=[];for(let item of arr){let value=yield evalToken(token2,this.context.spawn(item));(yield matches.call(this,value,expected))===include&&
result.push(item)}return result}function*filter_exp(include,arr,itemName,exp){let filtered=[],keyTemplate=new Value(stringify2(exp),this.liquid),array2=toArray(
arr);this.context.memoryLimit.use(array2.length);for(let item of array2){this.context.push({[itemName]:item});let value=yield keyTemplate.value(this.context);this.
context.pop(),value===include&&filtered.push(item)}return filtered}function*where(arr,property,expected){return yield*filter.call(this,!0,arr,property,expected)}
function*reject(arr,property,expected){return yield*filter.call(this,!1,arr,property,expected)}function*where_exp(arr,itemName,exp){return yield*filter_exp.call(
this,!0,arr,itemName,exp)}function*reject_exp(arr,itemName,exp){return yield*filter_exp.call(this,!1,arr,itemName,exp)}function*group_by(arr,property){let map2=new Map;
arr=toEnumerable(arr);let token2=new Tokenizer(stringify2(property)).readScopeValue();this.context.memoryLimit.use(arr.length);for(let item of arr){let key=yield evalToken(
token2,this.context.spawn(item));map2.has(key)||map2.set(key,[]),map2.get(key).push(item)}return[...map2.entries()].map(([name,items])=>({name,items}))}function*group_by_exp(arr,itemName,exp){
let map2=new Map,keyTemplate=new Value(stringify2(exp),this.liquid);arr=toEnumerable(arr),this.context.memoryLimit.use(arr.length);for(let item of arr){this.context.
push({[itemName]:item});let key=yield keyTemplate.value(this.context);this.context.pop(),map2.has(key)||map2.set(key,[]),map2.get(key).push(item)}return[...map2.
entries()].map(([name,items])=>({name,items}))}function*search(arr,property,expected){let token2=new Tokenizer(stringify2(property)).readScopeValue(),array2=toArray(
arr);for(let index2=0;index2<array2.length;index2++){let value=yield evalToken(token2,this.context.spawn(array2[index2]));if(yield matches.call(this,value,expected))
return[index2,array2[index2]]}}function*search_exp(arr,itemName,exp){let predicate=new Value(stringify2(exp),this.liquid),array2=toArray(arr);for(let index2=0;index2<
array2.length;index2++){this.context.push({[itemName]:array2[index2]});let value=yield predicate.value(this.context);if(this.context.pop(),value)return[index2,array2[index2]]}}
function*has(arr,property,expected){return!!(yield*search.call(this,arr,property,expected))}function*has_exp(arr,itemName,exp){return!!(yield*search_exp.call(this,
arr,itemName,exp))}function*find_index(arr,property,expected){let result=yield*search.call(this,arr,property,expected);return result?result[0]:void 0}function*find_index_exp(arr,itemName,exp){
let result=yield*search_exp.call(this,arr,itemName,exp);return result?result[0]:void 0}function*find2(arr,property,expected){let result=yield*search.call(this,arr,
property,expected);return result?result[1]:void 0}function*find_exp(arr,itemName,exp){let result=yield*search_exp.call(this,arr,itemName,exp);return result?result[1]:
void 0}function uniq(arr){return arr=toArray(arr),this.context.memoryLimit.use(arr.length),[...new Set(arr)]}function sample(v,count=1){if(v=toValue(v),isNil(v))
return[];isArray(v)||(v=stringify2(v)),this.context.memoryLimit.use(v.length);let shuffled=[...v].sort(()=>Math.random()-.5);return count===1?shuffled[0]:shuffled.
slice(0,count)}var arrayFilters=Object.freeze({__proto__:null,join:join7,last,first,reverse,sort,sort_natural,size,map,sum,compact,concat,push,unshift,pop,shift,
slice,where,reject,where_exp,reject_exp,group_by,group_by_exp,has,has_exp,find_index,find_index_exp,find:find2,find_exp,uniq,sample});function date2(v,format3,timezoneOffset){
let size2=(v?.length??0)+(timezoneOffset?.length??0);this.context.memoryLimit.use(size2);let date3=parseDate(v,this.context.opts,timezoneOffset);return date3?(format3=
toValue(format3),format3=isNil(format3)?this.context.opts.dateFormat:stringify2(format3),this.context.memoryLimit.use(format3.length),strftime(date3,format3,this.
context.memoryLimit)):v}function date_to_xmlschema(v){return date2.call(this,v,"%Y-%m-%dT%H:%M:%S%:z")}function date_to_rfc822(v){let date3=parseDate(v,this.context.
opts,void 0,"en-US");return date3?strftime(date3,"%a, %d %b %Y %H:%M:%S %z",this.context.memoryLimit):v}function date_to_string(v,type,style){return stringify_date.
call(this,v,"%b",type,style)}function date_to_long_string(v,type,style){return stringify_date.call(this,v,"%B",type,style)}function stringify_date(v,month_type,type,style){
let date3=parseDate(v,this.context.opts);if(!date3)return v;let ml=this.context.memoryLimit;if(type==="ordinal"){let d=date3.getDate();return style==="US"?strftime(
date3,`${month_type} ${d}%q, %Y`,ml):strftime(date3,`${d}%q ${month_type} %Y`,ml)}return strftime(date3,`%d ${month_type} %Y`,ml)}function parseDate(v,opts,timezoneOffset,locale=opts.
locale){let date3,defaultTimezoneOffset=timezoneOffset??opts.timezoneOffset;if(v=toValue(v),!isNil(v))return v==="now"||v==="today"?date3=new LiquidDate(Date.now(),
locale,defaultTimezoneOffset):isNumber3(v)?date3=new LiquidDate(v*1e3,locale,defaultTimezoneOffset):isString2(v)?/^\d+$/.test(v)?date3=new LiquidDate(+v*1e3,locale,
defaultTimezoneOffset):opts.preserveTimezones&&timezoneOffset===void 0?date3=LiquidDate.createDateFixedToTimezone(v,locale):date3=new LiquidDate(v,locale,defaultTimezoneOffset):
date3=new LiquidDate(v,locale,defaultTimezoneOffset),date3.valid()?date3:void 0}var dateFilters=Object.freeze({__proto__:null,date:date2,date_to_xmlschema,date_to_rfc822,
date_to_string,date_to_long_string}),rCJKWord=/[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu,rNonCJKWord=/[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
function append(v,arg){assert2(arguments.length===2,"append expect 2 arguments");let lhs=stringify2(v),rhs=stringify2(arg);return this.context.memoryLimit.use(lhs.
length+rhs.length),lhs+rhs}function prepend(v,arg){assert2(arguments.length===2,"prepend expect 2 arguments");let lhs=stringify2(v),rhs=stringify2(arg);return this.
context.memoryLimit.use(lhs.length+rhs.length),rhs+lhs}function getTrimStart(str2,chars){let start=0;for(let char of str2){if(!chars.has(char))break;start+=char.
length}return start}function getTrimEnd(str2,chars,start=0){let end=str2.length;for(;end>start;){let size2=end-start>=2&&str2.codePointAt(end-2)>65535?2:1;if(!chars.
has(str2.slice(end-size2,end)))break;end-=size2}return end}function lstrip(v,chars){let str2=stringify2(v);return this.context.memoryLimit.use(str2.length),chars?
(chars=stringify2(chars),this.context.memoryLimit.use(chars.length),str2.slice(getTrimStart(str2,new Set(chars)))):str2.trimStart()}function downcase(v){let str2=stringify2(
v);return this.context.memoryLimit.use(str2.length),str2.toLowerCase()}function upcase(v){let str2=stringify2(v);return this.context.memoryLimit.use(str2.length),
stringify2(str2).toUpperCase()}function remove(v,arg){let str2=stringify2(v);return arg=stringify2(arg),this.context.memoryLimit.use(str2.length+arg.length),str2.
split(arg).join("")}function remove_first(v,l2){let str2=stringify2(v);return l2=stringify2(l2),this.context.memoryLimit.use(str2.length+l2.length),str2.replace(
l2,"")}function remove_last(v,l2){let str2=stringify2(v),pattern=stringify2(l2);this.context.memoryLimit.use(str2.length+pattern.length);let index2=str2.lastIndexOf(
pattern);return index2===-1?str2:str2.substring(0,index2)+str2.substring(index2+pattern.length)}function rstrip(str2,chars){return str2=stringify2(str2),this.context.
memoryLimit.use(str2.length),chars?(chars=stringify2(chars),this.context.memoryLimit.use(chars.length),str2.slice(0,getTrimEnd(str2,new Set(chars)))):str2.trimEnd()}
function split(v,arg){let str2=stringify2(v);this.context.memoryLimit.use(str2.length);let arr=str2.split(stringify2(arg));for(;arr.length&&arr[arr.length-1]===
"";)arr.pop();return arr}function strip(v,chars){let str2=stringify2(v);if(this.context.memoryLimit.use(str2.length),chars){let set=new Set(stringify2(chars));this.
context.memoryLimit.use(set.size);let start=getTrimStart(str2,set);return str2.slice(start,getTrimEnd(str2,set,start))}return str2.trim()}function strip_newlines(v){
let str2=stringify2(v);return this.context.memoryLimit.use(str2.length),str2.replace(/\r?\n/gm,"")}function squish(v){let str2=stringify2(v);return this.context.
memoryLimit.use(str2.length),str2.replace(/\s+/g," ").trim()}function capitalize(str2){return str2=stringify2(str2),this.context.memoryLimit.use(str2.length),str2.
charAt(0).toUpperCase()+str2.slice(1).toLowerCase()}function replace2(v,pattern,replacement){let str2=stringify2(v);pattern=stringify2(pattern),replacement=stringify2(
replacement);let parts=str2.split(pattern),outputSize=str2.length+(parts.length-1)*(replacement.length-pattern.length);return this.context.memoryLimit.use(outputSize),
parts.join(replacement)}function replace_first(v,arg1,arg2){let str2=stringify2(v);return arg1=stringify2(arg1),arg2=stringify2(arg2),this.context.memoryLimit.use(
str2.length+arg1.length+arg2.length),str2.replace(arg1,()=>arg2)}function replace_last(v,arg1,arg2){let str2=stringify2(v),pattern=stringify2(arg1),replacement=stringify2(
arg2);this.context.memoryLimit.use(str2.length+pattern.length+replacement.length);let index2=str2.lastIndexOf(pattern);return index2===-1?str2:str2.substring(0,
index2)+replacement+str2.substring(index2+pattern.length)}function truncate(v,l2=50,o="..."){let str2=stringify2(v);return o=stringify2(o),this.context.memoryLimit.
use(str2.length+o.length),str2.length<=l2||advanceCodePoints(str2,0,l2)>=str2.length?v:str2.slice(0,advanceCodePoints(str2,0,Math.max(l2-codePointLength2(o),0)))+
o}function truncatewords(v,words=15,o="..."){let str2=stringify2(v);o=stringify2(o),this.context.memoryLimit.use(str2.length+o.length);let arr=str2.trimStart().
split(/\s+/);words<=0&&(words=1);let ret=arr.slice(0,words).join(" ");return arr.length>=words&&(ret+=o),ret}function normalize_whitespace(v){let str2=stringify2(
v);return this.context.memoryLimit.use(str2.length),str2.replace(/\s+/g," ")}function number_of_words(input,mode){let str2=stringify2(input);if(this.context.memoryLimit.
use(str2.length),input=str2.trim(),!input)return 0;switch(mode){case"cjk":return(input.match(rCJKWord)||[]).length+(input.match(rNonCJKWord)||[]).length;case"au\
to":return rCJKWord.test(input)?input.match(rCJKWord).length+(input.match(rNonCJKWord)||[]).length:input.split(/\s+/).length;default:return input.split(/\s+/).length}}
function array_to_sentence_string(input,connector="and"){let array2=toArray(input);connector=stringify2(connector);let outputSize=connector.length+array2.length*
2;for(let i=0;i<array2.length;i++)outputSize+=stringify2(array2[i]).length;switch(this.context.memoryLimit.use(outputSize),array2.length){case 0:return"";case 1:
return array2[0];case 2:return`${array2[0]} ${connector} ${array2[1]}`;default:return`${array2.slice(0,-1).join(", ")}, ${connector} ${array2[array2.length-1]}`}}
var stringFilters=Object.freeze({__proto__:null,append,prepend,lstrip,downcase,upcase,remove,remove_first,remove_last,rstrip,split,strip,strip_newlines,squish,capitalize,
replace:replace2,replace_first,replace_last,truncate,truncatewords,normalize_whitespace,number_of_words,array_to_sentence_string});function base64Encode(str2){return Buffer.
from(str2,"utf8").toString("base64")}function base64Decode(str2){return Buffer.from(str2,"base64").toString("utf8")}function base64_encode(value){if(typeof Buffer<
"u"&&Buffer.isBuffer(value))return this.context.memoryLimit.use(value.byteLength),value.toString("base64");let str2=stringify2(value);return this.context.memoryLimit.
use(str2.length),base64Encode(str2)}function base64_decode(value){let str2=stringify2(value);return this.context.memoryLimit.use(str2.length),assert2(isBase64(str2),
"invalid base64 provided to base64_decode"),base64Decode(str2)}function isBase64(str2){return str2=str2.replace(/[\t\n\f\r ]/g,""),str2.length%4===0&&(str2=str2.
replace(/==?$/,"")),str2.length%4!==1&&/^[A-Za-z0-9+/]*$/.test(str2)}var base64Filters=Object.freeze({__proto__:null,base64_encode,base64_decode});function sha256(str2){
return crypto.createHash("sha256").update(str2,"utf8").digest("hex")}function hmacSha256(str2,key){return crypto.createHmac("sha256",key).update(str2,"utf8").digest(
"hex")}function sha256$1(value){let str2=stringify2(value);return this.context.memoryLimit.use(str2.length),sha256(str2)}function hmac_sha256(value,key){let str2=stringify2(
value),keyStr=stringify2(key);return this.context.memoryLimit.use(str2.length+keyStr.length),hmacSha256(str2,keyStr)}var cryptoFilters=Object.freeze({__proto__:null,
sha256:sha256$1,hmac_sha256}),filters={...htmlFilters,...mathFilters,...urlFilters,...arrayFilters,...dateFilters,...stringFilters,...base64Filters,...cryptoFilters,
...misc},AssignTag=class extends Tag{constructor(token2,remainTokens,liquid){super(token2,remainTokens,liquid),this.identifier=this.tokenizer.readIdentifier(),this.
key=this.identifier.content,this.tokenizer.assert(this.key,"expected variable name"),this.tokenizer.skipBlank(),this.tokenizer.assert(this.tokenizer.peek()==="=",
'expected "="'),this.tokenizer.advance(),this.value=new Value(this.tokenizer.readFilteredValue(),this.liquid)}*render(ctx){ctx.bottom()[this.key]=yield this.value.
value(ctx,this.liquid.options.lenientIf)}*arguments(){yield this.value}*localScope(){yield this.identifier}},MODIFIERS=["offset","limit","reversed"],ForTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){
super(token2,remainTokens,liquid);let variable=this.tokenizer.readIdentifier(),inStr=this.tokenizer.readIdentifier(),collection=this.tokenizer.readValue();if(!variable.
size()||inStr.content!=="in"||!collection)throw new Error(`illegal tag: ${token2.getText()}`);this.variable=variable.content,this.collection=collection,this.hash=
new Hash(this.tokenizer,liquid.options.keyValueSeparator),this.templates=[],this.elseTemplates=[];let p,stream2=parser.parseStream(remainTokens).on("start",()=>p=
this.templates).on("tag:else",tag=>{assertEmpty(tag.args),p=this.elseTemplates}).on("tag:endfor",tag=>{assertEmpty(tag.args),stream2.stop()}).on("template",tpl=>p.
push(tpl)).on("end",()=>{throw new Error(`tag ${token2.getText()} not closed`)});stream2.start()}*render(ctx,emitter){let r=this.liquid.renderer,collection=toEnumerable(
yield evalToken(this.collection,ctx));if(!collection.length){yield r.renderTemplates(this.elseTemplates,ctx,emitter);return}let continueKey="continue-"+this.variable+
"-"+this.collection.getText();ctx.push(createScope({continue:ctx.getRegister(continueKey,{})}));let hash=yield this.hash.render(ctx);ctx.pop(),collection=(this.
liquid.options.orderedFilterParameters?Object.keys(hash).filter(x=>MODIFIERS.includes(x)):MODIFIERS.filter(x=>hash[x]!==void 0)).reduce((collection2,modifier)=>modifier===
"offset"?offset2(collection2,hash.offset):modifier==="limit"?limit(collection2,hash.limit):reversed(collection2),collection),ctx.setRegister(continueKey,(hash.offset||
0)+collection.length);let scope=createScope({forloop:new ForloopDrop(collection.length,this.collection.getText(),this.variable)});ctx.push(scope);for(let item of collection){
if(scope[this.variable]=item,ctx.continueCalled=ctx.breakCalled=!1,yield r.renderTemplates(this.templates,ctx,emitter),ctx.breakCalled)break;scope.forloop.next()}
ctx.continueCalled=ctx.breakCalled=!1,ctx.pop()}*children(){let templates2=this.templates.slice();return this.elseTemplates&&templates2.push(...this.elseTemplates),
templates2}*arguments(){yield this.collection;for(let v of Object.values(this.hash.hash))isValueToken(v)&&(yield v)}blockScope(){return[this.variable,"forloop"]}};
function reversed(arr){return[...arr].reverse()}function offset2(arr,count){return arr.slice(count)}function limit(arr,count){return arr.slice(0,count)}var CaptureTag=class extends Tag{constructor(tagToken,remainTokens,liquid,parser){
for(super(tagToken,remainTokens,liquid),this.templates=[],this.identifier=this.readVariable(),this.variable=this.identifier.content;remainTokens.length;){let token2=remainTokens.
shift();if(isTagToken(token2)&&token2.name==="endcapture")return;this.templates.push(parser.parseToken(token2,remainTokens))}throw new Error(`tag ${tagToken.getText()}\
 not closed`)}readVariable(){let ident=this.tokenizer.readIdentifier();if(ident.content||(ident=this.tokenizer.readQuoted(),ident))return ident;throw this.tokenizer.
error("invalid capture name")}*render(ctx){let html=yield this.liquid.renderer.renderTemplates(this.templates,ctx);ctx.bottom()[this.variable]=html}*children(){
return this.templates}*localScope(){yield this.identifier}},CaseTag=class extends Tag{constructor(tagToken,remainTokens,liquid,parser){super(tagToken,remainTokens,
liquid),this.branches=[],this.elseTemplates=[],this.value=new Value(this.tokenizer.readFilteredValue(),this.liquid),this.elseTemplates=[];let p=[],elseCount=0,stream2=parser.
parseStream(remainTokens).on("tag:when",token2=>{if(elseCount>0)return;p=[];let values=[];for(;!token2.tokenizer.end();)values.push(token2.tokenizer.readValueOrThrow()),
token2.tokenizer.skipBlank(),token2.tokenizer.peek()===","?token2.tokenizer.readTo(","):token2.tokenizer.readTo("or");this.branches.push({values,templates:p})}).
on("tag:else",()=>{elseCount++,p=this.elseTemplates}).on("tag:endcase",()=>stream2.stop()).on("template",tpl=>{(p!==this.elseTemplates||elseCount===1)&&p.push(tpl)}).
on("end",()=>{throw new Error(`tag ${tagToken.getText()} not closed`)});stream2.start()}*render(ctx,emitter){let r=this.liquid.renderer,target=yield toValue(yield this.
value.value(ctx,ctx.opts.lenientIf)),branchHit=!1;for(let branch of this.branches)for(let valueToken of branch.values){let value=yield evalToken(valueToken,ctx,
ctx.opts.lenientIf);if(yield equals(target,value)){yield r.renderTemplates(branch.templates,ctx,emitter),branchHit=!0;break}}branchHit||(yield r.renderTemplates(
this.elseTemplates,ctx,emitter))}*arguments(){yield this.value,yield*this.branches.flatMap(b=>b.values)}*children(){let templates2=this.branches.flatMap(b=>b.templates);
return this.elseTemplates&&templates2.push(...this.elseTemplates),templates2}},CommentTag=class extends Tag{constructor(tagToken,remainTokens,liquid){for(super(
tagToken,remainTokens,liquid);remainTokens.length;){let token2=remainTokens.shift();if(isTagToken(token2)&&token2.name==="endcomment")return}throw new Error(`ta\
g ${tagToken.getText()} not closed`)}render(){}},RenderTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){super(token2,remainTokens,liquid);let tokenizer=this.
tokenizer;for(this.file=parseFilePath(tokenizer,this.liquid,parser),this.currentFile=token2.file;!tokenizer.end();){tokenizer.skipBlank();let begin=tokenizer.p,
keyword=tokenizer.readIdentifier();if((keyword.content==="with"||keyword.content==="for")&&(tokenizer.skipBlank(),tokenizer.peek()!==":")){let value=tokenizer.readValue();
if(value){let beforeAs=tokenizer.p,asStr=tokenizer.readIdentifier(),alias;asStr.content==="as"?alias=tokenizer.readIdentifier():tokenizer.p=beforeAs;let binding={
value,alias:alias&&alias.content};keyword.content==="with"?this.with=binding:this.forBinding=binding,tokenizer.skipBlank(),tokenizer.peek()===","&&tokenizer.advance();
continue}}tokenizer.p=begin;break}this.hash=new Hash(tokenizer,liquid.options.keyValueSeparator)}*render(ctx,emitter){let{liquid,hash}=this,filepath=yield renderFilePath(
this.file,ctx,liquid);assert2(filepath,()=>`illegal file path "${filepath}"`);let childCtx=ctx.spawn(),scope=childCtx.bottom();if(__assign(scope,yield hash.render(
ctx)),this.with){let{value,alias}=this.with;scope[alias||filepath]=yield evalToken(value,ctx)}if(this.forBinding){let{value,alias}=this.forBinding,collection=toEnumerable(
yield evalToken(value,ctx));scope.forloop=new ForloopDrop(collection.length,value.getText(),alias);for(let item of collection){scope[alias]=item;let templates2=yield liquid.
_parsePartialFile(filepath,childCtx.sync,this.currentFile);yield liquid.renderer.renderTemplates(templates2,childCtx,emitter),scope.forloop.next()}}else{let templates2=yield liquid.
_parsePartialFile(filepath,childCtx.sync,this.currentFile);yield liquid.renderer.renderTemplates(templates2,childCtx,emitter)}}*children(partials,sync){return partials&&
isString2(this.file)?yield this.liquid._parsePartialFile(this.file,sync,this.currentFile):[]}partialScope(){if(isString2(this.file)){let names2=Object.keys(this.
hash.hash);if(this.with){let{value,alias}=this.with;isString2(alias)?names2.push([alias,value]):isString2(this.file)&&names2.push([this.file,value])}if(this.forBinding){
let{value,alias}=this.forBinding;isString2(alias)?names2.push([alias,value]):isString2(this.file)&&names2.push([this.file,value])}return{name:this.file,isolated:!0,
scope:names2}}}*arguments(){for(let v of Object.values(this.hash.hash))isValueToken(v)&&(yield v);if(this.with){let{value}=this.with;isValueToken(value)&&(yield value)}
if(this.forBinding){let{value}=this.forBinding;isValueToken(value)&&(yield value)}}};function parseFilePath(tokenizer,liquid,parser){if(liquid.options.dynamicPartials){
let file=tokenizer.readValue();if(tokenizer.assert(file,"illegal file path"),file.getText()==="none")return;if(isQuotedToken(file)){let templates3=parser.parse(
evalQuotedToken(file));return optimize(templates3)}return file}let tokens=[...tokenizer.readFileNameTemplate(liquid.options)],templates2=optimize(parser.parseTokens(
tokens));return templates2==="none"?void 0:templates2}function optimize(templates2){return templates2.length===1&&isHTMLToken(templates2[0].token)?templates2[0].
token.getContent():templates2}function*renderFilePath(file,ctx,liquid){return typeof file=="string"?file:Array.isArray(file)?liquid.renderer.renderTemplates(file,
ctx):yield evalToken(file,ctx)}var IncludeTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){super(token2,remainTokens,liquid);let{tokenizer}=token2;
this.file=parseFilePath(tokenizer,this.liquid,parser),this.currentFile=token2.file;let begin=tokenizer.p;tokenizer.readIdentifier().content==="with"?(tokenizer.
skipBlank(),tokenizer.peek()!==":"?this.withVar=tokenizer.readValue():tokenizer.p=begin):tokenizer.p=begin,this.hash=new Hash(tokenizer,liquid.options.jekyllInclude||
liquid.options.keyValueSeparator)}*render(ctx,emitter){let{liquid,hash,withVar}=this,{renderer}=liquid,filepath=yield renderFilePath(this.file,ctx,liquid);assert2(
filepath,()=>`illegal file path "${filepath}"`);let saved=ctx.saveRegister("blocks","blockMode");ctx.setRegister("blocks",{}),ctx.setRegister("blockMode",BlockMode.
OUTPUT);let scope=createScope(yield hash.render(ctx));withVar&&(scope[filepath]=yield evalToken(withVar,ctx));let templates2=yield liquid._parsePartialFile(filepath,
ctx.sync,this.currentFile);ctx.push(ctx.opts.jekyllInclude?createScope({include:scope}):scope),yield renderer.renderTemplates(templates2,ctx,emitter),ctx.pop(),
ctx.restoreRegister(saved)}*children(partials,sync){return partials&&isString2(this.file)?yield this.liquid._parsePartialFile(this.file,sync,this.currentFile):[]}partialScope(){
if(isString2(this.file)){let names2;return this.liquid.options.jekyllInclude?names2=["include"]:(names2=Object.keys(this.hash.hash),this.withVar&&names2.push([this.
file,this.withVar])),{name:this.file,isolated:!1,scope:names2}}}*arguments(){yield*Object.values(this.hash.hash).filter(isValueToken),isValueToken(this.file)&&(yield this.
file),isValueToken(this.withVar)&&(yield this.withVar)}},DecrementTag=class extends Tag{constructor(token2,remainTokens,liquid){super(token2,remainTokens,liquid),
this.identifier=this.tokenizer.readIdentifier(),this.variable=this.identifier.content}render(context,emitter){let scope=context.environments;isNumber3(scope[this.
variable])||(scope[this.variable]=0),emitter.write(stringify2(--scope[this.variable]))}*localScope(){yield this.identifier}},CycleTag=class extends Tag{constructor(token2,remainTokens,liquid){
super(token2,remainTokens,liquid),this.candidates=[];let begin=this.tokenizer.p,group=this.tokenizer.readValue();for(this.tokenizer.skipBlank(),group&&(this.tokenizer.
peek()===":"?(this.group=group,this.tokenizer.advance()):this.tokenizer.p=begin);!this.tokenizer.end();){let value=this.tokenizer.readFilteredValue();this.candidates.
push(value),this.tokenizer.readTo(",")}this.tokenizer.assert(this.candidates.length,()=>`empty candidates: "${token2.getText()}"`)}*render(ctx,emitter){let fingerprint=`\
cycle:${yield evalToken(this.group,ctx)}:`+this.candidates.map(c=>c.getText()).join(","),groups=ctx.getRegister("cycle",{}),idx=groups[fingerprint];idx===void 0&&
(idx=groups[fingerprint]=0);let candidate=new Value(this.candidates[idx],this.liquid);idx=(idx+1)%this.candidates.length,groups[fingerprint]=idx;let val=yield toValue(
yield candidate.value(ctx,!1)),outputEscape=this.liquid.options.outputEscape;return outputEscape&&!candidate.filters[candidate.filters.length-1]?.raw&&(val=yield outputEscape.
call({context:ctx,token:this.token,liquid:this.liquid},val)),val}*arguments(){yield*this.candidates,this.group&&(yield this.group)}},IfTag=class extends Tag{constructor(tagToken,remainTokens,liquid,parser){
super(tagToken,remainTokens,liquid),this.branches=[];let p=[];parser.parseStream(remainTokens).on("start",()=>this.branches.push({value:new Value(tagToken.tokenizer.
readFilteredValue(),this.liquid),templates:p=[]})).on("tag:elsif",token2=>{assert2(!this.elseTemplates,"unexpected elsif after else"),this.branches.push({value:new Value(
token2.tokenizer.readFilteredValue(),this.liquid),templates:p=[]})}).on("tag:else",tag=>{assertEmpty(tag.args),assert2(!this.elseTemplates,"duplicated else"),p=
this.elseTemplates=[]}).on("tag:endif",function(tag){assertEmpty(tag.args),this.stop()}).on("template",tpl=>p.push(tpl)).on("end",()=>{throw new Error(`tag ${tagToken.
getText()} not closed`)}).start()}*render(ctx,emitter){let r=this.liquid.renderer;for(let{value,templates:templates2}of this.branches){let v=yield toValue(yield value.
value(ctx,ctx.opts.lenientIf));if(isTruthy(v,ctx)){yield r.renderTemplates(templates2,ctx,emitter);return}}yield r.renderTemplates(this.elseTemplates||[],ctx,emitter)}*children(){
let templates2=this.branches.flatMap(b=>b.templates);return this.elseTemplates&&templates2.push(...this.elseTemplates),templates2}arguments(){return this.branches.
map(b=>b.value)}},IncrementTag=class extends Tag{constructor(token2,remainTokens,liquid){super(token2,remainTokens,liquid),this.identifier=this.tokenizer.readIdentifier(),
this.variable=this.identifier.content}render(context,emitter){let scope=context.environments;isNumber3(scope[this.variable])||(scope[this.variable]=0);let val=scope[this.
variable];scope[this.variable]++,emitter.write(stringify2(val))}*localScope(){yield this.identifier}},LayoutTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){
super(token2,remainTokens,liquid),this.file=parseFilePath(this.tokenizer,this.liquid,parser),this.currentFile=token2.file,this.args=new Hash(this.tokenizer,liquid.
options.keyValueSeparator),this.templates=parser.parseTokens(remainTokens)}*render(ctx,emitter){let{liquid,args,file}=this,{renderer}=liquid;if(file===void 0){ctx.
setRegister("blockMode",BlockMode.OUTPUT),yield renderer.renderTemplates(this.templates,ctx,emitter);return}let filepath=yield renderFilePath(this.file,ctx,liquid);
assert2(filepath,()=>`illegal file path "${filepath}"`);let templates2=yield liquid._parseLayoutFile(filepath,ctx.sync,this.currentFile);ctx.setRegister("blockM\
ode",BlockMode.STORE);let html=yield renderer.renderTemplates(this.templates,ctx),blocks=ctx.getRegister("blocks",{});blocks[""]===void 0&&(blocks[""]=(parent,emitter2)=>emitter2.
write(html)),ctx.setRegister("blockMode",BlockMode.OUTPUT),ctx.push(createScope(yield args.render(ctx))),yield renderer.renderTemplates(templates2,ctx,emitter),
ctx.pop()}*children(partials){let templates2=this.templates.slice();return partials&&isString2(this.file)&&templates2.push(...yield this.liquid._parsePartialFile(
this.file,!0,this.currentFile)),templates2}*arguments(){for(let v of Object.values(this.args.hash))isValueToken(v)&&(yield v);isValueToken(this.file)&&(yield this.
file)}partialScope(){if(isString2(this.file))return{name:this.file,isolated:!1,scope:Object.keys(this.args.hash)}}},BlockTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){
super(token2,remainTokens,liquid),this.templates=[];let match3=/\w+/.exec(token2.args);for(this.block=match3?match3[0]:"";remainTokens.length;){let token3=remainTokens.
shift();if(isTagToken(token3)&&token3.name==="endblock")return;let template=parser.parseToken(token3,remainTokens);this.templates.push(template)}throw new Error(
`tag ${token2.getText()} not closed`)}*render(ctx,emitter){let blockRender=this.getBlockRender(ctx);ctx.getRegister("blockMode")===BlockMode.STORE?ctx.getRegister(
"blocks",{})[this.block]=blockRender:yield blockRender(new BlockDrop,emitter)}getBlockRender(ctx){let self=this,{liquid,templates:templates2}=this,renderChild=ctx.
getRegister("blocks",{})[this.block],renderCurrent=function*(superBlock,emitter){let stack=ctx.getRegister("blockStack",[]);if(stack.includes(self))throw new Error(
"block tag cannot be nested");stack.push(self),ctx.push(createScope({block:superBlock})),yield liquid.renderer.renderTemplates(templates2,ctx,emitter),ctx.pop(),
stack.pop()};return renderChild?(superBlock,emitter)=>renderChild(new BlockDrop(emitter2=>renderCurrent(superBlock,emitter2)),emitter):renderCurrent}*children(){
return this.templates}blockScope(){return["block"]}},RawTag=class extends Tag{constructor(tagToken,remainTokens,liquid){for(super(tagToken,remainTokens,liquid),
this.tokens=[];remainTokens.length;){let token2=remainTokens.shift();if(isTagToken(token2)&&token2.name==="endraw")return;this.tokens.push(token2)}throw new Error(
`tag ${tagToken.getText()} not closed`)}render(){return this.tokens.map(token2=>token2.getText()).join("")}},TablerowloopDrop=class extends ForloopDrop{constructor(length,cols,collection,variable){
super(length,collection,variable),this.length=length,this.cols=cols}row(){return Math.floor(this.i/this.cols)+1}col0(){return this.i%this.cols}col(){return this.
col0()+1}col_first(){return this.col0()===0}col_last(){return this.col()===this.cols}},TablerowTag=class extends Tag{constructor(tagToken,remainTokens,liquid,parser){
super(tagToken,remainTokens,liquid);let variable=this.tokenizer.readIdentifier();this.tokenizer.skipBlank();let predicate=this.tokenizer.readIdentifier(),collectionToken=this.
tokenizer.readValue();if(predicate.content!=="in"||!collectionToken)throw new Error(`illegal tag: ${tagToken.getText()}`);this.variable=variable.content,this.collection=
collectionToken,this.args=new Hash(this.tokenizer,liquid.options.keyValueSeparator),this.templates=[];let p,stream2=parser.parseStream(remainTokens).on("start",
()=>p=this.templates).on("tag:endtablerow",()=>stream2.stop()).on("template",tpl=>p.push(tpl)).on("end",()=>{throw new Error(`tag ${tagToken.getText()} not clos\
ed`)});stream2.start()}*render(ctx,emitter){let collection=toEnumerable(yield evalToken(this.collection,ctx)),args=yield this.args.render(ctx),offset3=args.offset||
0,limit2=args.limit===void 0?collection.length:args.limit;collection=collection.slice(offset3,offset3+limit2);let cols=args.cols||collection.length,r=this.liquid.
renderer,tablerowloop=new TablerowloopDrop(collection.length,cols,this.collection.getText(),this.variable),scope=createScope({tablerowloop});ctx.push(scope);for(let idx=0;idx<
collection.length;idx++,tablerowloop.next())scope[this.variable]=collection[idx],tablerowloop.col0()===0&&(tablerowloop.row()!==1&&emitter.write("</tr>"),emitter.
write(`<tr class="row${tablerowloop.row()}">`)),emitter.write(`<td class="col${tablerowloop.col()}">`),yield r.renderTemplates(this.templates,ctx,emitter),emitter.
write("</td>");collection.length&&emitter.write("</tr>"),ctx.pop()}*children(){return this.templates}*arguments(){yield this.collection;for(let v of Object.values(
this.args.hash))isValueToken(v)&&(yield v)}blockScope(){return[this.variable,"tablerowloop"]}},UnlessTag=class extends Tag{constructor(tagToken,remainTokens,liquid,parser){
super(tagToken,remainTokens,liquid),this.branches=[],this.elseTemplates=[];let p=[],elseCount=0;parser.parseStream(remainTokens).on("start",()=>this.branches.push(
{value:new Value(tagToken.tokenizer.readFilteredValue(),this.liquid),test:isFalsy,templates:p=[]})).on("tag:elsif",token2=>{if(elseCount>0){p=[];return}this.branches.
push({value:new Value(token2.tokenizer.readFilteredValue(),this.liquid),test:isTruthy,templates:p=[]})}).on("tag:else",()=>{elseCount++,p=this.elseTemplates}).on(
"tag:endunless",function(){this.stop()}).on("template",tpl=>{(p!==this.elseTemplates||elseCount===1)&&p.push(tpl)}).on("end",()=>{throw new Error(`tag ${tagToken.
getText()} not closed`)}).start()}*render(ctx,emitter){let r=this.liquid.renderer;for(let{value,test,templates:templates2}of this.branches){let v=yield toValue(
yield value.value(ctx,ctx.opts.lenientIf));if(test(v,ctx)){yield r.renderTemplates(templates2,ctx,emitter);return}}yield r.renderTemplates(this.elseTemplates,ctx,
emitter)}*children(){let children=this.branches.flatMap(b=>b.templates);return this.elseTemplates&&children.push(...this.elseTemplates),children}arguments(){return this.
branches.map(b=>b.value)}},BreakTag=class extends Tag{render(ctx,_emitter){ctx.breakCalled=!0}},ContinueTag=class extends Tag{render(ctx,_emitter){ctx.continueCalled=
!0}},EchoTag=class extends Tag{constructor(token2,remainTokens,liquid){super(token2,remainTokens,liquid),this.tokenizer.skipBlank(),this.tokenizer.end()||(this.
value=new Value(this.tokenizer.readFilteredValue(),this.liquid))}*render(ctx,emitter){if(!this.value)return;let val=yield toValue(yield this.value.value(ctx,!1)),
outputEscape=this.liquid.options.outputEscape;outputEscape&&!this.value.filters[this.value.filters.length-1]?.raw&&(val=yield outputEscape.call({context:ctx,token:this.
token,liquid:this.liquid},val)),emitter.write(val)}*arguments(){this.value&&(yield this.value)}},LiquidTag=class extends Tag{constructor(token2,remainTokens,liquid,parser){
super(token2,remainTokens,liquid);let tokens=this.tokenizer.readLiquidTagTokens(this.liquid.options);this.templates=parser.parseTokens(tokens)}*render(ctx,emitter){
yield this.liquid.renderer.renderTemplates(this.templates,ctx,emitter)}*children(){return this.templates}},InlineCommentTag=class extends Tag{constructor(tagToken,remainTokens,liquid){
if(super(tagToken,remainTokens,liquid),tagToken.args.search(/\n\s*[^#\s]/g)!==-1)throw new Error("every line of an inline comment must start with a '#' characte\
r")}render(){}},tags={assign:AssignTag,for:ForTag,capture:CaptureTag,case:CaseTag,comment:CommentTag,include:IncludeTag,render:RenderTag,decrement:DecrementTag,
increment:IncrementTag,cycle:CycleTag,if:IfTag,layout:LayoutTag,block:BlockTag,raw:RawTag,tablerow:TablerowTag,unless:UnlessTag,break:BreakTag,continue:ContinueTag,
echo:EchoTag,liquid:LiquidTag,"#":InlineCommentTag},Liquid2=class _Liquid{constructor(opts={}){this.renderer=new Render,this.filters=Object.create(null),this.tags=
Object.create(null),this.options=normalize2(opts),this.parser=new Parser(this),forOwn(tags,(conf,name)=>this.registerTag(name,conf)),forOwn(filters,(handler,name)=>this.
registerFilter(name,handler))}parse(html,filepath){return new Parser(this).parse(html,filepath)}_render(tpl,scope,renderOptions){let ctx=scope instanceof Context?
scope:new Context(scope,this.options,renderOptions,{liquid:this});return this.renderer.renderTemplates(tpl,ctx)}async render(tpl,scope,renderOptions){return toPromise(
this._render(tpl,scope,{...renderOptions,sync:!1}))}renderSync(tpl,scope,renderOptions){return toValueSync(this._render(tpl,scope,{...renderOptions,sync:!0}))}renderToNodeStream(tpl,scope,renderOptions={}){
let ctx=new Context(scope,this.options,renderOptions,{liquid:this});return this.renderer.renderTemplatesToNodeStream(tpl,ctx)}_parseAndRender(html,scope,renderOptions){
let tpl=this.parse(html);return this._render(tpl,scope,renderOptions)}async parseAndRender(html,scope,renderOptions){return toPromise(this._parseAndRender(html,
scope,{...renderOptions,sync:!1}))}parseAndRenderSync(html,scope,renderOptions){return toValueSync(this._parseAndRender(html,scope,{...renderOptions,sync:!0}))}_parsePartialFile(file,sync,currentFile){
return new Parser(this).parseFile(file,sync,exports2.LookupType.Partials,currentFile)}_parseLayoutFile(file,sync,currentFile){return new Parser(this).parseFile(
file,sync,exports2.LookupType.Layouts,currentFile)}_parseFile(file,sync,lookupType,currentFile){return new Parser(this).parseFile(file,sync,lookupType,currentFile)}async parseFile(file,lookupType){
return toPromise(new Parser(this).parseFile(file,!1,lookupType))}parseFileSync(file,lookupType){return toValueSync(new Parser(this).parseFile(file,!0,lookupType))}*_renderFile(file,ctx,renderFileOptions){
let templates2=yield this._parseFile(file,renderFileOptions.sync,renderFileOptions.lookupType);return yield this._render(templates2,ctx,renderFileOptions)}async renderFile(file,ctx,renderFileOptions){
return toPromise(this._renderFile(file,ctx,{...renderFileOptions,sync:!1}))}renderFileSync(file,ctx,renderFileOptions){return toValueSync(this._renderFile(file,
ctx,{...renderFileOptions,sync:!0}))}async renderFileToNodeStream(file,scope,renderOptions){let templates2=await this.parseFile(file);return this.renderToNodeStream(
templates2,scope,renderOptions)}_evalValue(str2,scope){let value=new Value(str2,this),ctx=scope instanceof Context?scope:new Context(scope,this.options,{},{liquid:this});
return value.value(ctx)}async evalValue(str2,scope){return toPromise(this._evalValue(str2,scope))}evalValueSync(str2,scope){return toValueSync(this._evalValue(str2,
scope))}registerFilter(name,filter2){this.filters[name]=filter2}unregisterFilter(name){delete this.filters[name]}registerTag(name,tag){this.tags[name]=isFunction(
tag)?tag:createTagClass(tag)}plugin(plugin){return plugin.call(this,_Liquid)}express(){let self=this,firstCall=!0;return function(filePath,ctx,callback){if(firstCall){
firstCall=!1;let dirs=normalizeDirectoryList(this.root);self.options.root.unshift(...dirs),self.options.layouts.unshift(...dirs),self.options.partials.unshift(...dirs)}
self.renderFile(filePath,ctx).then(html=>callback(null,html),callback)}}async analyze(template,options2={}){return analyze(template,options2)}analyzeSync(template,options2={}){
return analyzeSync(template,options2)}async parseAndAnalyze(html,filename,options2={}){return analyze(this.parse(html,filename),options2)}parseAndAnalyzeSync(html,filename,options2={}){
return analyzeSync(this.parse(html,filename),options2)}async variables(template,options2={}){let analysis=await analyze(isString2(template)?this.parse(template):
template,options2);return Object.keys(analysis.variables)}variablesSync(template,options2={}){let analysis=analyzeSync(isString2(template)?this.parse(template):
template,options2);return Object.keys(analysis.variables)}async fullVariables(template,options2={}){let analysis=await analyze(isString2(template)?this.parse(template):
template,options2);return Array.from(new Set(Object.values(analysis.variables).flatMap(a=>a.map(v=>String(v)))))}fullVariablesSync(template,options2={}){let analysis=analyzeSync(
isString2(template)?this.parse(template):template,options2);return Array.from(new Set(Object.values(analysis.variables).flatMap(a=>a.map(v=>String(v)))))}async variableSegments(template,options2={}){
let analysis=await analyze(isString2(template)?this.parse(template):template,options2);return Array.from(strictUniq(Object.values(analysis.variables).flatMap(a=>a.
map(v=>v.toArray()))))}variableSegmentsSync(template,options2={}){let analysis=analyzeSync(isString2(template)?this.parse(template):template,options2);return Array.
from(strictUniq(Object.values(analysis.variables).flatMap(a=>a.map(v=>v.toArray()))))}async globalVariables(template,options2={}){let analysis=await analyze(isString2(
template)?this.parse(template):template,options2);return Object.keys(analysis.globals)}globalVariablesSync(template,options2={}){let analysis=analyzeSync(isString2(
template)?this.parse(template):template,options2);return Object.keys(analysis.globals)}async globalFullVariables(template,options2={}){let analysis=await analyze(
isString2(template)?this.parse(template):template,options2);return Array.from(new Set(Object.values(analysis.globals).flatMap(a=>a.map(v=>String(v)))))}globalFullVariablesSync(template,options2={}){
let analysis=analyzeSync(isString2(template)?this.parse(template):template,options2);return Array.from(new Set(Object.values(analysis.globals).flatMap(a=>a.map(
v=>String(v)))))}async globalVariableSegments(template,options2={}){let analysis=await analyze(isString2(template)?this.parse(template):template,options2);return Array.
from(strictUniq(Object.values(analysis.globals).flatMap(a=>a.map(v=>v.toArray()))))}globalVariableSegmentsSync(template,options2={}){let analysis=analyzeSync(isString2(
template)?this.parse(template):template,options2);return Array.from(strictUniq(Object.values(analysis.globals).flatMap(a=>a.map(v=>v.toArray()))))}},version3="1\
0.30.1";exports2.AssertionError=AssertionError;exports2.AssignTag=AssignTag;exports2.BlockTag=BlockTag;exports2.BreakTag=BreakTag;exports2.CaptureTag=CaptureTag;
exports2.CaseTag=CaseTag;exports2.CommentTag=CommentTag;exports2.Context=Context;exports2.ContinueTag=ContinueTag;exports2.CycleTag=CycleTag;exports2.DecrementTag=
DecrementTag;exports2.Drop=Drop;exports2.EchoTag=EchoTag;exports2.Expression=Expression;exports2.Filter=Filter;exports2.ForTag=ForTag;exports2.Hash=Hash;exports2.
IfTag=IfTag;exports2.IncludeTag=IncludeTag;exports2.IncrementTag=IncrementTag;exports2.InlineCommentTag=InlineCommentTag;exports2.LayoutTag=LayoutTag;exports2.Liquid=
Liquid2;exports2.LiquidError=LiquidError2;exports2.LiquidTag=LiquidTag;exports2.Output=Output;exports2.ParseError=ParseError;exports2.ParseStream=ParseStream;exports2.
Parser=Parser;exports2.RawTag=RawTag;exports2.RenderError=RenderError;exports2.RenderTag=RenderTag;exports2.TablerowTag=TablerowTag;exports2.Tag=Tag;exports2.TagToken=
TagToken;exports2.Token=Token2;exports2.TokenizationError=TokenizationError;exports2.Tokenizer=Tokenizer;exports2.TypeGuards=typeGuards;exports2.UndefinedVariableError=
UndefinedVariableError;exports2.UnlessTag=UnlessTag;exports2.Value=Value;exports2.Variable=Variable;exports2.analyze=analyze;exports2.analyzeSync=analyzeSync;exports2.
assert=assert2;exports2.createTrie=createTrie;exports2.defaultOperators=defaultOperators;exports2.defaultOptions=defaultOptions2;exports2.evalQuotedToken=evalQuotedToken;
exports2.evalToken=evalToken;exports2.evalTokenValue=evalTokenValue;exports2.filters=filters;exports2.isFalsy=isFalsy;exports2.isTruthy=isTruthy;exports2.tags=tags;
exports2.toPromise=toPromise;exports2.toValue=toValue;exports2.toValueSync=toValueSync;exports2.version=version3}});function renderLiquid(source,scope,escapeValue){try{let result=lockedDown(escapeValue).parseAndRenderSync(source.text,scope);return String(result)}catch(error2){
throw asTemplateError(source,error2)}}function lockedDown(escapeValue){let left=MAX_LENGTH,engine=new import_liquidjs.Liquid({templates:{},dynamicPartials:!1,ownPropertyOnly:!0,
strictFilters:!0,parseLimit:MAX_LENGTH,memoryLimit:MAX_MEMORY,renderLimit:MAX_TIME,outputEscape:value=>{let text3=asText(value);if(left-=text3.length,left<0)throw new Error(
"output limit exceeded");return escapeValue(text3)}});return keepOnly(engine.tags,TEMPLATE_TAGS),keepOnly(engine.filters,TEMPLATE_FILTERS),engine}function keepOnly(registry2,names2){
for(let name of Object.keys(registry2))names2.includes(name)||delete registry2[name]}function asText(value){return value==null?"":Array.isArray(value)?value.map(
asText).join(", "):typeof value=="object"?"":String(value)}function asTemplateError(source,error2){let cause=import_liquidjs.LiquidError.is(error2)?error2.originalError??
error2:error2,message=(cause instanceof Error?cause.message:String(cause)).replace(/, line:\d+, col:\d+$/,""),offset2=import_liquidjs.LiquidError.is(error2)?(error2.
token.getPosition()[0]??1)-1:0;return new TemplateError(source.template,source.line+offset2,remedy(message))}function remedy(message){return INCLUDING.test(message)?
`${message}: a template cannot include another file, put its text here`:/limit exceeded|call stack|Invalid string length/i.test(message)?`${message}: the templa\
te is too large or does not come to an end, make it smaller or take the loop out`:/^tag ".*" not found/.test(message)?`${message}: the tags are ${TEMPLATE_TAGS.
join(", ")}`:/undefined filter/.test(message)?`${message}: the filters are ${TEMPLATE_FILTERS.join(", ")}`:`${message}: correct the tag, or put {% raw %} and {%\
 endraw %} around text that is none`}var import_liquidjs,TEMPLATE_TAGS,TEMPLATE_FILTERS,MAX_LENGTH,MAX_MEMORY,MAX_TIME,INCLUDING,init_liquid=__esm({"src/postmor\
tem/liquid.ts"(){"use strict";import_liquidjs=__toESM(require_liquid_node(),1);init_errors();TEMPLATE_TAGS=["assign","break","case","comment","continue","for","\
if","raw","unless","#"],TEMPLATE_FILTERS=["append","capitalize","default","downcase","first","join","last","prepend","remove","replace","size","slice","split","\
strip","truncate","upcase"],MAX_LENGTH=256*1024,MAX_MEMORY=1e6,MAX_TIME=1e3,INCLUDING=/^tag "(?:include|render|layout|block)" not found/}});function splitTemplate({name,source}){let text3=source.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`),part=(line,content)=>({template:name,line,text:content}),first=text3.split(`
`,1)[0]?.trimEnd()??"";if(!/^---(?!-)/.test(first))return{frontMatter:part(1,""),body:part(1,text3)};if(first!=="---")throw new TemplateError(name,1,`front matt\
er begins with a line of --- and is YAML, found ${first}`);let start=text3.indexOf(`
`)+1,close=/^---[ \t]*(?:\n|$)/m.exec(text3.slice(start));if(start===0||close===null)throw new TemplateError(name,1,"the front matter is not closed: end it with\
 a line of ---");let end=start+close.index+close[0].length;return{frontMatter:part(2,text3.slice(start,start+close.index)),body:part(text3.slice(0,end).split(`
`).length,text3.slice(end))}}function fillFrontMatter({frontMatter:frontMatter2},{scope,drop}){let{template,text:text3}=frontMatter2,document2=(0,import_yaml2.parseDocument)(
text3),lineAt=offset2=>frontMatter2.line+text3.slice(0,offset2).split(`
`).length-1,fault2=document2.errors[0];if(fault2!==void 0){let problem=fault2.message.split(/ at line \d|\n/,1)[0];throw new TemplateError(template,lineAt(Math.
min(fault2.pos[0],text3.trimEnd().length)),`the front matter is no valid YAML: ${problem}`)}let top=document2.contents;if(top===null)return text3;if(!(0,import_yaml2.isMap)(
top)||top.flow===!0)throw new TemplateError(template,frontMatter2.line,"the front matter needs a line for each key, like severity:");let edits=[];for(let{key,value}of top.
items)(0,import_yaml2.isScalar)(key)&&drop.includes(String(key.value))&&edits.push({start:key.range[0],end:lineEnd2(text3,value??key),text:""});return(0,import_yaml2.visit)(
top,{Scalar(place,node2){let range=node2.range;if(place==="key"||typeof node2.value!="string"||!range||!/\{[{%]/.test(node2.value)||edits.some(edit=>edit.start<=
range[0]&&range[0]<edit.end))return;let filled=renderLiquid({template,line:lineAt(range[0]),text:node2.value},scope,value=>value),ending=text3.slice(range[0],range[1]).
endsWith(`
`)?`
`:"";edits.push({start:range[0],end:range[1],text:JSON.stringify(filled)+ending})}}),applyEdits(text3,edits)}function lineEnd2(text3,node2){let newline2=text3.indexOf(
`
`,Math.max(node2.range[0],node2.range[1]-1));return newline2<0?text3.length:newline2+1}function applyEdits(text3,edits){let result=text3;for(let{start,end,text:insert}of[
...edits].sort((a,b)=>b.start-a.start))result=result.slice(0,start)+insert+result.slice(end);return result}var import_yaml2,init_template_source=__esm({"src/pos\
tmortem/template-source.ts"(){"use strict";import_yaml2=__toESM(require_dist(),1);init_errors();init_liquid()}});function renderPostmortem(template,values){let machine={id:values.id,title:flatten(values.title),incident:values.incident?.number??null,template:values.template,
date:values.date,timezone:values.timezone},split=splitTemplate(template),scope=scopeOf(values),own2=fillFrontMatter(split,{scope,drop:MACHINE_KEYS}),yaml2=(0,import_yaml3.stringify)(
machine,{lineWidth:0,nullStr:""})+own2,escapeValue=text3=>text3===values.incident?.url?text3:escapeMarkdown(text3);return`---
${yaml2}---
${renderLiquid(split.body,scope,escapeValue)}`}function renderBody(template,scope){return renderLiquid(splitTemplate(template).body,scope,escapeMarkdown)}function scopeOf(values){
let{incident,name=""}=values;return{...values,name_capitalised:name.charAt(0).toUpperCase()+name.slice(1),incident:incident?{number:incident.number,url:incident.
url||null}:null}}var import_yaml3,MACHINE_KEYS,init_render=__esm({"src/postmortem/render.ts"(){"use strict";import_yaml3=__toESM(require_dist(),1);init_escape();
init_liquid();init_template_source();MACHINE_KEYS=["id","title","incident","template","date","timezone"]}});function readTemplate(name,source,values={}){let rendered=renderBody({name,source},scopeOf(values)),document2=parsePostmortem(`
${rendered}`,{path:`${name}.md`,zone:"UTC"}),visible=visibleLines(document2.lines),sections=document2.sections.filter(section=>section.level===2&&section.marked);
return{name,sections:sections.map(section=>readSection(section,document2,visible))}}function documentValues(postmortem,name){let front=postmortem.frontMatter;return{
...front?.extra,severity:front?.severity??null,id:front?.id??"",title:postmortem.title??"",date:front?.date??"",timezone:front?.timezone??"",template:front?.template??
"",name,incident:front?.incident?{number:front.incident,url:""}:null}}function readSection(section,document2,visible){let words=[...document2.lines.slice(section.
line,section.endLine).join(`
`).matchAll(DIRECTIVE)].flatMap(([,directive2])=>directive2?.split(/[\s,]+/)??[]);return{heading:section.heading,kinds:section.kinds,required:!words.includes("o\
ptional"),text:visible.slice(section.line,section.endLine).join(`
`).trim()}}var DIRECTIVE,init_template=__esm({"src/postmortem/template.ts"(){"use strict";init_parse4();init_render();init_visible_lines();DIRECTIVE=/<!--\s*debrief:([^>]{0,200}?)-->/g}});function settingOf(rule){let description=`${rule.description} Default: ${rule.severity}.`;if(!rule.options)return severity.describe(description);let withOptions=strictObject(
{severity:severity.optional(),...rule.options.partial().shape});return union([severity,withOptions]).describe(description)}var CONFIG_PATH,TEMPLATE_DIRECTORY,login,
labelName,templateName,severity,repositoryPath,timezone,ruleSettings,configSchema,DEFAULT_CONFIG,init_schema=__esm({"src/config/schema.ts"(){"use strict";init_zod();
init_model();init_rules();CONFIG_PATH=".github/postmortem.yml",TEMPLATE_DIRECTORY=".github/postmortem/templates",login=string2().regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/,
"expected a GitHub login").transform(value=>value.replace(/^@/,"")),labelName=string2().trim().min(1).max(50),templateName=string2().regex(/^[a-z0-9][a-z0-9-]*$/,
"expected a name of a-z, 0-9 and hyphens"),severity=_enum([...SEVERITIES,"off"]),repositoryPath=string2().min(1).refine(path=>/^[^\\\0]+$/.test(path)&&path.split(
"/").every(part=>!["",".",".."].includes(part)),"expected a path inside the repository, like docs/postmortems"),timezone=string2().refine(zone=>{try{return new Intl.
DateTimeFormat("en",{timeZone:zone}),!0}catch{return!1}},"expected an IANA time zone, like UTC or Europe/Berlin"),ruleSettings=strictObject(Object.fromEntries(RULES.
map(rule=>[rule.id,settingOf(rule).optional()]))).describe("The severity of each rule, or off; with a severity and its options for a rule that has some.");configSchema=
strictObject({name:string2().trim().min(1).max(40).regex(/^[\p{L}\p{N} /&-]+$/u,"expected letters, digits, spaces and hyphens").default("postmortem").describe("\
What your team calls the document: postmortem, learning review, after-action review, incident review, incident report, post-incident review, RCA, …"),timezone:timezone.
default("UTC").describe("The zone in which dates and times are written."),incident:strictObject({labels:record(labelName,templateName).refine(labels=>Object.keys(
labels).length>0,"expected at least one label").default({"security-incident":"security",incident:"incident"}).describe("The labels that make an issue an inciden\
t, each with the template it chooses. Of several, the first listed decides."),bots:array(login).default([]).describe("Bots that may put an incident label on alt\
hough they are no collaborators, like my-monitoring[bot].")}).prefault({}),postmortem:strictObject({directory:repositoryPath.default("postmortems").describe("Wh\
ere postmortems live. Its README.md and index.md are not postmortems."),file:string2().regex(/^(?:[A-Za-z0-9._-]|\{(?:date|slug|number)\})+\.md$/,"expected a fi\
le name ending in .md, of letters, digits, {date}, {slug} and {number}").default("{date}-{slug}.md").describe("The name of a new postmortem: {date}, {slug} and \
{number} are filled in from the incident."),branch:string2().regex(/^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*\{number\}$/,"expected a branch name \
that ends in {number}").default("postmortem/{number}").describe("The branch of a new postmortem; {number} is the incident's."),label:labelName.default("postmort\
em").describe("The label of a postmortem pull request."),template:templateName.default("incident").describe("The template of a postmortem whose front matter nam\
es none.")}).prefault({}),actions:strictObject({label:labelName.default("corrective-measure").describe("The label of an action item's issue."),priority:string2().
max(48).regex(/\{priority\}/,"expected a label name with {priority} in it").default("priority: {priority}").describe("The label that carries an action item's pr\
iority."),owner:login.optional().describe("Who gets an action item without an owner; unless set, the pull request's author."),limit:int2().min(1).max(100).default(
50).describe("The most action items that one postmortem may turn into issues. Beyond it none is made and a comment says so.")}).prefault({}),people:record(string2().
trim().min(1),login).default({}).describe("Names as they stand in documents, each with its GitHub login."),rules:ruleSettings.prefault({})}).describe("Configura\
tion of Debrief, .github/postmortem.yml on the default branch."),DEFAULT_CONFIG=configSchema.parse({})}});import{readdir as readdir2,readFile}from"node:fs/promises";function templatePath(name){return`${TEMPLATE_DIRECTORY}/${name}.md`}function templateNameOf(path){return path.
startsWith(`${TEMPLATE_DIRECTORY}/`)?FILE_NAME.exec(path.slice(TEMPLATE_DIRECTORY.length+1))?.[1]??null:null}async function listTemplates(reader,ref){let entries=new Map;
for(let file of await readdir2(BUILT_IN)){let name=FILE_NAME.exec(file)?.[1];name&&entries.set(name,{name,origin:"built-in",path:null})}for(let{path,kind}of await reader.
listFiles(ref,TEMPLATE_DIRECTORY)??[]){let name=templateNameOf(path);name&&kind==="file"&&entries.set(name,{name,origin:"repository",path})}return[...entries.values()].
sort((a,b)=>a.name<b.name?-1:1)}async function findTemplate(reader,ref,name){if(!FILE_NAME.test(`${name}.md`))return null;let path=templatePath(name),own2=await reader.
readFile(path,ref);if(own2!==null)return{name,source:textOf(own2,path)};try{return{name,source:await readFile(new URL(`${name}.md`,BUILT_IN),"utf8")}}catch{return null}}
var BUILT_IN,FILE_NAME,init_templates=__esm({"src/templates.ts"(){"use strict";init_schema();init_content();BUILT_IN=new URL("../templates/",import.meta.url),FILE_NAME=
/^([a-z0-9][a-z0-9-]{0,63})\.md$/}});async function checkPostmortems(request){let{reader,ref}=request.documents,files=[...new Set(request.files)].sort(),sources=createSources(request.templates),reports=[];
for(let at=0;at<files.length;at+=AT_ONCE){let batch=files.slice(at,at+AT_ONCE),contents=await Promise.all(batch.map(file=>reader.readFile(file,ref)));for(let[index2,
file]of batch.entries()){let findings=await findingsOf2(request,{file,content:contents[index2]??null,sources});reports.push({file,findings})}}return reports}function createSources({
reader,ref}){let known=new Map,names2;return{find(name){let found=known.get(name)??findTemplate(reader,ref,name);return known.set(name,found),found},names(){return names2??=
listTemplates(reader,ref).then(entries=>entries.map(({name})=>name)),names2}}}async function findingsOf2({config:config3,hasFile},{file,content,sources}){if(content===
null)return[fault("document","It is a link or no file at all, and links are not followed. Commit the document itself.")];if(content.kind==="too-large")return[fault(
"document",`${sentence(whyNot(content))} Move logs to files of their own.`)];if(content.kind==="not-text")return[fault("document",sentence(whyNot(content)))];let postmortem=parsePostmortem(
content.text,{path:file,zone:config3.timezone}),{template,findings}=await templateFor(postmortem,{config:config3,sources}),report=checkPostmortem({postmortem,template:template??
{name:"",sections:[]},hasFile,settings:template?config3.rules:{...config3.rules,"required-section":"off"}});return[...findings,...report.findings].sort(byPlace)}
async function templateFor(postmortem,{config:config3,sources}){let stated=postmortem.frontMatter?.template,name=stated??config3.postmortem.template,line=stated?
lineOfKey(postmortem,"template"):1;try{let source=await sources.find(name);if(source){let values=documentValues(postmortem,config3.name);return{template:readTemplate(
source.name,source.source,values),findings:[]}}let existing=(await sources.names()).join(", "),message=`There is no template ${JSON.stringify(name)}. Name one o\
f ${existing}, or add ${templatePath("NAME")}.`;return{template:null,findings:[fault("template",message,line)]}}catch(error2){if(!(error2 instanceof TemplateError||
error2 instanceof ConfigurationError))throw error2;return{template:null,findings:[fault("template",`Its template cannot be used: ${error2.message}`,line)]}}}function lineOfKey({
lines,bodyLine},key){let at=lines.slice(0,bodyLine-1).findIndex(line=>line.startsWith(`${key}:`));return Math.max(0,at)+1}function fault(rule,message,line=1){return{
rule,severity:"error",message,line}}function sentence(words){return`${words.charAt(0).toUpperCase()}${words.slice(1)}.`}var AT_ONCE,init_check2=__esm({"src/reco\
ncile/check.ts"(){"use strict";init_errors();init_content();init_check();init_parse4();init_template();init_templates();AT_ONCE=16}});function describeIssues(issues){return issues.flatMap(issue2=>{let{path}=issue2;return issue2.code==="unrecognized_keys"?issue2.keys.map(key=>({path:[...path,key],
keyOf:!0,expected:unknownKey(path,key)})):issue2.code==="invalid_key"?[{path,keyOf:!0,expected:issue2.issues.map(expectation).join(", ")}]:[{path,keyOf:!1,expected:expectation(
issue2)}]})}function unknownKey(path,key){let schema=path.reduce((at,step2)=>at?.properties?.[String(step2)],toJSONSchema(configSchema,{io:"input"})),allowed=nearest(
key,Object.keys(schema?.properties??{}));return`unknown key, expected ${allowed.length>0?oneOf2(allowed):"none here"}`}function expectation(issue2){switch(issue2.
code){case"invalid_type":return`expected ${TYPE_NAMES[issue2.expected]??issue2.expected}, found ${typeName(issue2.input)}`;case"invalid_value":return`expected ${oneOf2(
issue2.values.map(String))}`;case"too_small":return`expected at least ${issue2.minimum}${unit(issue2.origin)}`;case"too_big":return`expected at most ${issue2.maximum}${unit(
issue2.origin)}`;default:return issue2.message}}function typeName(value){return value==null?"nothing":TYPE_NAMES[Array.isArray(value)?"array":typeof value]??typeof value}
function unit(origin){return origin==="string"?" characters":origin==="array"?" entries":""}function oneOf2(words){return words.length<2?words.join(""):`${words.
slice(0,-1).join(", ")} or ${words.at(-1)}`}function nearest(key,allowed){return allowed.map(word=>({word,distance:distance(key.slice(0,60).toLowerCase(),word)})).
sort((a,b)=>a.distance-b.distance||a.word.localeCompare(b.word)).slice(0,6).map(({word})=>word)}function distance(a,b){let row=Array.from({length:b.length+1},(_,column)=>column);
for(let[index2,letter]of[...a].entries()){let next=[index2+1];for(let[column,other]of[...b].entries()){let swapped=(row[column]??0)+(letter===other?0:1);next.push(
Math.min(swapped,(row[column+1]??0)+1,(next[column]??0)+1))}row=next}return row[b.length]??0}var TYPE_NAMES,init_problems=__esm({"src/config/problems.ts"(){"use\
 strict";init_zod();init_schema();TYPE_NAMES={object:"keys with values",record:"keys with values",array:"a list",string:"a text",number:"a number",int:"a whole \
number",boolean:"true or false"}}});function parseConfig(text3,file){let size=new TextEncoder().encode(text3).length;if(size>MAX_CONFIG_BYTES)throw new ConfigurationError(file,[{line:1,key:"",expected:`\
expected at most ${MAX_CONFIG_BYTES} bytes, found ${size}`}]);let lines=new import_yaml4.LineCounter,document2=(0,import_yaml4.parseDocument)(text3.replace(/^\uFEFF/,
""),{lineCounter:lines,prettyErrors:!1,stringKeys:!0}),faults=syntaxProblems(document2,lines);if(faults.length===0&&faults.push(...keyProblems(document2,lines)),
faults.length>0)throw new ConfigurationError(file,inOrder(faults));return validate3(document2,{file,lines})}function syntaxProblems(document2,lines){let line=offset2=>lines.
linePos(offset2).line,deep=document2.errors.find(({code:code2})=>code2==="RESOURCE_EXHAUSTION");return deep?[{line:line(deep.pos[0]),key:"",expected:"expected f\
ewer levels, found a bottomless nest"}]:[...document2.errors,...document2.warnings].map(({message,pos,code:code2})=>({line:line(pos[0]),key:"",expected:SYNTAX[code2]??
`not valid YAML: ${message}`}))}function keyProblems(document2,lines){let problems=[];return(0,import_yaml4.visit)(document2,{Pair(_,{key}){!(0,import_yaml4.isScalar)(
key)||key.value!=="__proto__"||problems.push({line:lines.linePos(key.range?.[0]??0).line,key:"__proto__",expected:"expected another key: this one is not allowed\
 anywhere"})}}),problems}function validate3(document2,{file,lines}){let data;try{data=document2.toJS({maxAliasCount:MAX_ALIASES})}catch{let line=lineOfFirstAlias(
document2,lines);throw new ConfigurationError(file,[{line,key:"",expected:`expected at most ${MAX_ALIASES} uses of aliases (*name), each with an anchor`}])}let result=configSchema.
safeParse(withoutNulls(data)??{},{reportInput:!0});if(result.success)return result.data;let problems=describeIssues(result.error.issues).map(({path,keyOf,expected})=>({
line:lineOf2(document2,{path,keyOf,lines}),key:path.join("."),expected}));throw new ConfigurationError(file,inOrder(problems))}function lineOfFirstAlias(document2,lines){
let offset2=0;return(0,import_yaml4.visit)(document2,{Alias(_,{range}){return offset2=range?.[0]??0,import_yaml4.visit.BREAK}}),lines.linePos(offset2).line}function withoutNulls(data){
return typeof data!="object"||data===null||Array.isArray(data)?data:Object.fromEntries(Object.entries(data).map(([key,value])=>[key,value===null?void 0:withoutNulls(
value)]))}function lineOf2(document2,{path,keyOf,lines}){let node2=document2.contents,offset2=node2?.range[0]??0;for(let[index2,step2]of path.entries()){if((0,import_yaml4.isAlias)(
node2))break;let next=childOf(node2,step2);if(!next)break;offset2=index2<path.length-1||keyOf||!next.value?next.offset:next.value.range[0],node2=next.value}return Math.
max(1,lines.linePos(offset2).line)}function childOf(node2,step2){if((0,import_yaml4.isMap)(node2)){let pair=node2.items.find(({key})=>(0,import_yaml4.isScalar)(
key)&&String(key.value)===String(step2));return!(0,import_yaml4.isPair)(pair)||!(0,import_yaml4.isNode)(pair.key)?null:{offset:pair.key.range?.[0]??0,value:pair.
value}}let item=node2&&"items"in node2?node2.items[Number(step2)]:void 0;return(0,import_yaml4.isNode)(item)&&item.range?{offset:item.range[0],value:item}:null}
function inOrder(problems){return[...problems].sort((a,b)=>a.line-b.line||a.key.localeCompare(b.key))}var import_yaml4,MAX_CONFIG_BYTES,MAX_ALIASES,SYNTAX,init_load=__esm(
{"src/config/load.ts"(){"use strict";import_yaml4=__toESM(require_dist(),1);init_errors();init_problems();init_schema();MAX_CONFIG_BYTES=64*1024,MAX_ALIASES=50;
SYNTAX={DUPLICATE_KEY:"expected each key once, found one a second time",MULTIPLE_DOCS:"expected one document, found a second after ---",NON_STRING_KEY:"expected\
 a plain word as key"}}});async function loadConfig(reader,ref){let content=await reader.readFile(CONFIG_PATH,ref);return content===null?DEFAULT_CONFIG:parseConfig(textOf(content,CONFIG_PATH),
CONFIG_PATH)}var init_load_config=__esm({"src/reconcile/load-config.ts"(){"use strict";init_load();init_schema();init_content()}});import{existsSync,readFileSync}from"node:fs";import{dirname as dirname2,join as join3,relative,resolve as resolve2,sep}from"node:path";async function openWorkingCopy(directory,configFile){
let root=findRoot(directory),reader=createDiskReader(root),config3=configFile===void 0?await loadConfig(reader,""):readConfigFile(configFile,directory);return{root,
reader,config:config3}}function findRoot(directory){for(let at=directory;;at=dirname2(at)){if(existsSync(join3(at,".git"))||existsSync(join3(at,CONFIG_PATH)))return at;
if(dirname2(at)===at)return directory}}function toShownPath(directory,file){return relative(directory,file).split(sep).join("/")||"."}function readConfigFile(file,directory){
let bytes;try{bytes=readFileSync(resolve2(directory,file))}catch(error2){throw new TerminalError(`Cannot read the configuration ${file}: ${reasonOf(error2)}.`,{
cause:error2})}return parseConfig(textOf(decodeContent(bytes,null),file),file)}function reasonOf(error2){let code2=typeof error2=="object"&&error2!==null&&"code"in
error2?String(error2.code):"";return REASONS[code2]??(error2 instanceof Error?error2.message:String(error2))}var REASONS,init_repository=__esm({"src/cli/reposit\
ory.ts"(){"use strict";init_load();init_schema();init_errors();init_content();init_disk();init_load_config();REASONS={ENOENT:"there is no such file",ENOTDIR:"a \
part of the path is no directory",EISDIR:"it is a directory",EACCES:"permission denied",EEXIST:"it exists already"}}});var check_exports={};__export(check_exports,{check:()=>check8});import{realpathSync as realpathSync2,statSync}from"node:fs";import{dirname as dirname3,join as join4,
resolve as resolve3}from"node:path";async function check8(paths,options2,{directory,print,complain,paint}){let copy=await openWorkingCopy(directory,options2.config),
files=paths.length>0?await named(paths,directory):await configured(copy);files.length===0&&complain(nothingFound(paths,copy));let reports=await checkAll(files,copy,
directory);if(options2.format==="json")print(toJson(reports));else if(reports.length>0){let{renderPretty:renderPretty2}=await Promise.resolve().then(()=>(init_pretty(),pretty_exports));
print(renderPretty2(reports,paint))}return reports.some(({findings})=>findings.some(({severity:severity2})=>severity2==="error"))?1:0}function toJson(reports){let plain=reports.
map(({file,findings})=>({file,findings:findings.map(({rule,severity:severity2,message,line,column,endLine})=>({rule,severity:severity2,message,line,column:column??
1,endLine:endLine??line}))}));return`${JSON.stringify(plain,null,2)}
`}function nothingFound(paths,{config:config3}){return`No postmortems in ${paths.length>0?paths.join(", "):`${config3.postmortem.directory}/`}: nothing to check\
. README.md and index.md do not count.
`}async function configured({root,reader,config:config3}){return(await reader.listFiles("",config3.postmortem.directory)??[]).filter(({path})=>isPostmortemPath(
path,config3.postmortem.directory)).map(({path})=>({root,path}))}async function named(paths,directory){let places=new Map;for(let given of paths){let{full,isDirectory}=find(
given,directory),root=findRoot(isDirectory?full:dirname3(full)),path=toShownPath(root,full);if(!isDirectory)places.set(full,{root,path});else{let listed=await createDiskReader(
root).listFiles("",path==="."?"":path)??[];for(let file of listed.filter(each=>isPostmortemName(each.path)))places.set(join4(root,file.path),{root,path:file.path})}}
return[...places.values()]}function find(given,directory){try{let full=realpathSync2(resolve3(directory,given)),stat=statSync(full);if(stat.isDirectory()||stat.
isFile())return{full,isDirectory:stat.isDirectory()}}catch(error2){throw new TerminalError(`Cannot check ${given}: ${reasonOf(error2)}.`,{cause:error2})}throw new TerminalError(
`Cannot check ${given}: it is neither a file nor a directory.`)}async function checkAll(files,copy,directory){let here=realpathSync2(directory),reports=[];for(let[
root,places]of Map.groupBy(files,place=>place.root)){let reader=createDiskReader(root),found=await checkPostmortems({documents:{reader,ref:""},templates:{reader:copy.
reader,ref:""},config:copy.config,files:places.map(({path})=>path),hasFile:reader.hasFile});reports.push(...found.map(each=>({...each,file:toShownPath(here,join4(
root,each.file))})))}return reports.sort((a,b)=>a.file<b.file?-1:1)}var init_check3=__esm({"src/cli/check.ts"(){"use strict";init_paths();init_errors();init_disk();
init_check2();init_repository()}});var inspect_exports={};__export(inspect_exports,{inspect:()=>inspect});import{realpathSync as realpathSync3}from"node:fs";import{basename,dirname as dirname4,resolve as resolve4}from"node:path";
async function inspect(file,{directory,print}){let{config:config3}=await openWorkingCopy(directory),source=await readNamed(file,resolve4(directory,file));return print(
`${JSON.stringify(toJson2(parsePostmortem(source,{path:file,zone:config3.timezone})),null,2)}
`),0}async function readNamed(given,path){let full;try{full=realpathSync3(path)}catch(error2){throw new TerminalError(`Cannot read ${given}: ${reasonOf(error2)}\
.`,{cause:error2})}let content=await createDiskReader(dirname4(full)).readFile(basename(full),"");if(content===null)throw new TerminalError(`Cannot read ${given}\
: it is no regular file.`);return textOf(content,given)}function toJson2({frontMatter:frontMatter2,sections,timeline,actionItems}){return{frontMatter:frontMatter2&&
plainFrontMatter(frontMatter2),sections:sections.map(({kinds,heading:heading2,line})=>({kinds,heading:heading2,line})),timeline:{zone:timeline.zone,entries:timeline.
entries.map(({line,time:time2,date:date2,at,text:text3})=>({line,time:time2,date:date2,at,text:text3}))},actionItems:actionItems.map(({line,text:text3,owners,due,
priority,type,ticket,done})=>({line,text:text3,owners,due,priority,type,ticket,done}))}}function plainFrontMatter({extra,...known}){return{...known,...extra}}var init_inspect=__esm(
{"src/cli/inspect.ts"(){"use strict";init_errors();init_content();init_disk();init_parse4();init_repository()}});var init_explanations=__esm({"src/plan/explanations.ts"(){"use strict";init_escape()}});var actionMarker,init_markers=__esm({"src/plan/markers.ts"(){"use strict";init_zod();actionMarker=strictObject({postmortem:string2(),path:string2(),incident:int2().
nullable(),ordinal:int2(),key:string2()})}});var init_limits=__esm({"src/plan/limits.ts"(){"use strict"}});var init_pull_request_words=__esm({"src/plan/pull-request-words.ts"(){"use strict";init_escape();init_limits()}});function dateIn(zone,time2){return new Intl.DateTimeFormat("en-CA",{timeZone:zone,dateStyle:"short"}).format(new Date(time2))}function slugOf(title){let words=title.
normalize("NFKD").replace(/[\p{M}'’]/gu,"").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[],slug="";for(let word of words){if([...slug,...word].length>=60)break;slug+=
`${slug?"-":""}${word}`}return slug||[...words[0]??""].slice(0,60).join("")}var init_draft=__esm({"src/plan/draft.ts"(){"use strict";init_render();init_explanations();
init_markers();init_pull_request_words()}});import{mkdirSync,writeFileSync}from"node:fs";import{dirname as dirname5}from"node:path";function writeNew(file,text3){try{return mkdirSync(dirname5(file),{recursive:!0}),
writeFileSync(file,text3,{flag:"wx"}),!0}catch(error2){if(isCode(error2,"EEXIST")||isCode(error2,"ELOOP"))return!1;throw new TerminalError(`Cannot write ${file}\
: ${reasonOf(error2)}.`,{cause:error2})}}function isCode(error2,code2){return typeof error2=="object"&&error2!==null&&"code"in error2&&error2.code===code2}var init_write_new=__esm(
{"src/cli/write-new.ts"(){"use strict";init_errors();init_repository()}});var new_exports={};__export(new_exports,{newPostmortem:()=>newPostmortem});import{join as join5}from"node:path";async function newPostmortem(options2,{directory,
print,now:now2}){let copy=await openWorkingCopy(directory),{config:config3,root}=copy,template=await chosenTemplate(copy,options2.template??config3.postmortem.template),
date2=dateIn(config3.timezone,now2.toISOString()),title=options2.title?.trim()||`Incident on ${date2}`,stem=stemOf(config3.postmortem.file,{date:date2,title,incident:options2.
incident}),incident=options2.incident===void 0?null:{number:options2.incident,url:""};for(let suffix=1;suffix<=MOST_CANDIDATES;suffix+=1){let id=suffix===1?stem:
`${stem}-${suffix}`,text3=renderPostmortem(template,{id,title,date:date2,timezone:config3.timezone,template:template.name,name:config3.name,incident,reporter:null,
summary:null}),file=join5(root,config3.postmortem.directory,`${id}.md`);if(writeNew(file,text3))return print(`${toShownPath(directory,file)}
`),0}throw new TerminalError(`${config3.postmortem.directory}/${stem}.md and its suffixes exist: choose another --title.`)}async function chosenTemplate({reader},name){
let template=await findTemplate(reader,"",name);if(template)return template;let names2=(await listTemplates(reader,"")).map(entry=>entry.name);throw new TerminalError(
`There is no template ${JSON.stringify(name)}: expected one of ${names2.join(", ")}.`)}function stemOf(pattern,{date:date2,title,incident}){if(incident===void 0&&
pattern.includes("{number}"))throw new TerminalError(`postmortem.file is ${JSON.stringify(pattern)}: say with --incident which number to fill in.`);return pattern.
slice(0,-3).replaceAll("{date}",date2).replaceAll("{slug}",slugOf(title)||"incident").replaceAll("{number}",String(incident))}var MOST_CANDIDATES,init_new=__esm(
{"src/cli/new.ts"(){"use strict";init_errors();init_draft();init_render();init_templates();init_repository();init_write_new();MOST_CANDIDATES=1e3}});var templates_exports={};__export(templates_exports,{templates:()=>templates});async function templates({directory,print}){let{reader,config:config3}=await openWorkingCopy(
directory),entries=await listTemplates(reader,""),width=Math.max(...entries.map(({name})=>name.length));for(let{name,path}of entries){let chosen=Object.entries(
config3.incident.labels).filter(([,template])=>template===name).map(([label])=>label).join(", ");print(`${name.padEnd(width)}  ${path??"built-in"}${chosen?`  (l\
abel: ${chosen})`:""}
`)}return 0}var init_templates2=__esm({"src/cli/templates.ts"(){"use strict";init_templates();init_repository()}});var ACTION_NAME,SCHEMA_URL,CONFIGURATION,WORKFLOW,ISSUE_FORM,STARTER_FILES,init_starter_files=__esm({"src/cli/starter-files.ts"(){"use strict";init_schema();ACTION_NAME=
"debrief-postmortems/debrief",SCHEMA_URL=`https://raw.githubusercontent.com/${ACTION_NAME}/main/schema/postmortem.schema.json`,CONFIGURATION=`# yaml-language-se\
rver: $schema=${SCHEMA_URL}
# How this repository writes postmortems. Every key has a default; docs/configuration.md of Debrief lists them all.

# What your team calls the document: postmortem, incident review, RCA, …
name: postmortem

# The zone in which dates and times are written.
timezone: UTC

incident:
  # Labels that make an issue an incident, each with its template. Of several, the first listed decides.
  labels:
    security-incident: security
    incident: incident

postmortem:
  directory: postmortems

# Names as they stand in documents, each with a GitHub login.
people: {}
#  Ada Lovelace: ada

# error, warning, notice or off, for each rule.
rules: {}
#  action-due: error
`,WORKFLOW=`name: Postmortems
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${ACTION_NAME}@v0
`,ISSUE_FORM=`name: Incident
description: Something is broken, or was. Open this first, tell the rest later.
title: ""
labels: [incident]
body:
  - type: textarea
    id: impact
    attributes:
      label: What do users notice?
      description: What they cannot do, and roughly how many of them.
    validations:
      required: true
  - type: input
    id: started
    attributes:
      label: Since when?
      description: As near as you know, with the time zone.
      placeholder: 2026-11-20 17:45 UTC
  - type: input
    id: services
    attributes:
      label: What is affected?
      placeholder: web shop, checkout
  - type: textarea
    id: so-far
    attributes:
      label: What was seen and done so far?
      description: One line each, with its time. Leave out passwords, keys and customers' data.
      placeholder: "17:49 the web server is not running"
`,STARTER_FILES=[{path:CONFIG_PATH,text:CONFIGURATION},{path:".github/workflows/postmortems.yml",text:WORKFLOW},{path:".github/ISSUE_TEMPLATE/incident.yml",text:ISSUE_FORM}]}});var init_exports={};__export(init_exports,{init:()=>init});import{join as join6}from"node:path";async function init({directory,print,paint}){let root=findRoot(directory);
for(let{path,text:text3}of STARTER_FILES){let file=join6(root,path),written=writeNew(file,text3);print(`${written?paint("green","wrote      "):paint("yellow","l\
eft alone ")} ${toShownPath(directory,file)}
`)}return print(`Commit these files. An issue with the label "incident" then begins a postmortem, once the App is installed.
`),0}var init_init=__esm({"src/cli/init.ts"(){"use strict";init_repository();init_starter_files();init_write_new()}});import{readFileSync as readFileSync2}from"node:fs";var import_index=__toESM(require_commander(),1),{program,createCommand,createArgument,createOption,CommanderError,InvalidArgumentError,InvalidOptionArgumentError,
Command,Argument,Option,Help}=import_index.default;init_pretty();init_errors();var WRONG_USE=2,terminal={directory:process.cwd(),print:text3=>process.stdout.write(text3),complain:text3=>process.stderr.write(text3),
paint:painterFor(process.stdout),now:new Date};async function main(){let code2=0,program2=createProgram(result=>{code2=result});try{return await program2.parseAsync(),
code2}catch(error2){return error2 instanceof CommanderError?error2.exitCode===0?0:WRONG_USE:(terminal.complain(`${explain(error2)}
`),WRONG_USE)}}function createProgram(finish){let program2=new Command("debrief").description("Checks postmortems, and starts them.").version(version2(),"-v, --\
version").exitOverride().showHelpAfterError("Try --help.").addHelpText("after",`
Exit codes: 0 clean, 1 a finding at error, 2 wrong use or configuration.`);return program2.command("check").description("check postmortems: those in the configu\
red directory, or the files and directories named").argument("[path...]","files, whatever they are called, or directories").addOption(new Option("--format <form\
at>","how findings are printed").choices(["pretty","json"]).default("pretty")).option("--config <file>","a configuration instead of the repository's .github/pos\
tmortem.yml").action(async(paths,options2)=>{let{check:check9}=await Promise.resolve().then(()=>(init_check3(),check_exports));finish(await check9(paths,options2,
terminal))}),program2.command("inspect").description("print what is read in a postmortem, as JSON: sections, timeline, action items").argument("<file>","a Markd\
own file").action(async file=>{let{inspect:inspect2}=await Promise.resolve().then(()=>(init_inspect(),inspect_exports));finish(await inspect2(file,terminal))}),
addWritingCommands(program2,finish),program2}function addWritingCommands(program2,finish){program2.command("new").description("write a new postmortem from a tem\
plate; an existing file is never overwritten").option("--template <name>","the template's name; debrief templates lists them").option("--title <text>","what hap\
pened, in a few words").option("--incident <number>","the incident's issue number",issueNumber).action(async options2=>{let{newPostmortem:newPostmortem2}=await Promise.resolve().then(()=>(init_new(),new_exports));
finish(await newPostmortem2(options2,terminal))}),program2.command("templates").description("list the templates, built-in ones and the repository's own").action(
async()=>{let{templates:templates2}=await Promise.resolve().then(()=>(init_templates2(),templates_exports));finish(await templates2(terminal))}),program2.command(
"init").description("write a configuration, a workflow and an incident issue form; existing files are left alone").action(async()=>{let{init:init2}=await Promise.resolve().then(()=>(init_init(),init_exports));
finish(await init2(terminal))})}function issueNumber(text3){if(!/^#?[1-9]\d{0,8}$/.test(text3))throw new InvalidArgumentError("Expected the number of an issue, \
like 12.");return Number(text3.replace("#",""))}function version2(){let manifest=JSON.parse(readFileSync2(new URL("../package.json",import.meta.url),"utf8"));return typeof manifest==
"object"&&manifest!==null&&"version"in manifest?String(manifest.version):"unknown"}function explain(error2){let expected=[ConfigurationError,TemplateError,TerminalError].
some(kind=>error2 instanceof kind);return error2 instanceof Error?expected?error2.message:`Debrief failed: ${error2.stack??error2.message}`:String(error2)}process.
stdout.on("error",error2=>{if(error2.code!=="EPIPE")throw error2});process.exitCode=await main();
/*! For license information please see cli.js.LEGAL.txt */
