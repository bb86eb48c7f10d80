/** What the columns of a table mean, by their headers. */

/** Column is the meaning of a table's column. */
export type Column =
  | 'time'
  | 'date'
  | 'text'
  | 'owner'
  | 'due'
  | 'priority'
  | 'type'
  | 'ticket'
  | 'status'
  | 'number'
  | 'zone';

const HEADERS: Readonly<Record<Column, string>> = {
  time: 'time|end|end time|until|offset|elapsed|t+|relative time|time elapsed|start|start time|from|utc|pst|pdt|est|edt|et|pt|cet|cest|timestamp|when|at|hour|clock|date time|datetime|date and time|date/time|time stamp|zeit|uhrzeit|zeitpunkt|heure|hora|ora|tijd|時刻|日時|时间|時間|시간|время',
  date: 'date|day|datum|tag|fecha|data|jour|日付|日期|날짜|дата',
  text: 'action|actions|action item|action items|item|items|task|tasks|what|description|title|measure|todo|to do|summary|follow up|followup|event|events|details|detail|activity|happened|what happened|note|notes|comment|comments|improvement|recommendation|step|corrective action|preventive action|maßnahme|aktion|aufgabe|beschreibung|ereignis|tâche|événement|acción|tarea|evento|ação|tarefa|azione|アクション|内容|イベント|対応|出来事|対策|措施|行动|行动项|任务|事件|描述|이벤트|조치|событие|действие|задача',
  owner:
    'owner|owners|responsibility|resp|resp.|verantw.|action owner|contact|assignee|assignees|assigned|assigned to|dri|responsible|responsible person|who|person|lead|team|poc|point of contact|accountable|assigned owner|owner(s)|verantwortlich|zuständig|besitzer|responsable|propriétaire|responsável|responsabile|担当|担当者|负责人|责任人|담당자|ответственный',
  due: 'due|due date|by|by when|deadline|target|target date|eta|timeline|completion date|when due|due by|target completion|expected|expected date|fällig|fällig am|frist|bis|échéance|date limite|fecha límite|plazo|vencimiento|prazo|scadenza|期限|期日|納期|截止日期|完成时间|마감일|срок',
  priority:
    'priority|prio|urgency|severity|p|priorität|priorité|prioridad|prioridade|priorità|優先度|优先级|우선순위|приоритет',
  type: 'type|category|kind|class|typ|kategorie|catégorie|tipo|categoría|categoria|種別|種類|分類|类型|유형|тип',
  ticket:
    'ticket|tickets|bug|bugs|issue|issues|link|links|tracking|tracking issue|jira|tracker|reference|ref|pr|issue/pr|github issue|ticket/issue|url|tracking bug|tracking ticket|jira ticket|チケット|リンク|工单|链接|тикет',
  status:
    'status|state|done|状況|対応状況|progress|complete|completed|done?|stand|zustand|statut|état|estado|stato|状態|ステータス|状况|状态|進捗|상태|статус',
  number: '#|no|no.|nr|nr.|number|id|n°|番号|序号',
  zone: 'timezone|time zone|zone|tz',
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  (Object.entries(HEADERS) as [Column, string][]).flatMap(([column, names]) =>
    names.split('|').map((name): [string, Column] => [name, column]),
  ),
);

/** readColumn tells what a column means; what stands in parentheses does not count. Null when the header is not a known one. */
export function readColumn(header: string): Column | null {
  const plain = header.replace(/[*_`]/g, '').normalize('NFKC').toLowerCase().trim();
  const bare = plain
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(?:utc|gmt)\b|[?:]/g, ' ')
    .replace(/\sof\s.*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = bare.split(' ');
  return (
    COLUMNS.get(plain) ??
    COLUMNS.get(bare) ??
    COLUMNS.get(words.at(-1) ?? '') ??
    COLUMNS.get(words[0] ?? '') ??
    null
  );
}
