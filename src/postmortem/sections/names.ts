/** The names that teams give to the sections of a postmortem, in English. To teach the parser a name, add it here. */
import type { SectionKind } from '../model.ts';
import { names } from './translations.ts';

/** SECTION_NAMES are whole headings or the telling part of one, in lower case and without punctuation. */
export const SECTION_NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: names(`
    nutshell | in a nutshell | description of issue | description of problem | issue description | intro |
    describe incident | describe what happened | incident in short | summary | tldr | tl dr | overview | abstract | synopsis | what happened | at a glance | what
    went down | incident details | incident description | problem statement | problem description |
    description of the incident | introduction | key facts | recap | in short | in brief | short
    version | situation | outline
  `),
  scope: names(`
    scope | scope of the incident | type of incident | stakeholders
  `),
  impact: names(`
    scope of impact | scale of impact | extent | extent of impact | impact and scope | impact |
    impacts | fallout | consequences | blast radius | damage | who was affected | effects | what was
    affected | affected systems | affected services | affected users | affected customers | affected
    | impacted | risks and hazards | customer effects | damages | who was impacted | what was
    impacted | damage assessment | affected components | affected regions | data loss | effect | who
    is affected | how bad was it | impact assessment | user experience
  `),
  evidence: names(`
    evidence | data collected | supporting data | artifacts | artefacts
  `),
  timeline: names(`
    timeline | time line | chronology | sequence of events | chain of events | course of events |
    event log | incident log | log of events | order of events | history of events | play by play |
    incident history | key events | events timeline | event timeline | event sequence | sequence |
    timetable | blow by blow | activity log | log of actions | incident
    narrative
  `),
  detection: names(`
    monitoring and detection | alerting and detection | detection and alerting |
    how it was detected | how it was discovered | how it was found | how was it found | how was it
    noticed | detection | how we found out | discovery | how we noticed | hard to detect | how did
    we detect | how we detected | how was it detected | how did we find out | how was it discovered
    | time to detect | time to discovery | hard to notice | how the incident was detected |
    identification and detection
  `),
  'root-cause': names(`
    proximate causes | primary cause | primary causes | faults | fault analysis | origin of problem |
    contributing conditions | how it happened | what led to | why it broke | why it failed | root
    cause | root causes | cause | causes | rca | contributing factors | contributing factor |
    contributing causes | five whys | 5 whys | why it happened | why did it happen | why did this
    happen | what caused | proximate cause | causal analysis | contributors | reason for | reasons
    for | why this happened | underlying cause | technical analysis | trigger | triggers |
    underlying issue | underlying problem | underlying causes | what was the problem | technical
    explanation | explanation | probable cause | immediate cause | direct cause | root problem |
    causation | contributory factors | contributory causes | contributing issues | causal factors |
    failure analysis | cause analysis
  `),
  resolution: names(`
    immediate actions taken |
    permanent fix | temporary fix | corrective actions applied | corrective actions implemented | how was it mitigated | how did we mitigate | how we mitigated |
    how it was mitigated | resolution | mitigation | mitigations | fix | fixes | recovery |
    remediation | repair | solution | action taken | actions taken | steps taken | how we fixed |
    how was it fixed | how it was fixed | how it was resolved | how was it resolved | how did we fix
    | restoration | workaround | measures taken | how we resolved | how did we resolve | immediate
    response | what we did | what we have done | what did we do | remedy | restoring service |
    service restoration | containment | rollback | hotfix | what was done | immediate actions |
    immediate corrective action | immediate corrective actions | immediate action | containment
    actions | corrective actions taken | short term fix | corrections | how it ended
    | recovery actions | recovery steps | mitigation steps | mitigating actions | interim fix |
    interim measures
  `),
  response: names(`
    response | incident response | how we responded | how the response worked | response evaluation
    | effectiveness of the response | how did we respond | response effectiveness | responders | our
    response | response assessment
  `),
  lessons: names(`
    learning points | lessons identified |
    reflection | didnt go well | what can improve | how could improve | how can improve | good news | bad news |
    areas for improvement | areas of improvement | improvement areas | opportunities for improvement
    | what can we do better | what could we do better | what went ok | things that could have gone
    better | things we learned | what we could have done better | what could we improve | lessons
    learned | lessons learnt | lessons | lesson learned | learnings | learning | insights |
    takeaways | key takeaways | what we learned | what we learnt | what have we learned | what did
    we learn | retrospective | what went well | what went wrong | what went poorly | what went badly
    | what went right | what worked | what worked well | what did not work | what didnt work | what
    could have been better | went well | what could have gone better | what could be better | what
    could have been done better | what didnt go well | what didnt go so well | what did not go well
    | what did not go so well | what can be improved | what could be improved | what could we have
    done better | what went less well | where we got lucky | where did we get lucky | where we were
    lucky | why we were lucky | how we got lucky | we got lucky | things that went well | things
    that went poorly | things that went wrong | room for improvement | what to improve | what we got
    wrong | what we got right | reflections | what needs improvement | retro | take aways | take
    away | key learnings | key lessons | surprises | what surprised | what surprised us | what
    helped | what hindered | what was good | what was bad |
    positives | negatives | successes | challenges | went wrong | went badly | went poorly | got
    lucky | where we got unlucky | luck | mistakes | what we did well | what did we do well | what
    we could do better | went less well | observations and lessons | things we did well | good
    things | bad things | what we should have done | things that could be better | points of
    improvement
  `),
  'action-items': names(`
    action log | actions log | improvements agreed | action steps | open items | open points |
    preventative and corrective actions | preventative and corrective action items | preventive and
    corrective actions | preventive and corrective action items | preventive and corrective measures |
    preventative and corrective measures | corrective and preventative action items | corrective and
    preventive action items |
    long term fixes | long term fix | long term solution | long term solutions | open tasks | mitigation plan | proposed solution | issues created | follow on actions | follow on work | changes going forward | resulting actions | resulting issues | follow through |
    how can we prevent | how could we prevent | how to prevent | how to avoid | how can we avoid |
    avoiding recurrence | preventing future | preventing future incidents | avoiding this | avoiding
    it | prevent recurrence | countermeasures | changes we are making | changes were making | what
    are we changing | what we are changing | what were changing | work items | next actions |
    remedial action | how we are preventing | action list | list of actions | action items | action
    item | actions | action plan | action points | next steps | follow up | follow ups | followup |
    followups | follow up actions | follow up items | follow up tasks | followup actions | todo |
    todos | to do | to dos | corrective actions | corrective action | corrective measures |
    corrective measure | corrective and preventative measures | corrective and preventative measure
    | preventative measures | corrective and preventive measures | corrective and preventive actions
    | preventive measures | capa | corrective and preventative actions | preventive actions |
    preventative actions | prevention | preventions | future measures | future work | future actions
    | future steps | future improvements | planned actions | planned work | planned improvements |
    improvements | improvement actions | proposed improvements | proposal improvements | proposed
    actions | proposed changes | recommendations | recommended actions | suggested improvements |
    remediation items | remediation actions | remediation plan | remediation tasks | remediation
    steps | remediations | remedial actions | outstanding actions | open actions | tasks |
    preventing recurrence | how we will prevent | how do we prevent | what are we doing | what we
    are doing | what were doing | what we will do | what will we do | what happens next | whats next
    | what is next | steps to prevent | measures to prevent | prevention measures | preventing this
    | tickets | further actions | short term improvements | long term improvements | short term
    actions | long term actions | action required | actionables | actionable items | actionable |
    actions agreed | agreed actions | action register | action tracker | actions required | required
    actions | follow up bugs | followup bugs | follow up issues | followup issues | follow up
    tickets | follow up work | followup work | followup tasks | followup items | further work |
    further steps | outstanding work | outstanding items | outstanding issues | remaining work |
    remaining items | remaining tasks | things to fix | things to do | things to change | what to
    fix | what to do next | what to change | suggestions | proposals | proposal | proposed solutions
    | proposed fixes | possible improvements | potential improvements | process improvements |
    technical improvements | improvement items | commitments | improvement plan | plan of action |
    planned changes | planned fixes | future changes | future plans | future prevention | future
    mitigations | future mitigation | prevention plan | prevention of recurrence | prevention
    actions | preventing a recurrence | preventing recurrences | preventing future outages |
    preventative action | preventive action | preventative action items | preventive action items |
    corrective action items | corrective action plan | permanent corrective action | permanent
    corrective actions | longer term actions | tracking issues | issues filed | bugs filed | tickets
    filed | filed issues | changes to make | changes we will make | what will change | what we will
    change | what needs to change | what needs to be done | what remains to be done | what is left |
    whats left | what comes next | countermeasure | remedial measures | mitigations going forward |
    long term remediation | long term measures | short term measures | preventive work | work to be
    done | work planned | to do list | todo list | task list
  `),
  communication: names(`
    communication | communications | status updates | external communication | internal
    communication | closure | customer communication | messaging | customer communications | public
    communication
  `),
};

