/** The common names of sections in other languages than English. */
import type { SectionKind } from '../model.ts';

/** names splits a list of names, written with bars between them. */
export function names(list: string): readonly string[] {
  return list.split('|').map((name) => name.trim().replace(/\s+/g, ' '));
}

/** SECTION_TRANSLATIONS are names like those of SECTION_NAMES: German, French, Spanish, Portuguese, Italian, Dutch, Russian, Japanese, Chinese and Korean. */
export const SECTION_TRANSLATIONS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: names(`
    qué ha pasado | o que houve | descrição do problema | sumário | descripción del problema |
    description du problème | problembeschreibung |
    サマリー | 概要 | 要約 | 摘要 | 事件概述 | 故障概述 | 概述 | 事件摘要 | 요약 | 개요 | zusammenfassung | überblick | was ist
    passiert | résumé | resume | resumé | contexte | resumen | qué pasó | resumo | o que aconteceu |
    riepilogo | sommario | samenvatting | что произошло | краткое описание | резюме | kurzfassung |
    vorfallbeschreibung | beschreibung des vorfalls | kurzbeschreibung | sachverhalt | synthèse | en
    bref | que sest il passé | ce qui sest passé | description de lincident | descripción |
    descripción del incidente | qué ocurrió | qué sucedió | descrição | descrição do incidente |
    visão geral | descrizione | cosa è successo | panoramica | 事象 | 障害概要 | インシデント概要 | 何が起きたか | 故障描述
    | 事件描述 | 故障摘要 | 事故概述 | 背景 | 概况
  `),
  scope: names(`
    umfang | périmètre | alcance
  `),
  impact: names(`
    evaluación del impacto | evaluación de impacto | avaliação de impacto | évaluation de limpact |
    analyse de limpact | systèmes impactés | servicios afectados | serviços afetados | sistemas afectados |
    影響 | 影響範囲 | 影响 | 影响范围 | 영향 | auswirkung | auswirkungen | conséquences | impacto | impatto |
    gevolgen | влияние | последствия | betroffene systeme | folgen | schaden | ausmaß | incidence |
    systèmes touchés | impact client | impact utilisateur | afectación | alcance del impacto |
    consecuencias | impactos | consequências | conseguenze | 影響範囲と影響 | 被害 | 影响评估 | 影响面 | 故障影响 | 业务影响
    | 影响分析
  `),
  timeline: names(`
    chronologischer ablauf | zeitlicher verlauf | ereignisse | déroulement des faits | hechos |
    タイムライン | 時系列 | 时间线 | 时间轴 | 時間線 | 事件经过 | 处理过程 | 타임라인 | zeitverlauf | zeitleiste | zeitlicher
    ablauf | ablauf | chronologie | cronología | cronologia | línea de tiempo | linha do tempo |
    tijdlijn | хронология | таймлайн | chronik | zeitlinie | zeitachse | ereignisablauf | verlauf |
    ablauf der ereignisse | déroulement | déroulé | frise chronologique | fil des événements |
    historique | cronología de eventos | secuencia de eventos | línea temporal | cronograma |
    sequência de eventos | linea temporale | cronologia degli eventi | 経緯 | 対応経緯 | 発生経緯 | 経過 | 時間経過
    | 处理时间线 | 事件时间线 | 故障时间线 | 处理经过 | 故障经过 | 事件过程 | 故障处理过程
  `),
  detection: names(`
    検知 | 検出 | 发现 | 检测 | 감지 | erkennung | entdeckung | détection | detección | detecção | rilevamento
    | detectie | обнаружение | entdeckung und alarmierung | découverte | comment avons nous détecté
    | descubrimiento | descoberta | scoperta | 検知方法 | 発覚 | 发现方式 | 发现过程 | 故障发现
  `),
  'root-cause': names(`
    causas contribuyentes | causas raíz | causas raiz | causas principales | causes profondes | cause
    profonde | causes principales | causes directes | factores que contribuyeron | fatores que contribuíram |
    wurzelursache | grundursachen | kernursache | mitwirkende faktoren |
    根本原因 | 根本原因分析 | 原因 | 原因分析 | 寄与要因 | 根因 | 根因分析 | 故障原因 | 원인 | 근본 원인 | ursache | ursachen |
    grundursache | ursachenanalyse | cause racine | causes racines | cause première | causa raíz |
    causas | causa raiz | causa | oorzaak | причина | причины | корневая причина | fehlerursache |
    hauptursache | auslöser | beitragende faktoren | warum ist es passiert | fünf warum | origine |
    cause principale | analyse des causes | analyse de la cause | facteurs contributifs | pourquoi |
    5 pourquoi | cinq pourquoi | análisis de causa raíz | análisis de la causa raíz | análisis |
    causa principal | origen | factores contribuyentes | cinco porqués | análise de causa raiz |
    análise | fatores contribuintes | cinco porquês | causa radice | causa principale | cause radice
    | analisi delle cause | fattori contribuenti | 直接原因 | 真因 | なぜなぜ分析 | 要因 | 発生原因 | 问题原因 | 问题分析 |
    根本问题 | 原因定位
  `),
  resolution: names(`
    fix aplicado | correção aplicada | corrección aplicada | correctif | correctif appliqué | correctifs |
    solución implementada | solução implementada | solução aplicada | solution apportée | solution mise en
    place | acciones tomadas | acciones realizadas | ações tomadas | ações realizadas | actions menées |
    actions réalisées | mesures prises | medidas tomadas | durchgeführte maßnahmen | ergriffene maßnahmen |
    getroffene maßnahmen | umgesetzte maßnahmen | sofortmaßnahme | medidas inmediatas | medidas imediatas |
    対応 | 解決 | 復旧 | 対処 | 解决 | 解决方案 | 恢复 | 해결 | 복구 | lösung | behebung | résolution | resolución |
    solución | resolução | solução | risoluzione | oplossing | решение | устранение |
    wiederherstellung | sofortmaßnahmen | sofortmassnahmen | gegenmaßnahmen | fehlerbehebung |
    entstörung | correction | rétablissement | remédiation | mesures immédiates | actions immédiates
    | restauration | mitigación | recuperación | corrección | acciones inmediatas | solución
    aplicada | mitigação | recuperação | correção | ações imediatas | ripristino | mitigazione |
    correzione | azioni immediate | soluzione | 暫定対応 | 応急対応 | 恒久対応 | 対応内容 | 復旧対応 | 暫定対処 | 处理措施 |
    故障处理 | 应急处理 | 解决过程 | 恢复过程 | 临时措施 | 解决办法
  `),
  response: names(`
    対応の評価 | 対応評価 | 应急响应 | 响应 | 대응 | reaktion | réponse | respuesta | resposta | risposta | reaktion
    auf den vorfall | gestion de lincident | gestión del incidente | gestione dellincidente | 障害対応 |
    応急処置 | 应急处置
  `),
  lessons: names(`
    qué funcionó bien | qué no funcionó bien | lo que funcionó | lo que no funcionó | lo que funcionó bien |
    qué se puede mejorar | qué podemos mejorar | qué hicimos bien | qué hicimos mal | o que pode melhorar | o
    que podemos melhorar | o que funcionou bem | o que não funcionou bem | o que poderia ser melhor | pontos a
    melhorar | ce qui peut être amélioré | ce qui aurait pu être mieux | ce qui peut saméliorer | enseignements
    tirés | was haben wir daraus gelernt | was wir gelernt haben | was gut funktioniert hat | was schlecht
    funktioniert hat | was nicht gut funktioniert hat | was hätte besser laufen können | was können wir besser
    machen | verbesserungspotenzial | verbesserungspotential | aspectos positivos | aspectos negativos |
    教訓 | 学び | 振り返り | うまくいったこと | 改善が必要なこと | 運が良かったこと | 经验教训 | 总结 | 反思 | 교훈 | erkenntnisse | lehren |
    was lief gut | was lief schlecht | was lief nicht gut | leçons apprises | leçons | enseignements
    | lecciones aprendidas | lecciones | lições aprendidas | lições | lezioni apprese | выводы |
    geleerde lessen | уроки | lektionen | was haben wir gelernt | gelernte lektionen | gewonnene
    erkenntnisse | fazit und lehren | was gut lief | was schlecht lief | was nicht gut lief | was
    ist gut gelaufen | was ist schlecht gelaufen | was lief schief | was hat gut funktioniert | wo
    hatten wir glück | glück | ce qui a bien fonctionné | ce qui a mal fonctionné | ce qui sest bien
    passé | ce qui sest mal passé | ce qui a bien marché | ce qui na pas marché | points positifs |
    points négatifs | points damélioration | ce que nous avons appris | retour dexpérience | leçons
    tirées | bilan | qué salió bien | qué salió mal | qué funcionó | qué no funcionó | lo que salió
    bien | lo que salió mal | aprendizajes | qué aprendimos | tuvimos suerte | puntos de mejora | o
    que deu certo | o que deu errado | o que funcionou | o que não funcionou | o que correu bem | o
    que correu mal | aprendizados | o que aprendemos | pontos de melhoria | pontos positivos |
    tivemos sorte | cosa è andato bene | cosa è andato male | cosa ha funzionato | cosa non ha
    funzionato | lezioni | cosa abbiamo imparato | abbiamo avuto fortuna | 良かった点 | 悪かった点 | 良かったこと |
    悪かったこと | うまくいかなかったこと | 幸運だったこと | 学んだこと | 得られた教訓 | 反省点 | 改善点 | 复盘总结 | 经验总结 | 做得好的地方 | 做得不好的地方 |
    做得好的 | 做得不好的 | 不足之处 | 教训 | 收获 | 幸运之处
  `),
  'action-items': names(`
    plan dactions | plan damélioration | plan de mejora | plan de melhoria | plan de prevención | acciones
    propuestas | acciones de mejora | ações de melhoria | améliorations à apporter | maßnahmen zur vermeidung |
    maßnahmen zur prävention | maßnahmen zur verhinderung |
    アクションアイテム | 再発防止策 | 再発防止 | 今後の対応 | 改善策 | 改进措施 | 后续措施 | 后续行动 | 行动项 | 整改措施 | 액션 아이템 | 재발 방지 |
    maßnahmen | massnahmen | nächste schritte | plan daction | actions correctives | prochaines
    étapes | acciones correctivas | acciones | próximos pasos | próximos passos | ações corretivas |
    ações | plano de ação | azioni correttive | azioni | acties | actiepunten | план действий | меры
    | дальнейшие действия | folgemaßnahmen | korrekturmaßnahmen | vorbeugende maßnahmen |
    präventivmaßnahmen | vorbeugemaßnahmen | verbesserungen | verbesserungsmaßnahmen | aufgaben |
    offene punkte | aktionspunkte | maßnahmenplan | abhilfemaßnahmen | weiteres vorgehen | nächste
    maßnahmen | empfehlungen | prävention | vorbeugung | actions préventives | actions correctrices
    | actions de suivi | actions à mener | actions à entreprendre | mesures correctives | mesures
    préventives | mesures | améliorations | recommandations | suites | prévention | acciones
    preventivas | acciones de seguimiento | acciones pendientes | acciones a tomar | elementos de
    acción | plan de acción | tareas | medidas correctivas | medidas preventivas | medidas | mejoras
    | recomendaciones | siguientes pasos | seguimiento | prevención | itens de ação | ações
    preventivas | ações de acompanhamento | medidas corretivas | melhorias | recomendações | tarefas
    | prevenção | azioni preventive | azioni da intraprendere | azioni successive | piano dazione |
    piano di azione | misure correttive | misure preventive | miglioramenti | raccomandazioni |
    prossimi passi | attività | prevenzione | アクション | 対策 | 改善アクション | 恒久対策 | 今後の対策 | 改善項目 | 次のステップ |
    タスク | フォローアップ | 予防策 | 是正措置 | 后续改进 | 后续计划 | 后续工作 | 改进计划 | 改进项 | 改进建议 | 改进行动 | 整改计划 | 整改项 | 待办事项 |
    待办 | 预防措施 | 优化措施 | 下一步 | 下一步计划 | 行动计划 | 行动项目
  `),
  communication: names(`
    kommunikation | comunicación | comunicação | communication externe | comunicazione | 対外連絡 | 沟通
  `),
};
