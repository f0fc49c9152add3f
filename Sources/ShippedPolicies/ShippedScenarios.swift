// Made from the files in Policies by `swift run comity-embed`; change those, not this.
// swift-format-ignore-file

/// The scenario files that the program carries.
public enum ShippedScenarios {
  public static let files: [(name: String, text: String)] = [
    (
      name: "Policies/Scenarios/bolton.policy",
      text: ##"""
# What the documents of Bolton come to, worked out by hand.
# Working days leave out 25 and 26 December 2025 and 1 January 2026.

# From Monday 1 December 2025: the 2nd to the 5th are 4, to the 12th 9, to the 19th 14; the 15th day is Monday 22.
# From Thursday the 4th: the 5th is 1, to the 12th 6, to the 19th 11, to the 24th 14; the 15th is Monday 29.
# From Thursday the 11th: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12; 2, 5 and 6 January: 15.
scenario "Bolton: three documents start the clock of the initial conference with three events"
  given
    child A born 2018-01-14
    strategy-discussion on 2025-12-01
    section-47-initiated on 2025-12-04
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
    initial-conference on 2026-01-06
  as of 2026-01-31
  under bolton
    expect icpc-timescale late, must, by social-worker, due 2025-12-22, done 2026-01-06
    expect icpc-timescale in handbook, elsewhere late, should, by no one, due 2025-12-22, cites 0
    expect icpc-timescale in practice-standards late, should, by no one, due 2025-12-29
    expect icpc-timescale in leaflet met, will, by no one, due 2026-01-06

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8, to the 23rd 13, the 27th is 15, to the 30th 18;
# the 20th day is Tuesday 3 February. From Thursday 15 January: the 16th is 1, to the 23rd 6, to the 30th 11,
# to 6 February 16; the 20th day is Thursday 12 February.
scenario "Bolton: minutes are late on the day after the limit"
  given
    initial-conference on 2026-01-06
    core-group on 2026-01-15
    minutes-sent on 2026-02-04
  as of 2026-02-04
  under bolton
    expect minutes-sent late, should, due 2026-02-03, done 2026-02-04, cites 9
    expect minutes-sent in handbook, elsewhere late, will, due 2026-02-03, cites 0
    expect minutes-sent in practice-standards late, will, due 2026-01-27
    expect minutes-sent in leaflet late, expected, due 2026-02-03
  under bolton
    read notes-clock of minutes-sent as after-core-group
    expect minutes-sent in leaflet met, expected, due 2026-02-12

scenario "Bolton: minutes run through their last day"
  given
    initial-conference on 2026-01-06
  as of 2026-02-03
  under bolton
    expect minutes-sent due, due 2026-02-03, not done
  as of 2026-02-04
  under bolton
    expect minutes-sent overdue, due 2026-02-03

# The leaflet tells of the core group after an initial conference only.
scenario "Bolton: the leaflet's other reading does not reach review conferences"
  given
    review-conference on 2026-01-06
    core-group on 2026-01-15
  as of 2026-02-04
  under bolton
    read notes-clock of minutes-sent as after-core-group
    expect minutes-sent about the review-conference on 2026-01-06 in leaflet not-applicable

scenario "Bolton: an even split leaves the casting vote to the chair"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
  as of 2026-01-06
  under bolton
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote
  under bolton
    read majority-of of split-decision-initial as votes-cast
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote
  under bolton
    read compelling-reason-for of split-decision-initial as both
    expect split-decision-initial judgement, needs compelling-reason, judged by conference-chair

scenario "Bolton: with a compelling reason the casting vote is open under every reading"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      compelling-reason yes
  as of 2026-01-06
  under bolton
    read compelling-reason-for of split-decision-initial as both
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote
  under bolton
    read compelling-reason-for of split-decision-initial as both
    read majority-of of split-decision-initial as votes-cast
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote

scenario "Bolton: without a compelling reason one reading closes the casting vote"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      compelling-reason no
  as of 2026-01-06
  under bolton
    expect split-decision-initial permitted
  under bolton
    read compelling-reason-for of split-decision-initial as both
    expect split-decision-initial barred
  under bolton
    read compelling-reason-for of split-decision-initial as both
    read majority-of of split-decision-initial as votes-cast
    expect split-decision-initial barred

# Three of six are not more than half; three of the five votes cast are.
scenario "Bolton: an abstention makes no majority of the members, and one of the votes"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 2
      abstentions 1
      compelling-reason yes
  as of 2026-01-06
  under bolton
    expect split-decision-initial permitted, outcome chair-casting-vote
  under bolton
    read majority-of of split-decision-initial as votes-cast
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read compelling-reason-for of split-decision-initial as both
    read majority-of of split-decision-initial as votes-cast
    expect split-decision-initial not-applicable

scenario "Bolton: a majority needs no casting vote"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      compelling-reason yes
  as of 2026-01-06
  under bolton
    expect split-decision-initial not-applicable
  under bolton
    read compelling-reason-for of split-decision-initial as both
    expect split-decision-initial not-applicable

# 15 January and 42 days is 26 February; 26 February and 42 days is 9 April; 10 April and 42 days is 22 May.
scenario "Bolton: core groups are at most six weeks apart"
  given
    initial-conference on 2026-01-06
    core-group on 2026-01-15
    core-group on 2026-02-26
    core-group on 2026-04-10
  as of 2026-05-22
  under bolton
    expect core-group-interval about the gap up to the core-group on 2026-02-26 met, must, by core-group-members,
      due 2026-02-26
    expect core-group-interval about the gap up to the core-group on 2026-04-10 late, due 2026-04-09
    expect core-group-interval about the gap since the core-group on 2026-04-10 due, due 2026-05-22
    expect core-group-interval about the gap up to the core-group on 2026-04-10 in practice-standards late, should,
      by core-group-members, due 2026-04-09
  as of 2026-05-23
  under bolton
    expect core-group-interval about the gap since the core-group on 2026-04-10 overdue, due 2026-05-22

scenario "Bolton: the end of the plan ends the core groups"
  given
    core-group on 2026-04-10
    plan-ended on 2026-05-01
  as of 2026-07-01
  under bolton
    expect core-group-interval met, due 2026-05-22

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees.policy",
      text: ##"""
# What the handbook of Kirklees comes to, worked out by hand.
# Working days leave out 25 and 26 December 2025 and 1 January 2026.

# From Thursday 11 December 2025: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12; 2, 5 and 6 January: 15.
scenario "Kirklees: the clock of the initial conference starts with the discussion that agreed to it"
  given
    strategy-discussion on 2025-12-01
    conference-agreed on 2025-12-11
    initial-conference on 2026-01-07
  as of 2026-01-31
  under kirklees
    expect icpc-timescale late, must, by no one, due 2026-01-06, done 2026-01-07

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8, to the 23rd 13, to the 30th 18; Tuesday 3 February: 20.
scenario "Kirklees: minutes are in time on the twentieth working day"
  given
    initial-conference on 2026-01-06
    minutes-sent on 2026-02-03
  as of 2026-02-04
  under kirklees
    expect minutes-sent met, should, due 2026-02-03, done 2026-02-03

scenario "Kirklees: an even split and the core groups' interval are not spoken of"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
    core-group on 2026-01-15
  as of 2026-03-31
  under kirklees
    expect split-decision-initial silent
    expect core-group-interval silent

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire.policy",
      text: ##"""
# What the document of North East Lincolnshire comes to, worked out by hand.
# Working days leave out 25 and 26 December 2025 and 1 January 2026.

# From Monday 1 December 2025: the 2nd to the 5th are 4, to the 12th 9, to the 19th 14; the 15th day is Monday 22.
scenario "North East Lincolnshire: with one strategy discussion the initial conference is counted from it"
  given
    strategy-discussion on 2025-12-01
    initial-conference on 2025-12-23
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale late, should, by no one, due 2025-12-22, done 2025-12-23

# From Thursday 11 December: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12; 2, 5 and 6 January: 15.
scenario "North East Lincolnshire: with two, it is counted from the one that confirmed the investigation"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
    initial-conference on 2026-01-06
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale met, should, by no one, due 2026-01-06, done 2026-01-06

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8, to the 23rd 13, to the 30th 18, to 6 February 23;
# the 25th day is Tuesday 10 February.
scenario "North East Lincolnshire: minutes have twenty-five working days"
  given
    initial-conference on 2026-01-06
    minutes-sent on 2026-02-11
  as of 2026-02-28
  under north-east-lincolnshire
    expect minutes-sent late, will, by no one, due 2026-02-10, done 2026-02-11

# The 7th, 8th, 9th, 12th and 13th January are five working days.
scenario "North East Lincolnshire: an even split adjourns the conference for at most five working days"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial required, will, by conference-chair, outcome adjourn by 2026-01-13,
      outcome interim-plan, nothing presumed
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial required, will, by conference-chair, outcome adjourn by 2026-01-13,
      outcome interim-plan

# Two for and two against are as many votes, and not half of six members each: a missing majority is left.
scenario "North East Lincolnshire: without a majority it takes exceptional circumstances to adjourn"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial judgement, needs exceptional-circumstances, judged by conference-chair
  under north-east-lincolnshire
    read exceptional of split-decision-initial as description
    expect split-decision-initial permitted, may, by no one, outcome adjourn by 2026-01-13, outcome interim-plan
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial required, will, by conference-chair, outcome adjourn by 2026-01-13,
      outcome interim-plan

scenario "North East Lincolnshire: exceptional circumstances open the adjournment"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
      exceptional-circumstances yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial permitted, may, by no one, outcome adjourn by 2026-01-13, outcome interim-plan

scenario "North East Lincolnshire: ordinary circumstances close the adjournment"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
      exceptional-circumstances no
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial barred

scenario "North East Lincolnshire: a majority is not adjourned"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      exceptional-circumstances yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial not-applicable
  under north-east-lincolnshire
    read exceptional of split-decision-initial as description
    expect split-decision-initial not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial not-applicable

# From Tuesday 13 January: the 14th, 15th, 16th, 19th and 20th are five working days.
scenario "North East Lincolnshire: a further sitting is not adjourned again, unless the rule is read to reach it"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-01-13
      reconvened yes
      members 6
      votes-for 3
      votes-against 3
      exceptional-circumstances yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect split-decision-initial about the initial-conference on 2026-01-06 required
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read exceptional of split-decision-initial as description
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read further-period of split-decision-initial as every-sitting
    expect split-decision-initial about the initial-conference on 2026-01-13 required, outcome adjourn by 2026-01-20,
      outcome interim-plan

# 15 January and 28 days is 12 February; 12 February and 28 days is 12 March.
scenario "North East Lincolnshire: core groups keep the interval that the conference set"
  given
    core-group-weeks-agreed 4
    core-group on 2026-01-15
    core-group on 2026-02-12
    core-group on 2026-03-13
  as of 2026-03-13
  under north-east-lincolnshire
    expect core-group-interval about the gap up to the core-group on 2026-02-12 met, should, by core-group-members,
      due 2026-02-12
    expect core-group-interval about the gap up to the core-group on 2026-03-13 late, due 2026-03-12

scenario "North East Lincolnshire: without that interval nothing can be said of core groups"
  given
    core-group on 2026-01-15
    core-group on 2026-02-12
  as of 2026-03-13
  under north-east-lincolnshire
    expect core-group-interval needs-facts, needs core-group-weeks-agreed

"""##
    ),
  ]
}
