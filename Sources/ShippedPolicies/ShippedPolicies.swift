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

answer icpc-timescale
  in handbook
    social-worker must hold the initial conference within 15 working days of the first strategy-discussion
      cite 2 "must be held within 15 working days of the first strategy discussion"
  in handbook, elsewhere
    because "section 2 sets the rule out; the summary repeats it in softer words"
    social-worker should hold the initial conference within 15 working days of the first strategy-discussion
      cite 0 "should be held within 15 working days of the first strategy discussion"
  in practice-standards
    because "the handbook governs; it counts from the first strategy discussion, wherever enquiries began"
    social-worker should hold the initial conference within 15 working days of section-47-initiated
      cite "Effective Child Protection Conferences" "strategy discussion at which section 47 enquiries were initiated"
      cite "Effective Strategy Discussions" "convened within fifteen working days of the strategy discussion"
  in leaflet
    because "the handbook governs; the leaflet counts from the end of the section 47 investigation"
    social-worker will hold the initial conference within 15 working days of section-47-confirmed
      cite "What is it?" "takes place within 15 working days"
      note "the end of the investigation is taken as the strategy discussion that confirmed its status"

answer sw-report-shared-with-family
  in handbook
    must share the report with the family at least 2 working days before the conference
      cite 4 "must be shared with families 2 working days in advance"
      cite 12 "are the same as for an ICPC"
      if missed conference-chair will issue a dispute resolution
        cite 4 "issue a dispute resolution where this has not been achieved"
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
      cite 6 "all children over 8 years old should be invited to attend"
    conference-service should invite the child to the conference
      read over-eight as day-after
      when the child is aged over 8 at the conference
      cite 6 "all children over 8 years old should be invited to attend"
    conference-service should invite the child to the conference
      read over-eight as ninth-birthday
      when the child is aged 9 or over at the conference
      cite 6 "all children over 8 years old should be invited to attend"
  in handbook, elsewhere
    because "the age rule is the general one; of those of 16 and 17 the section speaks without an exception"
    conference-service should invite the child to the conference
      when the child is aged 16 or over at the conference
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

answer prebirth-icpc
  in handbook
    will hold the initial conference within 15 working days of the first strategy-discussion
      when the child is unborn at the first strategy-discussion
      cite 4 "held within 15 working days of the first strategy discussion"
  in practice-standards
    because "the handbook governs; whichever day is earlier keeps both"
    should hold the initial conference at least 20 weeks before expected-birth
      when the child is unborn at the first strategy-discussion or the child is unborn at the first initial-conference
      cite "Effective Child Protection Conferences" "at least 20 weeks prior to the estimated delivery date"

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
      note "the chair writes down why and raises a dispute; quorum is sent to section 5, which does not define it"

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

silent on split-continues
  looked in handbook 1, 8, 12
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "no adjournment of a split conference is provided for: the chair's casting vote ends it"

answer outline-plan-distributed
  in handbook
    will distribute the outline plan within 48 hours of the plan-making-conference
      cite 9 "via secure email within 48 hours of the Conference being held"
      note "the plan and the decision together, by secure email"
  in handbook, elsewhere
    because "section 9 speaks of the plan itself; sections 0 and 12 of the outcome, which carries it"
    will distribute the outline plan within 2 working days of the plan-making-conference
      cite 0 "Outcomes will be sent out within 2 working days of conference"
      cite 12 "sent out by the CP Chair in the outcomes form"

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

answer core-group-interval
  in handbook
    core-group-members must meet at least every 6 weeks until plan-ended
      cite 9 "held a minimum of every 6 weeks"
  in practice-standards
    because "the handbook governs; both give the same interval"
    core-group-members should meet at least every 6 weeks until plan-ended
      cite "Effective Child Protection Core Groups" "meet at least every 6 weeks"

answer post-birth-review
  in handbook
    must hold a review conference within 4 weeks of birth
      when the first initial-conference has happened and not the first initial-conference is after birth
      cite 4 "must be held within four weeks of the birth of the child"
  in handbook, elsewhere
    because "section 4 is the one on unborn children and says must; either may come out earlier"
    will hold a review conference within 20 working days of birth
      when plan-started is before birth or (plan-started has happened and birth has not happened)
      cite 12 "will take place within 20 working days of their birth"
      note "on top of the ordinary reviews"

silent on end-neglect
  looked in handbook 3, 8, 12
  looked in practice-standards "Effective Child Protection Conferences", "Effective Child Protection Core Groups"
  looked in leaflet "What is it?"
  note "ending a plan has rules of its own, but none for neglect"

