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

answer strategy-minutes
  in practice-standards
    will "see that the minutes go to all practitioners and others concerned" within 2 working days of the strategy-discussion
      cite "Effective Strategy Discussions" "sent to all Practitioners and relevant others within two working days"
      note "whoever chaired the discussion answers for it"

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

answer agency-invitation-notice
  in handbook
    should "have the invitations with the partner agencies" at least 5 working days before the conference
      done by invitations-received
      cite 5 "a minimum of 5 working days prior to the date"

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
  in handbook
    social-worker should "refer the child to the advocacy service"
      cite 2 "Voiceability referrals should be made by the social worker for all children"
      cite 6 "made for all children, regardless of age"
  in leaflet
    because "the handbook governs; the leaflet says that there is an advocate"
    may "have an advocate support the child at conferences"
      cite "Who attends a Child Protection Conference?" "advocate can support the child at Case Conferences"

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

silent on quorum
  looked in handbook 5, 7
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "Who attends a Child Protection Conference?"
  points to "section 5 of the handbook, which says nothing of quoracy"
  note "a conference that is not quorate may be stood down; section 7 sends the reader to section 5, which does not define it"

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

silent on minutes-amendments
  looked in handbook 0, 9
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"

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

answer midway-review
  in handbook
    conference-chair will "arrange a midway review" before the next conference
      unless plan-over and not the next conference is after the conference
      unless no-plan
      cite 10 "following the ICPC and subsequent in-between each conference that follows"
      cite 0 "conduct midway reviews in between all conferences"

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
  in handbook, elsewhere
    because "section 4 is the one on unborn children and says must; either may come out earlier"
    will hold a review conference within 20 working days of birth
      when the first initial-conference has happened and not the first initial-conference is after birth
      unless no-plan
      cite 12 "will take place within 20 working days of their birth"
      note "on top of the ordinary reviews"

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

silent on looked-after-notice
  looked in handbook 12, 13
  looked in practice-standards "Effective Child Protection Conferences"
  looked in leaflet "What happens at a Child Protection Conference?"
  note "a letter tells the core group; who tells the chair is not said"

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

silent on procedure-review
  looked in handbook 1
  looked in practice-standards "Introduction"
  looked in leaflet "What is it?"

silent on chair-supervision
  looked in handbook 10, 12
  looked in practice-standards "Managing and Supervising in Child Protection"
  looked in leaflet "What is expected of practitioners?"
  note "supervision is named for plans of more than 12 months; no interval is set for the chair as such"

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

silent on strategy-timescale
  looked in handbook 3
  note "a strategy meeting is convened whenever there is reasonable cause; no time is set for it"

silent on strategy-minutes
  looked in handbook 3

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
  must "have the report with the chair" at least 2 working days before the conference
    when not the conference is a review-conference
    cite 4 "two working days in advance of an Initial Child Protection Conference"

answer sw-report-shared-with-family
  should share the report with the family at least 3 working days before the conference
    cite 4 "at least three working days in advance of the Conference meeting"
    note "the child as well, if old and steady enough for it"

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

silent on agency-report-submitted
  looked in handbook 4, 6, 8
  note "the time for requesting a conference is there to let agencies prepare their reports; no day is set for these"

silent on agency-report-shared-with-family
  looked in handbook 4, 5, 8

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

silent on age-16-17
  looked in handbook 4, 5

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

silent on child-friendly-plan
  looked in handbook 4, 5

silent on childcare
  looked in handbook 4, 5

silent on chair-contact-parents
  looked in handbook 2, 4, 5

silent on prebirth-icpc
  looked in handbook 3, 4, 5
  note "pregnancy is named once, where neglect is described; no rule speaks of an unborn child"

silent on quorum
  looked in handbook 4
  points to "the West Yorkshire Child Protection Procedures"
  note "a conference that is not quorate may be stood down; what makes it so is in the West Yorkshire procedures, not here"

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

silent on split-continues
  looked in handbook 4, 7

silent on repeat-plan
  looked in handbook 4

silent on young-persons-plan
  looked in handbook 4
  note "a multi-agency response to harm outside the home is named as an alternative plan when a plan ends"

silent on young-persons-plan-meetings
  looked in handbook 4

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
    will distribute the outline plan within 1 working day of the plan-making-conference
      when mode is virtual
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

answer minutes-sent
  should distribute the minutes within 20 working days of the conference
    cite 4 "completed at the earliest opportunity and distributed within 20 working days"
    cite 2 "no later than the required statutory timescales of 20 working days"

silent on minutes-amendments
  looked in handbook 2, 4

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
  note "there are said to be standards for booking conferences; they are not among the documents"

