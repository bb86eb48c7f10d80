/** The names that teams give to the sections of a postmortem. To teach the parser a name, add it here. */
import type { SectionKind } from './model.ts';

function names(list: string): readonly string[] {
  return list.split('|').map((name) => name.trim());
}

/** SECTION_NAMES are whole headings or the telling part of one, in lower case and without punctuation. */
export const SECTION_NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: names(`
    summary | tldr | tl dr | overview | abstract | synopsis | background | what happened | at a glance |
    what went down | incident details | incident description | problem statement | problem description |
    description of the incident | introduction | key facts | サマリー | 概要 | 要約 | 摘要 | 事件概述 | 故障概述 | 概述 |
    事件摘要 | 요약 | 개요 | zusammenfassung | überblick | was ist passiert | résumé | resume | resumé |
    contexte | resumen | qué pasó | resumo | o que aconteceu | riepilogo | sommario | samenvatting |
    что произошло | краткое описание | резюме
  `),
  scope: names(`
    scope | scope of the incident | type of incident | stakeholders | umfang | périmètre | alcance
  `),
  impact: names(`
    scope of impact | scale of impact | extent | extent of impact | impact and scope |
    impact | impacts | fallout | consequences | blast radius | damage | who was affected | effects |
    what was affected | affected systems | affected services | affected users | affected customers |
    affected | impacted | risks and hazards | customer effects | damages | who was impacted |
    what was impacted | 影響 | 影響範囲 | 影响 | 影响范围 | 영향 | auswirkung | auswirkungen | conséquences | impacto |
    impatto | gevolgen | влияние | последствия
  `),
  evidence: names(`
    evidence | data collected | supporting data | artifacts | artefacts
  `),
  timeline: names(`
    timeline | time line | chronology | sequence of events | chain of events | course of events |
    event log | incident log | log of events | order of events | history of events | play by play |
    タイムライン | 時系列 | 时间线 | 时间轴 | 時間線 | 事件经过 | 处理过程 | 타임라인 | zeitverlauf | zeitleiste | zeitlicher ablauf |
    ablauf | chronologie | cronología | cronologia | línea de tiempo | linha do tempo | tijdlijn |
    хронология | таймлайн
  `),
  detection: names(`
    how it was detected | how it was discovered | how it was found | how was it found | how was it noticed |
    detection | how we found out | discovery | how we noticed | hard to detect | how did we detect |
    how we detected | how was it detected | how did we find out | how was it discovered | time to detect |
    検知 | 検出 | 发现 | 检测 | 감지 | erkennung | entdeckung | détection | detección | detecção | rilevamento |
    detectie | обнаружение
  `),
  'root-cause': names(`
    contributing conditions | how it happened | what led to | why it broke | why it failed |
    root cause | root causes | cause | causes | rca | contributing factors | contributing factor |
    trigger | contributing causes | five whys | 5 whys | why it happened | why did it happen |
    why did this happen | what caused | proximate cause | analysis | diagnosis | causal analysis |
    contributors | triggers | reason for | reasons for | why this happened | underlying cause | fault |
    technical analysis | the bug | 根本原因 | 根本原因分析 | 原因 | 原因分析 | 寄与要因 | 根因 | 根因分析 | 故障原因 | 원인 | 근본 원인 |
    ursache | ursachen | grundursache | ursachenanalyse | cause racine | causes racines | cause première |
    causa raíz | causas | causa raiz | causa | oorzaak | причина | причины | корневая причина
  `),
  resolution: names(`
    permanent fix | temporary fix | how was it mitigated | how did we mitigate | how we mitigated | how it was mitigated |
    resolution | mitigation | mitigations | fix | fixes | recovery | remediation | repair | solution |
    action taken | actions taken | steps taken | how we fixed | how was it fixed | how it was fixed |
    how it was resolved | how was it resolved | how did we fix | restoration | workaround |
    measures taken | how we resolved | how did we resolve | immediate response | what we did |
    what we have done | what did we do | 対応 | 解決 | 復旧 | 対処 | 解决 | 解决方案 | 恢复 | 해결 | 복구 | lösung |
    behebung | résolution | resolución | solución | resolução | solução | risoluzione | oplossing |
    решение | устранение
  `),
  response: names(`
    response | incident response | how we responded | how the response worked | response evaluation |
    effectiveness of the response | how did we respond | response effectiveness | responders | 対応の評価 |
    対応評価 | 应急响应 | 响应 | 대응 | reaktion | réponse | respuesta | resposta | risposta
  `),
  lessons: names(`
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
  `),
  'action-items': names(`
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
  `),
  communication: names(`
    communication | communications | status updates | external communication | internal communication |
    closure | customer communication | kommunikation | comunicación | comunicação
  `),
};

/** WEAK_NAMES count only where no section of the document has a better name for the same kind; a weak summary must come before all other known sections. */
export const WEAK_NAMES: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: names(`
    details | description | context | the incident | incident | problem | issue | the problem
  `),
  'action-items': names(`
    moving forward | going forward | looking forward | looking ahead | remediation | the future
  `),
};

/** FILLERS may stand beside a name without changing what it means. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'a an the this that these it its our we us your their of for on to in at by from with about during after before',
    'is are was were be been did do does has have had how why what which who when so',
    'incident incidents issue outage event events failure problem problems postmortem post mortem report service services',
    'user users customer customers client clients business system systems team',
    'executive technical detailed detail details brief short long full high level general initial immediate final overall',
    'analyses assessment identification recurrence happening again blameless description section notes list findings statement information info',
    'all times time approximate approximations approximately duration utc gmt local zone timezone cet cest pst pdt est edt',
    'key main potential possible identified major minor important additional other further more future planned proposed',
    'term medium mid near or vs plan happened items steps actual preliminary',
  ]
    .join(' ')
    .split(' '),
);