/** WHOLE_NAMES count only where they are the whole heading. */
export const WHOLE_NAMES: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  'root-cause': names('why | but why | how | the bug | reason | reasons'),
  lessons: names(
    'what worked | good | bad | ugly | lucky | well | wins | losses | the good | the bad | the ugly',
  ),
  'action-items': names('next | action'),
};

/** WEAK_NAMES count only where no section of the document has a better name for the same kind; a weak summary must come before all other known sections. */
export const WEAK_NAMES: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: names('details | description | context | the incident | incident | problem | issue | the problem'),
  'action-items': names(
    'moving forward | going forward | looking forward | looking ahead | remediation | the future',
  ),
};

/** SPARE_NAMES count, wherever they stand, where no section of the document has a better name for the same kind. */
export const SPARE_NAMES: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: names('background | background information | background and context'),
  timeline: names('events | log'),
  'root-cause': names(
    'diagnóstico | diagnostic | diagnose | analyse | analysis | diagnosis | fault | investigation | analysis and diagnosis',
  ),
};

/** FRAMES are names that only present what follows them: "Summary of the impact" is about the impact. */
export const FRAMES: ReadonlySet<string> = new Set(
  names('summary | overview | description | analysis | outline'),
);

/** FILLERS may stand beside a name without changing what it means. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'a an the this that these it its our we us your their of for on to in at by from with about during after before',
    'is are was were be been did do does has have had how why what which who when so',
    'incident incidents issue outage event events failure problem problems postmortem post mortem report service services',
    'user users customer customers client clients business system systems team production platform application app',
    'website site operational organizational organisational financial external internal public end',
    'executive technical detailed detail details brief short long full high level general initial immediate final overall',
    'analyses assessment identification recurrence happening again blameless description section notes list findings statement information info',
    'all times time approximate approximations approximately duration utc gmt local zone timezone cet cest pst pdt est edt',
    'key main potential possible identified major minor important additional other further more future planned proposed',
    'term medium mid near or vs plan happened items steps actual preliminary applied implemented process understanding going forward',
    'analysis diagnosis investigation background agreed suggested recommended decided register tracker review quick',
    'exécutif executivo ejecutivo ejecutiva détaillée détaillé detallada detallado detalhada detalhado detaillierte detaillierter ausführliche',
    'incidente incidentes vorfall vorfalls störung panne problema problème technique técnica técnico technische principal principale principales',
    'futuras futuros futures prévues proposées recommandées recomendadas propuestas propostas geplante empfohlene weitere offene',
    'immédiates inmediatas imediatas identificada identificado identifiée reconstruída reconstruida initiale inicial',
    'usuarios usuários utilisateurs nutzer kunden benutzer clientes servicio serviço sistema système',
    'der die das des den dem und im am zum zur le la les du de un une el los las do da dos das il lo gli i',
  ]
    .join(' ')
    .split(' '),
);