answer review-invite-confirmation
  social-worker will "confirm the invitation details" at least 5 weeks before the review-conference
    cite 4 "confirm the invitation details for Review Conferences with the CPRU, five weeks"

silent on post-birth-review
  looked in handbook 4, 5

silent on long-plan-oversight
  looked in handbook 2, 4, 6

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

answer child-in-need-review
  social-worker will "set, at the end of the conference, the date of the first child in need review"
    no later than the conference
    when child-in-need-plan
    cite 4 "Child in Need review date at the end of the Conference"
    note "how often it is reviewed afterwards is not said"

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

answer looked-after-notice
  social-worker should "tell the chair that the child is looked after" as soon as possible after became-looked-after
    cite 10 "as soon as possible after they become Looked After"

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

answer transfer-out-end
  may "take the marker off the child's file"
    when moved-area has happened or move-known has happened
    only when transfer-in-conference has happened and responsibility-accepted has happened
    cite 4 "held a Child Protection Conference and accepted case responsibility"
    note "until then the social worker keeps the chair informed"

silent on procedure-review
  looked in handbook 1, 2, 6

answer chair-supervision
  service-manager will supervise the chair at least every 1 month
    cite 2 "Child Protection Chairs are supported and supervised monthly"

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

silent on strategy-minutes
  looked in conferences 1, 18

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

silent on agency-invitation-notice
  looked in conferences 1, 10, 15
  note "who is invited is stated, not how long before"

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

answer late-report-consequence
  conference-chair may "go on without a report that is essential"
    when essential-report-missing
    only when not absence-harms-decision
    cite 3 "must make a professional judgement"
    cite 3 "the chair will either postpone and reconvene the conference"
    note "a conference put off for it brings a quality assurance notification to the line management responsible"

answer agency-report-submitted
  partner-agencies should "contribute a written report" before the conference
    cite 1 "contribute their information in report format prior to conference"
    note "the report says whether it can be shared with parents and children; the police are among the agencies"

answer agency-report-shared-with-family
  conference-chair should "see to it that parents, and the child where right, have seen the reports" before the conference
    cite 1 "have had sight of these prior to conference"

silent on child-invitation-age
  looked in conferences 1, 5, 10
  note "no age is given: a child takes part where appropriate, and the chair notes whether the child was invited"

silent on age-16-17
  looked in conferences 1, 5, 10, 12

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

answer child-friendly-plan
  should "give the child a copy of the plan that suits their age and understanding"
    when not the child is unborn at the conference
    unless no-plan
    cite 5 "copy of the plan appropriate to his or her age"
    note "no age is named; in the language the child prefers"

silent on childcare
  looked in conferences 1, 10

answer chair-contact-parents
  conference-chair should "meet the child and the parents" before the conference
    cite 1 "Should meet the child and parents prior to conference"

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

silent on quorum
  looked in conferences 1, 3, 10
  note "key professionals are essential, but no number of them is set"

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
    points to "the NEL Safeguarding Escalation Procedure"
    note "the review may be reconvened for the decision to be revised"

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

silent on repeat-plan
  looked in conferences 2, 3, 12

silent on young-persons-plan
  looked in conferences 2, 3, 4, 16

silent on young-persons-plan-meetings
  looked in conferences 2, 3, 4, 16

silent on outcome-sent
  looked in conferences 2, 3, 12, 13, 18
  note "where an adjournment ends without a plan the members are told in writing, and an ended plan is notified; no time is set for either"

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

answer minutes-amendments
  should "have amendments reach the chair" within 5 working days of the minutes-received
    when the next minutes-amendment-received is at least 0 days after the minutes-received
    cite 18 "received by the conference Chairperson within five working days of receipt"
  may "send amendments to the chair" within 5 working days of the minutes-received
    cite 18 "received by the conference Chairperson within five working days of receipt"

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

silent on long-plan-oversight
  looked in conferences 2, 10, 11, 12

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

answer child-in-need-review
  will "review the child in need plan at regular intervals"
    when child-in-need-plan
    cite 4 "Child in Need Plan to be reviewed at regular intervals"
    cite 17 "whether or not the Child(ren) in Need plan is proving effective"
    note "how long the intervals are is not said"

silent on looked-after-representations
  looked in conferences 12, 13
  note "an agency's concerns about the care count; no time is set for raising them"

silent on looked-after-handover
  looked in conferences 13
  note "chair and reviewing officer lead one combined process"

silent on looked-after-notice
  looked in conferences 10, 12, 13

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

silent on transfer-in-first-review
  looked in conferences 2, 3, 10, 12
  note "section 3 counts such a conference among the initial ones; its first review is not spoken of"

silent on transfer-out-notification
  looked in conferences 12
  note "the time of the receiving authority runs from its being notified; who notifies, and when, is not said"

