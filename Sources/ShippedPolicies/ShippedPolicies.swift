// Made from the files in Policies by `swift run comity-embed`; change those, not this.
// swift-format-ignore-file

/// The policy files that the program carries.
public enum ShippedPolicies {
  public static let files: [(name: String, text: String)] = [
    (
      name: "Policies/Calendars/england-and-wales.policy",
      text: ##"""
# Bank holidays of England and Wales that depart from the yearly rules, each by royal proclamation.
# The rules themselves (Easter, early May, spring, summer, Christmas, New Year, substitute days) are built in.
# No single year before 1973 is declared.

calendar england-and-wales
  published through 2027

  added 1973-11-14 "wedding of Princess Anne"

  added 1977-06-07 "Silver Jubilee of Elizabeth II"

  added 1981-07-29 "wedding of the Prince of Wales"

  removed 1995-05-01 "early May bank holiday, moved for the VE Day anniversary"
  added 1995-05-08 "VE Day anniversary"

  added 1999-12-31 "millennium celebrations"

  removed 2002-05-27 "spring bank holiday, moved for the Golden Jubilee"
  added 2002-06-03 "Golden Jubilee of Elizabeth II"
  added 2002-06-04 "Spring bank holiday"

  added 2011-04-29 "wedding of Prince William"

  removed 2012-05-28 "spring bank holiday, moved for the Diamond Jubilee"
  added 2012-06-04 "Spring bank holiday"
  added 2012-06-05 "Diamond Jubilee of Elizabeth II"

  removed 2020-05-04 "early May bank holiday, moved for the VE Day anniversary"
  added 2020-05-08 "Early May bank holiday (VE Day anniversary)"

  removed 2022-05-30 "spring bank holiday, moved for the Platinum Jubilee"
  added 2022-06-02 "Spring bank holiday"
  added 2022-06-03 "Platinum Jubilee of Elizabeth II"
  added 2022-09-19 "state funeral of Elizabeth II"

  added 2023-05-08 "coronation of Charles III"

"""##
    ),
    (
      name: "Policies/bolton.policy",
      text: ##"""
policy bolton "Bolton"
  document handbook "Child Protection Handbook, September 2025"
  document practice-standards "Child protection practice standards"
  document leaflet "Child Protection Case Conference leaflet"
  in force from 2025-09-01
  calendar england-and-wales
  the start day does not count
  limits stay where they fall

answer strategy-timescale
  in practice-standards
    should hold the strategy discussion within 1 working day of reasonable-cause
      cite "Effective Strategy Discussions" "one working day of the decision that there is reasonable cause"
      note "the handbook gives no time for it"

answer strategy-attendees
  part agencies "the three agencies"
    in practice-standards
      social-care, health-services and police should take part in the strategy discussion
        cite "Effective Strategy Discussions" "social worker, health practitioner and a police representative should, as a minimum"
        note "the least there may be: a social worker of the authority, a health practitioner and someone from the police"
  part seniority "how senior they are"
    in practice-standards
      strategy-participants should "be senior enough to make decisions for their agencies"
        cite "Effective Strategy Discussions" "sufficiently senior to make decisions on behalf of their organisation"

answer strategy-mode
  part meeting "a meeting"
    in practice-standards
      should "hold the strategy discussion in person or on Teams"
        unless strategy-exceptional
        cite "Effective Strategy Discussions" "should be held in person or via Teams"
  part telephone "the telephone"
    in practice-standards
      should not "hold the strategy discussion by telephone"
        except when strategy-exceptional
        cite "Effective Strategy Discussions" "only in exceptional circumstances should they be held via telephone discussions"

answer strategy-chair
  part chair "who chairs"
    in practice-standards
      must "have a social worker, deputy manager or manager with the experience for it chair the strategy discussion"
        cite "Effective Strategy Discussions" "chaired by a suitably experienced social worker, social work deputy manager"
  part record "who answers for the record"
    in practice-standards
      strategy-chair will "answer for the accuracy of what is recorded"
        cite "Effective Strategy Discussions" "take responsibility for the accuracy of the information recorded"
        note "and for the sending of the minutes, which has a time of its own"

answer strategy-minutes
  in practice-standards
    will "see that the minutes go to all practitioners and others concerned" within 2 working days of the strategy-discussion
      cite "Effective Strategy Discussions" "sent to all Practitioners and relevant others within two working days"
      note "whoever chaired the discussion answers for it"

answer strategy-outcomes
  part outcome "one of three outcomes"
    in practice-standards
      may "end the strategy discussion with one outcome"
        grounds closed
          "children's social care is not further involved at this stage, though other services may be needed"
            when strategy-outcome is no-further-involvement
            cite "Effective Strategy Discussions" "No further Local Authority children's social care involvement at this stage"
          "an assessment under section 17 is to be completed"
            when strategy-outcome is section-17-assessment
            cite "Effective Strategy Discussions" "Decision to complete assessment under section 17"
          "section 47 enquiries are begun"
            when strategy-outcome is section-47-enquiries
            cite "Effective Strategy Discussions" "Decision to initiate section 47 enquiries"
        cite "Effective Strategy Discussions" "should agree one of the following outcomes and follow-up"
        note "other services include early help that is co-ordinated"
  part agreement "that one is agreed"
    in practice-standards
      should "agree one of the outcomes and follow it up with the action it needs"
        cite "Effective Strategy Discussions" "outcomes and follow-up with the necessary action"
  part pre-birth "after a pre-birth assessment"
    in handbook
      must "decide whether to go on to an initial conference"
        when the child is unborn at the strategy-discussion and prebirth-assessment-completed
        cite 4 "a decision made whether to progress to Initial Child Protection Conference"
        points to "the Bolton pre-birth protocol (2024)"

answer strategy-trigger
  reading surviving-children "which surviving siblings count"
    choice all-siblings "any surviving sibling, and other children deemed vulnerable"
    choice vulnerable-siblings "only those, siblings or others, who are deemed vulnerable"
    adopt all-siblings because "siblings are surviving, others identified: each has words of its own"
    safe all-siblings
  part reasonable-cause "reasonable cause to suspect"
    in practice-standards
      social-care should convene a strategy discussion
        when reasonable-cause has happened
        cite "Effective Strategy Discussions" "should convene a strategy discussion to consider the child's welfare"
        cite "Effective Strategy Discussions" "Whenever there is reasonable cause to suspect that a child has suffered"
  part any-time "at any time"
    in practice-standards
      may "hold a strategy discussion at any point in the child's journey"
        cite "Effective Strategy Discussions" "can be held at any point in a child's journey"
        note "for a new referral as well as for a child with a social worker or one who is looked after"
  part pre-birth "after a pre-birth assessment"
    in handbook
      must "hold a strategy discussion of several agencies on the completed pre-birth assessment"
        when prebirth-assessment-completed
        cite 4 "a multi-agency strategy discussion must take place"
        cite 4 "On completion of the Pre-Birth Assessment"
        points to "the Bolton pre-birth protocol (2024)"
  part death "after a child's death"
    in practice-standards
      must "hold a strategy discussion after the death"
        read surviving-children as all-siblings
        when death-of-a-child and safeguarding-concerns-about-death
        when surviving-siblings or vulnerable-children-identified
        cite "Effective Strategy Discussions" "must be held following the death of a child"
        cite "Effective Strategy Discussions" "surviving siblings or other identified children who are deemed to be vulnerable"
      must "hold a strategy discussion after the death"
        read surviving-children as vulnerable-siblings
        when death-of-a-child and safeguarding-concerns-about-death
        when (surviving-siblings and siblings-vulnerable) or vulnerable-children-identified
        cite "Effective Strategy Discussions" "must be held following the death of a child"

answer strategy-actions
  part welfare "the child's welfare"
    in practice-standards
      should "consider the child's welfare and plan swift action"
        cite "Effective Strategy Discussions" "consider the child's welfare and plan rapid future action"
  part sharing "information"
    in practice-standards
      should "share the information there is"
        cite "Effective Strategy Discussions" "Share available information"
  part investigation "a criminal investigation"
    in practice-standards
      should "agree how and when any criminal investigation is carried out"
        cite "Effective Strategy Discussions" "Agree the conduct and timing of any criminal investigation"
  part enquiries "section 47 enquiries"
    in practice-standards
      should "decide whether section 47 enquiries must be made"
        cite "Effective Strategy Discussions" "Decide whether enquiries under section 47"
  part further-information "what else must be known"
    in practice-standards
      should "agree what more must be known, who finds it out and how, and how it is shared and recorded"
        cite "Effective Strategy Discussions" "should agree what further information is needed"
  part rationale "the reasons"
    in practice-standards
      will "base the reasons for actions and decisions on a clear analysis of the harm to each child"
        cite "Effective Strategy Discussions" "based on a clear analysis of harm to each child"
        note "the analysis takes in the family's history, culture and relationships"
  part actions "the actions"
    in practice-standards
      strategy-participants must "develop SMART actions and agree what these are to bring about"
        cite "Effective Strategy Discussions" "must develop SMART actions and agree the outcomes from these"
  part timescales "the time for them"
    in practice-standards
      will "set a time for each action that is in proportion to the risk to each child"
        cite "Effective Strategy Discussions" "timescales for action will be proportionate to the risk of harm"
  part allocation "who does them"
    in practice-standards
      will "allocate actions to the agencies"
        cite "Effective Strategy Discussions" "relevant actions will be allocated to agencies"
  part feedback "word of how they go"
    in practice-standards
      strategy-participants should "be clear how and when they report on progress and results"
        cite "Effective Strategy Discussions" "should be clear how and when they feedback on the progress"
  part new-information "new information"
    in practice-standards
      should "tell the lead social worker, consider further action and use the information in the enquiries"
        when new-information
        cite "Effective Strategy Discussions" "new information is identified the lead social worker should be informed"

answer allegation-against-practitioner
  part consultation "asking the designated officer"
    in practice-standards
      will consult the designated officer
        when practitioner-may-have-harmed
        cite "Effective Strategy Discussions" "there is consultation with the Local Authority Designated Officer"
  part referral "referring to the designated officer"
    in practice-standards
      will "refer the matter to the designated officer in good time"
        when practitioner-may-have-harmed and designated-officer-referral-required
        cite "Effective Strategy Discussions" "where required a timely LADO referral is made"

answer icpc-trigger
  in handbook
    social-worker will request an initial conference
      when the first strategy-discussion has happened
      when section-47-substantiated or section-47-confirmed has happened
      cite 1 "requested following a strategy discussion being held and a section 47"
      cite 1 "finding that the risk of significant harm has been substantiated"
      cite 2 "the allocated Social Worker must make the request for the conference"
      points to "the process map in Working Together to Safeguard Children 2023, page 104"
  in handbook, elsewhere
    because "section 1 sets the rule out; for a young person's plan the request comes while enquiries go on"
    will request an initial conference
      when the first strategy-discussion has happened and section-47-initiated has happened
      when young-persons-plan-possible
      cite 2 "following a strategy discussion and during the resultant section 47 enquiry"
      cite 2 "There is then a request for an ICPC made"
  in practice-standards
    because "the handbook governs; the practice standards do not wait for what the enquiries find"
    should "arrange an initial conference"
      when section-47-initiated has happened
      cite "Effective Strategy Discussions" "child protection enquiries an Initial Child Protection Conference should be arranged"
  in leaflet
    because "the handbook governs; the leaflet says that the investigation decides"
    will "let the section 47 investigation decide whether a conference is needed"
      when section-47-initiated has happened
      cite "What is it?" "whether there is a need for a Child Protection Conference"

answer icpc-preconditions
  in handbook
    must not convene the initial conference
      unless on-plan-elsewhere
      except when the first strategy-discussion has happened and
        (section-47-substantiated or section-47-confirmed has happened)
      cite 1 "following a strategy discussion being held and a section 47 investigation"
      cite 1 "finding that the risk of significant harm has been substantiated"

answer icpc-timescale
  reading enquiries-end "what the leaflet counts from"
    choice confirming-discussion "the strategy discussion that confirmed the status of the enquiries"
    choice first-discussion "the first strategy discussion: the leaflet only tells the order of things"
    adopt confirming-discussion because "the only event that the sentence names is the end of the enquiries"
    safe first-discussion
  in handbook
    social-worker must hold the initial conference within 15 working days of the first strategy-discussion
      cite 2 "must be held within 15 working days of the first strategy discussion"
  in handbook, elsewhere
    because "section 2 sets the rule out; the summary repeats it in softer words"
    should hold the initial conference within 15 working days of the first strategy-discussion
      cite 0 "should be held within 15 working days of the first strategy discussion"
  in practice-standards
    because "the handbook governs; it counts from the first strategy discussion, wherever enquiries began"
    should hold the initial conference within 15 working days of section-47-initiated
      cite "Effective Child Protection Conferences" "strategy discussion at which section 47 enquiries were initiated"
      cite "Effective Strategy Discussions" "convened within fifteen working days of the strategy discussion"
  in leaflet
    because "the handbook governs; the leaflet names no discussion, only the end of the enquiries"
    will hold the initial conference within 15 working days of section-47-confirmed
      read enquiries-end as confirming-discussion
      cite "What is it?" "After a s47 investigation, if required"
      cite "What is it?" "takes place within 15 working days"
      note "the end of the investigation is taken as the strategy discussion that confirmed its status"
    will hold the initial conference within 15 working days of the first strategy-discussion
      read enquiries-end as first-discussion
      cite "What is it?" "takes place within 15 working days"

answer icpc-request
  reading which-discussion "which strategy discussion the five days run from"
    choice first "the first"
    choice agreed "the one that agreed to the conference"
    adopt first because "the sentence is there to keep the limit that runs from the first"
    safe first
  in handbook
    social-worker must request the conference within 5 working days of the first strategy-discussion
      read which-discussion as first
      cite 2 "no later than 5 working days after the strategy discussion"
    social-worker must request the conference within 5 working days of conference-agreed
      read which-discussion as agreed
      cite 2 "no later than 5 working days after the strategy discussion"
  in handbook, elsewhere
    because "section 2 sets the rule out; the summary gives no number"
    should request the conference as soon as possible after the first strategy-discussion
      cite 0 "requested at the earliest opportunity following the strategy discussion"

answer icpc-late-safety-plan
  in handbook
    should not "leave a late initial conference without an interim safety plan"
      when today is more than 15 working days after the first strategy-discussion
      when not the first initial-conference is at most 15 working days after the first strategy-discussion
      except when interim-safety-plan
      cite 0 "Interim safety plans should be in place and recorded"
      cite 7 "an interim safety plan to ensure that the children are safeguarded"
      note "where a conference was stood down the chair agrees the plan and the social worker records it"

answer icpc-request-by-partner
  part request "asking for a conference"
    in practice-standards
      involved-practitioners may request a conference
        when no-conference-decided
        only when serious-welfare-concerns
        cite "Effective Strategy Discussions" "have the right to request that a conference be convened"
        cite "Effective Strategy Discussions" "serious concerns that a child's welfare may not be adequately safeguarded"
  part route "the way it goes"
    in practice-standards
      safeguarding-leads and chairs-manager should "take the request forward"
        when no-conference-decided and serious-welfare-concerns
        cite "Effective Strategy Discussions" "this should be progressed via agency designated safeguarding leads"

answer invite-list
  part list "who is on it"
    in handbook
      should "put all key professionals and agencies that work with the family on the list"
        cite 2 "invite lists for Conference should include all key professionals and agencies"
        cite 0 "invite list should include all key professionals and agencies"
  part doctor "the child's GP"
    in handbook
      conference-service will invite the child's GP
        cite 2 "Child Protection Unit (CPU) will invite the child's GP"
  part supply "who supplies it"
    in handbook
      social-worker will "confirm to the conference service who is invited"
        when the conference is a review-conference
        cite 12 "to confirm the invitation details for Review Conferences with the CPU"
        note "by when is a question of its own; for other conferences the handbook does not say who supplies the list"

answer conference-attendees
  part together "those brought together"
    in leaflet
      will "bring together the family, the child where right, supporters or advocates, and the professionals with a role"
        cite "What is it?" "family members (and the child whenever appropriate), supporters or advocates"
  part agencies "several agencies"
    in leaflet
      must "have several agencies represented"
        cite "Who attends a Child Protection Conference?" "essential at the ICPC and RCPC to have representatives from multi-disciplinary agencies"
  part always "those always invited"
    in leaflet
      will "invite children's social care, the health services and the police, always"
        cite "Who attends a Child Protection Conference?" "Health and the Police are always invited to attend Conferences"
        note "as good practice"
  part doctor "the child's GP"
    in handbook
      conference-service will invite the child's GP
        cite 2 "Child Protection Unit (CPU) will invite the child's GP"
  part others "other professionals"
    in handbook
      should "have all key professionals and agencies that work with the family on the invitation list"
        cite 2 "should include all key professionals and agencies working with the family"
        cite 0 "should include all key professionals and agencies working with the family"
    in leaflet
      because "the handbook governs; the leaflet also names those who are yet to be involved"
      will "invite the others who are identified as involved or as needing to be"
        cite "Who attends a Child Protection Conference?" "currently or needing to be involved will also be invited"

answer agency-invitation-notice
  in handbook
    should "have the invitations with the partner agencies" at least 5 working days before the conference
      done by invitations-received
      cite 5 "a minimum of 5 working days prior to the date"

answer sw-report-format
  part document "the document"
    in handbook
      will "write the report on the Liquidlogic pathway"
        when the conference is a review-conference
        cite 12 "report for the review conference is on the Liquid Logic pathway"
      will "ask the social worker for a report, beside the assessment that the responsible authority writes"
        when the conference is a transfer-in-conference
        cite 2 "will be asked to complete a report for conference"
        cite 2 "assessment will be authored by the responsible Local Authority"
      will "use the full pre-birth assessment as the report to an initial conference"
        when the child is unborn at the conference
        cite 4 "full Pre-birth assessment will be used as the initial child protection"
        points to "the Bolton pre-birth protocol (2024)"
      must "complete the Child and Family Assessment on Liquidlogic as the report to an initial conference"
        cite 4 "The document which must be completed is the Child and Family Assessment"
        note "there is no separate report for an initial conference"
  part forty-five-days "a case of 45 days"
    in handbook
      expected to "give a full assessment of 45 days"
        when the conference is an initial-conference and not the child is unborn at the conference
        when case-open-before-section-47 and open-for-45-days
        cite 4 "45-day assessment will be expected for cases open for this length"
  part open-case "a case that was open"
    in handbook
      expected to "let the assessment show how long it has been going on"
        when the conference is an initial-conference and not the child is unborn at the conference
        when case-open-before-section-47
        cite 4 "reflect the length of time the assessment process has been ongoing"
  part new-referral "a new referral"
    in handbook
      may "give an assessment like one of 10 days"
        when the conference is an initial-conference and not the child is unborn at the conference
        when not case-open-before-section-47
        cite 4 "it is accepted that the assessment will be akin to a 10-day"

answer sw-report-signoff
  in handbook
    conference-chair may "go on with a report that the team manager has signed off"
      only when the previous report-signed-off has happened and
        not the previous report-signed-off is before the previous conference
      cite 7 "report not being completed and signed off by a team manager"
      cite 12 "timescales for the report being signed off"
      note "without it the chair may stand the conference down"

silent on sw-report-to-chair
  looked in handbook 4, 5, 7, 12
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "the report goes to the family in time; by when the chair has it is not said"

answer sw-report-shared-with-family
  in handbook
    must share the report with the family at least 2 working days before the conference
      cite 4 "must be shared with families 2 working days in advance"
      cite 12 "are the same as for an ICPC"
      if missed conference-chair will issue a dispute resolution
        cite 4 "issue a dispute resolution where this has not been achieved"
        cite 0 "CP Chairs will issue a dispute resolution where this has not"
      note "in translation, if the family needs one"
  in handbook, elsewhere
    because "the same section states the duty twice, once as should and once as must"
    should share the report with the family at least 2 working days before the conference
      when not the conference is a review-conference
      cite 4 "2 working days prior to the ICPC"
  in practice-standards
    because "the handbook governs; the practice standards give no number"
    should share the report with the family before the conference
      cite "Engaging and Supporting Children and their Families" "family before any meetings"
  in leaflet
    because "the handbook governs and is stricter"
    social-worker will share the report with the family at least 24 hours before the conference
      cite "What happens at a Child Protection Conference?" "at least 24 hours prior to the Conference"

answer sw-report-shared-with-child
  in handbook
    should share the report with the child at least 2 working days before the conference
      when report-suits-child and not the conference is a review-conference
      cite 4 "children where appropriate 2 working days prior to the ICPC"
      note "for a review conference the handbook repeats the time for parents alone"
  in practice-standards
    because "the handbook governs; the practice standards give no number"
    should share the report with the child before the conference
      when report-suits-child
      cite "Engaging and Supporting Children and their Families" "Share reports/written information with the child (where appropriate)"
  in practice-standards, elsewhere
    because "the handbook governs; this place does not ask if it is appropriate"
    will share the report with the child before the conference
      cite "Effective Child Protection Conferences" "sharing their reports with children and relevant family members in advance"

answer late-report-consequence
  in handbook
    conference-chair must not "pass over a report that came late"
      when not today is at least 2 working days before the conference
      when any of
        not the previous report-shared-with-family is at least 2 working days before the conference
        the previous report-shared-with-family is before the previous conference
      except when any of
        the last dispute-raised is at least 0 days after the conference
        all of
          the previous dispute-raised has happened
          not the previous dispute-raised is before the previous conference
      cite 4 "issue a dispute resolution where this has not been achieved"
      cite 0 "shared with families 2 working days in advance of the Conference"
      note "the chair raises a dispute, and may stand the conference down"

answer interpreter
  part booking "the interpreter"
    in handbook
      social-work-team must "book the interpreter"
        when interpreter-needed
        cite 2 "Interpreters must be booked by the social work team where required"
        cite 0 "Interpreters must be booked by the social work team where required"
  part reports "the reports"
    in handbook
      must "share every report with the family in translation"
        when translation-needed
        cite 4 "2 working days in advance of the Conference, translated where required"
        cite 0 "2 working days in advance of the Conference, translated where required"
  part minutes "the minutes"
    in handbook
      conference-service will translate the minutes
        when translation-needed
        cite 9 "CPU will be responsible for translating Conference minutes"

answer agency-report-submitted
  in handbook
    partner-agencies should "send their reports to the conference service" at least 2 working days before the conference
      cite 5 "sent to the CPU a minimum of 2 working days prior"
      note "the police have no report to write"
  in practice-standards
    because "the handbook governs; both give the same time"
    partner-agencies will "send their reports to the conference service" at least 2 working days before the conference
      cite "Effective Child Protection Conferences" "submit 2 working days before the ICPC and RCPC"

answer agency-report-shared-with-family
  in handbook
    partner-agencies should "share their reports with the family" at least 2 working days before the conference
      cite 5 "share their report to conference with the family 2 working days"
      note "in person where that can be; the police are excepted"
  in handbook, elsewhere
    because "section 5 is the one on partner agencies; sections 0 and 4 speak of all reports and say must"
    must "share every report with the family" at least 2 working days before the conference
      cite 4 "All reports must be shared with families 2 working days in advance"
      cite 0 "shared with families 2 working days in advance of the Conference"
  in practice-standards
    because "the handbook governs; the practice standards give no number"
    should "share every report with the child and the family" before the conference
      cite "Engaging and Supporting Children and their Families" "(where appropriate) and family before any meetings"

answer police-report
  part report "a report"
    in handbook
      police may "come without a report on the partnership's template"
        cite 5 "using the template provided by the BSCP, except for the police"
    in practice-standards
      because "the handbook governs and excepts the police; the practice standards speak of all practitioners"
      police will "give their information on the agreed template"
        cite "Effective Child Protection Conferences" "All Practitioners provide relevant information on the agreed report template"
    in leaflet
      because "the handbook governs and excepts the police; the leaflet excepts no agency"
      police must "send a report with their views and a recommendation"
        when police-cannot-attend
        cite "Who attends a Child Protection Conference?" "they must submit a report setting out their views"
  part information "police information"
    in handbook
      conference-service will "ask the police for their information for the conference"
        cite 2 "will complete the request for police information for the Conference"

answer agency-attendance
  part attendance "attending"
    in handbook
      partner-agencies expected to attend the conference
        cite 5 "expectation that all agencies invited to the Conference will attend"
    in practice-standards
      because "the handbook governs; the practice standards call it a priority"
      partner-agencies will "give attendance at meetings priority"
        cite "Effective Child Protection Conferences" "Attendance at meetings is a priority and practitioners are well prepared"
        note "well prepared: keeping time free for it is good practice"
    in leaflet
      because "the handbook governs; both expect it"
      partner-agencies expected to attend the conference
        cite "What is expected of practitioners?" "it is expected that you will attend the Conference(s) and Core"
        points to "Working Together to Safeguard Children 2018"
  part deputy "a deputy"
    in handbook
      partner-agencies expected to send a deputy
        when nominee-cannot-attend
        cite 5 "with a deputy attending if necessary"
  part report-instead "a report instead"
    in leaflet
      partner-agencies must "send, for an agency that cannot attend, a report with its views and a recommendation"
        when agency-cannot-attend
        cite "Who attends a Child Protection Conference?" "If an invited agency is unable to attend, they must submit a"
    in leaflet, elsewhere
      because "the leaflet says it twice; here it asks for information, there for views and a recommendation"
      partner-agencies must "send, for an agency that cannot attend, a report with what it knows from its work"
        when agency-cannot-attend
        cite "What is expected of practitioners?" "you will need to submit a report for consideration at the Conference"
  part themes "agencies that stay away"
    in handbook
      will "talk the theme over with the professionals themselves"
        when agency-theme and not agency-theme-serious
        cite 10 "will be either discussed with individual professionals"
  part serious-themes "a serious theme"
    in handbook
      will "take the theme to the professional's manager or the agency's lead for safeguarding"
        when agency-theme and agency-theme-serious
        cite 10 "if considered serious escalated to their manager or the agency"

answer sw-report-contents
  part concerns "concerns and strengths"
    in leaflet
      social-worker will "set out any concerns about the family, and its strengths"
        cite "What happens at a Child Protection Conference?" "prepares a report highlighting any concerns and strengths within the family"
        note "the handbook says which form the report takes; it has a section for a proposed outline plan"
  part views "the child's views"
    in leaflet
      social-worker will "put in the child's views wherever that can be"
        cite "What happens at a Child Protection Conference?" "whenever possible include the views of the child"
  part earlier-plan "an earlier plan"
    in handbook
      conference-chair will "seek an analysis of the time since the last plan, how long it lasted and if the risks are new"
        when planned-before and not the conference is a review-conference
        cite 3 "will seek to ensure that the assessment or case file critically"
        note "in the assessment or on the file; what a further plan needs is a question of its own"
  part harm-again "why the harm came again"
    in handbook
      social-work-team must "evaluate why the risk of significant harm has come again, and how long after the last plan"
        when planned-before and not the conference is a review-conference
        cite 3 "The social work team needs to evaluate why the risk of significant"
        note "the handbook says that it needs to"
  part same-risks "the risks of the last plan"
    in handbook
      should "analyse why change did not last, where the risks are the same, or if new ones came as others fell"
        when planned-before and not the conference is a review-conference
        cite 3 "there should be analysis as to why there has not been"
        cite 3 "analysis as to whether these new risks have surfaced as other"

answer agency-report-contents
  part form "its form"
    in handbook
      partner-agencies expected to "give a written report on the partnership's template"
        cite 5 "expected to provide a written report to the child protection conference"
        cite 5 "using the template provided by the BSCP, except for the police"
        points to "the partnership's report template"
        note "the police are excepted; the template has a section for a proposed outline plan"
    in practice-standards
      because "the handbook governs; the practice standards say it of all practitioners"
      partner-agencies will "give the information that matters on the agreed template"
        cite "Effective Child Protection Conferences" "All Practitioners provide relevant information on the agreed report template"
  part relevance "what is shared"
    in practice-standards
      partner-agencies must "share what is in proportion and matters to the worries for the child and the family"
        cite "Effective Child Protection Conferences" "essential that information shared is proportionate and relevant to the worries"
  part analysis "analysis"
    in practice-standards
      partner-agencies will "reflect on and analyse the information that they give"
        cite "Effective Child Protection Conferences" "Practitioners reflect and analyse the information they are providing to conference"
  part recommendation "of an agency that cannot attend"
    in leaflet
      partner-agencies must "give, for an agency that cannot attend, its views and a recommendation on whether there should be a plan"
        when agency-cannot-attend
        cite "Who attends a Child Protection Conference?" "setting out their views and offer a recommendation as to"
    in leaflet, elsewhere
      because "the leaflet says it twice; here it asks for what the agency knows"
      partner-agencies must "give, for an agency that cannot attend, what bears on its work with the family"
        when agency-cannot-attend
        cite "What is expected of practitioners?" "include relevant information relating to your involvement with the family"

answer report-pack
  in handbook
    conference-service will "circulate an electronic pack of the reports to all who are invited"
      cite 5 "circulate an electronic pack of reports to all conference invitees"
      note "its administrator, once the agencies have sent their reports in"

answer invitation-sender
  part doctor "the child's GP"
    in handbook
      conference-service will invite the child's GP
        cite 2 "Child Protection Unit (CPU) will invite the child's GP"
        note "who invites the other agencies and the parents is not said"
  part child "the child"
    in handbook
      conference-service will "send the child a letter from the chair with the invitation"
        when not the child is unborn at the conference
        cite 2 "will send to the child an introductory letter from the CP Chair"
        cite 6 "will send to the Child an introductory letter from the CP Chair"

answer child-invitation-age
  reading over-eight "section 6 says over 8 years old"
    choice eighth-birthday "from the eighth birthday"
    choice day-after "from the day after the eighth birthday"
    choice ninth-birthday "from the ninth birthday"
    adopt eighth-birthday because "the same section goes on to say aged 8 or above, and younger than age 8"
    safe eighth-birthday
  in handbook
    conference-service should invite the child to the conference
      when the child is aged 8 or over at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 2 "All children aged 8 or above should be invited to their conferences"
      cite 6 "All children aged 8 or above should be invited to their conferences"
      note "a younger child who can and wants to take part may come: the age guides, it does not bind"
  in handbook, elsewhere
    because "section 2 and the rest of section 6 say aged 8 or above"
    conference-service should invite the child to the conference
      read over-eight as eighth-birthday
      when the child is aged 8 or over at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 6 "all children over 8 years old should be invited to attend"
    conference-service should invite the child to the conference
      read over-eight as day-after
      when the child is aged over 8 at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 6 "all children over 8 years old should be invited to attend"
    conference-service should invite the child to the conference
      read over-eight as ninth-birthday
      when the child is aged 9 or over at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 6 "all children over 8 years old should be invited to attend"
  in handbook, elsewhere
    because "the age rule is the general one; of those of 16 and 17 the section speaks without an exception"
    conference-service should invite the child to the conference
      when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
      cite 6 "A young person should always be invited to participate in their conference"
    conference-service should invite the child to the conference
      when the child is aged 8 or over at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 6 "All children aged 8 or above should be invited to their conferences"
  in leaflet
    because "the handbook governs; the leaflet gives no age and leaves it to what is appropriate"
    social-worker decides whether "to talk over with the child and the parents whether the child comes"
      cite "Who attends a Child Protection Conference?" "whether they want to attend and participate in the conference"

answer child-younger
  part ability "what is kept in mind"
    in handbook
      social-worker and
        conference-chair must "bear in mind that a younger child may be able to contribute and may wish to attend"
        when the child is aged under 8 at the conference and not the child is unborn at the conference
        cite 6 "there may be children younger than age 8"
        cite 6 "cognitive ability, emotional maturity and resilience to contribute"
        note "able: in understanding, emotional maturity and resilience; the handbook says that they need to be mindful of it"
  part guide "how the age is taken"
    in handbook
      must "take the child's age as a guide, not as an absolute rule"
        when not the child is unborn at the conference
        cite 6 "needs to be considered as a guide rather than an absolute rule"

answer age-16-17
  part decision "a decision of their own"
    in handbook
      conference-chair should "ask every professional for a decision on the young person alone"
        when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
        cite 6 "make a specific decision for the young person"
        note "where siblings are decided on together"
  part views "their views"
    in handbook
      should "seek the young person's views on a plan and on having a social worker"
        when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
        cite 6 "The views should be sought of a young person"
  part invitation "the invitation"
    in handbook
      should "always invite the young person to take part"
        when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
        cite 6 "A young person should always be invited to participate in their conference"
  part plan "their own needs in the plan"
    in handbook
      expected to "put the young person's own needs into the plan"
        when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
        unless no-plan
        cite 6 "they would have needs in their own right included in the plan"

answer child-letter
  reading letter-to "which child the letter goes to"
    choice every-child "every child"
    choice invited "the child who is invited: of 8 or over, and not left uninvited for a reason on the file"
    adopt every-child because "the sentence names no age; the age stands in the one beside it"
    safe every-child
  in handbook
    conference-service will "send the child a letter in which the chair says who they are and invites the child"
      read letter-to as every-child
      when not the child is unborn at the conference
      cite 2 "send to the child an introductory letter from the CP Chair"
      cite 6 "from the CP Chair and this will invite the child"
    conference-service will "send the child a letter in which the chair says who they are and invites the child"
      read letter-to as invited
      when the child is aged 8 or over at the conference
      unless all of
        invitation-inappropriate-evidenced
        chair-agrees-not-to-invite
        social-worker-agrees-not-to-invite
        views-will-be-sought
      cite 2 "send to the child an introductory letter from the CP Chair"

answer child-attendance-consent
  in handbook
    must "do all it can for the child to attend"
      only when child-wishes-to-attend and parents-consent-to-attendance
      cite 6 "All efforts must be made to enable the child to attend"
      cite 6 "if they wish to and there is parental consent"
  in leaflet
    because "the handbook governs; the leaflet speaks of a talk with child and parents"
    social-worker decides whether "it is right to ask the child and the parents if they want to come"
      cite "Who attends a Child Protection Conference?" "whether they want to attend and participate in the conference"

answer child-offer-meet-chair
  in handbook
    conference-chair will "seek to visit the child or speak to them before the conference"
      when not the child is unborn at the conference
      cite 6 "will seek to visit or speak to the child/ren in advance"
      cite 0 "will seek to visit or speak to the child/ren in advance"
      note "for initial and review conferences alike"
  in handbook, elsewhere
    because "the section on participation sets the rule out for every child; section 7 asks for those of 8 or more"
    conference-chair will "ask the parents to let them speak to the child"
      when not the conference is a review-conference
      when the child is aged 8 or over at the conference
      cite 7 "ask to speak to a young person aged 8 or above"
  in practice-standards
    because "the handbook governs; the practice standards have the chair meet the child"
    conference-chair will "meet the child before the conference"
      when not the child is unborn at the conference
      cite "Engaging and Supporting Children and their Families" "will meet the child and parents in advance"

answer advocacy-referral
  part referral "the referral"
    in handbook
      social-worker should "refer the child to the advocacy service"
        cite 2 "Voiceability referrals should be made by the social worker for all children"
        cite 6 "made for all children, regardless of age"
        cite 0 "Voiceability referrals should be made by the social worker for all children"
  part offer "the offer"
    in handbook
      should "offer the child an advocate"
        cite 2 "All children should be offered an advocate as part of the"
        note "as part of what is offered for taking part"
    in leaflet
      because "the handbook governs; the leaflet says that there is an advocate"
      may "have an advocate support the child at conferences"
        cite "Who attends a Child Protection Conference?" "advocate can support the child at Case Conferences"

answer child-feedback
  part person "who is best placed"
    in handbook
      whole-conference should "agree who is best placed to give the child the feedback"
        when not child-attends and not the child is unborn at the conference
        cite 6 "agree who is the best person to provide feedback to a child"
        cite 6 "if they are not in attendance"
  part minutes "the minutes"
    in handbook
      should "record clearly in the minutes who gives the child the feedback"
        when not child-attends and not the child is unborn at the conference
        cite 6 "This should be clearly recorded in the Conference minutes"
  part outcome "the outcome and the plan"
    in handbook
      conference-chair should "name in the plan who tells the child the outcome and what the outline plan holds"
        when not the child is unborn at the conference
        unless no-plan
        cite 6 "should include within the plan who will be responsible for sharing"
    in handbook, elsewhere
      because "section 6 names the chair and the plan; the summary only asks that it be clear"
      should "always be clear about who tells the child the outcome and the plan"
        when not the child is unborn at the conference
        cite 0 "always be clear about who is responsible for sharing the outcome"
  part response "the child's answer"
    in handbook
      conference-chair should "set out in the plan how the child's response and feedback are gained and recorded"
        when not the child is unborn at the conference
        unless no-plan
        cite 6 "how the young person's response and feedback will be gained and recorded"

answer child-friendly-plan
  reading school-age "which ages are school age"
    choice compulsory "from the fifth birthday until the sixteenth"
    choice attending "from the fourth birthday until the eighteenth"
    adopt compulsory because "no ages are given, and school is compulsory between these"
    safe attending
  in handbook
    should "develop a child-friendly plan"
      read school-age as compulsory
      when the child is aged 5 or over at the conference and the child is aged under 16 at the conference
      unless no-plan
      cite 0 "child-friendly plans developed for all children of school age"
    should "develop a child-friendly plan"
      read school-age as attending
      when the child is aged 4 or over at the conference and the child is aged under 18 at the conference
      unless no-plan
      cite 0 "child-friendly plans developed for all children of school age"

answer child-participation
  part ways "how the child contributes"
    in handbook
      child-concerned may "contribute in person, by speaking, by a letter or by a presentation"
        when not the child is unborn at the conference
        cite 6 "contribute in person and/or verbally, write a letter, or provide a presentation"
        cite 6 "Participation can vary according to the young person's wishes"
  part attendance "all of the conference, or part"
    in handbook
      should "make it possible for the child to be there throughout or for a part, as the child wishes"
        when child-wishes-to-attend
        cite 6 "whole conference or just part of it, and this should be facilitated"
        note "the parents' consent to it is another question"
  part video-link "attending by video"
    in handbook
      should "make it possible for the child to attend by video link"
        when child-wishes-video-link
        cite 6 "via video link from their school, which again should be facilitated"
  part arrangements "welcome and safety"
    in handbook
      conference-chair and
        social-worker should "talk over how to have the child feel safe and welcome, and what the child can contribute"
        when not the child is unborn at the conference
        cite 6 "making the child/young person feel welcome and safe"
        cite 6 "consider how they can contribute to the discussion and planning"
    in practice-standards
      because "the handbook governs; the practice standards have the chair ask the social worker"
      conference-chair should "settle with the social worker, before meeting the child, what way of taking part suits the child best"
        when not the child is unborn at the conference
        cite "Engaging and Supporting Children and their Families" "chair should confirm with the social worker how best to engage"
  part explaining "what the parents are told of it"
    in handbook
      conference-chair should "explain the ways of taking part to the parents when they talk ahead of the conference"
        when not the child is unborn at the conference
        cite 6 "should be explained by the Conference Chair to the parent"
  part encouragement "what the child is told of it"
    in handbook
      every-practitioner should "tell the child, when they talk, that the child can attend"
        when not the child is unborn at the conference
        cite 6 "reinforce in their conversations with children about their ability to attend"
  part advocate "an advocate"
    in handbook
      child-concerned may "have an advocate attend with them or in their place"
        when not the child is unborn at the conference
        cite 6 "have an Advocate attend a Conference with them or on their behalf"
    in leaflet
      because "the handbook governs; the leaflet says what the advocate is there for"
      advocate may "support the child at conferences, so that the child understands them and can share their views"
        when not the child is unborn at the conference
        cite "Who attends a Child Protection Conference?" "enable them to share their views, wishes and feelings"
  part plan "a say in the plan"
    in practice-standards
      should "encourage the child to contribute to the plan"
        when not the child is unborn at the conference
        cite "Effective Child Protection Planning" "Children should be encouraged to input into the plan"

answer child-views
  part voice "the child's voice"
    in handbook
      conference-chair will "see to it that the child's voice is heard and the child's wishes and feelings are fully considered"
        cite 1 "the voice of the child is heard"
        cite 1 "wishes and feelings of the child are given full consideration"
  part preparation "what is made ready"
    in handbook
      every-practitioner should "see to it that the child's voice is prepared for the conference, and choose who works through the resource with the child"
        cite 0 "ensure that the voice of the child is prepared for Conference"
        cite 0 "identifying a professional to complete this resource with children"
        points to "the partnership's resource for work with children and young people"
  part proactive "what the conference goes after"
    in handbook
      should "seek out the views of children and their families"
        cite 6 "important that the Conference process is proactive in capturing the views"
        note "the handbook calls it important"
  part asks "what children ask"
    in practice-standards
      every-practitioner should "be able to show how they meet what children have asked of those who work with them"
        cite "Introduction" "should be able to demonstrate how they meet these expectations"
        note "in direct work with the child or not; above all where there are child protection concerns"
  part listening "seeing and hearing the child"
    in practice-standards
      every-practitioner should "see the child, talk with them, listen and take their views seriously"
        when not the child is unborn at the conference
        cite "Engaging and Supporting Children and their Families" "should see and speak to the child: listen to what they say"
  part accuracy "what is written about them"
    in practice-standards
      should "encourage the child, where of an age for it, and the family to confirm the information and give their views of it"
        cite "Engaging and Supporting Children and their Families" "encouraged to confirm the accuracy of the information"
        note "also on what help and support would make a difference to them"
  part meetings "in meetings"
    in practice-standards
      every-practitioner is expected to "encourage children and families to give their views all through a meeting, and check that they follow"
        cite "Engaging and Supporting Children and their Families" "share their views throughout meetings, not just at set points"
        note "the practice standards call themselves an agreed set of expectations"
  part booklet "the booklet"
    in leaflet
      child-concerned may "set down wishes and feelings in a booklet for the conference"
        when not the child is unborn at the conference
        when not the conference is a review-conference
        cite "Who attends a Child Protection Conference?" "completing a Child Protection Conference Booklet"
        cite "Who attends a Child Protection Conference?" "who are part of the ICPC process"
  part report "the report"
    in leaflet
      social-worker will "give the child's views in the report, whenever that is possible"
        cite "What happens at a Child Protection Conference?" "this will whenever possible include the views of the child"

answer child-safety-after-sharing
  in handbook
    conference-chair should "name in the plan who sees to the safety planning that the child needs after the conference"
      when child-attends and sharing-adds-risk
      cite 6 "responsible for any safety planning required post conference"
      cite 6 "shares views or information that may put them at additional risk"

answer trusted-person
  part named "who is named"
    in practice-standards
      should "name a trusted person for the child"
        cite "Engaging and Supporting Children and their Families" "trusted person should be identified for each child who is subject"
  part updates "what the child hears from them"
    in practice-standards
      trusted-person should "tell the child regularly what is happening"
        cite "Effective Child Protection Planning" "regular updates on what is happening from their trusted person"

answer parent-invitation
  reading all-fathers "all fathers or others with parental responsibility"
    choice every-father "every father, whether or not he has parental responsibility, and all others who have it"
    choice with-responsibility "those alone who have parental responsibility, fathers or others"
    adopt every-father because "the words are all fathers; what follows speaks of the others"
    safe every-father
  part invitation "who is invited"
    in handbook
      should "invite every father, and every other person with parental responsibility"
        read all-fathers as every-father
        unless parent-unsuitable-evidenced and chair-agrees-not-to-invite-parent
        cite 2 "All fathers or others with parental responsibility (PR) should be invited"
        cite 2 "clearly evidenced on the child's file and agreed with the CP Chair"
      should "invite every father with parental responsibility, and every other person with it"
        read all-fathers as with-responsibility
        unless parent-unsuitable-evidenced and chair-agrees-not-to-invite-parent
        cite 2 "All fathers or others with parental responsibility (PR) should be invited"
    in leaflet
      because "the handbook governs and says when a parent may be left out; the leaflet says whenever possible"
      must "invite the parents, whenever that is possible"
        cite "Who attends a Child Protection Conference?" "Whenever possible, it is essential parents are invited"
        note "so that they attend, take part and contribute to the plan; the leaflet calls it essential"
  part kept-apart "parents who may not meet"
    in handbook
      must "talk the order or the conditions over with the chair" before the conference
        when parents-barred-together
        cite 2 "civil order or bail conditions in place prohibiting parents attending Conference together"
        cite 2 "must be discussed with the CP Chair in advance"
        note "so that other arrangements can be made"

answer parent-exclusion
  part exclusion "whether"
    in leaflet
      may "keep parents out of the conference or a part of it, on some occasions"
        cite "Who attends a Child Protection Conference?" "parents may not be allowed to attend all or part"
        note "the leaflet does not say on which occasions, or who decides"
  part confidential-section "a section without the parents"
    in handbook
      practitioners may "discuss without the parents, in a confidential section, what cannot be discussed before them"
        cite 8 "could not be discussed in the open conference with parents present"
        note "most likely police intelligence or a criminal investigation"
  part reasons "what the parents are told"
    in leaflet
      will "explain the reasons to the parents"
        when parents-excluded
        cite "Who attends a Child Protection Conference?" "the reasons will be explained to the parents"
  part views "what they would have said"
    in leaflet
      social-worker will "report the parents' views at the meeting"
        when parents-excluded
        cite "Who attends a Child Protection Conference?" "their views will be reported at the meeting by the Social Worker"
  part meeting "a meeting with the chair"
    in leaflet
      conference-chair will "offer to meet parents who were not there"
        when parents-excluded and not parents-attend and meeting-parents-appropriate
        cite "Who attends a Child Protection Conference?" "offer to meet with the parents who have not attended"

answer parent-supporter
  part companion "who may come"
    in handbook
      parents may "be accompanied by a supporter or an advocate"
        cite 7 "accompanied at a Conference by a supporter"
        cite 7 "have a supporter or advocate with them at the conference"
    in leaflet
      because "the handbook governs; the leaflet says who the supporter may be"
      parents may "ask another adult to come and support them: a solicitor, an advocate or a friend"
        cite "Who attends a Child Protection Conference?" "may ask another adult to attend, to support them"
        cite "Who attends a Child Protection Conference?" "this may be a solicitor, advocate or friend"
  part legal-advice "legal advice"
    in handbook
      parents may "seek legal advice"
        cite 7 "right to seek legal advice"
        cite 4 "time for legal advice and/or advocacy to be sought"
  part told "what the parents are told"
    in handbook
      must "tell the parents of their right to legal advice and to a supporter or an advocate"
        cite 7 "Parents must also be informed of their right"
  part discussed "the talk with the chair"
    in handbook
      conference-chair should "talk over the supporter with the parents" before the conference
        cite 7 "discussed by the CP Chair in their pre-conference discussion with a parent"
  part taking-part "what the supporter may not do"
    in leaflet
      parents-supporter must not "take part in the discussions"
        cite "Who attends a Child Protection Conference?" "will not be allowed to take part in the discussions"
  part observing "what the supporter may do"
    in leaflet
      parents-supporter may "listen and observe"
        cite "Who attends a Child Protection Conference?" "but may listen and observe"

answer childcare
  part support "help for the parent"
    in handbook
      social-worker will "support the parent in arranging childcare"
        when not the conference is a review-conference
        cite 7 "supporting the parent to make arrangements for childcare for the ICPC"
  part arrangements "where the child is meanwhile"
    in handbook
      expected to "have other arrangements made for the child"
        when not the conference is a review-conference
        when the child is aged 1 or over at the conference
        unless child-attends
        cite 7 "alternative arrangements are made for children, except for children under 1"

answer chair-contact-parents
  in handbook
    conference-chair will "seek to speak to the parents by telephone" at least 2 working days before the conference
      when not the conference is a review-conference
      cite 7 "by phone at least 2 working days prior to ICPC"
    conference-chair will contact the parents before the conference
      cite 6 "will contact parents prior to a conference"
      cite 6 "This will apply to both Initial and Review Conferences"
  in handbook, elsewhere
    because "section 7 gives the days for an initial conference; the summary gives none"
    conference-chair will contact the parents before the conference
      cite 0 "will contact parents prior to a conference"
  in practice-standards
    because "the handbook governs; the practice standards have the chair meet the parents and give no number"
    conference-chair will "meet the parents" before the conference
      cite "Engaging and Supporting Children and their Families" "will meet the child and parents in advance"

answer chair-premeet
  in handbook
    conference-chair will "meet the parents, and any interpreter, ahead of the conference"
      cite 0 "will conduct pre-meets with parents and interpreters (where applicable)"
  in practice-standards
    because "the handbook governs; the practice standards have the chair meet the child as well"
    conference-chair will "meet the child and the parents in advance, so that they understand what the conference is for and how it goes"
      cite "Engaging and Supporting Children and their Families" "will meet the child and parents in advance to ensure they understand"
  in leaflet
    because "the handbook governs; the leaflet says what the meeting is for"
    conference-chair will "meet the parents, explain what will happen and check that they could read the reports, just before the conference"
      cite "What happens at a Child Protection Conference?" "Just prior to the start of the Child Protection Conference"
      cite "What happens at a Child Protection Conference?" "checking that they have had the chance to read the reports"
      note "the parents can say then what they would like to raise"

answer sw-explain-conference
  part social-worker "what the social worker explains"
    in handbook
      social-worker is expected to "explain to the parents what the conference is for, who will be there and what a plan would mean"
        when not the conference is a review-conference
        cite 7 "social worker will explain to parents / adults with PR the purpose"
        cite 7 "what it means should their child(ren) become subject"
        note "to every adult with parental responsibility"
  part chair "what the chair explains"
    in handbook
      conference-chair will "explain how the conference goes, and answer the parents' questions, when they talk by telephone"
        when not the conference is a review-conference
        cite 7 "explain and answer any questions about the conference process"
    in practice-standards
      because "the handbook governs; the practice standards have the chair meet the child and the parents"
      conference-chair will "see to it that the child and the parents understand what the conference is for and how it goes"
        cite "Engaging and Supporting Children and their Families" "ensure they understand the purpose and the process of the conference"
    in leaflet
      because "the handbook governs; the leaflet has the chair explain just before the conference"
      conference-chair will "explain to the parents, just before the conference, what will happen"
        cite "What happens at a Child Protection Conference?" "the Chair meets with the parents to explain what will happen"

answer family-engagement
  part proactive "what the conference goes after"
    in handbook
      should "seek out the views of families"
        cite 6 "important that the Conference process is proactive in capturing the views"
        note "so that they are heard and can contribute to planning; the handbook calls it important"
  part chair-talk "the chair's talk with the parents"
    in handbook
      conference-chair will "ask the parents, ahead of an initial conference, whether they have the reports and what they think of the concerns"
        cite 7 "whether reports have been shared with the family"
        cite 7 "seek their views and responses to concerns"
        note "by telephone"
  part collaboration "working together"
    in practice-standards
      every-practitioner should "work with the child and the family to decide what support they need"
        cite "Engaging and Supporting Children and their Families" "work with them and their families collaboratively"
  part factors "what protects the child, and what endangers them"
    in practice-standards
      must "have everyone understand what protects the child and what puts them at risk"
        cite "Engaging and Supporting Children and their Families" "understands the protective and risk factors the child is facing"
  part centre "the child at the centre"
    in practice-standards
      must "put children at the centre of the system"
        cite "Engaging and Supporting Children and their Families" "achieved by putting children at the centre of the system"
  part relationships "relationships"
    in practice-standards
      should "build relationships with the child and the family, with openness and honesty"
        cite "Engaging and Supporting Children and their Families" "important to develop relationships with children and their families"
        note "the practice standards call it important"
  part worries "worries and strengths"
    in practice-standards
      must "name the worries, and recognise strengths as well"
        cite "Engaging and Supporting Children and their Families" "It is essential to name your worries and concerns"
        cite "Engaging and Supporting Children and their Families" "equally important to recognise strengths, when things go well"
        note "nothing in the conference should come as a surprise; the practice standards call it essential"
  part consistency "keeping the same practitioners"
    in practice-standards
      every-practitioner is expected to "help keep the same practitioners with the child and the family"
        cite "Engaging and Supporting Children and their Families" "Maintaining consistency of the practitioners helping a child"
        note "the practice standards call themselves an agreed set of expectations"
  part change "a change of practitioner"
    in practice-standards
      every-practitioner is expected to "make sure that the child and the family know when the change comes and who comes"
        when practitioner-changing
        cite "Engaging and Supporting Children and their Families" "if a change of practitioner is taking place"
        note "with a meeting or handover to introduce the new one, wherever possible"
  part barriers "what keeps a family from engaging"
    in practice-standards
      every-practitioner is expected to "reflect on what keeps a child or a family from engaging, with supervision or peers to help"
        cite "Engaging and Supporting Children and their Families" "Think and reflect on what the barriers to engaging"
        note "with a young person, by asking what the practitioner could change"
  part reports "written information"
    in practice-standards
      every-practitioner must "coordinate with others how written information is shared with the child and the family"
        cite "Engaging and Supporting Children and their Families" "it is essential that practitioners co-ordinate sharing their information"
        note "they may have several reports to consider; the practice standards call it essential"
  part involvement "the family's part from then on"
    in practice-standards
      whole-conference should "establish how the child, the parents and the wider family are to be involved, and with what support"
        cite "Engaging and Supporting Children and their Families" "The conference should establish how the child, their parents"
        cite "Engaging and Supporting Children and their Families" "the support, advice and advocacy available to them"
        note "in assessment, planning and putting the plan into effect; every parent with parental responsibility"
  part commitments "promises"
    in practice-standards
      every-practitioner is expected to "do what they have said they will do"
        cite "Engaging and Supporting Children and their Families" "make a commitment to a child or their family then do"
  part check-ins "keeping in touch"
    in practice-standards
      every-practitioner is expected to "ask regularly how the child and the family are, with no agenda"
        cite "Engaging and Supporting Children and their Families" "see how a child or their family members are doing"
  part punctuality "being in time"
    in practice-standards
      every-practitioner is expected to "answer the child and the parents in good time, and be on time for meetings"
        cite "Engaging and Supporting Children and their Families" "then get back to them in a timely way"
        cite "Engaging and Supporting Children and their Families" "meeting them at a certain time, be there on time"
  part language "language"
    in practice-standards
      every-practitioner is expected to "use language that the child and the family understand, and reflect on what they need to communicate"
        cite "Engaging and Supporting Children and their Families" "Use language that makes sense to the child and their family"
        note "without taking it that everyone reads or understands English"
  part curiosity "relationships and culture"
    in practice-standards
      every-practitioner is expected to "ask about the family's relationships and culture, and assume nothing"
        cite "Engaging and Supporting Children and their Families" "Be curious and ask about the relationships within the family"
  part strong-relationship "a practitioner whom the family trusts"
    in practice-standards
      every-practitioner is expected to "consider how a good relationship that one of them has with the family can help the others"
        cite "Engaging and Supporting Children and their Families" "strong, positive relationship with a particular practitioner"
        note "by joint sessions and visits, for instance"
  part young-persons-plan "a young person's plan"
    in handbook
      will "consult the young person on which professionals come to the meetings of the plan"
        when young-persons-plan-selected has happened
        cite 2 "attended by professionals chosen in consultation with the young person"
        note "they may include wider services, such as community safety or housing"
  part balance "the balance of power"
    in practice-standards
      every-practitioner is expected to "think how to give back some of the power that child protection takes from a family"
        cite "Engaging and Supporting Children and their Families" "think about how you can redress this balance"

answer prebirth-icpc
  in handbook
    will hold the initial conference within 15 working days of the first strategy-discussion
      when the child is unborn at the first strategy-discussion
      cite 4 "held within 15 working days of the first strategy discussion"
      points to "the Bolton pre-birth protocol (2024)"
  in practice-standards
    because "the handbook governs; whichever day is earlier keeps both"
    should hold the initial conference at least 20 weeks before expected-birth
      when the child is unborn at the first strategy-discussion or the child is unborn at the first initial-conference
      cite "Effective Child Protection Conferences" "at least 20 weeks prior to the estimated delivery date"

silent on prebirth-plan-at-birth
  looked in handbook 4, 8, 12
  looked in practice-standards "Effective Child Protection Conferences"
  points to "the Bolton pre-birth protocol (2024)"
  note "a child can be on a plan before birth; whether a baby is placed on one at birth is not said"

silent on prebirth-review
  looked in handbook 4, 12
  looked in practice-standards "Effective Child Protection Conferences"
  points to "the Bolton pre-birth protocol (2024)"
  note "a child who was on a plan before birth has a review after it; one before birth is not spoken of"

silent on prebirth-attendees
  looked in handbook 2, 4, 5
  looked in practice-standards "Effective Child Protection Conferences"
  points to "the Bolton pre-birth protocol (2024)"
  note "full details are in the pre-birth protocol, which is not among the documents"

answer prebirth-decision
  part discussion "what comes first"
    in handbook
      must "hold a multi-agency strategy discussion"
        when prebirth-assessment-completed and the child is unborn at the first initial-conference
        cite 4 "On completion of the Pre-Birth Assessment"
        cite 4 "a multi-agency strategy discussion must take place"
        points to "the Bolton pre-birth protocol (2024)"
  part decision "the decision"
    in handbook
      must "decide whether to go on to an initial conference"
        when prebirth-assessment-completed and the child is unborn at the first initial-conference
        cite 4 "a decision made whether to progress to Initial Child Protection Conference"
        points to "the Bolton pre-birth protocol (2024)"
        note "it comes with the strategy discussion; who decides is not said"

answer conference-mode
  in handbook
    should "always hold the conference in person"
      unless exceptional-circumstances
      cite 0 "Child Protection Conferences should always be held in person"
      cite 0 "unless exceptional circumstances apply"
      note "a child who wishes it may still attend by video link"

silent on quorum
  looked in handbook 5, 7
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "Who attends a Child Protection Conference?"
  points to "section 5 of the handbook, which says nothing of quoracy"
  note "a conference that is not quorate may be stood down; section 7 sends the reader to section 5, which does not define it"

answer stand-down-decision
  in handbook
    conference-chair may "decide to stand the conference down"
      when not the conference is before today
      cite 7 "can be made by the CP Chair"

answer stand-down-grounds
  reading sign-off-when "by when the report must be signed off"
    choice sharing-limit "by the day on which it has to be shared"
    choice conference-day "by the day of the conference"
    adopt sharing-limit because "section 12 gives sign-off and sharing one timescale"
    safe sharing-limit
  in handbook
    conference-chair may stand the conference down
      when not the conference is before today
      grounds closed
        "the conference is not quorate"
          when not quorate
          cite 7 "The conference not being quorate"
        "the social work report is unfinished or lacks the team manager's signature"
          when any of
            reading sign-off-when is sharing-limit and today is less than 2 working days before the conference
            not today is before the conference
          when any of
            the previous report-signed-off has not happened
            the previous report-signed-off is before the previous conference
          cite 7 "report not being completed and signed off by a team manager"
        "agencies neither attend nor report, and key information is missing"
          when agency-information-missing
          cite 7 "Partner agencies not attending and not providing a report"
        "the parents had not been given the report 2 working days before"
          when today is less than 2 working days before the conference
          when any of
            not the previous report-shared-with-family is at least 2 working days before the conference
            the previous report-shared-with-family is before the previous conference
          cite 7 "not having the social work report shared 2 working days prior"
        "there will be no interpreter"
          when interpreter-missing
          cite 7 "Interpreters not being booked or not being able to attend"
        "the building or the IT has failed"
          when premises-or-systems-failed
          cite 7 "Unplanned or unavoidable IT outages or building issues"
      cite 7 "A conference may be stood down for the following reasons"
      points to "section 5 of the handbook, which says nothing of quoracy"
      note "the chair writes down why and raises a dispute; quorum is sent to section 5, which does not define it"

answer stand-down-consequence
  part record "the record"
    in handbook
      will "record the decision clearly on the child's case file, with the reasons"
        cite 7 "clearly recorded on the child's case file and a rationale"
  part dispute "the dispute"
    in handbook
      conference-chair will "raise a dispute"
        when stood-down-for-listed-reason
        cite 7 "for the above reasons the CP Chair will raise a dispute"
  part safety-plan "the interim safety plan"
    in handbook
      conference-chair should "be shown and agree an interim safety plan that keeps the children safe until the new date"
        when initial-stood-down
        when rearranged-out-of-time
        cite 7 "an interim safety plan to ensure that the children are safeguarded"
        cite 7 "should be shared and agreed by the CP Chair"
        note "the sentence leaves out who shares the plan"
  part safety-plan-record "the record of the safety plan"
    in handbook
      social-worker should "record the interim safety plan on case notes"
        when initial-stood-down
        when rearranged-out-of-time
        cite 7 "recorded by the social worker on case-notes"

answer practice-model
  part model "the model and its tool"
    in handbook
      will "use the Bolton Family Framework and its traffic light tool, always"
        cite 8 "will always use the Bolton Family Framework and accompanying traffic light tool"
        cite 1 "All Child Protection Conferences in Bolton will be underpinned by"
        cite 0 "Conferences will always use the Bolton Family Framework"
  part tool "what the tool shows"
    in handbook
      will "show the professionals' view of concerns and strengths with the traffic light tool"
        cite 8 "concerns and strengths are displayed by using the Traffic Light Tool"
  part focus "what the discussion turns on"
    in handbook
      will "centre the discussion on the child's daily life and what it does to the child"
        cite 8 "will focus on the lived experience of the child"
  part manner "the manner"
    in handbook
      should "hold the conference in as relational and restorative a way as can be"
        cite 0 "Conferences should be as relational and restorative as possible"

answer conference-agenda
  part order "the order"
    in handbook
      will "go through, in this order: opening statement on confidentiality; introductions, apologies and addresses; reports received and shared; reason for the conference; genogram; summary and section 47 enquiries; police information; the child's daily life; the parent's daily life; traffic light document; decision and the family's views; the chair's summary, spoken to the child; outline plan; contingency plan; core group members and date; review arrangements"
        cite 8 "The Conference agenda will follow the agenda below"
        cite 8 "Chairs opening statement"
        cite 8 "Conference Review arrangements set if required"
        note "where the child is stepped down, the members and first review of the child in need plan stand in place of the core group; a review is set if it is required"
    in leaflet
      because "the handbook governs; there the reason comes fourth, after the opening statement, the introductions and the reports"
      conference-chair will "start with why the conference was arranged"
        cite "What happens at a Child Protection Conference?" "starts by clearly highlighting why the Conference has been arranged"
  part discussion "the discussion"
    in leaflet
      conference-chair will "lead the discussion and see that it is said why the child is at risk of significant harm"
        cite "What happens at a Child Protection Conference?" "ensure that the reasons why the child is at risk"
  part wider-family "the wider family"
    in handbook
      will "talk about the wider family and the genogram, always"
        cite 0 "always include a discussion about wider family / genograms"
  part summary "the chair's summary"
    in handbook
      conference-chair will "sum up before the decisions are made"
        cite 0 "The CP Chair will provide a summary before decisions are made"
        note "the summary that the order places after the decision is spoken to the child"
  part young-persons-plan "a young person's plan in question"
    in handbook
      will "have the agencies talk, share what they know and decide at the end if a young person's plan is right"
        when young-persons-plan-possible
        cite 2 "there is still a multiagency discussion, sharing of information and a decision"
        note "the meeting counts as an initial conference"

answer confidential-section
  part holding "holding one"
    in handbook
      will "hold a confidential section"
        when not the conference is a review-conference
        cite 8 "All ICPCs will have a Confidential section within conference"
  part asking "asking for one"
    in handbook
      practitioners may "ask for a confidential section"
        when the conference is a review-conference
        cite 8 "professionals can request a confidential section for Review Conferences"
  part use "what it is for"
    in handbook
      practitioners may "discuss there what cannot be discussed in front of the parents"
        cite 8 "could not be discussed in the open conference with parents present"
        note "most likely police intelligence or a criminal investigation"

answer threshold-test
  part question "what is asked"
    in handbook
      whole-conference should "consider whether the child is suffering significant harm and is likely to suffer it in future"
        when not the conference is a review-conference
        cite 8 "should consider if a child is suffering significant harm"
        cite 8 "and is likely to suffer significant harm in the future"
        points to "section 9 of the handbook for what significant harm is, which stands in section 8"
        note "one and the other, as it is written; the summary and the leaflet say one or the other"
    in handbook, elsewhere
      because "section 8 sets out what is considered, with both at once; the summary has either, at every conference"
      partner-agencies will "explain and apply the legal threshold: suffering, or likely to suffer, significant harm"
        cite 0 "will explain and apply the legal threshold of suffering or likely"
    in practice-standards
      because "the handbook governs; the practice standards say it of a review, with either"
      whole-conference must "review whether the child still suffers, or is likely to suffer, significant harm"
        when the conference is a review-conference
        cite "Effective Child Protection Conferences" "whether the child is continuing to suffer or is likely to suffer"
    in leaflet
      because "the handbook governs; the leaflet has either, and harm that lies in the past"
      will "decide together whether the child has suffered or is likely to suffer significant harm"
        when not the conference is a review-conference
        cite "What is it?" "has suffered or is likely to suffer significant harm"
  part parental-care "where the harm comes from"
    in handbook
      conference-members should "consider whether the harm comes of a lack of adequate parental care or control"
        when not the conference is a review-conference
        cite 8 "harm is attributable to a lack of adequate parental care"
  part severity "how severe it is"
    in handbook
      may "weigh how severe the ill-treatment is by the physical harm, by how long and how often, and by how far it was planned"
        cite 8 "Consideration of the severity of ill-treatment may include"
  part domestic-abuse "domestic abuse at home"
    in handbook
      will "take emotional harm to a child who witnesses or knows of domestic abuse at home as significant harm too"
        cite 8 "broadens the definition of Significant Harm to include the emotional harm"
  part events "one event, or many"
    in handbook
      may "find significant harm in a single traumatic event"
        cite 8 "a single traumatic event may constitute Significant Harm"
        note "in other cases it is the sum of events, or the lasting damage of neglect; there are no absolute criteria"
  part to-consider "what must be considered"
    in handbook
      must "consider the family and its strengths and support, the child's development in family, society and culture, special needs, the nature of the harm, its effect on health and development, and how adequate the care is"
        cite 8 "it is necessary to consider"
        cite 8 "The adequacy of parental care"
  part red-section "the red section"
    in handbook
      must "have a plan in place"
        when concerns-in-red
        cite 8 "A Child Protection Plan must be in place"
        cite 8 "are placed in the Red section"
  part young-persons-plan "before a young person's plan"
    in handbook
      practitioners must "establish a risk of significant harm before a young person's plan, and be assured that no parent contributes to it and that it lies outside the home"
        cite 2 "must establish a risk of significant harm in order to select"
        cite 2 "they must also be assured that the parent/s is not"
  part guidance "the chair's guidance"
    in handbook
      conference-chair will "advise and guide those present about the legal test"
        cite 0 "advise and guide conference participants about the legal test"
  part evidence "evidence and research"
    in handbook
      conference-members will "use evidence and research, on the effects of each form of abuse among others, in their reasons for threshold and category"
        cite 8 "use evidence and research to inform their decisions"
        cite 8 "when giving their rationale for threshold and category"
  part best-interests "the child's best interests"
    in practice-standards
      social-worker and
        practitioners should "decide in the child's best interests, by the evidence and by what is known of child development, parental capacity and motivation to change"
        cite "Effective Child Protection Conferences" "make decisions with the best interests of the child in mind"
  part analysis "analysis of what was gathered"
    in practice-standards
      must "analyse what was gathered, so that it informs the decision on the kind and level of harm now and in future"
        cite "Effective Child Protection Conferences" "information gathered for conferences is analysed and informs decision-making"

answer decision-majority
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  in handbook
    will "decide by agreement of all"
      read majority-of as members
      when unanimous
      outcome unanimous-stands
      cite 8 "unanimous or majority decision from professionals"
    will "decide by a majority"
      read majority-of as members
      when majority-for or majority-against
      outcome majority-stands
      cite 8 "unanimous or majority decision from professionals"
      note "in most conferences; what a majority is counted from is not defined"
    will "decide by agreement of all"
      read majority-of as votes-cast
      when (votes-for is 0 and votes-against is more than 0) or (votes-against is 0 and votes-for is more than 0)
      outcome unanimous-stands
      cite 8 "unanimous or majority decision from professionals"
    will "decide by a majority"
      read majority-of as votes-cast
      when votes-for is more than votes-against or votes-against is more than votes-for
      outcome majority-stands
      cite 8 "unanimous or majority decision from professionals"

answer chair-casting-vote
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  reading compelling-reason-for "what the compelling reason qualifies"
    choice overturning "overturning a majority only"
    choice both "the casting vote as well"
    adopt overturning because "the words stand behind overturning, with the casting vote named before it"
    safe both
  in handbook
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as overturning
      only when no-majority
      outcome chair-casting-vote
      cite 8 "the Chair may provide either the casting vote"
      cite 1 "the Chair may provide either the casting vote"
      cite 8 "This decision will subsequently be reviewed by the Head of Service"
      note "the head of service for conferences reviews the decision afterwards"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as overturning
      only when no-majority-of-votes
      outcome chair-casting-vote
      cite 8 "the Chair may provide either the casting vote"
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as both
      only when no-majority and compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as both
      only when no-majority-of-votes and compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"

answer chair-override
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  in handbook
    conference-chair may overturn the majority
      read majority-of as members
      only when majority-not-unanimous and compelling-reason
      outcome chair-may-overturn
      cite 1 "overturn a majority decision of professionals where there is a compelling reason"
      cite 8 "This decision will subsequently be reviewed by the Head of Service"
      note "the head of service for conferences reviews the decision afterwards"
    conference-chair may overturn the majority
      read majority-of as votes-cast
      only when all of
        (votes-for is more than votes-against and votes-against is more than 0) or
          (votes-against is more than votes-for and votes-for is more than 0)
        compelling-reason
      outcome chair-may-overturn
      cite 8 "may overturn a majority decision of professionals where there is a"
  in practice-standards
    because "the handbook governs; the practice standards ask for exceptional circumstances"
    conference-chair may "override a recommendation to end the plan"
      when the conference is a review-conference
      when majority-for
      only when plan-not-effective or exceptional-circumstances
      outcome chair-may-overturn
      cite "Effective Child Protection Conferences" "has not been effective and there is insufficient evidence"
      note "written into the minutes"
    conference-chair may "decide otherwise than the majority"
      when majority-for or majority-against
      only when exceptional-circumstances
      outcome chair-may-overturn
      cite "Effective Child Protection Conferences" "This will be in exceptional circumstances"
      cite "Effective Child Protection Conferences" "does not agree with the majority recommendation"
      cite "Effective Child Protection Conferences" "the decision will be reviewed by Head Of Service"
      note "the head of service reviews the decision"

answer unanimous-decision
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  in handbook
    must not overrule a unanimous decision
      read majority-of as members
      when unanimous
      outcome unanimous-stands
      cite 8 "unanimous Conference decisions cannot be overruled"
    must not overrule a unanimous decision
      read majority-of as votes-cast
      when (votes-for is 0 and votes-against is more than 0) or (votes-against is 0 and votes-for is more than 0)
      outcome unanimous-stands
      cite 8 "unanimous Conference decisions cannot be overruled"
  in practice-standards
    because "the handbook governs; the practice standards make no exception for an agreement of all to end the plan"
    conference-chair may "override a recommendation of all to end the plan"
      when the conference is a review-conference and votes-for is exactly members
      only when plan-not-effective
      outcome chair-may-overturn
      cite "Effective Child Protection Conferences" "has not been effective and there is insufficient evidence"

answer split-decision-initial
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  reading compelling-reason-for "what the compelling reason qualifies"
    choice overturning "overturning a majority only"
    choice both "the casting vote as well"
    adopt overturning because "the words stand behind overturning, with the casting vote named before it"
    safe both
  in handbook
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as overturning
      when no-majority
      outcome chair-casting-vote
      cite 8 "the Chair may provide either the casting vote"
      cite 1 "the Chair may provide either the casting vote"
      cite 8 "This decision will subsequently be reviewed by the Head of Service"
      note "the head of service for conferences reviews the decision afterwards"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as overturning
      when no-majority-of-votes
      outcome chair-casting-vote
      cite 8 "the Chair may provide either the casting vote"
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as both
      when no-majority
      only when compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as both
      when no-majority-of-votes
      only when compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"

answer split-decision-review
  reading majority-of "what a majority is counted from"
    choice members "more than half of the members present"
    choice votes-cast "more of the votes cast on one side"
    adopt members because "no definition is given; counted from the members, an abstention makes no majority"
  reading compelling-reason-for "what the compelling reason qualifies"
    choice overturning "overturning a majority only"
    choice both "the casting vote as well"
    adopt overturning because "the words stand behind overturning, with the casting vote named before it"
    safe both
  in handbook
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as overturning
      when no-majority
      outcome chair-casting-vote
      cite 8 "a child protection plan should be initiated or ended"
      cite 8 "the Chair may provide either the casting vote"
      note "the head of service for conferences reviews the decision afterwards"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as overturning
      when no-majority-of-votes
      outcome chair-casting-vote
      cite 8 "the Chair may provide either the casting vote"
    conference-chair may give the casting vote
      read majority-of as members
      read compelling-reason-for as both
      when no-majority
      only when compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"
    conference-chair may give the casting vote
      read majority-of as votes-cast
      read compelling-reason-for as both
      when no-majority-of-votes
      only when compelling-reason
      outcome chair-casting-vote
      cite 8 "compelling reason to do so"

silent on split-adjournment-duties
  looked in handbook 1, 8
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "the chair settles a decision that is not unanimous; no adjournment is spoken of"

silent on split-continues
  looked in handbook 1, 8, 12
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "no adjournment of a split conference is provided for: the chair's casting vote ends it"

answer dissent
  part dissenting "dissenting"
    in handbook
      practitioners may "dissent from the decision"
        cite 8 "Any professional has the ability to dissent"
  part record "the record"
    in handbook
      will "record the dissent in the minutes"
        when professional-dissents
        cite 8 "this will be recorded in the Conference minutes"

answer category-count
  part categories "the categories"
    in handbook
      will "choose among four categories: emotional harm, physical harm, sexual harm and neglect"
        cite 8 "There are four categories for child protection planning"
        points to "the full definitions in Working Together to Safeguard Children 2023"
        note "how many a plan may have is not said; the category is spoken of in the singular"

answer category-selection
  part fit "which fits"
    in handbook
      must "choose the category most apt to the concerns for the child's safety and welfare"
        cite 8 "must be the most appropriate to the concerns for the safety"
  part recommendation "what is recommended"
    in practice-standards
      conference-chair will "ask the social worker and each partner agency which category they recommend"
        when not no-plan-made
        cite "Effective Child Protection Conferences" "ask the social worker and each partner agency to recommend the category"
  part evidence "evidence and research"
    in handbook
      conference-members will "use evidence and research beside the statutory definitions when they give their reasons for the category"
        cite 8 "In addition to the statutory definitions"
        cite 8 "when giving their rationale for threshold and category"
  part definitions "where the definitions are"
    in handbook
      may "take the full definitions from Working Together to Safeguard Children 2023"
        cite 8 "Full definitions can be found in Working Together to Safeguard Children"
  part emotional "emotional harm"
    in handbook
      will "take as emotional harm ill-treatment that persists and has severe and lasting effects on emotional development"
        cite 8 "Emotional abuse is the persistent emotional maltreatment of a child"
  part sexual "sexual harm"
    in handbook
      will "take sexual exploitation as sexual harm, knowing or not, coerced or not"
        cite 8 "CSE are a form of sexual abuse"
        cite 8 "coercion or violence is not required"
  part neglect "neglect"
    in handbook
      will "take as neglect a failure to meet basic needs that persists and is likely to impair health or development seriously"
        cite 8 "persistent failure to meet a child's basic physical and/or psychological needs"
        note "it may occur in pregnancy, by a parent's substance abuse"

answer category-domestic-abuse
  in handbook
    expected to "choose emotional or physical harm, or both, as what the child would suffer when caught up in an incident"
      when domestic-abuse and not abuse-with-other-factors
      cite 8 "In cases where Domestic Abuse is a single issue"
      cite 8 "the most appropriate category would usually be"
      note "usually; whether a plan may have both is not said"
    may "choose neglect"
      when domestic-abuse and abuse-with-other-factors
      cite 8 "the most appropriate category may be neglect"

answer sibling-decisions
  part decision "the decision"
    in handbook
      should "make a specific decision for each child"
        when sibling-group
        cite 0 "specific for each child in a sibling group"
  part household "the household"
    in handbook
      should "consider each child in the household separately"
        cite 8 "Each child in the household should be considered separately"
        note "above all at 16 and 17, when needs and views may differ from those of younger siblings"
  part sixteen-seventeen "at 16 and 17"
    in handbook
      conference-chair should "ask all the professionals for a specific decision on the young person, with reasons"
        when sibling-group
        when the child is aged 16 or over at the conference and the child is aged under 18 at the conference
        cite 6 "make a specific decision for the young person as opposed to all"
  part sibling-needs "needs of each sibling"
    in handbook
      whole-conference will "consider the needs of all the children in the group when a young person's plan is in question"
        when sibling-group
        cite 2 "will consider the needs of all children in a sibling group"
  part young-persons-plan-siblings "siblings of a child on a young person's plan"
    in handbook
      will "make no child protection plan for the siblings of a child on a young person's plan"
        when young-persons-plan-selected has happened
        unless sibling-own-needs
        cite 2 "they will not be subject to a child protection plan"
  part young-persons-plan-unlikely "a sibling with needs"
    in handbook
      should not "choose a young person's plan"
        when sibling-own-needs
        cite 2 "it would be unlikely that a YPP would be put in place"
        note "unlikely, as the risk then comes of a lack of parental care"
  part plan "the plan"
    in practice-standards
      should "set out in the plan the risks and worries of each child"
        when sibling-group
        cite "Effective Child Protection Planning" "the unique risks and worries for each individual child"

answer repeat-plan
  part oversight "the head of service's oversight"
    in handbook
      must not "make a second or later plan"
        when planned-before
        except when head-of-service-oversight or head-of-service-agrees
        cite 3 "second or subsequent child protection plan then Head of Service oversight"
        cite 0 "Head of Service oversight on the child's file is required"
  part analysis "an analysis, within a year of the last plan"
    in handbook
      must not "make a second or later plan within a year of the last"
        when the plan-making-conference is less than 1 year after previous-plan-ended
        except when repeat-plan-analysed
        cite 3 "less than one year, then there needs to be analysis"

answer young-persons-plan
  in handbook
    may choose a young person's plan
      when the child is aged 13 or over at the plan-making-conference and
        the child is aged under 18 at the plan-making-conference
      only when harm-entirely-outside
      cite 2 "children aged 13 or above are eligible for a Young Person's Plan"
      cite 2 "that harm is entirely outside of the home"
      note "the conference must also be assured that no parent contributes to the harm"
  in handbook, elsewhere
    because "the sentence on who is eligible says entirely; the one that introduces the plan is wider"
    may choose a young person's plan
      when the child is aged 13 or over at the plan-making-conference and
        the child is aged under 18 at the plan-making-conference
      only when harm-mainly-outside
      cite 2 "arises exclusively or predominantly outside of the home"

answer young-persons-plan-meetings
  in handbook
    conference-chair will chair a meeting every 6 weeks from young-persons-plan-selected until plan-ended
      cite 2 "will chair meetings every 6 weeks"

answer not-subject-to-plan
  part framework "child in need"
    in handbook
      conference-members should "consider whether the child is in need: unlikely to do reasonably well without services, likely to be significantly impaired without them, or disabled"
        when no-plan-made
        cite 8 "child's circumstances within the Child in Need framework"
        cite 8 "the child is disabled"
        note "for a child who steps down from a plan as well"
    in handbook, elsewhere
      because "section 8 is for initial conferences and for stepping down; section 12 is for reviews and names no plan at all"
      practitioners should "determine whether there are needs for a child in need plan, or whether there should be no plan at all"
        when the conference is a review-conference
        when no-plan-made
        cite 12 "determine whether there are additional needs and actions"
        cite 12 "should be no plan at all"
  part plan "the child in need plan"
    in handbook
      should "devise a plan that meets the child's needs"
        when child-in-need-plan
        cite 8 "a plan should be devised to meet the needs of the child"
    in practice-standards
      because "the handbook governs; it names no one who devises the plan, and asks for it where a child in need plan is agreed"
      conference-chair will "devise a child in need or early help plan from what the last core group found"
        when the conference is a review-conference
        when no-plan-made
        cite "Effective Child Protection Conferences" "the Conference Chair will devise a Child in Need/Early Help plan"
  part authority-role "the local authority's part"
    in handbook
      must "give the local authority a part in the plan"
        when child-in-need-plan
        cite 8 "must identify a role for the Local Authority"
        note "as section 17 of the Children Act 1989 asks"
  part members "members and first review"
    in handbook
      will "record who is in the child in need group and the date of the first review"
        when child-in-need-plan
        cite 8 "record CIN members and date of first CIN review"

answer confidentiality-statement
  part statement "the statement"
    in handbook
      conference-chair will "see that all have a statement on confidentiality and on sharing, keeping safe and destroying information"
        cite 8 "participants are provided with a statement around confidentiality and information sharing"
  part opening "the opening"
    in handbook
      conference-chair will "open with confidentiality and data protection"
        cite 8 "Chairs opening statement - Confidentiality/Data Protection"

answer conference-tasks
  part recommendations "the recommendations"
    in handbook
      whole-conference will "bring together and analyse what is known, and recommend how the agencies work together to keep the child safe"
        cite 1 "responsibility of the Conference to make recommendations on how agencies work"
  part core-group "the core group"
    in handbook
      will "confirm the members of the core group and agree the date of its next meeting"
        cite 8 "Core Group members confirmed, and date of next core group agreed"
    in practice-standards
      because "the handbook governs; the practice standards ask it of initial conferences, as what national guidance requires"
      whole-conference must "identify the professionals and family members of the core group"
        when not the conference is a review-conference
        cite "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
    in leaflet
      because "the handbook governs; the leaflet says it of a child who is to have a plan"
      will "identify a core group of family members and practitioners"
        when not no-plan-made
        cite "What happens at a Child Protection Conference?" "a Core Group of family members and practitioners"
  part timescales "the timescales"
    in practice-standards
      whole-conference must "set when the core group meets, the plan is written and the review is held"
        when not the conference is a review-conference
        cite "Effective Child Protection Conferences" "establishing timescales for meetings of the core group"
  part outline-plan "the outline plan"
    in handbook
      will "have all who attend write the outline plan together"
        when not the conference is a review-conference
        cite 9 "outline plan will be co-produced by all attendees"
    in handbook, elsewhere
      because "section 9 has all produce it at an initial conference; the summary has the chair help with it"
      conference-chair will "help the conference to produce the outline plan"
        cite 0 "The CP Chair will facilitate the production of a SMART outline"
    in practice-standards
      because "the handbook governs; the practice standards ask it as what national guidance requires"
      whole-conference must "agree an outline plan with clear actions and timescales"
        when not the conference is a review-conference
        cite "Effective Child Protection Conferences" "agreeing an outline child protection plan, with clear actions and timescales"
  part review "the review"
    in handbook
      will "set the arrangements for the review, where there is to be one"
        cite 8 "Conference Review arrangements set if required"
    in practice-standards
      because "the handbook governs; the practice standards say should"
      whole-conference should "agree the date of the first review"
        cite "Effective Child Protection Conferences" "should agree a date for the first child protection review conference"
  part earlier-review "what would bring the review forward"
    in practice-standards
      whole-conference should "agree what would call for the conference to sit again before the review"
        cite "Effective Child Protection Conferences" "might be necessary to reconvene the conference before that date"
  part involvement "the family's part"
    in practice-standards
      whole-conference should "establish how the child, parents and wider family take part afterwards, and what support, advice and advocacy they have"
        cite "Engaging and Supporting Children and their Families" "should establish how the child, their parents"
  part feedback "who tells the child"
    in handbook
      whole-conference should "agree who is best placed to tell the child the outcome"
        unless child-attends
        cite 6 "agree who is the best person to provide feedback to a child"
        note "it is recorded in the minutes"
  part social-worker "the social worker"
    in leaflet
      will "appoint a social worker"
        when not no-plan-made
        cite "What happens at a Child Protection Conference?" "a Social Worker is appointed and a Core Group"
  part kind-of-plan "the kind of plan"
    in leaflet
      will "agree what has to happen to make the child safe, and decide which kind of plan answers best"
        cite "What happens at a Child Protection Conference?" "decide what sort of plan will best address the issues"
        note "where it is required"

answer professionals-at-conference
  part decision "their decision"
    in handbook
      conference-members will "each give a decision of their own, with reasons"
        cite 0 "Each participant will give their own decision and rationale"
  part threshold "the threshold"
    in handbook
      partner-agencies will "explain and apply the legal threshold in their decisions"
        cite 0 "will explain and apply the legal threshold of suffering or likely"
  part standards "the practice standards"
    in handbook
      practitioners should "have due regard to the partnership's practice standards"
        cite 1 "should have due regard to the Bolton Safeguarding Children Partnership"
        cite 5 "should have due regard to the Bolton Safeguarding Children Partnership"
  part level-of-harm "a young person's plan in question"
    in handbook
      professionals will "determine the level of harm and the plan that is right, a young person's plan being one more choice"
        when young-persons-plan-possible
        cite 2 "Professionals will be asked to determine the level of harm and"
  part laptops "laptops"
    in handbook
      practitioners should not "use their laptops"
        except when laptop-needed
        cite 0 "professionals not using their laptops during conferences unless there is a"
  part proposal "a proposed outline plan"
    in handbook
      conference-members should "come with a proposed outline plan"
        cite 9 "conference participants already having a proposed outline plan"
        note "said to help the conference; the assessment and the agency report have a place for it"
  part support "support for the family"
    in handbook
      social-worker should "come knowing when the support found for the family will probably start"
        cite 9 "awareness of timescales for when that support will likely start"
        note "called good practice, as is making the referrals before the initial conference"
  part preparation "preparation"
    in practice-standards
      practitioners will "make attendance a priority and come well prepared"
        cite "Effective Child Protection Conferences" "Attendance at meetings is a priority and practitioners are well prepared"
  part understanding "harms and strengths"
    in practice-standards
      practitioners must "understand well both the harms and the strengths in the child's life"
        cite "Effective Child Protection Conferences" "good understanding of both the harms and strengths"
  part information "what they share"
    in practice-standards
      practitioners must "share information that is in proportion and matters to the worries for the child"
        cite "Effective Child Protection Conferences" "it is essential that information shared is proportionate and relevant"
  part reflection "thinking about it"
    in practice-standards
      practitioners will "reflect on the information they bring, and analyse it"
        cite "Effective Child Protection Conferences" "reflect and analyse the information they are providing to conference"
  part contribution "their contribution"
    in leaflet
      practitioners must "contribute to the arrangements that protect the child"
        cite "What is expected of practitioners?" "All practitioners are required to contribute to child protection arrangements"
  part absent-parents "parents who may not attend"
    in leaflet
      social-worker will "report the views of parents who may not attend all or part of the conference"
        cite "Who attends a Child Protection Conference?" "views will be reported at the meeting by the Social Worker"

answer outcome-sent
  in handbook
    will "send the decision" within 48 hours of the conference
      cite 9 "via secure email within 48 hours of the Conference being held"
      note "with the plan, by secure email"
  in handbook, elsewhere
    because "section 9 sets the rule out; the summary states it in working days"
    will "send the outcome" within 2 working days of the conference
      cite 0 "Outcomes will be sent out within 2 working days of conference"
  in practice-standards
    because "the handbook governs; the practice standards are stricter on most days"
    will "circulate the decisions" within 1 working day of the conference
      when not the conference is a review-conference
      cite "Effective Child Protection Conferences" "within 1 working day of the ICPC conference"

answer outline-plan-distributed
  in handbook
    will distribute the outline plan within 48 hours of the plan-making-conference
      unless no-plan
      cite 9 "via secure email within 48 hours of the Conference being held"
      note "the plan and the decision together, by secure email"
  in handbook, elsewhere
    because "section 9 speaks of the plan itself; sections 0 and 12 of the outcome, which carries it"
    will distribute the outline plan within 2 working days of the plan-making-conference
      unless no-plan
      cite 0 "Outcomes will be sent out within 2 working days of conference"
      cite 12 "sent out by the CP Chair in the outcomes form"

answer outline-plan-contents
  part form "its form"
    in handbook
      will "make the outline plan specific, measurable, achievable, realistic and time-limited"
        cite 9 "Specific, Measurable, Achievable, Realistic and Time-limited"
        cite 0 "production of a SMART outline child protection plan"
  part measures "how success is judged"
    in practice-standards
      must "say with clear actions and timescales how much has to improve by when"
        cite "Effective Child Protection Conferences" "including a clear sense of how much improvement is needed"
  part genogram "the genogram"
    in handbook
      expected to "ask for a genogram"
        cite 9 "Genogram will be requested as part of all plans"
  part genogram-work "who draws it"
    in handbook
      social-worker will "complete the genogram, to find relatives who could help or give care"
        cite 9 "This will be completed by the social worker"
  part assessment "the assessment"
    in handbook
      will "have a comprehensive social work assessment as an action"
        unless good-assessment-exists
        cite 9 "will always be an action on the outline plan"
        cite 9 "already a good quality 45-day assessment completed"
    in handbook, elsewhere
      because "section 9 lets an assessment that is there already suffice; section 12 makes no exception"
      will "have a comprehensive social work assessment completed before the first review"
        cite 12 "All plans made at ICPC will include that a comprehensive"
  part direct-work "direct work"
    in handbook
      will "have direct work with the child as an action, saying what work is needed to understand the child's daily life"
        cite 9 "Direct work with children will also always be an action"
  part support "support for the child"
    in handbook
      should "consider what support the child needs, also as a young carer"
        cite 9 "consider for every child the support they require"
  part telling-child "telling the child"
    in handbook
      conference-chair should "say in the plan who tells the young person of outcome and plan, and how the answer is gained and recorded"
        cite 6 "responsible for sharing the outcome of the conference and the content"
        cite 0 "clear about who is responsible for sharing the outcome"
  part safety-after "safety afterwards"
    in handbook
      conference-chair should "say in the plan who does any safety planning"
        when child-attends
        cite 6 "responsible for any safety planning required post conference"
        note "where what the young person says there may put them at more risk"
  part young-people "at 16 and 17"
    in handbook
      expected to "put needs of their own into the plan of a young person of 16 or 17"
        when the child is aged 16 or over at the plan-making-conference and
          the child is aged under 18 at the plan-making-conference
        cite 6 "needs in their own right included in the plan"

answer contingency-plan
  part emergency-care "care in an emergency"
    in handbook
      must "say in the plan who would care for the child in an emergency, always"
        cite 0 "must always include a contingency/ back up plan"
  part agenda "at the conference"
    in handbook
      will "go through the contingency plan after the outline plan"
        cite 8 "Contingency Plan"
  part services "when services fail"
    in practice-standards
      should "agree what is done when a service is delayed, a child is not taken to it, or the like"
        cite "Effective Child Protection Planning" "contingencies should be agreed including where access to a service"
  part oversight "the chair's oversight"
    in handbook
      conference-chair will "see that robust contingency planning is in place"
        cite 1 "ensuring robust contingency planning is in place"

answer family-meeting
  part inclusion "in the outline plan"
    in handbook
      should "put a family meeting into the outline plan"
        when not the conference is a review-conference
        unless family-meeting-held
        cite 9 "the need for one should be included in the outline plan"
        cite 0 "A family meeting should always be part of an outline plan"
  part its-plan "the family's plan"
    in handbook
      should "consider the plan of the family meeting in the conference"
        when family-meeting-held
        cite 9 "this plan should be considered within the Conference"
  part fitting "fitting the two together"
    in handbook
      should "fit the family meeting's plan and the child protection plan together"
        when family-meeting-held
        cite 9 "its contents should dovetail with the child protection plan"

answer child-in-need-stepdown
  part framework "the child's circumstances"
    in handbook
      conference-members should "consider the child within the child in need framework"
        when no-plan-made
        cite 8 "should then consider the child's circumstances within the Child in Need"
        cite 8 "children who step down from a child protection plan"
        note "whether the child's health or development needs services, or the child is disabled"
  part needs "what need is left after a plan"
    in handbook
      conference-members should "settle whether what is still needed makes a child in need plan, or no plan at all"
        when the conference is a review-conference and no-plan-made
        cite 12 "professionals should determine whether there are additional needs and actions"
  part consent "the parents' consent"
    in handbook
      conference-chair should "talk a child in need plan over with the parents and ensure that they consent"
        when child-in-need-plan-considered
        cite 8 "the Chair should discuss this with the parent/s and ensure that consent"
    in practice-standards
      because "the handbook governs; the practice standards speak of a plan that ends"
      conference-chair will "obtain the consent of the parents or carers"
        when the conference is a review-conference and no-plan-made
        cite "Effective Child Protection Conferences" "They will require consent from parents/carers"
  part record "the record of the consent"
    in handbook
      should "record in the minutes what was said and agreed about a child in need plan"
        when child-in-need-plan-considered
        cite 8 "This should be recorded in the minutes"
  part plan "the plan itself"
    in handbook
      should "devise a child in need plan that meets the needs of the child"
        when child-in-need-plan-considered
        cite 8 "a plan should be devised to meet the needs of the child"
    in practice-standards
      because "the handbook governs; the practice standards name the chair and what the plan is made from"
      conference-chair will "devise a child in need or early help plan from what the latest core group gave"
        when the conference is a review-conference and no-plan-made
        cite "Effective Child Protection Conferences" "will devise a Child in Need/Early Help plan based on information"
  part authority-role "the local authority's part"
    in handbook
      must "give the local authority a part in the child in need plan"
        when child-in-need-plan-considered
        cite 8 "this must identify a role for the Local Authority"
  part voluntary "that the plan is voluntary"
    in handbook
      should "say in the conference that a child in need plan is voluntary"
        when the conference is a review-conference and no-plan-made
        cite 12 "discussed within conference that a Child in Need plan is voluntary"
  part monitoring "that monitoring is not enough"
    in handbook
      conference-chair should "remind the conference that monitoring alone is no basis for a child in need plan"
        when the conference is a review-conference and no-plan-made
        cite 12 "monitoring alone is not a sufficient basis"
  part further-actions "what is still to be done"
    in practice-standards
      core-group-members should "agree what else is to be done and who leads it"
        when core-group-recommends-ending
        cite "Effective Child Protection Planning" "agree what further actions are needed and who will lead these"
        note "this is the basis of the help that follows the plan"
  part sustaining "what keeps the change going"
    in practice-standards
      core-group-members should "agree what keeps the change for the better going and who leads it"
        when core-group-recommends-ending
        cite "Effective Child Protection Core Groups" "actions are needed to maintain and sustain positive change"

answer appeal-guidance
  in handbook
    will "send the parents guidance on how to appeal together with the outcome"
      cite 9 "appeal a conference decision will be sent out with the outcome"
      cite 0 "appeal a conference decision will be sent out with the outcome"
      points to "the guidance on appeals against conference decisions"

answer minutes-sent
  reading notes-clock "when the leaflet's twenty working days begin"
    choice conference "with the conference"
    choice after-core-group "with the first core group after it"
    adopt conference because "the handbook counts from the conference; the leaflet tells the order of things, not a start"
    safe conference
  in handbook
    should distribute the minutes within 20 working days of the conference
      cite 9 "completed at the earliest opportunity and distributed within 20 working days"
  in handbook, elsewhere
    because "section 9 sets the rule out; the summary states it as will"
    will distribute the minutes within 20 working days of the conference
      cite 0 "sent out within 20 working days of conference"
  in practice-standards
    because "the handbook governs; the practice standards are stricter"
    will distribute the minutes within 15 working days of the conference
      cite "Effective Child Protection Conferences" "circulated within 15 working days of the conference"
  in leaflet
    because "the handbook governs"
    expected to distribute the minutes within 20 working days of the conference
      read notes-clock as conference
      cite "What happens at a Child Protection Conference?" "normally shared within twenty working days"
    expected to distribute the minutes within 20 working days of the next core-group
      read notes-clock as after-core-group
      when the conference is an initial-conference
      cite "What happens at a Child Protection Conference?" "normally shared within twenty working days"

answer minutes-contents
  part record "what they record"
    in handbook
      should "make the minutes an accurate and full record of the meeting, the information shared and the plan"
        cite 9 "accurate and comprehensive record of the meeting, information shared and the plan"
    in leaflet
      because "the handbook governs; the leaflet calls the notes a summary"
      expected to "share notes that sum up the main points discussed"
        cite "What happens at a Child Protection Conference?" "a summary of the main points discussed"
  part manner "how close to the words"
    in handbook
      will "keep the minutes short of a word-for-word record"
        cite 9 "but are not a verbatim record"
  part views "the views"
    in handbook
      will "set out the views of those who attended, with their decision and their reasons on the threshold"
        cite 9 "contain the views of those in attendance, including their decision and rationale"
  part dissent "dissent"
    in handbook
      will "record any professional's dissent in the minutes"
        cite 8 "ability to dissent and this will be recorded in the Conference minutes"
  part style "how they are written"
    in handbook
      will "write the minutes professionally and so that the family and the child can follow them"
        cite 9 "a professional manner that is accessible to the family and the child(ren)"
  part feedback "who tells the child"
    in handbook
      should "record in the minutes who is to give the child feedback"
        unless child-attends
        cite 6 "This should be clearly recorded in the Conference minutes"
        cite 6 "if they are not in attendance"
  part override "a recommendation that the chair overrode"
    in practice-standards
      should "record in the minutes that the chair overrode a recommendation to end the plan, and why"
        when recommendation-overridden
        cite "Effective Child Protection Conferences" "This should be clearly recorded within the minutes"

silent on minutes-amendments
  looked in handbook 0, 9
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"

answer minutes-recipients
  part recipients "who gets them"
    in handbook
      will "confirm at the conference who gets the minutes, and at what address"
        cite 8 "confirmation of addresses and recipients of conference minutes"
  part translation "translation"
    in handbook
      conference-service will "have the minutes translated for a family that requires it"
        cite 9 "translating Conference minutes for families who require it"

answer statutory-visit-first
  in handbook
    social-worker should visit the child within 5 working days of the plan-making-conference
      unless no-plan
      cite 9 "within 5 working days of the ICPC"

answer core-group-first
  in handbook
    core-group-members should meet within 10 working days of the plan-making-conference
      unless no-plan
      cite 9 "held within 10 working days of the ICPC"
  in practice-standards
    because "the handbook governs; the practice standards pass on what Working Together requires"
    core-group-members must meet within 10 working days of the plan-making-conference
      unless no-plan
      cite "Effective Child Protection Core Groups" "Meet within 10 working days from the initial child protection conference"
  in leaflet
    because "the handbook governs; the leaflet gives the same time"
    core-group-members will meet within 10 working days of the plan-making-conference
      unless no-plan
      cite "What happens at a Child Protection Conference?" "first core group takes place within 10 working days of the conference"

answer core-group-interval
  in handbook
    core-group-members must meet at least every 6 weeks until plan-ended
      cite 9 "held a minimum of every 6 weeks"
  in practice-standards
    because "the handbook governs; both give the same interval"
    core-group-members should meet at least every 6 weeks until plan-ended
      cite "Effective Child Protection Core Groups" "meet at least every 6 weeks"

answer core-group-prereview
  part meeting "the meeting before the review"
    in practice-standards
      core-group-members should meet not earlier than 10 working days before the review-conference,
        no later than the review-conference
        done by core-group
        cite "Effective Child Protection Core Groups" "within 10 working days prior to any review conference"
        note "the sentence calls it the first core group"
  part judgement "its judgement on the threshold"
    in practice-standards
      core-group-members should "say whether the threshold of significant harm is still met" before the review-conference
        cite "Effective Child Protection Planning" "whether the threshold for significant harm continues to be met"
        note "and, where they would end the plan, who does what next"

answer core-group-minutes
  in practice-standards
    will "circulate the core group's minutes and put them on the record" within 5 working days of the core-group
      cite "Effective Child Protection Core Groups" "electronic social care record **within 5 working days**"
      note "any member of the core group can take them"

answer revised-plan-circulated
  in practice-standards
    should "circulate the revised plan to the core group" within 2 working days of the plan-revised
      cite "Effective Child Protection Planning" "circulated to core group members **within 2 working days**"

answer assessment-during-plan
  part comprehensive "the comprehensive assessment"
    in handbook
      will complete the assessment not before the first initial-conference, before the first review-conference
        unless good-assessment-exists
        unless no-plan
        cite 12 "comprehensive social work assessment is completed prior to the first review"
        cite 9 "unless otherwise agreed that there is already a good quality"
  part yearly "the yearly assessment"
    in handbook
      expected to complete the assessment at least every 12 months from plan-started until plan-ended
        cite 12 "child and family assessments are expected annually"
  part change "after a change"
    in handbook
      expected to "assess the child and the family again"
        when significant-change-of-circumstances
        cite 12 "where there has been a significant change in circumstances"
  part request "at the chair's request"
    in handbook
      conference-chair may "ask for an updated assessment at other times"
        cite 12 "The CP Chair reserves the right to request an updated assessment"
        note "where the case gives reasons for it"

answer midway-review
  in handbook
    conference-chair will "arrange a midway review" before the next conference
      unless plan-over and not the next conference is after the conference
      unless no-plan
      cite 10 "following the ICPC and subsequent in-between each conference that follows"
      cite 10 "to ensure statutory duties are being completed and to identify any issues"
      cite 0 "conduct midway reviews in between all conferences"
      note "to see how the plan goes, that statutory duties are done and what holds it up"

answer dispute-stages
  part concern "raising a concern"
    in handbook
      conference-chair will "raise the concern"
        when chair-has-concern
        cite 11 "the conference Chair has a responsibility to raise any concern"
        cite 10 "individual case concerns the Dispute Resolution process will be applied"
  part challenge "practice that could harm the child"
    in handbook
      conference-chair must "challenge the practice assertively"
        when practice-detrimental
        cite 11 "they have a duty to assertively challenge this"
  part lack-of-progress "a plan that falls short"
    in practice-standards
      conference-chair will "challenge and escalate"
        when plan-falls-short
        cite "Effective Child Protection Planning" "responsibility to challenge and escalate if actions are not being taken"
  part override "where the chair overrode the end of a plan"
    in practice-standards
      conference-chair should "consider whether to escalate the lack of progress"
        when recommendation-overridden
        cite "Effective Child Protection Conferences" "consider whether an escalation is required due to the lack of progress"
  part informal "the informal stage"
    in handbook
      conference-chair will "seek first to settle the matter informally with the social worker, the team manager, or both"
        when chair-has-concern
        cite 11 "in the first instance seek to resolve the issue informally"
        note "with whom depends on how serious the matter is"
  part manager-first "the team manager first"
    in handbook
      conference-chair is expected to "approach the team manager before a dispute is raised"
        when chair-has-concern
        cite 11 "the Team Manager is approached before the dispute is raised"
  part skipping "whether the informal stage may be skipped"
    in handbook
      conference-chair should not "raise a stage 1 dispute without an informal one before it"
        except when exceptional-circumstances
        cite 11 "in the first instance rather than Stage 1, unless there are exceptional"
  part stage-1 "stage 1"
    in handbook
      conference-chair will "raise a stage 1 dispute"
        when dispute-stage is informal and dispute-unresolved
        cite 11 "After the informal resolution, a Stage 1 dispute will be raised"
        cite 11 "not resolved in a timescale that is appropriate to the child's needs"
  part response "the answer to stage 1"
    in handbook
      team-manager will "respond to the stage 1 dispute"
        when dispute-stage is stage-1
        cite 11 "This will require a response from the Team Manager"
        note "by when is not said"
  part repeated "the same issue again"
    in handbook
      conference-chair should "raise the dispute at the next stage"
        when dispute-repeated
        cite 11 "should mean the next dispute is raised at the next stage"
  part stage-2 "stage 2"
    in handbook
      conference-chair should "send a stage 2 dispute to the head of service"
        when unresolved-at-stage-1
        cite 11 "Stage 2 dispute should be sent to the relevant Head of Service"
  part stage-3 "stage 3"
    in handbook
      conference-chair may "use stage 3 to consult the assistant director"
        only when exceptional-circumstances
        cite 11 "exceptional circumstances where the Assistant Director needs to be consulted"

answer escalation-by-professionals
  in handbook
    professionals may "use the partnership's escalation process"
      cite 8 "Any professional can utilise the Safeguarding Partnership's escalation process"
      points to "the partnership's challenge and escalation process"

answer plan-contents
  part builder "who builds it, and when"
    in handbook
      core-group-members will "refine and review the outline plan at their first meeting"
        cite 9 "refine and review the plan agreed at the initial conference"
    in leaflet
      because "the handbook governs; the leaflet says what the first core group comes to and who gets it"
      core-group-members will "settle times, actions and recommendations at their first meeting, which make the plan"
        cite "What happens at a Child Protection Conference?" "with a view to identifying timescales, actions and recommendations"
        cite "What happens at a Child Protection Conference?" "This will be formatted into a Child Protection Plan"
        note "it is distributed to the family and to those in the core group"
  part development "developing it further"
    in practice-standards
      core-group-members must "develop the outline plan further, on what the assessment finds"
        cite "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
  part aim "what it is for"
    in practice-standards
      must "make the child safe, promote their health and development, and help the family to do the same"
        cite "Effective Child Protection Planning" "Ensure the child is safe from harm"
        cite "Effective Child Protection Planning" "Promote the child's health and development"
        cite "Effective Child Protection Planning" "Support the family and wider family members"
  part partners "what every agency gives"
    in practice-standards
      partner-agencies must "help to develop the plan as fits them, and give the services that it names"
        cite "Effective Child Protection Planning" "All partners contribute to the development of any plan as appropriate"
  part coordination "other plans"
    in practice-standards
      must "keep the child's assessments and plans in step with one another"
        cite "Effective Child Protection Planning" "it is important that these are co-ordinated"
  part transitions "transitions"
    in practice-standards
      should "plan ahead for the transitions that are known to come, as from children's to adults' services"
        cite "Effective Child Protection Planning" "transition points for the child should be planned for in advance"
  part change "what has to change"
    in practice-standards
      core-group-members must "set out what has to change, by how much and by when"
        cite "Effective Child Protection Core Groups" "set out what needs to change, by how much, and by when"
        note "for the child to be safe and have their needs met"
  part risks "the risks"
    in practice-standards
      should "state clearly in the plan what the risks and worries for each child are, agreed by all who work with it"
        cite "Effective Child Protection Planning" "clearly state the risks and worries for each child"
  part siblings "several children"
    in practice-standards
      should "set out each child's own risks and worries, where a plan is for more than one child of the family"
        cite "Effective Child Protection Planning" "unique risks and worries for each individual child within the family"
  part outcomes "the outcomes"
    in practice-standards
      should "set clear outcomes in the plan, against which progress is judged"
        cite "Effective Child Protection Planning" "establish clear outcomes against which progress"
  part actions "services and actions"
    in practice-standards
      should "set out in the plan which services are given, and who does what, and for what purpose"
        cite "Effective Child Protection Planning" "what services are to be delivered, and what actions"
  part detail "the detailed plan"
    in practice-standards
      will "set out in the detailed plan what is done, why, when, by whom and how its effect is measured"
        cite "Effective Child Protection Core Groups" "what work needs to be done, why, when and by whom"
  part contingency "contingencies"
    in handbook
      must "put into the plan who will care for the child in an emergency"
        cite 0 "always include a contingency/ back up plan about who will care"
  part delays "when a service is late"
    in practice-standards
      should "agree contingencies, as for a service that is late or a child who is not taken to it"
        cite "Effective Child Protection Planning" "contingencies should be agreed including where access to a service"
  part needs "what the child needs"
    in handbook
      should "consider what support the child needs, for young caring responsibilities among others"
        cite 9 "important to consider for every child the support they require"
  part young-person "a young person of 16 or 17"
    in handbook
      expected to "put the needs of a young person of 16 or 17 in their own right into the plan"
        when the child is aged 16 or over today and the child is aged under 18 today
        cite 6 "have needs in their own right included in the plan"
  part direct-work "direct work with the child"
    in handbook
      will "have direct work with the child among the actions, and say what is needed to understand the child's experience"
        cite 9 "Direct work with children will also always be an action"
  part genogram "the genogram"
    in handbook
      expected to "ask for a genogram in the plan"
        cite 9 "expectation that a Genogram will be requested as part of all plans"
        note "the social worker completes it"
  part feedback "who tells the child"
    in handbook
      conference-chair should "put into the plan who tells the child of the outcome and the plan, and how the child's response is recorded"
        cite 6 "include within the plan who will be responsible for sharing the outcome"
  part safety "the child's safety after sharing"
    in handbook
      conference-chair should "put into the plan who plans the child's safety after the conference"
        when sharing-adds-risk
        cite 6 "responsible for any safety planning required post conference"
  part achievable "how it is made achievable"
    in practice-standards
      should "read the plan over: is it specific, measurable, achievable, relevant and timely, and do its actions fit together"
        cite "Effective Child Protection Planning" "Specific Measurable Achievable Relevant and Timely (SMART)"
  part pieces "manageable pieces"
    in practice-standards
      should "break the plan into pieces that the child and the family can manage, where needed"
        cite "Effective Child Protection Planning" "break the plan down into manageable chunks"
  part achievements "what has been achieved"
    in practice-standards
      should "celebrate in the plan the actions and goals that were achieved"
        cite "Effective Child Protection Planning" "these should be celebrated and recognised within the plan"

answer plan-explained
  part child "the child"
    in handbook
      should "always make clear who shares the outcome and the plan with the child"
        cite 0 "who is responsible for sharing the outcome from conference and the plan"
  part sharing "who does so"
    in handbook
      conference-chair should "put into the plan who shares the outcome and the plan with the child, and how the response is recorded"
        cite 6 "include within the plan who will be responsible for sharing the outcome"
  part updates "how the child is kept up to date"
    in practice-standards
      should "encourage the child to add to the plan, and have their trusted person keep them up to date"
        cite "Effective Child Protection Planning" "Children should be encouraged to input into the plan"
        cite "Effective Child Protection Planning" "regular updates on what is happening from their trusted person"
  part language "the language"
    in practice-standards
      should "write the plan without jargon, in plain language that makes sense to everyone"
        cite "Effective Child Protection Planning" "free of jargon, use plain, accessible language and make sense to everyone"
  part words "words in general"
    in practice-standards
      should "use language that makes sense to the child and the family, and not assume that all read or understand English"
        cite "Engaging and Supporting Children and their Families" "Use language that makes sense to the child and their family"

answer core-group-membership
  part members "that its members are known"
    in handbook
      will "confirm the members of the core group at the conference"
        cite 8 "Core Group members confirmed, and date of next core group agreed"
  part decision "who decides, and who belongs to it"
    in practice-standards
      conference-members must "name the practitioners and family members who form the core group"
        cite "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
    in leaflet
      because "the practice standards govern; the leaflet says how far family and practitioners are involved"
      will "name as the core group the family members and the practitioners most involved"
        cite "What happens at a Child Protection Conference?" "a Core Group of family members and practitioners"
  part child "the child"
    in leaflet
      will "have the child in the core group, where their age is fit for it"
        cite "What happens at a Child Protection Conference?" "This group, including the child if age appropriate"

answer core-group-tasks
  part develop "developing the plan"
    in handbook
      core-group-members will "refine and review the outline plan at their first meeting"
        cite 9 "refine and review the plan agreed at the initial conference"
  part with-family "with the family"
    in practice-standards
      core-group-members will "develop the plan with the child and the family"
        cite "Effective Child Protection Core Groups" "develop the child protection plan with the child and their family"
  part update "keeping the plan up to date"
    in handbook
      will "bring the plan up to date at every core group, with actions that were completed and new ones"
        cite 9 "the child protection plan is updated with any completed actions"
  part amendment "changing the plan"
    in practice-standards
      core-group-members should "amend the plan whenever its outcomes and the child's safety need it"
        cite "Effective Child Protection Core Groups" "amend the plan as and when required to ensure that outcomes"
  part information "information between meetings"
    in practice-standards
      should "keep information flowing, so that the plan is brought up to date between core groups too"
        cite "Effective Child Protection Planning" "updated regularly and not solely at the core group"
  part review "reviewing what is done"
    in practice-standards
      core-group-members must "review what the services given under the plan achieve"
        cite "Effective Child Protection Core Groups" "Review the impact of services delivered as agreed in the plan"
  part every-meeting "at every meeting"
    in practice-standards
      core-group-members will "review the plan's impact at every meeting"
        cite "Effective Child Protection Core Groups" "regularly review its impact and effectiveness at each core group meeting"
    in practice-standards, elsewhere
      because "the passage on core groups is the one on their meetings; the one on planning says it as should"
      core-group-members should "review every element of the plan regularly"
        cite "Effective Child Protection Planning" "Each element of the plan should be reviewed regularly by core group"
  part monitoring "what services achieve"
    in practice-standards
      must "record what services achieve, and review the help that is given"
        cite "Effective Child Protection Planning" "Monitor and record the impact of any services delivered"
        cite "Effective Child Protection Planning" "review the help being delivered"
  part sufficiency "whether it is enough"
    in practice-standards
      should "review the plan regularly, and test whether the adults' change is enough and lasts"
        cite "Effective Child Protection Planning" "should be reviewed regularly to analyse whether sufficient progress has been made"
        cite "Effective Child Protection Planning" "whether any improvements in adult behaviour are sufficient and sustained"
  part assessment "the in-depth assessment"
    in practice-standards
      core-group-members must "decide what steps complete the in-depth assessment, and who takes them"
        cite "Effective Child Protection Core Groups" "Decide what steps need to be taken, and by whom, to complete"
  part carry-out "carrying the plan out"
    in practice-standards
      core-group-members must "carry the plan out and answer together for its tasks, watching progress and refining it"
        cite "Effective Child Protection Core Groups" "Implement the child protection plan and take joint responsibility"
    in leaflet
      because "the practice standards govern; the leaflet says it as what will happen"
      core-group-members will "work closely together to achieve the plan's actions"
        cite "What happens at a Child Protection Conference?" "will work closely to achieve the actions outlined in the plan"
  part scrutiny "scrutiny of one another"
    in practice-standards
      core-group-members should "look closely at how the agencies help, each by itself and together"
        cite "Effective Child Protection Core Groups" "offer scrutiny as to how agencies are individually and collectively offering"
  part challenge "a plan that is not good enough"
    in practice-standards
      core-group-members should "challenge with respect a plan that is not good enough, for which all of them answer alike"
        cite "Effective Child Protection Planning" "offer respectful challenge if the plan isn't 'good enough'"
  part attendance "attendance and written reports"
    in practice-standards
      core-group-members will "put attendance first"
        cite "Effective Child Protection Core Groups" "All core group members will prioritise attendance"
    in leaflet
      because "the practice standards govern; the leaflet expects it of every practitioner"
      expected to "attend the core groups"
        cite "What is expected of practitioners?" "expected that you will attend the Conference(s) and Core Groups"
  part progress-report "progress reports"
    in practice-standards
      core-group-members will "give every core group a written progress report, whether they attend or not"
        cite "Effective Child Protection Core Groups" "responsible for providing written progress reports to each core group meeting"
  part not-possible "an action that cannot be done"
    in practice-standards
      core-group-members must "get in touch with the conference chair and explain why"
        when action-cannot-be-done
        cite "Effective Child Protection Core Groups" "they must contact the child protection conference chair to explain"
  part no-progress "help that brings no progress"
    in practice-standards
      should "take time to reflect on why there is no progress, and judge again openly what the child's safety needs"
        when plan-falls-short
        cite "Effective Child Protection Planning" "important that there is time given to reflect on why this is"
  part ending "a recommendation to end the plan"
    in practice-standards
      core-group-members should "support the recommendation with evidence that the risk has been managed and is less"
        when core-group-recommends-ending
        cite "Effective Child Protection Core Groups" "supported with evidence that risk to the child has been effectively managed"
  part supervision "supervision"
    in practice-standards
      core-group-members should "seek supervision from their agency on their part in the core group, where needed"
        cite "Effective Child Protection Core Groups" "core group members should seek supervision from their agency"
  part attendance-concern "a concern that an agency stays away"
    in practice-standards
      social-worker must "raise the concern with the member of the core group first"
        when attendance-concern
        cite "Effective Child Protection Core Groups" "must be raised with the core group member first"
        note "the lead professional, in the words of the document"
  part attendance-escalation "where that concern goes on"
    in practice-standards
      should "escalate the matter through the partnership's procedure"
        when attendance-concern-persists or concern-about-lead
        cite "Effective Child Protection Core Groups" "If concerns persist or the concern is about the lead professional"
        points to "the partnership escalation procedure"

silent on specialist-assessment
  looked in handbook 2, 4, 9, 12
  looked in practice-standards "Effective Child Protection Conferences", "Effective Child Protection Core Groups"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "the chair may ask for the social work assessment to be brought up to date; a specialist's is not spoken of"

silent on legal-action
  looked in handbook 8, 10, 11, 12
  looked in practice-standards "Effective Strategy Discussions", "Effective Child Protection Planning"
  looked in leaflet "What is it?"
  note "views for the legal gateway panel are a point of quality assurance; who decides on proceedings is not said"

silent on outcome-recorded
  looked in handbook 0, 6, 8, 9, 12
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "the outcome goes out in a form of the chair's; who records it on the child's file is not said"

silent on minutes-taker
  looked in handbook 5, 8, 9
  looked in practice-standards "Effective Child Protection Conferences", "Effective Child Protection Core Groups"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "any member of a core group can take its minutes; who takes those of a conference is not said"

answer dispute-record
  part record "the record of an informal dispute"
    in handbook
      conference-chair will "put a record of the conversation and the concern on the child's electronic file"
        when chair-has-concern
        cite 11 "A record of the conversation and concern will be added"
        note "in the case note for informal resolution"
  part informal "an issue raised with a team manager"
    in handbook
      should "ordinarily treat an issue raised with a team manager as an informal dispute, and record it as one"
        when chair-has-concern
        cite 11 "should ordinarily be viewed as an informal dispute and recorded as such"
  part impact "the impact on the child"
    in handbook
      conference-chair must "make clear in the dispute what the unresolved issue does to the child"
        when the first dispute-raised has happened
        cite 11 "The dispute must make clear the impact on the child"
  part resolution "what would settle it"
    in handbook
      conference-chair must "put into the record of the dispute what would settle it"
        when the first dispute-raised has happened
        cite 11 "There must be a clear identified resolution to the dispute"
  part tracking "who tracks it"
    in handbook
      conference-chair must "track the dispute until the matter is settled to satisfaction"
        when the first dispute-raised has happened
        cite 11 "must track the dispute after it has been raised"
  part partners "partner agencies"
    in handbook
      conference-chair may "raise a dispute about a partner agency"
        cite 11 "may also raise a dispute resolution in respect of partner agencies"
        note "recorded on a form of its own on the child's electronic record"

answer first-review
  in handbook
    will hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite 12 "no later than three months after the ICPC"
  in practice-standards
    because "the handbook governs; the practice standards pass on the same limit as a requirement"
    must hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite "Effective Child Protection Conferences" "is held within three months, with further conferences"
  in leaflet
    because "the handbook governs; the leaflet gives the same limit"
    will hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite "What is it?" "within three months and six monthly thereafter"

answer subsequent-review
  in handbook
    will hold a review conference every 6 months from the first review-conference until plan-ended
      cite 12 "then at six monthly cycles"
  in practice-standards
    because "the handbook governs; the practice standards pass on the same interval as a requirement"
    must hold a review conference at least every 6 months from the first review-conference until plan-ended
      cite "Effective Child Protection Conferences" "further conferences being held at least every six months"
  in leaflet
    because "the handbook governs; the leaflet gives the same interval"
    will hold a review conference every 6 months from the first review-conference until plan-ended
      cite "What is it?" "within three months and six monthly thereafter"

answer review-booking
  in handbook
    will "set the arrangements for the review" no later than the conference
      unless plan-over
      unless no-plan
      cite 8 "Conference Review arrangements set if required"
  in practice-standards
    because "the handbook governs; the practice standards ask for the date of the first review"
    should "agree the date of the first review" no later than the conference
      when not the conference is a review-conference
      unless no-plan
      cite "Effective Child Protection Conferences" "agree a date for the first child protection review conference"

answer review-invite-confirmation
  in handbook
    social-worker will "confirm the invitation details" at least 15 working days before the review-conference
      cite 12 "with the CPU, 15 working days in advance of the meeting"

answer post-birth-review
  in handbook
    must hold a review conference within 4 weeks of birth
      when the first initial-conference has happened and not the first initial-conference is after birth
      unless no-plan
      cite 4 "must be held within four weeks of the birth of the child"
      points to "the Bolton pre-birth protocol (2024)"
  in handbook, elsewhere
    because "section 4 is the one on unborn children and says must; either may come out earlier"
    will hold a review conference within 20 working days of birth
      when the first initial-conference has happened and not the first initial-conference is after birth
      unless no-plan
      cite 12 "will take place within 20 working days of their birth"
      note "on top of the ordinary reviews"

answer early-review
  in practice-standards
    conference-members should "agree what would bring the conference together again before the first review"
      cite "Effective Child Protection Conferences" "necessary to reconvene the conference before that date"
      note "the handbook names no grounds; a birth and a child's leaving the country have rules of their own"

answer long-plan-oversight
  part twelve-months "a plan of more than 12 months"
    in handbook
      conference-chair will "review the plan monthly in supervision with their manager"
        when today is more than 12 months after plan-started and not plan-over
        cite 12 "over 12 months, this will be reviewed monthly in supervision"
  part fifteen-months "a plan of 15 months or more"
    in handbook
      heads-of-service will "review the plan at the tracking panel"
        when today is at least 15 months after plan-started and not plan-over
        cite 12 "15 months or above, this will be reviewed by Heads of Service"

answer review-purpose
  part harm "whether the harm goes on"
    in practice-standards
      conference-members must "review whether the child is, or is likely to be, suffering significant harm"
        cite "Effective Child Protection Conferences" "Reviewing whether the child is continuing to suffer or is likely"
  part progress "progress"
    in practice-standards
      conference-members must "review the child's development against the outcomes of the plan"
        cite "Effective Child Protection Conferences" "review developmental progress against child protection plan outcomes"
  part plan "the plan"
    in practice-standards
      conference-members must "consider whether the plan goes on or is changed"
        cite "Effective Child Protection Conferences" "Consider whether the child protection plan should continue or should be changed"
  part update "bringing the plan up to date"
    in handbook
      will "bring the plan up to date and review it"
        cite 12 "the child protection plan will be updated and reviewed"

answer review-report
  part form "the form of the report"
    in handbook
      social-worker will "write the report on the case system's own pathway"
        cite 12 "The social work report for the review conference is on the Liquid"
  part agency-form "the form of other reports"
    in handbook
      partner-agencies expected to "report in writing on the partnership's template, the police excepted"
        cite 5 "expected to provide a written report to the child protection conference"
        points to "the partnership's report template"
    in practice-standards
      because "the handbook governs and excepts the police; the practice standards speak of every practitioner"
      professionals will "give their information on the agreed template"
        cite "Effective Child Protection Conferences" "provide relevant information on the agreed report template"
  part relevance "what goes into it"
    in practice-standards
      professionals must "give what is proportionate and bears on the worries for the child and the family"
        cite "Effective Child Protection Conferences" "essential that information shared is proportionate and relevant to the worries"
  part revised-plan "who sends the revised plan"
    in handbook
      conference-chair will "send the revised plan out in the outcomes form"
        cite 12 "sent out by the CP Chair in the outcomes form"
  part exceptional "a plan that is to end at the first review"
    in handbook
      head-of-service should "set out why the circumstances are exceptional, where the plan is to end"
        when the review-conference is the first
        cite 0 "should outline why exceptional circumstances apply"
        note "with the oversight and agreement that ending it at the first review needs"

answer end-grounds
  in handbook
    may end the plan
      grounds closed
        "the conference finds the child no longer at risk of significant harm"
          when not still-at-risk
          cite 12 "satisfied that the child/ren is no longer at risk of significant harm"
        "another plan fits the child's needs better"
          when alternative-plan-agreed
          cite 12 "an alternative plan is more appropriate to meet the needs"
        "the child is 18"
          when the child is aged 18 or over today
          cite 12 "The child has reached the age of 18"
        "the child has died"
          when child-died has happened
          cite 12 "The child is deceased"
        "the plan is transferred to another authority"
          when plan-transferred
          cite 12 "The local authority transfers the plan to another local authority"
        "the child has left the United Kingdom"
          when left-uk has happened
          cite 12 "The child has left the United Kingdom"
        "the child is looked after"
          when looked-after
          cite 13 "status for the child will be ended outside of a Conference"
      note "section 13 has the chair's manager end the plan of a looked-after child, outside a conference"
  in practice-standards
    because "the handbook governs; the practice standards speak of the risk and of the looked-after child only"
    may end the plan
      grounds open
        "it is agreed that the risk is less and a plan no longer needed"
          when no-plan-made
          cite "Effective Child Protection Conferences" "risks have been reduced and a Child Protection Plan is no longer"
        "the child is looked after"
          when looked-after
          cite "Effective Child Protection Conferences" "will end without a Review Conference being convened"

answer end-decision-body
  part risk "a child who is no longer at risk"
    in handbook
      whole-conference decides whether "the child is no longer at risk of significant harm, so that the plan may end"
        when not looked-after
        cite 12 "Conference is satisfied that the child/ren is no longer at risk"
        note "for a child who is 18, has died or whose plan goes to another authority, no one is named as deciding"
    in handbook, elsewhere
      because "section 12 is the one on ending a plan; section 8 says how the decision mostly comes about"
      whole-conference decides whether "the plan ends, in most cases all of one mind or by a majority"
        when not looked-after
        cite 8 "about whether a child protection plan should be initiated or ended"
    in practice-standards
      because "the handbook governs; the practice standards give it to the review conference as a task"
      whole-conference must "consider at a review whether the plan goes on or is changed"
        when not looked-after
        cite "Effective Child Protection Conferences" "whether the child protection plan should continue or should be changed"
  part other-plan "a plan of another kind in its place"
    in handbook
      whole-conference decides whether "a plan of another kind meets the child's needs better, so that the plan may end"
        when not looked-after
        cite 12 "A Conference decides that an alternative plan is more appropriate"
  part looked-after "a looked after child"
    in handbook
      chairs-manager will "end the plan outside a conference"
        when looked-after
        cite 13 "ended outside of a Conference by the CP Chair Team Manager"

answer end-left-uk
  part ending "the end of the plan"
    in handbook
      may end the plan
        when left-uk has happened
        cite 12 "The child has left the United Kingdom"
  part response "what is done about it"
    in handbook
      should "convene a review conference to settle what has to be done"
        when left-uk has happened
        cite 12 "Conference should be convened to determine what action needs to be"

answer end-first-review
  in handbook
    must not end the plan
      when the review-conference is the first
      except when exceptional-circumstances
      cite 12 "only be ended at the first Conference Review stage under exceptional circumstances"
  in practice-standards
    because "the handbook governs; the practice standards ask for clear evidence besides"
    should not end the plan
      when the review-conference is the first
      except when exceptional-circumstances and risk-clearly-reduced
      cite "Effective Child Protection Conferences" "should not be discontinued at the first Review Conference"
      cite "Effective Child Protection Conferences" "exceptional circumstances where there is clear evidence"

answer end-first-review-approval
  in handbook
    must not end the plan
      when the review-conference is the first
      except when head-of-service-agrees
      cite 12 "agreed and recorded by the relevant social work Head of Service"
      cite 0 "oversight and agreement is required to support a social care recommendation"

answer end-assessment
  in handbook
    must not "recommend that the plan end"
      except when updated-assessment
      cite 0 "An updated Child & Family assessment is required to support"
      note "asked of children's social care"
  in handbook, elsewhere
    because "the summary requires the assessment; section 12 expects it"
    should not "recommend that the plan end"
      except when updated-assessment
      cite 12 "the social care recommendation is to end the child protection plan"

silent on end-neglect
  looked in handbook 3, 8, 12
  looked in practice-standards "Effective Child Protection Conferences", "Effective Child Protection Core Groups"
  looked in leaflet "What is it?"
  note "ending a plan has rules of its own, but none for neglect"

answer end-notification
  in handbook
    will "write to the members of the core group that the child's legal status has changed"
      when looked-after
      cite 13 "letter will be sent to members of the Core Group to explain"
      note "where a conference ends the plan, its outcome goes out as after every conference; no more is said"
  in practice-standards
    because "the handbook governs; the practice standards have the letter go to all practitioners involved"
    will "write to all practitioners involved that the plan ends"
      when looked-after
      cite "Effective Child Protection Conferences" "letter will be sent to all practitioners involved advising of the change"

answer child-in-need-review
  in handbook
    will "record the date of the first child in need review" no later than the conference
      when child-in-need-plan
      cite 8 "record CIN members and date of first CIN review"
      note "how often it is reviewed afterwards is not said"
  in practice-standards
    because "the handbook governs; the practice standards have the chair record what meetings are to come"
    conference-chair will "record the date of any meetings to come"
      when child-in-need-plan
      cite "Effective Child Protection Conferences" "record the date of any upcoming meetings"

answer looked-after
  part plan "the plan"
    in handbook
      chairs-manager will "end the plan outside a conference"
        when looked-after
        cite 13 "ended outside of a Conference by the CP Chair Team Manager"
        note "being looked after is not among the reasons for ending a plan that section 12 lists"
    in practice-standards
      because "the handbook governs, and names who ends the plan"
      will "end the plan without a review conference"
        when looked-after
        cite "Effective Child Protection Conferences" "plan will end without a Review Conference being convened"
  part letter "the letter"
    in handbook
      will "write to the core group, explaining the change of legal status and asking for representations"
        when looked-after
        cite 13 "explain the change of legal status and to invite any representations"
    in practice-standards
      because "the handbook governs; the practice standards have the letter go to all practitioners involved"
      will "write to all practitioners involved, saying what those who object can do"
        when looked-after
        cite "Effective Child Protection Conferences" "will advise what action practitioners can take if they object"

answer looked-after-representations
  in handbook
    core-group-members should "send what they have to say" within 10 working days of looked-after-letter-sent
      when there is at least 1 representation-received and
        not the last representation-received is before looked-after-letter-sent
      cite 13 "invite any representations, which should be made within 10 working days"
    core-group-members may "make representations" within 10 working days of looked-after-letter-sent
      cite 13 "invite any representations, which should be made within 10 working days"

answer looked-after-handover
  in handbook
    conference-chair should "meet the reviewing officer for the handover" before looked-after-review
      when looked-after
      cite 13 "arranged prior to the initial CLA review for a formal handover"

silent on looked-after-combined
  looked in handbook 12, 13
  looked in practice-standards "Effective Child Protection Conferences", "Effective Child Protection Planning"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "the plan ends when the child becomes looked after; of a child's several plans, the standards only say that they need coordinating"

silent on looked-after-notice
  looked in handbook 12, 13
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "a letter tells the core group; who tells the chair is not said"

answer looked-after-recording
  in handbook
    conference-chair will "record in a case note the handover to the reviewing officer"
      when looked-after
      cite 13 "This will be recorded on a case-note by the CP Chair"
      note "who records the end of the plan, and who carries risks forward, is not said"

silent on transfer-in-conference
  looked in handbook 2, 14
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What is it?"
  points to "the North West protocol on the transfer of child protection plans"
  note "the handbook points to the North West protocol on transfer conferences, which is not among the documents"

answer transfer-in-conditions
  in handbook
    should not "have a transfer-in conference requested"
      except when move-is-permanent
      cite 2 "should only be requested for children who are permanently moving"
      points to "the North West protocol on the transfer of child protection plans"
      note "the record is opened once all information is in; permanent is defined in the North West protocol, which is not among the documents"

answer transfer-in-marker
  part record "the child's record"
    in handbook
      conference-service will "put a contact form on the child's record"
        when on-plan-elsewhere and transfer-information-received
        cite 2 "put a contact form on the child's record when all information"
  part pathway "the pathway on the record"
    in handbook
      chairs-manager will "take the case forward on the record's pathway once the contact form is there"
        when on-plan-elsewhere and transfer-information-received
        cite 2 "Team Manager will then progress the Liquid Logic pathway"

answer transfer-in-report
  part report "the report"
    in handbook
      will "ask the lead social worker here to complete a report for the conference"
        when on-plan-elsewhere
        cite 2 "social worker will be asked to complete a report for conference"
        points to "the North West protocol on the transfer of child protection plans"
  part assessment "the assessment"
    in handbook
      originating-authority will "write the child and family assessment"
        when on-plan-elsewhere
        cite 2 "assessment will be authored by the responsible Local Authority"

answer transfer-in-first-review
  in handbook
    will hold the first review conference within 3 months of transfer-in-conference
      unless no-plan
      unless ended-before-review-here
      cite 12 "no later than three months after the ICPC"
      cite 2 "An Initial Child Protection Conference for children from another local authority"
      note "a transfer-in conference is an initial conference in the handbook's terms"

answer transfer-out-notification
  in handbook
    social-worker should "tell the conference service" immediately after either move-known or moved-area
      cite 14 "should notify the CPU immediately"
      note "for a move that is planned too, and for one that is only for a time"

answer transfer-out-responsibility
  part responsibility "the case"
    in handbook
      social-worker will "keep responsibility for the case, statutory visits and core groups included"
        when moving-away
        unless plan-transferred
        cite 14 "retains case responsibility until transfer of the Child Protection plan has"
  part tasks "some of the tasks"
    in handbook
      social-worker may "negotiate with the new authority that it takes on some visits or core groups"
        when moving-away
        unless plan-transferred
        cite 14 "negotiate with new local authority Children's Social Care Service to undertake"
        note "where that is right, for reasons such as distance"
  part informing "keeping the chair informed"
    in handbook
      social-worker must "keep the chair informed of progress"
        when moving-away
        unless plan-transferred
        cite 14 "Child Protection Chair informed of progress until the case formally transfers"

answer transfer-out-end
  in handbook
    may "end the plan and take the marker off the child's file"
      when moved-area has happened or move-known has happened
      only when transfer-in-conference has happened and responsibility-accepted has happened
      cite 14 "until the new local authority have held a Child Protection Conference"
      cite 14 "Conference and accepted case responsibility"
      note "until then the social worker keeps the chair informed"
  in handbook, elsewhere
    because "section 14 says until when the marker stays; section 12 names the transfer as a reason to end the plan"
    may end the plan
      when moved-area has happened or move-known has happened
      only when plan-transferred
      cite 12 "The local authority transfers the plan to another local authority"

silent on list-of-children
  looked in handbook 2, 9, 14
  looked in practice-standards "Introduction", "Effective Partnership Working"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "a marker on the child's file is spoken of; a list and enquiries to it are not"

silent on chair-qualification
  looked in handbook 1, 10, 11
  looked in practice-standards "Effective Child Protection Conferences", "Managing and Supervising in Child Protection"
  looked in leaflet "What happens at a Child Protection Conference?"

silent on chair-independence
  looked in handbook 1, 8, 10, 11
  looked in practice-standards "Effective Strategy Discussions", "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "a team is named that reviews independently; no rule sets the chair apart from the management of the case"

silent on procedure-review
  looked in handbook 1
  looked in practice-standards "Introduction"
  looked in leaflet "What is it?"

answer chair-duties
  part child-focus "the child at the centre"
    in handbook
      conference-chair will "see that conferences and all that goes with them focus on the child, whose safety comes first"
        cite 1 "activity is child focused, and the safeguarding of children is paramount"
  part voice "the child's voice"
    in handbook
      conference-chair will "see that the child is heard and that wishes and feelings that are known get full consideration"
        cite 1 "ensure the voice of the child is heard and that any ascertained"
  part progress "progress"
    in handbook
      conference-chair will "monitor and review how plans and safeguarding arrangements progress"
        cite 1 "monitor and review the progress of Child Protection plans and safeguarding"
  part safety-planning "safety planning"
    in handbook
      conference-chair will "review that safety planning is up to date, timely, balanced, achievable and has a robust contingency"
        cite 1 "review the safety planning to ensure that it reflects current concerns"
  part discussion "discussion"
    in handbook
      conference-chair will "help discussion along, guide and ask questions until the safety planning is clear"
        cite 1 "facilitate discussions, offer guidance, and ask questions in the pursuit"
    in leaflet
      because "the handbook governs; the leaflet tells what the chair does in the conference"
      conference-chair will "lead the discussion and see that the reasons for the risk to the child are named"
        cite "What happens at a Child Protection Conference?" "They lead discussions and ensure that the reasons why the child is"
  part social-work "social work practice"
    in handbook
      conference-chair will "monitor social work practice, highlight what is good and challenge what has to improve"
        cite 1 "monitor the performance of social work practice and highlight areas of"
  part agencies "the agencies"
    in handbook
      conference-chair will "monitor how the agencies together safeguard the child and that they keep to statutory guidance"
        cite 1 "monitor the performance of the multi-agency arrangements for safeguarding the child"
  part welfare "welfare at the conference"
    in handbook
      conference-chair will "look after the safety and welfare of everyone who attends"
        cite 1 "manage the safety and welfare of professionals, and children and families"
  part conduct "conduct of the conference"
    in handbook
      conference-chair will "see that the conference is conducted in a professional manner"
        cite 1 "To ensure that Conference meetings are conducted in a professional manner"
  part concerns "concerns"
    in handbook
      conference-chair will "raise any concern, so that the plan is kept to and the child's safeguarding needs are met"
        when chair-has-concern
        cite 11 "has a responsibility to raise any concern to ensure that the"
  part challenge "challenge"
    in handbook
      conference-chair must "challenge the practice assertively"
        when practice-detrimental
        cite 11 "they have a duty to assertively challenge this"
    in practice-standards
      because "the handbook governs; the practice standards say when the chair challenges and escalates"
      conference-chair will "challenge and escalate"
        when plan-falls-short
        cite "Effective Child Protection Planning" "Child Protection Chairs have a responsibility to challenge and escalate if actions"
  part relationship "working with the social worker"
    in handbook
      conference-chair expected to "form a positive working relationship with the lead social worker"
        cite 11 "forms a positive working relationship with the child's allocated Social Worker"
  part young-person-visit "a young person's plan"
    in handbook
      conference-chair will "visit the young person at home"
        when young-persons-plan-selected has happened
        cite 2 "the CP Chair will visit the young person at home"
  part earlier-work "work under an earlier plan"
    in handbook
      conference-chair must "consider what was done with the family under the first plan, and what can now be given that was not"
        when planned-before
        cite 3 "The Chair must consider what work was completed with the family under"
        note "what did not work for a family, or cannot work for one of them, is not to be repeated: such a plan will not succeed"
  part earlier-step-down "work after an earlier plan"
    in handbook
      conference-chair should "consider what was done after the first plan was stepped down"
        when planned-before
        cite 3 "should also consider the work completed after the step down"
        note "as a child in need or by early help"

silent on chair-continuity
  looked in handbook 1, 10, 12
  looked in practice-standards "Engaging and Supporting Children and their Families",
    "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "consistency is asked of the practitioners who help a child, not of the chair"

silent on chair-supervision
  looked in handbook 10, 12
  looked in practice-standards "Managing and Supervising in Child Protection"
  looked in leaflet "What is expected of practitioners?"
  note "supervision is named for plans of more than 12 months; no interval is set for the chair as such"

answer practitioner-supervision
  part reflection "reflection"
    in practice-standards
      should "have supervision help practitioners reflect critically on what their decisions do to child and family"
        cite "Managing and Supervising in Child Protection" "Supervision should support practitioners to reflect critically on the impact of"
  part supervision "supervision and appraisal"
    in practice-standards
      supervising-managers will "give supervision and appraisal that mean something, weigh strengths and invest in development"
        cite "Managing and Supervising in Child Protection" "provide meaningful safeguarding supervision and appraisal"
  part access "access to supervision"
    in practice-standards
      expected to "promote timely supervision and reflection, recording on the child's record what bears on the child"
        cite "Managing and Supervising in Child Protection" "Promote timely access to supervisions and reflection"
  part training "training"
    in practice-standards
      expected to "make the most of chances to develop, with attendance at mandatory training"
        cite "Managing and Supervising in Child Protection" "Maximise opportunities for practitioner development, ensuring attendance at mandatory training"
  part culture "culture"
    in practice-standards
      expected to "keep up a culture of continuous development, improvement and learning, with high support and challenge"
        cite "Managing and Supervising in Child Protection" "A culture of continuous development, improvement and learning"
  part example "leading by example"
    in practice-standards
      supervising-managers will "lead by example, towards mutual support and safeguarding as everyone's responsibility"
        cite "Managing and Supervising in Child Protection" "lead by example and cultivate a culture that is mutually supportive"
  part procedures "policy and procedures"
    in practice-standards
      supervising-managers will "see that the partnership's policy and procedures are shared, understood and acted upon"
        cite "Managing and Supervising in Child Protection" "important partnership policy and procedures are shared, understood, integrated and acted"
  part improvement "better practice"
    in practice-standards
      supervising-managers will "find ways to improve practice and support staff in bringing that about"
        cite "Managing and Supervising in Child Protection" "Managers identify opportunities to bring about improvements in practice, and support"
  part core-group "core group members"
    in practice-standards
      core-group-members should "seek supervision from their agency, where needed, on their part in the core group"
        cite "Effective Child Protection Core Groups" "core group members should seek supervision from their agency to reflect"
  part engagement "a family that is hard to engage"
    in practice-standards
      every-practitioner expected to "use supervision or peer support to understand what keeps a child or family from engaging"
        cite "Engaging and Supporting Children and their Families" "use supervision or peer support to understand what may be at"

answer quality-assurance
  part monitoring "monitoring between conferences"
    in handbook
      will "monitor the progress of plans and the quality of practice between conferences, to prevent drift and delay"
        cite 10 "monitoring the progress of Child Protection plans and the quality of"
  part process "the whole process"
    in handbook
      will "assure quality from the request on: preparation, reports, information from all agencies, later monitoring"
        cite 10 "quality assurance process starts at the request for a Child Protection"
  part points "when quality is looked at"
    in handbook
      will "check preparation, recommendations, outline plan, minutes, midway reviews, disputes, legal views and supervision"
        cite 10 "Key points at which quality assurance activity is undertaken includes"
  part form "the form"
    in handbook
      conference-chair will "complete the midway review form on the record"
        cite 10 "midway review form will be completed on Liquid Logic by the CP"
  part themes "themes"
    in handbook
      will "capture themes and share them formally with the heads of service"
        cite 10 "Themes from quality assurance activity are captured for formal sharing with"
  part case-concerns "concerns about one case"
    in handbook
      will "take concerns about one case through dispute resolution"
        cite 10 "For individual case concerns the Dispute Resolution process will be applied"
  part agency-themes "themes about an agency"
    in handbook
      will "take a serious theme about an agency to the professional's manager or the agency's lead for safeguarding"
        when agency-theme and agency-theme-serious
        cite 10 "if considered serious escalated to their manager or the agency"
      will "talk a theme about an agency over with individual professionals"
        when agency-theme
        cite 10 "this will be either discussed with individual professionals"
  part gaps "gaps in services"
    in handbook
      must "escalate gaps in services within the partnership"
        when service-gaps-remain
        cite 3 "it is essential that these are escalated within Bolton Safeguarding Children"
        note "gaps that were not filled under an earlier plan; the handbook calls it essential"
  part feedback "feedback"
    in handbook
      conference-service will "send feedback forms to professionals, parents and carers"
        cite 9 "responsible for sending out feedback forms to professionals and parents/carers"
  part audit "audit in the agencies"
    in practice-standards
      supervising-managers will "monitor by audit and other scrutiny what their organisation contributes, with support and challenge"
        cite "Managing and Supervising in Child Protection" "monitor the quality of their organisations contribution to child protection processes"

silent on duty-service
  looked in handbook 1, 10, 11
  looked in practice-standards "Managing and Supervising in Child Protection"
  looked in leaflet "For more information..."
  note "for more information the leaflet gives the partnership's telephone number"

silent on change-of-worker
  looked in handbook 6, 7, 11
  looked in practice-standards "Engaging and Supporting Children and their Families"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "practitioners should stay the same, and child and family hear of a change; whether they may ask for one is not said"

answer partnership-working
  part standards "the practice standards"
    in handbook
      professionals should "have due regard to the partnership's practice standards"
        cite 1 "should have due regard to the Bolton Safeguarding Children Partnership (BSCP)"
        cite 5 "should have due regard to the Bolton Safeguarding Children Partnership (BSCP)"
        note "said of those who attend a conference"
  part arrangements "arrangements for working together"
    in practice-standards
      safeguarding-partners must "make arrangements to work together, and with other local partners, for all children in the area"
        cite "Effective Partnership Working" "under a duty to make arrangements to work together, and with other"
  part own-duties "each partner's duties"
    in practice-standards
      partner-agencies must "carry out their own duties under section 11 of the Children Act 2004"
        cite "Effective Partnership Working" "Partners have individual duties when carrying out their functions under section"
  part needs "whose needs come first"
    in practice-standards
      must "respond to the needs and interests of children and families, not the other way round"
        cite "Effective Partnership Working" "Respond to the needs and interests of children and families and"
  part full-part "everyone's part"
    in practice-standards
      must "have every individual and agency play their full part"
        cite "Effective Partnership Working" "achieved by every individual and agency playing their full part"
    in leaflet
      because "the practice standards govern; the leaflet requires a contribution of all practitioners"
      practitioners must "contribute to the arrangements for protecting children"
        cite "What is expected of practitioners?" "All practitioners are required to contribute to child protection arrangements"
  part concerns "concerns and prompt action"
    in practice-standards
      must "have everyone who meets children identify concerns, share information and act promptly"
        cite "Effective Partnership Working" "has a role to play in identifying concerns, sharing information and taking"
  part signs "signs of abuse and neglect"
    in practice-standards
      practitioners must "identify signs of abuse and neglect, share that information and give children the help they need"
        cite "Effective Partnership Working" "responsibility to identify the symptoms and triggers of abuse and neglect"
  part criteria "criteria for acting"
    in practice-standards
      every-agency must "have clear criteria for taking action and giving help"
        cite "Effective Partnership Working" "Clear criteria amongst all organisations and agencies working with children and"
  part sharing "sharing information"
    in practice-standards
      must "share information effectively between practitioners and organisations"
        cite "Effective Partnership Working" "Effective information sharing between practitioners and local organisations is essential for"
  part engagement "engagement"
    in practice-standards
      expected to "engage widely and actively in safeguarding across agencies"
        cite "Effective Partnership Working" "Wide and active engagement in multi-agency safeguarding arrangements"
  part systems "systems for sharing"
    in practice-standards
      expected to "have good systems for sharing information that practitioners know and are confident about"
        cite "Effective Partnership Working" "which practitioners are confident and knowledgeable about"
  part challenge "support and challenge"
    in practice-standards
      expected to "keep up high support and high challenge between the agencies"
        cite "Effective Partnership Working" "High support and high challenge within the multi-agency system"
  part trust "trust"
    in practice-standards
      every-practitioner expected to "build and keep relationships of trust, with time to reflect and assess together"
        cite "Effective Partnership Working" "Developing and maintaining trusted relationships with others and ensuring time to"
  part communication "communication"
    in practice-standards
      every-practitioner expected to "communicate openly and effectively across the agencies"
        cite "Effective Partnership Working" "Effective and open communication across the multi-agency group"
        cite "Effective Child Protection Conferences" "not only takes place in conferences but"
        note "between conferences as well"
  part policies "policies"
    in practice-standards
      expected to "have and use a consistent set of policies and processes"
        cite "Effective Partnership Working" "Having and using a consistent set of policies and processes"
  part recognition "success and challenge"
    in practice-standards
      every-practitioner expected to "recognise what succeeds, and challenge with respect when that is needed"
        cite "Effective Partnership Working" "reflecting on successful outcomes as well as offering respectful challenge when"
  part perspectives "other views"
    in practice-standards
      every-practitioner expected to "value the views of other agencies and learn from their expertise"
        cite "Effective Partnership Working" "Appreciating different perspectives in the multi-agency team"
  part commitments "commitments"
    in practice-standards
      every-practitioner expected to "follow up commitments, or tell the others where that is not possible"
        cite "Effective Partnership Working" "Follow up on your commitments and where this is not possible"
  part ideas "room for ideas"
    in practice-standards
      every-practitioner expected to "make room for different ideas, hypotheses and strategies from all partners"
        cite "Effective Partnership Working" "enable different ideas, hypotheses and strategies to be heard from all"
  part flexibility "flexibility"
    in practice-standards
      every-practitioner expected to "be flexible, adapt and work to the strengths of the team"
        cite "Effective Partnership Working" "Being flexible, adaptable and working to the strengths of the multi-agency"
  part understanding "the child's life"
    in practice-standards
      every-practitioner expected to "form with other agencies a whole picture of the child's life, from information all can work from"
        cite "Effective Partnership Working" "create a holistic understanding of the child's lived experiences"
  part roles "roles and thresholds"
    in practice-standards
      every-agency expected to "understand its own role and the thresholds"
        cite "Effective Child Protection Conferences" "Agencies understand their respective roles and thresholds"
  part plans "what agencies give to a plan"
    in practice-standards
      partner-agencies must "contribute to any plan as appropriate and provide the services it specifies"
        cite "Effective Child Protection Planning" "contribute to the development of any plan as appropriate and provide"
  part ownership "owning the plan"
    in practice-standards
      core-group-members will "be equally responsible for how effective the plan is"
        cite "Effective Child Protection Planning" "all core group members are equally responsible for the effectiveness of"
  part child-centre "the child at the centre"
    in practice-standards
      must "put children at the centre of the system"
        cite "Engaging and Supporting Children and their Families" "achieved by putting children at the centre of the system"
  part factors "what protects the child, and what does not"
    in practice-standards
      must "have everyone understand what protects the child and what puts the child at risk"
        cite "Engaging and Supporting Children and their Families" "Everyone understands the protective and risk factors the child is facing"
  part leadership "leadership"
    in practice-standards
      expected to "lead effectively and with ambition, within and across the partners, with the child in focus"
        cite "Engaging and Supporting Children and their Families" "ambitious child-focussed leadership within and across partners"
  part process "times and processes"
    in practice-standards
      every-practitioner expected to "keep to times and processes without ticking boxes at the cost of the child"
        cite "Effective Child Protection Conferences" "be mindful of not being driven solely by"
  part together "working together"
    in leaflet
      practitioners should "work together to safeguard the child and develop an effective plan"
        cite "What is it?" "all practitioners should work together to safeguard the child from harm"
        points to "Working Together to Safeguard Children 2018"

"""##
    ),
    (
      name: "Policies/kirklees.policy",
      text: ##"""
policy kirklees "Kirklees"
  document handbook "Child Protection Conference Chair handbook"
  calendar england-and-wales
  the start day does not count
  limits stay where they fall
  reading looked-after-decides "who decides that a looked after child's plan ends"
    choice core-group "the core group"
    choice chair "the chair, who has asked the core group for reasons against it"
    adopt core-group because "the only words that name who decides name the core group"

silent on strategy-timescale
  looked in handbook 3
  note "a strategy meeting is convened whenever there is reasonable cause; no time is set for it"

answer strategy-attendees
  part agencies "the three agencies"
    social-care, health-services and police must take part in the strategy discussion
      cite 3 "The strategy discussion must involve representatives from"
  part seniority "how senior they are"
    strategy-participants should "be senior enough to make decisions for their agencies"
      cite 3 "Attendees should be sufficiently senior to make decisions on behalf"
  part others "other professionals and agencies"
    must "bring in other professionals or agencies, such as the one that made the referral"
      when other-agencies-appropriate
      cite 3 "where appropriate, other professionals /agencies such as the referring agency"

answer strategy-mode
  part meeting "a meeting"
    may "hold the strategy discussion as a meeting of the agencies"
      cite 3 "might take the form of a multi-agency meeting or a phone call"
  part telephone "the telephone"
    may "hold the strategy discussion by telephone"
      cite 3 "might take the form of a multi-agency meeting or a phone call"

silent on strategy-chair
  looked in handbook 2, 3
  note "children's social care convenes the strategy meeting; who chairs it is not said"

silent on strategy-minutes
  looked in handbook 3

answer strategy-outcomes
  reading referral-when "when a referral for a conference is decided on"
    choice both "at the end of the enquiries, where concerns continue"
    choice either "at the end of the enquiries, or as soon as concerns continue"
    adopt both because "a conference is for enquiries that bear the concerns out"
    safe either
  may "decide on what is to follow"
    grounds open
      "section 47 enquiries are begun"
        when strategy-outcome is section-47-enquiries
        cite 3 "will consider and make decisions in regard to initiating s47 enquiries"
      "a referral for an initial conference"
        when strategy-outcome is conference-referral
        when any of
          concerns-continue and section-47-completed
          all of
            reading referral-when is either
            concerns-continue or section-47-completed
        cite 3 "if there are continued concerns about risk of significant harm"
        cite 3 "at the conclusion of those enquiries whether to make a referral"
      "planning for a child in need"
        when strategy-outcome is child-in-need-planning
        cite 3 "This includes planning under Child in Need"
      "a family group conference"
        when strategy-outcome is family-group-conference
        cite 3 "referrals to Family Group Conference"
      "family network meetings"
        when strategy-outcome is family-network-meeting
        cite 3 "convening family network meetings"
      "legal steps in an extreme case"
        when strategy-outcome is legal-steps
        when extreme-case
        cite 3 "in extreme cases legal options"
    cite 3 "must consider all options available to safeguard and promote"
    note "all options are to be considered: those named are among them"

answer strategy-trigger
  part reasonable-cause "reasonable cause to suspect"
    social-care will convene a strategy discussion
      when reasonable-cause has happened
      cite 3 "convened by Children's Social Care whenever there is reasonable cause"
  part any-time "at any time"
    may "hold a strategy discussion after a referral or at any other time"
      cite 3 "can take place following a referral or at any other time"
      note "during an assessment as well"
  part again "more than one"
    may "hold more than one strategy discussion"
      when further-discussion-necessary
      cite 3 "more than one discussion may be necessary"
  part left-uk "after a departure from the United Kingdom"
    must "convene a strategy discussion on a child on a plan who has left the United Kingdom"
      when plan-started has happened and left-uk has happened
      cite 4 "For such cases a strategy meeting must be convened to consider options"

answer strategy-actions
  reading referral-when "when a referral for a conference is decided on"
    choice both "at the end of the enquiries, where concerns continue"
    choice either "at the end of the enquiries, or as soon as concerns continue"
    adopt both because "a conference is for enquiries that bear the concerns out"
    safe either
  part options "all the options"
    must "consider every option for keeping the child safe and well"
      cite 3 "must consider all options available to safeguard and promote the welfare"
      note "planning for a child in need, family group conferences and network meetings; law in extreme cases"
  part enquiries "section 47 enquiries"
    will "consider and decide whether to begin section 47 enquiries"
      cite 3 "will consider and make decisions in regard to initiating s47 enquiries"
  part conference "an initial conference"
    will "decide whether to ask for an initial conference"
      read referral-when as both
      when concerns-continue and section-47-completed
      cite 3 "if there are continued concerns about risk of significant harm"
      cite 3 "at the conclusion of those enquiries whether to make a referral"
    will "decide whether to ask for an initial conference"
      read referral-when as either
      when concerns-continue or section-47-completed
      cite 3 "at the conclusion of those enquiries whether to make a referral"
  part left-uk "after a departure from the United Kingdom"
    must "consider options such as work with bodies that act across borders"
      when plan-started has happened and left-uk has happened
      cite 4 "must be convened to consider options such as working with the organisation"

silent on allegation-against-practitioner
  looked in handbook 3, 7
  note "concerns about practice are for dispute resolution; the designated officer is not named"

answer icpc-trigger
  will convene an initial conference
    when conference-agreed has happened
    when section-47-substantiated or section-47-confirmed has happened
    cite 4 "convened following s47 enquiries which substantiate concerns"
    cite 4 "meeting has agreed that a Child Protection conference is required"

answer icpc-preconditions
  may convene the initial conference
    only when conference-agreed has happened and (section-47-substantiated or section-47-confirmed has happened)
    cite 4 "following s47 enquiries which substantiate concerns"
    cite 4 "multi-agency strategy meeting has agreed"

answer icpc-timescale
  must hold the initial conference within 15 working days of conference-agreed
    cite 4 "15 working days after the Strategy meeting/discussion that agreed to the Conference"
    note "the service manager answers for conferences being held in time"

answer icpc-request
  social-worker must request the conference within 4 working days of conference-agreed
    cite 4 "no later than Four working days after the Strategy meeting/discussion"
    note "taken from the same meeting as the limit for holding the conference, which the request is there to keep"

silent on icpc-late-safety-plan
  looked in handbook 4
  note "a safety plan is asked for when a conference is stood down, not when it is late"

silent on icpc-request-by-partner
  looked in handbook 3, 4, 7, 9
  note "partners may have guidance from the duty service on going on to a conference; asking for one is not spoken of"

answer invite-list
  part list "who is on it"
    conference-service will "invite all who take part in the conference"
      cite 2 "sent out to all those participating in a conference"
  part supply "who supplies it"
    social-worker will "confirm to the conference service who is invited"
      when the conference is a review-conference
      cite 4 "confirm the invitation details for Review Conferences with the CPRU"
      note "by when is a question of its own"
    social-worker must "see, by an early request for an initial conference, that the details of those to be invited come in good time"
      cite 4 "details of the professionals to be invited are provided in a timely"

answer conference-attendees
  part agencies "several agencies"
    service-manager will "see that conferences are meetings of several agencies"
      cite 2 "Ensuring Child Protection conferences are multi-agency meetings"
      note "no one is named who is always invited"

answer agency-invitation-notice
  reading ten-days-for "which conferences the ten working days are for"
    choice both "initial and review conferences"
    choice reviews "review conferences only; for an initial one, as early as can be"
    adopt both because "the semicolon sets both apart from the earliest opportunity"
    safe both
  conference-service will "send the invitations" at least 10 working days before the conference
    read ten-days-for as both
    cite 2 "at least ten working days before the meeting is due"
    note "as early as can be; by telephone where there is a delay"
  conference-service will "send the invitations" at least 10 working days before the conference
    read ten-days-for as reviews
    when the conference is a review-conference
    cite 2 "at least ten working days before the meeting is due"
  conference-service will "send the invitations as early as can be" before the conference
    read ten-days-for as reviews
    cite 2 "in advance of the meeting at the earliest opportunity"

answer sw-report-format
  part document "the document"
    in handbook
      should "record and analyse the risk in a Single Assessment as the report"
        when the conference is a transfer-in-conference
        cite 4 "recorded and analysed in a Single Assessment as a report"
      must "have the Child and Family Assessment on Liquidlogic as the report to an initial or a review conference"
        cite 4 "(Child and Family Assessment on Liquid Logic) must be available"
    in handbook, elsewhere
      because "the first sentence on the report says what there must be; the next calls it a single assessment"
      should "give the report the form of a Single Assessment"
        cite 4 "The report in the form of a Single Assessment should provide"

answer sw-report-signoff
  conference-chair may "go on with a report that the team manager has signed off"
    only when the previous report-signed-off has happened and
      not the previous report-signed-off is before the previous conference
    cite 4 "report not being completed and signed off by their Team Manager"
    note "without it the chair may stand the conference down"

answer sw-report-to-chair
  must "have the report with the chair" at least 5 working days before the conference
    when the conference is a review-conference
    cite 4 "five working days in advance of a Review Conference meeting"
  must "have the report to an initial conference with the chair" at least 2 working days before the conference
    cite 4 "two working days in advance of an Initial Child Protection Conference"

answer sw-report-shared-with-family
  should share the report with the family at least 3 working days before the conference
    cite 4 "at least three working days in advance of the Conference meeting"
    note "the child as well, if old and steady enough for it"

answer sw-report-shared-with-child
  should share the report with the child at least 3 working days before the conference
    when report-suits-child and child-can-manage-report
    cite 4 "ability and resilience to manage the information) at least three working days"

answer late-report-consequence
  conference-chair may "stand the conference down for a report that the parents did not have in time"
    when not today is at least 3 working days before the conference and not the conference is before today
    when any of
      not the previous report-shared-with-family is at least 3 working days before the conference
      the previous report-shared-with-family is before the previous conference
    cite 4 "at least 3 working days prior to the Conference date"
    cite 4 "A Conference may be stood down for the following reasons"
    points to "the Child Protection Escalations Process"
    note "a conference that is stood down for it brings a formal dispute, a child in need meeting and a safety plan"

answer interpreter
  part booking "the interpreter"
    social-worker will "book the interpreter"
      when interpreter-needed
      cite 4 "i.e. booking an interpreter or a referral to Advocacy services"
      cite 4 "both of which are the responsibility of the Child's Social Worker"
  part chair-told "telling the chair"
    social-worker will "tell the chair of any matter of communication or translation that needs thought or action"
      cite 4 "inform the Child Protection Chair of any issues or concerns"
      cite 4 "exclusions, and communication and translation issues"

silent on agency-report-submitted
  looked in handbook 4, 6, 8
  note "the time for requesting a conference is there to let agencies prepare their reports; no day is set for these"

silent on agency-report-shared-with-family
  looked in handbook 4, 5, 8

silent on police-report
  looked in handbook 3, 4, 8
  note "the police take part in strategy meetings and are a key partner; a report from them is not spoken of"

answer agency-attendance
  part themes "agencies that stay away"
    will "talk the theme over with the professionals themselves"
      when agency-theme and not agency-theme-serious
      cite 6 "this will be either discussed with individual professionals"
  part serious-themes "a serious theme"
    will "take the theme to the professional's manager or the agency's lead for safeguarding"
      when agency-theme and agency-theme-serious
      cite 6 "if considered serious escalated to their Manager or the agency"
  part challenge "challenging agencies"
    service-manager must "be ready to challenge agencies, and to raise concerns with them and with the partnership"
      cite 2 "must be prepared to challenge partner agencies and raise concerns"
      note "that agencies must attend is not said"

answer sw-report-contents
  part contents "what it tells"
    should "have the report give the reason for the conference, the child's needs, the parents' capacity and the family's surroundings, the evidence of abuse or neglect and what it did to the child, safety goals and danger statements, and an outline of the plan"
      cite 4 "The report in the form of a Single Assessment should provide"
      cite 4 "evidence of how the child has been abused or neglected"
      cite 4 "Safety goals and danger statements"
  part plan "the plan"
    social-worker will "give the conference a copy of the plan"
      cite 4 "responsible for providing the Conference a copy of the plan"

silent on agency-report-contents
  looked in handbook 2, 4, 6, 8
  note "the quality of reports is appraised; what an agency's report contains is not said"

silent on report-pack
  looked in handbook 2, 4, 6

answer invitation-sender
  part sender "who sends them"
    conference-service will send the invitations
      cite 2 "undertaken by the Business Support Officer in the Child Protection and Review"
  part delay "when they are delayed"
    should "invite the professionals by telephone"
      when invitations-delayed
      cite 2 "phone contact should be made with the professionals to verbally invite"
  part instead "who may send them instead"
    social-worker may "send the invitations in place of the conference service"
      when conference-rearranged
      agreed by conference-chair, conference-service and social-worker
      cite 2 "may be occasions when it is more appropriate for the Child's allocated"
      cite 2 "i.e. where a Child Protection conference needs to be rearranged"

answer child-invitation-age
  reading over-ten "the handbook says over the age of ten"
    choice tenth-birthday "from the tenth birthday"
    choice day-after "from the day after the tenth birthday"
    choice eleventh-birthday "from the eleventh birthday"
    adopt tenth-birthday because "the same passage calls the others younger than age ten"
    safe tenth-birthday
  should consider the child for attendance
    read over-ten as tenth-birthday
    when the child is aged 10 or over at the conference
    cite 5 "given to all children over the age of ten years old"
    cite 5 "children younger than age ten"
    note "a younger child who can and wants to take part may come: the age guides, it does not bind"
  should consider the child for attendance
    read over-ten as day-after
    when the child is aged over 10 at the conference
    cite 5 "given to all children over the age of ten years old"
  should consider the child for attendance
    read over-ten as eleventh-birthday
    when the child is aged 11 or over at the conference
    cite 5 "given to all children over the age of ten years old"

answer child-younger
  part ability "what is kept in mind"
    social-worker and
      conference-chair must "bear in mind that a younger child may be able to contribute and may wish to attend"
      when the child is aged under 10 at the conference and not the child is unborn at the conference
      cite 5 "there may be children younger than age ten"
      cite 5 "cognitive ability, emotional maturity and resilience to contribute"
      note "able: in understanding, emotional maturity and resilience; the handbook says that they need to be mindful of it"
  part guide "how the age is taken"
    must "take the child's age as a guide, not as an absolute rule"
      when not the child is unborn at the conference
      cite 5 "needs to be considered as a guide rather than an absolute rule"

silent on age-16-17
  looked in handbook 4, 5

silent on child-letter
  looked in handbook 2, 4, 5
  note "a letter is named only as a way for the child to contribute"

answer child-attendance-consent
  social-worker must not "bring the child to the conference without the chair's knowing"
    when child-attends
    except when chair-told-of-attendance
    cite 5 "Social Worker must inform the Conference Chair in advance of the meeting"
    note "chair and social worker also talk over how far the child can take part"

answer child-offer-meet-chair
  reading over-ten "the handbook says over the age of ten"
    choice tenth-birthday "from the tenth birthday"
    choice day-after "from the day after the tenth birthday"
    choice eleventh-birthday "from the eleventh birthday"
    adopt tenth-birthday because "the same passage calls the others younger than age ten"
    safe tenth-birthday
  should "offer the child a meeting with the chair"
    read over-ten as tenth-birthday
    when the child is aged 10 or over at the conference
    unless child-attends
    cite 5 "over the age of ten years who do not attend"
    cite 5 "offered the opportunity to meet with the Conference Chair"
    note "after the conference, to talk over the meeting and the plan"
  should "offer the child a meeting with the chair"
    read over-ten as day-after
    when the child is aged over 10 at the conference
    unless child-attends
    cite 5 "over the age of ten years who do not attend"
  should "offer the child a meeting with the chair"
    read over-ten as eleventh-birthday
    when the child is aged 11 or over at the conference
    unless child-attends
    cite 5 "over the age of ten years who do not attend"
  social-worker decides whether "a younger child who would like it meets the chair"
    read over-ten as tenth-birthday
    when not the child is unborn at the conference and not the child is aged 10 or over at the conference
    cite 5 "should consider each child separately in these circumstances"
  social-worker decides whether "a younger child who would like it meets the chair"
    read over-ten as day-after
    when not the child is unborn at the conference and not the child is aged over 10 at the conference
    cite 5 "should consider each child separately in these circumstances"
  social-worker decides whether "a younger child who would like it meets the chair"
    read over-ten as eleventh-birthday
    when not the child is unborn at the conference and not the child is aged 11 or over at the conference
    cite 5 "should consider each child separately in these circumstances"

answer advocacy-referral
  reading over-ten "the handbook says over the age of 10"
    choice tenth-birthday "from the tenth birthday"
    choice day-after "from the day after the tenth birthday"
    choice eleventh-birthday "from the eleventh birthday"
    adopt tenth-birthday because "the same passage calls the others younger than age ten"
    safe tenth-birthday
  part referral "the referral"
    should "refer the child to the children's rights team"
      read over-ten as tenth-birthday
      when the child is aged 10 or over at the conference
      cite 5 "children over the age of 10, or younger if deemed appropriate"
    should "refer the child to the children's rights team"
      read over-ten as day-after
      when the child is aged over 10 at the conference
      cite 5 "children over the age of 10, or younger if deemed appropriate"
    should "refer the child to the children's rights team"
      read over-ten as eleventh-birthday
      when the child is aged 11 or over at the conference
      cite 5 "children over the age of 10, or younger if deemed appropriate"
    may "refer a younger child, where that is thought right"
      when not the child is unborn at the conference
      cite 5 "children over the age of 10, or younger if deemed appropriate"
  part form "what it says"
    should "state clearly in the referral that it is for a conference"
      when not the child is unborn at the conference
      cite 5 "should clearly state it is for a Child Protection Conference"
      note "on the form for it in the case system"

answer child-feedback
  reading over-ten "the handbook says over the age of ten"
    choice tenth-birthday "from the tenth birthday"
    choice day-after "from the day after the tenth birthday"
    choice eleventh-birthday "from the eleventh birthday"
    adopt tenth-birthday because "the same passage calls the others younger than age ten"
    safe eleventh-birthday
  part person "who is best placed"
    whole-conference should "agree who is best placed to give the child the feedback"
      when not the child is unborn at the conference
      cite 5 "agree who is the best person to provide feedback to a child"
      note "whether or not the child attends"
  part minutes "the minutes"
    should "record clearly in the minutes who gives the child the feedback"
      when not the child is unborn at the conference
      cite 5 "This should be clearly recorded in the Conference minutes"
  part younger-child "a younger child who would like to meet the chair"
    social-worker should "consider whether the chair or the social worker is best placed to give this child the feedback"
      read over-ten as tenth-birthday
      when child-wishes-to-meet-chair
      when the child is aged under 10 at the conference and not the child is unborn at the conference
      cite 5 "is the best person to provide feedback from the Conference"
      cite 5 "should consider each child separately in these circumstances"
    social-worker should "consider whether the chair or the social worker is best placed to give this child the feedback"
      read over-ten as day-after
      when child-wishes-to-meet-chair
      when not the child is aged over 10 at the conference and not the child is unborn at the conference
      cite 5 "is the best person to provide feedback from the Conference"
    social-worker should "consider whether the chair or the social worker is best placed to give this child the feedback"
      read over-ten as eleventh-birthday
      when child-wishes-to-meet-chair
      when the child is aged under 11 at the conference and not the child is unborn at the conference
      cite 5 "is the best person to provide feedback from the Conference"

silent on child-friendly-plan
  looked in handbook 4, 5

answer child-participation
  part issues "what the chair should know"
    social-worker will "tell the chair of any issue or concern about the child's taking part that may need consideration or action"
      when not the child is unborn at the conference
      cite 4 "inform the Child Protection Chair of any issues or concerns"
      cite 4 "young person participation and attendance, accessibility to the building"
  part ability "how far the child can take part"
    social-worker must "talk over with the chair how far the child can follow and contribute, in understanding and in feeling"
      when child-attends
      cite 5 "ability to engage and contribute cognitively and emotionally"
      cite 5 "Social Worker must inform the Conference Chair in advance of the meeting"
  part arrangements "welcome and safety"
    conference-chair and
      social-worker should "talk over how to have the child feel safe and welcome, and what the child can contribute"
      when not the child is unborn at the conference
      cite 5 "making the child/young person feel welcome and safe"
      cite 5 "consider how they can contribute to the discussion and planning"
      note "all of the meeting or part, as the child prefers; how information is shared; an advocate's part"
  part ways "how the child contributes"
    child-concerned may "contribute in person, by speaking, by a letter or by a presentation"
      when not the child is unborn at the conference
      cite 5 "contribute in person and/or verbally, write a letter, provide a presentation"
  part exploring "what the child would choose"
    social-worker should "explore with the child how the child wants to contribute" before the conference
      when not the child is unborn at the conference
      cite 5 "explore this with the child/young person prior to the Conference meeting"
  part contribution "children of an age to contribute"
    expected to "enable the child to contribute, by any means the child chooses"
      when child-able-to-contribute
      cite 5 "of a reasonable age and level of understanding are enabled to contribute"
      note "consultation documents, words and pictures and direct work among them"
  part advocate "an advocate"
    child-concerned may "have an advocate attend with them or in their place"
      when not the child is unborn at the conference
      cite 5 "have an Advocate attend a Conference with them or on their behalf"
  part advocate-arranged "who finds the advocate"
    social-worker will "arrange the advocate"
      when child-wishes-advocate
      cite 5 "the responsibility of the child’s allocated Social Worker to arrange this"
      cite 4 "referral to Advocacy services; both of which are the responsibility"
      note "by a referral to the advocacy service, or by looking for another advocate together with the child"
  part advocate-briefed "what the advocate does first"
    advocate must "understand the role, and meet the chair to talk over the role and the arrangements" before the conference
      when child-has-advocate
      cite 5 "this person must understand their role as Advocate"
      cite 5 "meet with the Conference Chair prior to the Conference meeting"

answer child-views
  part voice "the child's voice"
    in handbook
      conference-chair will "see to it that the child's voice is heard and the child's wishes and feelings are fully considered"
        cite 2 "ensure the voice of the child is heard"
        cite 2 "wishes and feelings of the child are given full consideration"
  part proactive "what the conference goes after"
    in handbook
      should "seek out the views of children and their families"
        cite 5 "important that the Conference process is proactive in capturing the views"
        note "the handbook calls it important"
  part sharing "how they reach the conference"
    social-worker should "talk over with the chair in what way the conference hears the child's voice"
      cite 5 "is to be shared in the Conference meeting"
  part case-note "talks with the child"
    will "put every talk with the child on a case note"
      cite 5 "will need to be reflected on a case note"
  part file "what came of them"
    should "keep any conclusions and documents on the child's electronic file, and set them out in the minutes"
      cite 5 "should be captured on the child’s electronic file"
      cite 5 "but also contained within the Conference minutes"
  part meeting "a meeting with the chair"
    conference-chair will "document a meeting with a child who did not attend, in a case note on the electronic file"
      when not the child is unborn at the conference and not child-attends
      cite 5 "This meeting is to be documented on the child's electronic file"
  part not-taking-part "a child who does not take part"
    should "record it when a child has not wished to take part or attend"
      when not child-wishes-to-take-part
      cite 5 "if the child did not wish to participate or attend"

silent on child-safety-after-sharing
  looked in handbook 2, 4, 5

silent on trusted-person
  looked in handbook 2, 4, 5
  note "an advocate is spoken of; no other trusted person is"

silent on parent-invitation
  looked in handbook 2, 4, 5
  note "invitations go to all who take part; which parents these are is not said"

answer parent-exclusion
  social-worker will "tell the chair of any issue or concern about an exclusion that may need consideration or action"
    cite 4 "inform the Child Protection Chair of any issues or concerns"
    cite 4 "accessibility to the building, exclusions, and communication and translation issues"
    note "the conference is requested early enough for the chair to deal with it; when a parent may be excluded is not said"

silent on parent-supporter
  looked in handbook 4, 5
  note "parents have the report in time to find legal advice and support; whom they may bring is not said"

silent on childcare
  looked in handbook 4, 5

silent on chair-contact-parents
  looked in handbook 2, 4, 5

silent on chair-premeet
  looked in handbook 2, 4, 5
  note "the chair meets an advocate beforehand; a meeting with the family is not spoken of"

silent on sw-explain-conference
  looked in handbook 2, 4, 5
  note "the report is shared in time for the parents to prepare; who explains the conference is not said"

answer family-engagement
  part proactive "what the conference goes after"
    should "seek out the views of families"
      cite 5 "important that the Conference process is proactive in capturing the views"
      note "so that they are heard and can contribute to planning; the handbook calls it important"
  part dignity "dignity"
    will "treat everyone at the conference with dignity and respect, and let everyone contribute"
      cite 6 "are treated with dignity and respect"
  part ownership "the plan"
    will "develop the plan with the family before it is decided whether there is to be one"
      cite 4 "the plan is developed before attendees decide"
      cite 4 "families are engaged with the process of developing the plan"

silent on prebirth-icpc
  looked in handbook 3, 4, 5
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

silent on prebirth-plan-at-birth
  looked in handbook 3, 4
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

silent on prebirth-review
  looked in handbook 3, 4
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

silent on prebirth-attendees
  looked in handbook 3, 4
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

silent on prebirth-decision
  looked in handbook 3, 4
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

answer conference-mode
  in handbook
    may "hold the conference virtually or as a hybrid"
      when in-person-impossible
      cite 4 "held in a virtual/hybrid capacity"
      cite 4 "If for any reason the meeting is not able to"
      note "that it is otherwise held in person is taken for granted; the invitation then carries the statement on confidentiality"
  in handbook, elsewhere
    because "the section speaks first of any reason; later of exceptional circumstances, and of a virtual meeting only"
    may "hold the conference virtually"
      when exceptional-circumstances
      cite 4 "virtual meeting (due to exceptional circumstances"

silent on quorum
  looked in handbook 4
  points to "the West Yorkshire Child Protection Procedures"
  note "a conference that is not quorate may be stood down; what makes it so is in the West Yorkshire procedures, not here"

answer stand-down-decision
  conference-chair decides whether "the conference is stood down"
    when not the conference is before today
    cite 4 "decision to stand down a Child Protection Conference remains with the Chair"

answer stand-down-grounds
  reading sign-off-when "by when the report must be signed off"
    choice report-limit "by the day on which the chair must have it"
    choice conference-day "by the day of the conference"
    adopt report-limit because "a report that is not finished cannot be with the chair in time"
    safe report-limit
  conference-chair may stand the conference down
    when not the conference is before today
    grounds closed
      "late invitations keep parents or agencies from attending or reporting"
        when invitations-late-and-preventing
        cite 4 "Invites not being sent out in timescales"
      "the conference is not quorate"
        when not quorate
        cite 4 "A Conference not being quorate"
      "the social work report is unfinished or lacks the team manager's signature"
        when any of
          all of
            reading sign-off-when is report-limit
            the conference is a review-conference
            today is less than 5 working days before the conference
          all of
            reading sign-off-when is report-limit
            not the conference is a review-conference
            today is less than 2 working days before the conference
          not today is before the conference
        when any of
          the previous report-signed-off has not happened
          the previous report-signed-off is before the previous conference
        cite 4 "report not being completed and signed off by their Team Manager"
      "the parents had not been given the report 3 working days before"
        when today is less than 3 working days before the conference
        when any of
          not the previous report-shared-with-family is at least 3 working days before the conference
          the previous report-shared-with-family is before the previous conference
        cite 4 "at least 3 working days prior to the Conference date"
    cite 4 "A Conference may be stood down for the following reasons"
    points to "the West Yorkshire Child Protection Procedures"
    points to "the Child Protection Escalations Process"
    note "quorum is defined in the West Yorkshire procedures, which are not among the documents"

answer stand-down-consequence
  part record "the record"
    will "record the decision clearly on the child's electronic file"
      cite 4 "this will be clearly recorded on the child"
  part dispute "the dispute"
    conference-chair will "raise a formal dispute through the escalation process"
      when stood-down-for-listed-reason
      cite 4 "the Conference Chair will raise a formal dispute"
      points to "the Child Protection Escalations Process"
  part child-in-need-meeting "the child in need meeting"
    social-worker and
      team-manager expected to "hold a child in need meeting in place of the conference, to keep to the statutory times"
      when stood-down-for-listed-reason
      cite 4 "meeting instead of the planned Conference"
      cite 4 "it is expected that the child"
  part safety-plan "the safety plan"
    social-worker and team-manager expected to "put a multi-agency safety plan in place until the new conference"
      when stood-down-for-listed-reason
      cite 4 "Put in place a multi-agency Safety plan to ensure safeguarding"
  part safety-plan-record "the record of the safety plan"
    social-worker and team-manager expected to "put the safety plan on case notes and send it to the chair by e-mail"
      when stood-down-for-listed-reason
      cite 4 "uploaded to case notes on Liquid Logic and emailed to the"
  part invitations "the new invitations"
    social-worker may "send the invitations to the rearranged conference"
      agreed by conference-chair, conference-service
      cite 2 "more appropriate for the Child"
      cite 2 "where a Child Protection conference needs to be rearranged"
      note "where that suits better than the conference service sending them"

answer practice-model
  part model "the model"
    will "use the Strengthening Families approach"
      cite 4 "approach to Child Protection Conferences is used"
  part mapping "the mapping tool"
    may "map worries, what works well and what has to happen, with danger statements, safety goals, grey areas and a safety scale from 0 to 10"
      cite 4 "Mapping tool"
      cite 4 "rate the situation on a scale of 0"
      note "shown as an example; the minutes must hold how each person scaled"
  part plan-focus "what the plan builds on"
    should "build the plan on safety and on the protective factors that were found"
      cite 4 "focus on building safety and making best use of identified protective"

answer conference-agenda
  reading each-meeting "which meetings begin with the acknowledgement on confidentiality"
    choice every-conference "every conference"
    choice virtual-only "virtual and hybrid conferences, which the passage turns to just before"
    adopt every-conference because "the sentence says each meeting"
    safe every-conference
  part opening "the opening"
    conference-chair will "start with the acknowledgement on confidentiality and information sharing"
      read each-meeting as every-conference
      cite 4 "will start each meeting with a request for an acknowledgement"
    conference-chair will "start with the acknowledgement on confidentiality and information sharing"
      read each-meeting as virtual-only
      when mode is virtual or hybrid
      cite 4 "will start each meeting with a request for an acknowledgement"
  part plan-first "the plan before the decision"
    will "develop the plan before those present decide whether the child becomes the subject of one"
      cite 4 "the plan is developed before attendees decide"
      note "so that the family takes part in the plan and makes its actions their own"
  part outline-plan "when the outline plan is completed"
    will "complete the outline plan towards the end of the conference"
      when not the conference is a review-conference
      cite 4 "Towards the end of an Initial Child Protection Conference"

silent on confidential-section
  looked in handbook 2, 4, 5
  note "the chair needs time beforehand to deal with exclusions; a section without the family is not spoken of"

answer threshold-test
  reading criteria-joined "how the criteria are joined: or, and, and"
    choice both-limbs "a formal plan must be needed and the harm lasting, whether it was suffered or is likely"
    choice second-limb "that is asked only where the harm is likely and none was shown"
    adopt both-limbs because "the last two criteria speak of harm that is suffered as well as of harm that is likely"
    safe both-limbs
  part question "what is asked"
    whole-conference should "consider whether the child has suffered significant harm and is likely to suffer it in future"
      when not the conference is a review-conference
      cite 4 "should consider if a child has suffered significant harm"
      cite 4 "and is likely to suffer significant harm in the future"
      note "one and the other here; the criteria that follow let likely harm suffice"
  part criteria "the criteria"
    may "put a plan in place"
      only when formal-plan-needed and harm-lasting
      read criteria-joined as both-limbs
      grounds closed
        "there is evidence of ill-treatment or impairment by abuse or neglect, and more is judged likely"
          when harm-suffered-and-likely
          cite 4 "professional judgment is that further ill-treatment or impairment is likely"
        "a judgement that enquiries or research bear out finds ill-treatment or impairment likely"
          when harm-judged-likely
          cite 4 "Professional judgment, substantiated by the findings of enquiries or by research"
      cite 4 "The following criteria should guide the Conference members"
      cite 4 "can only be put in place when the above criteria is met"
      cite 4 "coordinated interagency help and intervention delivered through a formal"
      cite 4 "a significant and enduring impact on the child"
      note "in relation to one of the four categories"
    may "put a plan in place"
      read criteria-joined as second-limb
      grounds closed
        "there is evidence of ill-treatment or impairment by abuse or neglect, and more is judged likely"
          when harm-suffered-and-likely
          cite 4 "professional judgment is that further ill-treatment or impairment is likely"
        "a judgement that enquiries or research bear out finds ill-treatment or impairment likely"
          when harm-judged-likely and formal-plan-needed and harm-lasting
          cite 4 "Professional judgment, substantiated by the findings of enquiries or by research"
      cite 4 "The following criteria should guide the Conference members"
      cite 4 "can only be put in place when the above criteria is met"
      cite 4 "coordinated interagency help and intervention delivered through a formal"
      cite 4 "a significant and enduring impact on the child"

answer decision-majority
  conference-chair must "seek consensus from the professionals"
    cite 4 "The Conference Chair must seek consensus from the professionals in the meeting"
    note "no majority is defined"

silent on chair-casting-vote
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; a casting vote is not spoken of"

answer chair-override
  in handbook
    conference-chair may "overrule the decision or the category"
      only when consensus-misses-needs
      outcome chair-may-overturn
      cite 4 "can however overrule the category or decision"
      cite 4 "are not best recognised by the consensus of the meeting"
  in handbook, elsewhere
    because "section 4 says what the chair must find; section 7 only that the chair may take the lead"
    conference-chair may "take the lead on a decision that is not about the child"
      cite 7 "on occasion they take a lead on decisions"

answer unanimous-decision
  conference-chair may "overrule even a unanimous decision"
    when unanimous
    only when consensus-misses-needs
    outcome chair-may-overturn
    cite 4 "can however overrule the category or decision"
    note "the handbook makes no exception for a consensus of all"

silent on split-decision-initial
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; an even split is not spoken of"

silent on split-decision-review
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; an even split is not spoken of"

silent on split-adjournment-duties
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; no adjournment is spoken of"

silent on split-continues
  looked in handbook 4, 7

answer dissent
  part record "the record"
    must "record the dissenting view in the minutes"
      when professional-dissents
      cite 4 "Record all decisions and dissenting views"
  part hearing "being heard"
    conference-chair will "see that every professional is listened to and their views are taken into account"
      cite 7 "responsible for ensuring that all professionals are listened to"
      note "disagreement may be about the plan or about its category"

answer category-count
  part categories "the categories"
    will "choose among four categories: emotional harm, physical harm, sexual harm and neglect"
      cite 4 "There are four categories for child protection planning"
  part number "how many a plan has"
    will "give the plan one category only"
      cite 4 "the plan will be attributed to only one category"

answer category-selection
  part fit "which fits"
    must "choose the category most apt to the concerns for the child's safety and welfare"
      cite 4 "The category must be the most appropriate to the concerns"
  part experience "what the child goes through"
    should "agree on the category that best fits what the child has gone through or is expected to"
      cite 4 "most appropriately fits the experience or predicted experience of the child"
      cite 4 "should be the agreed category for a Child Protection plan"
  part indicator "what it tells"
    must "let the category show those who were not at the meeting what the key concerns are"
      cite 4 "provide an indicator to those not in the meeting"
  part consequence "what it reflects"
    must "let the category reflect what may follow for the child, not necessarily what led to the conference"
      cite 4 "reflective of what the possible or likely consequence for the child"
  part consensus "the consensus"
    conference-chair must "seek consensus from the professionals"
      cite 4 "The Conference Chair must seek consensus from the professionals"
  part overruling "overruling it"
    conference-chair may "overrule the category"
      only when consensus-misses-needs
      cite 4 "can however overrule the category or decision"
  part physical "physical harm"
    may "take as physical harm: injury of any kind, illness made up or brought on, being caught up in domestic abuse, branding, genital mutilation and procedures without medical need"
      cite 4 "A form of abuse which may involve"
      cite 4 "It may also include situations including branding, female genital mutilation"
  part emotional "emotional harm"
    will "take as emotional harm ill-treatment that persists and has severe and lasting effects on emotional development"
      cite 4 "Emotional abuse is the persistent emotional maltreatment of a child"
  part sexual "sexual harm"
    will "take sexual exploitation, and trafficking for sexual abuse, as sexual harm, knowing or not, coerced or not"
      cite 4 "CSE are a form of sexual abuse"
      cite 4 "purpose of sexual abuse would fall into this category"
  part neglect "neglect"
    will "take as neglect a failure to meet basic needs that persists and is likely to impair health or development seriously"
      cite 4 "Neglect is the persistent failure to meet a child"
      note "it may occur in pregnancy, by a parent's substance abuse"
  part instead-of-neglect "another category than neglect"
    may "choose another category where a parent failed to protect the child from physical, sexual or emotional harm or to answer emotional needs"
      cite 4 "an alternative category may be more appropriate"
      cite 4 "the category of Emotional harm may be more appropriate"

answer category-domestic-abuse
  must "take the category from the emotional or physical harm the child would suffer when caught up in an incident, not from the abuse itself"
    when domestic-abuse
    cite 4 "It must be reflective of what the possible or likely consequence"
    cite 4 "in cases of Domestic Abuse the concern is that the child"
    note "given as an example of the rule; a plan has one category only"

answer sibling-decisions
  should "consider each child in the household separately"
    cite 4 "Each child in the household should be considered separately"

silent on repeat-plan
  looked in handbook 4

silent on young-persons-plan
  looked in handbook 4
  note "a multi-agency response to harm outside the home is named as an alternative plan when a plan ends"

silent on young-persons-plan-meetings
  looked in handbook 4

answer not-subject-to-plan
  part framework "child in need"
    social-worker should "consider the child's circumstances within the child in need framework"
      when no-plan-made
      cite 4 "consider the child"
      cite 4 "circumstances within the Child in Need framework"
      note "for a child who steps down from a plan as well"
  part review-date "the first review"
    social-worker will "set the date of the first child in need review at the end of the conference"
      when child-in-need-plan
      cite 4 "Child in Need review date at the end of the Conference"
  part assessment "the assessment"
    should not "leave the child unassessed as possibly in need"
      when no-plan-made
      cite 4 "is not assessed as potentially a Child in Need"

answer confidentiality-statement
  reading each-meeting "which meetings begin with the acknowledgement and the statement on recording"
    choice every-conference "every conference"
    choice virtual-only "virtual and hybrid conferences, which the passage turns to just before"
    adopt every-conference because "the sentence says each meeting"
    safe every-conference
  part sheet "the attendance sheet"
    will "have a statement on confidentiality and information sharing on the attendance sheet"
      when mode is in-person
      cite 4 "signing in contains a statement"
  part professionals "the professionals' agreement"
    should "take the sheet as the professionals' agreement to share, keep safe and destroy information as data sharing agreements say"
      when mode is in-person
      cite 4 "also act as an agreement for professionals to share information"
      points to "the agencies' data sharing agreements"
  part parents "the parents' agreement"
    will "take the parents' sheet as their agreement that they were told how their information is shared and held"
      when mode is in-person
      cite 4 "acts as an acknowledgment and agreement that they have been informed"
  part invitation "in the invitation"
    will "put this into the invitation instead"
      when mode is virtual or hybrid
      cite 4 "this information will be contained in the invite"
  part acknowledgement "acknowledging it"
    conference-chair will "start by asking that all acknowledge that this is understood and agreed"
      read each-meeting as every-conference
      cite 4 "will start each meeting with a request for an acknowledgement"
    conference-chair will "start by asking that all acknowledge that this is understood and agreed"
      when mode is virtual or hybrid
      read each-meeting as virtual-only
      cite 4 "will start each meeting with a request for an acknowledgement"
  part recording-statement "recording"
    will "state the policy on recording, and agree what a recording is for and how it is used"
      read each-meeting as every-conference
      cite 4 "a statement regarding the policy around the recording of these meetings"
      points to "the policy and procedure on the recording of meetings by parents, still to be linked"
      note "the policy itself is not among the documents"
    will "state the policy on recording, and agree what a recording is for and how it is used"
      when mode is virtual or hybrid
      read each-meeting as virtual-only
      cite 4 "a statement regarding the policy around the recording of these meetings"
      points to "the policy and procedure on the recording of meetings by parents, still to be linked"

answer conference-tasks
  part recommendations "the recommendations"
    whole-conference will "bring together and analyse what is known, and recommend how the agencies work together to keep the child safe"
      cite 4 "responsibility of the Conference to make recommendations on how agencies work"
  part safety-plan "the safety plan"
    will "develop a safety plan from the concerns and strengths that professionals and family find"
      cite 4 "A key element of a Conference meeting is the development"
      cite 4 "developed in response to the concerns, and the strengths"
  part outline-plan "the outline plan"
    will "complete an outline plan"
      when not the conference is a review-conference
      cite 4 "a SMART outline plan will be completed"
      note "appointing a lead social worker or a core group is not named among what the conference does"
  part feedback "who tells the child"
    whole-conference should "agree who is best placed to tell the child the outcome"
      cite 5 "should agree who is the best person to provide feedback"
      note "it is recorded in the minutes"

answer professionals-at-conference
  part plan "the plan"
    social-worker will "give the conference a copy of the plan to consider and review"
      cite 4 "responsible for providing the Conference a copy of the plan"
  part respect "respect"
    will "treat everyone at the conference with dignity and respect, and let each contribute"
      cite 6 "treated with dignity and respect and have the opportunity to contribute"

answer outcome-sent
  reading twenty-four-hours "what has to happen within the 24 hours"
    choice all "the e-mail and the printed copy alike"
    choice family-copy "only the printed copy that the social worker takes to the family"
    adopt all because "the sentence closes by naming a 24-hour requirement for the whole"
    safe all
  will "send the decision" within 24 hours of the conference
    read twenty-four-hours as all
    cite 4 "within 24 hours of the Conference being held"
    note "with the plan, by secure email, and printed for the family"
  will "send the decision" immediately after the conference
    read twenty-four-hours as family-copy
    cite 4 "the plan and decision will be distributed via secure email"

answer outline-plan-distributed
  reading twenty-four-hours "what has to happen within the 24 hours"
    choice all "the e-mail and the printed copy alike"
    choice family-copy "only the printed copy that the social worker takes to the family"
    adopt all because "the sentence closes by naming a 24-hour requirement for the whole"
    safe all
  in handbook
    will distribute the outline plan within 24 hours of the plan-making-conference
      read twenty-four-hours as all
      unless mode is virtual
      cite 4 "within 24 hours of the Conference being held"
      note "by secure email, with a printed copy for the family"
    will distribute the outline plan immediately after the plan-making-conference
      read twenty-four-hours as family-copy
      unless mode is virtual
      cite 4 "the plan and decision will be distributed via secure email"
    will "distribute the outline plan of a virtual conference" within 1 working day of the plan-making-conference
      cite 4 "sent to all in an email within 1 working day"
  in handbook, elsewhere
    because "the passage on plans has them taken home from the conference; the 24 hours are for what is sent"
    will "hand the outline plan out" immediately after the plan-making-conference
      unless mode is virtual
      cite 4 "to take away from conference"
  in handbook, elsewhere
    because "the passage on plans speaks of virtual conferences in particular"
    will distribute the outline plan within 24 hours of the plan-making-conference
      cite 4 "within 24 hours of the Conference being held"

answer outline-plan-contents
  part form "its form"
    will "make the outline plan SMART"
      cite 4 "a SMART outline plan will be completed"
      note "the letters are not spelt out"
  part focus "what it builds on"
    should "build on safety and make the best of the protective factors found"
      cite 4 "focus on building safety and making best use of identified protective"

answer contingency-plan
  conference-chair will "see that contingency planning is in place"
    cite 2 "together with ensuring contingency planning is in place"
    note "what it holds is not said"

silent on family-meeting
  looked in handbook 3, 4
  note "family group conferences and network meetings are among the options of a strategy discussion; of the plan nothing is said"

answer child-in-need-stepdown
  part framework "the child's circumstances"
    social-worker should "consider the child within the child in need framework"
      when no-plan-made
      cite 4 "should consider the child's circumstances within the Child in Need framework"
      cite 4 "those children who step down from a child protection plan"
      note "the social worker also sets the date of the first child in need review"
  part assessed "that no child goes unassessed"
    should not "leave the child unassessed as possibly a child in need"
      when no-plan-made
      cite 4 "It should never be the case that a child whose circumstances"
      cite 4 "is not assessed as potentially a Child in Need"

silent on appeal-guidance
  looked in handbook 4, 5, 7
  note "the complaints team is named for professionals; nothing is said of an appeal by parents"

answer minutes-sent
  should distribute the minutes within 20 working days of the conference
    cite 4 "completed at the earliest opportunity and distributed within 20 working days"
    cite 2 "no later than the required statutory timescales of 20 working days"

answer minutes-contents
  part record "what they record"
    must "make the minutes an accurate and full record of the meeting, the information shared and the plan"
      cite 4 "accurate and comprehensive record of the meeting, information shared and the plan"
  part manner "how close to the words"
    will "give the information shared in short, under the headings of Strengthening Families, not word for word"
      cite 4 "not a verbatim record; they provide a succinct version"
  part views "the views"
    must "set out the views of those who attended, with their scaling and their statements on the threshold"
      cite 4 "views of those in attendance including scaling and threshold statements"
  part decisions "the decisions"
    must "record every decision in the minutes"
      cite 4 "Record all decisions and dissenting views"
  part dissent "dissent"
    must "record dissenting views in the minutes"
      cite 4 "Record all decisions and dissenting views"
  part style "how they are written"
    must "write the minutes professionally, as law and procedures ask, and so that the family and the child can follow them"
      cite 4 "Be presented in compliance with legislation and procedures and written"
      points to "law and procedures on minutes, which are not named"
  part feedback "who tells the child"
    should "record in the minutes who is to give the child feedback"
      cite 5 "This should be clearly recorded in the Conference minutes"
  part participation "how the child took part"
    should "record in the minutes what came of talking with the child about taking part, a wish not to included"
      cite 5 "but also contained within the Conference minutes"
      cite 5 "capture if the child did not wish to participate or attend"
      note "on the child's electronic file as well"

silent on minutes-amendments
  looked in handbook 2, 4

answer minutes-recipients
  part recipients "who gets them"
    will "distribute the record so that all who attended have it"
      cite 2 "ensure the information is available to all in attendance"
      note "whether anyone may not have it is not said"
  part use "what else they may serve for"
    may "use the minutes for other ends, such as evidence in legal proceedings"
      cite 4 "be used for other purposes such as evidence in legal proceedings"

silent on statutory-visit-first
  looked in handbook 2, 4, 8, 10

silent on core-group-first
  looked in handbook 4, 8
  note "the first core group builds the full plan; no day is set for it"

silent on core-group-interval
  looked in handbook 4, 6, 8

silent on core-group-prereview
  looked in handbook 4, 6

silent on core-group-minutes
  looked in handbook 4, 6

silent on revised-plan-circulated
  looked in handbook 4, 6

silent on assessment-during-plan
  looked in handbook 4
  note "an assessment is spoken of as the report to a conference"

answer midway-review
  conference-chair expected to "review progress midway between conferences"
    cite 6 "Key points at which quality assurance activity undertaken"
    cite 6 "may take place more than once in-between a Conference"
    note "more than once if need be, but not as the means of managing risk; worker and team manager are invited"

answer dispute-stages
  part concern "raising a concern"
    conference-chair will "raise the concern"
      when chair-has-concern
      cite 7 "the conference Chair has a responsibility to raise any concern"
  part challenge "practice or policy that could harm the child"
    conference-chair must "challenge the practice assertively"
      when practice-detrimental
      cite 7 "they have a duty to assertively challenge this"
      note "the practice or the policy of children's social care, or of a partner agency"
  part informal "the informal stage"
    conference-chair will "seek first to settle the matter informally with the social worker, the team manager, or both"
      when chair-has-concern
      cite 7 "in the first instance seek to resolve the issue informally"
      note "with whom depends on how serious the matter is"
  part process "the formal process"
    conference-chair will "follow the dispute resolution process"
      when dispute-unresolved
      cite 7 "the Conference Chair will follow the Child Protection Dispute Resolution process"
      cite 7 "not resolved in a timescale that is appropriate to the child's needs"
      points to "the Child Protection Dispute Resolution process"
      note "its stages are set out elsewhere, not among the documents"
  part skipping "whether a stage may be skipped"
    conference-chair may "pass over any stage and take the dispute to the level the chair finds most fitting"
      cite 7 "a Chair may bypass any stage and progress a dispute"
      points to "the Child Protection Dispute Resolution process"
  part activation "who sets it going"
    conference-chair will "set the process going, even against the child's wishes where their interests and rights call for it"
      cite 7 "The individual Chair is responsible for activating the Dispute Resolution process"
      cite 7 "in accordance with the best interest and welfare of the child"
      points to "the Child Protection Dispute Resolution process"
  part proportion "whether escalation is fitting"
    service-manager will "support the chair in challenge, and see that escalation is fitting and in proportion"
      cite 2 "that escalation is appropriate and proportionate to the concern"

answer escalation-by-professionals
  part first "the first step"
    professionals should "take their concern to the service manager first"
      when chairing-concern
      cite 7 "in the first instance contact the Child Protection Service Manager"
  part then "where that does not settle it"
    professionals should "turn to the partnership's escalation procedure or to the complaints team"
      when chairing-concern-unresolved
      cite 7 "If this does not resolve the issue, they should then consult"
      cite 7 "or contact the Kirklees Childrens Services Complaints team"
      points to "the partnership's escalation procedure, Resolving Professional Differences, still to be linked"
  part early "how soon"
    should "settle differences between professionals at the earliest opportunity"
      cite 7 "for professional differences to be resolved at the earliest opportunity"
      note "the handbook says that this is always in the best interests of all, and of the child above all"
  part heard "that they are heard"
    conference-chair will "see that every professional is listened to and their views are taken into account"
      cite 7 "responsible for ensuring that all professionals are listened to"

answer plan-contents
  part builder "who builds it, and when"
    core-group-members and
      social-worker will "build on the outline plan at the first core group and make a complete plan"
      cite 4 "build on the outline plan agreed at the Initial Child Protection Conference"
      points to "Strengthening Practice"
      note "in line with Strengthening Practice; chapter 2 says that it is not for the chair to devise the plan"
  part focus "what it turns on"
    should "turn the plan on building safety and on what protects the child"
      cite 4 "focus on building safety and making best use of identified protective factors"

silent on plan-explained
  looked in handbook 2, 4, 5
  note "what the chair and a child of more than ten talk over after the conference includes the plan; no one is named to explain it"

silent on core-group-membership
  looked in handbook 2, 4, 8, 10
  note "the core group and the social worker build the plan; who belongs to it is not said"

answer core-group-tasks
  part develop "developing the plan"
    core-group-members and
      social-worker will "build on the outline plan at the first core group and make a complete plan"
      cite 4 "produce a complete SMART plan in line with Strengthening Practice"
      points to "Strengthening Practice"
      note "nothing is said of an action that cannot be done"

silent on specialist-assessment
  looked in handbook 3, 4, 8

silent on legal-action
  looked in handbook 3, 4, 7, 10
  note "a strategy meeting considers legal options in extreme cases; who decides on proceedings is not said"

answer outcome-recorded
  part outcome "the outcome"
    conference-service will "record the outcome on the child's electronic file"
      cite 4 "responsible for recording on the child's electronic file the outcome"
  part monitoring "the monitoring data"
    conference-chair must "complete a monitoring form"
      cite 4 "monitoring form on Liquidlogic is also required to be completed"
      note "on attendance, and on whether reports came in and how good they were"

answer minutes-taker
  part taker "who takes them"
    conference-service will "give every conference a minute taker of its own from business support"
      cite 2 "allocated a dedicated minute taker, from the CPRU Business Support team"
      cite 4 "Each Conference has a dedicated Business Support Officer in the CPRU"
      note "so that the chair can attend to the meeting"
  part responsibility "who answers for them"
    conference-chair will "answer for the minutes"
      cite 4 "The Conference chair is responsible for the minutes of the meeting"

answer dispute-record
  part record "the record of an informal dispute"
    conference-chair will "put a record of the conversation and the concern on the child's electronic file"
      when chair-has-concern
      cite 7 "A record of the conversation and concern will be added"
      note "what a formal dispute must say, and who tracks it, is not among the documents"
  part partners "partner agencies"
    conference-chair must "challenge a partner agency's practice or policy too"
      when practice-detrimental
      cite 7 "practice or policy of Children's Social Care (or partner agency)"

answer first-review
  will hold the first review conference within 3 months of the first initial-conference
    unless no-plan
    unless ended-before-review
    cite 4 "no later than three months after the ICPC"
    cite 4 "until the Child Protection plan is deemed no longer required"

answer subsequent-review
  in handbook
    will hold a review conference at least every 6 months from the first review-conference until plan-ended
      cite 4 "then no more than on a six monthly cycle"
  in handbook, elsewhere
    because "the general rule says will; of a plan that was transferred in it says should"
    should hold a review conference at least every 6 months from the first review-conference until plan-ended
      when transfer-in-conference has happened
      cite 4 "followed by a six-monthly cycle until the plan is ended"

silent on review-booking
  looked in handbook 2, 4
  points to "the procedures and standards for booking conferences"
  note "there are said to be standards for booking conferences; they are not among the documents"

answer review-invite-confirmation
  social-worker will "confirm the invitation details" at least 5 weeks before the review-conference
    cite 4 "confirm the invitation details for Review Conferences with the CPRU, five weeks"

silent on post-birth-review
  looked in handbook 4, 5

silent on early-review
  looked in handbook 3, 4, 6
  note "what the chair follows up between conferences is set out; nothing brings a review forward"

silent on long-plan-oversight
  looked in handbook 2, 4, 6

silent on review-purpose
  looked in handbook 2, 4, 6
  note "the purpose is stated for conferences at large, and the grounds for ending a plan; nothing for reviews in particular"

answer review-report
  part contents "what the report contains"
    should "report the reason for the conference, the child's needs, the parents' capacity, family and surroundings, and harm and its impact"
      cite 4 "An assessment of the child's needs"
      cite 4 "evidence of how the child has been abused or neglected"
      note "said of the report to any conference, in the form of a single assessment"
  part goals "goals, dangers and the plan"
    should "put safety goals, danger statements and an outline of the plan into the report"
      cite 4 "Safety goals and danger statements"
      cite 4 "An outline of the Child's Protection plan"
  part plan-copy "the plan to be reviewed"
    social-worker will "give the conference a copy of the plan to consider and review"
      cite 4 "responsible for providing the Conference a copy of the plan for consideration"
  part revised-plan "who sends the revised plan"
    will "send the plan out at the end of the conference, with the decision"
      cite 4 "the plan and decision will be distributed via secure email"
      note "by whom is not said"

answer end-grounds
  may end the plan
    grounds closed
      "the conference finds, on careful analysis, no abuse and no risk of abuse any more"
        when not abuse-or-risk-present and risk-analysed
        cite 4 "the abuse or risk of abuse is no longer present"
        cite 4 "careful and thorough analysis of current and future risk"
      "another plan fits the child's needs better, and a manager agrees"
        when alternative-plan-agreed and team-manager-agrees
        cite 4 "an alternative plan is more appropriate to meet the needs"
        cite 4 "must be agreed at a team manager level or above"
      "the child is 18"
        when the child is aged 18 or over today
        cite 4 "The child has reached the age of 18"
      "the child has died"
        when child-died has happened
        cite 4 "The child is deceased"
      "the plan is transferred to another authority"
        when plan-transferred
        cite 4 "The local authority transfers the plan to another local authority"
      "the child has left the United Kingdom"
        when left-uk has happened
        cite 4 "The child has left the United Kingdom"
      "the child is looked after and the core group decides to end the plan"
        when looked-after and core-group-decides-to-end
        cite 10 "If a decision to de-plan the child"
    note "at the first review there must be exceptional circumstances besides"

answer end-decision-body
  part risk "a child who is no longer at risk"
    whole-conference decides whether "the abuse or the risk of abuse is no longer there, so that the plan may end"
      when not looked-after
      cite 4 "is satisfied that the abuse or risk of abuse is no longer"
      note "for a child who is 18, has died or whose plan goes to another authority, no one is named as deciding"
  part other-plan "a plan of another kind in its place"
    whole-conference decides whether "a plan of another kind meets the child's needs better, so that the plan may end"
      when not looked-after
      cite 4 "A Conference decides that an alternative plan is more appropriate"
  part other-plan-agreement "the agreement to a plan of another kind"
    team-manager must "agree, or someone above, to a plan of another kind"
      when not looked-after
      cite 4 "this must be agreed at a team manager level or above"
  part looked-after "a looked after child"
    core-group-members decide whether the plan ends
      read looked-after-decides as core-group
      when looked-after
      cite 10 "from a Child Protection is made by the core group"
      note "the chair signs the agreement; section 4 only asks whether a plan can end outside a conference"
    conference-chair decides whether the plan ends
      read looked-after-decides as chair
      when looked-after
      after consulting core-group-members
      cite 10 "will brief the Child Looked After IRO of the decision to end"

answer end-left-uk
  part ending "the end of the plan"
    may end the plan
      when left-uk has happened
      cite 4 "The child has left the United Kingdom"
  part response "what is done about it"
    must "convene a strategy discussion on what can be done"
      when left-uk has happened
      cite 4 "For such cases a strategy meeting must be convened"
      note "such as working with Interpol, or with the organisation for children across borders that it names"

answer end-first-review
  in handbook
    must not end the plan
      when the review-conference is the first
      except when exceptional-circumstances
      cite 4 "only be ended at the first Conference Review stage under exceptional circumstances"
  in handbook, elsewhere
    because "the same paragraph says it first as must, then as should"
    should not end the plan
      when the review-conference is the first
      except when exceptional-circumstances
      cite 4 "should therefore only occur in exceptional circumstances"

answer end-first-review-approval
  must not end the plan
    when the review-conference is the first
    except when team-manager-agrees and service-manager-consulted
    cite 4 "agreed by the Social Care Team Manager and discussed with their Service"

answer end-assessment
  must not end the plan
    unless any of
      plan-transferred
      alternative-plan-agreed
      child-died has happened
      left-uk has happened
      the child is aged 18 or over at the review-conference
    except when risk-analysed
    cite 4 "careful and thorough analysis of current and future risk"
    note "said where the conference finds the risk gone; no assessment form is named"

silent on end-neglect
  looked in handbook 4
  note "ending a plan has rules of its own, but none for neglect"

answer end-notification
  conference-chair will "brief the reviewing officer on the decision to end the plan"
    when looked-after
    cite 10 "will brief the Child Looked After IRO of the decision to end"
    note "where a conference ends the plan, its decision goes out as after every conference; no more is said"

answer child-in-need-review
  social-worker will "set, at the end of the conference, the date of the first child in need review"
    no later than the conference
    when child-in-need-plan
    cite 4 "Child in Need review date at the end of the Conference"
    note "how often it is reviewed afterwards is not said"

answer looked-after
  part decision "who decides that the plan ends"
    core-group-members decide whether the plan ends
      read looked-after-decides as core-group
      when looked-after
      cite 10 "from a Child Protection is made by the core group"
      note "section 4 only asks whether a plan can end outside a conference"
    conference-chair decides whether the plan ends
      read looked-after-decides as chair
      when looked-after
      after consulting core-group-members
      cite 10 "will brief the Child Looked After IRO of the decision to end"
  part letter "the letter"
    conference-chair will "write to all core group members that the child is looked after, asking for reasons against ending the plan"
      when looked-after
      cite 10 "will write to all the child protection core group members"
      cite 10 "why the child (ren) should not be removed from a Child"
  part end "the end of the plan"
    will end the plan
      when looked-after and ending-decided
      cite 10 "The Child Protection plan will end"
  part request "the looked after review"
    will "ask for the first looked after review to be given to a reviewing officer"
      when looked-after
      cite 10 "request will be submitted to the CPRU for the initial statutory Looked"
  part process "the looked after review process"
    should "begin the looked after review process as its own procedures and standards say"
      when looked-after
      cite 10 "review process should then commence as per procedures"
      points to "the procedures and practice standards on looked after reviews and the reviewing officer"
  part monitoring "who reviews and monitors"
    reviewing-officer will "take over reviewing and monitoring, what keeps the child safe included"
      when looked-after and legal-order and case-with-reviewing-officer
      cite 4 "the IRO will assume responsibility for reviewing and monitoring the case"
      note "once a legal order is made and the case has passed to the reviewing officer"
  part liaison "keeping or ending the plan"
    reviewing-officer will "talk with the chair about keeping or ending the plan"
      when looked-after and legal-order and case-with-reviewing-officer
      cite 4 "IRO will liaise with the Child Protection Chair with regards to threshold"

answer looked-after-representations
  core-group-members should "send what they have to say" within 7 working days of looked-after-letter-sent
    when there is at least 1 representation-received and
      not the last representation-received is before looked-after-letter-sent
    cite 10 "asking them to respond in 7 working days"
  core-group-members may "give reasons against ending the plan" within 7 working days of looked-after-letter-sent
    cite 10 "asking them to respond in 7 working days"

answer looked-after-handover
  conference-chair will "meet the reviewing officer for the handover" before looked-after-review
    when looked-after
    cite 10 "prior to the first Child Looked After (CLA) Review meeting"

answer looked-after-combined
  part dual-planning "planning twice over"
    should not "plan for the child twice over"
      when looked-after
      cite 4 "Duel planning for children is to be avoided to prevent duplication"
  part reviews "the reviews"
    reviewing-officer will "talk over with the chair whether the reviews are tied together and both attend"
      when looked-after and legal-order and case-with-reviewing-officer
      cite 4 "should these reviews be tied together and attended by both"
      note "asked as an example; no answer is laid down"

answer looked-after-notice
  social-worker should "tell the chair that the child is looked after" as soon as possible after became-looked-after
    cite 10 "as soon as possible after they become Looked After"

answer looked-after-recording
  part agreement "the agreement"
    conference-chair will "sign an agreement, with all that the agencies said, to be put on the child's file"
      when looked-after and ending-decided
      cite 10 "feedback received will be signed by the Child Protection Chair and scanned"
  part reason "why the plan ended"
    business-support will "record why the plan ended"
      when looked-after and ending-decided
      cite 10 "the reason recorded on Liquidlogic by the BSO"
  part risks "risks that remain"
    in handbook
      reviewing-officer should "see that remaining risks are watched in looked after reviews, shown in the care plan and recorded at the first"
        when looked-after and ending-decided and risks-remain
        cite 10 "highlighted for oversight and management within the Child Looked After Review"
    in handbook, elsewhere
      because "section 10 says who sees to it; section 4 says it of a case under a legal order that has passed on"
      will "deal in the care plan with what keeps the child safe"
        when looked-after and legal-order and case-with-reviewing-officer
        cite 4 "These will be addressed in the Care plan"
  part first-review "the first looked after review"
    reviewing-officer will "record the decision to end the plan in the minutes of the first looked after review"
      when looked-after and ending-decided
      cite 10 "will be recorded in the minutes in the review of arrangements by"
  part later-reviews "later looked after reviews"
    must "show in the minutes of later looked after reviews that every risk is assessed and in the care plan"
      when looked-after
      cite 10 "must clearly evidence that any safeguarding risks have been assessed"

answer transfer-in-conference
  reading fifteenth-day "whether the fifteenth working day is the last day or the day itself"
    choice last-day "the last day"
    choice the-day "the day itself"
    adopt last-day because "the handbook's other limits for conferences are outer limits"
    safe the-day
  must hold the transfer-in conference within 15 working days of move-permanence-agreed
    read fifteenth-day as last-day
    cite 4 "15 working days after it has been agreed"
  must hold the transfer-in conference not earlier than 15 working days after move-permanence-agreed,
    within 15 working days of move-permanence-agreed
    read fifteenth-day as the-day
    cite 4 "15 working days after it has been agreed"

answer transfer-in-conditions
  social-worker should "request a transfer-in conference"
    only when move-is-permanent and not legal-proceedings
    cite 4 "the family have moved to reside permanently in Kirklees"
    cite 4 "no ongoing legal proceedings in the originating authority"
    note "two of the criteria that the front door looks at; allocation and a begun assessment come before the request"

answer transfer-in-marker
  part notice "the notice"
    must "tell the conference service that the child has moved in"
      when on-plan-elsewhere and moved-area has happened
      cite 4 "has moved into Kirklees, the CPRU must be notified"
      note "as soon as it becomes known; who tells it is not said"
  part marker "the marker"
    conference-service will "put a temporary child protection marker on the child's file"
      when on-plan-elsewhere and moved-area has happened
      cite 4 "then place a temporary Child Protection marker on the child's electronic"
  part contact "the other authority"
    conference-service will "ask the other authority to clarify that a transfer-in conference has been requested"
      when on-plan-elsewhere and moved-area has happened
      cite 4 "contact the transferring in local authority to clarify that a referral"

answer transfer-in-report
  part allocation "a social worker for the case"
    should "allocate the case to a social worker in a locality team"
      when transfer-in-criteria
      cite 4 "should be allocated to a Kirklees Children's Social Care Social Worker"
      note "after the front door has found that the criteria for responsibility are met"
  part assessment "the assessment"
    social-worker should "begin an assessment"
      when transfer-in-criteria
      cite 4 "who should then commence an assessment"
  part request "asking for the conference"
    social-worker should "ask the conference service for a date and a time of the conference"
      when transfer-in-criteria
      cite 4 "make a request to the CPRU for an Initial ICPC date"
  part chair "a chair for the case"
    conference-service will "allocate a chair to track the transfer and the safeguarding plan"
      when transfer-in-criteria
      cite 4 "Chair to the case to track the transfer-in process"
  part file "the other authority's file"
    social-worker must "review the child's file, the other authority's conference reports included"
      when transfer-in-criteria
      cite 4 "must review the child's case file including Child Protection Conference reports"
  part risk "the risk before and after the move"
    social-worker should "always consider the earlier risk, what the move changes, and what is done about old and new risks"
      when transfer-in-criteria
      cite 4 "should always consider the risk identified in the previous area"
  part report "the report"
    should "record and analyse the risks in a single assessment, as the report for the transfer-in conference"
      when transfer-in-criteria
      cite 4 "analysed in a Single Assessment as a report for the Transfer-in"

answer transfer-in-first-review
  reading three-months-later "whether three months is the last day or the day itself"
    choice last-day "the last day"
    choice the-day "the day itself"
    adopt last-day because "the handbook's other limits for conferences are outer limits"
    safe the-day
  should hold the first review conference within 3 months of transfer-in-conference
    read three-months-later as last-day
    unless no-plan
    unless ended-before-review-here
    cite 4 "the first Review conference should be held three months later"
  should hold the first review conference not earlier than 3 months after transfer-in-conference,
    within 3 months of transfer-in-conference
    read three-months-later as the-day
    unless no-plan
    unless ended-before-review-here
    cite 4 "the first Review conference should be held three months later"

answer transfer-out-notification
  social-worker should "tell the conference service" immediately after either move-known or moved-area
    cite 4 "should notify the CPRU immediately"
    note "for a move that is planned too, and for one that is only for a time"

answer transfer-out-responsibility
  part responsibility "the case"
    social-worker will "keep responsibility for the case, statutory visits and core groups included"
      when moving-away
      unless plan-transferred
      cite 4 "retains case responsibility until transfer of the Child Protection plan has"
  part tasks "some of the tasks"
    social-worker may "negotiate with the new authority that it takes on some visits or core groups"
      when moving-away
      unless plan-transferred
      cite 4 "negotiate with new local authority Children's Social Care Service to undertake"
      note "where that is right, for reasons such as distance"
  part informing "keeping the chair informed"
    social-worker must "keep the chair informed of progress"
      when moving-away
      unless plan-transferred
      cite 4 "Child Protection Chair informed of progress until the case formally transfers"
  part telling "telling the chair and the new authority"
    business-support will "tell the chair and the new authority's conference service of the move"
      when moving-away
      cite 4 "inform the relevant Child Protection Chair and the Conference Service"
  part papers "the papers"
    conference-service will "send the new authority written confirmation and the papers, for its transfer conference"
      when moving-away
      cite 4 "and relevant paperwork to the new relevant local authority, to arrange"

answer transfer-out-end
  may "take the marker off the child's file"
    when moved-area has happened or move-known has happened
    only when transfer-in-conference has happened and responsibility-accepted has happened
    cite 4 "held a Child Protection Conference and accepted case responsibility"
    note "until then the social worker keeps the chair informed"

silent on list-of-children
  looked in handbook 2, 4, 8, 10
  note "a marker on the child's file is spoken of; a list and enquiries to it are not"

answer chair-qualification
  part qualified "qualification and experience"
    in handbook
      conference-chair expected to "be a qualified social worker, 5 years in safeguarding since qualifying, who has been a manager"
        cite 2 "have 5 years post qualifying experience in children's safeguarding and managerial experience"
  part status "standing"
    in handbook
      conference-chair should "be an authoritative professional of no lower standing than an experienced team manager"
        cite 2 "authoritative professional with at least equivalent status to an experienced"
  part evidence "what a candidate shows"
    in handbook
      conference-chair should "show experience of social work and supervision, skill with children, challenge of managers, and knowledge of law and practice"
        cite 2 "a prospective Chair should be able to provide evidence that"
  part confidence "confidence in the role"
    in handbook
      conference-chair should "feel confident in the role and understand the duty to monitor, review and, where necessary, challenge"
        cite 2 "should feel confident in their role and professional authority and understand"
  part service-manager "the service manager's qualification"
    in handbook
      service-manager must "be a qualified social worker"
        cite 2 "The Service Manager must be a qualified Social Worker"
    in handbook, elsewhere
      because "the passage on the service manager says must; the one on the setting of the service expects it, with experience"
      service-manager expected to "be a qualified social worker, experienced in managing and leading"
        cite 2 "professional social work qualification and relevant managerial and leadership experience"
  part service-manager-knowledge "the service manager's knowledge"
    in handbook
      service-manager should "show a sound understanding of the law and of what children's social care owes children on plans"
        cite 2 "able to demonstrate a sound understanding of the legal framework surrounding"

answer chair-independence
  part chair "the chair"
    in handbook
      conference-chair must "chair independently of the management of cases in children's social care"
        cite 2 "independent of case management within Children's Social Care"
        cite 2 "have a statutory function to chair Child Protection Conferences"
  part service "the service"
    in handbook
      conference-service will "be independent of the operational services of children's social care and their management"
        cite 2 "The service is independent from Children's Social Care operational services"
        cite 2 "is independent from operational management responsibility"
    in handbook, elsewhere
      because "section 2 is the one on the service; section 6 adds that it stands apart from case work"
      conference-service will "be independent of case work and of operational management"
        cite 6 "independent of case work and operational managerial responsibility"
  part accountability "to whom the service answers"
    in handbook
      conference-service will "report directly to the service director outside operational practice"
        cite 2 "directly reports to the Service Director of RIP"

silent on procedure-review
  looked in handbook 1, 2, 6

answer chair-duties
  part child-focus "the child at the centre"
    in handbook
      conference-chair will "see that conferences and all that goes with them focus on the child, whose safety comes first"
        cite 2 "activity is child focused and the safeguarding of children is paramount"
    in handbook, elsewhere
      because "section 2 lists the chair's functions; section 7 says it as must, where professionals differ"
      conference-chair must "see that the conference focuses on the child"
        cite 7 "A Chair must ensure that a conference meeting is child focused"
  part voice "the child's voice"
    in handbook
      conference-chair will "see that the child is heard and that wishes and feelings that are known get full consideration"
        cite 2 "ensure the voice of the child is heard and that any ascertained"
  part progress "progress"
    in handbook
      conference-chair will "monitor and review how plans and safeguarding arrangements progress"
        cite 2 "monitor and review the progress of Child Protection plans and safeguarding"
    in handbook, elsewhere
      because "section 2 lists the chair's functions; section 6 says where and why progress is monitored"
      conference-chair will "monitor plans and practice in conferences and between them, to prevent drift and delay"
        cite 6 "monitoring the progress of Child Protection plans and the quality of"
  part safety-planning "safety planning"
    in handbook
      conference-chair will "review that safety planning is up to date, timely, balanced, achievable and has a contingency"
        cite 2 "review the safety planning to ensure that it reflects current concerns"
  part discussion "discussion"
    in handbook
      conference-chair will "help discussion along, guide and ask questions until the safety planning is clear"
        cite 2 "facilitate discussions, offer guidance, and ask questions in the pursuit"
  part social-work "social work practice"
    in handbook
      conference-chair will "monitor social work practice, highlighting what is good and what would benefit from improvement"
        cite 2 "monitor the performance of the safeguarding social work practice and highlight"
  part agencies "the agencies"
    in handbook
      conference-chair will "monitor how the agencies together safeguard the child and that they keep to statutory guidance"
        cite 2 "monitor the performance of the multi-agency arrangements for safeguarding the child"
  part welfare "welfare at the conference"
    in handbook
      conference-chair will "look after the safety and welfare of everyone who attends"
        cite 2 "manage the safety and welfare of professionals, and children and families"
  part conduct "conduct of the conference"
    in handbook
      conference-chair will "see that the conference is conducted in a professional manner"
        cite 2 "To ensure that Conference meetings are conducted in a professional manner"
  part bereavement "a conference after a death"
    in handbook
      must "manage any conference after the death with care, and keep in mind the other children of the home on a plan"
        when child-died has happened
        cite 4 "In these cases, any Conference must be managed sensitively"
        cite 4 "other children in the family home still subject to Child Protection"
  part listening "hearing the professionals"
    in handbook
      conference-chair will "see that all professionals are listened to and their views taken into consideration"
        cite 7 "ensuring that all professionals are listened to and that their views"
  part concerns "concerns"
    in handbook
      conference-chair will "raise any concern, so that the plan is kept to and the child's safeguarding needs are met"
        when chair-has-concern
        cite 7 "has a responsibility to raise any concern to ensure that the"
  part challenge "challenge"
    in handbook
      conference-chair must "challenge the practice assertively"
        when practice-detrimental
        cite 7 "they have a duty to assertively challenge this"
        note "policy as well as practice, of children's social care or of a partner agency"
  part relationship "working with the social worker"
    in handbook
      conference-chair expected to "form a positive working relationship with the lead social worker"
        cite 7 "forms a positive working relationship with the child's allocated Social Worker"
  part management "what is not the chair's"
    in handbook
      conference-chair should not "manage the case, supervise social workers or devise the safety plan"
        cite 2 "not the responsibility of the Child Protection Chair to manage a Child"
        note "the handbook says that it is not the chair's responsibility"
  part relations "the social worker's and the core group's place"
    in handbook
      conference-chair should not "undermine or replace the social worker's ties with child and family, or the core group's work"
        cite 2 "should not undermine or replace the relationship between the allocated Social"

silent on chair-continuity
  looked in handbook 2, 4, 5, 6
  note "a business support officer is allocated to the case and a chair tracks a transfer in; whether the chair stays is not said"

answer chair-supervision
  service-manager will supervise the chair at least every 1 month
    cite 2 "Child Protection Chairs are supported and supervised monthly"

answer practitioner-supervision
  part management "a manager for the chairs"
    service-manager must "manage the chairs and answer for the quality of the service to each child on a plan"
      cite 2 "must be managed by a designated Service Manager who is accountable"
      note "all that is said here is of the chairs; social workers are not supervised by them"
  part support "oversight and support"
    service-manager will "give each chair oversight, professional advice and management support"
      cite 2 "include providing oversight, professional advice, and management support to each Child"
  part case-load "case load"
    service-manager will "see that the chairs have a manageable case load"
      cite 2 "ensuring that Child Protection Chairs have a manageable case load"
  part training "training"
    service-manager will "see that the chairs have appropriate training regularly"
      cite 2 "Ensuring Child Protection Chairs receive appropriate training on a regular basis"
  part escalation "challenge and escalation"
    service-manager will "support the chairs in challenge and escalation, and keep escalation appropriate and proportionate"
      cite 2 "in managing internal and external challenge and escalation"
  part value "the chair's role"
    senior-managers must "value the chair's role"
      cite 2 "the role must be valued by senior managers"
  part administration "administration"
    must "have an administrative service in place that supports the conference process"
      cite 2 "An administrative support service must be in place"
  part culture "culture"
    must "give the chair a supportive culture and environment to work in"
      cite 2 "operate within a supportive service culture and environment"

answer quality-assurance
  part monitoring "monitoring between conferences"
    conference-chair will "monitor plans and practice in conferences and between them, to prevent drift and delay"
      cite 6 "monitoring the progress of Child Protection plans and the quality of"
  part process "the whole process"
    will "assure quality from the request on: preparation, reports, information from all agencies, later monitoring"
      cite 6 "quality assurance process starts at the request for a Child Protection"
  part points "when quality is looked at"
    conference-chair will "show quality assurance on file at request, preparation, outcome, record, midway review, monitoring and dispute"
      cite 6 "is evidenced on the child's electronic file includes"
  part transparency "transparency"
    conference-service must "be transparent in its approach and its recording"
      cite 6 "the Service must be transparent in its approach and recording"
  part form "the form"
    conference-chair must "complete a monitoring form on the record"
      cite 4 "Completion of a monitoring form on Liquidlogic is also required"
  part invitation "the invitation to a midway review"
    conference-chair will "invite the lead social worker and the team manager to a midway review or monitoring discussion"
      cite 6 "sent to the child's allocated Social Worker and their Team Manager"
  part over-monitoring "too much of it"
    should not "monitor too much, or manage risk by monitoring"
      cite 6 "should not be the means for managing risk"
  part themes "themes"
    will "capture themes and share them formally with the heads of service"
      cite 6 "Themes from quality assurance activity are captured for formal sharing with"
  part case-concerns "concerns about one case"
    will "take concerns about one case through dispute resolution"
      cite 6 "For individual case concerns see the Dispute Resolution process"
  part agency-themes "themes about an agency"
    will "take a serious theme about an agency to the professional's manager or the agency's lead for safeguarding"
      when agency-theme and agency-theme-serious
      cite 6 "if considered serious escalated to their manager or the agency"
    will "talk a theme about an agency over with individual professionals"
      when agency-theme
      cite 6 "this will be either discussed with individual professionals"
  part data "data on practice"
    conference-service will "scrutinise practice and provide gathered data on practice and its themes"
      cite 2 "provides scrutiny of practice and aggregated data pertaining to practice"
  part standards "standards of practice"
    conference-chair will "monitor and report on standards of safeguarding practice"
      cite 2 "monitoring and reporting on safeguarding practice standards"
  part effectiveness "conferences and core groups"
    conference-service will "assure the quality of conferences, core groups, reports and attendance"
      cite 8 "quality assurance of conference and core group effectiveness, the quality of"
  part overview "the tone of it"
    expected to "give an overview of quality with high support and high challenge"
      cite 2 "a Quality Assurance overview with high support and high challenge"
      note "and to be able to carry it out effectively"
  part timescales "conferences in time"
    service-manager will "see that conferences are held within the statutory times"
      cite 2 "Ensuring that Child Protection conferences are held within statutory time scales"
  part compliance "the service itself"
    service-manager will "develop a service that meets what is needed of it and complies with statutory regulations"
      cite 2 "Developing a Service that meets the needs of the organisation and"
  part annual-report "the annual report"
    will "provide themes and performance data for the partnership's annual report"
      cite 8 "Themes and performance data are provided to the KCSP annual report"

answer duty-service
  part service "the duty service"
    conference-service will "run a duty service every day: advice, cover for sickness, guidance on risk, help with other agencies"
      cite 9 "The Conference service provides a daily duty service which offers"
  part access "who may use it"
    social-care and partner-agencies may "use the duty service"
      cite 9 "This is available to Childrens Social Care and partners"

silent on change-of-worker
  looked in handbook 2, 5, 7
  note "a professional who is concerned about how a conference was chaired is told where to turn; a family is not"

answer partnership-working
  part arrangements "arrangements for working together"
    conference-service will "see that arrangements for working together are in place"
      cite 8 "central to ensuring working together arrangements are in place"
      note "good relationships between agencies rest on communication"
  part leads "the agencies' leads"
    service-manager will "work with the agencies' leads, to share themes and keep safeguarding effective and accountable"
      cite 8 "responsibility to work with the lead professionals from agencies across the"
  part paramount "the child first"
    must "keep the child's welfare and safety paramount throughout, where professionals disagree too"
      cite 7 "child's welfare and safety must remain paramount throughout the child protection process"
  part conferences "conferences of several agencies"
    service-manager will "see that conferences are multi-agency meetings"
      cite 2 "Ensuring Child Protection conferences are multi-agency meetings"
  part challenge "challenge"
    service-manager must "be ready to challenge agencies and raise concerns, with them and through the partnership"
      cite 2 "must be prepared to challenge partner agencies and raise concerns"
      note "where appropriate"

"""##
    ),
    (
      name: "Policies/north-east-lincolnshire.policy",
      text: ##"""
policy north-east-lincolnshire "North East Lincolnshire"
  document conferences "Child Protection Conferences"
  calendar england-and-wales
  the start day does not count
  limits stay where they fall

silent on strategy-timescale
  looked in conferences 1
  note "strategy meetings are named as what comes before a conference; when they are held is not said"

silent on strategy-attendees
  looked in conferences 1, 3
  note "strategy meetings are named as what comes before a conference; who takes part in them is not said"

silent on strategy-mode
  looked in conferences 1, 3

silent on strategy-chair
  looked in conferences 1, 3

silent on strategy-minutes
  looked in conferences 1, 18

silent on strategy-outcomes
  looked in conferences 1, 3
  note "strategy meetings are said to substantiate or confirm the section 47 enquiries; no outcomes are listed"

silent on strategy-trigger
  looked in conferences 1, 3, 10, 15
  note "strategy meetings are named as what comes before a conference; what makes one necessary is not said"

silent on strategy-actions
  looked in conferences 1, 3

silent on allegation-against-practitioner
  looked in conferences 1, 3, 21

answer icpc-trigger
  in conferences
    should convene an initial conference
      when section-47-substantiated or section-47-confirmed has happened
      cite 1 "convened following strategy meetings that substantiate S47 investigations"
      note "one before birth is for children's social care to decide on"
  in conferences, elsewhere
    because "the passage on timing says when to convene; the opening tells what a conference does"
    will "bring an initial conference together"
      when section-47-substantiated or section-47-confirmed has happened
      cite 1 "Following substantiated Section 47 Enquiries, an Initial Child Protection Conference brings together"

answer icpc-preconditions
  in conferences
    must not convene the initial conference
      when not the child is unborn at the first initial-conference
      except when child-seen and section-47-completed
      cite 1 "must not be convened without the child having been seen"
      note "a conference for an unborn baby is excepted"
  in conferences, elsewhere
    because "the prohibition governs; that the enquiries have borne the concerns out is said as should"
    should not convene the initial conference
      except when section-47-substantiated or section-47-confirmed has happened
      cite 1 "convened following strategy meetings that substantiate S47 investigations"
      cite 1 "allow adequate preparation and up-to-date assessment of the child"
      note "in a way that allows adequate preparation and an assessment that is up to date"

answer icpc-timescale
  should hold the initial conference within 15 working days of the first strategy-discussion
    when there is exactly one strategy-discussion up to the first initial-conference
    cite 1 "should take place within 15 working days of a strategy meeting"
  should hold the initial conference within 15 working days of section-47-confirmed
    cite 1 "confirmed the status of the S47 investigation if more than one"
    cite 1 "no more than 15 working days following the strategy meeting"
    note "social workers and their managers bring it about with the conference service, as soon as it can be done"

answer icpc-request
  social-worker and team-manager should "consult the conference service to convene the conference"
    as soon as possible after section-47-confirmed
    cite 1 "Consult with the Children's Safeguarding and Reviewing service to convene a conference"
    cite 1 "as soon as possible following the strategy meeting that confirmed the status"

silent on icpc-late-safety-plan
  looked in conferences 1, 3

silent on icpc-request-by-partner
  looked in conferences 1, 3, 10

answer invite-list
  part specialists "specialists"
    social-worker must "tell the conference service of every professional with special knowledge who should be invited"
      cite 1 "any professionals with specialist knowledge who should be invited to participate"
  part supply "who supplies it"
    social-worker should "bring the list up to date, so that all are invited who should be and can be reached"
      when the conference is a review-conference
      cite 10 "Review and where necessary update the invitation list for conference"
      cite 10 "CSRS has up-to-date details of invitees"
    social-worker must "give the conference service the names and contact details of all who should be invited to an initial conference"
      cite 1 "all those individuals who should be invited to conference"
      cite 1 "contact details on the agreed invitation list format"

answer conference-attendees
  part together "those brought together"
    should "bring together the family, the child where right, supporters or advocates, and the key professionals"
      when the conference is a review-conference
      cite 10 "should be the same as those for an initial child protection"
    will "bring to an initial conference the family, the child where right, supporters or advocates, and the key professionals"
      cite 1 "supporters or Advocates for the family and key professionals involved"
      note "midwives come to a conference before birth"

silent on agency-invitation-notice
  looked in conferences 1, 10, 15
  note "who is invited is stated, not how long before"

answer sw-report-format
  part document "the document"
    social-worker will "write the report in the agreed formats of early help and Signs of Safety"
      cite 14 "will be written in the agreed formats being developed"
      points to "the agreed report formats, still being developed"
      note "as the revised processes come in"
  part review-report "the report to a review"
    social-worker will "write the report as a revised Family Safety Plan"
      when the conference is a review-conference
      cite 14 "will be in the format of a revised Family Safety Plan"
  part written "a written report"
    social-worker will "provide a written report for the conference"
      cite 14 "The Social Worker will provide a written report for the conference"
  part danger-statement "the danger statement"
    social-worker should "give a danger statement with the assessment or report, in the format that suits the database"
      cite 1 "Provide a danger statement along with their social work assessment"

silent on sw-report-signoff
  looked in conferences 1, 10, 14

answer sw-report-to-chair
  in conferences
    social-worker should "have the report for the conference ready" before the conference
      cite 1 "PRIOR TO CONFERENCE, THE SOCIAL WORKER SHOULD"
      cite 1 "Prepare a report for the conference on the child and family"
      note "no day is named; the same goes for review conferences, by section 10"
  in conferences, elsewhere
    because "the chair sees to what the social worker does"
    conference-chair should "see to it that the reports are submitted" before the conference
      cite 1 "Should ensure that relevant reports are submitted"

answer sw-report-shared-with-family
  in conferences
    social-worker will share the report with the family before the conference
      when the conference is a review-conference
      unless report-unsafe-to-share
      cite 10 "Share the conference information with the child and family beforehand, where appropriate"
      cite 10 "should be the same as those for an initial child protection"
    social-worker should share the report with the family before the conference
      unless report-unsafe-to-share
      cite 1 "Share the conference information with the child and family beforehand"
      note "as far as it can be done"
  in conferences, elsewhere
    because "the chair sees to what the social worker does"
    conference-chair should "see to it that the family have read the reports" before the conference
      cite 1 "have had sight of these prior to conference"

answer sw-report-shared-with-child
  in conferences
    social-worker will share the report with the child before the conference
      when report-suits-child and the conference is a review-conference
      unless report-unsafe-to-share
      cite 10 "Share the conference information with the child and family beforehand, where appropriate"
    social-worker should share the report with the child before the conference
      when report-suits-child and not the conference is a review-conference
      unless report-unsafe-to-share
      cite 1 "where appropriate with regard to the age and understanding of the child"
      cite 1 "will not compromise the safety or welfare of the child"
      note "as far as it can be done"
  in conferences, elsewhere
    because "the chair sees to what the social worker does"
    conference-chair should "see to it that the child has seen the reports" before the conference
      when report-suits-child
      cite 1 "child where appropriate have had sight of these prior to conference"

answer late-report-consequence
  conference-chair may "go on without a report that is essential"
    when essential-report-missing
    only when not absence-harms-decision
    cite 3 "must make a professional judgement"
    cite 3 "the chair will either postpone and reconvene the conference"
    note "a conference put off for it brings a quality assurance notification to the line management responsible"

answer interpreter
  part plan-talk "talking the plan over"
    should "use an interpreter when the plan is talked over with the child"
      when child-needs-interpreter
      cite 5 "An interpreter should be used if the child's level of English"
      note "who books the interpreter is not said"
  part plan "the child's plan"
    should "give the child a copy of the plan in the language they prefer"
      when not the child is unborn at the conference
      unless no-plan
      cite 5 "and in his or her preferred language"

answer agency-report-submitted
  partner-agencies should "contribute a written report" before the conference
    cite 1 "contribute their information in report format prior to conference"
    note "the report says whether it can be shared with parents and children; the police are among the agencies"

answer agency-report-shared-with-family
  conference-chair should "see to it that parents, and the child where right, have seen the reports" before the conference
    cite 1 "have had sight of these prior to conference"

answer police-report
  part report "a report"
    police should "give their information as a report" before the conference
      cite 1 "contribute their information in report format prior to conference"
      cite 1 "(this includes police as an agency)"

answer agency-attendance
  part attendance "attending"
    in conferences
      partner-agencies must "have their key professionals, or those delegated for them, attend"
        cite 3 "attendance at conference of key or delegated professionals are essential"
        note "it is called essential to analysis, progress and safe decisions"
    in conferences, elsewhere
      because "section 3 is the one on attendance; section 10 says of a review that those invited should attend"
      involved-professionals should "attend when invited and give a full account of their part"
        when the conference is a review-conference
        cite 10 "Attend when invited and provide a full account"
  part deputy "a deputy"
    partner-agencies should "send someone briefed well enough to take part in the decision"
      when nominee-cannot-attend
      cite 3 "should be adequately briefed to be able to participate"
  part training "who is sent"
    partner-agencies should "send staff trained and experienced enough to take part in the decision"
      cite 3 "staff attending conference should be sufficiently trained and experienced"
  part absence "what is missing"
    conference-chair must "judge whether what is missing will harm the outcome and the planning for the child"
      when essential-report-missing or key-professional-absent or substitute-poorly-briefed
      cite 3 "must make a professional judgement as to whether or not this will"
  part notification "a quality assurance notification"
    will "send the line management responsible a quality assurance notification"
      when essential-report-missing or key-professional-absent or substitute-poorly-briefed
      when absence-harms-decision
      cite 3 "a Quality Assurance Notification will be issued"
      note "the conference has been postponed or adjourned for it"

answer sw-report-contents
  part purpose "what it is to do"
    in conferences
      social-worker will "show the evidence of continuing risk, sum up the main concerns and analyse the information"
        cite 14 "highlights the evidence for continuing risk of significant harm"
    in conferences, elsewhere
      because "section 14 is the one on reports; section 1 says in brief, and as should, what the report does"
      social-worker should "set out and analyse what is known of child and family, and what the authority recommends"
        cite 1 "sets out and analyses what is known about the child and family"
  part minimum "what it holds at the least"
    social-worker will "give a chronology of events and contacts, the child's needs now and before, the family's capacity to meet them and keep the child safe, its history and functioning, the views of child and family, and an analysis that comes to a judgement on significant harm"
      cite 14 "Child Protection Conference report will include as a minimum"
      cite 14 "A chronology of significant events and agency and professional contact"
      cite 14 "reach a judgment on evidence of significant harm suffered"
  part analysis "what the analysis covers"
    social-worker should "analyse how the strengths and difficulties of child, parents, family and surroundings act on one another and on the child, and give the authority's recommendation"
      cite 14 "The analysis should address"
      cite 14 "The local authority's recommendation to conference"
  part focus "what every report turns on"
    should "have every report turn on the child's health and development, the parents' capacity, what the family's past does to it, the views of child and family, what the information means, and services given and needed"
      cite 14 "IN ADDITION ALL CONFERENCE REPORTS SHOULD FOCUS ON"
      cite 14 "Services currently being provided and services needed"

answer agency-report-contents
  part form "its form"
    partner-agencies should "set out the part that the agency has, and if parents and children may see the report"
      cite 1 "setting out the nature of the agency's involvement"
      cite 1 "whether or not their report can be shared with parents and children"
      note "in report format; the police as well"
  part chronology "a chronology"
    partner-agencies must "give a chronology of the significant events that the agency knows of"
      cite 14 "other agency reports must include a Chronology of significant events known"
      note "a report to a review has contents of its own"
  part focus "what every report turns on"
    should "have every report turn on the child's health and development, the parents' capacity, what the family's past does to it, the views of child and family, what the information means, and services given and needed"
      cite 14 "IN ADDITION ALL CONFERENCE REPORTS SHOULD FOCUS ON"
      cite 14 "Services currently being provided and services needed"
  part disclosure "disclosure"
    involved-professionals should "be aware that a report may be disclosed in legal proceedings"
      cite 14 "report might be subject to disclosure in legal proceedings"

silent on report-pack
  looked in conferences 1, 10, 14, 18
  note "reports are shared in full with the minutes, save for a part that family was excluded from; by whom is not said"

silent on invitation-sender
  looked in conferences 1, 10, 15
  note "the social worker tells the conference service who should be invited; who sends the invitations is not said"

silent on child-invitation-age
  looked in conferences 1, 5, 10
  note "no age is given: a child takes part where appropriate, and the chair notes whether the child was invited"

silent on child-younger
  looked in conferences 1, 5, 10
  note "no age is set that a child could be below: a child takes part where appropriate"

silent on age-16-17
  looked in conferences 1, 5, 10, 12

silent on child-letter
  looked in conferences 1, 5, 10
  note "the chair notes whether the child was invited; how is not said"

silent on child-attendance-consent
  looked in conferences 1, 3, 5, 10
  note "a child takes part where that is right, with help to prepare; no consent is asked for"

answer child-offer-meet-chair
  conference-chair should "meet the child and the parents before the conference"
    when not the child is unborn at the conference
    cite 1 "Should meet the child and parents prior to conference"
    note "no age is named"

answer advocacy-referral
  social-worker should "make the child aware of advocacy services"
    when not the child is unborn at the conference
    cite 1 "prior to conference the child is made aware of advocacy services"
    cite 10 "Ensure the child is made aware of advocacy services"
    note "no age is named; the chair notes whether the child could choose to have an advocate"

silent on child-feedback
  looked in conferences 1, 2, 5, 6, 10, 18
  note "the plan is explained to the child and agreed with the child; who tells the outcome is not said"

answer child-friendly-plan
  should "give the child a copy of the plan that suits their age and understanding"
    when not the child is unborn at the conference
    unless no-plan
    cite 5 "copy of the plan appropriate to his or her age"
    note "no age is named; in the language the child prefers"

answer child-participation
  part attendance "being there"
    child-concerned may "take part in the conference, where that is appropriate"
      when not the child is unborn at the conference
      cite 1 "(and the child where appropriate)"
  part preparation "help to prepare"
    social-worker should "help the child to prepare"
      when child-attends
      cite 1 "Help prepare the child if he or she is attending the conference"
      cite 10 "Help prepare the child if he or she is attending the conference"
  part representation "someone to speak for the child"
    social-worker should "see to it that the child has help to prepare for being represented"
      when child-wishes-representation
      cite 1 "wishes to have representation via a third party"
      cite 10 "wishes to have representation via a third party"
  part companion "someone to come with the child"
    child-concerned may "bring an advocate, a friend or a supporter"
      when not the child is unborn at the conference
      cite 1 "may bring an advocate, friend or supporter to conference"
      cite 10 "may bring an advocate, friend or supporter to conference"
      note "the social worker sees to it that the child knows"
  part noted "what the chair notes"
    conference-chair should "establish and note whether the child was invited, could choose an advocate and had access to one"
      when not the child is unborn at the conference
      cite 1 "note whether or not the child has been invited to the conference"
      cite 10 "note whether the child has been invited to the conference"

answer child-views
  part voice "heard or represented"
    must "have the child's views, wishes and feelings heard or represented at the conference"
      cite 1 "It is essential that the child's, and the parent/carer's views wishes"
      cite 1 "heard and or represented at conference"
      note "the parents' as well; the document calls it essential"
  part sought "what the chair sees to"
    conference-chair should "see to it that someone has sought the child's views, and that they are considered"
      cite 1 "ensure that the child's views have been sought and considered"
      cite 10 "his or her views have been sought and considered"
  part not-sought "where they were not sought"
    conference-chair should "note that, have the reasons recorded and have action taken for later conferences where it is needed"
      when not child-views-sought
      cite 1 "his or her views have not been sought"
      cite 1 "reasons are recorded and action taken for future conferences where required"
      cite 10 "reasons are recorded and action taken for future conferences where required"
  part viewpoint "consultation on line"
    conference-chair should "see to it that the programme Viewpoint is made available to the child"
      when child-able-to-contribute
      cite 1 "Viewpoint to be made available to the child"
      cite 1 "Dependent upon age and understanding"
  part social-work-report "the social worker's report"
    social-worker will "report the views, wishes and feelings that the child and the family have expressed"
      cite 14 "expressed views, wishes and feelings of the child, parents and other"
  part other-reports "all reports"
    should "give in every report the views, wishes and feelings that the child and the family have expressed"
      cite 14 "expressed views, wishes and feelings of the child or young person, parent(s)"
      cite 11 "views, wishes and feelings of the child or young person"
  part plan "the plan"
    should "take the child's wishes and feelings into account in the plan, as far as the child's welfare allows"
      unless no-plan
      cite 2 "take into account the wishes and feelings of the child"
      cite 2 "far as they are consistent with the child or young person's welfare"
      note "the parents' views too"
  part mindful "what is kept in mind"
    whole-conference and
      core-group-members should "keep in mind in what ways the child is heard, and what is done and recorded of it"
      cite 9 "the child's voice is heard, acted upon and recorded"

silent on child-safety-after-sharing
  looked in conferences 1, 2, 5, 8, 10

silent on trusted-person
  looked in conferences 1, 2, 5, 8, 10
  note "an advocate is spoken of; no other trusted person is"

silent on parent-invitation
  looked in conferences 1, 3, 10, 18
  note "family members are brought together at the conference; which parents are invited is not said"

silent on parent-exclusion
  looked in conferences 1, 3, 10, 18
  note "what is shared leaves out a part that family members were excluded from; when they may be is not said"

answer parent-supporter
  part companion "who may come"
    parents may "bring an advocate, a friend or a supporter"
      cite 1 "family may bring an advocate, friend or supporter to conference"
      cite 10 "parents and carers may bring an advocate, friend or supporter to conference"
      note "carers as well"
  part told "who tells of it"
    social-worker should "see to it, before the conference, that the child knows whom the family may bring"
      when not the child is unborn at the conference
      cite 1 "the child is made aware of advocacy services and that he or"
      cite 10 "Ensure the child is made aware of advocacy services and the child"
      note "that the parents are told is not said"

silent on childcare
  looked in conferences 1, 10

answer chair-contact-parents
  conference-chair should "meet the child and the parents" before the conference
    cite 1 "Should meet the child and parents prior to conference"

answer chair-premeet
  conference-chair should "meet the child and the parents before the conference, so that they understand what it is for and how it goes"
    cite 1 "Should meet the child and parents prior to conference"
    cite 1 "ensure they understand the purpose and the process"
    note "how long before is not said"

answer sw-explain-conference
  part social-worker "what the social worker explains"
    social-worker should "consult the parents and the child, so that they understand what the conference is for and know who will be there"
      cite 1 "Consult with the parents and the children concerned"
      cite 10 "Consult with the parents and the children concerned"
  part chair "what the chair explains"
    conference-chair should "see to it that the child and the parents understand what the conference is for and how it goes"
      cite 1 "ensure they understand the purpose and the process"

answer family-engagement
  part voice "the parents' views"
    must "have the parents' or carers' views, wishes and feelings heard or represented at the conference"
      cite 1 "It is essential that the child's, and the parent/carer's views wishes"
      note "the document calls it essential"
  part dangers "worries and dangers"
    should "see to it at the conference that the family know what professionals are worried about and what dangers they see"
      cite 1 "ensuring that families are aware of what professionals are 'Worried about'"
      note "by a danger statement"
  part sharing "information"
    every-practitioner should "share with parents, carers and family the information that matters, where appropriate"
      cite 1 "Share relevant information with conference members and the family"
  part contribution "the family's part in the plan"
    social-worker and
      team-manager will "coordinate what family members and professionals contribute to putting the plan into effect"
      cite 2 "coordinating the contribution of family members and professionals"
  part direct-work "work with the family"
    social-worker and
      team-manager will "work directly with the child and the family as the plan says, heeding their views as far as the child's welfare allows"
      cite 2 "Undertake direct work with the child and family in accordance"
      cite 2 "the views of the parents in so far as they are consistent"
  part involvement "the family's part in the core group"
    whole-conference will "involve the family and the child in what the core group plans and does, with support, advice and advocacy"
      cite 2 "Involving family members (including those with parental responsibility), children, and young people"
      cite 2 "making support, advice and advocacy available to them"
  part interests "conflicts in the family"
    will "put the child's best interests before those of other family members"
      cite 8 "will always take precedence over the interests of other family members"

answer prebirth-icpc
  reading week-of-pregnancy "what the 24th and the 30th week are"
    choice ordinal "the 24th week is the one after 23 completed weeks"
    choice completed "the 24th week begins when 24 weeks are completed"
    adopt ordinal because "an ordinal counts the week that runs, and the words say the 24th week, not 24 weeks"
  reading by-the-week "whether by the 30th week includes that week"
    choice end "until the end of that week"
    choice start "until the day before that week begins"
    adopt end because "by a day or a week commonly includes it"
    safe start
  should hold the initial conference not before the start of the 24th week of pregnancy,
    by the end of the 30th week of pregnancy
    read week-of-pregnancy as ordinal
    read by-the-week as end
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and
        the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "will not normally be convened before the 24th week of pregnancy"
    cite 15 "at the latest should take place by the 30th week of pregnancy"
    points to "the Pre-Birth Assessment Procedure"
    note "the first day holds normally; whether there is a conference before birth is for the service to decide"
  should hold the initial conference not before the start of the 24th week of pregnancy,
    by the end of the 29th week of pregnancy
    read week-of-pregnancy as ordinal
    read by-the-week as start
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and
        the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"
    points to "the Pre-Birth Assessment Procedure"
  should hold the initial conference not before 24 completed weeks of pregnancy,
    by the end of the 31st week of pregnancy
    read week-of-pregnancy as completed
    read by-the-week as end
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and
        the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"
    points to "the Pre-Birth Assessment Procedure"
  should hold the initial conference not before 24 completed weeks of pregnancy,
    by the end of the 30th week of pregnancy
    read week-of-pregnancy as completed
    read by-the-week as start
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and
        the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"
    points to "the Pre-Birth Assessment Procedure"

answer prebirth-plan-at-birth
  part recommendation "what the conference recommends"
    whole-conference should "recommend whether there should be a plan from birth"
      when the child is unborn at the initial-conference
      cite 15 "whether the new born baby will need a plan at birth"
      points to "the Pre-Birth Assessment Procedure"
  part decision "what the conference decides"
    whole-conference will "decide, as a rule, on a plan from birth, until further assessments are made"
      when baby-stays-with-family and the child is unborn at the initial-conference
      unless exceptional-circumstances
      cite 15 "the child should be placed on a plan at birth"
      cite 15 "baby will remain in the care of the mother and birth family"
    whole-conference may "come to decide, on the evidence after the birth, that no plan is needed"
      when looked-after-at-birth-planned and the child is unborn at the initial-conference
      cite 15 "likely to inform the decision that a plan is not needed"
      cite 15 "for the child to become Looked After at birth"
      note "the document calls it likely, of the conference after the birth"

answer prebirth-review
  part occasions "when there is cause"
    may "consider an unborn child at a review"
      when the child is unborn at the review-conference
      grounds open
        "the birth comes more than three months after the initial conference"
          when expected-birth is more than 3 months after the first initial-conference
          cite 15 "initial conference has taken place more than three months before the birth"
        "a brother or a sister of the unborn child is on a plan"
          when sibling-on-plan
          cite 15 "the unborn baby has siblings subject to a CP plan"
      note "the birth is counted where it is expected; the two causes are examples"
  part status "how it goes about it"
    will "treat such a review as any other, the decision on a plan included"
      when the child is unborn at the review-conference
      cite 15 "have the same status and proceed in the same way"
      cite 15 "The same will apply where child protection review conferences need to consider"
      points to "the Pre-Birth Assessment Procedure"

answer prebirth-attendees
  part invitation "the invitation"
    will "invite midwifery to the conference"
      when the child is unborn at the conference
      cite 15 "they will be invited to and should attend conference"
      cite 15 "The involvement of midwifery is vital in such cases"
      points to "the Pre-Birth Assessment Procedure"
  part attendance "attending"
    midwifery should attend the conference
      when the child is unborn at the conference
      cite 15 "they will be invited to and should attend conference"
  part report "what midwifery brings"
    midwifery should "report and share information, for the decision on the risk of harm"
      when the child is unborn at the conference
      cite 15 "providing a report and sharing information to contribute to decision making"

answer prebirth-decision
  part consideration "when it is considered"
    should "consider whether to hold a conference before the birth"
      when the child is unborn at the first initial-conference and (concerns-about-unborn or concerns-about-siblings)
      cite 1 "whether a child protection conference should be held prior to"
      cite 1 "If concerns relate to an unborn child, or a parent"
  part effect "what is weighed"
    should "consider what a newborn means for the family and the parents' capacity"
      when the child is unborn at the first initial-conference and (concerns-about-unborn or concerns-about-siblings)
      cite 1 "impact of a new-born child on the family and parenting capacity"
  part neglect "neglect in pregnancy"
    will "treat a pre-birth assessment and a pre-birth conference as appropriate"
      when the child is unborn at the first initial-conference and neglect-in-pregnancy
      cite 4 "pre-birth assessment and pre-birth conferences will be appropriate"
      cite 4 "may occur during pregnancy as a result of maternal substance abuse"
  part decision "the decision"
    social-care decides whether "to convene an initial conference before the birth"
      when the child is unborn at the first initial-conference and (enquiries-concern-unborn or birth-affects-siblings)
      cite 15 "may decide to convene an initial child protection conference prior to"
      cite 15 "gives rise to concerns that an unborn child may be likely"
      cite 15 "will impact on other children in the family"
      points to "the Pre-Birth Assessment Procedure"

silent on conference-mode
  looked in conferences 1, 3, 10, 15, 18

silent on quorum
  looked in conferences 1, 3, 10
  note "key professionals are essential, but no number of them is set"

answer stand-down-decision
  part judgement "judging what is missing"
    conference-chair must "judge whether what is missing will harm the outcome and the planning for the child"
      when not the conference is before today
      when any of
        essential-report-missing
        key-professional-absent
        substitute-poorly-briefed
      cite 3 "chairs must make a professional judgement"
  part decision "putting the conference off"
    conference-chair will "postpone and reconvene the conference, or adjourn it once it has begun"
      when not the conference is before today
      when any of
        essential-report-missing
        key-professional-absent
        substitute-poorly-briefed
      when absence-harms-decision
      cite 3 "the chair will either postpone and reconvene the conference"
      cite 3 "the chair will adjourn the conference and its decision-making"
      note "no other reason for putting a conference off is given, save a decision that cannot be reached"

answer stand-down-grounds
  conference-chair will "postpone and reconvene the conference, or adjourn it once it has begun"
    when not the conference is before today
    when any of
      essential-report-missing
      key-professional-absent
      substitute-poorly-briefed
    when absence-harms-decision
    judged by conference-chair
    cite 3 "the chair will either postpone and reconvene the conference"
    cite 3 "must make a professional judgement"
    note "until what is missing is there; the line management responsible is notified"

answer stand-down-consequence
  part reconvening "the new sitting"
    conference-chair will "reconvene the conference"
      cite 3 "the chair will either postpone and reconvene the conference"
      note "one that had begun waits for the missing report or person"
  part notification "the notification"
    will "issue a quality assurance notification to the line management of the professional or agency responsible"
      when any of
        essential-report-missing
        key-professional-absent
        substitute-poorly-briefed
      cite 3 "a Quality Assurance Notification will be issued to the relevant line management"
      note "for an adjournment for the same reasons as well"

answer practice-model
  part model "the model and its tool"
    whole-conference should "weigh the evidence by the Thresholds of Need guidance and the Signs of Safety model"
      cite 1 "Thresholds of Need Guidance 2020 and the Signs of Safety model"
      points to "the Thresholds of Need Guidance 2020"
  part guidance "the guidance on Signs of Safety"
    should "read all the procedures together with the revised guidance on Signs of Safety"
      cite 1 "read in conjunction with revised guidance on Signs of Safety"
      points to "the revised guidance on Signs of Safety"
      note "danger statements and family safety plans are step by step to take the place of plans"
  part danger-statement "the danger statement"
    whole-conference should "let the family know by a danger statement what worries the professionals and what the dangers are"
      cite 1 "perceived Dangers are via a 'Danger Statement'"
  part plain-words "plain words for parents"
    social-worker and
      conference-members should "put to the parents, in plain words and with Signs of Safety, the evidence, the changes and outcomes wanted and what is expected of them"
      cite 6 "presented in plain language, using the Signs of Safety model"
  part goals "the plan's goals"
    should "draw the plan's goals and outcomes from the needs found, in a Signs of Safety model that looks to outcomes"
      cite 2 "incorporating a Signs of Safety model focused on outcomes"
  part reviews "at a review"
    should "weigh at a review Signs of Safety, risk and protective factors, and what has changed and how that bears on the risk"
      cite 11 "evidence-based considering the Signs of Safety, risk and protective factors"

answer conference-agenda
  part decision-last "when the decision comes"
    will "decide at the end of a review whether the plan is to go on"
      when the conference is a review-conference
      cite 10 "At the end of the conference there will be a decision"
  part category-next "when the category comes"
    conference-chair should "turn to the category once it is decided that the child needs a plan"
      when not no-plan-made
      cite 3 "Once a decision has been made"
      cite 3 "guide the conference members to agree which category"

silent on confidential-section
  looked in conferences 1, 3, 14, 18
  note "family members may have been kept out of a part of the conference, which their copy of the minutes then leaves out"

answer threshold-test
  part question "what is asked"
    in conferences
      whole-conference must "ask whether the child is at continuing risk of significant harm"
        cite 3 "IS THE CHILD AT CONTINUING RISK OF SIGNIFICANT HARM"
    in conferences, elsewhere
      because "section 3 puts one question to every conference; the purpose in section 1 names present harm as well"
      whole-conference will "weigh the evidence and decide whether the child suffers, or is at continuing risk of, significant harm"
        cite 1 "is suffering or is at continuing risk of suffering significant harm"
    in conferences, elsewhere
      because "section 3 says it of all conferences as must; this is said of reviews"
      whole-conference should "consider expressly whether evidence shows a continuing risk of significant harm and a need for a formal plan"
        when the conference is a review-conference
        cite 11 "consider explicitly whether there is evidence to show"
  part test "the test"
    whole-conference should not "find the test met"
      except when harm-suffered-and-likely or harm-judged-likely
      cite 3 "The test should be either that there is clear evidence"
      cite 3 "professional judgement is that further ill treatment or impairment is likely"
      cite 3 "continuing to suffer or is expected to suffer ill treatment"
      note "the likelihood is judged by the enquiries and the facts of this case"
  part consequence "what follows from the test"
    in conferences
      will "make the child the subject of a plan, or keep the child on it"
        when harm-test-met
        cite 3 "become or will remain the subject of a Child Protection Plan"
      will "end the plan, as the test is not satisfied"
        when the conference is a review-conference
        cite 3 "if the test is not satisfied, the CP plan will cease"
    in conferences, elsewhere
      because "section 3 says that the plan will cease, section 11 that the child should no longer be on it"
      should "end the plan where no evidence speaks for it"
        when not harm-test-met and the conference is a review-conference
        cite 11 "If there is no evidence to imply the need for a plan"
        points to "the Thresholds of Need Guidance 2020"
        note "where it fits the case is stepped down as the guidance on thresholds says"
  part assessing "what is taken into account"
    whole-conference should "assess the evidence of harm and of its going on, by the child's needs and what the parent or carer can do to meet them"
      cite 1 "should assess the evidence of harm and likelihood of continuing risk"
  part evidence "what judgements rest on"
    conference-members should "judge by all the evidence in records, observations, assessments and section 47 enquiries"
      cite 3 "base judgments on all available evidence obtained from existing records"
  part opinion "opinion alone"
    must not "decide on opinion alone"
      cite 3 "Decisions cannot be made based on opinion alone"
  part what-if "concerns without evidence"
    conference-members must "be clear that concerns of a what-if kind, without evidence or fact, do not meet the criteria"
      cite 3 "not based on evidence or fact do not constitute the criteria"
  part what-if-need "child in need instead"
    conference-members should "consider whether a child in need plan would meet the needs"
      when concerns-without-evidence
      cite 3 "may be met via a Child In Need"
  part reconvened "a conference that sits again"
    must "rest a decision that a plan is needed on evidence of continuing risk of harm"
      when reconvened
      cite 3 "must be based on evidence"
  part continuing-risk "whether the risk goes on"
    in conferences
      will "decide whether the risk of harm goes on by revised assessments and by evidence of further harm"
        cite 3 "will be based on revised assessments and evidence or facts"
        note "for neglect the review must include a revised neglect assessment"
    in conferences, elsewhere
      because "section 3 says will; section 11 says should, and only of reviews"
      should "rest all information, recommendations and decisions on evidence, with Signs of Safety, risk and protective factors and what has changed"
        when the conference is a review-conference
        cite 11 "all information, recommendations and decisions should be evidence-based"

answer decision-majority
  reading unanimous-among "who must be agreed for a unanimous decision"
    choice members "all the members present"
    choice votes-cast "all who vote"
    adopt members because "it is a decision to which all parties are agreed"
    safe members
  will "make the decision by agreement of all"
    read unanimous-among as members
    when unanimous
    outcome unanimous-stands
    cite 3 "A unanimous decision is one to which all parties are agreed"
  will "make the decision by agreement of all"
    read unanimous-among as votes-cast
    when (votes-for is 0 and votes-against is more than 0) or (votes-against is 0 and votes-for is more than 0)
    outcome unanimous-stands
    cite 3 "A unanimous decision is one to which all parties are agreed"
  will "make the decision by a majority of the members"
    when majority-for or majority-against
    outcome majority-stands
    cite 3 "that is more than half of conference members"
    cite 3 "made by unanimous (all parties) or majority agreement"
    note "the conference works towards unanimity first"

silent on chair-casting-vote
  looked in conferences 1, 3
  note "an even split is adjourned, and escalated when it continues; a casting vote is not spoken of"

answer chair-override
  will "make the plan and refer the decision through the escalation procedure"
    when not the conference is a review-conference
    when majority-for and not chair-agrees
    outcome majority-stands
    outcome escalate
    cite 3 "threshold for needing a CP plan is not met"
    cite 3 "referred via the NEL Safeguarding Escalation Procedure"
    points to "the NEL Safeguarding Escalation Procedure"
  will "keep the plan and refer the decision through the escalation procedure"
    when the conference is a review-conference
    when majority-against and not chair-agrees
    outcome majority-stands
    outcome remains-on-plan
    outcome escalate
    cite 3 "in the case of a review conference, the plan continued"
    cite 3 "referred via the NEL Safeguarding Escalation Procedure"
    cite 3 "the conference may be reconvened for the decision to be revised accordingly"
    points to "the NEL Safeguarding Escalation Procedure"
    note "the review may be reconvened for the decision to be revised, and the plan ended where that is right"

answer unanimous-decision
  will "keep to the decision and refer it through the escalation procedure"
    when not the conference is a review-conference
    when votes-for is exactly members and not chair-agrees
    outcome unanimous-stands
    outcome escalate
    cite 3 "threshold for needing a CP plan is not met"
    cite 3 "referred via the NEL Safeguarding Escalation Procedure"
    points to "the NEL Safeguarding Escalation Procedure"
    note "where the chair sees no grounds for the plan that all want; nothing lets the chair decide otherwise"
  will "keep to the decision and refer it through the escalation procedure"
    when the conference is a review-conference
    when votes-against is exactly members and not chair-agrees
    outcome unanimous-stands
    outcome remains-on-plan
    outcome escalate
    cite 3 "in the case of a review conference, the plan continued"
    cite 3 "referred via the NEL Safeguarding Escalation Procedure"
    points to "the NEL Safeguarding Escalation Procedure"

answer split-decision-initial
  reading fifty-per-cent "what a 50% split is half of"
    choice members "half of the members on each side"
    choice votes-cast "as many votes for as against"
    adopt members because "a majority is defined as more than half of the conference members"
    safe votes-cast
  reading further-period "which sitting an even split adjourns"
    choice first-sitting "the first sitting: the conference goes on for a further period"
    choice every-sitting "a second sitting as well: the further period follows an earlier adjournment"
    adopt first-sitting because "the rule speaks of a split during conference, whichever conference it is"
  reading exceptional "what the exceptional circumstances are"
    choice condition "a condition besides the missing majority"
    choice description "the missing majority itself"
    adopt condition because "the paragraph before names them beside clear evidence of harm"
    safe condition
  conference-chair will adjourn the conference
    read fifty-per-cent as members
    when members-evenly-split
    unless reconvened and reading further-period is first-sitting
    outcome adjourn within 5 working days of the plan-making-conference
    outcome interim-plan
    cite 3 "the conference chair will adjourn the conference for a further period"
    cite 3 "child will be placed on an interim child protection plan"
    note "what holds until then is said of a missing majority, and taken to hold of an even split too"
  conference-chair will adjourn the conference
    read fifty-per-cent as votes-cast
    when no-majority-of-votes
    unless reconvened and reading further-period is first-sitting
    outcome adjourn within 5 working days of the plan-making-conference
    outcome interim-plan
    cite 3 "the conference chair will adjourn the conference for a further period"
    cite 3 "child will be placed on an interim child protection plan"
    note "what holds until then is said of a missing majority, and taken to hold of an even split too"
  may adjourn the conference
    read exceptional as condition
    when no-majority
    only when exceptional-circumstances
    unless reconvened
    outcome adjourn within 5 working days of the plan-making-conference
    outcome interim-plan
    cite 3 "cannot be reached about either starting a child protection plan"
    cite 3 "child will be placed on an interim child protection plan"
    note "the same where the members cannot agree on the category"
  may adjourn the conference
    read exceptional as description
    when no-majority
    unless reconvened
    outcome adjourn within 5 working days of the plan-making-conference
    outcome interim-plan
    cite 3 "cannot be reached about either starting a child protection plan"
    cite 3 "child will be placed on an interim child protection plan"

answer split-decision-review
  reading fifty-per-cent "what a 50% split is half of"
    choice members "half of the members on each side"
    choice votes-cast "as many votes for as against"
    adopt members because "a majority is defined as more than half of the conference members"
    safe votes-cast
  reading further-period "which sitting an even split adjourns"
    choice first-sitting "the first sitting: the conference goes on for a further period"
    choice every-sitting "a second sitting as well: the further period follows an earlier adjournment"
    adopt first-sitting because "the rule speaks of a split during conference, whichever conference it is"
  reading exceptional "what the exceptional circumstances are"
    choice condition "a condition besides the missing majority"
    choice description "the missing majority itself"
    adopt condition because "the paragraph before names them beside clear evidence of harm"
    safe condition
  conference-chair will adjourn the conference
    read fifty-per-cent as members
    when members-evenly-split
    unless reconvened and reading further-period is first-sitting
    outcome adjourn within 5 working days of the review-conference
    outcome plan-continues
    cite 3 "the conference chair will adjourn the conference for a further period"
    cite 3 "the plan will continue until the conference is reconvened"
    note "what holds until then is said of a missing majority, and taken to hold of an even split too"
  conference-chair will adjourn the conference
    read fifty-per-cent as votes-cast
    when no-majority-of-votes
    unless reconvened and reading further-period is first-sitting
    outcome adjourn within 5 working days of the review-conference
    outcome plan-continues
    cite 3 "the conference chair will adjourn the conference for a further period"
    cite 3 "the plan will continue until the conference is reconvened"
    note "what holds until then is said of a missing majority, and taken to hold of an even split too"
  may adjourn the conference
    read exceptional as condition
    when no-majority
    only when exceptional-circumstances
    unless reconvened
    outcome adjourn within 5 working days of the review-conference
    outcome plan-continues
    cite 3 "a majority agreement cannot be reached about ending a child protection plan"
    cite 3 "the plan will continue until the conference is reconvened"
  may adjourn the conference
    read exceptional as description
    when no-majority
    unless reconvened
    outcome adjourn within 5 working days of the review-conference
    outcome plan-continues
    cite 3 "a majority agreement cannot be reached about ending a child protection plan"
    cite 3 "the plan will continue until the conference is reconvened"

answer split-adjournment-duties
  reading five-days-from "from when the five working days for the new sitting run"
    choice adjournment "from the conference that was adjourned"
    choice agreement "from the day on which the submissions agree"
    adopt adjournment because "the adjournment itself may last no more than five working days"
    safe adjournment
  reading fifty-per-cent "what a 50% split is half of"
    choice members "half of the members on each side"
    choice votes-cast "as many votes for as against"
    adopt members because "a majority is defined as more than half of the conference members"
    safe votes-cast
  part consulting "consulting managers"
    conference-members should "use the adjournment to ask their line managers, service managers or coordinators whether evidence shows a continuing risk, what supports their view and why others disagree"
      when adjourned-on-split
      cite 3 "adjournment period should be used for conference members to consult"
  part liaison "the managers' views"
    conference-chair will "find out what the agencies' managers think before the adjournment ends"
      when adjourned-on-split
      cite 3 "Before the adjournment period ends, the chair will liaise"
  part report "the managers' report"
    agency-managers must "give the chair a brief written report of why they find or dispute significant harm, with the facts or evidence"
      when adjourned-on-split
      cite 3 "Agency managers must then submit a brief written report"
  part reconvening "where all want a plan"
    will "reconvene the conference, draw up the plan and set the core groups"
      when adjourned-on-split
      when submissions-for-plan
      read five-days-from as adjournment
      outcome adjourn within 5 working days of the conference
      cite 3 "conference will be reconvened within 5 working days"
      cite 3 "child protection plan drawn up by conference and core groups scheduled"
    will "reconvene the conference, draw up the plan and set the core groups"
      when adjourned-on-split
      when submissions-for-plan
      read five-days-from as agreement
      outcome adjourn within 5 working days of submissions-agreed
      cite 3 "conference will be reconvened within 5 working days"
  part no-sitting "where none wants a plan"
    will "hold no further conference"
      when adjourned-on-split
      when submissions-against-plan
      cite 3 "then no further conference will be convened"
  part written-notice "telling the members"
    will "tell all the conference members in writing that no plan is needed"
      when adjourned-on-split
      when submissions-against-plan
      cite 3 "all conference members will be informed in writing"
  part even-split-consulting "consulting after an even split"
    conference-members will "consult their service managers, line managers or coordinators"
      when adjourned-on-split and members-evenly-split
      read fifty-per-cent as members
      cite 3 "During this period, conference members will consult with relevant service managers"
    conference-members will "consult their service managers, line managers or coordinators"
      when adjourned-on-split and no-majority-of-votes
      read fifty-per-cent as votes-cast
      cite 3 "During this period, conference members will consult with relevant service managers"
  part even-split-report "the report after an even split"
    conference-members will "submit a report to the next sitting with the facts or evidence for requiring a plan"
      when adjourned-on-split and members-evenly-split
      read fifty-per-cent as members
      cite 3 "submit a report to the rescheduled conference clearly citing the facts"
    conference-members will "submit a report to the next sitting with the facts or evidence for requiring a plan"
      when adjourned-on-split and no-majority-of-votes
      read fifty-per-cent as votes-cast
      cite 3 "submit a report to the rescheduled conference clearly citing the facts"

answer split-continues
  reading fifty-per-cent "what a 50% split is half of"
    choice members "half of the members on each side"
    choice votes-cast "as many votes for as against"
    adopt members because "a majority is defined as more than half of the conference members"
    safe votes-cast
  reading further-period "which sitting an even split adjourns"
    choice first-sitting "the first sitting: the conference goes on for a further period"
    choice every-sitting "a second sitting as well: the further period follows an earlier adjournment"
    adopt first-sitting because "the rule speaks of a split during conference, whichever conference it is"
  will keep the child on the plan and escalate the decision
    read fifty-per-cent as members
    read further-period as first-sitting
    when reconvened and members-evenly-split
    outcome remains-on-plan
    outcome escalate
    cite 3 "child will remain on a plan pending escalation to senior managers"
    points to "the NEL Safeguarding Escalation Procedure"
    note "senior managers review the decision before the next review conference"
  will keep the child on the plan and escalate the decision
    read fifty-per-cent as votes-cast
    read further-period as first-sitting
    when reconvened and no-majority-of-votes
    outcome remains-on-plan
    outcome escalate
    cite 3 "child will remain on a plan pending escalation to senior managers"
    points to "the NEL Safeguarding Escalation Procedure"

silent on dissent
  looked in conferences 1, 3, 11, 18
  note "a majority decides and no single agency has a veto; the minutes should record professional opinion, but a dissent is not named"

answer category-count
  part categories "the categories"
    will "choose among four categories: neglect, physical harm, sexual harm and emotional harm only"
      cite 4 "Category 1 Neglect"
      cite 4 "Category 4 Emotional harm only"
  part secondary "what lies under the category"
    in conferences
      whole-conference should "consider and note secondary reasons under the main category, such as domestic abuse, sexual exploitation, substance misuse, mental health or disability"
        cite 3 "consider and note any secondary reasons underlying the main category"
    in conferences, elsewhere
      because "section 3 speaks of secondary reasons at every conference, section 11 of a secondary category, and of reviews"
      whole-conference should "say at a review where a secondary category of harm lies under the need"
        cite 11 "indicate where there is a secondary category of harm"

answer category-selection
  part agreeing "agreeing on it"
    in conferences
      conference-chair should "guide the members to agree which category of harm the child has suffered, suffers or is likely to suffer"
        when not no-plan-made
        cite 3 "guide the conference members to agree which category"
    in conferences, elsewhere
      because "section 3 comes first and counts likely harm; section 11 speaks of reviews and leaves it out"
      conference-chair should "confirm the category of harm that the child has suffered or suffers"
        when the conference is a review-conference
        when not no-plan-made
        cite 11 "the Chair should confirm the category of abuse or neglect"
  part indicator "what it tells"
    will "use the category to tell those who consult the record what the main concerns were when the plan began"
      cite 3 "the primary presenting concerns at the time the child became"
      note "at a review, or when the category changed"
  part exploitation "sexual exploitation"
    in conferences
      should "note that the child is involved in sexual exploitation, always"
        when sexual-exploitation
        cite 3 "it should always be noted if the child"
    in conferences, elsewhere
      because "section 3 speaks of the category, section 11 of a review's decisions, recommendations and plan"
      should "say in decisions, recommendations and plan that sexual exploitation is an issue"
        when the conference is a review-conference
        when sexual-exploitation
        cite 11 "always indicate where Child Sexual Exploitation is an issue"
  part emotional "emotional harm"
    should not "use emotional harm as the category"
      except when emotional-harm-main
      cite 4 "used where it is the main or sole form of harm"
  part neglect "neglect"
    must "show that the failures persist"
      when category is neglect
      cite 4 "Neglect requires it to be shown that the failures are"
      note "a sudden crisis of short duration is not enough; failures persist when they go on over time despite advice and support"
  part examples "examples of each"
    may "go by examples: for neglect persistent exposure to risk, for physical harm injury done or not prevented, for sexual harm exploitation or exposure, for emotional harm persistent or severe ill-treatment"
      cite 4 "Examples of these categories of harm include"

answer category-domestic-abuse
  in conferences
    whole-conference should "note domestic abuse as a secondary reason under the main category"
      when domestic-abuse
      cite 3 "secondary reasons underlying the main category of concern such as Domestic"
      note "no category is tied to domestic abuse"
  in conferences, elsewhere
    because "section 3 speaks of secondary reasons at every conference, section 11 of a secondary category at a review"
    whole-conference should "say where domestic abuse is a secondary category of harm"
      when the conference is a review-conference
      when domestic-abuse
      cite 11 "secondary category of harm underlying the need for interventions such as"

silent on sibling-decisions
  looked in conferences 1, 2, 3, 10, 11
  note "on court proceedings all the children in the household should be considered; of the conference's own decision nothing is said"

silent on repeat-plan
  looked in conferences 2, 3, 12

silent on young-persons-plan
  looked in conferences 2, 3, 4, 16

silent on young-persons-plan-meetings
  looked in conferences 2, 3, 4, 16

answer not-subject-to-plan
  part plan "the child in need plan"
    should "draw up a child in need plan to be reviewed at regular intervals"
      when no-plan-made
      when services-still-needed
      cite 4 "it will be appropriate to draw up a Child in Need"
  part family-group-conference "a family group conference"
    in conferences
      social-worker may "consider convening a family group conference"
        when no-plan-made
        when services-still-needed
        cite 4 "lead social worker to consider convening a Family Group Conference"
    in conferences, elsewhere
      because "section 4 leaves it to the lead social worker, section 3 to the conference"
      whole-conference may "consider whether some plan is still needed, and whether to recommend a family group conference"
        when no-plan-made
        when services-still-needed
        cite 3 "Where there are other existing needs to be met"
        cite 3 "whether the conference should recommend that a Family Group"
  part framework "what the services follow"
    will "give child in need services their framework by the conference's recommendations"
      when no-plan-made
      cite 2 "will provide the framework for the Child Protection Plan"
      cite 2 "where the child or young person is not subject to a Child"
  part core-group "the core group"
    must "have a core group for child in need services given in place of a plan"
      when child-in-need-plan
      cite 8 "being provided as an alternative to being subject"
  part stepping-down "stepping down"
    should "step the case down as the guidance on thresholds says, where that is right"
      when the conference is a review-conference
      when no-plan-made
      cite 11 "relevant to the Thresholds of Need Guidance 2020"
      points to "the Thresholds of Need Guidance 2020"

answer confidentiality-statement
  part minutes "the minutes"
    should "keep the minutes safe, and neither pass them to others nor discuss them without the chair's consent"
      cite 18 "Minutes should be kept secure and not passed to"
  part plan-information "information on plans"
    should "look at information on a plan only as far as there is a need to know"
      cite 19 "only ever be accessed on a 'needs to know basis'"
      note "it is confidential towards all but legitimate enquirers"
  part disclosure "disclosure in court"
    practitioners should "know that their report may have to be disclosed in legal proceedings"
      cite 14 "their report might be subject to disclosure in legal proceedings"
      note "what is said on confidentiality at the conference itself is not laid down"

answer conference-tasks
  part recommendations "the recommendations"
    whole-conference will "consider and recommend how agencies, professionals and family work together to keep the child safe"
      cite 1 "make recommendations on how agencies should plan and work together"
      cite 2 "consider and recommend how agencies, professionals and the family should work"
  part social-worker "the lead social worker"
    in conferences
      whole-conference will "appoint a lead social worker who is qualified and experienced"
        when not the conference is a review-conference
        cite 1 "Appointing a Lead Social Worker"
    in conferences, elsewhere
      because "section 1 comes first; section 2 adds the lead body and that the social worker is its employee"
      whole-conference will "appoint the lead statutory body, and from its staff a qualified and experienced lead social worker"
        cite 2 "Appointing the lead statutory body"
        note "usually the local authority's children's service"
    in conferences, elsewhere
      because "among the conference's tasks it is the conference that appoints; here children's social care designates"
      social-care will "designate a social worker as the lead professional"
        cite 2 "Designate a social worker to be the Lead Professional"
  part core-group "the core group"
    in conferences
      whole-conference will "identify the professionals and family members of the core group that develops the plan and carries it out"
        when not the conference is a review-conference
        cite 1 "Identifying membership of the Core Group of professionals and family members"
        cite 2 "Identifying the membership of a core group"
    in conferences, elsewhere
      because "sections 1 and 2 name family members too; section 8 speaks of practitioners and says how they are chosen"
      whole-conference will "decide which practitioners form the core group, by whose work the plan needs"
        when not the conference is a review-conference
        cite 8 "Initial Conference will decide which practitioners will form the Core"
  part timescales "the timescales"
    whole-conference will "set when the core group meets, the plan is written and the review is held"
      when not the conference is a review-conference
      cite 1 "Establishing timescales for meetings of the core group"
      cite 2 "Establishing time-scales for meetings of the core group"
  part outline-plan "the outline plan"
    whole-conference will "agree an outline plan, which professionals and parents develop in the core group"
      when not the conference is a review-conference
      cite 1 "Agreeing an outline child protection plan, with clear actions and timescales"
      cite 2 "RESPONSIBLE FOR AGREEING AN OUTLINE CHILD PROTECTION PLAN"
  part plan-people "who does what on the plan"
    whole-conference should "say who contributes to the plan, carries it out and reviews it"
      cite 1 "identify who will be responsible for contributing to"
  part involvement "the family's part"
    whole-conference will "involve family members and children in planning and doing, with support, advice and advocacy"
      cite 2 "making support, advice and advocacy available to them"
  part assessments "further assessments"
    whole-conference will "identify what further core and specialist assessments sound judgements call for"
      cite 2 "Identifying what further core and specialist assessments"
  part purposes "what each meeting is for"
    whole-conference will "make clear what initial conferences, core groups and reviews are each for"
      cite 2 "Clarifying the different purposes of Initial Conferences"
  part review "the review"
    in conferences
      must "set the date of the first review"
        when not the conference is a review-conference
        cite 10 "the first Review Conference must be set at the Initial Conference"
    in conferences, elsewhere
      because "section 10 says must; section 2 names it as a task of the conference"
      whole-conference will "agree the date of the first review"
        when not the conference is a review-conference
        cite 2 "Agreeing a date for the first child protection review conference"
  part earlier-review "what would bring the review forward"
    whole-conference will "agree what would call for the conference to be held earlier"
      cite 2 "necessary to convene the conference at an earlier date"

answer professionals-at-conference
  part attending "attending"
    in conferences
      social-worker should "attend and set out why there is a conference, with any early help assessment and current plan"
        cite 1 "Attend and present information about the reason for the conference"
    in conferences, elsewhere
      because "section 1 speaks of the social worker at a conference; section 10 of reviews, and of the manager too"
      social-worker and team-manager will "attend a review and take the lead in organising it"
        when the conference is a review-conference
        after consulting conference-service
        cite 10 "Attend and provide a lead to the organisation of the conference"
  part understanding "the child's needs"
    social-worker should "report on the child's needs, the parents' capacity, family and surroundings, and evidence of harm and what it did"
      cite 1 "report on their understanding of the child's needs"
  part danger-statement "the danger statement"
    social-worker should "bring a danger statement with the assessment or report"
      cite 1 "Provide a danger statement along with their social work assessment"
  part analysis "the analysis"
    in conferences
      social-worker should "analyse what is known, so that it informs the decision on what to do"
        cite 1 "Provide an analysis of the information to contribute to informed decisions"
    in conferences, elsewhere
      because "section 1 says should, of any conference; section 10 says will, of reviews"
      social-worker and team-manager will "analyse need and risk in the report to a review"
        when the conference is a review-conference
        after consulting conference-service
        cite 10 "Provide an analysis of need and risk within their report"
  part recording "recording"
    in conferences
      social-worker should "record the decisions and recommendations"
        cite 1 "Record conference decisions and recommendations"
    in conferences, elsewhere
      because "section 1 says should, of any conference; section 10 says will, of reviews"
      social-worker and team-manager will "record what the review comes to"
        when the conference is a review-conference
        after consulting conference-service
        cite 10 "Record conference outcomes"
  part carrying-out "carrying it out"
    social-worker should "know the outline plan fully and do in time what it asks for"
      cite 1 "fully aware of the outline plan agreed at conference"
  part representing "their own service"
    practitioners should "speak for their own service on its part and its duties towards the child"
      cite 1 "Represent their own service and organisation"
  part sharing "sharing information"
    in conferences
      practitioners should "share what matters with the members, and with the family where that is right"
        cite 1 "Share relevant information with conference members and the family"
    in conferences, elsewhere
      because "section 1 asks it of any conference; section 10 of reviews, and since the last one"
      practitioners should "attend a review when invited and give a full account of their work since the last conference"
        when the conference is a review-conference
        cite 10 "Attend when invited and provide a full account"
  part deciding "taking part in the decision"
    in conferences
      practitioners should "take part in the decision, with evidence of harm and of what protects"
        cite 1 "Contribute to decision making at conference"
        cite 1 "evidence of both harm and protective factors"
    in conferences, elsewhere
      because "section 1 asks it of any conference; section 10 of reviews, where the plan may end"
      practitioners should "take part in deciding, on evidence and fact, whether the child still needs a plan"
        when the conference is a review-conference
        cite 10 "Contribute to information sharing and decision-making at conference based on evidence"
  part evidence "evidence from each"
    conference-chair should "see that each member gives evidence, so that all or most can agree"
      when not the conference is a review-conference
      when not unanimous
      cite 3 "ensure that evidence is provided by each conference member"
  part working-together "working together"
    practitioners should "work together afterwards and act in time and to effect by the plan"
      cite 1 "Work together to safeguard the child from harm in the future"
  part jointly "deciding together"
    conference-members should "decide jointly, on the evidence and on what all the agencies contribute"
      cite 3 "should be made jointly by conference members based on the evidence presented"
  part agreement "working towards agreement"
    partner-agencies will "work towards a decision of all, or at the least of a majority, by talking the evidence over"
      cite 3 "all agencies have a responsibility to work towards a preferably unanimous"
  part trying "how far agreement is sought"
    whole-conference should "always try to reach a decision of all or of a majority on the need for a plan"
      unless exceptional-circumstances and suffering-harm
      cite 3 "should always try to reach a unanimous or majority decision about"
      note "except in exceptional circumstances with clear evidence of continuing significant harm"
  part review-date "the day of a review"
    social-worker and team-manager will "settle the time and the date that fit a review best"
      when the conference is a review-conference
      after consulting conference-service
      cite 10 "Determine the most appropriate time and date for the review conference"
      note "within the limits for reviews, which are questions of their own"
  part review-information "information at a review"
    social-worker and
      team-manager will "share information, so that decisions are informed on what to do and on what has been achieved"
      when the conference is a review-conference
      after consulting conference-service
      cite 10 "Share information to enable informed decisions about action necessary"

silent on outcome-sent
  looked in conferences 2, 3, 12, 13, 18
  note "where an adjournment ends without a plan the members are told in writing, and an ended plan is notified; no time is set for either"

answer outline-plan-distributed
  part electronic "the electronic version"
    conference-service will distribute the outline plan
      within 24 hours of the plan-making-conference, or where that is not a working day,
        within 1 working day of the plan-making-conference
      cite 2 "within 24 hours (or 1 working day of the conference"
      points to "the local protocol on producing and circulating plans, which the service is to define"
  part draft "the draft"
    conference-service will "give the parents a draft of the outline plan"
      immediately after the plan-making-conference
      done by draft-plan-given
      cite 6 "written copy of the draft plan immediately following conference"
      cite 2 "a draft is given to parents at the end of the conference"

answer outline-plan-contents
  part measures "how success is judged"
    will "give clear actions and timescales and a clear sense of what has to change, how much and by when"
      cite 1 "how much improvement is needed, what changes are needed, by when"
      cite 2 "identifying what needs to change"
  part outcomes "the outcomes"
    should "identify the outcomes to be achieved"
      cite 1 "The plan should identify the outcomes to be achieved"
  part factors "what makes harm likely"
    should "identify what makes significant harm likely, and how agencies can protect the child from it, by the assessment"
      cite 2 "Identify factors associated with the likelihood of the child"
  part aims "the aims"
    should "set aims for the short and the longer term that lessen the likelihood of harm or promote welfare, contact with the family among them"
      cite 2 "Establish short-term and longer-term aims and objectives"
  part actions "who does what"
    should "be clear who is responsible for which action by when"
      cite 2 "Be clear about who will have responsibility for what actions"
  part monitoring "how progress is checked"
    should "outline how progress is monitored, who checks that changes were made and what is done if not"
      cite 2 "Outline ways of monitoring and evaluating progress"
  part draft "the draft"
    conference-service will "make clear in the draft that the final version is on the child's file and the database"
      cite 2 "final version will be held on the child's"
      cite 6 "will state clearly that it is in draft form only"

answer contingency-plan
  part considering "at the conference"
    whole-conference will "consider whether a contingency plan is needed for a quick change of circumstances"
      cite 2 "Considering the need for a contingency plan if circumstances change quickly"
  part inclusion "in the plan"
    should "put into the plan what is done when progress fails or a significant change calls for prompt action"
      cite 2 "Include a contingency plan to be followed if progress is not"
  part reports "in reports to a review"
    should "put a contingency plan into reports to a review, where it matters"
      cite 11 "Any outstanding issues and where relevant a contingency plan"

answer family-meeting
  part considering "considering it"
    whole-conference should "consider, where a plan is to end, whether child and family would gain by a family group conference"
      cite 16 "may benefit from a Family Group Conference"
      note "it is no fixed part of a plan"
  part record "the record"
    should "record any recommendation on a family group conference that was talked about"
      cite 16 "a record should be made of any recommendations regarding FGC"
  part no-plan "where there is no plan"
    in conferences
      social-worker may "consider convening a family group conference"
        when no-plan-made
        when services-still-needed
        cite 4 "lead social worker to consider convening a Family Group Conference"
    in conferences, elsewhere
      because "section 4 leaves it to the lead social worker, section 3 to the conference"
      whole-conference may "consider recommending that a family group conference be convened"
        when no-plan-made
        when services-still-needed
        cite 3 "conference should recommend that a Family Group Conference is convened"
  part child-in-need-review "at a child in need review"
    should "consider, where things get worse, whether a family group conference would keep the child safe"
      when child-in-need-plan
      cite 17 "offering the family the opportunity for an FGC"

answer child-in-need-stepdown
  part framework "concerns without evidence"
    conference-members should "consider whether a child in need plan may meet the child's needs"
      when concerns-without-evidence
      cite 3 "child's needs may be met via a Child In Need (CIN) plan"
  part help "help after the plan"
    should not "let help fall away merely because the plan ends"
      cite 16 "should never lead to the automatic withdrawal of help"
  part services "the services that are wanted and needed"
    in conferences
      social-worker should "discuss with the parents and the child what services they want and need"
        when no-plan-made
        cite 16 "discuss with the parent(s) and the child or young person what services"
        note "on the strength of the assessment"
    in conferences, elsewhere
      because "section 16 is the one on child in need plans; section 12 says what follows once a plan has ended"
      social-worker, team-manager and
        conference-service will "consider whether support is still needed, and discuss it with the child and the family"
        when plan-over
        cite 12 "Consider whether support services are still required and discuss with the child"
        note "on the strength of a new assessment of the child's needs"
  part plan "the plan itself"
    should "present a child in need plan to the conference"
      when core-group-recommends-ending
      cite 16 "presented to conference when the discontinuation of the Child Protection Plan"
      note "section 4 speaks of a child in need plan where a conference makes no plan at all"
  part family-group "a family group conference"
    in conferences
      conference-members should "consider whether a family group conference would help the child and the family"
        cite 16 "may benefit from a Family Group Conference (FGC)"
    in conferences, elsewhere
      because "section 16 is the one on child in need plans; section 3 only calls it fitting where other needs are left"
      conference-members may "recommend a family group conference where other needs are left"
        when no-plan-made
        cite 3 "whether the conference should recommend that a Family Group Conference is convened"
  part family-group-record "the record of it"
    should "record what is recommended about a family group conference, where one is discussed"
      cite 16 "a record should be made of any recommendations regarding FGC"

silent on appeal-guidance
  looked in conferences 1, 2, 3, 6, 18
  note "conflict among professionals goes to an escalation procedure; nothing is said of an appeal by parents"

answer minutes-sent
  will distribute the minutes within 25 working days of the conference
    cite 18 "following the conference within twenty five working days"
    note "to all who attended, family members included; the chair decides about others"

answer minutes-contents
  part record "what they record"
    should "record in the minutes the facts, their analysis, decisions, recommendations, the plan and professional opinion"
      cite 18 "facts, decisions, analysis of the facts and recommendations, the Child Protection Plan"
      note "so that the reasons for a recommendation or an opinion can be traced"
  part accuracy "that they are accurate"
    expected to "make the minutes an accurate record of the meeting"
      cite 18 "intended to be an accurate record of the meeting"
  part manner "how close to the words"
    will "sum up the key things said, not word for word"
      cite 18 "not a verbatim account but are a summary of key things said"
  part style "how they are written"
    will "write the record in a structured format"
      cite 18 "written record of the meeting and produce this in a structured format"

answer minutes-amendments
  should "have amendments reach the chair" within 5 working days of the minutes-received
    when the next minutes-amendment-received is at least 0 days after the minutes-received
    cite 18 "received by the conference Chairperson within five working days of receipt"
  may "send amendments to the chair" within 5 working days of the minutes-received
    cite 18 "received by the conference Chairperson within five working days of receipt"

answer minutes-recipients
  part recipients "who gets them"
    will "send copies of the minutes to all who attended, family members included"
      cite 18 "to all those who attended, including family members"
  part absent "professionals who were not there"
    conference-chair decides whether "professionals who were not there get the minutes"
      cite 18 "decide whether professionals who were not present"
  part reports "the reports"
    will "share the reports in full, save for any part of the conference that the family was excluded from"
      cite 18 "Reports will be shared in full, except for any part"
  part safekeeping "safekeeping"
    should "keep the minutes secure"
      cite 18 "Minutes should be kept secure"
  part third-party "anyone else"
    should not "pass the minutes on to a third party, or discuss them with one"
      except when chair-consents-to-disclosure
      cite 18 "a third party without the consent of the Chair"

silent on statutory-visit-first
  looked in conferences 2, 8
  note "how often professionals see the child is left to the plan"

answer core-group-first
  core-group-members should meet within 10 working days of the plan-making-conference
    unless no-plan
    unless adjourned-undecided and the next plan-making-conference is after the plan-making-conference
    cite 2 "Meet within 10 working days from the initial child protection conference"
    cite 8 "held within 10 working days of the Initial Child Protection Conference"

answer core-group-interval
  core-group-members should meet at least every core-group-weeks-agreed weeks until plan-ended
    cite 2 "at a frequency agreed at conference for review conferences"
    cite 1 "Establishing timescales for meetings of the core group"
    note "no interval is given: the conference sets it"

answer core-group-prereview
  core-group-members should "review what the plan has identified" before the review-conference
    cite 8 "carried out for each Child Protection Review"

answer core-group-minutes
  social-worker should "share the record with all members and put it on the child's file" after the core-group
    cite 8 "Core group records should be shared with all core group members"
    note "no time is set"

answer revised-plan-circulated
  social-worker and team-manager will "circulate the plan worked out from the outline" after the plan-revised
    cite 2 "circulate to relevant professionals (and family where appropriate)"
    note "no time is set"

answer assessment-during-plan
  social-worker and team-manager will complete the assessment
    cite 2 "Complete the child's and family's in-depth assessment"
    note "with what core group members and others contribute; no time is set"

silent on midway-review
  looked in conferences 2, 8, 10, 11

silent on dispute-stages
  looked in conferences 1, 3, 8, 10
  points to "the NEL Safeguarding Escalation Procedure"
  note "a split, or a chair who does not agree, goes to an escalation procedure that is not among the documents"

answer escalation-by-professionals
  part escalation "conflict over a decision"
    will "take a conflict over a conference's decision through the escalation procedure, fast-tracked to senior managers"
      cite 3 "A revised escalation process to address conflict of decision-making at conference"
      cite 3 "This will be subject to the 'NEL Safeguarding Escalation Procedure'"
      points to "the NEL Safeguarding Escalation Procedure"
      note "the procedure is not among the documents"
  part veto "no veto of one agency"
    partner-agencies must not "veto a conference's decision alone"
      cite 3 "does not imply that a single agency can veto a conference decision"

answer plan-contents
  part builder "who builds it, and when"
    in conferences
      social-worker and
        team-manager will "work the outline up into a more detailed plan, put it on the database and circulate it"
        cite 2 "Develop the outline Child Protection Plan into a more detailed inter-agency plan"
        note "danger statements and family safety plans are to take the place of plans step by step"
  part development "developing it further"
    in conferences
      core-group-members should "develop the outline plan on what the assessment finds"
        cite 2 "Develop the outline child protection plan, based on assessment findings"
        cite 2 "PROFESSIONALS AND PARENT(S) SHOULD DEVELOP THIS IN THE CORE GROUP"
    in conferences, elsewhere
      because "section 2 is the one on the plan; section 8 has the social worker lead in it"
      core-group-members will "develop the plan as a working tool, led by the social worker"
        cite 8 "core group is responsible for developing and implementing the Child Protection Plan"
        cite 8 "the lead social worker has lead responsibility for the formulation and implementation"
  part aim "what it is for"
    will "aim to make the child safe, promote their health and development, and help the family to do the same"
      cite 2 "The aim of the child protection plan is to"
      cite 2 "Ensure the child is safe from harm and prevent him or her"
      note "the help for the family as far as it is in the child's best interests"
  part change "what has to change"
    core-group-members should "set out what has to change, by how much and by when"
      cite 2 "set out what needs to change, by how much, and by when"
      note "for the child to be safe and have their needs met"
  part needs "what the child needs"
    should "describe in the plan the child's developmental needs and what therapy they call for"
      cite 2 "Describe the identified developmental needs of the child"
  part outcomes "the outcomes"
    should "set specific, achievable outcomes about the child, with times for the tasks"
      cite 2 "Include specific, achievable, child-focused outcomes"
  part actions "services and actions"
    should "put realistic strategies and specific actions into the plan that bring the outcomes about"
      cite 2 "realistic strategies and specific actions to bring about the changes necessary"
  part roles "roles"
    in conferences
      should "set out what family members and professionals do, and how and how often professionals see the child and the family"
        cite 2 "roles and responsibilities of family members and professionals including the nature"
  part routine-contact "those in routine contact"
    in conferences
      should "set out what those in routine contact do, and what specialist or targeted support there is"
        cite 2 "roles and responsibilities of those professionals with routine contact"
  part progress "how progress is measured"
    should "recommend how and when progress is reviewed and how success is measured"
      cite 2 "Recommend how and when progress will be reviewed"
  part contingency "contingencies"
    should "put a contingency plan into the plan, for want of progress or a significant change"
      cite 2 "Include a contingency plan to be followed if progress is not made"
  part wishes "wishes and views"
    should "take account of the child's wishes and feelings and the parents' views, as far as the child's welfare allows"
      cite 2 "take into account the wishes and feelings of the child"
  part protocol "how plans are produced"
    conference-service will "define the local protocol and the times for producing and circulating plans"
      cite 2 "Define the local protocol and timescales for producing and circulating plans"
  part electronic "the electronic plan"
    will "use and develop the electronic plan, and refer to it, at core groups and reviews"
      cite 2 "will be used and will be developed and referred to at"
  part intervention "how to intervene"
    should "base decisions on how to intervene, services among them, on evidence of what works best for the child"
      cite 9 "should be based on evidence about what is likely to work best"
      note "attachment may be a key factor where the child is to move, return to the family or be placed away from it"
  part own-family "the child's own family"
    will "consider above all whether the child's needs can be met in their own family, in a time that suits the child"
      cite 9 "A key consideration in deciding suitable interventions will be whether the child's"
      note "the time that a parent's therapy takes may not be one that suits the child"
  part exploitation "child sexual exploitation"
    should "always say in the plan where child sexual exploitation is an issue"
      cite 11 "should always indicate where Child Sexual Exploitation is an issue"

answer plan-explained
  part child "the child"
    in conferences
      social-worker and
        team-manager will "explain the plan to the child as fits their age and understanding, and agree it with the child"
        cite 2 "Explain the plan to the child in a manner consistent"
        note "as far as is practical"
    in conferences, elsewhere
      because "section 2 says who explains it; section 5 that it should be done"
      should "explain the plan to the child as fits their age and understanding, and agree it with the child"
        cite 5 "should be explained to and agreed with the child or young person"
  part copy "the child's copy"
    should "give the child a copy of the plan as fits their age and understanding, in the language they prefer"
      cite 5 "receive a copy of the plan appropriate to his or her age"
  part interpreter "an interpreter"
    should "use an interpreter for the child"
      when child-needs-interpreter
      cite 5 "An interpreter should be used if the child's level of English means"
  part parents "the parents"
    social-worker and
      conference-members should "put the evidence, what has to change and what is expected to the parents in plain language"
      cite 6 "Social workers and conference members should ensure that this is presented"
      cite 6 "Parents should be clear about the evidence of significant harm"
      note "with the Signs of Safety model"

answer core-group-membership
  part existence "for whom there is one"
    must "have a core group for every child on a plan, or with child in need services in place of one"
      cite 8 "There must be a Core Group for every child subject"
  part members "who is in it, and who decides"
    in conferences
      conference-members will "decide which practitioners form the core group, by who is needed to carry the plan out"
        cite 8 "The Initial Conference will decide which practitioners will form the Core Group"
  part family "family members"
    in conferences
      conference-members will "name the professionals and family members who form the core group"
        cite 2 "Identifying the membership of a core group of professionals and family members"
        cite 1 "Identifying membership of the Core Group of professionals and family members"
  part first-meeting "who should be at the first meeting"
    in conferences
      should "have the social worker, the child if fit, family members and the professionals in direct contact at the first meeting"
        cite 8 "members should include the lead social worker who leads the core group"
  part lead "who leads it"
    in conferences
      social-worker will "lead the core group"
        cite 8 "the lead social worker who leads the core group"
    in conferences, elsewhere
      because "section 8 is the one on the core group; section 2 gives it to the social worker with the manager"
      social-worker and team-manager will "lead the core group's activity"
        cite 2 "Lead core group activity"

answer core-group-tasks
  part develop "developing the plan"
    in conferences
      core-group-members should "develop the outline plan on what the assessment finds"
        cite 2 "Develop the outline child protection plan, based on assessment findings"
    in conferences, elsewhere
      because "section 2 lists the core group's tasks; section 8 says that it answers for them"
      core-group-members will "develop the plan as a working tool"
        cite 8 "developing and implementing the Child Protection Plan as a working tool"
  part carry-out "carrying the plan out"
    in conferences
      core-group-members will "carry the plan out within what the conference laid down, and answer for it together"
        cite 8 "all Core Group members are jointly responsible for carrying out these tasks"
        cite 8 "within the defined remit laid down at the Initial Child Protection Conference"
        cite 2 "All members of the core group have equal ownership"
    in conferences, elsewhere
      because "section 8 is the one on the core group; section 2 says it as should"
      core-group-members should "carry the plan out and answer together for its tasks, watching progress and refining it"
        cite 2 "Implement the child protection plan and take joint responsibility"
  part cooperation "working together"
    core-group-members must "work together to achieve the aims of the plan and to promote the child's welfare"
      cite 2 "to cooperate to achieve its aims and to promote the child's welfare"
      note "required by the Children Acts of 1989 and 2004"
  part assessment "the in-depth assessment"
    core-group-members should "decide what steps complete the in-depth assessment, and who takes them"
      cite 2 "Decide what steps need to be taken, and by whom, to complete"
  part remit "what it may decide"
    core-group-members will "keep to the plan and to what the conference left to them to decide"
      cite 8 "within guidance given in conference regarding decision-making ability delegated"
  part agencies "the agencies"
    partner-agencies should "see that their members do their part in the core group"
      cite 8 "Agencies should ensure that core group members undertake their roles"
  part records "what is recorded"
    in conferences
      will "record what the core group discusses and decides"
        cite 8 "The discussions and decisions of the core group will be recorded"
  part record-keeper "who records it"
    in conferences
      social-worker and
        team-manager will "record decisions, actions and the written views of those who were away, and follow the actions up"
        cite 2 "Record decisions and actions agreed at core group meetings"
  part update "keeping the plan up to date"
    in conferences
      should "bring the plan up to date as needed"
        cite 2 "The child protection plan should be updated as necessary"
  part progress-reviews "reviews of progress"
    in conferences
      social-worker and team-manager will "coordinate reviews of progress and update what is needed"
        cite 2 "Coordinate reviews of progress against the planned outcomes"
  part not-possible "an action that cannot be done"
    core-group-members should "consider what the conference recommended and is not, or cannot be, done"
      when action-cannot-be-done
      cite 8 "conference recommendations are not or cannot be implemented"
  part chair-told "whether it harms the plan"
    social-worker will "discuss with the conference chair whether it affects the plan and the child's safety"
      when action-cannot-be-done
      cite 8 "the key worker will then discuss this with the conference chair"
      note "the key worker, in the words of the document"
  part report-back "changes and difficulties"
    must "report changes in the plan, or lasting difficulty with it, back to the review conference"
      cite 8 "must also be reported back to the review Conference"
  part child-first "conflicts in the family"
    will "put the child's best interests before those of other family members"
      cite 8 "always take precedence over the interests of other family members"
  part child-voice "the child's voice"
    core-group-members and
      conference-members should "be mindful of how the child's voice is heard, acted on and recorded"
      cite 9 "be mindful of the ways in which the child's voice is heard"

answer specialist-assessment
  part identification "what assessment is needed"
    conference-members will "identify what further core and specialist assessments are needed"
      cite 2 "Identifying what further core and specialist assessments"
  part clarity "what is asked for"
    must "be clear about what is being asked for"
      when specialist-assessment-needed
      cite 7 "there must be clarity about what is being requested"
      note "a mental health assessment does not do where its bearing on the child is what has to be known"
  part request "the request"
    should "put the request in writing, with the kind of assessment and its purpose"
      when specialist-assessment-needed
      cite 7 "Any request of this type of assessment should be in writing"

answer legal-action
  part decision "legal action"
    social-care decides whether "legal action is taken, and what"
      when significant-harm
      cite 2 "Consider the evidence and decide what legal action to take if any"
      cite 2 "where a child has suffered, or is likely to suffer, Significant Harm"
  part proceedings "family court proceedings, at a review"
    social-worker and team-manager decide whether "family court proceedings are started"
      when suffering-harm
      after consulting conference-service
      cite 10 "Decide whether to initiate family court proceedings"
      cite 10 "if the child is considered to be suffering significant harm"
  part household "the other children"
    social-worker and
      team-manager should "consider all the children of the household, even where the concerns are about one"
      when suffering-harm
      cite 10 "all the children in the household should be considered"

answer outcome-recorded
  social-worker and team-manager will "record the outcomes of the review conference"
    when the conference is a review-conference
    after consulting conference-service
    cite 10 "Record conference outcomes"
  social-worker should "record the conference's decisions and recommendations"
    cite 1 "Record conference decisions and recommendations"
    note "no monitoring data are asked for"

answer minutes-taker
  will "have a person make a written record of the conference"
    cite 18 "Each conference will have a person who makes a written record"
    note "who answers for it is not said; amendments go to the chair"

silent on dispute-record
  looked in conferences 1, 3, 8, 22
  note "line managers get a quality assurance notification when a conference falls through for want of a report or a person"

answer first-review
  in conferences
    must hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite 10 "must be held within three months"
  in conferences, elsewhere
    because "section 10 says it first as must, then as what social workers and managers will do"
    social-worker and team-manager will hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite 10 "as a minimum it is held within 3 months of the initial"
  in conferences, elsewhere
    because "section 10 is the one on review conferences; section 2 says it as should"
    should hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite 2 "should be held within 3 months of the initial conference"

answer subsequent-review
  in conferences
    will hold a review conference at least every 6 months from the first review-conference until plan-ended
      cite 10 "held at intervals of not more than 6 months"
  in conferences, elsewhere
    because "section 10 says it first of reviews, then as what social workers and managers will do"
    social-worker and team-manager will hold a review conference
      at least every 6 months from the first review-conference until plan-ended
      cite 10 "thereafter at a maximum of 6 monthly intervals"
  in conferences, elsewhere
    because "section 10 is the one on review conferences; section 2 says it as should"
    should hold a review conference at least every 6 months from the first review-conference until plan-ended
      cite 2 "further reviews at intervals of no more than 6 months"

answer review-booking
  reading working-weeks "how long a working week is"
    choice five-working-days "five working days, so that a bank holiday lengthens it"
    choice calendar-weeks "a week of the calendar"
    adopt five-working-days because "the words set working weeks beside months, so they cannot be plain weeks"
    safe calendar-weeks
  reading booked-within "what has to come within the weeks"
    choice booking-made "the booking is made by then"
    choice day-of-review "the day booked for the review lies within them"
    adopt booking-made because "holding and booking are named side by side, each with a limit of its own"
    safe day-of-review
  part date "the date of the first review"
    must "set the date of the first review" no later than the conference
      done by review-date-set, review-booked
      when not the conference is a review-conference
      unless no-plan
      unless adjourned-undecided and the next plan-making-conference is after the conference
      cite 10 "must be set at the Initial Conference"
      cite 2 "Agreeing a date for the first child protection review conference"
  part booking "the booking"
    must book the first review within 12 working weeks of the conference
      read booked-within as booking-made
      read working-weeks as five-working-days
      when not the conference is a review-conference
      unless no-plan
      unless adjourned-undecided and the next plan-making-conference is after the conference
      unless ended-before-review
      cite 10 "booked within 12 working weeks of the Initial"
    must book the first review within 12 weeks of the conference
      read booked-within as booking-made
      read working-weeks as calendar-weeks
      when not the conference is a review-conference
      unless no-plan
      unless adjourned-undecided and the next plan-making-conference is after the conference
      unless ended-before-review
      cite 10 "booked within 12 working weeks of the Initial"
    must hold the first review on a day booked within 12 working weeks of the conference
      read booked-within as day-of-review
      read working-weeks as five-working-days
      when not the conference is a review-conference
      unless no-plan
      unless adjourned-undecided and the next plan-making-conference is after the conference
      unless ended-before-review
      done by review-conference
      cite 10 "booked within 12 working weeks of the Initial"
    must hold the first review on a day booked within 12 weeks of the conference
      read booked-within as day-of-review
      read working-weeks as calendar-weeks
      when not the conference is a review-conference
      unless no-plan
      unless adjourned-undecided and the next plan-making-conference is after the conference
      unless ended-before-review
      done by review-conference
      cite 10 "booked within 12 working weeks of the Initial"
    will book the next review within 24 working weeks of the conference
      read booked-within as booking-made
      read working-weeks as five-working-days
      when the conference is a review-conference
      unless plan-over and not the next conference is after the conference
      cite 10 "booked within 24 working weeks"
    will book the next review within 24 weeks of the conference
      read booked-within as booking-made
      read working-weeks as calendar-weeks
      when the conference is a review-conference
      unless plan-over and not the next conference is after the conference
      cite 10 "booked within 24 working weeks"
    will hold the next review on a day booked within 24 working weeks of the conference
      read booked-within as day-of-review
      read working-weeks as five-working-days
      when the conference is a review-conference
      unless plan-over and not the next conference is after the conference
      done by review-conference
      cite 10 "booked within 24 working weeks"
    will hold the next review on a day booked within 24 weeks of the conference
      read booked-within as day-of-review
      read working-weeks as calendar-weeks
      when the conference is a review-conference
      unless plan-over and not the next conference is after the conference
      done by review-conference
      cite 10 "booked within 24 working weeks"

answer review-invite-confirmation
  social-worker should "review the invitation list and bring it up to date" before the review-conference
    cite 10 "Review and where necessary update the invitation list for conference"

answer post-birth-review
  will reconvene the conference after birth
    when the first initial-conference has happened and not the first initial-conference is after birth
    done by review-conference, initial-conference
    cite 15 "A conference will be reconvened following the birth of the baby"
    points to "the Pre-Birth Assessment Procedure"

answer early-review
  reading siblings-alone "unborn babies being born and or siblings on a plan"
    choice either "a birth, or siblings on a plan, each by itself"
    choice with-birth "siblings on a plan only together with a birth"
    adopt either because "and or lets each stand by itself"
  part grounds "the grounds"
    in conferences
      may bring the review forward
        grounds open
          "an unborn child is born"
            when birth has happened and the first initial-conference has happened and
              not the first initial-conference is after birth
            cite 10 "In the case of unborn babies being born"
          "other children of the family are already on a plan"
            when siblings-on-plan and reading siblings-alone is either
            cite 10 "other children or siblings who are already subject of a plan"
          "significant harm is done to the child on a plan"
            when harm-on-plan
            cite 10 "an incident of significant harm occurs with a child already on"
          "a significant change calls for another category"
            when category-to-change
            cite 10 "the need to change the category of harm recorded"
          "a change suggests that no plan is needed any more"
            when plan-may-not-be-needed
            cite 10 "there may no longer be a need for a plan"
          "the child becomes looked after"
            when looked-after
            cite 10 "the child or young person becomes Looked After"
          "the child returns home while on a plan"
            when returned-home
            cite 10 "or returns home whilst on a plan"
        cite 10 "Review conferences can be brought forward or convened early"
        note "the document gives these as examples of a need for another decision, or of a significant change"
    in conferences, elsewhere
      because "section 10 says when a review is brought forward; section 11 when any review is convened"
      may bring the review forward
        grounds closed
          "there is evidence of further harm to the child on a plan"
            when further-harm
            cite 11 "evidence of further harm to a child or young person already"
          "an assessment bears on the child's safety"
            when assessment-has-implications
            cite 11 "Completion of an assessment of the child and family"
          "a change in the family endangers the plan, the child or a sibling"
            when plan-jeopardised
            cite 11 "Changes in family circumstances that jeopardises the Child Protection Plan"
          "a change suggests that no plan is needed any more"
            when plan-may-not-be-needed
            cite 11 "a CP plan may no longer be appropriate"
        note "besides the review that is due in any case"
  part agreement "what the first conference agrees"
    conference-members will "agree what would bring the conference together again before the first review"
      cite 2 "it might be necessary to convene the conference at an earlier date"

silent on long-plan-oversight
  looked in conferences 2, 10, 11, 12

answer review-purpose
  part information "what it looks at"
    conference-members will "consider new information, significant changes and the progress since the last conference"
      cite 10 "consider any new information, any significant changes of circumstances and the progress"
  part decision "the decision"
    conference-members will "decide at the end whether the plan is still needed"
      cite 10 "a decision as to the need or otherwise for the continuation"
  part harm "whether the harm goes on"
    in conferences
      conference-members will "review whether the child is, or is likely to be, suffering significant harm"
        cite 10 "whether the child is continuing to suffer, or is likely"
        cite 11 "whether the child is continuing to suffer or likely to suffer"
    in conferences, elsewhere
      because "the functions are listed first; then section 11 says how explicit the review should be"
      conference-members should "consider explicitly whether evidence shows that the child is still at risk and needs a plan"
        cite 11 "consider explicitly whether there is evidence to show that the child"
  part progress "progress"
    conference-members will "review the child's development against the outcomes of the plan"
      cite 10 "review developmental progress against child protection plan outcomes"
      cite 11 "their health and developmental progress against planned outcomes"
      note "section 11 adds the child's health"
  part safety "the child's safety"
    conference-members will "see that the child goes on being safeguarded from harm"
      cite 11 "ensure that the child or young person continues to be safeguarded"
  part plan "the plan"
    conference-members will "consider whether the plan goes on, is changed or ends"
      cite 10 "whether the child protection plan should continue, be changed or ceased"
      cite 11 "whether the Child Protection Plan needs to continue, be changed or be"
  part no-evidence "where nothing shows a need for a plan"
    should "no longer have the child on a plan"
      when not still-at-risk
      cite 11 "the child should no longer be the subject of a Child Protection"
      points to "the Thresholds of Need Guidance 2020"
      note "where fitting, with a step down under the thresholds of need"
  part category "the category"
    conference-chair should "confirm the category of abuse or neglect"
      when still-at-risk
      cite 11 "the Chair should confirm the category of abuse or neglect"
  part process "how it decides"
    conference-members should "reach the decision as an initial conference does, on evidence"
      cite 11 "The same decision making process should be applied to reach"
      cite 10 "The Review Conference process for preparation, decision-making and other procedures"
  part long-term "where too little changes"
    will "decide on the long-term future of a child whose situation does not improve or change fast enough"
      cite 9 "decisions will need to be made about the long-term future of"
      note "by the child's best interests, for which the child's wishes and feelings are key"
  part preparation "preparation"
    must "prepare for the review as much as for an initial conference"
      cite 11 "requires as much preparation, commitment and management as the Initial"

answer review-report
  part social-worker "the social worker's report"
    social-worker and
      team-manager will "report up to date on progress and changes against the outcomes of the last conference, with an analysis of need and risk"
      after consulting conference-service
      cite 10 "Provide an up-to-date report outlining progress and changes made"
      cite 10 "an analysis of need and risk within their report"
      note "section 14 lists what every report to a conference holds"
  part format "the form of the social worker's report"
    social-worker will "write the report in the form of a revised family safety plan"
      cite 14 "Review conference social work reports will be in the format of a"
  part professionals "the reports of others"
    professionals should "report what family and professionals have done and what it has meant for the child's welfare, against the outcomes"
      cite 10 "an overview of work undertaken by family members and professionals"
  part items "what reports include"
    professionals should "include contacts since the last conference, what was done, what is outstanding with a contingency plan if need be, changes in risk, and further action"
      cite 11 "Dates of contacts with the child or family since the last"
      cite 11 "Progress on the implementation of recommendation relating to your agency"
      cite 11 "Any outstanding issues and where relevant a contingency plan"
  part opinion "whether the plan still fits"
    professionals should "say whether, in their agency's view, the plan still meets the needs of the child and the family"
      cite 11 "continues to meet the needs of the child and family"
  part views "the family's views"
    professionals should "include the views of the family and the child's views, wishes and feelings"
      cite 11 "The views of relevant family members and the views, wishes"
      note "who sends the revised plan after a review is not said"

answer end-grounds
  part grounds "when it may end"
    may end the plan
      grounds closed
        "the child is judged no longer at continuing risk of significant harm, or in no need of a plan"
          when not still-at-risk or no-plan-made
          cite 12 "It is judged that the child or young person is no longer"
        "the family has moved for good and the receiving authority has held its conference"
          when move-is-permanent and transfer-in-conference has happened
          cite 12 "the family have moved permanently to another Local Authority area"
          cite 12 "only after which event may discontinuing the Child Protection Plan take place"
        "the child is 18"
          when the child is aged 18 or over today
          cite 12 "has reached 18 years of age, has died"
        "the child has died"
          when child-died has happened
          cite 12 "has reached 18 years of age, has died"
        "the child has left the United Kingdom for good"
          when left-uk-permanently
          cite 12 "has permanently left the UK"
      note "for a looked-after child, ending the plan is considered; it may be combined with the looked after review"
  part duty "that it should then end"
    in conferences
      should "end the plan"
        when any of
          not still-at-risk or no-plan-made
          move-is-permanent and transfer-in-conference has happened
          the child is aged 18 or over today
          child-died has happened
          left-uk-permanently
        cite 12 "Child protection plans should be discontinued for children in circumstances when"
    in conferences, elsewhere
      because "section 12 is the one on ending a plan; section 3 says that it then ceases"
      will "end the plan"
        when not still-at-risk
        cite 3 "if the test is not satisfied, the CP plan will cease"

answer end-decision-body
  part risk "a child who is no longer at risk"
    in conferences
      whole-conference decides whether "the child is no longer at continuing risk of significant harm"
        cite 12 "can decide that a child or young person is no longer at"
        note "of a review conference, which for a looked after child may be combined with the looked after review"
    in conferences, elsewhere
      because "section 12 says which conference decides; section 3 by what majority"
      whole-conference will "end a plan by a decision of all or of a majority"
        cite 3 "will be made by unanimous (all parties) or majority agreement"
  part moved "a child who has moved to another area for good"
    in conferences
      whole-conference decides whether "the plan ends after the move"
        when moved-area has happened and move-is-permanent
        cite 12 "in the case of a) and b) as above"
  part no-other "ending a plan without a review conference"
    in conferences
      must not end the plan
        unless any of
          review-decided-to-end
          the child is aged 18 or over today
          child-died has happened
          left-uk has happened and left-uk-permanently
        cite 12 "only a Child Protection Review Conference can decide"
        cite 12 "has reached 18 years of age, has died, or has permanently left"
    in conferences, elsewhere
      because "section 12 is the one on ending a plan; section 3 asks no further conference where managers settle a split vote"
      will "end the plan on what the agencies' managers conclude, without another conference"
        when adjourned-on-split and submissions-against-plan
        cite 3 "then no further conference will be convened"
        cite 3 "will be informed in writing that a plan is no longer needed"

answer end-left-uk
  should end the plan
    when left-uk has happened and left-uk-permanently
    cite 12 "has died, or has permanently left the UK"
    points to "the departmental advice on working with foreign authorities (2014)"
    note "no review conference is asked for, and nothing is said of a child who may come back"

answer end-first-review
  should not end the plan on change or improvement
    when category is neglect
    when the review-conference is the first
    except when significant-change-of-circumstances or moved-to-different-family has happened
    cite 12 "changes and improvements made at the first review conference"
    note "said of neglect alone; for the other categories nothing sets the first review apart"

silent on end-first-review-approval
  looked in conferences 10, 11, 12

answer end-assessment
  must not end the plan
    when category is neglect
    except when revised-neglect-assessment
    cite 3 "must include a revised Neglect Assessment"
  may end the plan
    only when updated-assessment
    cite 3 "will be based on revised assessments and evidence"
    note "said of the decision whether the child is still at risk"

answer end-neglect
  reading first-review "whether improvement can count at the first review at all"
    choice never "never at the first review"
    choice by-the-months "whenever it has held for six months"
    adopt never because "the sentence on the first review stands by itself, though it says therefore"
    safe never
  must not end the plan
    when category is neglect and improvement-established has not happened
    except when significant-change-of-circumstances or moved-to-different-family has happened
    cite 12 "there must be evidence either of a significant change of circumstances"
    note "the review must also have a revised neglect assessment before it"
  should not end the plan
    read first-review as never
    when category is neglect
    except when any of
      significant-change-of-circumstances
      moved-to-different-family has happened
      all of
        improvement-established is at least 6 months before the review-conference
        the review-conference is not the first
    cite 12 "established for at least a six month period"
    cite 12 "changes and improvements made at the first review conference"
  should not end the plan
    read first-review as by-the-months
    when category is neglect
    except when any of
      significant-change-of-circumstances
      moved-to-different-family has happened
      improvement-established is at least 6 months before the review-conference
    cite 12 "established for at least a six month period"

answer end-notification
  in conferences
    social-worker, team-manager and
      conference-service will "see that every agency invited to the initial conference that led to the plan is told"
      when plan-over
      cite 12 "Notify, as a minimum, all agency representatives who were invited"
      note "that is the least"
  in conferences, elsewhere
    because "section 12 speaks of every plan that has ended; section 13 of a looked after child's, and of the members"
    will "tell all who were members of the initial conference"
      when looked-after and plan-over
      cite 13 "all initial conference members will be notified as a minimum"
  in conferences, elsewhere
    because "section 12 speaks of every plan that has ended; section 3 of a split vote that the agency managers settle"
    will "tell all the conference members in writing that no plan is needed"
      when adjourned-on-split and submissions-against-plan
      cite 3 "conference members will be informed in writing that a plan is no"

answer child-in-need-review
  part intervals "how often"
    will "review the child in need plan at regular intervals"
      when child-in-need-plan
      cite 4 "Child in Need Plan to be reviewed at regular intervals"
      cite 17 "whether or not the Child(ren) in Need plan is proving effective"
      note "how long the intervals are is not said"
  part considering "what is considered"
    will "consider the core group's work, whether services still meet the family's needs, and what more is needed"
      when child-in-need-plan
      cite 17 "Consider the work and role of the Core Group"
      cite 17 "consider whether or not they continue to meet the family's needs"
      cite 17 "Consider what further action/support services are necessary"
      note "the family and the professionals together"
  part escalation "where things get worse"
    will "consider that the matter is to be escalated where new concerns have come up or things have got worse"
      when child-in-need-plan
      cite 17 "new concerns have emerged or there has been a deterioration the"

answer looked-after
  part consideration "ending the plan"
    in conferences
      should "consider ending the plan"
        when looked-after
        unless agency-concerned-about-care
        cite 13 "consideration should be given to discontinuing the Child Protection Plan unless any"
  part review "the conference"
    in conferences
      should "review the plan at a conference"
        when looked-after
        cite 13 "The Child Protection Plan should be reviewed at conference"
    in conferences, elsewhere
      because "section 13 is the one on looked after children; section 10 lets the review be held early"
      may "bring the review conference forward"
        when looked-after
        cite 10 "Where the child or young person becomes Looked After or returns home"
  part continuing "keeping the plan"
    in conferences
      should "keep the plan"
        when looked-after and (still-at-risk or return-home-planned)
        cite 13 "should continue where there is continuing risk of significant harm or"
        note "an example is a disabled child who counts as looked after through respite care"
  part decision "who decides"
    in conferences
      whole-conference decides whether "the child is no longer at continuing risk of significant harm"
        when looked-after
        cite 12 "only a Child Protection Review Conference can decide"
        note "of a review conference"

silent on looked-after-representations
  looked in conferences 12, 13
  note "an agency's concerns about the care count; no time is set for raising them"

silent on looked-after-handover
  looked in conferences 13
  note "chair and reviewing officer lead one combined process"

answer looked-after-combined
  part process "planning and reviewing"
    in conferences
      expected to "plan and review in one combined process"
        when looked-after and not plan-over
        cite 13 "expected that there will be a combined planning and reviewing process"
        points to "the safeguarding partnership's guidance"
        points to "the Care Planning, Placement and Case Review Regulations 2010"
    in conferences, elsewhere
      because "section 13 is the one on looked after children, and expects it; section 12 allows it"
      may "combine the review conference with the looked after review"
        when looked-after and not plan-over
        cite 12 "can be combined with the Looked After Children's Review"
  part lead "who leads it"
    in conferences
      reviewing-officer and conference-chair should "lead the combined process"
        when looked-after and not plan-over
        cite 13 "led by the Independent Reviewing Officer and the child protection conference"
  part timing "the time of the reviews"
    in conferences
      should "combine the review of the plan with the looked after review, or hold both at one time"
        when looked-after and not plan-over
        cite 13 "the timing of the review of the child protection plan should be"
        points to "the Care Planning, Placement and Case Review Regulations 2010"
  part not-instead "one review for the other"
    in conferences
      must not "let the review conference stand in for the looked after review"
        when looked-after
        cite 13 "The review conference is not a substitute for a statutory LAC review"

silent on looked-after-notice
  looked in conferences 10, 12, 13

silent on looked-after-recording
  looked in conferences 12, 13, 18, 19
  note "the combined review is there so that what is known of the child's safety informs the care plan; who records it is not said"

answer transfer-in-conference
  should hold the transfer-in conference within 15 working days of move-notified
    when move-is-permanent
    cite 12 "within 15 working days of being notified of the move"
    cite 12 "the family have moved permanently to another Local Authority area"

answer transfer-in-conditions
  should "convene a transfer-in conference"
    when move-is-permanent
    cite 12 "the family have moved permanently to another Local Authority area"
    note "the document states when the conference is due, not what bars it"

silent on transfer-in-marker
  looked in conferences 3, 12, 19
  note "the list of children on plans takes in those placed in the area by others"

silent on transfer-in-report
  looked in conferences 3, 12, 14
  note "what the social worker reports to a conference is said of every one; nothing apart for a transfer"

silent on transfer-in-first-review
  looked in conferences 2, 3, 10, 12
  note "section 3 counts such a conference among the initial ones; its first review is not spoken of"

silent on transfer-out-notification
  looked in conferences 12
  note "the time of the receiving authority runs from its being notified; who notifies, and when, is not said"

silent on transfer-out-responsibility
  looked in conferences 12
  note "the plan here cannot end before the receiving authority has held its conference; who keeps the case is not said"

answer transfer-out-end
  may end the plan
    when moved-area has happened
    only when transfer-in-conference has happened
    cite 12 "only after which event may discontinuing the Child Protection Plan take place"
    cite 12 "once the receiving authority has held a transfer-in conference"
    note "it has put the child on a plan or decided that none is needed; the review conference here then decides"

answer list-of-children
  part list "the list"
    social-care will "keep records from which a list can be drawn of every child in the area who has a plan"
      cite 19 "enables IT to produce a list of all the children and young"
      note "with children whom another authority or agency has placed here"
  part keeper "who manages it"
    conference-service will "manage what is on the list of children with plans"
      cite 19 "managed within the Local Authority Children and Family Services Safeguarding and Reviewing"
  part access "who may ask"
    legitimate-enquirers may "learn whether a child has a plan, inside office hours and outside them"
      cite 19 "able to obtain this information both inside and outside of office hours"
      note "such as the police and health professionals"
  part confidentiality "confidentiality"
    must not "give what is on the list to anyone but a legitimate enquirer"
      cite 19 "CP information is confidential other than to legitimate enquirers"
  part need-to-know "need to know"
    should not "look up what is on the list without a need to know"
      cite 19 "should only ever be accessed on a"
  part direction "where enquiries go"
    should "direct enquiries to the conference service"
      cite 20 "Enquiries should be directed to the safeguarding and reviewing unit"
  part detail "what the enquirer gives"
    enquirer should "give as much detail as possible of the person asked about"
      cite 20 "should furnish as much detail as possible regarding the subject"
  part call-back "calling back"
    will "call the enquirer back, so as to keep the information confidential"
      cite 20 "system will be operated"
  part name "an open case: the social worker's name"
    should "give the enquirer the name of the lead social worker"
      when the first enquiry-made has happened and case-open
      cite 20 "should be given the name of the child or young person's lead"
  part follow-up "an open case: following it up"
    should "tell the lead social worker of the enquiry, to be followed up"
      when the first enquiry-made has happened and case-open
      cite 20 "lead social worker informed of this enquiry so that they can"
  part same-address "the address of a child on a plan"
    should "pass the enquiry on to the lead social worker of the child on a plan or of the unborn child"
      when the first enquiry-made has happened and lives-with-child-on-plan
      cite 20 "should be sent to the lead social worker of the child or"
  part unknown "a child who is not known"
    will "record the enquiry as a contact, with the advice given"
      when the first enquiry-made has happened and not child-known
      cite 20 "the enquiry will be recorded as a contact, together with the advice"
  part second-enquirer "a second enquiry: the enquirer"
    should "tell the second enquirer of the first enquiry"
      when the first enquiry-made has happened and enquiry-not-the-first and not child-known
      cite 20 "should the fact of the earlier enquiry be notified to the later"
  part second-enquiry "a second enquiry: a child in need"
    designated-manager should "see that children's social care considers whether the child is in need"
      when the first enquiry-made has happened and enquiry-not-the-first and not child-known
      cite 20 "should ensure that Local Authority Children's Services consider whether this is"

answer chair-qualification
  conference-chair should "be a professional"
    cite 1 "Should be a professional, independent of operational"
    note "which profession, and what experience, is not said"

answer chair-independence
  part chair "the chair"
    conference-chair should "be independent of operational and line management of the case"
      cite 1 "independent of operational and/or line management responsibilities for the case"
  part accountability "to whom the chair answers"
    conference-chair will "answer to the strategic director"
      cite 1 "Is accountable to the Strategic Director of People Directorate"

answer procedure-review
  partnership will review the procedures at least every 12 months
    cite 1 "procedures are reviewed annually"

answer chair-duties
  part preparation "preparing the family"
    in conferences
      conference-chair should "meet the child and the parents before the conference, so that they understand it"
        cite 1 "Should meet the child and parents prior to conference"
  part reports "reports"
    in conferences
      conference-chair should "see that reports come in and that the parents, and the child where appropriate, see them beforehand"
        cite 1 "Should ensure that relevant reports are submitted and that the parents"
  part invitation "the child's invitation, advocate and views"
    in conferences
      conference-chair should "note whether the child was invited and offered an advocate, and see that views were sought"
        cite 1 "Should ensure and note whether or not the child has been invited"
    in conferences, elsewhere
      because "section 1 is the one on the chair; section 10 says it again of review conferences"
      conference-chair should "note whether the child was invited to the review, offered an advocate, and asked for views"
        cite 10 "Should ensure and note whether the child has been invited to the"
  part not-consulted "a child who was not consulted"
    in conferences
      conference-chair should "note that the child was not consulted, have reasons recorded, and later action taken where required"
        when not child-views-sought
        cite 1 "note when a child has not been consulted or prepared prior to"
    in conferences, elsewhere
      because "section 1 is the one on the chair; section 10 says it again of review conferences"
      conference-chair should "note it at a review too if the child was not consulted, with the reasons, and have action taken where required"
        when not child-views-sought
        cite 10 "prior to conference and his or her views have not been sought"
  part e-consultation "consultation by computer"
    in conferences
      conference-chair should "see that the e-consultation programme is there for the child"
        cite 1 "arrangements are made for the e-consultation programme, Viewpoint to be made"
        note "as the child's age and understanding allow"

answer chair-continuity
  should "have the same person chair the later review conferences, where possible"
    cite 1 "Where possible the same person should chair subsequent child protection review"

silent on chair-supervision
  looked in conferences 1, 22
  note "everyone should have access to advice and support; no interval is set"

answer practitioner-supervision
  should "give everyone involved access to advice and support"
    cite 22 "All of those involved should have access to advice and support"
    note "for example from peers, managers and named and designated professionals"

answer quality-assurance
  part effectiveness "the arrangements"
    in conferences
      partnership will "monitor how effective the arrangements are"
        cite 1 "will monitor the effectiveness of these arrangements"
  part notification "what agencies failed to bring"
    in conferences
      will "send a quality assurance notification to the line management of the professional or agency responsible"
        when any of
          essential-report-missing
          key-professional-absent
          substitute-poorly-briefed
        when absence-harms-decision
        cite 3 "a Quality Assurance Notification will be issued to the relevant line"

silent on duty-service
  looked in conferences 1, 20, 22
  note "enquiries about children on plans go to the conference service; advice day by day is not spoken of"

answer change-of-worker
  every-agency should "respond sympathetically to a request for another worker"
    when worker-relationship-unproductive and change-of-worker-in-childs-interest
    cite 21 "agencies should respond sympathetically to a request for a change of"
    cite 21 "provided that such a change can be identified as being in"

answer partnership-working
  part own-service "each service"
    in conferences
      involved-professionals should "represent their own service, its involvement and its duties towards the child"
        cite 1 "Represent their own service and organisation with regard to their involvement"
  part sharing "sharing information"
    in conferences
      involved-professionals should "share relevant information with conference members and, where appropriate, the family"
        cite 1 "Share relevant information with conference members and the family"
  part decisions "decisions"
    in conferences
      involved-professionals should "contribute to decisions with what shows both harm and protection"
        cite 1 "relevant information that is evidence of both harm and protective factors"
    in conferences, elsewhere
      because "section 1 is the first on what professionals do; section 10 says it again of reviews"
      involved-professionals should "contribute information to reviews, and decide on evidence and fact"
        cite 10 "Contribute to information sharing and decision-making at conference based on evidence"
  part together "working together"
    in conferences
      involved-professionals should "work together to safeguard the child, acting in time and effectively on the plan"
        cite 1 "Work together to safeguard the child from harm in the future"
  part ownership "owning the plan"
    in conferences
      core-group-members will "own the plan and answer for it equally"
        cite 2 "have equal ownership of and responsibility for the Child Protection Plan"
  part cooperation "cooperation"
    in conferences
      core-group-members must "cooperate to achieve the plan's aims and to promote the child's welfare"
        cite 2 "are required by legislation"
  part core-group "core group members' work"
    in conferences
      every-agency should "see that its core group members do their part effectively"
        cite 8 "Agencies should ensure that core group members undertake their roles and"

"""##
    ),
    (
      name: "Policies/questions.policy",
      text: ##"""
# The rows of the comparison. `kind` says which answers a question takes, `about` how many results it has.

question strategy-timescale
  group strategy
  kind deadline
  asks "How soon must the strategy discussion be held?"
  about the case
  done by strategy-discussion

question strategy-attendees
  group strategy
  kind duty
  asks "Who must take part in the strategy discussion?"
  about the case

question strategy-mode
  group strategy
  kind duty
  asks "In what form may the strategy discussion be held?"
  about the case

question strategy-chair
  group strategy
  kind duty
  asks "Who chairs the strategy discussion?"
  about the case

question strategy-minutes
  group strategy
  kind deadline
  asks "When are the strategy discussion's minutes sent?"
  about each strategy-discussion
  done by strategy-minutes-sent

question strategy-outcomes
  group strategy
  kind grounds
  asks "What outcomes may the strategy discussion reach?"
  about each strategy-discussion, booked or held

question strategy-trigger
  group strategy
  kind duty
  asks "When must, or may, a strategy discussion be held?"
  about the case

question strategy-actions
  group strategy
  kind duty
  asks "What must the strategy discussion consider, agree and allocate?"
  about the case

question allegation-against-practitioner
  group strategy
  kind duty
  asks "When is the designated officer consulted about a practitioner?"
  about the case

question icpc-trigger
  group before-conference
  kind duty
  asks "What makes an initial child protection conference necessary?"
  about the case

question icpc-preconditions
  group before-conference
  kind gate
  asks "What must have happened before an initial conference may be convened?"
  about the case

question icpc-timescale
  group before-conference
  kind deadline
  asks "How soon must the initial conference be held, and which event starts the clock?"
  about the case
  done by initial-conference

question icpc-request
  group before-conference
  kind deadline
  asks "When must the social worker request the initial conference?"
  about the case
  done by conference-requested

question icpc-late-safety-plan
  group before-conference
  kind gate
  asks "What must be in place when the initial conference is late?"
  about the case

question icpc-request-by-partner
  group before-conference
  kind right
  asks "Who else may ask for a conference to be convened?"
  about the case

question invite-list
  group before-conference
  kind duty
  asks "Who must be on the invitation list, and who supplies it?"
  about each conference, booked or held

question conference-attendees
  group before-conference
  kind duty
  asks "Who is always invited or brought together?"
  about each conference, booked or held

question agency-invitation-notice
  group before-conference
  kind deadline
  asks "How long before the conference are agencies invited?"
  about each conference, booked or held
  done by invitations-sent

question sw-report-format
  group before-conference
  kind duty
  asks "What document serves as the social worker's report?"
  about each conference, booked or held

question sw-report-signoff
  group before-conference
  kind gate
  asks "Who signs the social worker's report off?"
  about each conference, booked or held

question sw-report-to-chair
  group before-conference
  kind deadline
  asks "When must the chair have the social worker's report (initial, review)?"
  about each conference, booked or held
  done by report-to-chair

question sw-report-shared-with-family
  group before-conference
  kind deadline
  asks "How long before the conference is the report shared with the family (initial, review)?"
  about each conference, booked or held
  done by report-shared-with-family

question sw-report-shared-with-child
  group before-conference
  kind duty
  asks "When is the report shared with the child?"
  about each conference, booked or held
  done by report-shared-with-child

question late-report-consequence
  group before-conference
  kind gate
  asks "What follows when a report is not shared or submitted in time?"
  about each conference, booked or held

question interpreter
  group before-conference
  kind duty
  asks "Who books the interpreter, and what is translated?"
  about each conference, booked or held

question agency-report-submitted
  group before-conference
  kind deadline
  asks "When must partner agencies submit their reports?"
  about each conference, booked or held
  done by agency-report-submitted

question agency-report-shared-with-family
  group before-conference
  kind deadline
  asks "When do partner agencies share their reports with the family?"
  about each conference, booked or held
  done by agency-report-shared

question police-report
  group before-conference
  kind duty
  asks "Do the police report to the conference, and how is police information obtained?"
  about each conference, booked or held

question agency-attendance
  group before-conference
  kind duty
  asks "Must invited agencies attend, and what if they cannot?"
  about each conference, booked or held

question sw-report-contents
  group before-conference
  kind duty
  asks "What must the social worker's report contain?"
  about each conference, booked or held

question agency-report-contents
  group before-conference
  kind duty
  asks "What must agency reports contain, and in what form?"
  about each conference, booked or held

question report-pack
  group before-conference
  kind duty
  asks "Who circulates the reports?"
  about each conference, booked or held

question invitation-sender
  group before-conference
  kind duty
  asks "Who sends the invitations, and what if they are delayed?"
  about each conference, booked or held

question child-invitation-age
  group child
  kind age
  asks "From what age is the child invited, or considered for attendance (the discretion for a younger child is child-younger)?"
  about each conference, booked or held

question child-younger
  group child
  kind duty
  asks "What of a child younger than that age?"
  about each conference, booked or held

question age-16-17
  group child
  kind age
  asks "What applies to 16- and 17-year-olds?"
  about each conference, booked or held

question child-letter
  group child
  kind duty
  asks "Is the child written to?"
  about each conference, booked or held

question child-attendance-consent
  group child
  kind gate
  asks "What must hold for a child to attend?"
  about each conference, booked or held

question child-offer-meet-chair
  group child
  kind age
  asks "Is the child offered a meeting or talk with the chair?"
  about each conference, booked or held

question advocacy-referral
  group child
  kind age
  asks "Which children are referred to, or offered, an advocate?"
  about each conference, booked or held

question child-feedback
  group child
  kind duty
  asks "Who tells the child the outcome?"
  about each conference

question child-friendly-plan
  group child
  kind age
  asks "Which children get a plan written for them?"
  about each conference

question child-participation
  group child
  kind right
  asks "How may a child take part?"
  about each conference, booked or held

question child-views
  group child
  kind duty
  asks "How are the child's views sought, represented and recorded?"
  about each conference, booked or held

question child-safety-after-sharing
  group child
  kind duty
  asks "Who plans safety when sharing views adds risk?"
  about each conference

question trusted-person
  group child
  kind duty
  asks "Is a trusted person named for the child?"
  about each conference, booked or held

question parent-invitation
  group family
  kind duty
  asks "Which parents are invited, and when may one not be?"
  about each conference, booked or held

question parent-exclusion
  group family
  kind duty
  asks "When and how may a parent be excluded?"
  about each conference, booked or held

question parent-supporter
  group family
  kind right
  asks "Whom may parents bring, and what may that person do?"
  about each conference, booked or held

question childcare
  group family
  kind age
  asks "Who arranges childcare, and for which children?"
  about each conference, booked or held

question chair-contact-parents
  group family
  kind deadline
  asks "When does the chair contact the parents before the conference?"
  about each conference, booked or held
  done by parents-contacted

question chair-premeet
  group family
  kind duty
  asks "Does the chair meet the family just before the conference?"
  about each conference, booked or held

question sw-explain-conference
  group family
  kind duty
  asks "Who explains the conference to the family?"
  about each conference, booked or held

question family-engagement
  group family
  kind duty
  asks "How do practitioners engage with the family?"
  about the case

question prebirth-icpc
  group pre-birth
  kind window
  asks "When is a pre-birth initial conference held?"
  about the case
  done by initial-conference

question prebirth-plan-at-birth
  group pre-birth
  kind duty
  asks "Is the baby placed on a plan at birth?"
  about each initial-conference, booked or held

question prebirth-review
  group pre-birth
  kind duty
  asks "When does a review conference consider an unborn child?"
  about each review-conference, booked or held

question prebirth-attendees
  group pre-birth
  kind duty
  asks "Who must be involved when the child is unborn?"
  about each conference, booked or held

question prebirth-decision
  group pre-birth
  kind decision
  asks "Who decides to hold a pre-birth conference, and after what?"
  about the case

question conference-mode
  group standing-down
  kind duty
  asks "In what form is the conference held?"
  about each conference, booked or held

question quorum
  group standing-down
  kind gate
  asks "What makes the conference quorate?"
  about each conference, booked or held

question stand-down-decision
  group standing-down
  kind decision
  asks "Who may stand a conference down or postpone it?"
  about each conference, booked or held

question stand-down-grounds
  group standing-down
  kind grounds
  asks "On what grounds may a conference be stood down or postponed?"
  about each conference, booked or held

question stand-down-consequence
  group standing-down
  kind duty
  asks "What follows when a conference is stood down?"
  about each conference-stood-down

question practice-model
  group at-conference
  kind duty
  asks "Which practice model and tools does the conference use?"
  about the case

question conference-agenda
  group at-conference
  kind duty
  asks "What is the order of business?"
  about each conference, booked or held

question confidential-section
  group at-conference
  kind duty
  asks "Is there a confidential section?"
  about each conference, booked or held

question threshold-test
  group at-conference
  kind decision
  asks "What test decides whether a child needs a plan?"
  about each conference, booked or held

question decision-majority
  group at-conference
  kind vote
  asks "How is the decision reached, and what is a majority?"
  about each conference

question chair-casting-vote
  group at-conference
  kind vote
  asks "Has the chair a casting vote?"
  about each conference

question chair-override
  group at-conference
  kind vote
  asks "May the chair overrule the conference, and who reviews that?"
  about each conference

question unanimous-decision
  group at-conference
  kind vote
  asks "May a unanimous decision be overruled?"
  about each conference

question split-decision-initial
  group at-conference
  kind vote
  asks "What happens when an initial conference is split evenly or has no majority?"
  about each plan-making-conference

question split-decision-review
  group at-conference
  kind vote
  asks "What happens when a review conference is split evenly or has no majority?"
  about each review-conference

question split-adjournment-duties
  group at-conference
  kind duty
  asks "What must be done during the adjournment, and by whom?"
  about each conference

question split-continues
  group at-conference
  kind vote
  asks "What happens when the split continues after the adjournment?"
  about each conference

question dissent
  group at-conference
  kind right
  asks "May a professional dissent, and how is it recorded?"
  about each conference

question category-count
  group at-conference
  kind decision
  asks "How many categories are there, and how many may a plan have?"
  about the case

question category-selection
  group at-conference
  kind decision
  asks "How is the category chosen?"
  about each conference, booked or held

question category-domestic-abuse
  group at-conference
  kind decision
  asks "Which category fits domestic abuse?"
  about each conference, booked or held

question sibling-decisions
  group at-conference
  kind duty
  asks "Is each child in a sibling group decided separately?"
  about each conference, booked or held

question repeat-plan
  group at-conference
  kind gate
  asks "What is needed for a second or later plan?"
  about each plan-making-conference, booked or held

question young-persons-plan
  group at-conference
  kind age
  asks "Is there a separate plan for harm outside the home, and who is eligible?"
  about each plan-making-conference, booked or held

question young-persons-plan-meetings
  group at-conference
  kind interval
  asks "How often does a young person's plan meet?"
  about the case
  done by young-persons-plan-meeting

question not-subject-to-plan
  group at-conference
  kind duty
  asks "What must follow a decision not to make a plan?"
  about each conference

question confidentiality-statement
  group at-conference
  kind duty
  asks "What is said about confidentiality, information sharing and recording?"
  about each conference, booked or held

question conference-tasks
  group at-conference
  kind duty
  asks "What must the conference appoint, set and agree?"
  about each conference

question professionals-at-conference
  group at-conference
  kind duty
  asks "What must the social worker and other professionals do at the conference?"
  about each conference, booked or held

question outcome-sent
  group after-conference
  kind deadline
  asks "When is the outcome (the conference's decision) sent?"
  about each conference
  done by outcome-sent

question outline-plan-distributed
  group after-conference
  kind deadline
  asks "When is the outline plan distributed, and to whom?"
  about each plan-making-conference
  done by plan-distributed

question outline-plan-contents
  group after-conference
  kind duty
  asks "What must the outline plan contain?"
  about each plan-making-conference

question contingency-plan
  group after-conference
  kind duty
  asks "Must there be a contingency plan?"
  about the case

question family-meeting
  group after-conference
  kind duty
  asks "Is a family meeting or family group conference part of the plan?"
  about each conference

question child-in-need-stepdown
  group after-conference
  kind duty
  asks "What is needed for a child in need plan?"
  about each conference, booked or held

question appeal-guidance
  group after-conference
  kind duty
  asks "When do parents learn how to appeal?"
  about each conference

question minutes-sent
  group after-conference
  kind deadline
  asks "When are the conference minutes distributed?"
  about each conference
  done by minutes-sent

question minutes-contents
  group after-conference
  kind duty
  asks "What must the minutes contain?"
  about each conference

question minutes-amendments
  group after-conference
  kind deadline
  asks "How long is there to ask for amendments?"
  about each minutes-received
  done by minutes-amendment-received

question minutes-recipients
  group after-conference
  kind duty
  asks "Who receives the minutes, and who may not?"
  about each conference

question statutory-visit-first
  group after-conference
  kind deadline
  asks "When is the first statutory visit after the conference?"
  about each plan-making-conference
  done by statutory-visit

question core-group-first
  group after-conference
  kind deadline
  asks "When does the first core group meet?"
  about each plan-making-conference
  done by core-group

question core-group-interval
  group after-conference
  kind interval
  asks "How often does the core group meet?"
  about the case
  done by core-group

question core-group-prereview
  group after-conference
  kind window
  asks "What must the core group do before a review?"
  about each review-conference, booked or held

question core-group-minutes
  group after-conference
  kind deadline
  asks "When are core group minutes circulated?"
  about each core-group
  done by core-group-minutes-sent

question revised-plan-circulated
  group after-conference
  kind deadline
  asks "When is a revised plan circulated?"
  about each plan-revised
  done by revised-plan-circulated

question assessment-during-plan
  group after-conference
  kind interval
  asks "When is the assessment completed and updated?"
  about the case
  done by assessment-completed

question midway-review
  group after-conference
  kind interval
  asks "Does the chair review progress between conferences?"
  about each conference
  done by midway-review

question dispute-stages
  group after-conference
  kind decision
  asks "What are the stages for resolving a dispute, and may a stage be skipped?"
  about the case

question escalation-by-professionals
  group after-conference
  kind right
  asks "How may a professional challenge the conference or its chair?"
  about the case

question plan-contents
  group after-conference
  kind duty
  asks "What must the full plan contain, and who builds it when?"
  about the case

question plan-explained
  group after-conference
  kind duty
  asks "Who explains the plan to the child and parents, and in what language?"
  about the case

question core-group-membership
  group after-conference
  kind decision
  asks "Who is in the core group, who leads it, who decides?"
  about the case

question core-group-tasks
  group after-conference
  kind duty
  asks "What must the core group do, and what if an action cannot be done?"
  about the case

question specialist-assessment
  group after-conference
  kind duty
  asks "How is a specialist assessment requested?"
  about the case

question legal-action
  group after-conference
  kind decision
  asks "Who decides on court proceedings, and for whom?"
  about the case

question outcome-recorded
  group after-conference
  kind duty
  asks "Who records the outcome and the monitoring data?"
  about each conference

question minutes-taker
  group after-conference
  kind duty
  asks "Who takes the minutes and answers for them?"
  about each conference

question dispute-record
  group after-conference
  kind duty
  asks "What must a dispute say, who tracks it, and against whom may it be raised?"
  about the case

question first-review
  group reviews
  kind deadline
  asks "When is the first review conference held?"
  about the case
  done by review-conference

question subsequent-review
  group reviews
  kind interval
  asks "How far apart are later reviews?"
  about the case
  done by review-conference

question review-booking
  group reviews
  kind deadline
  asks "By when is the review set and booked?"
  about each conference
  done by review-booked

question review-invite-confirmation
  group reviews
  kind deadline
  asks "When does the social worker confirm the invitation details for a review?"
  about each review-conference, booked or held
  done by review-invitations-confirmed

question post-birth-review
  group reviews
  kind deadline
  asks "When is a review held after the birth?"
  about the case
  done by review-conference

question early-review
  group reviews
  kind grounds
  asks "When is a review brought forward?"
  about the case

question long-plan-oversight
  group reviews
  kind interval
  asks "What oversight applies to a long-running plan, and from when?"
  about the case

question review-purpose
  group reviews
  kind decision
  asks "What must a review decide?"
  about each review-conference, booked or held

question review-report
  group reviews
  kind duty
  asks "What must review reports contain, and who sends the revised plan?"
  about each review-conference, booked or held

question end-grounds
  group ending
  kind grounds
  asks "On what grounds may a plan end?"
  about the case

question end-decision-body
  group ending
  kind decision
  asks "Who may decide to end a plan?"
  about the case

question end-left-uk
  group ending
  kind duty
  asks "What happens when the child leaves the United Kingdom?"
  about the case

question end-first-review
  group ending
  kind gate
  asks "May a plan end at the first review?"
  about each review-conference, booked or held

question end-first-review-approval
  group ending
  kind gate
  asks "Who must agree to that?"
  about each review-conference, booked or held

question end-assessment
  group ending
  kind gate
  asks "What assessment is needed before a plan ends?"
  about each review-conference, booked or held

question end-neglect
  group ending
  kind gate
  asks "When may a plan for neglect end on change or improvement?"
  about each review-conference, booked or held

question end-notification
  group ending
  kind duty
  asks "Who is told that a plan has ended?"
  about the case

question child-in-need-review
  group ending
  kind interval
  asks "When is a child in need plan reviewed, and what is considered?"
  about each conference
  done by child-in-need-review-set

question looked-after
  group looked-after
  kind decision
  asks "What becomes of the plan when the child becomes looked after, and who decides?"
  about the case

question looked-after-representations
  group looked-after
  kind deadline
  asks "How long have core group members to object?"
  about the case
  done by representation-received

question looked-after-handover
  group looked-after
  kind deadline
  asks "When do the chair and the reviewing officer hand over?"
  about the case
  done by chair-handover

question looked-after-combined
  group looked-after
  kind duty
  asks "Are reviews combined for a looked-after child on a plan?"
  about the case

question looked-after-notice
  group looked-after
  kind deadline
  asks "When is the chair told that a child is looked after?"
  about the case
  done by looked-after-notified

question looked-after-recording
  group looked-after
  kind duty
  asks "Who records the end of the plan and carries risks forward?"
  about the case

question transfer-in-conference
  group transfer
  kind deadline
  asks "When is the transfer-in conference held, and which event starts the clock?"
  about the case
  done by transfer-in-conference
  for a child who moves in

question transfer-in-conditions
  group transfer
  kind gate
  asks "What must hold before a transfer-in conference is requested?"
  about the case
  for a child who moves in

question transfer-in-marker
  group transfer
  kind duty
  asks "How is the child marked on the receiving authority's records?"
  about the case
  for a child who moves in

question transfer-in-report
  group transfer
  kind duty
  asks "Who writes the report for the transfer-in conference, and on what?"
  about the case
  for a child who moves in

question transfer-in-first-review
  group transfer
  kind deadline
  asks "When is the first review after a transfer-in conference?"
  about the case
  done by review-conference
  for a child who moves in

question transfer-out-notification
  group transfer
  kind deadline
  asks "Whom does the social worker tell, and when, that a child has moved or will move?"
  about the case
  done by move-notified
  for a child who moves out

question transfer-out-responsibility
  group transfer
  kind duty
  asks "Who keeps case responsibility until the transfer?"
  about the case
  for a child who moves out

question transfer-out-end
  group transfer
  kind gate
  asks "When may the original authority end its plan or marker?"
  about the case
  for a child who moves out

question list-of-children
  group records
  kind duty
  asks "Who keeps the list of children on plans, and how are enquiries handled?"
  about the case

question chair-qualification
  group service
  kind duty
  asks "What must a conference chair be qualified to do?"
  about the case

question chair-independence
  group service
  kind duty
  asks "From whom must the chair be independent?"
  about the case

question procedure-review
  group service
  kind interval
  asks "How often is the procedure itself reviewed?"
  about the case
  done by procedures-reviewed

question chair-duties
  group service
  kind duty
  asks "What are the chair's functions, and what may a chair not do?"
  about the case

question chair-continuity
  group service
  kind duty
  asks "Does the same chair continue?"
  about the case

question chair-supervision
  group service
  kind interval
  asks "How often are chairs supervised, and by whom?"
  about the case
  done by chair-supervised

question practitioner-supervision
  group service
  kind duty
  asks "What supervision and support do practitioners get?"
  about the case

question quality-assurance
  group service
  kind duty
  asks "What is monitored, and where do themes go?"
  about the case

question duty-service
  group service
  kind right
  asks "Who gives advice day by day?"
  about the case

question change-of-worker
  group service
  kind right
  asks "May a family ask for another worker?"
  about the case

question partnership-working
  group service
  kind duty
  asks "What do agencies owe each other in working and sharing information?"
  about the case

"""##
    ),
    (
      name: "Policies/vocabulary.policy",
      text: ##"""
# What policies and cases speak of. A name is declared once; the words in quotes are for people.

# Before the initial conference
event reasonable-cause "decision that there is reasonable cause to suspect significant harm"
event strategy-discussion "strategy discussion" may repeat
event section-47-initiated "strategy discussion that initiated section 47 enquiries"
event section-47-confirmed "strategy discussion that confirmed the status of the section 47 investigation"
event conference-agreed "strategy discussion that agreed to a conference"
event strategy-minutes-sent "sending of the strategy discussion's minutes" may repeat
event conference-requested "request for the conference"
event invitations-sent "sending of the invitations" may repeat
event invitations-received "receipt of the invitations" may repeat
event parents-contacted "chair's contact with the parents" may repeat
event report-signed-off "sign-off of the social work report" may repeat
event report-to-chair "delivery of the social work report to the chair" may repeat
event report-shared-with-family "sharing of the social work report with the family" may repeat
event report-shared-with-child "sharing of the social work report with the child" may repeat
event agency-report-submitted "submission of an agency report" may repeat
event agency-report-shared "sharing of an agency report with the family" may repeat

# Conferences and what follows them
event initial-conference "initial conference" may repeat
event review-conference "review conference" may repeat
event transfer-in-conference "transfer-in conference" receives the child
event conference-stood-down "standing down of a conference" may repeat
event submissions-agreed "day on which the submissions of the agencies' managers came to agree"
event outcome-sent "sending of the outcome" may repeat
event plan-distributed "distribution of the plan" may repeat
event draft-plan-given "handing of the draft plan to the parents" may repeat
event minutes-sent "distribution of the minutes" may repeat
event minutes-received "receipt of the minutes" may repeat
event minutes-amendment-received "receipt of an amendment to the minutes" may repeat
event statutory-visit "statutory visit" may repeat
event core-group "core group" may repeat
event core-group-minutes-sent "sending of the core group's minutes" may repeat
event plan-revised "revision of the plan" may repeat
event revised-plan-circulated "circulation of the revised plan" may repeat
event assessment-completed "completion of the assessment" may repeat
event midway-review "midway review" may repeat
event review-invitations-confirmed "confirmation of the review's invitation details" may repeat
event review-date-set "setting of the review's date" may repeat
event review-booked "booking of the review" may repeat

# The plan and its end
event plan-started "start of the plan"
event plan-ended "end of the plan"
event previous-plan-ended "end of the previous plan"
event young-persons-plan-selected "choice of a young person's plan"
event young-persons-plan-meeting "young person's plan meeting" may repeat
event became-looked-after "day the child became looked after"
event looked-after-letter-sent "letter that the child is looked after"
event representation-received "receipt of a representation" may repeat
event looked-after-review "first looked after review"
event chair-handover "handover between the chair and the reviewing officer"
event improvement-established "day from which the improvement has held"
event moved-to-different-family "move to a different family"
event moved-area "move to another area" moves the child
event move-notified "notification of the move"
event move-permanence-agreed "agreement that the move is permanent"
event responsibility-accepted "acceptance of responsibility" takes over the child
event left-uk "departure from the United Kingdom"
event child-died "death of the child" never before birth
event dispute-raised "raising of a dispute" may repeat
event looked-after-notified "notice to the chair that the child is looked after"
event move-known "day it became known that the child has moved or is to move"
event child-in-need-review-set "setting of the first child in need review" may repeat
event enquiry-made "enquiry about the child" may repeat

# The service itself
event procedures-reviewed "review of the procedures" may repeat
event chair-supervised "supervision of the conference chair" may repeat

group conference "conference" of initial-conference, review-conference, transfer-in-conference
group plan-making-conference "initial or transfer-in conference" of initial-conference, transfer-in-conference

role social-worker "the lead social worker"
role social-work-team "the social work team"
role conference-chair "the conference chair"
role whole-conference "the conference"
role conference-members "the conference members", plural
role practitioners "the practitioners", plural
role agency-managers "the agencies' managers", plural
role chairs-manager "the manager of the conference chairs"
role reviewing-officer "the reviewing officer"
role originating-authority "the authority the child comes from"
role designated-manager "the designated manager"
role enquirer "the enquirer"
role legitimate-enquirers "the legitimate enquirers", plural
role conference-service "the conference service"
role team-manager "the team manager"
role service-manager "the service manager"
role business-support "the business support officer"
role head-of-service "the head of service"
role senior-managers "the senior managers", plural
role social-care "children's social care"
role core-group-members "the core group"
role partner-agencies "the partner agencies", plural
role professionals "the professionals", plural
role every-agency "every agency"
role every-practitioner "every practitioner"
role safeguarding-partners "the police, the integrated care board and the local authority", plural
role involved-professionals "all the professionals involved", plural
role supervising-managers "the managers and supervisors", plural
role partnership "the safeguarding partnership"
role health-services "the health services", plural
role police "the police", plural
role strategy-participants "the practitioners at the strategy discussion", plural
role strategy-chair "the chair of the strategy discussion"
role involved-practitioners "other practitioners involved with the family", plural
role safeguarding-leads "the agencies' designated safeguarding leads", plural
role heads-of-service "the heads of service", plural
role child-concerned "the child"
role advocate "the child's advocate"
role trusted-person "the child's trusted person"
role parents "the parents", plural
role parents-supporter "the person who supports the parents"
role midwifery "midwifery"

# Facts of a case, a child or a conference. Unknown until given.
fact category "the category of the plan" one of neglect, physical, sexual, emotional
fact emotional-harm-main "emotional harm is the main or the only form of harm" yes or no,
  otherwise "emotional harm is not the main form of harm"
fact sexual-exploitation "sexual exploitation concerns the child" yes or no,
  otherwise "sexual exploitation does not concern the child"
fact domestic-abuse "there is domestic abuse" yes or no, otherwise "there is no domestic abuse"
fact abuse-with-other-factors "alcohol, substance misuse or another factor comes with the abuse" yes or no,
  otherwise "no other factor comes with the abuse"
fact sibling-group "the conference is about a sibling group" yes or no, otherwise "the conference is about one child"
fact sibling-own-needs "a sibling has needs in their own right" yes or no,
  otherwise "no sibling has needs in their own right"
fact members "the number of members present" number from 1 to 200
fact votes-for "the number of votes for" number from 0 to 200
fact votes-against "the number of votes against" number from 0 to 200
fact abstentions "the number of abstentions" number from 0 to 200
fact chair-agrees "the chair agrees" yes or no, otherwise "the chair does not agree"
fact professional-dissents "a professional dissents" yes or no, otherwise "no professional dissents"
fact reconvened "the conference sits again after an adjournment" yes or no,
  otherwise "this is the first sitting of the conference", marks a further sitting
fact adjourned-on-split "the conference is adjourned because no majority was reached" yes or no,
  otherwise "the conference is not adjourned for want of a majority"
fact submissions-for-plan "all the managers' submissions come to a plan being needed" yes or no,
  otherwise "the managers' submissions do not come to a plan being needed"
fact submissions-against-plan "the managers' submissions come to no plan being needed" yes or no,
  otherwise "the managers' submissions do not come to no plan being needed"
fact mode "the mode of the conference" one of in-person, virtual, hybrid
fact laptop-needed "a specific reason calls for a laptop for a limited time" yes or no,
  otherwise "nothing calls for a laptop"
fact compelling-reason "there is a compelling reason" yes or no, otherwise "there is no compelling reason",
  judged by conference-chair
fact in-person-impossible "the conference cannot be held in person" yes or no,
  otherwise "the conference can be held in person"
fact exceptional-circumstances "the circumstances are exceptional" yes or no,
  otherwise "the circumstances are not exceptional", judged by conference-chair
fact head-of-service-agrees "the head of service agrees" yes or no, otherwise "the head of service does not agree"
fact team-manager-agrees "the team manager agrees" yes or no, otherwise "the team manager does not agree"
fact service-manager-consulted "the service manager was consulted" yes or no,
  otherwise "the service manager was not consulted"
fact updated-assessment "there is an updated assessment" yes or no, otherwise "there is no updated assessment"
fact specialist-assessment-needed "the conference finds that a specialist assessment is needed" yes or no,
  otherwise "the conference finds no need for a specialist assessment"
fact revised-neglect-assessment "there is a revised neglect assessment" yes or no,
  otherwise "there is no revised neglect assessment"
fact significant-change-of-circumstances "the circumstances have changed significantly" yes or no,
  otherwise "the circumstances have not changed significantly"
fact concerns-without-evidence "the concerns do not rest on evidence or fact" yes or no,
  otherwise "the concerns rest on evidence or fact"
fact still-at-risk "the child is still at risk of significant harm" yes or no,
  otherwise "the child is no longer at risk of significant harm"
fact significant-harm "the child has suffered, or is likely to suffer, significant harm" yes or no,
  otherwise "the child has not suffered, and is not likely to suffer, significant harm"
fact suffering-harm "the child is considered to be suffering significant harm" yes or no,
  otherwise "the child is not considered to be suffering significant harm"
fact abuse-or-risk-present "there is still abuse or a risk of abuse" yes or no,
  otherwise "there is no abuse and no risk of abuse any more"
fact harm-on-plan "significant harm has been done to the child on a plan" yes or no,
  otherwise "no significant harm has been done to the child on a plan"
fact further-harm "there is evidence of further harm to the child on a plan" yes or no,
  otherwise "there is no evidence of further harm to the child on a plan"
fact category-to-change "a significant change calls for another category" yes or no,
  otherwise "no significant change calls for another category"
fact plan-may-not-be-needed "a change suggests that no plan is needed any more" yes or no,
  otherwise "no change suggests that a plan is not needed"
fact assessment-has-implications "a completed assessment bears on the child's safety" yes or no,
  otherwise "no completed assessment bears on the child's safety"
fact plan-jeopardised "a change in the family endangers the plan, the child or a sibling" yes or no,
  otherwise "no change in the family endangers the plan, the child or a sibling"
fact siblings-on-plan "other children of the family are on a plan" yes or no,
  otherwise "no other children of the family are on a plan"
fact returned-home "the child has returned home while on a plan" yes or no,
  otherwise "the child has not returned home while on a plan"
fact alternative-plan-agreed "an alternative plan is agreed" yes or no, otherwise "no alternative plan is agreed"
fact family-meeting-held "a family meeting has been held" yes or no, otherwise "no family meeting has been held"
fact core-group-recommends-ending "the core group recommends ending the plan" yes or no,
  otherwise "the core group does not recommend ending the plan"
fact core-group-decides-to-end "the core group decides to end the plan" yes or no,
  otherwise "the core group does not decide to end the plan"
fact move-is-permanent "the move is permanent" yes or no, otherwise "the move is not permanent"
fact legal-proceedings "there are legal proceedings in the originating authority" yes or no,
  otherwise "there are no legal proceedings in the originating authority"
fact on-plan-elsewhere "the child is on a plan elsewhere" yes or no, otherwise "the child is not on a plan elsewhere"
fact transfer-information-received "all information on the transfer has been received" yes or no,
  otherwise "not all information on the transfer has been received"
fact enquiry-not-the-first "there was an enquiry about the child before" yes or no,
  otherwise "there was no enquiry about the child before"
fact case-open "the child's case is open to children's social care" yes or no,
  otherwise "the child's case is not open to children's social care"
fact child-known "the child is known to children's social care" yes or no,
  otherwise "the child is not known to children's social care"
fact lives-with-child-on-plan "a child on a plan, or an unborn child with a conference, is at the same address" yes or
  no,
  otherwise "no child on a plan and no unborn child with a conference is at the same address"
fact harm-outside-home "the harm outside the home" one of entirely, predominantly, no
fact invitation-inappropriate-evidenced "the file clearly shows why an invitation would not be appropriate" yes or no,
  otherwise "the file does not show why an invitation would not be appropriate"
fact chair-agrees-not-to-invite "the chair agrees not to invite" yes or no,
  otherwise "the chair does not agree to leave the child uninvited"
fact social-worker-agrees-not-to-invite "the social worker agrees not to invite" yes or no,
  otherwise "the social worker does not agree to leave the child uninvited"
fact views-will-be-sought "it is recorded how the child's views will be sought and shared" yes or no,
  otherwise "it is not recorded how the child's views will be sought and shared"
fact left-uk-permanently "the child has left the United Kingdom for good" yes or no,
  otherwise "the child has not left the United Kingdom for good"
fact previous-plans "the number of previous plans" number from 0 to 50
fact report-unsafe-to-share "sharing the report would put the child's safety or welfare at risk" yes or no,
  otherwise "sharing the report puts the child at no risk"
fact report-suits-child "it is appropriate for the child to have the report" yes or no,
  otherwise "it is not appropriate for the child to have the report", judged by social-worker
fact child-can-manage-report "the child is able and resilient enough for what the report says" yes or no,
  otherwise "the child is not able or resilient enough for what the report says", judged by social-worker
fact case-open-before-section-47 "the case was open before the section 47 enquiries" yes or no,
  otherwise "the case is a new referral"
fact open-for-45-days "the case was open long enough for an assessment of 45 days" yes or no,
  otherwise "the case was not open long enough for an assessment of 45 days"
fact core-group-weeks-agreed "the core group's interval set by the conference" number from 1 to 52
fact quorate "the conference is quorate" yes or no, otherwise "the conference is not quorate"
fact invitations-late-and-preventing "late invitations keep parents or agencies from attending or reporting" yes or no,
  otherwise "no late invitation keeps parents or agencies from attending or reporting"
fact invitations-delayed "the invitations are delayed" yes or no, otherwise "the invitations are not delayed"
fact conference-rearranged "the conference has to be rearranged" yes or no,
  otherwise "the conference does not have to be rearranged"
fact agency-information-missing "key information is missing because agencies neither attend nor report" yes or no,
  otherwise "no key information is missing from the agencies"
fact essential-report-missing "an essential report is missing" yes or no, otherwise "no essential report is missing"
fact key-professional-absent "a key professional is absent" yes or no, otherwise "no key professional is absent"
fact substitute-poorly-briefed "a substitute is poorly briefed" yes or no, otherwise "no substitute is poorly briefed"
fact absence-harms-decision "what is missing would badly harm the decision and planning" yes or no,
  otherwise "what is missing would not badly harm the decision and planning",
  judged by conference-chair
fact interpreter-missing "no interpreter is booked or able to attend" yes or no,
  otherwise "any interpreter needed is booked and able to attend"
fact interpreter-needed "an interpreter is needed" yes or no, otherwise "no interpreter is needed"
fact translation-needed "the family needs a translation" yes or no, otherwise "the family needs no translation"
fact child-needs-interpreter "the child's English does not let them take full part" yes or no,
  otherwise "the child's English lets them take full part"
fact agency-cannot-attend "an invited agency cannot attend" yes or no, otherwise "the invited agencies can attend"
fact police-cannot-attend "the police cannot attend" yes or no, otherwise "the police can attend"
fact nominee-cannot-attend "the person named by an agency cannot attend" yes or no,
  otherwise "the person named by each agency can attend"
fact agency-theme "themes emerge about agencies that do not attend or send poor reports" yes or no,
  otherwise "no themes emerge about agencies that do not attend or send poor reports"
fact agency-theme-serious "the theme is considered serious" yes or no, otherwise "the theme is not considered serious",
  judged by conference-service
fact premises-or-systems-failed "the building or the IT has failed" yes or no,
  otherwise "neither the building nor the IT has failed"
fact stood-down-for-listed-reason "the conference was stood down for one of the reasons listed" yes or no,
  otherwise "the conference was stood down for another reason"
fact rearranged-out-of-time "the new date lies outside the time limit" yes or no,
  otherwise "the new date keeps to the time limit"
fact section-47-substantiated "the section 47 enquiries substantiate the concerns" yes or no,
  otherwise "the section 47 enquiries do not substantiate the concerns"
fact young-persons-plan-possible "the young person may suit a young person's plan" yes or no,
  otherwise "the young person does not suit a young person's plan"
fact no-conference-decided "children's social care has decided against a conference" yes or no,
  otherwise "children's social care has not decided against a conference"
fact serious-welfare-concerns "there are serious concerns that the child is not safeguarded enough" yes or no,
  otherwise "there are no serious concerns that the child is not safeguarded enough", judged by involved-practitioners
fact section-47-completed "the section 47 enquiries are complete" yes or no,
  otherwise "the section 47 enquiries are not complete"
fact other-agencies-appropriate "it is right that other professionals or agencies take part" yes or no,
  otherwise "it is not right that other professionals or agencies take part", judged by social-care
fact strategy-exceptional "the circumstances of the strategy discussion are exceptional" yes or no,
  otherwise "the circumstances of the strategy discussion are not exceptional", judged by social-care
fact strategy-outcome "the outcome of the strategy discussion" one of no-further-involvement, section-17-assessment,
  section-47-enquiries, conference-referral, child-in-need-planning, family-group-conference, family-network-meeting,
  legal-steps, other-outcome
fact concerns-continue "concerns about a risk of significant harm continue" yes or no,
  otherwise "no concerns about a risk of significant harm continue", judged by strategy-participants
fact extreme-case "the case is extreme" yes or no, otherwise "the case is not extreme", judged by strategy-participants
fact prebirth-assessment-completed "the pre-birth assessment is complete" yes or no,
  otherwise "the pre-birth assessment is not complete"
fact death-of-a-child "a child has died" yes or no, otherwise "no child has died"
fact safeguarding-concerns-about-death "there are safeguarding concerns about the death" yes or no,
  otherwise "there are no safeguarding concerns about the death"
fact surviving-siblings "there are surviving siblings" yes or no, otherwise "there are no surviving siblings"
fact siblings-vulnerable "the surviving siblings are deemed vulnerable" yes or no,
  otherwise "the surviving siblings are not deemed vulnerable", judged by social-care
fact vulnerable-children-identified "other children are identified who are deemed vulnerable" yes or no,
  otherwise "no other children are identified who are deemed vulnerable", judged by social-care
fact further-discussion-necessary "a further strategy discussion is necessary" yes or no,
  otherwise "no further strategy discussion is necessary", judged by social-care
fact new-information "new information is identified" yes or no, otherwise "no new information is identified"
fact practitioner-may-have-harmed "there are concerns that a practitioner who works with children may have done harm" yes or
  no,
  otherwise "there are no concerns that a practitioner who works with children may have done harm",
  judged by strategy-participants
fact designated-officer-referral-required "a referral to the designated officer is required" yes or no,
  otherwise "no referral to the designated officer is required"
fact child-seen "the child has been seen" yes or no, otherwise "the child has not been seen"
fact interim-safety-plan "an interim safety plan is in place and recorded" yes or no,
  otherwise "no interim safety plan is in place and recorded"
fact child-wishes-to-attend "the child wishes to attend" yes or no, otherwise "the child does not wish to attend"
fact child-wishes-to-meet-chair "the child would like to meet the chair" yes or no,
  otherwise "the child does not ask to meet the chair"
fact child-wishes-video-link "the child wishes to attend by video link from school" yes or no,
  otherwise "the child does not wish to attend by video link"
fact child-able-to-contribute "the child is of an age and understanding to contribute" yes or no,
  otherwise "the child is not of an age and understanding to contribute", judged by social-worker
fact child-has-advocate "an advocate is to attend with the child or in their place" yes or no,
  otherwise "no advocate is to attend for the child"
fact child-wishes-advocate "the child wishes an advocate to attend" yes or no,
  otherwise "the child does not wish an advocate to attend"
fact child-wishes-representation "the child wishes someone else to represent their views" yes or no,
  otherwise "the child does not wish anyone else to represent their views"
fact sharing-adds-risk "what the child shares at the conference may put them at more risk" yes or no,
  otherwise "what the child shares at the conference puts them at no more risk"
fact child-views-sought "the child was consulted and prepared, and their views were sought" yes or no,
  otherwise "the child was not consulted or prepared and their views were not sought"
fact child-wishes-to-take-part "the child wishes to take part or attend" yes or no,
  otherwise "the child does not wish to take part or attend"
fact parent-unsuitable-evidenced "the file clearly shows why inviting the parent would not be appropriate" yes or no,
  otherwise "the file does not show why inviting the parent would not be appropriate"
fact chair-agrees-not-to-invite-parent "the chair agrees not to invite the parent" yes or no,
  otherwise "the chair does not agree to leave the parent uninvited"
fact parents-barred-together "the parents may not attend together, by a civil order or by bail conditions" yes or no,
  otherwise "the parents may attend together, as far as civil orders and bail conditions go"
fact parents-excluded "the parents are kept out of the conference or a part of it" yes or no,
  otherwise "the parents are not kept out of the conference"
fact parents-attend "the parents attend the conference" yes or no, otherwise "the parents do not attend the conference"
fact practitioner-changing "a practitioner who helps the child or the family is changing" yes or no,
  otherwise "no practitioner who helps the child or the family is changing"
fact baby-stays-with-family "the mother and the birth family are to keep the care of the baby" yes or no,
  otherwise "the mother and the birth family are not to keep the care of the baby"
fact looked-after-at-birth-planned "the authority plans for the child to be looked after from birth" yes or no,
  otherwise "the authority does not plan for the child to be looked after from birth"
fact sibling-on-plan "a brother or a sister of the child is on a plan" yes or no,
  otherwise "no brother or sister of the child is on a plan"
fact enquiries-concern-unborn "the section 47 assessment raises concern of likely significant harm to the unborn child" yes or
  no,
  otherwise "the section 47 assessment raises no concern of likely significant harm to the unborn child"
fact birth-affects-siblings "the pregnancy or the birth is expected to affect other children of the family" yes or no,
  otherwise "neither the pregnancy nor the birth is expected to affect other children of the family"
fact concerns-about-unborn "there are concerns about the unborn child" yes or no,
  otherwise "there are no concerns about the unborn child"
fact concerns-about-siblings "there are safeguarding concerns about other children of a parent who expects this one" yes or
  no,
  otherwise "there are no safeguarding concerns about other children of the parents"
fact neglect-in-pregnancy "the mother's substance abuse amounts to neglect of the unborn child" yes or no,
  otherwise "no substance abuse of the mother amounts to neglect of the unborn child"
fact meeting-parents-appropriate "a meeting of the chair with the parents kept out is appropriate" yes or no,
  otherwise "a meeting of the chair with the parents kept out is not appropriate", judged by conference-chair
fact parents-consent-to-attendance "the parents consent to the child's attendance" yes or no,
  otherwise "the parents do not consent to the child's attendance"
fact chair-told-of-attendance "the chair has been told in advance that the child is to attend" yes or no,
  otherwise "the chair has not been told in advance that the child is to attend"
fact child-attends "the child attends the conference in their own right" yes or no,
  otherwise "the child does not attend the conference in their own right"
fact no-plan-made "the conference decided that no plan is needed" yes or no,
  otherwise "the conference decided on a plan"
fact concerns-in-red "the concerns stand in the red section of the traffic light tool" yes or no,
  otherwise "no concern stands in the red section of the traffic light tool", judged by whole-conference
fact harm-suffered-and-likely "evidence shows ill-treatment or impairment, and more is judged likely" yes or no,
  otherwise "it is not shown that there was ill-treatment or impairment and that more is likely",
  judged by whole-conference
fact harm-judged-likely "a judgement that enquiries or research bear out finds ill-treatment or impairment likely" yes or
  no,
  otherwise "no judgement that enquiries or research bear out finds ill-treatment or impairment likely",
  judged by whole-conference
fact formal-plan-needed "the child needs help that agencies coordinate under a formal plan" yes or no,
  otherwise "the child does not need a formal plan", judged by whole-conference
fact harm-lasting "the harm will have a significant and lasting effect if nothing is done" yes or no,
  otherwise "the harm will have no significant and lasting effect", judged by whole-conference
fact harm-test-met "the test of significant harm is met" yes or no,
  otherwise "the test of significant harm is not met", judged by whole-conference
fact child-in-need-plan "a child in need plan is agreed" yes or no, otherwise "no child in need plan is agreed"
fact services-still-needed "the child still needs services" yes or no, otherwise "the child needs no services"
fact child-in-need-plan-considered "a child in need plan is considered" yes or no,
  otherwise "no child in need plan is considered"
fact head-of-service-oversight "the head of service's oversight is on the child's file" yes or no,
  otherwise "the head of service's oversight is not on the child's file"
fact consensus-misses-needs "the consensus does not meet the needs of the child" yes or no,
  otherwise "the consensus meets the needs of the child", judged by conference-chair
fact plan-not-effective "the plan has not worked and too little shows that the risks are less" yes or no,
  otherwise "the plan has worked, or enough shows that the risks are less",
  judged by conference-chair
fact recommendation-overridden "the chair has overridden a recommendation to end the plan" yes or no,
  otherwise "the chair has not overridden a recommendation to end the plan"
fact chair-has-concern "the chair has a concern about practice, duties or services, or differs with the social worker" yes or
  no,
  otherwise "the chair has no concern about practice, duties or services, and does not differ with the social worker",
  judged by conference-chair
fact practice-detrimental "practice could be detrimental to the child's welfare" yes or no,
  otherwise "no practice could be detrimental to the child's welfare", judged by conference-chair
fact plan-falls-short "actions are not taken, or the plan does not meet the child's needs" yes or no,
  otherwise "actions are taken, and the plan meets the child's needs"
fact dispute-stage "the stage of the dispute" one of informal, stage-1, stage-2, stage-3
fact dispute-unresolved "the matter is not settled in time for the child's needs" yes or no,
  otherwise "the matter is settled, or there is still time for the child's needs"
fact unresolved-at-stage-1 "the dispute was not resolved at stage 1" yes or no,
  otherwise "the dispute was resolved at stage 1, or is still there"
fact dispute-repeated "a dispute was raised before on the same issue" yes or no,
  otherwise "no dispute was raised before on the same issue"
fact action-cannot-be-done "an agreed action is not, or cannot be, done" yes or no,
  otherwise "every agreed action is or can be done"
fact attendance-concern "there is a concern that an agency stays away from the core group" yes or no,
  otherwise "there is no concern that an agency stays away from the core group"
fact attendance-concern-persists "the concern about attendance goes on" yes or no,
  otherwise "the concern about attendance does not go on"
fact concern-about-lead "the concern is about the lead professional" yes or no,
  otherwise "the concern is not about the lead professional"
fact chairing-concern "a professional is concerned about how the conference was chaired" yes or no,
  otherwise "no professional is concerned about how the conference was chaired"
fact chairing-concern-unresolved "the service manager has not settled the concern about the chairing" yes or no,
  otherwise "the service manager has settled the concern about the chairing"
fact chair-consents-to-disclosure "the chair consents to a third party's having the minutes" yes or no,
  otherwise "the chair does not consent to a third party's having the minutes"
fact risk-analysed "current and future risk have been analysed with care" yes or no,
  otherwise "current and future risk have not been analysed with care"
fact risk-clearly-reduced "there is clear evidence that the risk of significant harm is less" yes or no,
  otherwise "no clear evidence shows that the risk of significant harm is less",
  judged by conference-chair
fact plan-transferred "the plan has been transferred to another authority" yes or no,
  otherwise "the plan has not been transferred to another authority"
fact service-gaps-remain "gaps in services that an earlier plan left remain" yes or no,
  otherwise "no gaps in services remain from an earlier plan"
fact worker-relationship-unproductive "the family's work with a worker is not productive for the child" yes or no,
  otherwise "the family's work with the worker is productive for the child"
fact change-of-worker-in-childs-interest "another worker would be in the child's interests" yes or no,
  otherwise "another worker would not be in the child's interests"
fact agency-concerned-about-care "an agency has particular concerns about the care arrangements" yes or no,
  otherwise "no agency has particular concerns about the care arrangements"
fact return-home-planned "there are plans for the child to return home" yes or no,
  otherwise "there are no plans for the child to return home"
fact legal-order "the child is subject to a legal order" yes or no,
  otherwise "the child is not subject to a legal order"
fact case-with-reviewing-officer "the case has passed to a reviewing officer" yes or no,
  otherwise "the case has not passed to a reviewing officer"
fact ending-decided "it has been decided that the plan ends" yes or no,
  otherwise "it has not been decided that the plan ends"
fact risks-remain "assessed risks to the child remain" yes or no, otherwise "no assessed risks to the child remain"
fact review-decided-to-end "a review conference has decided that the plan ends" yes or no,
  otherwise "no review conference has decided that the plan ends"
fact good-assessment-exists "a good assessment of 45 days is already there" yes or no,
  otherwise "no good assessment of 45 days is there yet"
fact repeat-plan-analysed "it has been analysed why a further plan would help more than other support" yes or no,
  otherwise "it has not been analysed why a further plan would help more than other support"

limit votes-for, votes-against, abstentions to members

term majority-for "more than half of the members vote for",
  otherwise "no more than half of the members vote for" means votes-for is more than half of members
term majority-against "more than half of the members vote against",
  otherwise "no more than half of the members vote against" means votes-against is more than half of members
term no-majority "neither side has more than half of the members",
  otherwise "one side has more than half of the members" means not votes-for is more than half of members and
  not votes-against is more than half of members
term unanimous "all the members vote one way",
  otherwise "the members do not all vote one way" means votes-for is exactly members or votes-against is exactly members
term no-plan "no plan was made", otherwise "a plan was made" means no-plan-made and plan-started has not happened
term no-majority-of-votes "the votes cast are equal on both sides",
  otherwise "one side has more of the votes cast" means votes-for is exactly votes-against
term members-evenly-split "the members are split evenly",
  otherwise "the members are not split evenly" means votes-for is exactly half of members and
  votes-against is exactly half of members
term harm-entirely-outside "the harm lies entirely outside the home",
  otherwise "the harm does not lie entirely outside the home" means harm-outside-home is entirely
term harm-mainly-outside "the harm lies entirely or mainly outside the home",
  otherwise "the harm does not lie mainly outside the home" means harm-outside-home is entirely or
  predominantly
term majority-not-unanimous "there is a majority that is not unanimous",
  otherwise "there is no majority short of all" means (majority-for or majority-against) and
  not unanimous
term plan-over "the plan has ended", otherwise "the plan goes on" means plan-ended is at least 0 days before today
term transfer-in-criteria "a child on a plan elsewhere has moved in for good, with no legal proceedings there",
  otherwise "no child on a plan elsewhere has moved in for good without legal proceedings there" means on-plan-elsewhere and
  move-is-permanent and
  not legal-proceedings
term moving-away "the child has moved to another area or is to move",
  otherwise "the child has not moved to another area and is not to move" means moved-area has happened or
  move-known has happened
term planned-before "the child has been on a plan before",
  otherwise "the child has not been on a plan before" means previous-plans is at least 1 or
  previous-plan-ended has happened
term looked-after "the child is looked after",
  otherwise "the child is not looked after" means became-looked-after has happened
term adjourned-undecided "the conference was adjourned undecided",
  otherwise "the conference was not adjourned undecided" means no-majority and not reconvened
term initial-stood-down "it is an initial conference that is stood down",
  otherwise "an initial conference has been held before" means there is no plan-making-conference
term ended-before-review "the plan ended before a first review was due",
  otherwise "the plan did not end before a first review was due" means plan-ended is at most 3 months after the first initial-conference and
  there is no review-conference
term ended-before-review-here "the plan ended before a first review was due",
  otherwise "the plan did not end before a first review was due" means plan-ended is at most 3 months after transfer-in-conference and
  there is no review-conference

outcome unanimous-stands "the unanimous decision stands"
outcome majority-stands "the majority decision stands"
outcome chair-casting-vote "the chair has the casting vote"
outcome chair-may-overturn "the chair may overturn the decision"
outcome chair-decides "the chair decides"
outcome adjourn "the conference is adjourned"
outcome interim-plan "the child is on an interim plan until then"
outcome plan-continues "the plan continues until then"
outcome remains-on-plan "the child remains on the plan"
outcome escalate "the decision goes to senior managers for review"

"""##
    ),
    (
      name: "Policies/working-together.policy",
      text: ##"""
# What the authorities' own documents say that Working Together to Safeguard Children requires. Authorities are measured
# against it, as far as those documents state it; what it does not answer it does not ask.

policy working-together "Working Together"
  document practice-standards "Bolton Practice Standards, on what Working Together 2018 requires", of bolton
  document leaflet "Bolton Child Protection Case Conference leaflet, on Working Together 2018", of bolton
  is a baseline
  in force from 2018-07-04
  calendar england-and-wales
  the start day does not count
  limits stay where they fall

answer strategy-attendees
  part agencies "the three agencies"
    in practice-standards
      social-care, health-services and police should take part in the strategy discussion
        cite "Effective Strategy Discussions" "social worker, health practitioner and a police representative should, as a minimum"
        note "the least there may be: a social worker of the authority, a health practitioner and someone from the police"
  part seniority "how senior they are"
    in practice-standards
      strategy-participants should "be senior enough to make decisions for their agencies"
        cite "Effective Strategy Discussions" "sufficiently senior to make decisions on behalf of their organisation"

answer strategy-outcomes
  part outcome "one of three outcomes"
    in practice-standards
      may "end the strategy discussion with one outcome"
        grounds closed
          "children's social care is not further involved at this stage, though other services may be needed"
            when strategy-outcome is no-further-involvement
            cite "Effective Strategy Discussions" "No further Local Authority children's social care involvement at this stage"
          "an assessment under section 17 is to be completed"
            when strategy-outcome is section-17-assessment
            cite "Effective Strategy Discussions" "Decision to complete assessment under section 17"
          "section 47 enquiries are begun"
            when strategy-outcome is section-47-enquiries
            cite "Effective Strategy Discussions" "Decision to initiate section 47 enquiries"
        cite "Effective Strategy Discussions" "should agree one of the following outcomes and follow-up"
        note "other services include early help that is co-ordinated"
  part agreement "that one is agreed"
    in practice-standards
      should "agree one of the outcomes and follow it up with the action it needs"
        cite "Effective Strategy Discussions" "outcomes and follow-up with the necessary action"

answer strategy-trigger
  in practice-standards
    social-care should convene a strategy discussion
      when reasonable-cause has happened
      cite "Effective Strategy Discussions" "should convene a strategy discussion to consider the child's welfare"
      cite "Effective Strategy Discussions" "Whenever there is reasonable cause to suspect that a child has suffered"

answer strategy-actions
  part welfare "the child's welfare"
    in practice-standards
      should "consider the child's welfare and plan swift action"
        cite "Effective Strategy Discussions" "consider the child's welfare and plan rapid future action"
  part sharing "information"
    in practice-standards
      should "share the information there is"
        cite "Effective Strategy Discussions" "Share available information"
  part investigation "a criminal investigation"
    in practice-standards
      should "agree how and when any criminal investigation is carried out"
        cite "Effective Strategy Discussions" "Agree the conduct and timing of any criminal investigation"
  part enquiries "section 47 enquiries"
    in practice-standards
      should "decide whether section 47 enquiries must be made"
        cite "Effective Strategy Discussions" "Decide whether enquiries under section 47"

answer icpc-timescale
  in practice-standards
    should hold the initial conference within 15 working days of section-47-initiated
      cite "Effective Child Protection Conferences" "strategy discussion at which section 47 enquiries were initiated"
      cite "Effective Strategy Discussions" "convened within fifteen working days of the strategy discussion"

answer agency-attendance
  in leaflet
    partner-agencies expected to attend the conference
      cite "What is expected of practitioners?" "it is expected that you will attend the Conference(s) and Core"
      note "the leaflet goes on to ask for a report of whoever cannot; that Working Together says so it does not state"

answer child-views
  in practice-standards
    every-practitioner should "see the child, talk with them, listen and take their views seriously"
      when not the child is unborn at the conference
      cite "Engaging and Supporting Children and their Families" "should see and speak to the child: listen to what they say"

answer family-engagement
  part collaboration "working together"
    in practice-standards
      every-practitioner should "work with the child and the family to decide what support they need"
        cite "Engaging and Supporting Children and their Families" "work with them and their families collaboratively"
  part factors "what protects the child, and what endangers them"
    in practice-standards
      must "have everyone understand what protects the child and what puts them at risk"
        cite "Engaging and Supporting Children and their Families" "understands the protective and risk factors the child is facing"
  part centre "the child at the centre"
    in practice-standards
      must "put children at the centre of the system"
        cite "Engaging and Supporting Children and their Families" "achieved by putting children at the centre of the system"

answer threshold-test
  part question "the question"
    in practice-standards
      whole-conference must "review whether the child still suffers, or is likely to suffer, significant harm"
        when the conference is a review-conference
        cite "Effective Child Protection Conferences" "whether the child is continuing to suffer or is likely to suffer"
        note "said of a review; of an initial conference no test is stated"
  part analysis "analysis of what was gathered"
    in practice-standards
      must "analyse what was gathered, so that it informs the decision on the kind and level of harm now and in future"
        cite "Effective Child Protection Conferences" "information gathered for conferences is analysed and informs decision-making"

answer conference-tasks
  part core-group "the core group"
    in practice-standards
      whole-conference must "identify the professionals and family members of the core group"
        when the conference is an initial-conference
        cite "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
  part timescales "the timescales"
    in practice-standards
      whole-conference must "set when the core group meets, the plan is written and the review is held"
        when the conference is an initial-conference
        cite "Effective Child Protection Conferences" "establishing timescales for meetings of the core group"
  part outline-plan "the outline plan"
    in practice-standards
      whole-conference must "agree an outline plan with clear actions and timescales"
        when the conference is an initial-conference
        cite "Effective Child Protection Conferences" "agreeing an outline child protection plan, with clear actions and timescales"

answer professionals-at-conference
  in practice-standards
    practitioners must "understand well both the harms and the strengths in the child's life"
      cite "Effective Child Protection Conferences" "good understanding of both the harms and strengths"

answer outline-plan-contents
  in practice-standards
    must "say with clear actions and timescales how much has to improve by when"
      when the plan-making-conference is an initial-conference
      cite "Effective Child Protection Conferences" "including a clear sense of how much improvement is needed"

answer core-group-first
  in practice-standards
    core-group-members must meet within 10 working days of the plan-making-conference
      when the plan-making-conference is an initial-conference
      unless no-plan
      cite "Effective Child Protection Core Groups" "Meet within 10 working days from the initial child protection conference"

answer plan-contents
  part development "developing it further"
    in practice-standards
      core-group-members must "develop the outline plan further, on what the assessment finds"
        cite "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
  part aim "what it is for"
    in practice-standards
      must "make the child safe, promote their health and development, and help the family to do the same"
        cite "Effective Child Protection Planning" "Ensure the child is safe from harm"
        cite "Effective Child Protection Planning" "Promote the child's health and development"
        cite "Effective Child Protection Planning" "Support the family and wider family members"
        note "the help for the family where it is in the child's best interests"
  part partners "what every agency gives"
    in practice-standards
      partner-agencies must "help to develop the plan as fits them, and give the services that it names"
        cite "Effective Child Protection Planning" "All partners contribute to the development of any plan as appropriate"
  part coordination "other plans"
    in practice-standards
      must "keep the child's assessments and plans in step with one another"
        cite "Effective Child Protection Planning" "it is important that these are co-ordinated"
  part transitions "transitions"
    in practice-standards
      should "plan ahead for the transitions that are known to come, as from children's to adults' services"
        cite "Effective Child Protection Planning" "transition points for the child should be planned for in advance"
  part change "what has to change"
    in practice-standards
      core-group-members must "set out what has to change, by how much and by when"
        cite "Effective Child Protection Core Groups" "set out what needs to change, by how much, and by when"
        note "for the child to be safe and have their needs met"

answer core-group-membership
  in practice-standards
    conference-members must "name the practitioners and family members who form the core group"
      cite "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
      note "a task of the initial conference"

answer core-group-tasks
  part develop "developing the plan"
    in practice-standards
      core-group-members must "develop the outline plan further, on what the assessment finds"
        cite "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
  part review "reviewing what is done"
    in practice-standards
      core-group-members must "review what the services given under the plan achieve"
        cite "Effective Child Protection Core Groups" "Review the impact of services delivered as agreed in the plan"
  part monitoring "what services achieve"
    in practice-standards
      must "record what services achieve, and review the help that is given"
        cite "Effective Child Protection Planning" "Monitor and record the impact of any services delivered"
        cite "Effective Child Protection Planning" "review the help being delivered"
  part sufficiency "whether it is enough"
    in practice-standards
      should "review the plan regularly, and test whether the adults' change is enough and lasts"
        cite "Effective Child Protection Planning" "should be reviewed regularly to analyse whether sufficient progress has been made"
        cite "Effective Child Protection Planning" "whether any improvements in adult behaviour are sufficient and sustained"
  part assessment "the in-depth assessment"
    in practice-standards
      core-group-members must "decide what steps complete the in-depth assessment, and who takes them"
        cite "Effective Child Protection Core Groups" "Decide what steps need to be taken, and by whom, to complete"
  part carry-out "carrying the plan out"
    in practice-standards
      core-group-members must "carry the plan out and answer together for its tasks, watching progress and refining it"
        cite "Effective Child Protection Core Groups" "Implement the child protection plan and take joint responsibility"
  part attendance "attendance"
    in leaflet
      practitioners expected to "attend the core groups"
        cite "What is expected of practitioners?" "expected that you will attend the Conference(s) and Core Groups"

answer first-review
  in practice-standards
    must hold the first review conference within 3 months of the first initial-conference
      unless no-plan
      unless ended-before-review
      cite "Effective Child Protection Conferences" "is held within three months, with further conferences"

answer subsequent-review
  in practice-standards
    must hold a review conference at least every 6 months from the first review-conference until plan-ended
      cite "Effective Child Protection Conferences" "further conferences being held at least every six months"

answer review-purpose
  part harm "whether the harm goes on"
    in practice-standards
      conference-members must "review whether the child is, or is likely to be, suffering significant harm"
        cite "Effective Child Protection Conferences" "Reviewing whether the child is continuing to suffer or is likely"
  part progress "progress"
    in practice-standards
      conference-members must "review the child's development against the outcomes of the plan"
        cite "Effective Child Protection Conferences" "review developmental progress against child protection plan outcomes"
  part plan "the plan"
    in practice-standards
      conference-members must "consider whether the plan goes on or is changed"
        cite "Effective Child Protection Conferences" "Consider whether the child protection plan should continue or should be changed"

answer practitioner-supervision
  in practice-standards
    should "have supervision help practitioners reflect critically on what their decisions do to child and family"
      cite "Managing and Supervising in Child Protection" "Supervision should support practitioners to reflect critically on the impact of"

answer partnership-working
  part arrangements "arrangements for working together"
    in practice-standards
      safeguarding-partners must "make arrangements to work together, and with other local partners, for all children in the area"
        cite "Effective Partnership Working" "under a duty to make arrangements to work together, and with other"
  part own-duties "each partner's duties"
    in practice-standards
      partner-agencies must "carry out their own duties under section 11 of the Children Act 2004"
        cite "Effective Partnership Working" "Partners have individual duties when carrying out their functions under section"
  part needs "whose needs come first"
    in practice-standards
      must "respond to the needs and interests of children and families, not the other way round"
        cite "Effective Partnership Working" "Respond to the needs and interests of children and families and"
  part full-part "everyone's part"
    in practice-standards
      must "have every individual and agency play their full part"
        cite "Effective Partnership Working" "achieved by every individual and agency playing their full part"
  part concerns "concerns and prompt action"
    in practice-standards
      must "have everyone who meets children identify concerns, share information and act promptly"
        cite "Effective Partnership Working" "has a role to play in identifying concerns, sharing information and taking"
  part signs "signs of abuse and neglect"
    in practice-standards
      practitioners must "identify signs of abuse and neglect, share that information and give children the help they need"
        cite "Effective Partnership Working" "responsibility to identify the symptoms and triggers of abuse and neglect"
  part criteria "criteria for acting"
    in practice-standards
      every-agency must "have clear criteria for taking action and giving help"
        cite "Effective Partnership Working" "Clear criteria amongst all organisations and agencies working with children and"
  part sharing "sharing information"
    in practice-standards
      must "share information effectively between practitioners and organisations"
        cite "Effective Partnership Working" "Effective information sharing between practitioners and local organisations is essential for"
  part plans "what agencies give to a plan"
    in practice-standards
      partner-agencies must "contribute to any plan as appropriate and provide the services it specifies"
        cite "Effective Child Protection Planning" "contribute to the development of any plan as appropriate and provide"
  part together "working together"
    in leaflet
      practitioners should "work together to safeguard the child and develop an effective plan"
        cite "What is it?" "all practitioners should work together to safeguard the child from harm"

"""##
    ),
  ]
}