silent on transfer-in-conference
  looked in handbook 2, 14
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What is it?"
  note "the handbook points to the North West protocol on transfer conferences, which is not among the documents"

answer transfer-in-conditions
  in handbook
    should not "have a transfer-in conference requested"
      except when move-is-permanent
      cite 2 "should only be requested for children who are permanently moving"
      note "the record is opened once all information is in; permanent is defined in the North West protocol, which is not among the documents"

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

answer icpc-timescale
  must hold the initial conference within 15 working days of conference-agreed
    cite 4 "15 working days after the Strategy meeting/discussion that agreed to the Conference"
    note "the service manager answers for conferences being held in time"

answer sw-report-shared-with-family
  should share the report with the family at least 3 working days before the conference
    cite 4 "at least three working days in advance of the Conference meeting"
    note "the child as well, if old and steady enough for it"

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

silent on prebirth-icpc
  looked in handbook 3, 4, 5
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

answer stand-down-grounds
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
        when not today is before the conference
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
    note "quorum is defined in the West Yorkshire procedures, which are not among the documents"

silent on split-decision-initial
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; an even split is not spoken of"

silent on split-decision-review
  looked in handbook 4, 7
  note "the chair seeks consensus and may overrule it; an even split is not spoken of"

silent on split-continues
  looked in handbook 4, 7

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
    will distribute the outline plan within 1 working day of the plan-making-conference
      when mode is virtual
      cite 4 "sent to all in an email within 1 working day"
  in handbook, elsewhere
    because "the passage on plans speaks of virtual conferences in particular"
    will distribute the outline plan within 24 hours of the plan-making-conference
      cite 4 "within 24 hours of the Conference being held"

answer minutes-sent
  should distribute the minutes within 20 working days of the conference
    cite 4 "completed at the earliest opportunity and distributed within 20 working days"
    cite 2 "no later than the required statutory timescales of 20 working days"

silent on core-group-interval
  looked in handbook 4, 6, 8

silent on post-birth-review
  looked in handbook 4, 5

silent on end-neglect
  looked in handbook 4
  note "ending a plan has rules of its own, but none for neglect"

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

answer icpc-timescale
  should hold the initial conference within 15 working days of the first strategy-discussion
    when there is exactly one strategy-discussion up to the first initial-conference
    cite 1 "should take place within 15 working days of a strategy meeting"
  should hold the initial conference within 15 working days of section-47-confirmed
    cite 1 "confirmed the status of the S47 investigation if more than one"
    cite 1 "no more than 15 working days following the strategy meeting"
    note "social workers and their managers bring it about with the conference service, as soon as it can be done"

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

silent on child-invitation-age
  looked in conferences 1, 5, 10
  note "no age is given: a child takes part where appropriate, and the chair notes whether the child was invited"

answer prebirth-icpc
  reading week-of-pregnancy "what the 24th and the 30th week are"
    choice ordinal "the 24th week is the one after 23 completed weeks"
    choice completed "the 24th week begins when 24 weeks are completed"
    adopt ordinal because "an ordinal counts the week that runs, and the words say the 24th week, not 24 weeks"
  reading by-the-week "whether by the 30th week includes that week"
    choice end "until the end of that week"
    choice start "until that week begins"
    adopt end because "by a day or a week commonly includes it"
    safe start
  should hold the initial conference not before the start of the 24th week of pregnancy,
    by the end of the 30th week of pregnancy
    read week-of-pregnancy as ordinal
    read by-the-week as end
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "will not normally be convened before the 24th week of pregnancy"
    cite 15 "at the latest should take place by the 30th week of pregnancy"
    note "the first day holds normally; whether there is a conference before birth is for the service to decide"
  should hold the initial conference not before the start of the 24th week of pregnancy,
    by the start of the 30th week of pregnancy
    read week-of-pregnancy as ordinal
    read by-the-week as start
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"
  should hold the initial conference not before 24 completed weeks of pregnancy,
    by the end of the 31st week of pregnancy
    read week-of-pregnancy as completed
    read by-the-week as end
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"
  should hold the initial conference not before 24 completed weeks of pregnancy,
    by 30 completed weeks of pregnancy
    read week-of-pregnancy as completed
    read by-the-week as start
    when the child is unborn at the first initial-conference or
      (the child is unborn at the first strategy-discussion and the child is unborn at the end of the 30th week of pregnancy)
    cite 15 "at the latest should take place by the 30th week of pregnancy"

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
  may adjourn the conference
    read exceptional as description
    when no-majority
    unless reconvened
    outcome adjourn within 5 working days of the plan-making-conference
    outcome interim-plan
    cite 3 "cannot be reached about either starting a child protection plan"
    cite 3 "child will be placed on an interim child protection plan"
    note "the same where the members cannot agree on the category"

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
    note "senior managers review the decision before the next review conference"
  will keep the child on the plan and escalate the decision
    read fifty-per-cent as votes-cast
    read further-period as first-sitting
    when reconvened and no-majority-of-votes
    outcome remains-on-plan
    outcome escalate
    cite 3 "child will remain on a plan pending escalation to senior managers"