answer transfer-out-end
  may end the plan
    when moved-area has happened
    only when transfer-in-conference has happened
    cite 12 "only after which event may discontinuing the Child Protection Plan take place"
    cite 12 "once the receiving authority has held a transfer-in conference"
    note "it has put the child on a plan or decided that none is needed; the review conference here then decides"

answer procedure-review
  partnership will review the procedures at least every 12 months
    cite 1 "procedures are reviewed annually"

silent on chair-supervision
  looked in conferences 1, 22
  note "everyone should have access to advice and support; no interval is set"

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

question strategy-minutes
  group strategy
  kind deadline
  asks "When are the strategy discussion's minutes sent?"
  about each strategy-discussion
  done by strategy-minutes-sent

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

question agency-invitation-notice
  group before-conference
  kind deadline
  asks "How long before the conference are agencies invited?"
  about each conference, booked or held
  done by invitations-sent

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

question late-report-consequence
  group before-conference
  kind gate
  asks "What follows when a report is not shared or submitted in time?"
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

question child-invitation-age
  group child
  kind age
  asks "From what age is the child invited, or considered for attendance (the discretion for a younger child is child-younger)?"
  about each conference, booked or held

question age-16-17
  group child
  kind age
  asks "What applies to 16- and 17-year-olds?"
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

question child-friendly-plan
  group child
  kind age
  asks "Which children get a plan written for them?"
  about each conference

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

question prebirth-icpc
  group pre-birth
  kind window
  asks "When is a pre-birth initial conference held?"
  about the case
  done by initial-conference

question quorum
  group standing-down
  kind gate
  asks "What makes the conference quorate?"
  about each conference, booked or held

question stand-down-grounds
  group standing-down
  kind grounds
  asks "On what grounds may a conference be stood down or postponed?"
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

question split-continues
  group at-conference
  kind vote
  asks "What happens when the split continues after the adjournment?"
  about each conference

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

question minutes-sent
  group after-conference
  kind deadline
  asks "When are the conference minutes distributed?"
  about each conference
  done by minutes-sent

question minutes-amendments
  group after-conference
  kind deadline
  asks "How long is there to ask for amendments?"
  about each minutes-received
  done by minutes-amendment-received

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

question long-plan-oversight
  group reviews
  kind interval
  asks "What oversight applies to a long-running plan, and from when?"
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

question child-in-need-review
  group ending
  kind interval
  asks "When is a child in need plan reviewed, and what is considered?"
  about each conference
  done by child-in-need-review-set

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

question looked-after-notice
  group looked-after
  kind deadline
  asks "When is the chair told that a child is looked after?"
  about the case
  done by looked-after-notified

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

question transfer-in-first-review
  group transfer
  kind deadline
  asks "When is the first review after a transfer-in conference?"
  about the case
  done by review-conference

question transfer-out-notification
  group transfer
  kind deadline
  asks "Whom does the social worker tell, and when, that a child has moved or will move?"
  about the case
  done by move-notified

question transfer-out-end
  group transfer
  kind gate
  asks "When may the original authority end its plan or marker?"
  about the case

question procedure-review
  group service
  kind interval
  asks "How often is the procedure itself reviewed?"
  about the case
  done by procedures-reviewed

question chair-supervision
  group service
  kind interval
  asks "How often are chairs supervised, and by whom?"
  about the case
  done by chair-supervised

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
event moved-area "move to another area"
event move-notified "notification of the move"
event move-permanence-agreed "agreement that the move is permanent"
event responsibility-accepted "acceptance of responsibility"
event left-uk "departure from the United Kingdom"
event child-died "death of the child" never before birth
event dispute-raised "raising of a dispute" may repeat
event looked-after-notified "notice to the chair that the child is looked after"
event move-known "day it became known that the child has moved or is to move"
event child-in-need-review-set "setting of the first child in need review" may repeat

# The service itself
event procedures-reviewed "review of the procedures" may repeat
event chair-supervised "supervision of the conference chair" may repeat

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
role partner-agencies "the partner agencies"
role partnership "the safeguarding partnership"
role heads-of-service "the heads of service"

# Facts of a case, a child or a conference. Unknown until given.
fact category "the category of the plan" one of neglect, physical, sexual, emotional
fact members "the number of members present" number from 1 to 200
fact votes-for "the number of votes for" number from 0 to 200
fact votes-against "the number of votes against" number from 0 to 200
fact abstentions "the number of abstentions" number from 0 to 200
fact chair-agrees "the chair agrees" yes or no, otherwise "the chair does not agree"
fact reconvened "the conference sits again after an adjournment" yes or no,
  otherwise "this is the first sitting of the conference", marks a further sitting