answer outline-plan-distributed
  part electronic "the electronic version"
    conference-service will distribute the outline plan
      within 24 hours of the plan-making-conference, or where that is not a working day,
        within 1 working day of the plan-making-conference
      cite 2 "within 24 hours (or 1 working day of the conference"
  part draft "the draft"
    conference-service will "give the parents a draft of the outline plan"
      immediately after the plan-making-conference
      done by draft-plan-given
      cite 6 "written copy of the draft plan immediately following conference"
      cite 2 "a draft is given to parents at the end of the conference"

answer minutes-sent
  will distribute the minutes within 25 working days of the conference
    cite 18 "following the conference within twenty five working days"
    note "to all who attended, family members included; the chair decides about others"

answer core-group-interval
  core-group-members should meet at least every core-group-weeks-agreed weeks until plan-ended
    cite 2 "at a frequency agreed at conference for review conferences"
    cite 1 "Establishing timescales for meetings of the core group"
    note "no interval is given: the conference sets it"

answer post-birth-review
  will reconvene the conference after birth
    when the first initial-conference has happened and not the first initial-conference is after birth
    done by review-conference, initial-conference
    cite 15 "A conference will be reconvened following the birth of the baby"

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

"""##
    ),
    (
      name: "Policies/questions.policy",
      text: ##"""
# The rows of the comparison. `kind` says which answers a question takes, `about` how many results it has.

question icpc-timescale
  group before-conference
  kind deadline
  asks "How soon must the initial conference be held, and which event starts the clock?"
  about the case
  done by initial-conference

question sw-report-shared-with-family
  group before-conference
  kind deadline
  asks "How long before the conference is the report shared with the family (initial, review)?"
  about each conference, booked or held
  done by report-shared-with-family

question child-invitation-age
  group child
  kind age
  asks "From what age is the child invited, or considered for attendance (the discretion for a younger child is child-younger)?"
  about each conference, booked or held

question prebirth-icpc
  group pre-birth
  kind window
  asks "When is a pre-birth initial conference held?"
  about the case
  done by initial-conference

question stand-down-grounds
  group standing-down
  kind grounds
  asks "On what grounds may a conference be stood down or postponed?"
  about each conference, booked or held

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

question split-continues
  group at-conference
  kind vote
  asks "What happens when the split continues after the adjournment?"
  about each conference

question outline-plan-distributed
  group after-conference
  kind deadline
  asks "When is the outline plan distributed, and to whom?"
  about each plan-making-conference
  done by plan-distributed

question minutes-sent
  group after-conference
  kind deadline
  asks "When are the conference minutes distributed?"
  about each conference
  done by minutes-sent

question core-group-interval
  group after-conference
  kind interval
  asks "How often does the core group meet?"
  about the case
  done by core-group

question post-birth-review
  group reviews
  kind deadline
  asks "When is a review held after the birth?"
  about the case
  done by review-conference

question end-neglect
  group ending
  kind gate
  asks "When may a plan for neglect end on change or improvement?"
  about each review-conference, booked or held

question transfer-in-conference
  group transfer
  kind deadline
  asks "When is the transfer-in conference held, and which event starts the clock?"
  about the case
  done by transfer-in-conference

question transfer-in-conditions
  group transfer
  kind gate
  asks "What must hold before a transfer-in conference is requested?"
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
event strategy-minutes-sent "sending of the strategy discussion's minutes"
event conference-requested "request for the conference"
event invitations-sent "sending of the invitations" may repeat
event invitations-received "receipt of the invitations" may repeat
event parents-contacted "chair's contact with the parents" may repeat
event report-signed-off "sign-off of the social work report" may repeat
event report-to-chair "delivery of the social work report to the chair" may repeat
event report-shared-with-family "sharing of the social work report with the family" may repeat
event agency-report-submitted "submission of an agency report" may repeat
event agency-report-shared "sharing of an agency report with the family" may repeat

# Conferences and what follows them
event initial-conference "initial conference" may repeat
event review-conference "review conference" may repeat
event transfer-in-conference "transfer-in conference"
event conference-stood-down "standing down of a conference" may repeat
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
event moved-area "move to another area"
event move-notified "notification of the move"
event move-permanence-agreed "agreement that the move is permanent"
event responsibility-accepted "acceptance of responsibility"
event left-uk "departure from the United Kingdom"
event child-died "death of the child" never before birth
event dispute-raised "raising of a dispute" may repeat

group conference "conference" of initial-conference, review-conference, transfer-in-conference
group plan-making-conference "initial or transfer-in conference" of initial-conference, transfer-in-conference

role social-worker "the lead social worker"
role conference-chair "the conference chair"
role conference-service "the conference service"
role team-manager "the team manager"
role service-manager "the service manager"
role head-of-service "the head of service"
role senior-managers "the senior managers"
role social-care "children's social care"
role core-group-members "the core group"

# Facts of a case, a child or a conference. Unknown until given.
fact category "the category of the plan" one of neglect, physical, sexual, emotional
fact members "the number of members present" number from 1 to 200
fact votes-for "the number of votes for" number from 0 to 200
fact votes-against "the number of votes against" number from 0 to 200
fact abstentions "the number of abstentions" number from 0 to 200
fact chair-agrees "the chair agrees" yes or no
fact reconvened "the conference sits again after an adjournment" yes or no, marks a further sitting
fact mode "the mode of the conference" one of in-person, virtual, hybrid
fact compelling-reason "there is a compelling reason" yes or no, judged by conference-chair
fact exceptional-circumstances "the circumstances are exceptional" yes or no, judged by conference-chair
fact head-of-service-agrees "the head of service agrees" yes or no
fact team-manager-agrees "the team manager agrees" yes or no
fact service-manager-consulted "the service manager was consulted" yes or no
fact updated-assessment "there is an updated assessment" yes or no
fact revised-neglect-assessment "there is a revised neglect assessment" yes or no
fact significant-change-of-circumstances "the circumstances have changed significantly" yes or no
fact still-at-risk "the child is still at risk of significant harm" yes or no
fact alternative-plan-agreed "an alternative plan is agreed" yes or no
fact move-is-permanent "the move is permanent" yes or no
fact legal-proceedings "there are legal proceedings in the originating authority" yes or no
fact on-plan-elsewhere "the child is on a plan elsewhere" yes or no
fact harm-outside-home "the harm outside the home" one of entirely, predominantly, no
fact invitation-inappropriate-evidenced "the file clearly shows why an invitation would not be appropriate" yes or no
fact chair-agrees-not-to-invite "the chair agrees not to invite" yes or no
fact social-worker-agrees-not-to-invite "the social worker agrees not to invite" yes or no
fact views-will-be-sought "it is recorded how the child's views will be sought and shared" yes or no
fact left-uk-permanently "the child has left the United Kingdom for good" yes or no
fact previous-plans "the number of previous plans" number from 0 to 50
fact report-unsafe-to-share "sharing the report would put the child's safety or welfare at risk" yes or no
fact core-group-weeks-agreed "the core group's interval set by the conference" number from 1 to 52
fact quorate "the conference is quorate" yes or no
fact invitations-late-and-preventing "late invitations keep parents or agencies from attending or reporting" yes or no
fact agency-information-missing "key information is missing because agencies neither attend nor report" yes or no
fact essential-report-missing "an essential report is missing" yes or no
fact key-professional-absent "a key professional is absent" yes or no
fact substitute-poorly-briefed "a substitute is poorly briefed" yes or no
fact absence-harms-decision "what is missing would badly harm the decision and planning" yes or no,
  judged by conference-chair
fact interpreter-missing "no interpreter is booked or able to attend" yes or no
fact premises-or-systems-failed "the building or the IT has failed" yes or no

limit votes-for, votes-against, abstentions to members

term majority-for "more than half of the members vote for" means votes-for is more than half of members
term majority-against "more than half of the members vote against" means votes-against is more than half of members
term no-majority "neither side has more than half of the members" means not votes-for is more than half of members and
  not votes-against is more than half of members
term no-majority-of-votes "the votes cast are equal on both sides" means votes-for is exactly votes-against
term members-evenly-split "the members are split evenly" means votes-for is exactly half of members and
  votes-against is exactly half of members

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
  ]
}