fact mode "the mode of the conference" one of in-person, virtual, hybrid
fact compelling-reason "there is a compelling reason" yes or no, otherwise "there is no compelling reason",
  judged by conference-chair
fact exceptional-circumstances "the circumstances are exceptional" yes or no,
  otherwise "the circumstances are not exceptional", judged by conference-chair
fact head-of-service-agrees "the head of service agrees" yes or no, otherwise "the head of service does not agree"
fact team-manager-agrees "the team manager agrees" yes or no, otherwise "the team manager does not agree"
fact service-manager-consulted "the service manager was consulted" yes or no,
  otherwise "the service manager was not consulted"
fact updated-assessment "there is an updated assessment" yes or no, otherwise "there is no updated assessment"
fact revised-neglect-assessment "there is a revised neglect assessment" yes or no,
  otherwise "there is no revised neglect assessment"
fact significant-change-of-circumstances "the circumstances have changed significantly" yes or no,
  otherwise "the circumstances have not changed significantly"
fact still-at-risk "the child is still at risk of significant harm" yes or no,
  otherwise "the child is no longer at risk of significant harm"
fact alternative-plan-agreed "an alternative plan is agreed" yes or no, otherwise "no alternative plan is agreed"
fact move-is-permanent "the move is permanent" yes or no, otherwise "the move is not permanent"
fact legal-proceedings "there are legal proceedings in the originating authority" yes or no,
  otherwise "there are no legal proceedings in the originating authority"
fact on-plan-elsewhere "the child is on a plan elsewhere" yes or no, otherwise "the child is not on a plan elsewhere"
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
fact core-group-weeks-agreed "the core group's interval set by the conference" number from 1 to 52
fact quorate "the conference is quorate" yes or no, otherwise "the conference is not quorate"
fact invitations-late-and-preventing "late invitations keep parents or agencies from attending or reporting" yes or no,
  otherwise "no late invitation keeps parents or agencies from attending or reporting"
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
fact premises-or-systems-failed "the building or the IT has failed" yes or no,
  otherwise "neither the building nor the IT has failed"
fact section-47-substantiated "the section 47 enquiries substantiate the concerns" yes or no,
  otherwise "the section 47 enquiries do not substantiate the concerns"
fact section-47-completed "the section 47 enquiries are complete" yes or no,
  otherwise "the section 47 enquiries are not complete"
fact child-seen "the child has been seen" yes or no, otherwise "the child has not been seen"
fact interim-safety-plan "an interim safety plan is in place and recorded" yes or no,
  otherwise "no interim safety plan is in place and recorded"
fact child-wishes-to-attend "the child wishes to attend" yes or no, otherwise "the child does not wish to attend"
fact parents-consent-to-attendance "the parents consent to the child's attendance" yes or no,
  otherwise "the parents do not consent to the child's attendance"
fact chair-told-of-attendance "the chair has been told in advance that the child is to attend" yes or no,
  otherwise "the chair has not been told in advance that the child is to attend"
fact child-attends "the child attends the conference in their own right" yes or no,
  otherwise "the child does not attend the conference in their own right"
fact no-plan-made "the conference decided that no plan is needed" yes or no,
  otherwise "the conference decided on a plan"
fact child-in-need-plan "a child in need plan is agreed" yes or no, otherwise "no child in need plan is agreed"
fact head-of-service-oversight "the head of service's oversight is on the child's file" yes or no,
  otherwise "the head of service's oversight is not on the child's file"
fact consensus-misses-needs "the consensus does not meet the needs of the child" yes or no,
  otherwise "the consensus meets the needs of the child", judged by conference-chair
fact plan-not-effective "the plan has not worked and too little shows that the risks are less" yes or no,
  otherwise "the plan has worked, or enough shows that the risks are less",
  judged by conference-chair
fact risk-analysed "current and future risk have been analysed with care" yes or no,
  otherwise "current and future risk have not been analysed with care"
fact risk-clearly-reduced "there is clear evidence that the risk of significant harm is less" yes or no,
  otherwise "no clear evidence shows that the risk of significant harm is less",
  judged by conference-chair
fact plan-transferred "the plan has been transferred to another authority" yes or no,
  otherwise "the plan has not been transferred to another authority"
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
term planned-before "the child has been on a plan before",
  otherwise "the child has not been on a plan before" means previous-plans is at least 1 or
  previous-plan-ended has happened
term looked-after "the child is looked after",
  otherwise "the child is not looked after" means became-looked-after has happened
term adjourned-undecided "the conference was adjourned undecided",
  otherwise "the conference was not adjourned undecided" means no-majority and not reconvened
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
  ]
}
