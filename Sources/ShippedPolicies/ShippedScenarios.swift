// Made from the files in Policies by `swift run comity-embed`; change those, not this.
// swift-format-ignore-file

/// The scenario files that the program carries.
public enum ShippedScenarios {
  public static let files: [(name: String, text: String)] = [
    (
      name: "Policies/Scenarios/bolton-after.policy",
      text: ##"""
# What Bolton's documents come to at the conference and after it, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April, 4 and 25 May and 31 August 2026.

# Six of six.
scenario "Bolton: what all the members agree stands, and nobody may overrule it"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 6
      votes-against 0
      compelling-reason yes
  as of 2026-01-06
  under bolton
    expect decision-majority required, will, by no one, outcome unanimous-stands, act "decide by agreement of all",
      cites 8 "unanimous or majority decision from professionals"
    expect chair-casting-vote barred, may, by conference-chair
    expect chair-override barred, may, by conference-chair
    expect unanimous-decision barred, must not, by no one, outcome unanimous-stands,
      act "overrule a unanimous decision", cites 8 "unanimous Conference decisions cannot be overruled"
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-initial as votes-cast
    expect decision-majority required, will, by no one, outcome unanimous-stands, act "decide by agreement of all"
    expect chair-casting-vote barred, may, by conference-chair
    expect chair-override barred, may, by conference-chair
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read majority-of of unanimous-decision as votes-cast
    expect unanimous-decision barred, must not, by no one, outcome unanimous-stands,
      act "overrule a unanimous decision", cites 8 "unanimous Conference decisions cannot be overruled"

# None of six for, six of six against.
scenario "Bolton: a decision of all the members against stands as well"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 6
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority required, outcome unanimous-stands
    expect chair-casting-vote barred
    expect chair-override barred
    expect unanimous-decision barred, must not
    expect split-decision-review not-applicable, no outcome
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect decision-majority required, outcome unanimous-stands
    expect chair-casting-vote barred
    expect chair-override barred
    expect split-decision-review not-applicable, no outcome

# Four of six are more than half.
scenario "Bolton: a majority stands, unless the chair has a compelling reason to overturn it"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      compelling-reason yes
  as of 2026-01-06
  under bolton
    expect decision-majority required, will, by no one, outcome majority-stands, act "decide by a majority",
      cites 8 "unanimous or majority decision from professionals"
    expect chair-casting-vote barred
    expect chair-override permitted, may, by conference-chair, outcome chair-may-overturn,
      act "overturn the majority",
      cites 1 "overturn a majority decision of professionals where there is a compelling reason"
    expect chair-override permitted, cites 8
    expect unanimous-decision not-applicable
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    expect chair-casting-vote barred
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-initial as votes-cast
    expect decision-majority required, will, by no one, outcome majority-stands, act "decide by a majority"
    expect chair-casting-vote barred
    expect chair-override permitted, may, by conference-chair, outcome chair-may-overturn, act "overturn the majority"
    expect split-decision-initial not-applicable, no outcome
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read majority-of of chair-casting-vote as votes-cast
    read compelling-reason-for of split-decision-initial as both
    read majority-of of split-decision-initial as votes-cast
    expect chair-casting-vote barred
    expect split-decision-initial not-applicable, no outcome

# Four of six against.
scenario "Bolton: a majority against is a majority too"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 2
      votes-against 4
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority required, outcome majority-stands
    expect chair-casting-vote barred
    expect chair-override permitted, outcome chair-may-overturn
    expect unanimous-decision not-applicable
    expect split-decision-review not-applicable, no outcome
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-review as both
    expect chair-casting-vote barred
    expect split-decision-review not-applicable, no outcome
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect decision-majority required, outcome majority-stands
    expect chair-casting-vote barred
    expect chair-override permitted, outcome chair-may-overturn
    expect split-decision-review not-applicable, no outcome
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read majority-of of chair-casting-vote as votes-cast
    read compelling-reason-for of split-decision-review as both
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote barred
    expect split-decision-review not-applicable, no outcome

scenario "Bolton: whether there is a compelling reason to overturn a majority is for the chair to judge"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
  as of 2026-01-06
  under bolton
    expect decision-majority required, outcome majority-stands
    expect chair-override judgement, needs compelling-reason, judged by conference-chair
  under bolton
    read majority-of of chair-override as votes-cast
    expect chair-override judgement, needs compelling-reason, judged by conference-chair

scenario "Bolton: without a compelling reason a majority is not overturned"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      compelling-reason no
  as of 2026-01-06
  under bolton
    expect chair-override barred, may, by conference-chair
  under bolton
    read majority-of of chair-override as votes-cast
    expect chair-override barred, may, by conference-chair

# Three of six are not more than half, and no more than the other three.
scenario "Bolton: an even split is no majority, and the chair may give the casting vote"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      compelling-reason yes
    review-conference on 2026-04-01
      members 6
      votes-for 3
      votes-against 3
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority not-applicable, no outcome
    expect chair-override barred
    expect unanimous-decision not-applicable
    expect chair-casting-vote permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "the Chair may provide either the casting vote"
    expect chair-casting-vote permitted, cites 1 "the Chair may provide either the casting vote"
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 1 "the Chair may provide either the casting vote"
    expect split-decision-initial permitted, cites 8 "the Chair may provide either the casting vote"
    expect split-decision-review permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "the Chair may provide either the casting vote"
    expect split-decision-review permitted, cites 8 "a child protection plan should be initiated or ended"
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect decision-majority not-applicable, no outcome
    expect chair-override barred
    expect chair-casting-vote permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote"
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote"
    expect split-decision-review permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote"
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    expect chair-casting-vote permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"
    expect split-decision-review permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"
    expect split-decision-initial permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"
    expect split-decision-review permitted, may, by conference-chair, outcome chair-casting-vote,
      act "give the casting vote", cites 8 "compelling reason to do so"

scenario "Bolton: read strictly, the casting vote needs a compelling reason"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      compelling-reason no
    review-conference on 2026-04-01
      members 6
      votes-for 3
      votes-against 3
      compelling-reason no
  as of 2026-04-01
  under bolton
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    expect chair-casting-vote barred, may, by conference-chair
    expect split-decision-initial barred, may, by conference-chair
    expect split-decision-review barred, may, by conference-chair
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote barred, may, by conference-chair
    expect split-decision-initial barred, may, by conference-chair
    expect split-decision-review barred, may, by conference-chair

scenario "Bolton: read strictly, the compelling reason for a casting vote is the chair's to judge"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
    review-conference on 2026-04-01
      members 6
      votes-for 3
      votes-against 3
  as of 2026-04-01
  under bolton
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    expect chair-casting-vote judgement, needs compelling-reason, judged by conference-chair
    expect split-decision-initial judgement, needs compelling-reason, judged by conference-chair
    expect split-decision-review judgement, needs compelling-reason, judged by conference-chair
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote judgement, needs compelling-reason, judged by conference-chair
    expect split-decision-initial judgement, needs compelling-reason, judged by conference-chair
    expect split-decision-review judgement, needs compelling-reason, judged by conference-chair

# Three of six are not more than half; three of the five votes cast are. On 1 April it is the other side that has three.
scenario "Bolton: an abstention can leave a majority of the votes that is none of the members"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 2
      abstentions 1
      compelling-reason yes
    review-conference on 2026-04-01
      members 6
      votes-for 2
      votes-against 3
      abstentions 1
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority not-applicable, no outcome
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect chair-override barred
    expect unanimous-decision not-applicable
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect decision-majority required, outcome majority-stands
    expect chair-casting-vote barred
    expect chair-override permitted, outcome chair-may-overturn
    expect split-decision-initial not-applicable, no outcome
    expect split-decision-review not-applicable, no outcome
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read compelling-reason-for of chair-casting-vote as both
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect chair-casting-vote barred
    expect split-decision-initial not-applicable, no outcome
    expect split-decision-review not-applicable, no outcome

# Five of six are a majority of the members, and all of the votes cast.
scenario "Bolton: with one abstention the members have a majority and the votes are unanimous"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 5
      votes-against 0
      abstentions 1
      compelling-reason yes
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 5
      abstentions 1
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority required, outcome majority-stands
    expect chair-override permitted, outcome chair-may-overturn
    expect unanimous-decision not-applicable
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-override as votes-cast
    expect decision-majority required, outcome unanimous-stands
    expect chair-override barred
  under bolton
    read majority-of of unanimous-decision as votes-cast
    expect unanimous-decision barred, must not

# One vote against and none for is all of the votes cast, and so is one for and none against; of the three members it is
# no majority.
scenario "Bolton: one vote can be all the votes that are cast"
  given
    initial-conference on 2026-01-06
      members 3
      votes-for 0
      votes-against 1
      abstentions 2
      compelling-reason yes
    review-conference on 2026-04-01
      members 3
      votes-for 1
      votes-against 0
      abstentions 2
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority not-applicable, no outcome
    expect chair-override barred
    expect unanimous-decision not-applicable
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of unanimous-decision as votes-cast
    expect decision-majority required, outcome unanimous-stands
    expect chair-override barred
    expect unanimous-decision barred, must not

# Four of six are more than half, and more than the one vote on the other side.
scenario "Bolton: one vote on the other side makes a majority of what was unanimous"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 1
      abstentions 1
      compelling-reason yes
    review-conference on 2026-04-01
      members 6
      votes-for 1
      votes-against 4
      abstentions 1
      compelling-reason yes
  as of 2026-04-01
  under bolton
    expect decision-majority required, outcome majority-stands
    expect chair-override permitted, outcome chair-may-overturn
    expect unanimous-decision not-applicable
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of unanimous-decision as votes-cast
    expect decision-majority required, outcome majority-stands
    expect chair-override permitted, outcome chair-may-overturn
    expect unanimous-decision not-applicable

# Nobody has more than half of six, and the votes cast are as many on both sides: two and two, or none and none.
scenario "Bolton: where most abstain there is no majority under either reading"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 0
      abstentions 6
  as of 2026-04-01
  under bolton
    expect decision-majority not-applicable, no outcome
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect unanimous-decision not-applicable
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of chair-override as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    read majority-of of unanimous-decision as votes-cast
    expect decision-majority not-applicable, no outcome
    expect chair-casting-vote permitted, outcome chair-casting-vote
    expect chair-override barred
    expect unanimous-decision not-applicable
    expect split-decision-initial permitted, outcome chair-casting-vote
    expect split-decision-review permitted, outcome chair-casting-vote

scenario "Bolton: without the votes nothing can be said of the decision"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-04-01
  as of 2026-04-01
  under bolton
    expect decision-majority needs-facts, needs members and votes-for and votes-against
    expect chair-casting-vote needs-facts, needs members and votes-for and votes-against
    expect unanimous-decision needs-facts, needs members and votes-for and votes-against
    expect split-decision-initial needs-facts, needs members and votes-for and votes-against
    expect split-decision-review needs-facts, needs members and votes-for and votes-against
    expect chair-override needs-facts
    expect chair-override in practice-standards needs-facts
    expect unanimous-decision about the review-conference on 2026-04-01 in practice-standards needs-facts
  under bolton
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    expect split-decision-initial needs-facts
    expect split-decision-review needs-facts
  under bolton
    read majority-of of decision-majority as votes-cast
    read majority-of of chair-casting-vote as votes-cast
    read majority-of of unanimous-decision as votes-cast
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect decision-majority needs-facts, needs votes-for and votes-against
    expect chair-casting-vote needs-facts, needs votes-for and votes-against
    expect unanimous-decision needs-facts, needs votes-for and votes-against
    expect split-decision-initial needs-facts, needs votes-for and votes-against
    expect split-decision-review needs-facts, needs votes-for and votes-against
  under bolton
    read compelling-reason-for of split-decision-initial as both
    read compelling-reason-for of split-decision-review as both
    read majority-of of split-decision-initial as votes-cast
    read majority-of of split-decision-review as votes-cast
    expect split-decision-initial needs-facts
    expect split-decision-review needs-facts

# At a review the votes for are votes for ending the plan: four of six are more than half, and so are six.
scenario "Bolton: the practice standards let the chair keep a plan that was not effective"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective yes
      exceptional-circumstances no
    review-conference on 2026-09-30
      members 6
      votes-for 6
      votes-against 0
      plan-not-effective yes
      exceptional-circumstances no
  as of 2026-09-30
  under bolton
    expect chair-override in practice-standards permitted, may, by conference-chair, outcome chair-may-overturn,
      act "override a recommendation to end the plan",
      cites "Effective Child Protection Conferences" "has not been effective and there is insufficient evidence"

# All six for ending, all six against it, and five of six for it.
scenario "Bolton: the practice standards let the chair keep a plan that all would end and that has not worked"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 6
      votes-against 0
      plan-not-effective yes
    review-conference on 2026-09-30
      members 6
      votes-for 6
      votes-against 0
      plan-not-effective no
      exceptional-circumstances yes
    review-conference on 2027-03-30
      members 6
      votes-for 6
      votes-against 0
    review-conference on 2027-09-29
      members 6
      votes-for 0
      votes-against 6
      plan-not-effective yes
    review-conference on 2028-03-28
      members 6
      votes-for 5
      votes-against 1
      plan-not-effective yes
  as of 2028-03-28
  under bolton
    expect unanimous-decision about the review-conference on 2026-04-01 in practice-standards permitted, may,
      by conference-chair, outcome chair-may-overturn, act "override a recommendation of all to end the plan",
      cites "Effective Child Protection Conferences" "has not been effective and there is insufficient evidence"
    expect unanimous-decision about the review-conference on 2026-09-30 in practice-standards barred
    expect unanimous-decision about the review-conference on 2027-03-30 in practice-standards judgement,
      needs plan-not-effective, judged by conference-chair
    expect unanimous-decision about the review-conference on 2027-09-29 in practice-standards not-applicable
    expect unanimous-decision about the review-conference on 2028-03-28 in practice-standards not-applicable

scenario "Bolton: an effective plan is kept against the majority in exceptional circumstances only"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective no
      exceptional-circumstances no
    review-conference on 2026-09-30
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective no
      exceptional-circumstances yes
    review-conference on 2027-03-30
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective no
    review-conference on 2027-09-29
      members 6
      votes-for 4
      votes-against 2
      exceptional-circumstances no
    review-conference on 2028-03-28
      members 6
      votes-for 4
      votes-against 2
  as of 2028-03-28
  under bolton
    expect chair-override about the review-conference on 2026-04-01 in practice-standards barred,
      act "override a recommendation to end the plan"
    expect chair-override about the review-conference on 2026-09-30 in practice-standards permitted,
      outcome chair-may-overturn
    expect chair-override about the review-conference on 2027-03-30 in practice-standards judgement,
      needs exceptional-circumstances, judged by conference-chair
    expect chair-override about the review-conference on 2027-09-29 in practice-standards judgement,
      needs plan-not-effective, judged by conference-chair
    expect chair-override about the review-conference on 2028-03-28 in practice-standards judgement,
      judged by conference-chair

# At a review with four of six against ending, and at an initial conference, it is the general rule that counts.
scenario "Bolton: the practice standards let the chair decide otherwise in exceptional circumstances"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective yes
      exceptional-circumstances yes
    initial-conference on 2026-01-20
      members 6
      votes-for 2
      votes-against 4
      exceptional-circumstances yes
    review-conference on 2026-04-01
      members 6
      votes-for 2
      votes-against 4
      exceptional-circumstances yes
  as of 2026-04-01
  under bolton
    expect chair-override in practice-standards permitted, may, by conference-chair, outcome chair-may-overturn,
      act "decide otherwise than the majority",
      cites "Effective Child Protection Conferences" "This will be in exceptional circumstances"
    expect chair-override in practice-standards permitted,
      cites "Effective Child Protection Conferences" "does not agree with the majority recommendation"

scenario "Bolton: in ordinary circumstances the practice standards leave the majority its decision"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      plan-not-effective yes
      exceptional-circumstances no
    review-conference on 2026-04-01
      members 6
      votes-for 2
      votes-against 4
      plan-not-effective yes
      exceptional-circumstances no
  as of 2026-04-01
  under bolton
    expect chair-override in practice-standards barred, may, act "decide otherwise than the majority"

scenario "Bolton: the practice standards say nothing on overruling a conference without a majority"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      exceptional-circumstances yes
    review-conference on 2026-04-01
      members 6
      votes-for 3
      votes-against 3
      plan-not-effective yes
      exceptional-circumstances yes
  as of 2026-04-01
  under bolton
    expect chair-override in practice-standards not-applicable, no outcome

# Six of six, at an initial conference: there is no plan that could be ended.
scenario "Bolton: the practice standards have the chair override no agreement of all to make a plan"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 6
      votes-against 0
      plan-not-effective yes
  as of 2026-01-06
  under bolton
    expect unanimous-decision in practice-standards not-applicable, no outcome

scenario "Bolton: no document provides for a split after an adjournment"
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
  as of 2026-01-13
  under bolton
    expect split-continues silent
    expect split-decision-initial permitted, outcome chair-casting-vote

scenario "Bolton: a second plan needs the head of service's oversight"
  given
    previous-plans 1
    head-of-service-oversight no
    head-of-service-agrees no
    initial-conference on 2026-01-06
    transfer-in-conference on 2026-01-13
    initial-conference booked for 2026-03-02
  as of 2026-02-02
  under bolton
    expect repeat-plan part oversight about the initial-conference on 2026-01-06 barred, must not, by no one,
      act "make a second or later plan", cites 0 "Head of Service oversight on the child's file is required"
    expect repeat-plan part oversight about the transfer-in-conference on 2026-01-13 barred, must not,
      cites 3 "second or subsequent child protection plan then Head of Service oversight"
    expect repeat-plan part oversight about the initial-conference on 2026-03-02 barred, must not

scenario "Bolton: with that oversight a second plan may be made"
  given
    previous-plans 1
    initial-conference on 2026-01-06
      head-of-service-oversight yes
      head-of-service-agrees no
    transfer-in-conference on 2026-01-13
      head-of-service-oversight no
      head-of-service-agrees yes
    initial-conference booked for 2026-03-02
      head-of-service-oversight yes
  as of 2026-02-02
  under bolton
    expect repeat-plan part oversight permitted, must not

scenario "Bolton: a previous plan that has ended makes the next one a second plan"
  given
    previous-plan-ended on 2023-05-15
    head-of-service-oversight no
    head-of-service-agrees no
    initial-conference on 2026-01-06
  as of 2026-01-06
  under bolton
    expect repeat-plan part oversight barred, must not

scenario "Bolton: a third plan needs that oversight too"
  given
    previous-plans 2
    head-of-service-oversight no
    head-of-service-agrees no
    initial-conference on 2026-01-06
  as of 2026-01-06
  under bolton
    expect repeat-plan part oversight barred, must not

scenario "Bolton: a first plan needs no oversight"
  given
    previous-plans 0
    initial-conference on 2026-01-06
  as of 2026-01-06
  under bolton
    expect repeat-plan part oversight not-applicable
    expect repeat-plan part analysis not-applicable

scenario "Bolton: not knowing of earlier plans or of the oversight leaves it open"
  given
    initial-conference on 2026-01-06
      head-of-service-oversight no
      head-of-service-agrees no
    initial-conference on 2026-02-03
      previous-plans 1
    initial-conference on 2026-03-03
      previous-plans 1
      head-of-service-oversight no
    initial-conference on 2026-04-07
      previous-plans 1
      head-of-service-agrees no
  as of 2026-04-07
  under bolton
    expect repeat-plan part oversight about the initial-conference on 2026-01-06 needs-facts, needs previous-plans
    expect repeat-plan part oversight about the initial-conference on 2026-02-03 needs-facts
    expect repeat-plan part oversight about the initial-conference on 2026-03-03 needs-facts,
      needs head-of-service-agrees
    expect repeat-plan part oversight about the initial-conference on 2026-04-07 needs-facts,
      needs head-of-service-oversight

# One year after 7 January 2025 is 7 January 2026: on the 6th it is less, on the 7th it is a year.
scenario "Bolton: within a year of the last plan a further one needs an analysis"
  given
    previous-plan-ended on 2025-01-07
    initial-conference on 2026-01-06
      repeat-plan-analysed no
    transfer-in-conference on 2026-01-07
      repeat-plan-analysed no
  as of 2026-01-07
  under bolton
    expect repeat-plan part analysis about the initial-conference on 2026-01-06 barred, must not, by no one,
      act "make a second or later plan within a year of the last",
      cites 3 "less than one year, then there needs to be analysis"
    expect repeat-plan part analysis about the transfer-in-conference on 2026-01-07 not-applicable

scenario "Bolton: with that analysis a further plan may be made within the year"
  given
    previous-plan-ended on 2025-09-01
    initial-conference on 2026-01-06
      repeat-plan-analysed yes
    initial-conference booked for 2026-02-03
  as of 2026-01-20
  under bolton
    expect repeat-plan part analysis about the initial-conference on 2026-01-06 permitted, must not
    expect repeat-plan part analysis about the initial-conference on 2026-02-03 needs-facts, needs repeat-plan-analysed

# On Tuesday 6 January 2026 A turns 13, B is 13 since the day before, C will be on the day after; D turns 18, E will
# on the day after.
scenario "Bolton: a young person's plan is for those of 13 to 17, where the harm is entirely outside the home"
  given
    child A born 2013-01-06
    child B born 2013-01-05
    child C born 2013-01-07
    child D born 2008-01-06
    child E born 2008-01-07
    harm-outside-home entirely
    initial-conference on 2026-01-06
  as of 2026-01-06
  under bolton
    expect young-persons-plan for child A permitted, may, by no one, act "choose a young person's plan",
      cites 2 "children aged 13 or above are eligible for a Young Person's Plan"
    expect young-persons-plan for child B permitted, cites 2 "that harm is entirely outside of the home"
    expect young-persons-plan for child C not-applicable
    expect young-persons-plan for child D not-applicable
    expect young-persons-plan for child E permitted
    expect young-persons-plan for child A in handbook, elsewhere permitted, may, by no one,
      act "choose a young person's plan", cites 2 "arises exclusively or predominantly outside of the home"
    expect young-persons-plan for child B in handbook, elsewhere permitted
    expect young-persons-plan for child C in handbook, elsewhere not-applicable
    expect young-persons-plan for child D in handbook, elsewhere not-applicable
    expect young-persons-plan for child E in handbook, elsewhere permitted

scenario "Bolton: harm that is mainly outside the home is enough for one of two sentences"
  given
    child A born 2011-06-09
    initial-conference on 2026-01-06
      harm-outside-home predominantly
    transfer-in-conference on 2026-01-13
      harm-outside-home no
    initial-conference booked for 2026-03-03
  as of 2026-01-20
  under bolton
    expect young-persons-plan about the initial-conference on 2026-01-06 barred
    expect young-persons-plan about the initial-conference on 2026-01-06 in handbook, elsewhere permitted
    expect young-persons-plan about the transfer-in-conference on 2026-01-13 barred
    expect young-persons-plan about the transfer-in-conference on 2026-01-13 in handbook, elsewhere barred
    expect young-persons-plan about the initial-conference on 2026-03-03 needs-facts, needs harm-outside-home
    expect young-persons-plan about the initial-conference on 2026-03-03 in handbook, elsewhere needs-facts,
      needs harm-outside-home

# 6 January and 42 days is 17 February; 17 February and 42 days is 31 March; 1 April and 42 days is 13 May.
scenario "Bolton: meetings of a young person's plan are at most six weeks apart"
  given
    child A born 2011-06-09
    initial-conference on 2025-12-18
    plan-started on 2025-12-18
    young-persons-plan-selected on 2026-01-06
    young-persons-plan-meeting on 2026-02-17
    young-persons-plan-meeting on 2026-04-01
  as of 2026-05-13
  under bolton
    expect young-persons-plan-meetings about the gap up to the young-persons-plan-meeting on 2026-02-17 met, will,
      by conference-chair, due 2026-02-17, act "chair a meeting", cites 2 "will chair meetings every 6 weeks"
    expect young-persons-plan-meetings about the gap up to the young-persons-plan-meeting on 2026-04-01 late,
      due 2026-03-31
    expect young-persons-plan-meetings about the gap since the young-persons-plan-meeting on 2026-04-01 due,
      due 2026-05-13
  as of 2026-05-14
  under bolton
    expect young-persons-plan-meetings about the gap since the young-persons-plan-meeting on 2026-04-01 overdue,
      due 2026-05-13

# 6 January and 42 days is 17 February.
scenario "Bolton: the six weeks begin with the choice of a young person's plan and end with it"
  given
    plan-started on 2025-12-18
    young-persons-plan-selected on 2026-01-06
  as of 2026-02-18
  under bolton
    expect young-persons-plan-meetings overdue, due 2026-02-17

# 6 January and 42 days is 17 February.
scenario "Bolton: once the plan has ended no meeting is due"
  given
    young-persons-plan-selected on 2026-01-06
    young-persons-plan-meeting on 2026-02-10
    plan-ended on 2026-03-02
  as of 2026-06-01
  under bolton
    expect young-persons-plan-meetings met, due 2026-02-17

scenario "Bolton: without a young person's plan no meeting is due"
  given
    plan-started on 2025-12-18
  as of 2026-06-01
  under bolton
    expect young-persons-plan-meetings not-started

# Thursday 2 April 2026 and 48 hours is Saturday the 4th, at the same time of day where that is known.
# Friday the 3rd and Monday the 6th are holidays: the working days are the 7th and the 8th.
scenario "Bolton: the decision goes out within 48 hours, whatever the days are"
  given
    initial-conference on 2026-04-02 at 10:00
    outcome-sent on 2026-04-08
    plan-distributed on 2026-04-08
  as of 2026-04-30
  under bolton
    expect outcome-sent late, will, by no one, due 2026-04-04 at 10:00, done 2026-04-08, act "send the decision",
      cites 9 "via secure email within 48 hours of the Conference being held"
    expect outcome-sent in handbook, elsewhere met, will, by no one, due 2026-04-08, act "send the outcome",
      cites 0 "Outcomes will be sent out within 2 working days of conference"
    expect outcome-sent in practice-standards late, will, by no one, due 2026-04-07, act "circulate the decisions",
      cites "Effective Child Protection Conferences" "within 1 working day of the ICPC conference"
    expect outline-plan-distributed late, will, by no one, due 2026-04-04 at 10:00, done 2026-04-08,
      act "distribute the outline plan",
      cites 9 "via secure email within 48 hours of the Conference being held", presumed no-plan-made
    expect outline-plan-distributed in handbook, elsewhere met, will, by no one, due 2026-04-08,
      act "distribute the outline plan", cites 0 "Outcomes will be sent out within 2 working days of conference"
    expect outline-plan-distributed in handbook, elsewhere met, cites 12 "sent out by the CP Chair in the outcomes form"

# Tuesday 6 January 2026 at 14:00 and 48 hours is Thursday the 8th at 14:00.
scenario "Bolton: 48 hours are counted to the hour where it is known"
  given
    initial-conference on 2026-01-06 at 14:00
    outcome-sent on 2026-01-08 at 14:00
    plan-distributed on 2026-01-08 at 14:01
  as of 2026-01-09
  under bolton
    expect outcome-sent met, due 2026-01-08 at 14:00
    expect outline-plan-distributed late, due 2026-01-08 at 14:00

# From Tuesday 6 January: 48 hours and two working days end on Thursday the 8th, one working day on Wednesday the 7th.
scenario "Bolton: outcome and outline plan run through their last day"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under bolton
    expect outcome-sent in practice-standards due, due 2026-01-07
  as of 2026-01-08
  under bolton
    expect outcome-sent due, due 2026-01-08, not done
    expect outcome-sent in handbook, elsewhere due, due 2026-01-08
    expect outcome-sent in practice-standards overdue, due 2026-01-07
    expect outline-plan-distributed due, due 2026-01-08
    expect outline-plan-distributed in handbook, elsewhere due, due 2026-01-08
  as of 2026-01-09
  under bolton
    expect outcome-sent overdue, due 2026-01-08
    expect outcome-sent in handbook, elsewhere overdue, due 2026-01-08
    expect outline-plan-distributed overdue, due 2026-01-08
    expect outline-plan-distributed in handbook, elsewhere overdue, due 2026-01-08

# From Thursday 2 April as above; the review has no limit of one working day.
scenario "Bolton: the practice standards' one working day is for initial and transfer-in conferences"
  given
    review-conference on 2026-04-02
    outcome-sent on 2026-04-09 for the review-conference on 2026-04-02
    transfer-in-conference on 2026-04-02
    outcome-sent on 2026-04-07 for the transfer-in-conference on 2026-04-02
    plan-distributed on 2026-04-07 for the transfer-in-conference on 2026-04-02
  as of 2026-04-30
  under bolton
    expect outcome-sent about the review-conference on 2026-04-02 late, due 2026-04-04
    expect outcome-sent about the review-conference on 2026-04-02 in handbook, elsewhere late, due 2026-04-08
    expect outcome-sent about the review-conference on 2026-04-02 in practice-standards not-applicable
    expect outcome-sent about the transfer-in-conference on 2026-04-02 in practice-standards met, due 2026-04-07
    expect outline-plan-distributed about the transfer-in-conference on 2026-04-02 late, due 2026-04-04
    expect outline-plan-distributed about the transfer-in-conference on 2026-04-02 in handbook, elsewhere met,
      due 2026-04-08

# From Thursday 2 April: 7 to 10 April are 4 days, to the 17th 9, to the 24th 14, the 27th is 15, to 1 May 19;
# 4 May is a holiday, the 20th day is Tuesday 5 May. From Monday 20 April: to the 24th 4, to 1 May 9, 5 to 8 May 13,
# to the 15th 18; the 20th day is Tuesday 19 May. The core group of 31 March came before the conference.
scenario "Bolton: minutes are in time on the twentieth working day"
  given
    core-group on 2026-03-31
    initial-conference on 2026-04-02
    core-group on 2026-04-20
    core-group on 2026-05-11
    minutes-sent on 2026-05-05
  as of 2026-06-30
  under bolton
    expect minutes-sent met, should, by no one, due 2026-05-05, done 2026-05-05, act "distribute the minutes",
      cites 9 "completed at the earliest opportunity and distributed within 20 working days"
    expect minutes-sent in handbook, elsewhere met, will, by no one, due 2026-05-05, act "distribute the minutes",
      cites 0 "sent out within 20 working days of conference"
    expect minutes-sent in practice-standards late, will, by no one, due 2026-04-27, act "distribute the minutes",
      cites "Effective Child Protection Conferences" "circulated within 15 working days of the conference"
    expect minutes-sent in leaflet met, expected, by no one, due 2026-05-05, act "distribute the minutes",
      cites "What happens at a Child Protection Conference?" "normally shared within twenty working days"
  under bolton
    read notes-clock of minutes-sent as after-core-group
    expect minutes-sent met, due 2026-05-05
    expect minutes-sent in leaflet met, expected, by no one, due 2026-05-19, act "distribute the minutes",
      cites "What happens at a Child Protection Conference?" "normally shared within twenty working days"

# The days are those of the scenario above.
scenario "Bolton: minutes are late from the day after"
  given
    review-conference on 2026-04-02
    core-group on 2026-04-20
    minutes-sent on 2026-05-06
  as of 2026-06-30
  under bolton
    expect minutes-sent late, due 2026-05-05, done 2026-05-06
    expect minutes-sent in handbook, elsewhere late, due 2026-05-05
    expect minutes-sent in practice-standards late, due 2026-04-27
    expect minutes-sent in leaflet late, due 2026-05-05
  under bolton
    read notes-clock of minutes-sent as after-core-group
    expect minutes-sent in leaflet not-applicable

scenario "Bolton: while the minutes are out, they are due and then overdue"
  given
    transfer-in-conference on 2026-04-02
    initial-conference on 2026-04-02
    core-group on 2026-04-20
  as of 2026-04-27
  under bolton
    expect minutes-sent in practice-standards due, due 2026-04-27
  as of 2026-04-28
  under bolton
    expect minutes-sent in practice-standards overdue, due 2026-04-27
  as of 2026-05-05
  under bolton
    expect minutes-sent due, due 2026-05-05, not done
    expect minutes-sent in handbook, elsewhere due, due 2026-05-05
    expect minutes-sent in leaflet due, due 2026-05-05
  as of 2026-05-06
  under bolton
    expect minutes-sent overdue, due 2026-05-05
    expect minutes-sent in handbook, elsewhere overdue, due 2026-05-05
    expect minutes-sent in leaflet overdue, due 2026-05-05

scenario "Bolton: no document says how long there is to ask for amendments"
  given
    initial-conference on 2026-01-06
    minutes-sent on 2026-02-02
    minutes-received on 2026-02-03
  as of 2026-02-20
  under bolton
    expect minutes-amendments silent

# From Thursday 2 April: 7 to 10 April are 4 working days, Monday the 13th is the 5th, to the 17th 9,
# Monday the 20th is the 10th.
scenario "Bolton: first visit and first core group are in time on their last day"
  given
    statutory-visit on 2026-04-01
    core-group on 2026-04-01
    initial-conference on 2026-04-02
    plan-started on 2026-04-02
    statutory-visit on 2026-04-13
    core-group on 2026-04-20
  as of 2026-04-30
  under bolton
    expect statutory-visit-first met, should, by social-worker, due 2026-04-13, done 2026-04-13, act "visit the child",
      cites 9 "within 5 working days of the ICPC", nothing presumed
    expect core-group-first met, should, by core-group-members, due 2026-04-20, done 2026-04-20, act "meet",
      cites 9 "held within 10 working days of the ICPC", nothing presumed
    expect core-group-first in practice-standards met, must, by core-group-members, due 2026-04-20, act "meet",
      cites "Effective Child Protection Core Groups" "Meet within 10 working days from the initial child protection conference"
    expect core-group-first in leaflet met, will, by core-group-members, due 2026-04-20, act "meet",
      cites "What happens at a Child Protection Conference?" "first core group takes place within 10 working days of the conference"

scenario "Bolton: first visit and first core group are late on the day after"
  given
    transfer-in-conference on 2026-04-02
    statutory-visit on 2026-04-14
    core-group on 2026-04-21
  as of 2026-04-30
  under bolton
    expect statutory-visit-first late, due 2026-04-13, done 2026-04-14, presumed no-plan-made
    expect core-group-first late, due 2026-04-20, done 2026-04-21, presumed no-plan-made
    expect core-group-first in practice-standards late, due 2026-04-20, presumed no-plan-made
    expect core-group-first in leaflet late, due 2026-04-20, presumed no-plan-made

scenario "Bolton: first visit and first core group run through their last day"
  given
    initial-conference on 2026-04-02
  as of 2026-04-13
  under bolton
    expect statutory-visit-first due, due 2026-04-13, not done
  as of 2026-04-14
  under bolton
    expect statutory-visit-first overdue, due 2026-04-13
  as of 2026-04-20
  under bolton
    expect core-group-first due, due 2026-04-20
    expect core-group-first in practice-standards due, due 2026-04-20
    expect core-group-first in leaflet due, due 2026-04-20
  as of 2026-04-21
  under bolton
    expect core-group-first overdue, due 2026-04-20
    expect core-group-first in practice-standards overdue, due 2026-04-20
    expect core-group-first in leaflet overdue, due 2026-04-20

scenario "Bolton: where no plan is made nothing follows from it"
  given
    initial-conference on 2026-04-02
      no-plan-made yes
  as of 2026-09-30
  under bolton
    expect outline-plan-distributed not-applicable
    expect outline-plan-distributed in handbook, elsewhere not-applicable
    expect statutory-visit-first not-applicable
    expect core-group-first not-applicable
    expect core-group-first in practice-standards not-applicable
    expect core-group-first in leaflet not-applicable
    expect midway-review not-applicable
    expect review-booking not-applicable
    expect review-booking in practice-standards not-applicable

scenario "Bolton: where no plan is made there is nothing to review"
  given
    no-plan-made yes
    initial-conference on 2026-04-02
  as of 2026-09-30
  under bolton
    expect first-review not-applicable
    expect first-review in practice-standards not-applicable
    expect first-review in leaflet not-applicable
    expect assessment-during-plan part comprehensive not-applicable

# A plan that has started was made, whatever was noted: 13 and 20 April as above, three months end on 2 July.
scenario "Bolton: a plan that has started was made"
  given
    no-plan-made yes
    plan-started on 2026-04-02
    initial-conference on 2026-04-02
  as of 2026-04-03
  under bolton
    expect statutory-visit-first due, due 2026-04-13, nothing presumed
    expect core-group-first due, due 2026-04-20
    expect core-group-first in practice-standards due, due 2026-04-20
    expect core-group-first in leaflet due, due 2026-04-20
    expect outline-plan-distributed due, due 2026-04-04
    expect first-review due, due 2026-07-02

scenario "Bolton: a decision for a plan leaves every duty as it is"
  given
    no-plan-made no
    initial-conference on 2026-04-02
  as of 2026-04-03
  under bolton
    expect statutory-visit-first due, due 2026-04-13, nothing presumed
    expect core-group-first due, due 2026-04-20, nothing presumed
    expect outline-plan-distributed due, due 2026-04-04, nothing presumed

# 20 April and 42 days is 1 June; 1 June and 42 days is 13 July; 14 July and 42 days is 25 August.
scenario "Bolton: core groups are at most six weeks apart"
  given
    initial-conference on 2026-04-02
    plan-started on 2026-04-02
    core-group on 2026-04-20
    core-group on 2026-06-01
    core-group on 2026-07-14
  as of 2026-08-25
  under bolton
    expect core-group-interval about the gap up to the core-group on 2026-06-01 met, must, by core-group-members,
      due 2026-06-01, act "meet", cites 9 "held a minimum of every 6 weeks"
    expect core-group-interval about the gap up to the core-group on 2026-07-14 late, due 2026-07-13
    expect core-group-interval about the gap since the core-group on 2026-07-14 due, due 2026-08-25
    expect core-group-interval about the gap up to the core-group on 2026-06-01 in practice-standards met, should,
      by core-group-members, due 2026-06-01, act "meet",
      cites "Effective Child Protection Core Groups" "meet at least every 6 weeks"
    expect core-group-interval about the gap up to the core-group on 2026-07-14 in practice-standards late,
      due 2026-07-13
    expect core-group-interval about the gap since the core-group on 2026-07-14 in practice-standards due,
      due 2026-08-25
  as of 2026-08-26
  under bolton
    expect core-group-interval about the gap since the core-group on 2026-07-14 overdue, due 2026-08-25
    expect core-group-interval about the gap since the core-group on 2026-07-14 in practice-standards overdue,
      due 2026-08-25

# 20 April and 42 days is 1 June: the plan ended before.
scenario "Bolton: no core group is due after the end of the plan"
  given
    core-group on 2026-04-20
    plan-ended on 2026-05-18
  as of 2026-08-26
  under bolton
    expect core-group-interval met, due 2026-06-01
    expect core-group-interval in practice-standards met, due 2026-06-01

# Back from Tuesday 14 April: the 13th, 10th, 9th, 8th and 7th are 5 working days; 2 and 1 April, 31 and 30 March 9;
# the 10th is Friday 27 March.
scenario "Bolton: a core group on the tenth working day before the review is not too early"
  given
    core-group on 2026-03-27
    review-conference on 2026-04-14
  as of 2026-04-30
  under bolton
    expect core-group-prereview part meeting met, should, by core-group-members, earliest 2026-03-27, due 2026-04-14,
      done 2026-03-27, act "meet",
      cites "Effective Child Protection Core Groups" "within 10 working days prior to any review conference"

# The days are those of the scenario above.
scenario "Bolton: a core group one working day sooner is too early"
  given
    core-group on 2026-03-26
    review-conference on 2026-04-14
  as of 2026-04-30
  under bolton
    expect core-group-prereview part meeting early, earliest 2026-03-27, done 2026-03-26

# The days are those of the scenario above.
scenario "Bolton: the core group can meet until the review is held"
  given
    review-conference booked for 2026-04-14
  as of 2026-04-14
  under bolton
    expect core-group-prereview part meeting due, earliest 2026-03-27, due 2026-04-14
    expect core-group-prereview part judgement required, should, by core-group-members, no due day,
      act "say whether the threshold of significant harm is still met",
      cites "Effective Child Protection Planning" "whether the threshold for significant harm continues to be met"

scenario "Bolton: a review without a core group before it"
  given
    review-conference on 2026-04-14
    core-group on 2026-04-15
  as of 2026-04-14
  under bolton
    expect core-group-prereview part meeting due, due 2026-04-14
  as of 2026-04-15
  under bolton
    expect core-group-prereview part meeting late, due 2026-04-14, done 2026-04-15

# From Thursday 2 April: 7 to 10 April are 4 working days, Monday the 13th is the 5th. From Thursday 14 May: the 15th
# is 1, 18 to 21 May are 2 to 5.
scenario "Bolton: core group minutes are in time on the fifth working day, for each core group"
  given
    core-group on 2026-04-02
    core-group-minutes-sent on 2026-04-13
    core-group on 2026-05-14
    core-group-minutes-sent on 2026-05-22
  as of 2026-06-30
  under bolton
    expect core-group-minutes about the core-group on 2026-04-02 met, will, by no one, due 2026-04-13,
      done 2026-04-13, act "circulate the core group's minutes and put them on the record",
      cites "Effective Child Protection Core Groups"
    expect core-group-minutes about the core-group on 2026-05-14 late, due 2026-05-21, done 2026-05-22

# The days are those of the scenario above.
scenario "Bolton: core group minutes run through their last day"
  given
    core-group on 2026-04-02
  as of 2026-04-13
  under bolton
    expect core-group-minutes due, due 2026-04-13, not done
  as of 2026-04-14
  under bolton
    expect core-group-minutes overdue, due 2026-04-13

# From Thursday 2 April: the 7th and the 8th are two working days. From Monday 11 May: the 12th and the 13th.
scenario "Bolton: a revised plan is circulated within two working days of its revision"
  given
    plan-started on 2026-01-06
    plan-revised on 2026-04-02
    revised-plan-circulated on 2026-04-08
    plan-revised on 2026-05-11
    revised-plan-circulated on 2026-05-14
  as of 2026-06-30
  under bolton
    expect revised-plan-circulated about the plan-revised on 2026-04-02 met, should, by no one, due 2026-04-08,
      done 2026-04-08, act "circulate the revised plan to the core group",
      cites "Effective Child Protection Planning"
    expect revised-plan-circulated about the plan-revised on 2026-05-11 late, due 2026-05-13, done 2026-05-14

# The days are those of the scenario above.
scenario "Bolton: the circulation of a revised plan runs through its last day"
  given
    plan-revised on 2026-04-02
  as of 2026-04-08
  under bolton
    expect revised-plan-circulated due, due 2026-04-08, not done
  as of 2026-04-09
  under bolton
    expect revised-plan-circulated overdue, due 2026-04-08

scenario "Bolton: the comprehensive assessment comes before the first review"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    assessment-completed on 2026-03-30
    review-conference on 2026-04-01
    assessment-completed on 2026-06-15
    review-conference on 2026-09-30
  as of 2026-09-30
  under bolton
    expect assessment-during-plan part comprehensive met, will, by no one, done 2026-03-30, no due day,
      act "complete the assessment",
      cites 12 "comprehensive social work assessment is completed prior to the first review"
    expect assessment-during-plan part comprehensive met, presumed good-assessment-exists,
      cites 9 "unless otherwise agreed that there is already a good quality"

scenario "Bolton: an assessment after the first review is late"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-04-01
    assessment-completed on 2026-04-02
  as of 2026-04-30
  under bolton
    expect assessment-during-plan part comprehensive late, done 2026-04-02

scenario "Bolton: until the first review the assessment can still be completed"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-03-15
  under bolton
    expect assessment-during-plan part comprehensive required, no due day, presumed good-assessment-exists

scenario "Bolton: an assessment from before the conference is not the one that the plan asks for"
  given
    assessment-completed on 2025-12-15
    initial-conference on 2026-01-06
  as of 2026-02-10
  under bolton
    expect assessment-during-plan part comprehensive early, earliest 2026-01-06, done 2025-12-15,
      presumed good-assessment-exists and no-plan-made

scenario "Bolton: an assessment between two sittings counts"
  given
    initial-conference on 2026-01-06
    assessment-completed on 2026-01-09
    initial-conference on 2026-01-13
      reconvened yes
    review-conference on 2026-04-01
  as of 2026-04-10
  under bolton
    expect assessment-during-plan part comprehensive met, earliest 2026-01-06, done 2026-01-09

scenario "Bolton: a good assessment of 45 days stands in for the comprehensive one"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    good-assessment-exists yes
  as of 2026-03-15
  under bolton
    expect assessment-during-plan part comprehensive not-applicable

# From 6 October 2025 twelve months end on 6 October 2026, from then on 6 October 2027; from the 7th on the 7th.
scenario "Bolton: the child and the family are assessed at least once a year"
  given
    initial-conference on 2025-09-30
    plan-started on 2025-10-06
    assessment-completed on 2026-10-06
    assessment-completed on 2027-10-07
  as of 2028-10-07
  under bolton
    expect assessment-during-plan part yearly about the gap up to the assessment-completed on 2026-10-06 met, expected,
      by no one, due 2026-10-06, act "complete the assessment",
      cites 12 "child and family assessments are expected annually"
    expect assessment-during-plan part yearly about the gap up to the assessment-completed on 2027-10-07 late,
      due 2027-10-06
    expect assessment-during-plan part yearly about the gap since the assessment-completed on 2027-10-07 due,
      due 2028-10-07
  as of 2028-10-08
  under bolton
    expect assessment-during-plan part yearly about the gap since the assessment-completed on 2027-10-07 overdue,
      due 2028-10-07

# From 6 October 2025 twelve months end on 6 October 2026.
scenario "Bolton: the first of the yearly assessments is counted from the start of the plan"
  given
    initial-conference on 2025-09-30
    plan-started on 2025-10-06
  as of 2026-10-06
  under bolton
    expect assessment-during-plan part yearly due, due 2026-10-06
  as of 2026-10-07
  under bolton
    expect assessment-during-plan part yearly overdue, due 2026-10-06

# From 6 October 2025 twelve months end on 6 October 2026, from 23 March 2026 on 23 March 2027: the plan ended before.
scenario "Bolton: no yearly assessment is due after the end of the plan"
  given
    plan-started on 2025-10-06
    assessment-completed on 2026-03-23
    plan-ended on 2026-09-07
  as of 2027-06-30
  under bolton
    expect assessment-during-plan part yearly met, due 2026-10-06

scenario "Bolton: a significant change calls for a new assessment"
  given
    plan-started on 2026-01-06
    significant-change-of-circumstances yes
  as of 2026-03-15
  under bolton
    expect assessment-during-plan part change required, expected, by no one, no due day,
      act "assess the child and the family again", cites 12 "where there has been a significant change in circumstances"

scenario "Bolton: without a significant change it does not"
  given
    child A born 2018-01-14
      significant-change-of-circumstances no
    child B born 2020-05-11
    plan-started on 2026-01-06
  as of 2026-03-15
  under bolton
    expect assessment-during-plan part change for child A not-applicable
    expect assessment-during-plan part change for child B needs-facts, needs significant-change-of-circumstances

scenario "Bolton: the chair arranges a midway review between all conferences"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    midway-review on 2026-02-17
    review-conference on 2026-04-01
    review-conference on 2026-09-30
    midway-review on 2026-11-10
  as of 2026-11-30
  under bolton
    expect midway-review about the initial-conference on 2026-01-06 met, will, by conference-chair, done 2026-02-17,
      no due day, act "arrange a midway review",
      cites 10 "following the ICPC and subsequent in-between each conference that follows"
    expect midway-review about the initial-conference on 2026-01-06 met,
      cites 0 "conduct midway reviews in between all conferences"
    expect midway-review about the review-conference on 2026-04-01 late, not done
    expect midway-review about the review-conference on 2026-09-30 met, done 2026-11-10

scenario "Bolton: the midway review is awaited until the next conference"
  given
    transfer-in-conference on 2026-01-06
  as of 2026-03-15
  under bolton
    expect midway-review required, no due day, presumed no-plan-made

scenario "Bolton: between two initial conferences there is a midway review as well"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    initial-conference on 2026-03-17
    midway-review on 2026-03-24
    review-conference on 2026-04-01
  as of 2026-03-20
  under bolton
    expect midway-review about the initial-conference on 2026-01-06 late, not done
    expect midway-review about the initial-conference on 2026-03-17 required
  as of 2026-04-10
  under bolton
    expect midway-review about the initial-conference on 2026-01-06 late, not done
    expect midway-review about the initial-conference on 2026-03-17 met, done 2026-03-24

scenario "Bolton: a midway review that was missed stays missed when the plan has ended"
  given
    transfer-in-conference on 2026-01-13
    plan-started on 2026-01-13
    review-conference on 2026-04-01
    plan-ended on 2026-04-01
  as of 2026-06-15
  under bolton
    expect midway-review about the transfer-in-conference on 2026-01-13 late, not done
    expect midway-review about the review-conference on 2026-04-01 not-applicable

scenario "Bolton: the same between two initial conferences"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    initial-conference on 2026-03-17
    became-looked-after on 2026-03-23
    plan-ended on 2026-03-23
  as of 2026-06-15
  under bolton
    expect midway-review about the initial-conference on 2026-01-06 late, not done
    expect midway-review about the initial-conference on 2026-03-17 not-applicable

# From 6 January three months end on 6 April.
scenario "Bolton: as long as the end of the plan is not on record its duties stand"
  given
    no-plan-made no
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    unrecorded plan-ended
  as of 2026-03-15
  under bolton
    expect midway-review required, presumed plan-ended
    expect review-booking overdue, due 2026-01-06, presumed plan-ended
    expect first-review due, due 2026-04-06, presumed plan-ended
    expect first-review in practice-standards due, due 2026-04-06, presumed plan-ended
    expect first-review in leaflet due, due 2026-04-06, presumed plan-ended

scenario "Bolton: when the review has ended the plan there is no midway review, and no review to arrange"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    midway-review on 2026-02-17
    review-conference on 2026-09-30
    plan-ended on 2026-09-30
  as of 2026-12-15
  under bolton
    expect midway-review about the initial-conference on 2026-01-06 met
    expect midway-review about the review-conference on 2026-09-30 not-applicable
    expect review-booking about the review-conference on 2026-09-30 not-applicable

# From Tuesday 6 January 2026 three months end on 6 April, Easter Monday; from 31 March on 30 June.
scenario "Bolton: the first review is held within three months, and the day does not move off a holiday"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-04-07
  as of 2026-04-30
  under bolton
    expect first-review late, will, by no one, due 2026-04-06, done 2026-04-07, act "hold the first review conference",
      cites 12 "no later than three months after the ICPC", nothing presumed
    expect first-review in practice-standards late, must, by no one, due 2026-04-06, done 2026-04-07,
      act "hold the first review conference",
      cites "Effective Child Protection Conferences" "is held within three months, with further conferences"
    expect first-review in leaflet late, will, by no one, due 2026-04-06, done 2026-04-07,
      act "hold the first review conference", cites "What is it?" "within three months and six monthly thereafter"

# From Tuesday 31 March 2026 three months end on 30 June: June has no 31st. The further sitting of 14 April starts nothing.
scenario "Bolton: a first review on the last day is in time"
  given
    initial-conference on 2026-03-31
    initial-conference on 2026-04-14
      reconvened yes
    review-conference on 2026-06-30
  as of 2026-08-31
  under bolton
    expect first-review met, due 2026-06-30, done 2026-06-30, presumed no-plan-made
    expect first-review in practice-standards met, due 2026-06-30, presumed no-plan-made
    expect first-review in leaflet met, due 2026-06-30, presumed no-plan-made

# From 6 January three months end on 6 April.
scenario "Bolton: the first review runs through its last day"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-04-06
  under bolton
    expect first-review due, due 2026-04-06, not done
    expect first-review in practice-standards due, due 2026-04-06
    expect first-review in leaflet due, due 2026-04-06
  as of 2026-04-07
  under bolton
    expect first-review overdue, due 2026-04-06
    expect first-review in practice-standards overdue, due 2026-04-06
    expect first-review in leaflet overdue, due 2026-04-06

# From 6 January three months end on 6 April: a plan that ends by then needs no review, one that ends on the 7th did.
scenario "Bolton: a plan that ends before its first review was due needs none"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    plan-ended on 2026-04-06
  as of 2026-06-30
  under bolton
    expect first-review not-applicable
    expect first-review in practice-standards not-applicable
    expect first-review in leaflet not-applicable

# From 6 January three months end on 6 April.
scenario "Bolton: a plan that ends after its first review was due has missed it"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    plan-ended on 2026-04-07
  as of 2026-06-30
  under bolton
    expect first-review overdue, due 2026-04-06
    expect first-review in practice-standards overdue, due 2026-04-06
    expect first-review in leaflet overdue, due 2026-04-06

# From 6 January three months end on 6 April.
scenario "Bolton: a review that ended the plan was in time"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-03-31
    plan-ended on 2026-03-31
  as of 2026-06-30
  under bolton
    expect first-review met, due 2026-04-06
    expect first-review in practice-standards met, due 2026-04-06
    expect first-review in leaflet met, due 2026-04-06

# From 6 January three months end on 6 April. The review of 16 September closed an earlier plan.
scenario "Bolton: the review of an earlier plan starts nothing"
  given
    review-conference on 2025-09-16
    previous-plan-ended on 2025-09-16
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-03-15
  under bolton
    expect first-review due, due 2026-04-06, not done
    expect first-review in practice-standards due, due 2026-04-06, not done
    expect first-review in leaflet due, due 2026-04-06, not done

scenario "Bolton: without an initial conference no first review is running"
  given
    child A born 2018-01-14
  as of 2026-04-06
  under bolton
    expect first-review not-started
    expect first-review in practice-standards not-started
    expect first-review in leaflet not-started

# From 31 March 2026 six months end on 30 September; from 30 September on 30 March 2027; from the 31st on
# 30 September 2027.
scenario "Bolton: later reviews are at most six months apart"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-03-31
    review-conference on 2026-09-30
    review-conference on 2027-03-31
  as of 2027-09-30
  under bolton
    expect subsequent-review about the gap up to the review-conference on 2026-09-30 met, will, by no one,
      due 2026-09-30, act "hold a review conference", cites 12 "then at six monthly cycles"
    expect subsequent-review about the gap up to the review-conference on 2027-03-31 late, due 2027-03-30
    expect subsequent-review about the gap since the review-conference on 2027-03-31 due, due 2027-09-30
    expect subsequent-review about the gap up to the review-conference on 2026-09-30 in practice-standards met, must,
      by no one, due 2026-09-30, act "hold a review conference",
      cites "Effective Child Protection Conferences" "further conferences being held at least every six months"
    expect subsequent-review about the gap up to the review-conference on 2027-03-31 in practice-standards late,
      due 2027-03-30
    expect subsequent-review about the gap since the review-conference on 2027-03-31 in practice-standards due,
      due 2027-09-30
    expect subsequent-review about the gap up to the review-conference on 2026-09-30 in leaflet met, will, by no one,
      due 2026-09-30, act "hold a review conference",
      cites "What is it?" "within three months and six monthly thereafter"
    expect subsequent-review about the gap up to the review-conference on 2027-03-31 in leaflet late, due 2027-03-30
    expect subsequent-review about the gap since the review-conference on 2027-03-31 in leaflet due, due 2027-09-30
  as of 2027-10-01
  under bolton
    expect subsequent-review about the gap since the review-conference on 2027-03-31 overdue, due 2027-09-30
    expect subsequent-review about the gap since the review-conference on 2027-03-31 in practice-standards overdue,
      due 2027-09-30
    expect subsequent-review about the gap since the review-conference on 2027-03-31 in leaflet overdue, due 2027-09-30

# From 31 March 2026 six months end on 30 September: the plan ended before.
scenario "Bolton: no further review is due after the end of the plan"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    plan-ended on 2026-07-14
  as of 2027-03-31
  under bolton
    expect subsequent-review met, due 2026-09-30
    expect subsequent-review in practice-standards met, due 2026-09-30
    expect subsequent-review in leaflet met, due 2026-09-30

scenario "Bolton: later reviews wait for the first"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-03-31
  under bolton
    expect subsequent-review not-started
    expect subsequent-review in practice-standards not-started
    expect subsequent-review in leaflet not-started

scenario "Bolton: the review is arranged at the conference"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-booked on 2026-01-06
    review-conference on 2026-04-01
    review-booked on 2026-04-02
  as of 2026-04-02
  under bolton
    expect review-booking about the initial-conference on 2026-01-06 met, will, by no one, due 2026-01-06,
      done 2026-01-06, act "set the arrangements for the review",
      cites 8 "Conference Review arrangements set if required", nothing presumed
    expect review-booking about the initial-conference on 2026-01-06 in practice-standards met, should, by no one,
      due 2026-01-06, act "agree the date of the first review",
      cites "Effective Child Protection Conferences" "agree a date for the first child protection review conference"
    expect review-booking about the review-conference on 2026-04-01 in practice-standards not-applicable

scenario "Bolton: a review arranged on the day after the conference is late"
  given
    transfer-in-conference on 2026-01-06
    review-booked on 2026-01-07
  as of 2026-01-07
  under bolton
    expect review-booking late, due 2026-01-06, done 2026-01-07, presumed no-plan-made
    expect review-booking in practice-standards late, due 2026-01-06, done 2026-01-07, presumed no-plan-made

scenario "Bolton: a review is to be arranged on the day of the conference"
  given
    initial-conference on 2026-01-06
  as of 2026-01-06
  under bolton
    expect review-booking due, due 2026-01-06, not done
    expect review-booking in practice-standards due, due 2026-01-06
  as of 2026-01-07
  under bolton
    expect review-booking overdue, due 2026-01-06
    expect review-booking in practice-standards overdue, due 2026-01-06

scenario "Bolton: a review arranges the next one too"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-04-01
  as of 2026-04-02
  under bolton
    expect review-booking about the review-conference on 2026-04-01 overdue, due 2026-04-01
    expect review-booking about the review-conference on 2026-04-01 in practice-standards not-applicable

# Back from Thursday 23 April 2026: 22 to 20 April are 3 working days, 17 to 13 April 8, 10 to 7 April 12, 2 and 1 April
# 14; the 15th is Tuesday 31 March.
scenario "Bolton: the invitation details of a review are confirmed fifteen working days ahead"
  given
    review-conference on 2026-04-23
    review-invitations-confirmed on 2026-03-31
  as of 2026-04-30
  under bolton
    expect review-invite-confirmation met, will, by social-worker, due 2026-03-31, done 2026-03-31,
      act "confirm the invitation details", cites 12 "with the CPU, 15 working days in advance of the meeting"

# The days are those of the scenario above.
scenario "Bolton: a day later the details are late"
  given
    review-conference on 2026-04-23
    review-invitations-confirmed on 2026-04-01
  as of 2026-04-30
  under bolton
    expect review-invite-confirmation late, due 2026-03-31, done 2026-04-01

# The days are those of the scenario above.
scenario "Bolton: for a review that is booked the confirmation is awaited"
  given
    review-conference booked for 2026-04-23
  as of 2026-03-31
  under bolton
    expect review-invite-confirmation due, due 2026-03-31, not done
  as of 2026-04-01
  under bolton
    expect review-invite-confirmation overdue, due 2026-03-31

# From Monday 16 March 2026: 28 days is 13 April. 17 to 20 March are 4 working days, to the 27th 9, to 2 April 13,
# 7 to 10 April 17, the 13th to the 15th make 20.
scenario "Bolton: after the birth two sections ask for a review, two days apart"
  given
    child A born 2018-01-14
    child B born 2026-03-16
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-03-10
    review-conference on 2026-04-14
  as of 2026-04-30
  under bolton
    expect post-birth-review for child B late, must, by no one, due 2026-04-13, done 2026-04-14,
      act "hold a review conference", cites 4 "must be held within four weeks of the birth of the child"
    expect post-birth-review for child B in handbook, elsewhere met, will, by no one, due 2026-04-15,
      act "hold a review conference", cites 12 "will take place within 20 working days of their birth"
    expect post-birth-review for child A not-applicable
    expect post-birth-review for child A in handbook, elsewhere not-applicable

# The days are those of the scenario above.
scenario "Bolton: the review after the birth runs through its last day"
  given
    child B expected 2026-03-20, born 2026-03-16
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-03-10
  under bolton
    expect post-birth-review not-started
    expect post-birth-review in handbook, elsewhere not-started
  as of 2026-04-13
  under bolton
    expect post-birth-review due, due 2026-04-13, not done
  as of 2026-04-14
  under bolton
    expect post-birth-review overdue, due 2026-04-13
  as of 2026-04-15
  under bolton
    expect post-birth-review in handbook, elsewhere due, due 2026-04-15
  as of 2026-04-16
  under bolton
    expect post-birth-review in handbook, elsewhere overdue, due 2026-04-15

# From Monday 16 March 2026 28 days end on 13 April, 20 working days on 15 April.
scenario "Bolton: on its last day the review after the birth is in time, on the day after it is late"
  given
    child B born 2026-03-16
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-04-13
  as of 2026-04-30
  under bolton
    expect post-birth-review met, due 2026-04-13, done 2026-04-13
    expect post-birth-review in handbook, elsewhere met, due 2026-04-15

# From Monday 16 March 2026 20 working days end on 15 April.
scenario "Bolton: the review after the birth is late under both sections"
  given
    child B born 2026-03-16
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    review-conference on 2026-04-16
  as of 2026-04-30
  under bolton
    expect post-birth-review late, due 2026-04-13
    expect post-birth-review in handbook, elsewhere late, due 2026-04-15

scenario "Bolton: a child who was born before the initial conference needs no review for it"
  given
    child B born 2026-01-05
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-04-30
  under bolton
    expect post-birth-review not-applicable
    expect post-birth-review in handbook, elsewhere not-applicable

# From Monday 16 March 2026 28 days end on 13 April, 20 working days on 15 April. Whether a plan was made is not on record.
scenario "Bolton: a later initial conference does not undo the one before the birth"
  given
    child B born 2026-03-16
    initial-conference on 2026-01-06
    initial-conference on 2026-04-07
  as of 2026-04-10
  under bolton
    expect post-birth-review due, due 2026-04-13, presumed no-plan-made
    expect post-birth-review in handbook, elsewhere due, due 2026-04-15, presumed no-plan-made

# From Monday 16 March 2026 28 days end on 13 April.
scenario "Bolton: the conference before the birth counts where the plan starts after it"
  given
    child B born 2026-03-16
    initial-conference on 2026-03-10
    plan-started on 2026-03-17
  as of 2026-04-10
  under bolton
    expect post-birth-review due, due 2026-04-13

scenario "Bolton: a review before the birth is no initial conference"
  given
    child B born 2026-03-16
    review-conference on 2026-03-10
    initial-conference on 2026-04-07
    plan-started on 2026-04-07
  as of 2026-03-31
  under bolton
    expect post-birth-review not-applicable
    expect post-birth-review in handbook, elsewhere not-applicable
  as of 2026-04-30
  under bolton
    expect post-birth-review not-applicable
    expect post-birth-review in handbook, elsewhere not-applicable

scenario "Bolton: without an initial conference no review after the birth is asked for"
  given
    child B born 2026-03-16
  as of 2026-04-30
  under bolton
    expect post-birth-review not-applicable
    expect post-birth-review in handbook, elsewhere not-applicable

scenario "Bolton: where the conference before the birth made no plan there is nothing to review"
  given
    child B born 2026-03-16
    no-plan-made yes
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect post-birth-review not-applicable
    expect post-birth-review in handbook, elsewhere not-applicable

# From 4 November 2024 twelve months end on 4 November 2025: it is more from the 5th on. Fifteen months end on
# 4 February 2026.
scenario "Bolton: a plan of more than twelve months is reviewed in supervision, one of fifteen at the panel"
  given
    initial-conference on 2024-10-29
    plan-started on 2024-11-04
  as of 2025-11-04
  under bolton
    expect long-plan-oversight part twelve-months not-applicable
    expect long-plan-oversight part fifteen-months not-applicable
  as of 2025-11-05
  under bolton
    expect long-plan-oversight part twelve-months required, will, by conference-chair, no due day,
      act "review the plan monthly in supervision with their manager",
      cites 12 "over 12 months, this will be reviewed monthly in supervision"
  as of 2026-02-03
  under bolton
    expect long-plan-oversight part twelve-months required
    expect long-plan-oversight part fifteen-months not-applicable
  as of 2026-02-04
  under bolton
    expect long-plan-oversight part twelve-months required
    expect long-plan-oversight part fifteen-months required, will, by heads-of-service, no due day,
      act "review the plan at the tracking panel",
      cites 12 "15 months or above, this will be reviewed by Heads of Service"

scenario "Bolton: not knowing of the end of a plan leaves its oversight open"
  given
    plan-started on 2024-06-03
    unrecorded plan-ended
  as of 2026-04-02
  under bolton
    expect long-plan-oversight part twelve-months needs-facts, needs plan-ended
    expect long-plan-oversight part fifteen-months needs-facts, needs plan-ended

scenario "Bolton: a plan that has ended is overseen no longer"
  given
    plan-started on 2024-06-03
    plan-ended on 2026-04-01
  as of 2026-04-02
  under bolton
    expect long-plan-oversight part twelve-months not-applicable
    expect long-plan-oversight part fifteen-months not-applicable

scenario "Bolton: without a plan there is nothing to oversee"
  given
    initial-conference on 2024-06-03
  as of 2026-04-02
  under bolton
    expect long-plan-oversight part twelve-months not-applicable
    expect long-plan-oversight part fifteen-months not-applicable

scenario "Bolton: at its first review a plan ends in exceptional circumstances only"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
      exceptional-circumstances no
      risk-clearly-reduced yes
      head-of-service-agrees no
  as of 2026-03-31
  under bolton
    expect end-first-review barred, must not, by no one, act "end the plan",
      cites 12 "only be ended at the first Conference Review stage under exceptional circumstances"
    expect end-first-review in practice-standards barred, should not, by no one, act "end the plan",
      cites "Effective Child Protection Conferences" "should not be discontinued at the first Review Conference"
    expect end-first-review in practice-standards barred,
      cites "Effective Child Protection Conferences" "exceptional circumstances where there is clear evidence"
    expect end-first-review-approval barred, must not, by no one, act "end the plan",
      cites 12 "agreed and recorded by the relevant social work Head of Service"
    expect end-first-review-approval barred,
      cites 0 "oversight and agreement is required to support a social care recommendation"

scenario "Bolton: in exceptional circumstances, with clear evidence and agreement, a plan may end at its first review"
  given
    initial-conference on 2026-01-06
    review-conference booked for 2026-03-31
      exceptional-circumstances yes
      risk-clearly-reduced yes
      head-of-service-agrees yes
  as of 2026-03-24
  under bolton
    expect end-first-review permitted, must not
    expect end-first-review in practice-standards permitted, should not
    expect end-first-review-approval permitted, must not

scenario "Bolton: exceptional circumstances without clear evidence are not enough for the practice standards"
  given
    review-conference on 2026-03-31
      exceptional-circumstances yes
      risk-clearly-reduced no
  as of 2026-03-31
  under bolton
    expect end-first-review permitted
    expect end-first-review in practice-standards barred

scenario "Bolton: what is exceptional and what is clear is for the chair to judge"
  given
    child A born 2018-01-14
    child B born 2020-05-11
      exceptional-circumstances yes
    review-conference on 2026-03-31
  as of 2026-03-31
  under bolton
    expect end-first-review for child A judgement, needs exceptional-circumstances, judged by conference-chair
    expect end-first-review for child A in practice-standards judgement, judged by conference-chair
    expect end-first-review for child B permitted
    expect end-first-review for child B in practice-standards judgement, needs risk-clearly-reduced,
      judged by conference-chair
    expect end-first-review-approval needs-facts, needs head-of-service-agrees

scenario "Bolton: from the second review on a plan may end without these conditions"
  given
    exceptional-circumstances no
    head-of-service-agrees no
    review-conference on 2026-03-31
    review-conference on 2026-04-07
      reconvened yes
    review-conference on 2026-09-30
    review-conference booked for 2027-03-30
  as of 2026-09-30
  under bolton
    expect end-first-review about the review-conference on 2026-03-31 barred
    expect end-first-review about the review-conference on 2026-04-07 barred
    expect end-first-review about the review-conference on 2026-04-07 in practice-standards barred
    expect end-first-review-approval about the review-conference on 2026-04-07 barred
    expect end-first-review about the review-conference on 2026-09-30 not-applicable
    expect end-first-review about the review-conference on 2026-09-30 in practice-standards not-applicable
    expect end-first-review-approval about the review-conference on 2026-09-30 not-applicable
    expect end-first-review about the review-conference on 2027-03-30 not-applicable
    expect end-first-review about the review-conference on 2027-03-30 in practice-standards not-applicable
    expect end-first-review-approval about the review-conference on 2027-03-30 not-applicable

scenario "Bolton: ending a plan is not recommended without an updated assessment, at any review"
  given
    review-conference on 2026-03-31
      updated-assessment no
    review-conference on 2026-09-30
      updated-assessment yes
    review-conference booked for 2027-03-30
  as of 2026-10-30
  under bolton
    expect end-assessment about the review-conference on 2026-03-31 barred, must not, by no one,
      act "recommend that the plan end", cites 0 "An updated Child & Family assessment is required to support"
    expect end-assessment about the review-conference on 2026-03-31 in handbook, elsewhere barred, should not,
      by no one, act "recommend that the plan end",
      cites 12 "the social care recommendation is to end the child protection plan"
    expect end-assessment about the review-conference on 2026-09-30 permitted
    expect end-assessment about the review-conference on 2026-09-30 in handbook, elsewhere permitted
    expect end-assessment about the review-conference on 2027-03-30 needs-facts, needs updated-assessment
    expect end-assessment about the review-conference on 2027-03-30 in handbook, elsewhere needs-facts,
      needs updated-assessment

scenario "Bolton: no document has a rule of its own for ending a plan for neglect"
  given
    category neglect
    review-conference on 2026-09-30
  as of 2026-09-30
  under bolton
    expect end-neglect silent

scenario "Bolton: with a child in need plan the date of its first review is recorded at the conference"
  given
    review-conference on 2026-09-30
      child-in-need-plan yes
    child-in-need-review-set on 2026-09-30
  as of 2026-10-30
  under bolton
    expect child-in-need-review met, will, by no one, due 2026-09-30, done 2026-09-30,
      act "record the date of the first child in need review", cites 8 "record CIN members and date of first CIN review"

scenario "Bolton: a date recorded on the day after is late"
  given
    initial-conference on 2026-01-06
      no-plan-made yes
      child-in-need-plan yes
    child-in-need-review-set on 2026-01-07
  as of 2026-01-07
  under bolton
    expect child-in-need-review late, due 2026-01-06, done 2026-01-07

scenario "Bolton: the date is awaited on the day of the conference"
  given
    initial-conference on 2026-01-06
      no-plan-made yes
      child-in-need-plan yes
  as of 2026-01-06
  under bolton
    expect child-in-need-review due, due 2026-01-06, not done
    expect child-in-need-review in practice-standards required, will, by conference-chair, no due day,
      act "record the date of any meetings to come",
      cites "Effective Child Protection Conferences" "record the date of any upcoming meetings"
  as of 2026-01-07
  under bolton
    expect child-in-need-review overdue, due 2026-01-06

scenario "Bolton: without a child in need plan there is no date to record"
  given
    initial-conference on 2026-01-06
      child-in-need-plan no
    review-conference on 2026-04-01
  as of 2026-04-01
  under bolton
    expect child-in-need-review about the initial-conference on 2026-01-06 not-applicable
    expect child-in-need-review about the initial-conference on 2026-01-06 in practice-standards not-applicable
    expect child-in-need-review about the review-conference on 2026-04-01 needs-facts, needs child-in-need-plan
    expect child-in-need-review about the review-conference on 2026-04-01 in practice-standards needs-facts,
      needs child-in-need-plan

# From Friday 27 March 2026: 30 March to 2 April are 4 working days, 7 to 10 April 8, the 13th is 9; the 10th is
# Tuesday 14 April.
scenario "Bolton: representations have ten working days from the letter"
  given
    plan-started on 2026-01-06
    became-looked-after on 2026-03-20
    looked-after-letter-sent on 2026-03-27
    representation-received on 2026-04-14
  as of 2026-04-30
  under bolton
    expect looked-after-representations met, should, by core-group-members, due 2026-04-14, done 2026-04-14,
      act "send what they have to say",
      cites 13 "invite any representations, which should be made within 10 working days"

# The days are those of the scenario above.
scenario "Bolton: a representation on the day after is late"
  given
    became-looked-after on 2026-03-20
    looked-after-letter-sent on 2026-03-27
    representation-received on 2026-04-15
  as of 2026-04-30
  under bolton
    expect looked-after-representations late, should, due 2026-04-14, done 2026-04-15

# The days are those of the scenario above.
scenario "Bolton: nobody has to make a representation"
  given
    became-looked-after on 2026-03-20
    looked-after-letter-sent on 2026-03-27
  as of 2026-04-14
  under bolton
    expect looked-after-representations permitted, may, by core-group-members, due 2026-04-14, not done,
      act "make representations", cites 13 "invite any representations, which should be made within 10 working days"
  as of 2026-04-30
  under bolton
    expect looked-after-representations permitted, may, due 2026-04-14, not done

scenario "Bolton: not knowing of representations or of looked after children leaves it open"
  given
    looked-after-letter-sent on 2026-03-27
    unrecorded representation-received, became-looked-after
  as of 2026-04-14
  under bolton
    expect looked-after-representations needs-facts, needs representation-received
    expect looked-after-handover needs-facts, needs became-looked-after

scenario "Bolton: the chair meets the reviewing officer before the first looked after review"
  given
    became-looked-after on 2026-03-02
    chair-handover on 2026-03-20
    looked-after-review on 2026-03-27
  as of 2026-04-30
  under bolton
    expect looked-after-handover met, should, by conference-chair, no due day, done 2026-03-20,
      act "meet the reviewing officer for the handover",
      cites 13 "arranged prior to the initial CLA review for a formal handover"

scenario "Bolton: a handover after that review is late"
  given
    became-looked-after on 2026-03-02
    looked-after-review on 2026-03-27
    chair-handover on 2026-03-30
  as of 2026-04-30
  under bolton
    expect looked-after-handover late, should, done 2026-03-30

scenario "Bolton: until that review the handover is awaited"
  given
    became-looked-after on 2026-03-02
  as of 2026-03-20
  under bolton
    expect looked-after-handover required, no due day, not done

scenario "Bolton: without a looked after child there is no handover"
  given
    plan-started on 2026-01-06
    looked-after-review on 2026-03-27
  as of 2026-04-30
  under bolton
    expect looked-after-handover not-applicable

scenario "Bolton: no document says when the chair is told that a child is looked after"
  given
    became-looked-after on 2026-03-02
  as of 2026-03-20
  under bolton
    expect looked-after-notice silent

scenario "Bolton: no document of its own says when a transfer-in conference is held"
  given
    on-plan-elsewhere yes
    move-notified on 2026-03-02
  as of 2026-03-20
  under bolton
    expect transfer-in-conference silent

scenario "Bolton: a transfer-in conference is requested for a permanent move only"
  given
    child A born 2018-01-14
      move-is-permanent yes
    child B born 2020-05-11
      move-is-permanent no
    child C born 2022-09-01
    on-plan-elsewhere yes
    moved-area on 2026-02-09
  as of 2026-03-20
  under bolton
    expect transfer-in-conditions for child A permitted, should not, by no one,
      act "have a transfer-in conference requested",
      cites 2 "should only be requested for children who are permanently moving"
    expect transfer-in-conditions for child B barred, should not
    expect transfer-in-conditions for child C needs-facts, needs move-is-permanent

# From Tuesday 17 March 2026 three months end on 17 June. The initial conference was the other authority's.
scenario "Bolton: the first review after a transfer-in conference is held within three months of it"
  given
    initial-conference on 2025-11-04
    plan-started on 2025-11-04
    moved-area on 2025-12-15
    transfer-in-conference on 2026-03-17
    review-conference on 2026-06-17
  as of 2026-07-31
  under bolton
    expect transfer-in-first-review met, will, by no one, due 2026-06-17, done 2026-06-17,
      act "hold the first review conference", cites 12 "no later than three months after the ICPC"
    expect transfer-in-first-review met,
      cites 2 "An Initial Child Protection Conference for children from another local authority"

# The days are those of the scenario above.
scenario "Bolton: that review is late on the day after"
  given
    transfer-in-conference on 2026-03-17
    review-conference on 2026-06-18
  as of 2026-07-31
  under bolton
    expect transfer-in-first-review late, due 2026-06-17, done 2026-06-18, presumed no-plan-made

# The days are those of the scenario above.
scenario "Bolton: that review is awaited to its last day"
  given
    transfer-in-conference on 2026-03-17
  as of 2026-06-17
  under bolton
    expect transfer-in-first-review due, due 2026-06-17, not done
  as of 2026-06-18
  under bolton
    expect transfer-in-first-review overdue, due 2026-06-17

scenario "Bolton: where the transfer-in conference made no plan there is nothing to review"
  given
    no-plan-made yes
    transfer-in-conference on 2026-03-17
  as of 2026-07-31
  under bolton
    expect transfer-in-first-review not-applicable

# From Tuesday 17 March 2026 three months end on 17 June.
scenario "Bolton: a plan that was transferred in and ended by then needs no review"
  given
    plan-started on 2025-11-04
    transfer-in-conference on 2026-03-17
    plan-ended on 2026-06-17
  as of 2026-07-31
  under bolton
    expect transfer-in-first-review not-applicable

# From Tuesday 17 March 2026 three months end on 17 June.
scenario "Bolton: a plan that was transferred in and ended a day later has missed its review"
  given
    plan-started on 2025-11-04
    transfer-in-conference on 2026-03-17
    plan-ended on 2026-06-18
  as of 2026-07-31
  under bolton
    expect transfer-in-first-review overdue, due 2026-06-17

# From Tuesday 17 March 2026 three months end on 17 June.
scenario "Bolton: as long as the end of a plan that was transferred in is not on record, its review is due"
  given
    no-plan-made no
    plan-started on 2025-11-04
    transfer-in-conference on 2026-03-17
    unrecorded plan-ended
  as of 2026-04-30
  under bolton
    expect transfer-in-first-review due, due 2026-06-17, presumed plan-ended

scenario "Bolton: without a transfer-in conference no such review is running"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect transfer-in-first-review not-started

scenario "Bolton: the conference service is told at once of a move that is planned"
  given
    plan-started on 2026-01-06
    move-known on 2026-03-02
    move-notified on 2026-03-02
    moved-area on 2026-03-16
  as of 2026-04-30
  under bolton
    expect transfer-out-notification met, should, by social-worker, no due day, done 2026-03-02,
      act "tell the conference service", says "immediately", cites 14 "should notify the CPU immediately"

scenario "Bolton: the conference service is told at once of a move that came unannounced"
  given
    plan-started on 2026-01-06
    moved-area on 2026-03-16
  as of 2026-03-17
  under bolton
    expect transfer-out-notification required, should, no due day, not done

scenario "Bolton: a move that is known of is to be told at once"
  given
    plan-started on 2026-01-06
    move-known on 2026-03-02
  as of 2026-03-03
  under bolton
    expect transfer-out-notification required, no due day, not done

scenario "Bolton: while no move is known there is nothing to tell"
  given
    plan-started on 2026-01-06
  as of 2026-03-03
  under bolton
    expect transfer-out-notification not-started
    expect transfer-out-end not-applicable
    expect transfer-out-end in handbook, elsewhere not-applicable

scenario "Bolton: plan and marker end when the new authority has held its conference and taken responsibility"
  given
    plan-started on 2025-10-06
    moved-area on 2026-02-09
    transfer-in-conference on 2026-03-02
    responsibility-accepted on 2026-03-03
    plan-transferred yes
  as of 2026-03-02
  under bolton
    expect transfer-out-end barred
  as of 2026-03-03
  under bolton
    expect transfer-out-end permitted, may, by no one, act "end the plan and take the marker off the child's file",
      cites 14 "until the new local authority have held a Child Protection Conference"
    expect transfer-out-end permitted, cites 14 "Conference and accepted case responsibility"
    expect transfer-out-end in handbook, elsewhere permitted, may, by no one, act "end the plan",
      cites 12 "The local authority transfers the plan to another local authority"

scenario "Bolton: responsibility without a conference, or before the plan is transferred, is not enough"
  given
    plan-started on 2025-10-06
    move-known on 2026-02-02
    responsibility-accepted on 2026-03-03
    plan-transferred no
  as of 2026-04-30
  under bolton
    expect transfer-out-end barred, may
    expect transfer-out-end in handbook, elsewhere barred, may

scenario "Bolton: for a move that is only known of the same holds"
  given
    plan-started on 2025-10-06
    move-known on 2026-02-02
    transfer-in-conference on 2026-03-02
    responsibility-accepted on 2026-03-03
    plan-transferred yes
  as of 2026-04-30
  under bolton
    expect transfer-out-end permitted
    expect transfer-out-end in handbook, elsewhere permitted

scenario "Bolton: what is not known of the transfer leaves its end open"
  given
    plan-started on 2025-10-06
    moved-area on 2026-02-09
    transfer-in-conference on 2026-03-02
    unrecorded responsibility-accepted
  as of 2026-04-30
  under bolton
    expect transfer-out-end needs-facts, needs responsibility-accepted
    expect transfer-out-end in handbook, elsewhere needs-facts, needs plan-transferred

scenario "Bolton: no document says how often the procedures are reviewed or a chair is supervised"
  given
    procedures-reviewed on 2025-09-01
    chair-supervised on 2026-01-06
  as of 2026-03-03
  under bolton
    expect procedure-review silent
    expect chair-supervision silent

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-before.policy",
      text: ##"""
# What the documents of Bolton come to before a conference, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April (Easter) and 4 May 2026.

# The strategy discussion

# After Friday 9 January 2026 the next working day is Monday the 12th.
scenario "Bolton: a discussion on Monday answers a Friday's decision"
  given
    reasonable-cause on 2026-01-09
    strategy-discussion on 2026-01-12
    strategy-discussion on 2026-01-20
  as of 2026-01-31
  under bolton
    expect strategy-timescale met, should, by no one, due 2026-01-12, done 2026-01-12, no earliest day,
      act "hold the strategy discussion", cites "Effective Strategy Discussions"

# After Thursday 2 April 2026 come two bank holidays, the 3rd and the 6th; the next working day is Tuesday the 7th.
scenario "Bolton: over Easter a discussion on Wednesday is a day late"
  given
    reasonable-cause on 2026-04-02
    strategy-discussion on 2026-04-08
  as of 2026-04-07
  under bolton
    expect strategy-timescale due, due 2026-04-07, not done
  as of 2026-04-08
  under bolton
    expect strategy-timescale late, due 2026-04-07, done 2026-04-08

# After Wednesday 14 January 2026 the next working day is Thursday the 15th.
scenario "Bolton: a discussion held before the decision does not answer it"
  given
    strategy-discussion on 2026-01-13
    reasonable-cause on 2026-01-14
  as of 2026-01-15
  under bolton
    expect strategy-timescale due, should, due 2026-01-15, not done
  as of 2026-01-16
  under bolton
    expect strategy-timescale overdue, due 2026-01-15, not done

scenario "Bolton: without the decision nothing runs towards a strategy discussion"
  given
    strategy-discussion on 2026-01-13
  as of 2026-01-31
  under bolton
    expect strategy-timescale not-started, no due day

# After Thursday 15 January 2026: Friday the 16th is 1, Monday the 19th 2. After Wednesday the 21st: the 22nd, the 23rd.
scenario "Bolton: each discussion has two working days for its own minutes"
  given
    strategy-discussion on 2026-01-15
    strategy-minutes-sent on 2026-01-19
    strategy-discussion on 2026-01-21
    strategy-minutes-sent on 2026-01-26
  as of 2026-01-31
  under bolton
    expect strategy-minutes about the strategy-discussion on 2026-01-15 met, will, by no one, due 2026-01-19,
      done 2026-01-19, no earliest day,
      act "see that the minutes go to all practitioners and others concerned",
      cites "Effective Strategy Discussions" "sent to all Practitioners and relevant others within two working days"
    expect strategy-minutes about the strategy-discussion on 2026-01-21 late, due 2026-01-23, done 2026-01-26

# After Wednesday 1 April 2026: the 2nd is 1, and Tuesday the 7th is 2.
scenario "Bolton: over Easter the minutes of a Wednesday run to Tuesday"
  given
    strategy-discussion on 2026-04-01
  as of 2026-04-07
  under bolton
    expect strategy-minutes due, due 2026-04-07, not done
  as of 2026-04-08
  under bolton
    expect strategy-minutes overdue, due 2026-04-07, not done

# What must come before an initial conference

scenario "Bolton: a discussion and a substantiated investigation open the way to a conference"
  given
    strategy-discussion on 2026-01-05
    section-47-substantiated yes
  as of 2026-01-05
  under bolton
    expect icpc-preconditions permitted, must not, by no one, nothing presumed, act "convene the initial conference",
      cites 1 "following a strategy discussion being held and a section 47 investigation",
      cites 1 "finding that the risk of significant harm has been substantiated"

scenario "Bolton: a discussion that confirmed the investigation opens it too"
  given
    strategy-discussion on 2026-01-05
    strategy-discussion on 2026-01-09
    section-47-confirmed on 2026-01-09
  as of 2026-01-08
  under bolton
    expect icpc-preconditions needs-facts, needs section-47-substantiated
  as of 2026-01-09
  under bolton
    expect icpc-preconditions permitted

scenario "Bolton: without a strategy discussion there is no conference"
  given
    section-47-substantiated yes
    section-47-confirmed on 2026-01-09
  as of 2026-01-31
  under bolton
    expect icpc-preconditions barred, must not, by no one, presumed on-plan-elsewhere

scenario "Bolton: an investigation that substantiates nothing leads to no conference"
  given
    strategy-discussion on 2026-01-05
    section-47-substantiated no
  as of 2026-01-31
  under bolton
    expect icpc-preconditions barred, must not, by no one

scenario "Bolton: a child who is on a plan elsewhere needs no new investigation here"
  given
    on-plan-elsewhere yes
  as of 2026-01-31
  under bolton
    expect icpc-preconditions permitted, must not, nothing presumed

scenario "Bolton: a child who is on no plan elsewhere does"
  given
    on-plan-elsewhere no
  as of 2026-01-31
  under bolton
    expect icpc-preconditions barred, nothing presumed

scenario "Bolton: whether the investigation was confirmed may not be on record"
  given
    strategy-discussion on 2026-01-05
    unrecorded section-47-confirmed
    section-47-substantiated no
  as of 2026-01-31
  under bolton
    expect icpc-preconditions needs-facts, needs section-47-confirmed

scenario "Bolton: whether there was a strategy discussion may not be on record"
  given
    unrecorded strategy-discussion
    section-47-substantiated yes
  as of 2026-01-31
  under bolton
    expect icpc-preconditions needs-facts, needs strategy-discussion

# How soon the initial conference is held

# 2026. From Wednesday 18 March: to the 20th 2, to the 27th 7, to 2 April 11; the 7th to the 10th make 15: the 10th.
# From Friday 20 March: to the 27th 5, to 2 April 9, to the 10th 13; the 13th and 14th make 15: Tuesday 14 April.
# From Wednesday 25 March: to the 27th 2, to 2 April 6, to the 10th 10; the 13th to the 17th make 15: Friday 17 April.
scenario "Bolton: four places give the initial conference three last days over Easter"
  given
    strategy-discussion on 2026-03-18
    section-47-initiated on 2026-03-20
    strategy-discussion on 2026-03-25
    section-47-confirmed on 2026-03-25
    conference-agreed on 2026-03-26
  as of 2026-04-10
  under bolton
    expect icpc-timescale due, must, due 2026-04-10, not done, no earliest day, act "hold the initial conference",
      cites 2 "must be held within 15 working days of the first strategy discussion"
    expect icpc-timescale in handbook, elsewhere due, should, by no one, due 2026-04-10,
      act "hold the initial conference",
      cites 0 "should be held within 15 working days of the first strategy discussion"
    expect icpc-timescale in practice-standards due, should, by no one, due 2026-04-14,
      act "hold the initial conference",
      cites "Effective Child Protection Conferences", cites "Effective Strategy Discussions"
    expect icpc-timescale in leaflet due, will, by no one, due 2026-04-17, act "hold the initial conference",
      cites "What is it?" "After a s47 investigation, if required",
      cites "What is it?" "takes place within 15 working days"
  as of 2026-04-14
  under bolton
    expect icpc-timescale overdue, due 2026-04-10
    expect icpc-timescale in handbook, elsewhere overdue, due 2026-04-10
    expect icpc-timescale in practice-standards due, due 2026-04-14
    expect icpc-timescale in leaflet due, due 2026-04-17
  as of 2026-04-15
  under bolton
    expect icpc-timescale in practice-standards overdue, due 2026-04-14
    expect icpc-timescale in leaflet due, due 2026-04-17
  as of 2026-04-18
  under bolton
    expect icpc-timescale in leaflet overdue, due 2026-04-17
  under bolton
    read enquiries-end of icpc-timescale as first-discussion
    expect icpc-timescale in leaflet overdue, will, by no one, due 2026-04-10, act "hold the initial conference",
      cites "What is it?" "takes place within 15 working days"

# The same last days: 10, 14 and 17 April 2026.
scenario "Bolton: a conference on the fifteenth working day is in time, and a further sitting does not undo it"
  given
    strategy-discussion on 2026-03-18
    section-47-initiated on 2026-03-20
    section-47-confirmed on 2026-03-25
    initial-conference on 2026-04-10
    initial-conference on 2026-04-20
      reconvened yes
  as of 2026-04-30
  under bolton
    expect icpc-timescale met, must, due 2026-04-10, done 2026-04-10
    expect icpc-timescale in handbook, elsewhere met, due 2026-04-10, done 2026-04-10
    expect icpc-timescale in practice-standards met, due 2026-04-14, done 2026-04-10
    expect icpc-timescale in leaflet met, due 2026-04-17, done 2026-04-10

scenario "Bolton: a conference on the Monday after is late by the handbook alone"
  given
    strategy-discussion on 2026-03-18
    section-47-initiated on 2026-03-20
    section-47-confirmed on 2026-03-25
    initial-conference on 2026-04-13
  as of 2026-04-30
  under bolton
    expect icpc-timescale late, must, due 2026-04-10, done 2026-04-13
    expect icpc-timescale in handbook, elsewhere late, due 2026-04-10, done 2026-04-13
    expect icpc-timescale in practice-standards met, due 2026-04-14, done 2026-04-13
    expect icpc-timescale in leaflet met, due 2026-04-17, done 2026-04-13

scenario "Bolton: a conference in the sixth week is late by every document"
  given
    strategy-discussion on 2026-03-18
    section-47-initiated on 2026-03-20
    section-47-confirmed on 2026-03-25
    initial-conference on 2026-04-20
  as of 2026-04-30
  under bolton
    expect icpc-timescale in practice-standards late, should, due 2026-04-14, done 2026-04-20
    expect icpc-timescale in leaflet late, will, due 2026-04-17, done 2026-04-20

scenario "Bolton: each document waits for its own event"
  given
    strategy-discussion on 2026-03-18
  as of 2026-03-17
  under bolton
    expect icpc-timescale not-started, must, no due day
    expect icpc-timescale in handbook, elsewhere not-started
  as of 2026-03-18
  under bolton
    expect icpc-timescale due, due 2026-04-10
    expect icpc-timescale in practice-standards not-started, no due day
    expect icpc-timescale in leaflet not-started, no due day

# The request for the conference

# From Monday 1 December 2025: the 2nd to the 5th are 4, Monday the 8th is 5.
# From Wednesday the 10th: the 11th and 12th are 2, the 15th to the 17th make 5: Wednesday the 17th.
scenario "Bolton: a request counted from the discussion that agreed to the conference keeps one reading"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-10
    conference-agreed on 2025-12-10
    strategy-discussion on 2025-12-12
    conference-requested on 2025-12-17
  as of 2025-12-31
  under bolton
    expect icpc-request late, must, by social-worker, due 2025-12-08, done 2025-12-17, no earliest day,
      act "request the conference", cites 2 "no later than 5 working days after the strategy discussion"
    expect icpc-request in handbook, elsewhere met, should, by no one, no due day, done 2025-12-17,
      act "request the conference", cites 0 "requested at the earliest opportunity following the strategy discussion"
  under bolton
    read which-discussion of icpc-request as agreed
    expect icpc-request met, must, by social-worker, due 2025-12-17, done 2025-12-17, no earliest day,
      act "request the conference", cites 2 "no later than 5 working days after the strategy discussion"

# The same days: 8 and 17 December 2025.
scenario "Bolton: a request on the eighteenth keeps neither reading"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-10
    conference-agreed on 2025-12-10
    conference-requested on 2025-12-18
  as of 2025-12-17
  under bolton
    expect icpc-request overdue, due 2025-12-08, not done
  under bolton
    read which-discussion of icpc-request as agreed
    expect icpc-request due, due 2025-12-17, not done
  as of 2025-12-18
  under bolton
    expect icpc-request late, due 2025-12-08, done 2025-12-18
  under bolton
    read which-discussion of icpc-request as agreed
    expect icpc-request late, due 2025-12-17, done 2025-12-18

# The same day, 8 December 2025.
scenario "Bolton: a request before the second discussion answers the first"
  given
    strategy-discussion on 2025-12-01
    conference-requested on 2025-12-05
    strategy-discussion on 2025-12-10
  as of 2025-12-31
  under bolton
    expect icpc-request met, due 2025-12-08, done 2025-12-05
    expect icpc-request in handbook, elsewhere met, should, no due day, done 2025-12-05

# From Monday 30 March 2026: the 31st, 1 and 2 April are 3; Tuesday the 7th 4, Wednesday the 8th 5.
scenario "Bolton: over Easter the request runs to Wednesday"
  given
    strategy-discussion on 2026-03-30
  as of 2026-03-29
  under bolton
    expect icpc-request not-started, no due day
    expect icpc-request in handbook, elsewhere not-started
  as of 2026-04-08
  under bolton
    expect icpc-request due, due 2026-04-08, not done
    expect icpc-request in handbook, elsewhere required, should, no due day, not done
  under bolton
    read which-discussion of icpc-request as agreed
    expect icpc-request not-started, no due day
  as of 2026-04-09
  under bolton
    expect icpc-request overdue, due 2026-04-08, not done

scenario "Bolton: a request on the fifth working day is in time"
  given
    strategy-discussion on 2026-03-30
    conference-requested on 2026-04-08
  as of 2026-04-09
  under bolton
    expect icpc-request met, due 2026-04-08, done 2026-04-08

# The interim safety plan when the conference is late

# From Wednesday 18 March 2026 the fifteenth working day is Friday 10 April.
scenario "Bolton: an interim safety plan is asked for from the day after the limit, a Saturday"
  given
    strategy-discussion on 2026-03-18
    strategy-discussion on 2026-03-25
    initial-conference booked for 2026-04-20
  as of 2026-04-10
  under bolton
    expect icpc-late-safety-plan not-applicable
  as of 2026-04-11
  under bolton
    expect icpc-late-safety-plan needs-facts, needs interim-safety-plan

scenario "Bolton: without an interim safety plan the conference may not run late"
  given
    strategy-discussion on 2026-03-18
    strategy-discussion on 2026-03-25
    initial-conference on 2026-04-13
    interim-safety-plan no
  as of 2026-04-10
  under bolton
    expect icpc-late-safety-plan not-applicable
  as of 2026-04-11
  under bolton
    expect icpc-late-safety-plan barred, should not, by no one,
      act "leave a late initial conference without an interim safety plan",
      cites 0 "Interim safety plans should be in place and recorded",
      cites 7 "an interim safety plan to ensure that the children are safeguarded"
  as of 2026-04-13
  under bolton
    expect icpc-late-safety-plan barred, should not

scenario "Bolton: with an interim safety plan in place and recorded a late conference is covered"
  given
    strategy-discussion on 2026-03-18
    interim-safety-plan yes
  as of 2026-04-13
  under bolton
    expect icpc-late-safety-plan permitted, should not, nothing presumed

scenario "Bolton: a conference within the limit needs no interim safety plan, though it sits again later"
  given
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-10
    initial-conference on 2026-04-20
      reconvened yes
    interim-safety-plan no
  as of 2026-04-30
  under bolton
    expect icpc-late-safety-plan not-applicable

scenario "Bolton: nor does a conference well within the limit"
  given
    strategy-discussion on 2026-03-18
    initial-conference on 2026-03-27
    interim-safety-plan no
  as of 2026-04-30
  under bolton
    expect icpc-late-safety-plan not-applicable

scenario "Bolton: without a strategy discussion no conference is late"
  given
    interim-safety-plan no
  as of 2026-04-30
  under bolton
    expect icpc-late-safety-plan not-applicable

# Invitations

# Back from Wednesday 8 April 2026: the 7th is 1, the 2nd 2, the 1st 3, 31 March 4, Monday 30 March 5.
scenario "Bolton: agencies have their invitations five working days before, Easter left out"
  given
    initial-conference booked for 2026-04-08
    invitations-received on 2026-03-30
  as of 2026-03-30
  under bolton
    expect agency-invitation-notice met, should, by no one, due 2026-03-30, done 2026-03-30, no earliest day,
      act "have the invitations with the partner agencies",
      cites 5 "a minimum of 5 working days prior to the date"

# The same last day, Monday 30 March 2026.
scenario "Bolton: it counts when the invitations arrive, not when they are sent"
  given
    initial-conference on 2026-04-08
    invitations-sent on 2026-03-27
    invitations-received on 2026-03-31
  as of 2026-04-08
  under bolton
    expect agency-invitation-notice late, due 2026-03-30, done 2026-03-31

# Back from Wednesday 1 July 2026: 30 and 29 June are 2, the 26th 3, the 25th 4, Wednesday the 24th 5.
scenario "Bolton: a review has invitations of its own"
  given
    initial-conference on 2026-04-08
    invitations-received on 2026-03-30
    review-conference booked for 2026-07-01
  as of 2026-06-24
  under bolton
    expect agency-invitation-notice about the initial-conference on 2026-04-08 met, due 2026-03-30
    expect agency-invitation-notice about the review-conference on 2026-07-01 due, due 2026-06-24, not done
  as of 2026-06-25
  under bolton
    expect agency-invitation-notice about the review-conference on 2026-07-01 overdue, due 2026-06-24, not done

# The social worker's report

scenario "Bolton: when the chair has the report is not said"
  given
    initial-conference on 2026-04-08
    review-conference booked for 2026-07-01
  as of 2026-04-08
  under bolton
    expect sw-report-to-chair silent

scenario "Bolton: a signed report lets the conference go on"
  given
    initial-conference on 2026-04-08 at 10:00
    report-signed-off on 2026-04-08 at 09:00
  as of 2026-04-08
  under bolton
    expect sw-report-signoff permitted, may, by conference-chair, nothing presumed,
      act "go on with a report that the team manager has signed off",
      cites 7 "report not being completed and signed off by a team manager",
      cites 12 "timescales for the report being signed off"

scenario "Bolton: without the team manager's signature it does not"
  given
    transfer-in-conference on 2026-04-08
    report-signed-off on 2026-04-09
  as of 2026-04-08
  under bolton
    expect sw-report-signoff barred, may, by conference-chair
  as of 2026-04-09
  under bolton
    expect sw-report-signoff barred

scenario "Bolton: a review needs a report signed since the conference before it"
  given
    report-signed-off on 2026-04-01
    initial-conference on 2026-04-08
    review-conference booked for 2026-07-01
    review-conference booked for 2026-12-16
    report-signed-off on 2026-06-26
  as of 2026-06-25
  under bolton
    expect sw-report-signoff about the initial-conference on 2026-04-08 permitted
    expect sw-report-signoff about the review-conference on 2026-07-01 barred
  as of 2026-06-26
  under bolton
    expect sw-report-signoff about the review-conference on 2026-07-01 permitted

scenario "Bolton: a signature two hours after the conference comes too late for it"
  given
    initial-conference on 2026-04-08 at 10:00
    report-signed-off on 2026-04-08 at 12:00
  as of 2026-04-08
  under bolton
    expect sw-report-signoff barred

scenario "Bolton: nor does a signature after the review mend an old one"
  given
    report-signed-off on 2026-04-01
    initial-conference on 2026-04-08
    review-conference on 2026-07-01
    report-signed-off on 2026-07-03
  as of 2026-07-03
  under bolton
    expect sw-report-signoff about the initial-conference on 2026-04-08 permitted
    expect sw-report-signoff about the review-conference on 2026-07-01 barred

scenario "Bolton: whether the report was signed may not be on record"
  given
    initial-conference on 2026-04-08
    unrecorded report-signed-off
  as of 2026-04-08
  under bolton
    expect sw-report-signoff needs-facts, needs report-signed-off

# Back from Tuesday 7 April 2026: Thursday the 2nd is 1, Wednesday the 1st 2. 24 hours before: Monday the 6th, 10:00.
scenario "Bolton: a report shared on Wednesday reaches the family in time for the Tuesday after Easter"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-01
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family met, must, by no one, due 2026-04-01, done 2026-04-01, no earliest day,
      act "share the report with the family", cites 4 "must be shared with families 2 working days in advance",
      cites 12 "are the same as for an ICPC"
    expect sw-report-shared-with-family in handbook, elsewhere met, should, by no one, due 2026-04-01,
      act "share the report with the family", cites 4 "2 working days prior to the ICPC"
    expect sw-report-shared-with-family in practice-standards met, should, by no one, no due day, done 2026-04-01,
      act "share the report with the family",
      cites "Engaging and Supporting Children and their Families" "family before any meetings"
    expect sw-report-shared-with-family in leaflet met, will, by social-worker, due 2026-04-06 at 10:00,
      done 2026-04-01, no earliest day, act "share the report with the family",
      cites "What happens at a Child Protection Conference?" "at least 24 hours prior to the Conference"

# The same last moments: Wednesday 1 April 2026, and Monday the 6th at 10:00.
scenario "Bolton: a report shared on Thursday is late by the handbook alone"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-02
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family late, due 2026-04-01, done 2026-04-02,
      says "If that is missed, the conference chair will issue a dispute resolution"
    expect sw-report-shared-with-family in handbook, elsewhere late, due 2026-04-01, done 2026-04-02
    expect sw-report-shared-with-family in practice-standards met
    expect sw-report-shared-with-family in leaflet met, due 2026-04-06 at 10:00

scenario "Bolton: a report shared 24 hours before keeps the leaflet to the minute"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-06 at 10:00
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family in leaflet met, due 2026-04-06 at 10:00, done 2026-04-06 at 10:00

scenario "Bolton: a report shared half an hour later does not"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-06 at 10:30
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family in leaflet late, due 2026-04-06 at 10:00, done 2026-04-06 at 10:30
    expect sw-report-shared-with-family in practice-standards met

# Without a time of day the 24 hours before 7 April 2026 run to the end of the 6th.
scenario "Bolton: where the hour is not known the leaflet's day counts"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-06
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family in leaflet met, due 2026-04-06

scenario "Bolton: a report handed over on the morning of the conference is still before it"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-07 at 09:00
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family late, due 2026-04-01
    expect sw-report-shared-with-family in practice-standards met, no due day
    expect sw-report-shared-with-family in leaflet late

scenario "Bolton: a report handed over after the conference is not"
  given
    initial-conference on 2026-04-07 at 10:00
    report-shared-with-family on 2026-04-07 at 12:00
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family in practice-standards late, should, no due day

# The same last day, Wednesday 1 April 2026.
scenario "Bolton: the report is due through the second working day before"
  given
    transfer-in-conference booked for 2026-04-07
  as of 2026-04-01
  under bolton
    expect sw-report-shared-with-family due, due 2026-04-01, not done
    expect sw-report-shared-with-family in handbook, elsewhere due, due 2026-04-01, not done
    expect sw-report-shared-with-family in practice-standards required, no due day
    expect sw-report-shared-with-family in leaflet due, due 2026-04-06, not done
  as of 2026-04-02
  under bolton
    expect sw-report-shared-with-family overdue, due 2026-04-01, not done
    expect sw-report-shared-with-family in handbook, elsewhere overdue
    expect sw-report-shared-with-family in leaflet due
  as of 2026-04-07
  under bolton
    expect sw-report-shared-with-family in leaflet overdue, due 2026-04-06

# Back from Wednesday 1 July 2026: 30 June is 1, Monday the 29th 2.
scenario "Bolton: the report for a review has the same two working days, in one place"
  given
    report-shared-with-family on 2026-04-01
    initial-conference on 2026-04-07
    review-conference booked for 2026-07-01
  as of 2026-06-29
  under bolton
    expect sw-report-shared-with-family about the initial-conference on 2026-04-07 met, due 2026-04-01
    expect sw-report-shared-with-family about the review-conference on 2026-07-01 due, must, due 2026-06-29, not done
    expect sw-report-shared-with-family about the review-conference on 2026-07-01 in handbook, elsewhere not-applicable
    expect sw-report-shared-with-family about the review-conference on 2026-07-01 in practice-standards required
    expect sw-report-shared-with-family about the review-conference on 2026-07-01 in leaflet due, due 2026-06-30
  as of 2026-06-30
  under bolton
    expect sw-report-shared-with-family about the review-conference on 2026-07-01 overdue, due 2026-06-29

# Back from Tuesday 7 April 2026 the second working day is Wednesday the 1st.
scenario "Bolton: while the report can still be shared in time nothing follows"
  given
    initial-conference booked for 2026-04-07
  as of 2026-03-25
  under bolton
    expect late-report-consequence not-applicable
  as of 2026-04-01
  under bolton
    expect late-report-consequence not-applicable
  as of 2026-04-02
  under bolton
    expect late-report-consequence barred, must not, by conference-chair, act "pass over a report that came late",
      cites 4 "issue a dispute resolution where this has not been achieved",
      cites 0 "shared with families 2 working days in advance of the Conference"

scenario "Bolton: a report shared in time has no consequence"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-01
    agency-report-shared on 2026-04-01
  as of 2026-04-07
  under bolton
    expect late-report-consequence not-applicable
  as of 2026-04-30
  under bolton
    expect late-report-consequence not-applicable

scenario "Bolton: a report shared a day late has one, before the conference and after"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-02
  as of 2026-04-07
  under bolton
    expect late-report-consequence barred, must not, by conference-chair
  as of 2026-04-30
  under bolton
    expect late-report-consequence barred

scenario "Bolton: a dispute raised before the conference answers a late report"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-02
    dispute-raised on 2026-04-02
  as of 2026-04-07
  under bolton
    expect late-report-consequence permitted, must not, by conference-chair

scenario "Bolton: a dispute raised the day after the conference does too"
  given
    initial-conference on 2026-04-07
    dispute-raised on 2026-04-08
  as of 2026-04-07
  under bolton
    expect late-report-consequence barred
  as of 2026-04-08
  under bolton
    expect late-report-consequence permitted

# Back from Wednesday 1 July 2026 the second working day is Monday 29 June.
scenario "Bolton: neither the report nor the dispute of the initial conference serves the review"
  given
    report-shared-with-family on 2026-04-01
    agency-report-shared on 2026-04-01
    dispute-raised on 2026-04-02
    initial-conference on 2026-04-07
    review-conference booked for 2026-07-01
  as of 2026-06-29
  under bolton
    expect late-report-consequence about the review-conference on 2026-07-01 not-applicable
  as of 2026-06-30
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 not-applicable
    expect late-report-consequence about the review-conference on 2026-07-01 barred

scenario "Bolton: a report shared since the initial conference serves the review"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-06-29
    agency-report-shared on 2026-06-29
    review-conference booked for 2026-07-01
  as of 2026-06-30
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 barred
    expect late-report-consequence about the review-conference on 2026-07-01 not-applicable

# Back from Tuesday 7 April and Wednesday 1 July 2026 the last days are Wednesday 1 April and Monday 29 June.
scenario "Bolton: reports shared in time for both conferences have no consequence, whatever was disputed before"
  given
    report-shared-with-family on 2026-03-27
    agency-report-shared on 2026-03-27
    dispute-raised on 2026-04-02
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-06-26
    agency-report-shared on 2026-06-26
    review-conference on 2026-07-01
  as of 2026-07-01
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 not-applicable
    expect late-report-consequence about the review-conference on 2026-07-01 not-applicable

# The same last days.
scenario "Bolton: a late report for the review has its consequence, though the first was in time"
  given
    report-shared-with-family on 2026-04-01
    agency-report-shared on 2026-04-01
    dispute-raised on 2026-04-02
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-06-30
    agency-report-shared on 2026-06-30
    review-conference on 2026-07-01
    dispute-raised on 2026-07-02
  as of 2026-07-01
  under bolton
    expect late-report-consequence about the review-conference on 2026-07-01 barred
  as of 2026-07-02
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 not-applicable
    expect late-report-consequence about the review-conference on 2026-07-01 permitted

# The same last days.
scenario "Bolton: each late report has a dispute of its own"
  given
    dispute-raised on 2026-04-02
    report-shared-with-family on 2026-04-02
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-06-30
    dispute-raised on 2026-06-30
    review-conference on 2026-07-01
  as of 2026-07-01
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 permitted
    expect late-report-consequence about the review-conference on 2026-07-01 permitted

# The same last days.
scenario "Bolton: a report handed over after the review does not mend the review"
  given
    report-shared-with-family on 2026-04-01
    agency-report-shared on 2026-04-01
    initial-conference on 2026-04-07
    review-conference on 2026-07-01
    report-shared-with-family on 2026-07-03
    agency-report-shared on 2026-07-03
  as of 2026-07-03
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 not-applicable
    expect late-report-consequence about the review-conference on 2026-07-01 barred

# Wednesday 1 April 2026 is the last day for the initial conference.
scenario "Bolton: a dispute raised between two conferences answers for the first of them"
  given
    initial-conference on 2026-04-07
    dispute-raised on 2026-04-08
    review-conference on 2026-07-01
  as of 2026-07-01
  under bolton
    expect late-report-consequence about the initial-conference on 2026-04-07 permitted

scenario "Bolton: whether the report was shared may not be on record"
  given
    initial-conference on 2026-04-07
    unrecorded report-shared-with-family
  as of 2026-04-07
  under bolton
    expect late-report-consequence needs-facts, needs report-shared-with-family

scenario "Bolton: whether a dispute was raised may not be on record"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-02
    unrecorded dispute-raised
  as of 2026-04-07
  under bolton
    expect late-report-consequence needs-facts, needs dispute-raised

# The reports of partner agencies

# Back from Tuesday 5 May 2026: Friday the 1st is 1 (Monday the 4th is a bank holiday), Thursday 30 April 2.
scenario "Bolton: agency reports sent and shared on Thursday are in time"
  given
    initial-conference on 2026-05-05 at 10:00
    agency-report-submitted on 2026-04-30
    agency-report-shared on 2026-04-30
  as of 2026-05-05
  under bolton
    expect agency-report-submitted met, should, by partner-agencies, due 2026-04-30, done 2026-04-30, no earliest day,
      act "send their reports to the conference service", cites 5 "sent to the CPU a minimum of 2 working days prior"
    expect agency-report-submitted in practice-standards met, will, by partner-agencies, due 2026-04-30,
      done 2026-04-30, no earliest day, act "send their reports to the conference service",
      cites "Effective Child Protection Conferences" "submit 2 working days before the ICPC and RCPC"
    expect agency-report-shared-with-family met, should, by partner-agencies, due 2026-04-30, done 2026-04-30,
      no earliest day, act "share their reports with the family",
      cites 5 "share their report to conference with the family 2 working days"
    expect agency-report-shared-with-family in handbook, elsewhere met, must, by no one, due 2026-04-30,
      done 2026-04-30, no earliest day, act "share every report with the family",
      cites 4 "All reports must be shared with families 2 working days in advance",
      cites 0 "shared with families 2 working days in advance of the Conference"
    expect agency-report-shared-with-family in practice-standards met, should, by no one, no due day, done 2026-04-30,
      act "share every report with the child and the family",
      cites "Engaging and Supporting Children and their Families" "(where appropriate) and family before any meetings"

# The same last day, Thursday 30 April 2026.
scenario "Bolton: agency reports sent and shared on Friday are late, save where no day is given"
  given
    initial-conference on 2026-05-05 at 10:00
    agency-report-submitted on 2026-05-01
    agency-report-shared on 2026-05-01
  as of 2026-05-05
  under bolton
    expect agency-report-submitted late, due 2026-04-30, done 2026-05-01
    expect agency-report-submitted in practice-standards late, due 2026-04-30, done 2026-05-01
    expect agency-report-shared-with-family late, due 2026-04-30, done 2026-05-01
    expect agency-report-shared-with-family in handbook, elsewhere late, due 2026-04-30, done 2026-05-01
    expect agency-report-shared-with-family in practice-standards met, no due day, done 2026-05-01

scenario "Bolton: an agency report shown to the family after the conference is late by every document"
  given
    initial-conference on 2026-05-05 at 10:00
    agency-report-shared on 2026-05-05 at 12:00
  as of 2026-05-05
  under bolton
    expect agency-report-shared-with-family late, due 2026-04-30
    expect agency-report-shared-with-family in practice-standards late, no due day

# The same last day, Thursday 30 April 2026.
scenario "Bolton: agency reports for a review are due through the second working day before"
  given
    initial-conference on 2026-02-10
    agency-report-submitted on 2026-02-06
    agency-report-shared on 2026-02-06
    review-conference booked for 2026-05-05
  as of 2026-04-30
  under bolton
    expect agency-report-submitted about the review-conference on 2026-05-05 due, due 2026-04-30, not done
    expect agency-report-submitted about the review-conference on 2026-05-05 in practice-standards due, due 2026-04-30
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 due, due 2026-04-30, not done
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 in handbook, elsewhere due,
      due 2026-04-30
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 in practice-standards required,
      no due day, not done
  as of 2026-05-01
  under bolton
    expect agency-report-submitted about the review-conference on 2026-05-05 overdue, due 2026-04-30
    expect agency-report-submitted about the review-conference on 2026-05-05 in practice-standards overdue
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 overdue, due 2026-04-30
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 in handbook, elsewhere overdue

scenario "Bolton: what agencies share after one conference is shared before the next"
  given
    initial-conference on 2026-02-10
    agency-report-shared on 2026-02-12
    review-conference on 2026-05-05
  as of 2026-05-05
  under bolton
    expect agency-report-shared-with-family about the initial-conference on 2026-02-10 in practice-standards late,
      not done
    expect agency-report-shared-with-family about the review-conference on 2026-05-05 in practice-standards met,
      done 2026-02-12

scenario "Bolton: a report that nobody had shared by the conference is late, though no day was given"
  given
    review-conference on 2026-05-05
  as of 2026-05-06
  under bolton
    expect sw-report-shared-with-family in practice-standards late, no due day, not done
    expect agency-report-shared-with-family in practice-standards late, no due day, not done

# Which children are invited, from what age

# On 14 January 2026 A is a day short of eight, B eight, C a day over; D is a day short of nine, E nine.
scenario "Bolton: a child is invited from the eighth birthday"
  given
    child A born 2018-01-15
    child B born 2018-01-14
    child C born 2018-01-13
    child D born 2017-01-15
    child E born 2017-01-14
    child F expected 2026-05-01
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-invitation-age for child A not-applicable
    expect child-invitation-age for child B required, should, by conference-service,
      presumed invitation-inappropriate-evidenced and chair-agrees-not-to-invite and
      social-worker-agrees-not-to-invite and views-will-be-sought,
      act "invite the child to the conference",
      cites 2 "All children aged 8 or above should be invited to their conferences",
      cites 6 "All children aged 8 or above should be invited to their conferences"
    expect child-invitation-age for child C required
    expect child-invitation-age for child F not-applicable
    expect child-invitation-age for child A in handbook, elsewhere not-applicable
    expect child-invitation-age for child B in handbook, elsewhere required, should, by conference-service,
      act "invite the child to the conference", cites 6 "all children over 8 years old should be invited to attend"
    expect child-invitation-age for child A in handbook, elsewhere 2 not-applicable
    expect child-invitation-age for child B in handbook, elsewhere 2 required, should, by conference-service,
      act "invite the child to the conference",
      cites 6 "All children aged 8 or above should be invited to their conferences"
    expect child-invitation-age in leaflet judgement, decides, by social-worker, judged by social-worker,
      act "to talk over with the child and the parents whether the child comes",
      cites "Who attends a Child Protection Conference?" "whether they want to attend and participate in the conference"
  under bolton
    read over-eight of child-invitation-age as day-after
    expect child-invitation-age for child B required
    expect child-invitation-age for child B in handbook, elsewhere not-applicable
    expect child-invitation-age for child C in handbook, elsewhere required, should, by conference-service,
      act "invite the child to the conference", cites 6 "all children over 8 years old should be invited to attend"
  under bolton
    read over-eight of child-invitation-age as ninth-birthday
    expect child-invitation-age for child B required
    expect child-invitation-age for child D in handbook, elsewhere not-applicable
    expect child-invitation-age for child E in handbook, elsewhere required, should, by conference-service,
      act "invite the child to the conference", cites 6 "all children over 8 years old should be invited to attend"

# Eight on the day for which the review is booked, 14 January 2026; seven on the day that is asked for.
scenario "Bolton: the age is that of the day of the conference, though it is only booked"
  given
    child A born 2018-01-14
    review-conference booked for 2026-01-14
  as of 2025-12-15
  under bolton
    expect child-invitation-age required, should, by conference-service

scenario "Bolton: a child of eight or more stays away only when all four things are on file"
  given
    child A born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite yes
      views-will-be-sought yes
    child B born 2013-06-01
      invitation-inappropriate-evidenced no
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite yes
      views-will-be-sought yes
    child C born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite no
      social-worker-agrees-not-to-invite yes
      views-will-be-sought yes
    child D born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite no
      views-will-be-sought yes
    child E born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite yes
      views-will-be-sought no
    review-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-invitation-age for child A not-applicable
    expect child-invitation-age for child B required, nothing presumed
    expect child-invitation-age for child C required, nothing presumed
    expect child-invitation-age for child D required, nothing presumed
    expect child-invitation-age for child E required, nothing presumed
    expect child-invitation-age for child A in handbook, elsewhere not-applicable
    expect child-invitation-age for child B in handbook, elsewhere required
    expect child-invitation-age for child C in handbook, elsewhere required
    expect child-invitation-age for child D in handbook, elsewhere required
    expect child-invitation-age for child E in handbook, elsewhere required
    expect child-invitation-age for child A in handbook, elsewhere 2 not-applicable
    expect child-invitation-age for child B in handbook, elsewhere 2 required
    expect child-invitation-age for child C in handbook, elsewhere 2 required
    expect child-invitation-age for child D in handbook, elsewhere 2 required
    expect child-invitation-age for child E in handbook, elsewhere 2 required
  under bolton
    read over-eight of child-invitation-age as day-after
    expect child-invitation-age for child A in handbook, elsewhere not-applicable
    expect child-invitation-age for child B in handbook, elsewhere required
    expect child-invitation-age for child C in handbook, elsewhere required
    expect child-invitation-age for child D in handbook, elsewhere required
    expect child-invitation-age for child E in handbook, elsewhere required
  under bolton
    read over-eight of child-invitation-age as ninth-birthday
    expect child-invitation-age for child A in handbook, elsewhere not-applicable
    expect child-invitation-age for child B in handbook, elsewhere required
    expect child-invitation-age for child C in handbook, elsewhere required
    expect child-invitation-age for child D in handbook, elsewhere required
    expect child-invitation-age for child E in handbook, elsewhere required

scenario "Bolton: what is not shown of the four does not keep the child away"
  given
    child A born 2013-06-01
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite yes
      views-will-be-sought yes
    child B born 2013-06-01
      invitation-inappropriate-evidenced yes
      social-worker-agrees-not-to-invite yes
      views-will-be-sought yes
    child C born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite yes
      views-will-be-sought yes
    child D born 2013-06-01
      invitation-inappropriate-evidenced yes
      chair-agrees-not-to-invite yes
      social-worker-agrees-not-to-invite yes
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-invitation-age for child A required, presumed invitation-inappropriate-evidenced
    expect child-invitation-age for child B required, presumed chair-agrees-not-to-invite
    expect child-invitation-age for child C required, presumed social-worker-agrees-not-to-invite
    expect child-invitation-age for child D required, presumed views-will-be-sought
    expect child-invitation-age for child A in handbook, elsewhere required, presumed invitation-inappropriate-evidenced
    expect child-invitation-age for child B in handbook, elsewhere 2 required, presumed chair-agrees-not-to-invite

# On 1 March 2026 A turns eight, and B nine.
scenario "Bolton: a birthday between two conferences opens the second only"
  given
    child A born 2018-03-01
    child B born 2017-03-01
    initial-conference on 2026-01-14
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect child-invitation-age for child A about the review-conference on 2026-04-08 required
    expect child-invitation-age for child A about the review-conference on 2026-04-08 in handbook, elsewhere required
    expect child-invitation-age for child A about the review-conference on 2026-04-08 in handbook, elsewhere 2 required
  under bolton
    read over-eight of child-invitation-age as day-after
    expect child-invitation-age for child A about the review-conference on 2026-04-08 in handbook, elsewhere required
  under bolton
    read over-eight of child-invitation-age as ninth-birthday
    expect child-invitation-age for child B about the review-conference on 2026-04-08 in handbook, elsewhere required
  as of 2026-03-15
  under bolton
    expect child-invitation-age for child A about the initial-conference on 2026-01-14 not-applicable
    expect child-invitation-age for child A about the initial-conference on 2026-01-14 in handbook,
      elsewhere not-applicable
    expect child-invitation-age for child A about the initial-conference on 2026-01-14 in handbook,
      elsewhere 2 not-applicable
  under bolton
    read over-eight of child-invitation-age as day-after
    expect child-invitation-age for child A about the initial-conference on 2026-01-14 in handbook,
      elsewhere not-applicable
  under bolton
    read over-eight of child-invitation-age as ninth-birthday
    expect child-invitation-age for child B about the initial-conference on 2026-01-14 in handbook,
      elsewhere not-applicable

# 16 and 17

# On 14 January 2026 A is a day short of sixteen, B sixteen, C a day short of eighteen, D eighteen.
scenario "Bolton: what is said of 16- and 17-year-olds holds from the sixteenth birthday to the eighteenth"
  given
    child A born 2010-01-15
    child B born 2010-01-14
    child C born 2008-01-15
    child D born 2008-01-14
    plan-started on 2026-01-14
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect age-16-17 part decision for child A not-applicable
    expect age-16-17 part decision for child B required, should, by conference-chair,
      act "ask every professional for a decision on the young person alone",
      cites 6 "make a specific decision for the young person"
    expect age-16-17 part decision for child C required
    expect age-16-17 part decision for child D not-applicable
    expect age-16-17 part views for child A not-applicable
    expect age-16-17 part views for child B required, should, by no one,
      act "seek the young person's views on a plan and on having a social worker",
      cites 6 "The views should be sought of a young person"
    expect age-16-17 part views for child C required
    expect age-16-17 part views for child D not-applicable
    expect age-16-17 part invitation for child A not-applicable
    expect age-16-17 part invitation for child B required, should, by no one,
      act "always invite the young person to take part",
      cites 6 "A young person should always be invited to participate in their conference"
    expect age-16-17 part invitation for child C required
    expect age-16-17 part invitation for child D not-applicable
    expect age-16-17 part plan for child A not-applicable
    expect age-16-17 part plan for child B required, expected, by no one, nothing presumed,
      act "put the young person's own needs into the plan",
      cites 6 "they would have needs in their own right included in the plan"
    expect age-16-17 part plan for child C required
    expect age-16-17 part plan for child D not-applicable

# The same four ages.
scenario "Bolton: young people of 16 and 17 are invited without exception, in one place"
  given
    invitation-inappropriate-evidenced yes
    chair-agrees-not-to-invite yes
    social-worker-agrees-not-to-invite yes
    views-will-be-sought yes
    child A born 2010-01-15
    child B born 2010-01-14
    child C born 2008-01-15
    child D born 2008-01-14
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-invitation-age not-applicable
    expect child-invitation-age for child A in handbook, elsewhere 2 not-applicable
    expect child-invitation-age for child B in handbook, elsewhere 2 required, should, by conference-service,
      act "invite the child to the conference",
      cites 6 "A young person should always be invited to participate in their conference"
    expect child-invitation-age for child C in handbook, elsewhere 2 required
    expect child-invitation-age for child D in handbook, elsewhere 2 not-applicable
    expect age-16-17 part invitation for child B required

# On 1 March 2026 A turns sixteen, and B eighteen.
scenario "Bolton: of two conferences each has the age of its own day"
  given
    invitation-inappropriate-evidenced yes
    chair-agrees-not-to-invite yes
    social-worker-agrees-not-to-invite yes
    views-will-be-sought yes
    child A born 2010-03-01
    child B born 2008-03-01
    initial-conference on 2026-01-14
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect age-16-17 part decision for child A about the review-conference on 2026-04-08 required
    expect age-16-17 part views for child A about the review-conference on 2026-04-08 required
    expect age-16-17 part invitation for child A about the review-conference on 2026-04-08 required
    expect age-16-17 part plan for child A about the review-conference on 2026-04-08 required
    expect child-invitation-age for child A about the review-conference on 2026-04-08 in handbook, elsewhere 2 required
    expect age-16-17 part decision for child B about the review-conference on 2026-04-08 not-applicable
    expect age-16-17 part views for child B about the review-conference on 2026-04-08 not-applicable
    expect age-16-17 part invitation for child B about the review-conference on 2026-04-08 not-applicable
    expect age-16-17 part plan for child B about the review-conference on 2026-04-08 not-applicable
    expect child-invitation-age for child B about the review-conference on 2026-04-08 in handbook,
      elsewhere 2 not-applicable
  as of 2026-03-15
  under bolton
    expect age-16-17 part decision for child A about the initial-conference on 2026-01-14 not-applicable
    expect age-16-17 part views for child A about the initial-conference on 2026-01-14 not-applicable
    expect age-16-17 part invitation for child A about the initial-conference on 2026-01-14 not-applicable
    expect age-16-17 part plan for child A about the initial-conference on 2026-01-14 not-applicable
    expect child-invitation-age for child A about the initial-conference on 2026-01-14 in handbook,
      elsewhere 2 not-applicable
    expect age-16-17 part decision for child B about the initial-conference on 2026-01-14 required
    expect age-16-17 part views for child B about the initial-conference on 2026-01-14 required
    expect age-16-17 part invitation for child B about the initial-conference on 2026-01-14 required
    expect age-16-17 part plan for child B about the initial-conference on 2026-01-14 required
    expect child-invitation-age for child B about the initial-conference on 2026-01-14 in handbook, elsewhere 2 required

scenario "Bolton: where no plan was made a young person's needs go into none"
  given
    child A born 2009-06-01
    child B born 2019-06-01
    initial-conference on 2026-01-14
      no-plan-made yes
  as of 2026-01-14
  under bolton
    expect age-16-17 part plan for child A not-applicable
    expect age-16-17 part views for child A required
    expect child-friendly-plan for child B not-applicable
  under bolton
    read school-age of child-friendly-plan as attending
    expect child-friendly-plan not-applicable

scenario "Bolton: where a plan was made they go into it, and the younger child has one to read"
  given
    child A born 2009-06-01
    child B born 2019-06-01
    initial-conference on 2026-01-14
      no-plan-made no
  as of 2026-01-14
  under bolton
    expect age-16-17 part plan for child A required, expected, nothing presumed
    expect child-friendly-plan for child B required, should, nothing presumed
  under bolton
    read school-age of child-friendly-plan as attending
    expect child-friendly-plan required, should, nothing presumed

scenario "Bolton: a plan that has started is a plan, whatever a conference decided"
  given
    child A born 2009-06-01
    child B born 2019-06-01
    initial-conference on 2026-01-14
      no-plan-made yes
    plan-started on 2026-01-14
  as of 2026-01-14
  under bolton
    expect age-16-17 part plan for child A required
    expect child-friendly-plan for child B required
  under bolton
    read school-age of child-friendly-plan as attending
    expect child-friendly-plan for child B required

# The child's part in the conference

scenario "Bolton: a child attends who wishes to and whose parents consent"
  given
    child A born 2012-03-01
      child-wishes-to-attend yes
      parents-consent-to-attendance yes
    child B born 2014-03-01
      child-wishes-to-attend no
      parents-consent-to-attendance yes
    child C born 2015-03-01
      child-wishes-to-attend yes
      parents-consent-to-attendance no
    child D born 2016-03-01
      parents-consent-to-attendance yes
    child E born 2017-03-01
      child-wishes-to-attend yes
    child F born 2018-03-01
    child G born 2018-03-01
      child-wishes-to-attend no
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-attendance-consent for child A permitted, must, by no one, act "do all it can for the child to attend",
      cites 6 "All efforts must be made to enable the child to attend",
      cites 6 "if they wish to and there is parental consent"
    expect child-attendance-consent for child B barred, must
    expect child-attendance-consent for child C barred, must
    expect child-attendance-consent for child D needs-facts, needs child-wishes-to-attend
    expect child-attendance-consent for child E needs-facts, needs parents-consent-to-attendance
    expect child-attendance-consent for child F needs-facts,
      needs child-wishes-to-attend and parents-consent-to-attendance
    expect child-attendance-consent for child G barred
    expect child-attendance-consent in leaflet judgement, decides, by social-worker, judged by social-worker,
      act "it is right to ask the child and the parents if they want to come",
      cites "Who attends a Child Protection Conference?" "whether they want to attend and participate in the conference"

# On 14 January 2026 A is a day short of eight, and B eight.
scenario "Bolton: before an initial conference the chair seeks to speak to every child"
  given
    child A born 2018-01-15
    child B born 2018-01-14
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-offer-meet-chair required, will, by conference-chair,
      act "seek to visit the child or speak to them before the conference",
      cites 6 "will seek to visit or speak to the child/ren in advance",
      cites 0 "will seek to visit or speak to the child/ren in advance"
    expect child-offer-meet-chair for child A in handbook, elsewhere not-applicable
    expect child-offer-meet-chair for child B in handbook, elsewhere required, will, by conference-chair,
      act "ask the parents to let them speak to the child", cites 7 "ask to speak to a young person aged 8 or above"
    expect child-offer-meet-chair in practice-standards required, will, by conference-chair,
      act "meet the child before the conference",
      cites "Engaging and Supporting Children and their Families" "will meet the child and parents in advance"

scenario "Bolton: before a review too, save that section 7 speaks of the initial conference"
  given
    child A born 2012-03-01
    transfer-in-conference on 2026-01-14
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect child-offer-meet-chair about the transfer-in-conference on 2026-01-14 required
    expect child-offer-meet-chair about the transfer-in-conference on 2026-01-14 in handbook, elsewhere required
    expect child-offer-meet-chair about the review-conference on 2026-04-08 required, will
    expect child-offer-meet-chair about the review-conference on 2026-04-08 in handbook, elsewhere not-applicable
    expect child-offer-meet-chair about the review-conference on 2026-04-08 in practice-standards required

scenario "Bolton: every child is referred to an advocate, whatever the age"
  given
    child A born 2026-01-05
    child B born 2008-06-01
    child C expected 2026-07-01
    initial-conference on 2026-01-14
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect advocacy-referral required, should, by social-worker, act "refer the child to the advocacy service",
      cites 2 "Voiceability referrals should be made by the social worker for all children",
      cites 6 "made for all children, regardless of age"
    expect advocacy-referral in leaflet permitted, may, by no one,
      act "have an advocate support the child at conferences",
      cites "Who attends a Child Protection Conference?" "advocate can support the child at Case Conferences"

# On 14 January 2026: A and B are a day short of four and four, C and D a day short of five and five,
# E and F a day short of sixteen and sixteen, G and H a day short of eighteen and eighteen.
scenario "Bolton: a child of school age has a plan written for them"
  given
    child A born 2022-01-15
    child B born 2022-01-14
    child C born 2021-01-15
    child D born 2021-01-14
    child E born 2010-01-15
    child F born 2010-01-14
    child G born 2008-01-15
    child H born 2008-01-14
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect child-friendly-plan for child B not-applicable
    expect child-friendly-plan for child C not-applicable
    expect child-friendly-plan for child D required, should, by no one, presumed no-plan-made,
      act "develop a child-friendly plan", cites 0 "child-friendly plans developed for all children of school age"
    expect child-friendly-plan for child E required
    expect child-friendly-plan for child F not-applicable
    expect child-friendly-plan for child G not-applicable
  under bolton
    read school-age of child-friendly-plan as attending
    expect child-friendly-plan for child A not-applicable
    expect child-friendly-plan for child B required, should, by no one, presumed no-plan-made,
      act "develop a child-friendly plan", cites 0 "child-friendly plans developed for all children of school age"
    expect child-friendly-plan for child F required
    expect child-friendly-plan for child G required
    expect child-friendly-plan for child H not-applicable

# On 1 March 2026: A turns four, B five, C sixteen, D eighteen.
scenario "Bolton: school age is that of the day of the conference"
  given
    child A born 2022-03-01
    child B born 2021-03-01
    child C born 2010-03-01
    child D born 2008-03-01
    initial-conference on 2026-01-14
    review-conference on 2026-04-08
  as of 2026-04-08
  under bolton
    expect child-friendly-plan for child B about the initial-conference on 2026-01-14 not-applicable
    expect child-friendly-plan for child B about the review-conference on 2026-04-08 required
    expect child-friendly-plan for child C about the initial-conference on 2026-01-14 required
    expect child-friendly-plan for child C about the review-conference on 2026-04-08 not-applicable
  under bolton
    read school-age of child-friendly-plan as attending
    expect child-friendly-plan for child A about the initial-conference on 2026-01-14 not-applicable
    expect child-friendly-plan for child A about the review-conference on 2026-04-08 required
    expect child-friendly-plan for child D about the initial-conference on 2026-01-14 required
    expect child-friendly-plan for child D about the review-conference on 2026-04-08 not-applicable

# The family

# On 14 January 2026 A is a day short of one, and B one.
scenario "Bolton: the social worker helps with childcare, and children from one year on are looked after elsewhere"
  given
    child A born 2025-01-15
    child B born 2025-01-14
    child C born 2015-06-01
      child-attends yes
    child D born 2015-06-01
      child-attends no
    initial-conference on 2026-01-14
  as of 2026-01-14
  under bolton
    expect childcare part support required, will, by social-worker, act "support the parent in arranging childcare",
      cites 7 "supporting the parent to make arrangements for childcare for the ICPC"
    expect childcare part arrangements for child A not-applicable
    expect childcare part arrangements for child B required, expected, by no one, presumed child-attends,
      act "have other arrangements made for the child",
      cites 7 "alternative arrangements are made for children, except for children under 1"
    expect childcare part arrangements for child C not-applicable
    expect childcare part arrangements for child D required, nothing presumed

scenario "Bolton: childcare is spoken of for the initial conference, not for a review"
  given
    child A born 2015-06-01
    transfer-in-conference on 2026-01-14
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect childcare part support about the transfer-in-conference on 2026-01-14 required
    expect childcare part arrangements about the transfer-in-conference on 2026-01-14 required
    expect childcare part support about the review-conference on 2026-04-08 not-applicable
    expect childcare part arrangements about the review-conference on 2026-04-08 not-applicable

# On 1 March 2026 A turns one, and B eight.
scenario "Bolton: a birthday after the initial conference changes nothing for it"
  given
    child A born 2025-03-01
    child B born 2018-03-01
    initial-conference on 2026-01-14
    review-conference on 2026-04-08
  as of 2026-04-08
  under bolton
    expect childcare part arrangements for child A about the initial-conference on 2026-01-14 not-applicable
    expect child-offer-meet-chair for child B about the initial-conference on 2026-01-14 in handbook,
      elsewhere not-applicable

scenario "Bolton: a birthday before the next initial conference does"
  given
    child A born 2025-03-01
    child B born 2018-03-01
    review-conference on 2026-01-14
    initial-conference booked for 2026-04-08
  as of 2026-02-02
  under bolton
    expect childcare part arrangements for child A about the initial-conference on 2026-04-08 required
    expect child-offer-meet-chair for child B about the initial-conference on 2026-04-08 in handbook, elsewhere required

# Back from Tuesday 7 April 2026: Thursday the 2nd is 1, Wednesday the 1st 2.
scenario "Bolton: the chair's call on Wednesday is in time for the Tuesday after Easter"
  given
    initial-conference on 2026-04-07 at 10:00
    parents-contacted on 2026-04-01
  as of 2026-04-07
  under bolton
    expect chair-contact-parents met, will, by conference-chair, due 2026-04-01, done 2026-04-01, no earliest day,
      act "seek to speak to the parents by telephone", cites 7 "by phone at least 2 working days prior to ICPC"
    expect chair-contact-parents in handbook, elsewhere met, will, by conference-chair, no due day, done 2026-04-01,
      act "contact the parents", cites 0 "will contact parents prior to a conference"
    expect chair-contact-parents in practice-standards met, will, by conference-chair, no due day, done 2026-04-01,
      act "meet the parents",
      cites "Engaging and Supporting Children and their Families" "will meet the child and parents in advance"

scenario "Bolton: a call on Thursday is late by the one place that gives a day"
  given
    initial-conference on 2026-04-07 at 10:00
    parents-contacted on 2026-04-02
  as of 2026-04-07
  under bolton
    expect chair-contact-parents late, due 2026-04-01, done 2026-04-02
    expect chair-contact-parents in handbook, elsewhere met, no due day
    expect chair-contact-parents in practice-standards met, no due day

scenario "Bolton: a call after the conference is late by all"
  given
    initial-conference on 2026-04-07 at 10:00
    parents-contacted on 2026-04-07 at 12:00
  as of 2026-04-07
  under bolton
    expect chair-contact-parents late, due 2026-04-01
    expect chair-contact-parents in handbook, elsewhere late, no due day
    expect chair-contact-parents in practice-standards late, no due day

# The same last day, Wednesday 1 April 2026.
scenario "Bolton: the call runs through the second working day before"
  given
    transfer-in-conference booked for 2026-04-07
  as of 2026-04-01
  under bolton
    expect chair-contact-parents due, due 2026-04-01, not done
    expect chair-contact-parents in handbook, elsewhere required, no due day, not done
    expect chair-contact-parents in practice-standards required, no due day, not done
  as of 2026-04-02
  under bolton
    expect chair-contact-parents overdue, due 2026-04-01, not done

scenario "Bolton: before a review the chair contacts the parents without a number of days"
  given
    initial-conference on 2026-01-14
    parents-contacted on 2026-01-09
    review-conference on 2026-04-08 at 10:00
    parents-contacted on 2026-04-08 at 09:00
  as of 2026-04-07
  under bolton
    expect chair-contact-parents about the initial-conference on 2026-01-14 met, due 2026-01-12, done 2026-01-09
  as of 2026-04-08
  under bolton
    expect chair-contact-parents about the review-conference on 2026-04-08 met, will, by conference-chair, no due day,
      done 2026-04-08 at 09:00, act "contact the parents", cites 6 "will contact parents prior to a conference",
      cites 6 "This will apply to both Initial and Review Conferences"

scenario "Bolton: contact after the review is late, and until then it is asked for"
  given
    initial-conference on 2026-01-14
    parents-contacted on 2026-01-09
    review-conference booked for 2026-04-08 at 10:00
  as of 2026-04-07
  under bolton
    expect chair-contact-parents about the review-conference on 2026-04-08 required, will, by conference-chair,
      no due day, not done

scenario "Bolton: contact in the hours after a review is late"
  given
    review-conference on 2026-04-08 at 10:00
    parents-contacted on 2026-04-08 at 14:00
  as of 2026-04-08
  under bolton
    expect chair-contact-parents late, no due day, done 2026-04-08 at 14:00

scenario "Bolton: what the chair did before the second review does not serve the first"
  given
    review-conference on 2026-04-08
    parents-contacted on 2026-06-24
    review-conference on 2026-09-16
  as of 2026-09-16
  under bolton
    expect chair-contact-parents about the review-conference on 2026-04-08 late, not done
    expect chair-contact-parents about the review-conference on 2026-09-16 met, done 2026-06-24
    expect chair-contact-parents about the review-conference on 2026-04-08 in handbook, elsewhere late
    expect chair-contact-parents about the review-conference on 2026-09-16 in handbook, elsewhere met
    expect chair-contact-parents about the review-conference on 2026-04-08 in practice-standards late
    expect chair-contact-parents about the review-conference on 2026-09-16 in practice-standards met

# Unborn children

# From Wednesday 18 March 2026 the fifteenth working day is Friday 10 April.
# 20 weeks are 140 days: back from Monday 7 September 2026, 7 to 31 August, 38 to 31 July, 69 to 30 June, 99 to 31 May,
# 130 to 30 April, 140 to Monday 20 April.
scenario "Bolton: before a birth the conference keeps the fifteen days, and twenty weeks before the expected day"
  given
    child A born 2020-02-03
    child B expected 2026-09-07
    strategy-discussion on 2026-03-18
    strategy-discussion on 2026-03-25
  as of 2026-04-10
  under bolton
    expect prebirth-icpc for child A not-applicable
    expect prebirth-icpc for child A in practice-standards not-applicable
    expect prebirth-icpc for child B due, will, by no one, due 2026-04-10, not done, no earliest day,
      act "hold the initial conference", cites 4 "held within 15 working days of the first strategy discussion"
    expect prebirth-icpc for child B in practice-standards due, should, by no one, due 2026-04-20, not done,
      no earliest day, act "hold the initial conference",
      cites "Effective Child Protection Conferences" "at least 20 weeks prior to the estimated delivery date"
  as of 2026-04-11
  under bolton
    expect prebirth-icpc for child B overdue, due 2026-04-10
  as of 2026-04-20
  under bolton
    expect prebirth-icpc for child B in practice-standards due, due 2026-04-20
  as of 2026-04-21
  under bolton
    expect prebirth-icpc for child B in practice-standards overdue, due 2026-04-20

# The same last days: 10 and 20 April 2026.
scenario "Bolton: a conference on the fifteenth working day keeps both"
  given
    child B expected 2026-09-07
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-10
  as of 2026-04-30
  under bolton
    expect prebirth-icpc met, due 2026-04-10, done 2026-04-10
    expect prebirth-icpc in practice-standards met, due 2026-04-20, done 2026-04-10

scenario "Bolton: a conference on the last day of the twenty weeks keeps the practice standards alone"
  given
    child B expected 2026-09-07
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-20
  as of 2026-04-30
  under bolton
    expect prebirth-icpc late, due 2026-04-10, done 2026-04-20
    expect prebirth-icpc in practice-standards met, due 2026-04-20, done 2026-04-20

scenario "Bolton: a conference on the day after keeps neither"
  given
    child B expected 2026-09-07
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-21
  as of 2026-04-30
  under bolton
    expect prebirth-icpc late, due 2026-04-10, done 2026-04-21
    expect prebirth-icpc in practice-standards late, due 2026-04-20, done 2026-04-21

# Back from Wednesday 1 April 2026: 31 days to 1 March, 59 to 1 February, 90 to 1 January, 121 to 1 December,
# 140 to Wednesday 12 November 2025.
scenario "Bolton: a child born between the discussion and the conference was unborn when it counted"
  given
    child C expected 2026-04-01, born 2026-03-25
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-09
  as of 2026-04-30
  under bolton
    expect prebirth-icpc met, will, due 2026-04-10, done 2026-04-09
    expect prebirth-icpc in practice-standards late, should, due 2025-11-12, done 2026-04-09

# From Wednesday 18 March 2026 the fifteenth working day is Friday 10 April.
scenario "Bolton: a child born between two discussions was unborn at the first"
  given
    child C expected 2026-04-01, born 2026-03-20
    strategy-discussion on 2026-03-18
    strategy-discussion on 2026-03-25
    initial-conference on 2026-04-13
  as of 2026-04-30
  under bolton
    expect prebirth-icpc late, due 2026-04-10, done 2026-04-13
    expect prebirth-icpc in practice-standards late, due 2025-11-12, done 2026-04-13

scenario "Bolton: a child born before the discussion was not"
  given
    child C expected 2026-04-01, born 2026-03-17
    strategy-discussion on 2026-03-18
    initial-conference on 2026-04-09
  as of 2026-04-30
  under bolton
    expect prebirth-icpc not-applicable
    expect prebirth-icpc in practice-standards not-applicable

# 20 weeks before 7 September 2026 is Monday 20 April.
scenario "Bolton: the twenty weeks hold where no strategy discussion is on record, whenever the child is born"
  given
    child B expected 2026-09-07, born 2026-05-10
    initial-conference on 2026-04-20
    initial-conference on 2026-05-15
      reconvened yes
  as of 2026-05-20
  under bolton
    expect prebirth-icpc in practice-standards met, should, due 2026-04-20, done 2026-04-20

# 20 weeks before Saturday 5 September 2026 is Saturday 18 April; nothing moves off a weekend.
scenario "Bolton: until there is a discussion only the twenty weeks run"
  given
    child B expected 2026-09-05
    reasonable-cause on 2026-03-02
  as of 2026-04-18
  under bolton
    expect prebirth-icpc not-started, will, no due day
    expect prebirth-icpc in practice-standards due, should, due 2026-04-18, not done
  as of 2026-04-19
  under bolton
    expect prebirth-icpc in practice-standards overdue, due 2026-04-18, not done

# Quorum and standing down

scenario "Bolton: what makes a conference quorate is not said"
  given
    initial-conference on 2026-01-14
      members 3
    review-conference booked for 2026-04-08
  as of 2026-01-14
  under bolton
    expect quorum silent

# Back from Wednesday 14 January 2026: the 13th is 1, Monday the 12th 2.
scenario "Bolton: each of the reasons in the list lets the chair stand the conference down"
  given
    initial-conference booked for 2026-01-14
      quorate no
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-14
  under bolton
    expect stand-down-grounds permitted, may, by conference-chair, act "stand the conference down",
      cites 7 "The conference not being quorate", cites 7 "A conference may be stood down for the following reasons"

scenario "Bolton: agencies that neither attend nor report are a reason"
  given
    initial-conference booked for 2026-01-14
      quorate yes
      agency-information-missing yes
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-14
  under bolton
    expect stand-down-grounds permitted, cites 7 "Partner agencies not attending and not providing a report"

scenario "Bolton: a missing interpreter is a reason"
  given
    review-conference booked for 2026-01-14
      quorate yes
      agency-information-missing no
      interpreter-missing yes
      premises-or-systems-failed no
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-12
  under bolton
    expect stand-down-grounds permitted, says "there will be no interpreter",
      cites 7 "Interpreters not being booked or not being able to attend"

scenario "Bolton: a building or IT that has failed is a reason"
  given
    initial-conference booked for 2026-01-14
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed yes
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-13
  under bolton
    expect stand-down-grounds permitted, cites 7 "Unplanned or unavoidable IT outages or building issues"

# The report has to be shared by Monday 12 January 2026.
scenario "Bolton: an unsigned report is a reason once it had to be shared, or on the day of the conference"
  given
    initial-conference booked for 2026-01-14
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-01-12
  as of 2026-01-12
  under bolton
    expect stand-down-grounds barred, may, by conference-chair
  as of 2026-01-13
  under bolton
    expect stand-down-grounds permitted, cites 7 "report not being completed and signed off by a team manager"
  under bolton
    read sign-off-when of stand-down-grounds as conference-day
    expect stand-down-grounds barred
  as of 2026-01-14
  under bolton
    expect stand-down-grounds permitted
  under bolton
    read sign-off-when of stand-down-grounds as conference-day
    expect stand-down-grounds permitted, cites 7 "report not being completed and signed off by a team manager"
  as of 2026-01-15
  under bolton
    expect stand-down-grounds not-applicable

# The same day, Monday 12 January 2026.
scenario "Bolton: a report that the parents did not have by Monday is a reason from Tuesday on"
  given
    initial-conference booked for 2026-01-14
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-13
  as of 2026-01-12
  under bolton
    expect stand-down-grounds barred
  as of 2026-01-13
  under bolton
    expect stand-down-grounds permitted, cites 7 "not having the social work report shared 2 working days prior"
  as of 2026-01-14
  under bolton
    expect stand-down-grounds permitted, cites 7 "not having the social work report shared 2 working days prior"

# Back from Tuesday 7 April 2026 the second working day is Wednesday the 1st.
scenario "Bolton: over Easter the parents' two days begin on Wednesday"
  given
    initial-conference booked for 2026-04-07
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-04-01
  as of 2026-04-01
  under bolton
    expect stand-down-grounds barred
  as of 2026-04-02
  under bolton
    expect stand-down-grounds permitted

scenario "Bolton: no other reason lets the chair stand the conference down"
  given
    initial-conference on 2026-01-14
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
      key-professional-absent yes
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-14
  under bolton
    expect stand-down-grounds barred, may, by conference-chair
  as of 2026-01-15
  under bolton
    expect stand-down-grounds not-applicable

# Back from Wednesday 15 April 2026 the second working day is Monday the 13th.
scenario "Bolton: report and sign-off of the conference before do not serve the next"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    review-conference booked for 2026-04-15
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-04-13
  as of 2026-04-13
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 barred
  as of 2026-04-14
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 permitted,
      cites 7 "report not being completed and signed off by a team manager"

scenario "Bolton: nor does the sharing of the report before"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    review-conference booked for 2026-04-15
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-04-10
  as of 2026-04-13
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 barred
  as of 2026-04-14
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 permitted,
      cites 7 "not having the social work report shared 2 working days prior"

# Back from Wednesday 15 April 2026 the second working day is Monday the 13th.
scenario "Bolton: a report signed and shared since the conference before is no reason"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    report-signed-off on 2026-04-10
    report-shared-with-family on 2026-04-10
    review-conference booked for 2026-04-15 at 10:00
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-04-15 at 12:00
  as of 2026-04-15
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 at 10:00 barred

# The same day, Monday 13 April 2026.
scenario "Bolton: one shared late for the review is, though that of the conference before was in time"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    report-signed-off on 2026-04-10
    report-shared-with-family on 2026-04-14
    review-conference booked for 2026-04-15
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
  as of 2026-04-14
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 permitted,
      cites 7 "not having the social work report shared 2 working days prior"

scenario "Bolton: one shared after the hour of the review leaves the reason open"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    report-signed-off on 2026-04-10
    review-conference booked for 2026-04-15 at 10:00
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-04-15 at 12:00
  as of 2026-04-15
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 at 10:00 permitted

scenario "Bolton: one signed after the hour of the review does too"
  given
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
    initial-conference on 2026-01-14
    report-shared-with-family on 2026-04-10
    review-conference booked for 2026-04-15 at 10:00
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-04-15 at 12:00
  as of 2026-04-15
  under bolton
    expect stand-down-grounds about the review-conference on 2026-04-15 at 10:00 permitted
  under bolton
    read sign-off-when of stand-down-grounds as conference-day
    expect stand-down-grounds about the review-conference on 2026-04-15 at 10:00 permitted

scenario "Bolton: at an initial conference one signed after the hour is a reason"
  given
    initial-conference booked for 2026-01-14 at 10:00
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-01-09
    report-signed-off on 2026-01-14 at 12:00
  as of 2026-01-14
  under bolton
    expect stand-down-grounds permitted, cites 7 "report not being completed and signed off by a team manager"

# Back from Tuesday 7 April 2026: Thursday the 2nd is 1, Wednesday the 1st 2.
scenario "Bolton: over Easter an unsigned report is a reason from Thursday on"
  given
    initial-conference booked for 2026-04-07
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-shared-with-family on 2026-04-01
  as of 2026-04-01
  under bolton
    expect stand-down-grounds barred
  as of 2026-04-02
  under bolton
    expect stand-down-grounds permitted, cites 7 "report not being completed and signed off by a team manager"

# The same days: Thursday 2 April 2026 is one working day before, and five days.
scenario "Bolton: over Easter a report shared on Thursday is a reason"
  given
    initial-conference booked for 2026-04-07
      quorate yes
      agency-information-missing no
      interpreter-missing no
      premises-or-systems-failed no
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-02
  as of 2026-04-03
  under bolton
    expect stand-down-grounds permitted, cites 7 "not having the social work report shared 2 working days prior"

scenario "Bolton: what is not known of the reasons has to be asked"
  given
    initial-conference booked for 2026-01-14
    report-signed-off on 2026-01-12
    report-shared-with-family on 2026-01-12
  as of 2026-01-13
  under bolton
    expect stand-down-grounds needs-facts,
      needs quorate and agency-information-missing and interpreter-missing and premises-or-systems-failed

scenario "Bolton: one reason suffices, whatever else is not known"
  given
    initial-conference booked for 2026-01-14
      premises-or-systems-failed yes
  as of 2026-01-10
  under bolton
    expect stand-down-grounds permitted

"""##
    ),
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
scenario "Bolton: six weeks between core groups are kept and missed"
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

# Tuesday 7 April 2026 follows Easter Monday: the 2nd is 1 working day before, the 1st is 2. Shared on the 2nd, too late.
scenario "Bolton: a dispute raised on the day of the conference answers a late report"
  given
    initial-conference on 2026-04-07
    report-shared-with-family on 2026-04-02
    dispute-raised on 2026-04-07
  as of 2026-04-07
  under bolton
    expect late-report-consequence permitted

# Born 4 July, after the conference of 7 April: unborn then.
scenario "Bolton: the chair does not call on a child before it is born"
  given
    child A born 2026-07-04
    initial-conference on 2026-04-07
  as of 2026-07-31
  under bolton
    expect child-offer-meet-chair not-applicable
    expect child-offer-meet-chair in practice-standards not-applicable

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees.policy",
      text: ##"""
# What the handbook of Kirklees comes to, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April, 4 and 25 May 2026.

# Before the initial conference

scenario "Kirklees: no time is set for the strategy discussion, its minutes or a safety plan"
  given
    reasonable-cause on 2025-12-01
    strategy-discussion on 2025-12-03
    conference-agreed on 2025-12-03
    initial-conference on 2026-01-14
  as of 2026-01-31
  under kirklees
    expect strategy-timescale silent
    expect strategy-minutes silent
    expect icpc-late-safety-plan silent

scenario "Kirklees: substantiated concerns and an agreed conference open the way to one"
  given
    conference-agreed on 2026-03-24
    section-47-substantiated yes
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions permitted, may, by no one, act "convene the initial conference",
      cites handbook 4 "following s47 enquiries which substantiate concerns", no due day
    expect icpc-preconditions permitted, cites handbook 4 "multi-agency strategy meeting has agreed"

scenario "Kirklees: the discussion that confirmed the investigation shows the concerns as well"
  given
    conference-agreed on 2026-03-24
    section-47-confirmed on 2026-03-24
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions permitted

scenario "Kirklees: without an agreed conference none may be convened"
  given
    strategy-discussion on 2026-03-17
    section-47-confirmed on 2026-03-17
    section-47-substantiated yes
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions barred

scenario "Kirklees: without substantiated concerns none may be convened"
  given
    conference-agreed on 2026-03-24
    section-47-substantiated no
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions barred

scenario "Kirklees: it has to be known whether the concerns are substantiated"
  given
    conference-agreed on 2026-03-24
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions needs-facts, needs section-47-substantiated

scenario "Kirklees: it has to be known whether a conference was agreed"
  given
    section-47-substantiated yes
    unrecorded conference-agreed
  as of 2026-03-25
  under kirklees
    expect icpc-preconditions needs-facts, needs conference-agreed

# From Thursday 11 December 2025: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12; 2, 5 and 6 January: 15.
scenario "Kirklees: the clock of the initial conference starts with the discussion that agreed to it"
  given
    strategy-discussion on 2025-12-01
    conference-agreed on 2025-12-11
    initial-conference on 2026-01-07
  as of 2026-01-31
  under kirklees
    expect icpc-timescale late, must, by no one, due 2026-01-06, done 2026-01-07

# From Tuesday 24 March: the 27th is 3, to 2 April 7, the 7th is 8, to the 10th 11; Thursday 16 April: 15.
scenario "Kirklees: the initial conference is in time on the fifteenth working day"
  given
    strategy-discussion on 2026-03-10
    section-47-initiated on 2026-03-10
    section-47-confirmed on 2026-03-20
    conference-agreed on 2026-03-24
    conference-requested on 2026-03-26
    initial-conference on 2026-04-16 at 14:00
  as of 2026-04-16
  under kirklees
    expect icpc-timescale met, must, by no one, due 2026-04-16, done 2026-04-16 at 14:00,
      act "hold the initial conference",
      cites handbook 4 "15 working days after the Strategy meeting/discussion that agreed to the Conference"

# From 24 March, as above: 16 April.
scenario "Kirklees: the initial conference is owed through the fifteenth working day"
  given
    conference-agreed on 2026-03-24
    initial-conference booked for 2026-04-21
  as of 2026-04-16
  under kirklees
    expect icpc-timescale due, due 2026-04-16, not done
  as of 2026-04-17
  under kirklees
    expect icpc-timescale overdue, due 2026-04-16, not done

scenario "Kirklees: until a conference is agreed neither it nor the request for it is owed"
  given
    strategy-discussion on 2026-03-10
    section-47-initiated on 2026-03-10
    section-47-confirmed on 2026-03-20
  as of 2026-05-29
  under kirklees
    expect icpc-timescale not-started
    expect icpc-request not-started

# From Wednesday 1 April: the 2nd is 1, the 7th 2, the 8th 3; Thursday 9 April: 4.
scenario "Kirklees: the conference is requested by the fourth working day after it was agreed"
  given
    strategy-discussion on 2026-03-26
    conference-agreed on 2026-04-01
    conference-requested on 2026-04-09
  as of 2026-04-30
  under kirklees
    expect icpc-request met, must, by social-worker, due 2026-04-09, done 2026-04-09, act "request the conference",
      cites handbook 4 "no later than Four working days after the Strategy meeting/discussion"

# From 1 April, as above: 9 April.
scenario "Kirklees: a request on the fifth working day is late"
  given
    conference-agreed on 2026-04-01
    conference-requested on 2026-04-10
  as of 2026-04-30
  under kirklees
    expect icpc-request late, due 2026-04-09, done 2026-04-10

# From 1 April, as above: 9 April.
scenario "Kirklees: the request is owed through the fourth working day"
  given
    conference-agreed on 2026-04-01
  as of 2026-04-09
  under kirklees
    expect icpc-request due, due 2026-04-09, not done
  as of 2026-04-10
  under kirklees
    expect icpc-request overdue, due 2026-04-09

# Invitations

# Back from Tuesday 14 April: the 13th is 1, to the 7th 5, 2 April is 6, to 30 March 9; Friday 27 March: 10.
scenario "Kirklees: invitations to an initial conference go out ten working days before it"
  given
    initial-conference on 2026-04-14
    invitations-sent on 2026-03-27
  as of 2026-04-30
  under kirklees
    expect agency-invitation-notice met, will, by conference-service, due 2026-03-27, done 2026-03-27,
      act "send the invitations", cites handbook 2 "at least ten working days before the meeting is due"
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice met, will, by conference-service, no due day, done 2026-03-27,
      act "send the invitations as early as can be",
      cites handbook 2 "in advance of the meeting at the earliest opportunity"

# Back from 14 April, as above: 27 March.
scenario "Kirklees: invitations to an initial conference on the ninth working day are late, save under the other reading"
  given
    initial-conference on 2026-04-14
    invitations-sent on 2026-03-30
  as of 2026-04-30
  under kirklees
    expect agency-invitation-notice late, due 2026-03-27, done 2026-03-30
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice met, no due day

# Back from 14 April, as above: 27 March.
scenario "Kirklees: a transfer-in conference is announced as any other"
  given
    transfer-in-conference on 2026-04-14
    invitations-sent on 2026-03-30
  as of 2026-04-30
  under kirklees
    expect agency-invitation-notice late, due 2026-03-27, done 2026-03-30
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice met, no due day

scenario "Kirklees: under the other reading the invitations to a booked initial conference are owed without a day"
  given
    initial-conference booked for 2026-04-14
  as of 2026-04-10
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice required, will, by conference-service, no due day

scenario "Kirklees: under the other reading too, invitations that never went out are late"
  given
    initial-conference on 2026-04-14
  as of 2026-04-30
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice late, not done

# Back from Tuesday 12 May: the 11th is 1, to the 5th 5, 1 May is 6, to the 28th of April 9; Monday 27 April: 10.
scenario "Kirklees: invitations to a review are owed through the tenth working day before it, under both readings"
  given
    initial-conference on 2026-02-17
    review-conference booked for 2026-05-12
  as of 2026-04-27
  under kirklees
    expect agency-invitation-notice about the review-conference on 2026-05-12 due, due 2026-04-27, not done
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice about the review-conference on 2026-05-12 due, will, by conference-service,
      due 2026-04-27, act "send the invitations",
      cites handbook 2 "at least ten working days before the meeting is due"
  as of 2026-04-28
  under kirklees
    expect agency-invitation-notice about the review-conference on 2026-05-12 overdue, due 2026-04-27
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice about the review-conference on 2026-05-12 overdue, due 2026-04-27

# Back from 12 May, as above: 27 April.
scenario "Kirklees: invitations to a review on the tenth working day before it are in time, under both readings"
  given
    review-conference on 2026-05-12
    invitations-sent on 2026-04-27
  as of 2026-05-29
  under kirklees
    expect agency-invitation-notice met, due 2026-04-27, done 2026-04-27
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice met, due 2026-04-27, done 2026-04-27

# Back from 12 May, as above: 27 April.
scenario "Kirklees: invitations to a review on the ninth working day before it are late, under both readings"
  given
    review-conference on 2026-05-12
    invitations-sent on 2026-04-28
  as of 2026-05-29
  under kirklees
    expect agency-invitation-notice late, due 2026-04-27, done 2026-04-28
  under kirklees
    read ten-days-for as reviews
    expect agency-invitation-notice late, due 2026-04-27, done 2026-04-28

# Reports

scenario "Kirklees: the chair may go on with a report that the team manager has signed off"
  given
    initial-conference booked for 2026-04-08
    report-signed-off on 2026-04-01
  as of 2026-04-02
  under kirklees
    expect sw-report-signoff permitted, may, by conference-chair, no due day,
      act "go on with a report that the team manager has signed off",
      cites handbook 4 "report not being completed and signed off by their Team Manager"

scenario "Kirklees: without the team manager's signature there is no report to go on with"
  given
    initial-conference on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect sw-report-signoff barred

scenario "Kirklees: a report signed on the morning of the conference is signed"
  given
    report-signed-off on 2026-04-08 at 09:00
    initial-conference on 2026-04-08 at 14:00
  as of 2026-04-08
  under kirklees
    expect sw-report-signoff permitted

scenario "Kirklees: a report signed in the evening after the conference came too late for it"
  given
    report-signed-off on 2026-04-08 at 18:00
    initial-conference on 2026-04-08 at 14:00
  as of 2026-04-08
  under kirklees
    expect sw-report-signoff barred

scenario "Kirklees: the signature has to be on the report for this conference"
  given
    report-signed-off on 2026-01-08
    initial-conference on 2026-01-13
    report-signed-off on 2026-03-31
    review-conference on 2026-04-08
    review-conference booked for 2026-09-15
  as of 2026-09-01
  under kirklees
    expect sw-report-signoff about the initial-conference on 2026-01-13 permitted
    expect sw-report-signoff about the review-conference on 2026-04-08 permitted
    expect sw-report-signoff about the review-conference on 2026-09-15 barred

scenario "Kirklees: a report signed off for the initial conference does not serve the review"
  given
    report-signed-off on 2026-01-08
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
  as of 2026-04-30
  under kirklees
    expect sw-report-signoff about the review-conference on 2026-04-08 barred

scenario "Kirklees: a report signed off for the next review does not serve the one before"
  given
    report-signed-off on 2026-01-08
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
    report-signed-off on 2026-09-08
    review-conference booked for 2026-09-15
  as of 2026-09-10
  under kirklees
    expect sw-report-signoff about the review-conference on 2026-04-08 barred
    expect sw-report-signoff about the review-conference on 2026-09-15 permitted

scenario "Kirklees: it has to be known whether the report was signed off"
  given
    initial-conference on 2026-04-08
    unrecorded report-signed-off
  as of 2026-04-30
  under kirklees
    expect sw-report-signoff needs-facts, needs report-signed-off

# Back from Wednesday 8 April: the 7th is 1, Thursday 2 April 2.
scenario "Kirklees: the chair has the report two working days before an initial conference"
  given
    initial-conference on 2026-04-08
    report-to-chair on 2026-04-02
  as of 2026-04-30
  under kirklees
    expect sw-report-to-chair met, must, by no one, due 2026-04-02, done 2026-04-02,
      act "have the report with the chair",
      cites handbook 4 "two working days in advance of an Initial Child Protection Conference"

# Back from 8 April, as above: 2 April.
scenario "Kirklees: a report on the working day before an initial conference is late"
  given
    initial-conference on 2026-04-08
    report-to-chair on 2026-04-07
  as of 2026-04-30
  under kirklees
    expect sw-report-to-chair late, due 2026-04-02, done 2026-04-07

# Back from 8 April, as above: 2 April.
scenario "Kirklees: the report for a transfer-in conference is owed as for an initial one"
  given
    transfer-in-conference booked for 2026-04-08
  as of 2026-04-02
  under kirklees
    expect sw-report-to-chair due, must, by no one, due 2026-04-02, not done
  as of 2026-04-03
  under kirklees
    expect sw-report-to-chair overdue, due 2026-04-02

# Back from Wednesday 8 April: the 7th is 1, 2 April 2, the 1st 3, 31 March 4; Monday 30 March: 5.
scenario "Kirklees: the chair has the report five working days before a review"
  given
    review-conference on 2026-04-08
    report-to-chair on 2026-03-30
  as of 2026-04-30
  under kirklees
    expect sw-report-to-chair met, must, by no one, due 2026-03-30, done 2026-03-30,
      act "have the report with the chair",
      cites handbook 4 "five working days in advance of a Review Conference meeting"

# Back from 8 April, as above: 30 March.
scenario "Kirklees: a report on the fourth working day before a review is late"
  given
    review-conference on 2026-04-08
    report-to-chair on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect sw-report-to-chair late, due 2026-03-30, done 2026-03-31

# Back from 8 April, as above: 30 March.
scenario "Kirklees: the report for a booked review is owed through the fifth working day before it"
  given
    review-conference booked for 2026-04-08
  as of 2026-03-30
  under kirklees
    expect sw-report-to-chair due, due 2026-03-30, not done
  as of 2026-03-31
  under kirklees
    expect sw-report-to-chair overdue, due 2026-03-30

# Back from Wednesday 8 April: the 7th is 1, 2 April 2; Wednesday 1 April: 3.
scenario "Kirklees: parents have the report three working days before an initial conference"
  given
    initial-conference on 2026-04-08
    report-shared-with-family on 2026-04-01
  as of 2026-04-30
  under kirklees
    expect sw-report-shared-with-family met, should, by no one, due 2026-04-01, done 2026-04-01,
      act "share the report with the family",
      cites handbook 4 "at least three working days in advance of the Conference meeting"

# Back from 8 April, as above: 1 April.
scenario "Kirklees: parents who get the report on the second working day before a review get it late"
  given
    review-conference on 2026-04-08
    report-shared-with-family on 2026-04-02
  as of 2026-04-30
  under kirklees
    expect sw-report-shared-with-family late, should, by no one, due 2026-04-01, done 2026-04-02

# Back from 8 April, as above: 1 April.
scenario "Kirklees: the report is owed to the parents through the third working day before the conference"
  given
    transfer-in-conference booked for 2026-04-08
  as of 2026-04-01
  under kirklees
    expect sw-report-shared-with-family due, due 2026-04-01, not done
  as of 2026-04-02
  under kirklees
    expect sw-report-shared-with-family overdue, due 2026-04-01

# Back from 8 April, as above: 1 April.
scenario "Kirklees: a report that was shared in time has no consequence"
  given
    initial-conference on 2026-04-08
    report-shared-with-family on 2026-04-01
  as of 2026-04-08
  under kirklees
    expect late-report-consequence not-applicable

# Back from 8 April: the 2nd is 2.
scenario "Kirklees: for a report that was shared late the chair may stand the conference down"
  given
    initial-conference on 2026-04-08
    report-shared-with-family on 2026-04-02
  as of 2026-04-08
  under kirklees
    expect late-report-consequence permitted, may, by conference-chair,
      act "stand the conference down for a report that the parents did not have in time",
      cites handbook 4 "at least 3 working days prior to the Conference date"
    expect late-report-consequence permitted,
      cites handbook 4 "A Conference may be stood down for the following reasons"

# Back from 8 April: 1 April is the last day in time, so on the 2nd it is late.
scenario "Kirklees: a report for the conference before is not one for this"
  given
    initial-conference on 2026-01-13
    report-shared-with-family on 2026-01-07
    review-conference on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect late-report-consequence about the review-conference on 2026-04-08 permitted

# Back from 8 April, as above: 1 April.
scenario "Kirklees: a report that was shared well before the third working day is in time"
  given
    initial-conference on 2026-04-08
    report-shared-with-family on 2026-03-27
  as of 2026-04-08
  under kirklees
    expect late-report-consequence not-applicable

# Back from 8 April, as above: 1 April.
scenario "Kirklees: while the report can still be shared in time it is not late"
  given
    initial-conference booked for 2026-04-08
  as of 2026-03-27
  under kirklees
    expect late-report-consequence not-applicable
  as of 2026-04-01
  under kirklees
    expect late-report-consequence not-applicable
  as of 2026-04-02
  under kirklees
    expect late-report-consequence permitted

scenario "Kirklees: nothing is said of the times of the agencies' reports"
  given
    initial-conference on 2026-04-08
    review-conference booked for 2026-07-01
  as of 2026-04-30
  under kirklees
    expect agency-report-submitted silent
    expect agency-report-shared-with-family silent

# The child and the family

# Aged 9 until the 11th; 10 on the 10th; 10 and a day; 10 until the 11th; 11 on the 10th.
scenario "Kirklees: attendance is considered from the tenth birthday, under other readings a day or a year later"
  given
    child A born 2016-03-11
    child B born 2016-03-10
    child C born 2016-03-09
    child D born 2015-03-11
    child E born 2015-03-10
    child U expected 2026-06-15
    initial-conference on 2026-03-10
  as of 2026-03-31
  under kirklees
    expect child-invitation-age for child A not-applicable
    expect child-invitation-age for child B required, should, by no one, act "consider the child for attendance",
      cites handbook 5 "given to all children over the age of ten years old", no due day
    expect child-invitation-age for child B required, cites handbook 5 "children younger than age ten"
    expect child-invitation-age for child C required
    expect child-invitation-age for child E required
    expect child-invitation-age for child U not-applicable
  under kirklees
    read over-ten of child-invitation-age as day-after
    expect child-invitation-age for child A not-applicable
    expect child-invitation-age for child B not-applicable
    expect child-invitation-age for child C required, should, by no one, act "consider the child for attendance",
      cites handbook 5 "given to all children over the age of ten years old"
    expect child-invitation-age for child D required
  under kirklees
    read over-ten of child-invitation-age as eleventh-birthday
    expect child-invitation-age for child C not-applicable
    expect child-invitation-age for child D not-applicable
    expect child-invitation-age for child E required, should, by no one, act "consider the child for attendance",
      cites handbook 5 "given to all children over the age of ten years old"

# The tenth birthday falls between the two conferences.
scenario "Kirklees: what counts is the age on the day of the conference, held or booked"
  given
    child A born 2016-05-20
    initial-conference on 2026-03-10
    review-conference booked for 2026-06-02
  as of 2026-05-19
  under kirklees
    expect child-invitation-age about the initial-conference on 2026-03-10 not-applicable
    expect child-invitation-age about the review-conference on 2026-06-02 required, should
    expect advocacy-referral about the initial-conference on 2026-03-10 permitted, may
    expect advocacy-referral about the review-conference on 2026-06-02 required, should
    expect child-offer-meet-chair about the initial-conference on 2026-03-10 judgement
    expect child-offer-meet-chair about the review-conference on 2026-06-02 required, should

scenario "Kirklees: a child born between two conferences counts at the second only"
  given
    child B expected 2026-05-18, born 2026-05-14
    conference-agreed on 2026-02-19
    initial-conference on 2026-03-10
    plan-started on 2026-03-10
    review-conference on 2026-06-02
  as of 2026-06-30
  under kirklees
    expect advocacy-referral about the initial-conference on 2026-03-10 not-applicable
    expect advocacy-referral about the review-conference on 2026-06-02 permitted, may
    expect child-offer-meet-chair about the initial-conference on 2026-03-10 not-applicable
    expect child-offer-meet-chair about the review-conference on 2026-06-02 judgement

# The same ages: 9, 10 on the day, 10 and a day, 10 to the day before 11, 11 on the day.
scenario "Kirklees: children's rights are asked for from the tenth birthday, and may be for a younger child"
  given
    child A born 2016-03-11
    child B born 2016-03-10
    child C born 2016-03-09
    child D born 2015-03-11
    child E born 2015-03-10
    child U expected 2026-06-15
    initial-conference on 2026-03-10
  as of 2026-03-31
  under kirklees
    expect advocacy-referral for child A permitted, may, by no one,
      act "refer a younger child, where that is thought right",
      cites handbook 5 "children over the age of 10, or younger if deemed appropriate"
    expect advocacy-referral for child B required, should, by no one,
      act "refer the child to the children's rights team",
      cites handbook 5 "children over the age of 10, or younger if deemed appropriate"
    expect advocacy-referral for child U not-applicable
  under kirklees
    read over-ten of advocacy-referral as day-after
    expect advocacy-referral for child B permitted, may
    expect advocacy-referral for child C required, should, by no one,
      act "refer the child to the children's rights team", cites handbook 5
    expect advocacy-referral for child U not-applicable
  under kirklees
    read over-ten of advocacy-referral as eleventh-birthday
    expect advocacy-referral for child D permitted, may
    expect advocacy-referral for child E required, should, by no one,
      act "refer the child to the children's rights team", cites handbook 5
    expect advocacy-referral for child U not-applicable

# The same ages; two children are twelve, and three who came turn 10 or 11 on the day, or turned 10 the day before.
scenario "Kirklees: a child of ten who was not there is offered a talk with the chair"
  given
    child A born 2016-03-11
    child B born 2016-03-10
    child C born 2016-03-09
    child D born 2015-03-11
    child E born 2015-03-10
    child F born 2013-09-01
      child-attends yes
    child G born 2013-09-01
      child-attends no
    child H born 2016-03-10
      child-attends yes
    child I born 2016-03-09
      child-attends yes
    child J born 2015-03-10
      child-attends yes
    child U expected 2026-06-15
    initial-conference on 2026-03-10
  as of 2026-03-31
  under kirklees
    expect child-offer-meet-chair for child A judgement, decides, by social-worker, judged by social-worker,
      act "a younger child who would like it meets the chair",
      cites handbook 5 "should consider each child separately in these circumstances"
    expect child-offer-meet-chair for child B required, should, by no one, presumed child-attends,
      act "offer the child a meeting with the chair",
      cites handbook 5 "over the age of ten years who do not attend"
    expect child-offer-meet-chair for child B required,
      cites handbook 5 "offered the opportunity to meet with the Conference Chair"
    expect child-offer-meet-chair for child F not-applicable
    expect child-offer-meet-chair for child H not-applicable
    expect child-offer-meet-chair for child G required, should, nothing presumed
    expect child-offer-meet-chair for child U not-applicable
  under kirklees
    read over-ten of child-offer-meet-chair as day-after
    expect child-offer-meet-chair for child B judgement, decides, by social-worker
    expect child-offer-meet-chair for child C required, should, by no one, presumed child-attends,
      act "offer the child a meeting with the chair", cites handbook 5 "over the age of ten years who do not attend"
    expect child-offer-meet-chair for child F not-applicable
    expect child-offer-meet-chair for child I not-applicable
    expect child-offer-meet-chair for child G required, nothing presumed
    expect child-offer-meet-chair for child U not-applicable
  under kirklees
    read over-ten of child-offer-meet-chair as eleventh-birthday
    expect child-offer-meet-chair for child D judgement, decides, by social-worker
    expect child-offer-meet-chair for child E required, should, by no one, presumed child-attends,
      act "offer the child a meeting with the chair", cites handbook 5 "over the age of ten years who do not attend"
    expect child-offer-meet-chair for child F not-applicable
    expect child-offer-meet-chair for child J not-applicable
    expect child-offer-meet-chair for child G required, nothing presumed
    expect child-offer-meet-chair for child U not-applicable

scenario "Kirklees: a child does not come without the chair's knowing"
  given
    child A born 2013-09-01
      child-attends yes
      chair-told-of-attendance no
    child B born 2013-09-01
      child-attends yes
      chair-told-of-attendance yes
    child C born 2013-09-01
      child-wishes-to-attend yes
      child-attends no
      chair-told-of-attendance no
    child D born 2013-09-01
      child-attends no
      child-wishes-to-attend no
      chair-told-of-attendance no
    child E born 2013-09-01
      child-attends yes
    child F born 2013-09-01
      child-wishes-to-attend no
      chair-told-of-attendance no
    initial-conference booked for 2026-04-08
  as of 2026-04-02
  under kirklees
    expect child-attendance-consent for child A barred, must not, by social-worker,
      act "bring the child to the conference without the chair's knowing",
      cites handbook 5 "Social Worker must inform the Conference Chair in advance of the meeting"
    expect child-attendance-consent for child B permitted
    expect child-attendance-consent for child C not-applicable
    expect child-attendance-consent for child D not-applicable
    expect child-attendance-consent for child E needs-facts, needs chair-told-of-attendance
    expect child-attendance-consent for child F needs-facts, needs child-attends

scenario "Kirklees: it has to be known whether the child comes and whether the chair was told"
  given
    child A born 2013-09-01
    child B born 2013-09-01
      chair-told-of-attendance no
    initial-conference booked for 2026-04-08
  as of 2026-04-02
  under kirklees
    expect child-attendance-consent for child A needs-facts, needs chair-told-of-attendance and child-attends
    expect child-attendance-consent for child B needs-facts, needs child-attends

scenario "Kirklees: some things about the child and the family are not spoken of"
  given
    child A born 2009-09-01
    child B expected 2026-06-15
    initial-conference on 2026-03-10
    review-conference booked for 2026-06-02
  as of 2026-03-31
  under kirklees
    expect age-16-17 silent
    expect child-friendly-plan silent
    expect childcare silent
    expect chair-contact-parents silent
    expect prebirth-icpc silent

# Standing a conference down

scenario "Kirklees: what makes a quorum is not said"
  given
    initial-conference on 2026-04-08
      members 3
  as of 2026-04-08
  under kirklees
    expect quorum silent

# Back from Wednesday 8 April: the 7th is 1, 2 April 2; 1 April: 3.
scenario "Kirklees: with everything in time there is no ground to stand the conference down"
  given
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-02
  under kirklees
    expect stand-down-grounds barred
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds barred, may, by conference-chair
  as of 2026-04-09
  under kirklees
    expect stand-down-grounds not-applicable

# Back from 8 April, as above: 2 April for the chair, 1 April for the parents.
scenario "Kirklees: a report that was signed first and shared in time is no ground"
  given
    report-signed-off on 2026-03-30
    report-shared-with-family on 2026-04-01
    initial-conference on 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds barred, may, by conference-chair

# As above.
scenario "Kirklees: a report that was shared first and then signed in time is no ground"
  given
    report-shared-with-family on 2026-03-31
    report-signed-off on 2026-04-02
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds barred

scenario "Kirklees: late invitations that keep people away are a ground"
  given
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing yes
      quorate yes
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds permitted, may, by conference-chair, act "stand the conference down",
      cites handbook 4 "Invites not being sent out in timescales"
    expect stand-down-grounds permitted, cites handbook 4 "A Conference may be stood down for the following reasons",
      says ": late invitations keep parents or agencies from attending or reporting;"
  as of 2026-04-09
  under kirklees
    expect stand-down-grounds not-applicable

scenario "Kirklees: a conference that is not quorate may be stood down"
  given
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-01
    review-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate no
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds permitted, may, by conference-chair, cites handbook 4 "A Conference not being quorate",
      says "; the conference is not quorate;"

scenario "Kirklees: a conference that was held is no longer stood down"
  given
    initial-conference on 2026-04-08
      invitations-late-and-preventing yes
      quorate no
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds permitted
  as of 2026-04-09
  under kirklees
    expect stand-down-grounds not-applicable

scenario "Kirklees: it has to be known how the invitations and the quorum stand"
  given
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds needs-facts, needs invitations-late-and-preventing and quorate

scenario "Kirklees: with the invitations in time only the quorum is left to be known"
  given
    report-signed-off on 2026-04-01
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds needs-facts, needs quorate

# Back from Wednesday 8 April: the 7th is 1, Thursday 2 April 2; from Good Friday on there is one working day left.
scenario "Kirklees: an unsigned report is a ground once the chair should have had it for an initial conference"
  given
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-02
  under kirklees
    expect stand-down-grounds barred
  as of 2026-04-03
  under kirklees
    expect stand-down-grounds permitted
  as of 2026-04-07
  under kirklees
    expect stand-down-grounds permitted, may, by conference-chair,
      cites handbook 4 "report not being completed and signed off by their Team Manager",
      says "; the social work report is unfinished or lacks the team manager's signature;"
  under kirklees
    read sign-off-when as conference-day
    expect stand-down-grounds barred
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds permitted
  under kirklees
    read sign-off-when as conference-day
    expect stand-down-grounds permitted, may, by conference-chair,
      cites handbook 4 "report not being completed and signed off by their Team Manager"

# Back from 8 April, as above: 2 April.
scenario "Kirklees: an unsigned report for a transfer-in conference is a ground from the same day"
  given
    report-shared-with-family on 2026-04-01
    transfer-in-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-02
  under kirklees
    expect stand-down-grounds barred
  as of 2026-04-07
  under kirklees
    expect stand-down-grounds permitted

# Back from Wednesday 8 April: 7 and 2 April are 1 and 2, the 1st 3, 31 March 4; Monday 30 March: 5.
scenario "Kirklees: an unsigned report is a ground sooner before a review"
  given
    report-signed-off on 2026-01-08
    initial-conference on 2026-01-13
    report-shared-with-family on 2026-03-27
    review-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-03-30
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 barred
  as of 2026-03-31
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 permitted,
      cites handbook 4 "report not being completed and signed off by their Team Manager"
  as of 2026-04-07
  under kirklees
    read sign-off-when as conference-day
    expect stand-down-grounds about the review-conference on 2026-04-08 barred
  as of 2026-04-08
  under kirklees
    read sign-off-when as conference-day
    expect stand-down-grounds about the review-conference on 2026-04-08 permitted

scenario "Kirklees: the first review's report does not serve the second"
  given
    report-signed-off on 2026-01-08
    initial-conference on 2026-01-13
    report-signed-off on 2026-03-30
    report-shared-with-family on 2026-03-30
    review-conference on 2026-04-08
    report-shared-with-family on 2026-09-01
    review-conference booked for 2026-09-15
      invitations-late-and-preventing no
      quorate yes
  as of 2026-09-14
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-09-15 permitted

scenario "Kirklees: a report signed and shared for this review leaves no ground"
  given
    report-signed-off on 2026-01-08
    report-shared-with-family on 2026-01-07
    initial-conference on 2026-01-13
    report-signed-off on 2026-03-31
    report-shared-with-family on 2026-03-31
    review-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-08
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 barred

scenario "Kirklees: it has to be known whether the report was signed off for a conference to be stood down"
  given
    report-shared-with-family on 2026-04-01
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
    unrecorded report-signed-off
  as of 2026-04-07
  under kirklees
    expect stand-down-grounds needs-facts, needs report-signed-off

# Back from Wednesday 8 April: the 7th is 1, 2 April 2; Wednesday 1 April: 3.
scenario "Kirklees: a report not shared three working days before is a ground"
  given
    report-signed-off on 2026-03-30
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-01
  under kirklees
    expect stand-down-grounds barred
  as of 2026-04-02
  under kirklees
    expect stand-down-grounds permitted, may, by conference-chair,
      cites handbook 4 "at least 3 working days prior to the Conference date",
      says "; the parents had not been given the report 3 working days before"

# Back from 8 April, as above: 1 April.
scenario "Kirklees: a report shared two working days before is a ground"
  given
    report-signed-off on 2026-03-30
    report-shared-with-family on 2026-04-02
    initial-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-07
  under kirklees
    expect stand-down-grounds permitted

# Back from 8 April, as above: 1 April.
scenario "Kirklees: what the parents had for the initial conference does not serve the review"
  given
    report-shared-with-family on 2026-01-07
    initial-conference on 2026-01-13
    report-signed-off on 2026-03-30
    review-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-01
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 barred
  as of 2026-04-02
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 permitted

# Back from 8 April, as above: 1 April.
scenario "Kirklees: what the parents had in time for the initial conference does not mend a late report for the review"
  given
    report-shared-with-family on 2026-01-07
    initial-conference on 2026-01-13
    report-signed-off on 2026-03-30
    report-shared-with-family on 2026-04-07
    review-conference booked for 2026-04-08
      invitations-late-and-preventing no
      quorate yes
  as of 2026-04-07
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-04-08 permitted

scenario "Kirklees: what the parents had for the first review does not serve the second"
  given
    initial-conference on 2026-01-13
    report-shared-with-family on 2026-03-30
    review-conference on 2026-04-08
    report-signed-off on 2026-09-01
    review-conference booked for 2026-09-15
      invitations-late-and-preventing no
      quorate yes
  as of 2026-09-14
  under kirklees
    expect stand-down-grounds about the review-conference on 2026-09-15 permitted

# At the conference

scenario "Kirklees: the chair seeks consensus at every conference"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect decision-majority required, must, by conference-chair, act "seek consensus from the professionals",
      cites handbook 4 "The Conference Chair must seek consensus from the professionals in the meeting", no outcome
    expect decision-majority about the initial-conference on 2026-01-13 required
    expect decision-majority about the review-conference on 2026-04-08 required

scenario "Kirklees: the chair may overrule a consensus that misses the child's needs"
  given
    initial-conference on 2026-04-08
      members 6
      votes-for 6
      votes-against 0
      consensus-misses-needs yes
  as of 2026-04-08
  under kirklees
    expect chair-override permitted, may, by conference-chair, outcome chair-may-overturn,
      act "overrule the decision or the category",
      cites handbook 4 "can however overrule the category or decision"
    expect chair-override permitted, cites handbook 4 "are not best recognised by the consensus of the meeting"
    expect chair-override in handbook, elsewhere permitted, may, by conference-chair, no outcome,
      act "take the lead on a decision that is not about the child",
      cites handbook 7 "on occasion they take a lead on decisions"
    expect unanimous-decision permitted, may, by conference-chair, outcome chair-may-overturn,
      act "overrule even a unanimous decision", cites handbook 4 "can however overrule the category or decision"

scenario "Kirklees: a consensus that meets the child's needs stands"
  given
    review-conference on 2026-04-08
      members 6
      votes-for 0
      votes-against 6
      consensus-misses-needs no
  as of 2026-04-08
  under kirklees
    expect chair-override barred
    expect unanimous-decision barred
    expect chair-override in handbook, elsewhere permitted

scenario "Kirklees: whether the child's needs are met is for the chair to judge"
  given
    review-conference on 2026-04-08
      members 6
      votes-for 0
      votes-against 6
  as of 2026-04-08
  under kirklees
    expect chair-override judgement, needs consensus-misses-needs, judged by conference-chair
    expect unanimous-decision judgement, needs consensus-misses-needs, judged by conference-chair

scenario "Kirklees: five of six are not all"
  given
    initial-conference on 2026-04-08
      members 6
      votes-for 5
      votes-against 1
      consensus-misses-needs yes
  as of 2026-04-08
  under kirklees
    expect chair-override permitted
    expect unanimous-decision not-applicable, no outcome

scenario "Kirklees: without the votes it is not known whether they were all of one mind"
  given
    initial-conference on 2026-04-08
      members 6
      consensus-misses-needs yes
  as of 2026-04-08
  under kirklees
    expect unanimous-decision needs-facts, needs votes-for and votes-against

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

scenario "Kirklees: a casting vote, a split at a review, a repeated plan and a young person's plan are not spoken of"
  given
    child A born 2010-09-01
    previous-plans 1
    harm-outside-home entirely
    initial-conference on 2026-01-13
    young-persons-plan-selected on 2026-01-13
    review-conference on 2026-04-08
      members 6
      votes-for 3
      votes-against 3
    review-conference on 2026-04-15
      reconvened yes
      members 6
      votes-for 3
      votes-against 3
  as of 2026-04-30
  under kirklees
    expect chair-casting-vote silent
    expect split-decision-review silent
    expect split-continues silent
    expect repeat-plan silent
    expect young-persons-plan silent
    expect young-persons-plan-meetings silent

# After the conference

# Thursday 2 April at 10:00 and 24 hours is Good Friday at 10:00.
scenario "Kirklees: the decision is sent within twenty-four hours, holiday or not"
  given
    initial-conference on 2026-04-02 at 10:00
    outcome-sent on 2026-04-03 at 10:00
  as of 2026-04-08
  under kirklees
    expect outcome-sent met, will, by no one, due 2026-04-03 at 10:00, done 2026-04-03 at 10:00,
      act "send the decision", cites handbook 4 "within 24 hours of the Conference being held"
  under kirklees
    read twenty-four-hours of outcome-sent as family-copy
    expect outcome-sent met, will, by no one, no due day, done 2026-04-03 at 10:00,
      act "send the decision", cites handbook 4 "the plan and decision will be distributed via secure email",
      says "immediately after the conference"

# As above: 3 April at 10:00.
scenario "Kirklees: a minute after the twenty-four hours is late"
  given
    review-conference on 2026-04-02 at 10:00
    outcome-sent on 2026-04-03 at 10:01
  as of 2026-04-08
  under kirklees
    expect outcome-sent late, due 2026-04-03 at 10:00, done 2026-04-03 at 10:01
  under kirklees
    read twenty-four-hours of outcome-sent as family-copy
    expect outcome-sent met, no due day

# Without a time of day the 24 hours run to the end of Good Friday.
scenario "Kirklees: without a time of day the decision is owed through the next day"
  given
    transfer-in-conference on 2026-04-02
  as of 2026-04-03
  under kirklees
    expect outcome-sent due, due 2026-04-03, not done
  under kirklees
    read twenty-four-hours of outcome-sent as family-copy
    expect outcome-sent required, will, by no one, no due day
  as of 2026-04-04
  under kirklees
    expect outcome-sent overdue, due 2026-04-03
  under kirklees
    read twenty-four-hours of outcome-sent as family-copy
    expect outcome-sent required

# Thursday 2 April at 10:00 and 24 hours is Good Friday at 10:00.
scenario "Kirklees: the outline plan goes out within twenty-four hours of a conference in person"
  given
    initial-conference on 2026-04-02 at 10:00
      mode in-person
    plan-distributed on 2026-04-03 at 10:00
  as of 2026-04-08
  under kirklees
    expect outline-plan-distributed met, will, by no one, due 2026-04-03 at 10:00, done 2026-04-03 at 10:00,
      nothing presumed, act "distribute the outline plan",
      cites handbook 4 "within 24 hours of the Conference being held"
    expect outline-plan-distributed in handbook, elsewhere met, will, by no one, no due day,
      act "hand the outline plan out", cites handbook 4 "to take away from conference", says "immediately after"
    expect outline-plan-distributed in handbook, elsewhere 2 met, will, by no one, due 2026-04-03 at 10:00,
      act "distribute the outline plan", cites handbook 4 "within 24 hours of the Conference being held"
  under kirklees
    read twenty-four-hours of outline-plan-distributed as family-copy
    expect outline-plan-distributed met, will, by no one, no due day, done 2026-04-03 at 10:00, nothing presumed,
      act "distribute the outline plan",
      cites handbook 4 "the plan and decision will be distributed via secure email",
      says "immediately after"

# As above: 3 April at 10:00.
scenario "Kirklees: a conference is taken not to be virtual until that is shown"
  given
    initial-conference on 2026-04-02 at 10:00
    plan-distributed on 2026-04-07
  as of 2026-04-08
  under kirklees
    expect outline-plan-distributed late, due 2026-04-03 at 10:00, done 2026-04-07, presumed mode
    expect outline-plan-distributed in handbook, elsewhere met, no due day, presumed mode
    expect outline-plan-distributed in handbook, elsewhere 2 late, due 2026-04-03 at 10:00, nothing presumed
  under kirklees
    read twenty-four-hours of outline-plan-distributed as family-copy
    expect outline-plan-distributed met, no due day, presumed mode

# From Thursday 2 April: the 3rd and the 6th are holidays, Tuesday 7 April is 1; the 24 hours end on the 3rd at 10:00.
scenario "Kirklees: after a virtual conference the outline plan has one working day"
  given
    initial-conference on 2026-04-02 at 10:00
      mode virtual
    plan-distributed on 2026-04-07
  as of 2026-04-08
  under kirklees
    expect outline-plan-distributed met, will, by no one, due 2026-04-07, done 2026-04-07,
      act "distribute the outline plan", cites handbook 4 "sent to all in an email within 1 working day"
    expect outline-plan-distributed in handbook, elsewhere not-applicable
    expect outline-plan-distributed in handbook, elsewhere 2 late, will, due 2026-04-03 at 10:00
  under kirklees
    read twenty-four-hours of outline-plan-distributed as family-copy
    expect outline-plan-distributed met, will, by no one, due 2026-04-07, done 2026-04-07,
      act "distribute the outline plan", cites handbook 4 "sent to all in an email within 1 working day"

# From 2 April, as above: 7 April.
scenario "Kirklees: on the second working day after a virtual conference the outline plan is late"
  given
    transfer-in-conference on 2026-04-02
      mode virtual
    plan-distributed on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect outline-plan-distributed late, due 2026-04-07, done 2026-04-08

# From 2 April, as above: 7 April virtual; else the end of 3 April.
scenario "Kirklees: the outline plan of a virtual conference is owed through the next working day"
  given
    initial-conference on 2026-04-02
      mode virtual
  as of 2026-04-07
  under kirklees
    expect outline-plan-distributed due, due 2026-04-07, not done
  as of 2026-04-08
  under kirklees
    expect outline-plan-distributed overdue, due 2026-04-07

# The end of 3 April.
scenario "Kirklees: the outline plan of a hybrid conference is owed through the next day"
  given
    transfer-in-conference on 2026-04-02
      mode hybrid
  as of 2026-04-03
  under kirklees
    expect outline-plan-distributed due, due 2026-04-03, not done, nothing presumed
    expect outline-plan-distributed in handbook, elsewhere required, will, no due day
    expect outline-plan-distributed in handbook, elsewhere 2 due, due 2026-04-03
  under kirklees
    read twenty-four-hours of outline-plan-distributed as family-copy
    expect outline-plan-distributed required, will, no due day
  as of 2026-04-04
  under kirklees
    expect outline-plan-distributed overdue, due 2026-04-03
    expect outline-plan-distributed in handbook, elsewhere 2 overdue, due 2026-04-03

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8, to the 23rd 13, to the 30th 18; Tuesday 3 February: 20.
scenario "Kirklees: minutes are in time on the twentieth working day"
  given
    initial-conference on 2026-01-06
    minutes-sent on 2026-02-03
  as of 2026-02-04
  under kirklees
    expect minutes-sent met, should, due 2026-02-03, done 2026-02-03

# From Thursday 19 March: to the 27th 6, to 2 April 10, to the 10th 14, to the 17th 19; Monday 20 April: 20.
scenario "Kirklees: minutes are late on the twenty-first working day, Easter left out"
  given
    initial-conference on 2026-03-19 at 10:00
    outcome-sent on 2026-03-20
    minutes-sent on 2026-04-21
  as of 2026-04-30
  under kirklees
    expect minutes-sent late, should, by no one, due 2026-04-20, done 2026-04-21, act "distribute the minutes",
      cites handbook 4 "completed at the earliest opportunity and distributed within 20 working days"
    expect minutes-sent late, cites handbook 2 "no later than the required statutory timescales of 20 working days"

# From 19 March, as above: 20 April.
scenario "Kirklees: the minutes of a review are owed through the twentieth working day"
  given
    review-conference on 2026-03-19
  as of 2026-04-20
  under kirklees
    expect minutes-sent due, due 2026-04-20, not done
  as of 2026-04-21
  under kirklees
    expect minutes-sent overdue, due 2026-04-20

scenario "Kirklees: the times of visits, core groups and the work between conferences are not set"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    minutes-received on 2026-02-10
    statutory-visit on 2026-01-20
    core-group on 2026-01-22
    core-group-minutes-sent on 2026-01-29
    plan-revised on 2026-02-19
    revised-plan-circulated on 2026-02-24
    assessment-completed on 2026-03-10
    review-conference on 2026-04-08
  as of 2026-04-30
  under kirklees
    expect minutes-amendments silent
    expect statutory-visit-first silent
    expect core-group-first silent
    expect core-group-prereview silent
    expect core-group-minutes silent
    expect revised-plan-circulated silent
    expect assessment-during-plan silent

scenario "Kirklees: the chair is expected to review progress between conferences"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
  as of 2026-04-30
  under kirklees
    expect midway-review required, expected, by conference-chair, no due day,
      act "review progress midway between conferences",
      cites handbook 6 "Key points at which quality assurance activity undertaken"
    expect midway-review required, cites handbook 6 "may take place more than once in-between a Conference"
    expect midway-review about the initial-conference on 2026-01-13 required
    expect midway-review about the review-conference on 2026-04-08 required

# Reviews

# Tuesday 13 January and three months is Monday 13 April; the second sitting does not start them again.
scenario "Kirklees: the first review is held within three months of the initial conference"
  given
    conference-agreed on 2025-12-18
    initial-conference on 2026-01-13
    initial-conference on 2026-01-20
      reconvened yes
    plan-started on 2026-01-20
    core-group on 2026-01-29
    review-conference on 2026-04-13
  as of 2026-04-30
  under kirklees
    expect first-review met, will, by no one, due 2026-04-13, done 2026-04-13, nothing presumed,
      act "hold the first review conference", cites handbook 4 "no later than three months after the ICPC"
    expect first-review met, cites handbook 4 "until the Child Protection plan is deemed no longer required"

# As above: 13 April.
scenario "Kirklees: the day after three months the first review is late"
  given
    initial-conference on 2026-01-13
      no-plan-made no
    review-conference on 2026-04-14
  as of 2026-04-30
  under kirklees
    expect first-review late, due 2026-04-13, done 2026-04-14, nothing presumed

# Tuesday 6 January and three months is Monday 6 April: Easter Monday, which moves nothing.
scenario "Kirklees: the three months end on a holiday where it falls"
  given
    initial-conference on 2026-01-06
  as of 2026-04-06
  under kirklees
    expect first-review due, due 2026-04-06, not done, presumed no-plan-made
  as of 2026-04-07
  under kirklees
    expect first-review overdue, due 2026-04-06

# 31 March and three months is 30 June: June has no 31st.
scenario "Kirklees: three months end with a shorter month"
  given
    initial-conference on 2026-03-31
    plan-started on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect first-review due, due 2026-06-30

scenario "Kirklees: before an initial conference no review is owed"
  given
    conference-agreed on 2026-01-05
  as of 2026-01-31
  under kirklees
    expect first-review not-started
    expect subsequent-review not-started

scenario "Kirklees: where no plan was made no review is owed"
  given
    initial-conference on 2026-01-13
      no-plan-made yes
  as of 2026-05-01
  under kirklees
    expect first-review not-applicable

# Tuesday 10 March and three months is Wednesday 10 June.
scenario "Kirklees: the three months run from the initial conference, whatever conference there was before"
  given
    transfer-in-conference on 2025-12-02
      no-plan-made yes
    conference-agreed on 2026-02-19
    initial-conference on 2026-03-10
      no-plan-made no
    plan-started on 2026-03-10
  as of 2026-04-30
  under kirklees
    expect first-review due, due 2026-06-10, not done

# 13 January and three months: 13 April.
scenario "Kirklees: a plan that was started after all is reviewed"
  given
    initial-conference on 2026-01-13
      no-plan-made yes
    plan-started on 2026-02-10
  as of 2026-05-01
  under kirklees
    expect first-review overdue, due 2026-04-13

# 13 January and three months: 13 April.
scenario "Kirklees: a plan that ended within the three months is not reviewed"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    plan-ended on 2026-04-13
  as of 2026-05-01
  under kirklees
    expect first-review not-applicable

# 13 January and three months: 13 April.
scenario "Kirklees: a plan that ended a day after the three months should have been reviewed before"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    plan-ended on 2026-04-14
  as of 2026-05-01
  under kirklees
    expect first-review overdue, due 2026-04-13, not done

# 13 January and three months: 13 April.
scenario "Kirklees: a plan that ended at its first review was reviewed"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    review-conference on 2026-04-08
    plan-ended on 2026-04-08
  as of 2026-05-01
  under kirklees
    expect first-review met, due 2026-04-13, done 2026-04-08

# 13 January and three months: 13 April.
scenario "Kirklees: a plan is taken to go on while its end is not known"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    unrecorded plan-ended
  as of 2026-05-01
  under kirklees
    expect first-review overdue, due 2026-04-13, presumed plan-ended

# 30 March and six months is 30 September; that and six is 30 March 2027; 31 March and six is 30 September 2027.
scenario "Kirklees: later reviews are at most six months apart"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    review-conference on 2026-03-30
    review-conference on 2026-09-30
    review-conference on 2027-03-31
  as of 2027-09-30
  under kirklees
    expect subsequent-review about the gap up to the review-conference on 2026-09-30 met, will, by no one,
      due 2026-09-30, done 2026-09-30, act "hold a review conference",
      cites handbook 4 "then no more than on a six monthly cycle"
    expect subsequent-review about the gap up to the review-conference on 2027-03-31 late, due 2027-03-30,
      done 2027-03-31
    expect subsequent-review about the gap since the review-conference on 2027-03-31 due, due 2027-09-30, not done
    expect subsequent-review in handbook, elsewhere not-applicable
  as of 2027-10-01
  under kirklees
    expect subsequent-review about the gap since the review-conference on 2027-03-31 overdue, due 2027-09-30

# 30 March and six months: 30 September, after the end of the plan.
scenario "Kirklees: the end of the plan ends the reviews"
  given
    conference-agreed on 2025-12-18
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    statutory-visit on 2026-01-20
    core-group on 2026-01-22
    review-conference on 2026-03-30
    plan-ended on 2026-08-14
  as of 2026-12-01
  under kirklees
    expect subsequent-review met, due 2026-09-30

# 30 March and six months: 30 September, the day the plan ended.
scenario "Kirklees: a plan may end on the day its next review was due"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
    review-conference on 2026-03-30
    plan-ended on 2026-09-30
  as of 2026-12-01
  under kirklees
    expect subsequent-review met, due 2026-09-30

# 14 April and six months: 14 October, then 14 April 2027.
scenario "Kirklees: of a plan that was transferred in, the same cycle is said more weakly"
  given
    transfer-in-conference on 2026-01-13
    review-conference on 2026-04-14
    review-conference on 2026-10-15
  as of 2027-04-14
  under kirklees
    expect subsequent-review about the gap up to the review-conference on 2026-10-15 late, will, due 2026-10-14
    expect subsequent-review about the gap up to the review-conference on 2026-10-15 in handbook, elsewhere late,
      should,
      by no one, due 2026-10-14, done 2026-10-15, act "hold a review conference",
      cites handbook 4 "followed by a six-monthly cycle until the plan is ended"
    expect subsequent-review about the gap since the review-conference on 2026-10-15 in handbook, elsewhere due,
      due 2027-04-15

# 14 April and six months: 14 October, after the end of the plan.
scenario "Kirklees: the end of a transferred plan ends its reviews"
  given
    initial-conference on 2025-10-14
    moved-area on 2025-12-01
    move-permanence-agreed on 2025-12-15
    conference-agreed on 2025-12-18
    transfer-in-conference on 2026-01-13
    plan-started on 2026-01-13
    core-group on 2026-01-22
    review-conference on 2026-04-14
    plan-ended on 2026-08-14
  as of 2026-12-01
  under kirklees
    expect subsequent-review met, due 2026-10-14
    expect subsequent-review in handbook, elsewhere met, due 2026-10-14

scenario "Kirklees: how a review is booked, what follows a birth and the oversight of long plans are not spoken of"
  given
    child B born 2026-02-20
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
  as of 2027-06-30
  under kirklees
    expect review-booking silent
    expect post-birth-review silent
    expect long-plan-oversight silent

# Back from Tuesday 12 May: 35 days are Tuesday 7 April.
scenario "Kirklees: invitation details are confirmed five weeks before a review"
  given
    review-conference on 2026-05-12
    review-invitations-confirmed on 2026-04-07
  as of 2026-05-12
  under kirklees
    expect review-invite-confirmation met, will, by social-worker, due 2026-04-07, done 2026-04-07,
      act "confirm the invitation details",
      cites handbook 4 "confirm the invitation details for Review Conferences with the CPRU, five weeks"

# Back from 12 May, as above: 7 April.
scenario "Kirklees: invitation details confirmed a day later are late"
  given
    review-conference on 2026-05-12
    review-invitations-confirmed on 2026-04-08
  as of 2026-05-12
  under kirklees
    expect review-invite-confirmation late, due 2026-04-07, done 2026-04-08

# Back from 12 May, as above: 7 April.
scenario "Kirklees: invitation details are owed through the day five weeks before a booked review"
  given
    review-conference booked for 2026-05-12
  as of 2026-04-07
  under kirklees
    expect review-invite-confirmation due, due 2026-04-07, not done
  as of 2026-04-08
  under kirklees
    expect review-invite-confirmation overdue, due 2026-04-07

# Ending the plan

scenario "Kirklees: in exceptional circumstances a plan may end at the first review, with those who must agree"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
      exceptional-circumstances yes
      team-manager-agrees yes
      service-manager-consulted yes
      risk-analysed yes
  as of 2026-04-08
  under kirklees
    expect end-first-review permitted
    expect end-first-review in handbook, elsewhere permitted
    expect end-first-review-approval permitted
    expect end-assessment permitted

scenario "Kirklees: without exceptional circumstances no plan ends at the first review"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
      exceptional-circumstances no
      team-manager-agrees no
      service-manager-consulted yes
      risk-analysed no
  as of 2026-04-08
  under kirklees
    expect end-first-review barred, must not, by no one, act "end the plan",
      cites handbook 4 "only be ended at the first Conference Review stage under exceptional circumstances"
    expect end-first-review in handbook, elsewhere barred, should not, by no one, act "end the plan",
      cites handbook 4 "should therefore only occur in exceptional circumstances"
    expect end-first-review-approval barred, must not, by no one, act "end the plan",
      cites handbook 4 "agreed by the Social Care Team Manager and discussed with their Service"
    expect end-assessment barred, must not, by no one, act "end the plan",
      cites handbook 4 "careful and thorough analysis of current and future risk"

scenario "Kirklees: whether circumstances are exceptional is judged, and who agrees has to be known"
  given
    initial-conference on 2026-01-13
    review-conference booked for 2026-04-08
      team-manager-agrees yes
  as of 2026-04-02
  under kirklees
    expect end-first-review judgement, needs exceptional-circumstances, judged by conference-chair
    expect end-first-review in handbook, elsewhere judgement, needs exceptional-circumstances,
      judged by conference-chair
    expect end-first-review-approval needs-facts, needs service-manager-consulted
    expect end-assessment needs-facts, needs risk-analysed

scenario "Kirklees: the service manager has to be consulted as well"
  given
    review-conference on 2026-04-08
      team-manager-agrees yes
      service-manager-consulted no
  as of 2026-04-08
  under kirklees
    expect end-first-review-approval barred

scenario "Kirklees: a second sitting of the first review is still the first review"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
    review-conference on 2026-04-15
      reconvened yes
      exceptional-circumstances no
      team-manager-agrees no
      service-manager-consulted no
  as of 2026-04-15
  under kirklees
    expect end-first-review about the review-conference on 2026-04-15 barred
    expect end-first-review-approval about the review-conference on 2026-04-15 barred

scenario "Kirklees: at the second review the rules for the first no longer hold, the analysis of risk does"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
    review-conference on 2026-09-15
      exceptional-circumstances no
      team-manager-agrees no
      service-manager-consulted no
      risk-analysed no
  as of 2026-09-15
  under kirklees
    expect end-first-review about the review-conference on 2026-09-15 not-applicable
    expect end-first-review about the review-conference on 2026-09-15 in handbook, elsewhere not-applicable
    expect end-first-review-approval about the review-conference on 2026-09-15 not-applicable
    expect end-assessment about the review-conference on 2026-09-15 barred

# The child turns 18 on 15 September 2026, or on the 16th, or was 18 a day before.
scenario "Kirklees: from the eighteenth birthday a plan ends without an analysis of risk"
  given
    child A born 2008-09-16
    child B born 2008-09-15
    child C born 2008-09-14
    review-conference on 2026-09-15
      risk-analysed no
  as of 2026-09-30
  under kirklees
    expect end-assessment for child A barred
    expect end-assessment for child B permitted
    expect end-assessment for child C permitted

scenario "Kirklees: after the child's death a plan ends without an analysis of risk"
  given
    child A born 2018-05-01
    child-died on 2026-08-20
    review-conference on 2026-09-15
      risk-analysed no
  as of 2026-09-30
  under kirklees
    expect end-assessment permitted

scenario "Kirklees: once the child has left the country a plan ends without an analysis of risk"
  given
    child A born 2018-05-01
    left-uk on 2026-08-20
    review-conference on 2026-09-15
      risk-analysed no
  as of 2026-09-30
  under kirklees
    expect end-assessment permitted

scenario "Kirklees: a child is taken to be in the country until the departure is shown"
  given
    child A born 2018-05-01
    review-conference on 2026-09-15
      risk-analysed no
    unrecorded left-uk
  as of 2026-09-30
  under kirklees
    expect end-assessment barred, presumed left-uk and plan-transferred and alternative-plan-agreed

scenario "Kirklees: a plan that goes elsewhere, or gives way to another, needs no analysis of risk"
  given
    child A born 2018-05-01
      plan-transferred yes
    child B born 2019-05-01
      plan-transferred no
      alternative-plan-agreed yes
    child C born 2020-05-01
      plan-transferred no
      alternative-plan-agreed no
    review-conference on 2026-09-15
      risk-analysed no
  as of 2026-09-30
  under kirklees
    expect end-assessment for child A permitted
    expect end-assessment for child B permitted
    expect end-assessment for child C barred

# The second clause holds of initial conferences alone, and says so.
scenario "Kirklees: the report is with the chair two working days before an initial conference"
  given
    initial-conference booked for 2026-04-08
  as of 2026-03-30
  under kirklees
    expect sw-report-to-chair due, says "when the conference is not a review conference"

scenario "Kirklees: the working day for sending the plan is for virtual conferences"
  given
    initial-conference on 2026-04-14
      mode virtual
  as of 2026-04-14
  under kirklees
    expect outline-plan-distributed due, says "when the mode of the conference is virtual"

scenario "Kirklees: neglect has no rule of its own for the end of a plan"
  given
    category neglect
    review-conference on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect end-neglect silent

# The last day is the day of the conference itself.
scenario "Kirklees: the first child in need review is set at the end of the conference"
  given
    initial-conference on 2026-04-08 at 10:00
      no-plan-made yes
      child-in-need-plan yes
    child-in-need-review-set on 2026-04-08
  as of 2026-04-30
  under kirklees
    expect child-in-need-review met, will, by social-worker, due 2026-04-08, done 2026-04-08,
      act "set, at the end of the conference, the date of the first child in need review",
      cites handbook 4 "Child in Need review date at the end of the Conference"

# The last day is the day of the conference itself.
scenario "Kirklees: a child in need review set the day after is late"
  given
    review-conference on 2026-04-08
      child-in-need-plan yes
    child-in-need-review-set on 2026-04-09
  as of 2026-04-30
  under kirklees
    expect child-in-need-review late, due 2026-04-08, done 2026-04-09

scenario "Kirklees: the child in need review is owed on the day of the conference"
  given
    review-conference on 2026-04-08
      child-in-need-plan yes
  as of 2026-04-08
  under kirklees
    expect child-in-need-review due, due 2026-04-08, not done
  as of 2026-04-09
  under kirklees
    expect child-in-need-review overdue, due 2026-04-08

scenario "Kirklees: without a child in need plan there is no review of one"
  given
    initial-conference on 2026-01-13
      child-in-need-plan no
    review-conference on 2026-04-08
  as of 2026-04-08
  under kirklees
    expect child-in-need-review about the initial-conference on 2026-01-13 not-applicable
    expect child-in-need-review about the review-conference on 2026-04-08 needs-facts, needs child-in-need-plan

# Looked after children

# From Thursday 30 April: 1 May is 1, the 5th 2, to the 8th 5, the 11th is 6; Tuesday 12 May: 7.
scenario "Kirklees: core group members may answer the chair's letter for seven working days"
  given
    became-looked-after on 2026-04-21
    looked-after-letter-sent on 2026-04-30
  as of 2026-05-06
  under kirklees
    expect looked-after-representations permitted, may, by core-group-members, due 2026-05-12,
      act "give reasons against ending the plan", cites handbook 10 "asking them to respond in 7 working days"

# From 30 April, as above: 12 May.
scenario "Kirklees: an answer on the seventh working day is in time"
  given
    became-looked-after on 2026-04-21
    looked-after-letter-sent on 2026-04-30
    representation-received on 2026-05-12
  as of 2026-05-29
  under kirklees
    expect looked-after-representations met, should, by core-group-members, due 2026-05-12, done 2026-05-12,
      act "send what they have to say", cites handbook 10 "asking them to respond in 7 working days"

# From 30 April, as above: 12 May.
scenario "Kirklees: what a member said before the letter is no answer to it"
  given
    became-looked-after on 2026-04-21
    representation-received on 2026-04-23
    looked-after-letter-sent on 2026-04-30
  as of 2026-05-13
  under kirklees
    expect looked-after-representations permitted, may, by core-group-members, due 2026-05-12, not done,
      act "give reasons against ending the plan"

# From 30 April, as above: 12 May.
scenario "Kirklees: an answer to the letter counts, whatever was said before it"
  given
    became-looked-after on 2026-04-21
    representation-received on 2026-04-23
    looked-after-letter-sent on 2026-04-30
    representation-received on 2026-05-08
  as of 2026-05-29
  under kirklees
    expect looked-after-representations met, should, due 2026-05-12, done 2026-05-08

# From 30 April, as above: 12 May.
scenario "Kirklees: an answer on the eighth working day is late"
  given
    became-looked-after on 2026-04-21
    looked-after-letter-sent on 2026-04-30
    representation-received on 2026-05-13
  as of 2026-05-29
  under kirklees
    expect looked-after-representations late, due 2026-05-12, done 2026-05-13

scenario "Kirklees: before the letter there is nothing to answer"
  given
    became-looked-after on 2026-04-21
  as of 2026-05-29
  under kirklees
    expect looked-after-representations not-started

scenario "Kirklees: chair and reviewing officer hand over before the first looked after review"
  given
    became-looked-after on 2026-04-21
    looked-after-notified on 2026-04-22
    chair-handover on 2026-05-12
    looked-after-review on 2026-05-18
  as of 2026-05-29
  under kirklees
    expect looked-after-handover met, will, by conference-chair, no due day, done 2026-05-12,
      act "meet the reviewing officer for the handover",
      cites handbook 10 "prior to the first Child Looked After (CLA) Review meeting"
    expect looked-after-notice met, should, by social-worker, no due day, done 2026-04-22,
      act "tell the chair that the child is looked after",
      cites handbook 10 "as soon as possible after they become Looked After", says "as soon as possible after the day"

scenario "Kirklees: a handover after the first looked after review is late"
  given
    became-looked-after on 2026-04-21
    looked-after-review on 2026-05-18
    chair-handover on 2026-05-19
  as of 2026-05-29
  under kirklees
    expect looked-after-handover late, done 2026-05-19

scenario "Kirklees: without a handover before the first looked after review the duty is not kept"
  given
    became-looked-after on 2026-04-21
    looked-after-review on 2026-05-18
  as of 2026-05-29
  under kirklees
    expect looked-after-handover late, not done

scenario "Kirklees: on the day of the first looked after review the hour decides"
  given
    became-looked-after on 2026-04-21
    chair-handover on 2026-05-18 at 09:00
    looked-after-review on 2026-05-18 at 11:00
  as of 2026-05-29
  under kirklees
    expect looked-after-handover met, done 2026-05-18 at 09:00

scenario "Kirklees: from the day a child is looked after the notice and the handover are owed"
  given
    became-looked-after on 2026-04-21
  as of 2026-04-21
  under kirklees
    expect looked-after-handover required, will, by conference-chair, no due day
    expect looked-after-notice required, should, by social-worker, no due day

scenario "Kirklees: of a child who is not looked after no notice and no handover is owed"
  given
    plan-started on 2026-01-13
  as of 2026-04-21
  under kirklees
    expect looked-after-handover not-applicable
    expect looked-after-notice not-started

# Transfer

# From Tuesday 24 March: the 27th is 3, to 2 April 7, the 7th is 8, to the 10th 11; Thursday 16 April: 15.
scenario "Kirklees: a transfer-in conference is held by the fifteenth working day, under the other reading on it"
  given
    move-known on 2026-02-24
    moved-area on 2026-03-02
    move-notified on 2026-03-03
    move-permanence-agreed on 2026-03-24
    transfer-in-conference on 2026-04-15
  as of 2026-04-30
  under kirklees
    expect transfer-in-conference met, must, by no one, due 2026-04-16, no earliest day, done 2026-04-15,
      act "hold the transfer-in conference", cites handbook 4 "15 working days after it has been agreed"
  under kirklees
    read fifteenth-day as the-day
    expect transfer-in-conference early, must, by no one, due 2026-04-16, earliest 2026-04-16, done 2026-04-15,
      act "hold the transfer-in conference", cites handbook 4 "15 working days after it has been agreed"

# As above: 16 April.
scenario "Kirklees: on the fifteenth working day a transfer-in conference is in time under both readings"
  given
    move-permanence-agreed on 2026-03-24
    transfer-in-conference on 2026-04-16
  as of 2026-04-30
  under kirklees
    expect transfer-in-conference met, due 2026-04-16
  under kirklees
    read fifteenth-day as the-day
    expect transfer-in-conference met, due 2026-04-16, earliest 2026-04-16

# As above: 16 April.
scenario "Kirklees: on the sixteenth working day a transfer-in conference is late under both readings"
  given
    move-permanence-agreed on 2026-03-24
    transfer-in-conference on 2026-04-17
  as of 2026-04-30
  under kirklees
    expect transfer-in-conference late, due 2026-04-16, done 2026-04-17
  under kirklees
    read fifteenth-day as the-day
    expect transfer-in-conference late, due 2026-04-16, done 2026-04-17

# As above: 16 April.
scenario "Kirklees: a transfer-in conference is owed through the fifteenth working day"
  given
    moved-area on 2026-03-02
    move-permanence-agreed on 2026-03-24
  as of 2026-04-16
  under kirklees
    expect transfer-in-conference due, due 2026-04-16, not done
  as of 2026-04-17
  under kirklees
    expect transfer-in-conference overdue, due 2026-04-16
  as of 2026-03-20
  under kirklees
    expect transfer-in-conference not-started

scenario "Kirklees: a transfer-in conference is requested for a lasting move without proceedings"
  given
    move-is-permanent yes
    legal-proceedings no
  as of 2026-03-24
  under kirklees
    expect transfer-in-conditions permitted, should, by social-worker, act "request a transfer-in conference",
      cites handbook 4 "the family have moved to reside permanently in Kirklees"
    expect transfer-in-conditions permitted,
      cites handbook 4 "no ongoing legal proceedings in the originating authority"

scenario "Kirklees: a move for a time only asks for no transfer-in conference"
  given
    move-is-permanent no
    legal-proceedings no
  as of 2026-03-24
  under kirklees
    expect transfer-in-conditions barred

scenario "Kirklees: proceedings in the originating authority stand in the way of a transfer-in conference"
  given
    move-is-permanent yes
    legal-proceedings yes
  as of 2026-03-24
  under kirklees
    expect transfer-in-conditions barred

scenario "Kirklees: it has to be known whether the move is for good and whether there are proceedings"
  given
    moved-area on 2026-03-02
  as of 2026-03-24
  under kirklees
    expect transfer-in-conditions needs-facts, needs legal-proceedings and move-is-permanent

# Tuesday 13 January and three months: Monday 13 April.
scenario "Kirklees: the first review after a transfer is held within three months, under the other reading on the day"
  given
    initial-conference on 2025-11-18
    transfer-in-conference on 2026-01-13
    plan-started on 2026-01-13
    review-conference on 2026-04-10
  as of 2026-04-30
  under kirklees
    expect transfer-in-first-review met, should, by no one, due 2026-04-13, no earliest day, done 2026-04-10,
      nothing presumed, act "hold the first review conference",
      cites handbook 4 "the first Review conference should be held three months later"
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review early, should, by no one, due 2026-04-13, earliest 2026-04-13, done 2026-04-10,
      nothing presumed, act "hold the first review conference",
      cites handbook 4 "the first Review conference should be held three months later"

# As above: 13 April.
scenario "Kirklees: a review three months after the transfer is in time under both readings"
  given
    transfer-in-conference on 2026-01-13
    review-conference on 2026-04-13
  as of 2026-04-30
  under kirklees
    expect transfer-in-first-review met, due 2026-04-13, done 2026-04-13
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review met, due 2026-04-13, earliest 2026-04-13

# As above: 13 April.
scenario "Kirklees: a review a day after the three months is late under both readings"
  given
    transfer-in-conference on 2026-01-13
    review-conference on 2026-04-14
  as of 2026-04-30
  under kirklees
    expect transfer-in-first-review late, due 2026-04-13, done 2026-04-14
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review late, due 2026-04-13, done 2026-04-14

# Tuesday 6 January and three months is Easter Monday, which moves nothing.
scenario "Kirklees: the review after a transfer is owed through the day three months later"
  given
    transfer-in-conference on 2026-01-06
  as of 2026-04-06
  under kirklees
    expect transfer-in-first-review due, due 2026-04-06, not done, presumed no-plan-made
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review due, due 2026-04-06, earliest 2026-04-06, presumed no-plan-made
  as of 2026-04-07
  under kirklees
    expect transfer-in-first-review overdue, due 2026-04-06
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review overdue, due 2026-04-06
  as of 2025-12-31
  under kirklees
    expect transfer-in-first-review not-started

scenario "Kirklees: where the transfer-in conference made no plan no review is owed"
  given
    transfer-in-conference on 2026-01-13
      no-plan-made yes
  as of 2026-05-01
  under kirklees
    expect transfer-in-first-review not-applicable
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review not-applicable

# 13 January and three months: 13 April.
scenario "Kirklees: a transferred plan that ended within the three months is not reviewed"
  given
    transfer-in-conference on 2026-01-13
    plan-started on 2026-01-13
    plan-ended on 2026-04-13
  as of 2026-05-01
  under kirklees
    expect transfer-in-first-review not-applicable
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review not-applicable

# 13 January and three months: 13 April.
scenario "Kirklees: a transferred plan that ended a day later should have been reviewed before"
  given
    transfer-in-conference on 2026-01-13
    plan-started on 2026-01-13
    plan-ended on 2026-04-14
  as of 2026-05-01
  under kirklees
    expect transfer-in-first-review overdue, due 2026-04-13
  under kirklees
    read three-months-later as the-day
    expect transfer-in-first-review overdue, due 2026-04-13

scenario "Kirklees: a move that becomes known is told to the conference service at once"
  given
    move-known on 2026-05-01
    move-notified on 2026-05-05
    moved-area on 2026-05-20
  as of 2026-05-29
  under kirklees
    expect transfer-out-notification met, should, by social-worker, no due day, done 2026-05-05,
      act "tell the conference service", cites handbook 4 "should notify the CPRU immediately",
      says "immediately after"

scenario "Kirklees: the notice is owed from the day a planned move is known, and the marker stays on"
  given
    move-known on 2026-05-01
  as of 2026-05-01
  under kirklees
    expect transfer-out-notification required, should, by social-worker, no due day
  as of 2026-04-30
  under kirklees
    expect transfer-out-notification not-started
    expect transfer-out-end not-applicable
  as of 2026-05-15
  under kirklees
    expect transfer-out-end barred, may, by no one

scenario "Kirklees: the notice is owed from the move itself where that comes first"
  given
    moved-area on 2026-05-20
  as of 2026-05-20
  under kirklees
    expect transfer-out-notification required, should, by social-worker, no due day

scenario "Kirklees: the marker comes off once the new authority has met and taken the case"
  given
    moved-area on 2026-05-20
    transfer-in-conference on 2026-06-16
    responsibility-accepted on 2026-06-16
  as of 2026-06-30
  under kirklees
    expect transfer-out-end permitted, may, by no one, act "take the marker off the child's file",
      cites handbook 4 "held a Child Protection Conference and accepted case responsibility"
  as of 2026-06-15
  under kirklees
    expect transfer-out-end barred

scenario "Kirklees: a conference without acceptance leaves the marker on"
  given
    move-known on 2026-05-01
    transfer-in-conference on 2026-06-16
  as of 2026-06-30
  under kirklees
    expect transfer-out-end barred

scenario "Kirklees: acceptance without a conference leaves the marker on"
  given
    moved-area on 2026-05-20
    responsibility-accepted on 2026-06-16
  as of 2026-06-30
  under kirklees
    expect transfer-out-end barred

scenario "Kirklees: it has to be known whether the new authority has taken the case"
  given
    move-known on 2026-05-01
    transfer-in-conference on 2026-06-16
    unrecorded responsibility-accepted
  as of 2026-06-30
  under kirklees
    expect transfer-out-end needs-facts, needs responsibility-accepted

# The service

scenario "Kirklees: how often the procedures are reviewed is not said"
  given
    procedures-reviewed on 2025-03-31
  as of 2026-03-31
  under kirklees
    expect procedure-review silent

# 30 January and a month is 28 February; 27 February and a month 27 March; 30 March and a month 30 April.
scenario "Kirklees: the service manager supervises the chair every month"
  given
    chair-supervised on 2026-01-30
    chair-supervised on 2026-02-27
    chair-supervised on 2026-03-30
  as of 2026-04-30
  under kirklees
    expect chair-supervision about the gap up to the chair-supervised on 2026-02-27 met, will, by service-manager,
      due 2026-02-28, act "supervise the chair",
      cites handbook 2 "Child Protection Chairs are supported and supervised monthly"
    expect chair-supervision about the gap up to the chair-supervised on 2026-03-30 late, due 2026-03-27,
      done 2026-03-30
    expect chair-supervision about the gap since the chair-supervised on 2026-03-30 due, due 2026-04-30, not done
  as of 2026-05-01
  under kirklees
    expect chair-supervision about the gap since the chair-supervised on 2026-03-30 overdue, due 2026-04-30

scenario "Kirklees: of supervision that is nowhere recorded no month can be counted"
  given
    initial-conference on 2026-01-13
  as of 2026-04-30
  under kirklees
    expect chair-supervision not-started

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-before.policy",
      text: ##"""
# What the document of North East Lincolnshire comes to up to the conference, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April, 4 and 25 May 2026.

# Strategy

scenario "North East Lincolnshire: the document says nothing of these before a conference"
  given
    child A born 2018-01-14
    reasonable-cause on 2025-12-01
    strategy-discussion on 2025-12-03
    initial-conference on 2026-01-06
  as of 2026-01-31
  under north-east-lincolnshire
    expect strategy-timescale silent
    expect strategy-minutes silent
    expect icpc-late-safety-plan silent
    expect agency-invitation-notice silent
    expect sw-report-signoff silent
    expect child-invitation-age silent
    expect age-16-17 silent
    expect child-attendance-consent silent
    expect childcare silent
    expect quorum silent

# What an initial conference needs

scenario "North East Lincolnshire: the child is seen, and the enquiries are complete and bear the concerns out"
  given
    child A born 2018-01-14
    child-seen yes
    section-47-completed yes
    section-47-substantiated yes
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-preconditions permitted, must not, by no one, act "convene the initial conference",
      cites 1 "must not be convened without the child having been seen"
    expect icpc-preconditions in conferences, elsewhere permitted, should not, by no one,
      act "convene the initial conference",
      cites 1 "convened following strategy meetings that substantiate S47 investigations"

scenario "North East Lincolnshire: the child has not been seen"
  given
    child A born 2018-01-14
    child-seen no
    section-47-completed yes
    section-47-substantiated no
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-preconditions barred, must not, by no one
    expect icpc-preconditions in conferences, elsewhere barred, should not, by no one

scenario "North East Lincolnshire: the enquiries are not complete"
  given
    child A born 2018-01-14
    child-seen yes
    section-47-completed no
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-preconditions barred, must not
    expect icpc-preconditions in conferences, elsewhere needs-facts, needs section-47-substantiated

scenario "North East Lincolnshire: whether the child was seen is not known"
  given
    child A born 2018-01-14
    section-47-completed yes
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-preconditions needs-facts, needs child-seen
    expect icpc-preconditions in conferences, elsewhere permitted, should not

scenario "North East Lincolnshire: whether the enquiries are complete is not known"
  given
    child A born 2018-01-14
    child-seen yes
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-preconditions needs-facts, needs section-47-completed

# A is unborn today; B was unborn at the conference of 10 February and is born since; C was born the day before it.
scenario "North East Lincolnshire: an unborn baby is excepted"
  given
    child A expected 2026-06-01
    child B born 2026-02-11, expected 2026-03-02
    child C born 2026-02-09
    child-seen no
    section-47-completed no
    section-47-substantiated no
    initial-conference on 2026-02-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect icpc-preconditions for child A not-applicable
    expect icpc-preconditions for child B not-applicable
    expect icpc-preconditions for child C barred, must not
    expect icpc-preconditions in conferences, elsewhere barred, should not

scenario "North East Lincolnshire: an unborn baby is excepted before any conference is held"
  given
    child A expected 2026-06-01
    child-seen no
    section-47-completed no
  as of 2026-03-16
  under north-east-lincolnshire
    expect icpc-preconditions not-applicable

# A was born between the two sittings; the transfer-in conference of its siblings was held before.
scenario "North East Lincolnshire: the first initial conference decides whether the baby was unborn"
  given
    child A born 2026-02-16, expected 2026-03-02
    child B born 2026-02-09
    child-seen no
    section-47-completed no
    transfer-in-conference on 2026-02-03
    initial-conference on 2026-02-10
    initial-conference on 2026-02-17
      reconvened yes
  as of 2026-03-16
  under north-east-lincolnshire
    expect icpc-preconditions for child A not-applicable
    expect icpc-preconditions for child B barred, must not

# When the initial conference is held

# From Monday 1 December 2025: the 2nd to the 5th are 4, to the 12th 9, to the 19th 14; the 15th day is Monday 22.
scenario "North East Lincolnshire: with one strategy discussion the initial conference is counted from it"
  given
    strategy-discussion on 2025-12-01
    initial-conference on 2025-12-23
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale late, should, by no one, due 2025-12-22, done 2025-12-23,
      cites 1 "should take place within 15 working days of a strategy meeting", act "hold the initial conference"

# Counted as above: 22 December. Confirmed on the 11th it would be 6 January, but only one discussion was held.
scenario "North East Lincolnshire: the one strategy discussion counts, on whatever day the status is confirmed"
  given
    strategy-discussion on 2025-12-01
    section-47-confirmed on 2025-12-11
  as of 2025-12-22
  under north-east-lincolnshire
    expect icpc-timescale due, should, due 2025-12-22, not done
  as of 2025-12-23
  under north-east-lincolnshire
    expect icpc-timescale overdue, should, due 2025-12-22, not done

# Counted as above: 22 December. The discussion of 5 January comes after the conference and is not counted in.
scenario "North East Lincolnshire: a discussion after the conference does not make two"
  given
    strategy-discussion on 2025-12-01
    initial-conference on 2025-12-22
    strategy-discussion on 2026-01-05
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale met, due 2025-12-22, done 2025-12-22

# From Thursday 11 December: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12; 2, 5 and 6 January: 15.
scenario "North East Lincolnshire: with two, it is counted from the one that confirmed the investigation"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
    initial-conference on 2026-01-06
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale met, should, by no one, due 2026-01-06, done 2026-01-06,
      cites 1 "confirmed the status of the S47 investigation if more than one",
      cites 1 "no more than 15 working days following the strategy meeting"

# Counted as above from 11 December, the second of three: 6 January.
scenario "North East Lincolnshire: with three, a later discussion that confirms nothing does not start it anew"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
    strategy-discussion on 2025-12-18
  as of 2026-01-06
  under north-east-lincolnshire
    expect icpc-timescale due, due 2026-01-06
  as of 2026-01-07
  under north-east-lincolnshire
    expect icpc-timescale overdue, due 2026-01-06

# Counted as above from 1 December: the discussion before the further sitting is not counted in, so it is the 22nd.
scenario "North East Lincolnshire: a discussion before a further sitting does not make two"
  given
    strategy-discussion on 2025-12-01
    initial-conference on 2025-12-22
    strategy-discussion on 2026-01-05
    initial-conference on 2026-01-06
      reconvened yes
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale met, due 2025-12-22, done 2025-12-22

# Counted as above from 11 December: 6 January. The review was held about an older plan.
scenario "North East Lincolnshire: a review between two discussions does not part them"
  given
    strategy-discussion on 2025-12-01
    review-conference on 2025-12-04
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-timescale due, due 2026-01-06

# Counted as above from 11 December: 6 January.
scenario "North East Lincolnshire: where only the confirmation is on record it is counted from that"
  given
    section-47-confirmed on 2025-12-11
  as of 2026-01-05
  under north-east-lincolnshire
    expect icpc-timescale due, should, due 2026-01-06

scenario "North East Lincolnshire: with two and nothing confirmed the time has not begun to run"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
  as of 2026-01-31
  under north-east-lincolnshire
    expect icpc-timescale not-started, should, no due day

# From Monday 27 April 2026: to 1 May 4, to the 8th 8, to the 15th 13; the 18th is 14, Tuesday 19 May 15.
scenario "North East Lincolnshire: born or unborn, the fifteen working days hold"
  given
    child A expected 2026-09-07
    child B born 2018-01-14
    strategy-discussion on 2026-04-27
    initial-conference on 2026-05-20
  as of 2026-06-30
  under north-east-lincolnshire
    expect icpc-timescale late, should, due 2026-05-19, done 2026-05-20

scenario "North East Lincolnshire: a conference is asked for as soon as the status is confirmed"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
  as of 2025-12-15
  under north-east-lincolnshire
    expect icpc-request required, should, by social-worker and team-manager, no due day, not done,
      act "consult the conference service to convene the conference", says "as soon as possible",
      cites 1 "Consult with the Children's Safeguarding and Reviewing service to convene a conference",
      cites 1 "as soon as possible following the strategy meeting that confirmed the status"

scenario "North East Lincolnshire: a conference has been asked for"
  given
    strategy-discussion on 2025-12-01
    strategy-discussion on 2025-12-11
    section-47-confirmed on 2025-12-11
    conference-requested on 2025-12-12
  as of 2025-12-15
  under north-east-lincolnshire
    expect icpc-request met, should, by social-worker and team-manager, no due day, done 2025-12-12

scenario "North East Lincolnshire: while nothing is confirmed no conference is asked for"
  given
    strategy-discussion on 2025-12-01
  as of 2025-12-15
  under north-east-lincolnshire
    expect icpc-request not-started, should, no due day

# Reports

scenario "North East Lincolnshire: reports and meetings come before the conference"
  given
    child A born 2018-01-14
    report-to-chair on 2026-01-02
    report-shared-with-family on 2026-01-05
    agency-report-submitted on 2025-12-31
    agency-report-shared on 2025-12-30
    parents-contacted on 2025-12-29
    initial-conference on 2026-01-06
  as of 2026-01-06
  under north-east-lincolnshire
    expect sw-report-to-chair met, should, by social-worker, no due day, done 2026-01-02,
      act "have the report for the conference ready",
      cites 1 "Prepare a report for the conference on the child and family",
      cites 1 "PRIOR TO CONFERENCE, THE SOCIAL WORKER SHOULD"
    expect sw-report-to-chair in conferences, elsewhere met, should, by conference-chair, no due day, done 2026-01-02,
      act "see to it that the reports are submitted", cites 1 "Should ensure that relevant reports are submitted"
    expect sw-report-shared-with-family met, should, by social-worker, no due day, done 2026-01-05,
      presumed report-unsafe-to-share, act "share the report with the family",
      cites 1 "Share the conference information with the child and family beforehand"
    expect sw-report-shared-with-family in conferences, elsewhere met, should, by conference-chair, no due day,
      done 2026-01-05, act "see to it that the family have read the reports", nothing presumed,
      cites 1 "have had sight of these prior to conference"
    expect agency-report-submitted met, should, by partner-agencies, no due day, done 2025-12-31,
      act "contribute a written report", cites 1 "contribute their information in report format prior to conference"
    expect agency-report-shared-with-family met, should, by conference-chair, no due day, done 2025-12-30,
      act "see to it that parents, and the child where right, have seen the reports",
      cites 1 "have had sight of these prior to conference"
    expect chair-contact-parents met, should, by conference-chair, no due day, done 2025-12-29,
      act "meet the child and the parents", cites 1 "Should meet the child and parents prior to conference"

scenario "North East Lincolnshire: reports and meetings after the conference are late"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    report-to-chair on 2026-01-07
    report-shared-with-family on 2026-01-07
    agency-report-submitted on 2026-01-07
    agency-report-shared on 2026-01-07
    parents-contacted on 2026-01-07
  as of 2026-01-08
  under north-east-lincolnshire
    expect sw-report-to-chair late, should, by social-worker, no due day, done 2026-01-07
    expect sw-report-to-chair in conferences, elsewhere late, should, by conference-chair, done 2026-01-07
    expect sw-report-shared-with-family late, should, by social-worker, no due day, done 2026-01-07
    expect sw-report-shared-with-family in conferences, elsewhere late, should, by conference-chair, done 2026-01-07
    expect agency-report-submitted late, should, by partner-agencies, no due day, done 2026-01-07
    expect agency-report-shared-with-family late, should, by conference-chair, no due day, done 2026-01-07
    expect chair-contact-parents late, should, by conference-chair, no due day, done 2026-01-07

scenario "North East Lincolnshire: on the day of the conference the hour decides"
  given
    initial-conference on 2026-01-06 at 10:00
    report-to-chair on 2026-01-06 at 09:00
    agency-report-submitted on 2026-01-06 at 13:00
  as of 2026-01-07
  under north-east-lincolnshire
    expect sw-report-to-chair met, done 2026-01-06 at 09:00
    expect agency-report-submitted late, done 2026-01-06 at 13:00

scenario "North East Lincolnshire: a booked review asks for the reports already"
  given
    child A born 2018-01-14
    review-conference booked for 2026-04-01
  as of 2026-03-02
  under north-east-lincolnshire
    expect sw-report-to-chair required, should, by social-worker, no due day, not done
    expect sw-report-shared-with-family required, will, no due day, not done, presumed report-unsafe-to-share,
      act "share the report with the family", cites 10 "should be the same as those for an initial child protection",
      cites 10 "Share the conference information with the child and family beforehand, where appropriate"
    expect agency-report-submitted required, should, by partner-agencies, no due day, not done
    expect agency-report-shared-with-family required, should, by conference-chair, no due day, not done
    expect chair-contact-parents required, should, by conference-chair, no due day, not done

scenario "North East Lincolnshire: at a review the social work report is shared beforehand"
  given
    report-shared-with-family on 2026-03-31
    review-conference on 2026-04-01
      report-unsafe-to-share no
    report-shared-with-family on 2026-09-24
    review-conference on 2026-09-23
      report-unsafe-to-share no
  as of 2026-09-30
  under north-east-lincolnshire
    expect sw-report-shared-with-family about the review-conference on 2026-04-01 met, will, done 2026-03-31,
      nothing presumed
    expect sw-report-shared-with-family about the review-conference on 2026-09-23 late, will, done 2026-09-24,
      nothing presumed

scenario "North East Lincolnshire: at a transfer-in conference it should be shared"
  given
    transfer-in-conference on 2026-04-01
      report-unsafe-to-share no
  as of 2026-04-01
  under north-east-lincolnshire
    expect sw-report-shared-with-family late, should, by social-worker, nothing presumed

scenario "North East Lincolnshire: a report that would endanger the child is not shared"
  given
    initial-conference on 2026-01-06
      report-unsafe-to-share yes
    review-conference on 2026-04-01
      report-unsafe-to-share yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect sw-report-shared-with-family about the initial-conference on 2026-01-06 not-applicable
    expect sw-report-shared-with-family about the review-conference on 2026-04-01 not-applicable

scenario "North East Lincolnshire: the chair judges whether to go on without a report"
  given
    initial-conference on 2026-01-06
      essential-report-missing yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect late-report-consequence judgement, may, by conference-chair, needs absence-harms-decision,
      judged by conference-chair

scenario "North East Lincolnshire: the chair may go on where the missing report would not badly harm the decision"
  given
    initial-conference on 2026-01-06
      essential-report-missing yes
      absence-harms-decision no
  as of 2026-01-06
  under north-east-lincolnshire
    expect late-report-consequence permitted, may, by conference-chair, act "go on without a report that is essential",
      cites 3 "must make a professional judgement",
      cites 3 "the chair will either postpone and reconvene the conference"
    expect stand-down-grounds not-applicable

scenario "North East Lincolnshire: where all essential reports are there nothing follows"
  given
    initial-conference on 2026-01-06
      essential-report-missing no
      absence-harms-decision yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect late-report-consequence not-applicable

scenario "North East Lincolnshire: whether an essential report is missing is not known"
  given
    initial-conference on 2026-01-06
      absence-harms-decision no
  as of 2026-01-06
  under north-east-lincolnshire
    expect late-report-consequence needs-facts, needs essential-report-missing

# The child

# A was born the day before the conference, B on its day; C is born the day after it.
scenario "North East Lincolnshire: the chair meets every child that is born, and no age is named"
  given
    child A born 2026-01-05
    child B born 2026-01-06
    child C born 2026-01-07, expected 2026-01-12
    initial-conference on 2026-01-06
      no-plan-made no
  as of 2026-01-08
  under north-east-lincolnshire
    expect child-offer-meet-chair for child A required, should, by conference-chair,
      act "meet the child and the parents before the conference",
      cites 1 "Should meet the child and parents prior to conference"
    expect child-offer-meet-chair for child B required
    expect child-offer-meet-chair for child C not-applicable
    expect advocacy-referral for child A required, should, by social-worker,
      act "make the child aware of advocacy services", cites 10 "Ensure the child is made aware of advocacy services",
      cites 1 "prior to conference the child is made aware of advocacy services"
    expect advocacy-referral for child B required
    expect advocacy-referral for child C not-applicable
    expect child-friendly-plan for child A required, should, by no one, nothing presumed,
      act "give the child a copy of the plan that suits their age and understanding",
      cites 5 "copy of the plan appropriate to his or her age"
    expect child-friendly-plan for child B required
    expect child-friendly-plan for child C not-applicable

scenario "North East Lincolnshire: a child of seventeen has the same before a booked review"
  given
    child A born 2008-06-01
    review-conference booked for 2026-04-01
  as of 2026-03-02
  under north-east-lincolnshire
    expect child-offer-meet-chair required, should, by conference-chair
    expect advocacy-referral required, should, by social-worker

scenario "North East Lincolnshire: the child gets a copy of the plan unless there is none"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
  as of 2026-01-08
  under north-east-lincolnshire
    expect child-friendly-plan required, should, presumed no-plan-made

scenario "North East Lincolnshire: without a plan the child has no copy of one"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
      no-plan-made yes
  as of 2026-01-08
  under north-east-lincolnshire
    expect child-friendly-plan not-applicable

scenario "North East Lincolnshire: a plan that has started is a plan, whatever else is recorded"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
      no-plan-made yes
    plan-started on 2026-01-06
  as of 2026-01-08
  under north-east-lincolnshire
    expect child-friendly-plan required, should, nothing presumed

# Before birth

# A is expected on 7 September 2026: 280 days before is Monday 1 December 2025. Week 24 begins 161 days later,
# on 11 May; week 30 begins 203 days later, on 22 June, and ends on the 28th. 24 weeks are completed 168 days later, on 18 May;
# the week after 30 completed weeks ends on 5 July.
scenario "North East Lincolnshire: a conference before the 24th week is too early"
  given
    child A expected 2026-09-07
    initial-conference on 2026-05-08
  as of 2026-06-30
  under north-east-lincolnshire
    expect prebirth-icpc early, should, by no one, earliest 2026-05-11, due 2026-06-28, done 2026-05-08,
      act "hold the initial conference", cites 15 "will not normally be convened before the 24th week of pregnancy",
      cites 15 "at the latest should take place by the 30th week of pregnancy"

# The weeks as above: from 11 May until 28 June, or from 18 May until 5 July where weeks are completed.
scenario "North East Lincolnshire: the 24th week begins on its Monday, or a week later when completed weeks are meant"
  given
    child A expected 2026-09-07
    initial-conference on 2026-05-11
  as of 2026-06-30
  under north-east-lincolnshire
    expect prebirth-icpc met, should, by no one, earliest 2026-05-11, due 2026-06-28, done 2026-05-11
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc met, should, by no one, earliest 2026-05-11, due 2026-06-21
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc early, should, by no one, earliest 2026-05-18, due 2026-07-05
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc early, should, by no one, earliest 2026-05-18, due 2026-06-28

# 18 May is the day on which 24 weeks are completed.
scenario "North East Lincolnshire: a conference once 24 weeks are completed is early under no reading"
  given
    child A expected 2026-09-07
    initial-conference on 2026-05-18
  as of 2026-06-30
  under north-east-lincolnshire
    expect prebirth-icpc met
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc met, cites 15 "at the latest should take place by the 30th week of pregnancy"
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc met

# 22 June is the first day of the 30th week: the last day before it is Sunday 21 June.
scenario "North East Lincolnshire: by the 30th week takes that week in, unless it is read otherwise"
  given
    child A expected 2026-09-07
    initial-conference on 2026-06-22
  as of 2026-06-30
  under north-east-lincolnshire
    expect prebirth-icpc met, due 2026-06-28
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc late, should, due 2026-06-21

# The 30th week ends on 28 June; where weeks are completed, on 5 July, or on the 28th where that week is left out.
scenario "North East Lincolnshire: a conference after the 30th week is late"
  given
    child A expected 2026-09-07
    initial-conference on 2026-06-29
  as of 2026-07-10
  under north-east-lincolnshire
    expect prebirth-icpc late, due 2026-06-28
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc met, due 2026-07-05
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc late, due 2026-06-28

# The weeks as above.
scenario "North East Lincolnshire: after a strategy discussion about an unborn baby the window runs"
  given
    child A expected 2026-09-07
    strategy-discussion on 2026-04-27
  as of 2026-04-28
  under north-east-lincolnshire
    expect prebirth-icpc due, should, earliest 2026-05-11, due 2026-06-28, not done
  as of 2026-06-28
  under north-east-lincolnshire
    expect prebirth-icpc due, should, due 2026-06-28
  as of 2026-06-29
  under north-east-lincolnshire
    expect prebirth-icpc overdue, should, due 2026-06-28
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc overdue, due 2026-06-21
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc due, due 2026-07-05
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc overdue, due 2026-06-28

# A was born before the 30th week ended, B after it, and both before the conference; C was born before the discussion.
scenario "North East Lincolnshire: a baby that was still unborn at the end of the 30th week had its conference late"
  given
    child A born 2026-06-26, expected 2026-09-07
    child B born 2026-06-30, expected 2026-09-07
    child C born 2026-04-24, expected 2026-09-07
    strategy-discussion on 2026-04-27
    strategy-discussion on 2026-07-01
    initial-conference on 2026-07-01
  as of 2026-07-10
  under north-east-lincolnshire
    expect prebirth-icpc for child A not-applicable
    expect prebirth-icpc for child B late, should, due 2026-06-28, done 2026-07-01
    expect prebirth-icpc for child C not-applicable
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc for child A not-applicable
    expect prebirth-icpc for child B late, due 2026-06-21
    expect prebirth-icpc for child C not-applicable
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc for child A not-applicable
    expect prebirth-icpc for child B met, due 2026-07-05
    expect prebirth-icpc for child C not-applicable
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc for child A not-applicable
    expect prebirth-icpc for child B late, due 2026-06-28
    expect prebirth-icpc for child C not-applicable

# The weeks as above; the conference of 16 June was held within them, whichever way they are read.
scenario "North East Lincolnshire: a conference before birth counts when it sits again after the birth"
  given
    child A born 2026-09-03, expected 2026-09-07
    initial-conference on 2026-06-16
    initial-conference on 2026-09-16
  as of 2026-09-30
  under north-east-lincolnshire
    expect prebirth-icpc met, due 2026-06-28, done 2026-06-16
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc met, due 2026-06-21, done 2026-06-16
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc met, due 2026-07-05, done 2026-06-16
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc met, due 2026-06-28, done 2026-06-16

scenario "North East Lincolnshire: another conference before the birth is no initial conference before it"
  given
    child A born 2026-09-03, expected 2026-09-07
    transfer-in-conference on 2026-06-16
    initial-conference on 2026-09-16
  as of 2026-09-30
  under north-east-lincolnshire
    expect prebirth-icpc not-applicable
  under north-east-lincolnshire
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc not-applicable
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    expect prebirth-icpc not-applicable
  under north-east-lincolnshire
    read week-of-pregnancy of prebirth-icpc as completed
    read by-the-week of prebirth-icpc as start
    expect prebirth-icpc not-applicable

# The 30th week ends on 28 June, as above. The weeks hold for every unborn child; the fifteen
# working days wait for a discussion.
scenario "North East Lincolnshire: the weeks of pregnancy are shown before anything else has happened"
  given
    child A expected 2026-09-07
  as of 2026-06-01
  under north-east-lincolnshire
    expect prebirth-icpc due, should, earliest 2026-05-11, due 2026-06-28
    expect icpc-timescale not-started, should

# Standing down

scenario "North East Lincolnshire: the chair puts off or adjourns a conference that an essential report is missing from"
  given
    initial-conference booked for 2026-01-20
      essential-report-missing yes
      absence-harms-decision yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect late-report-consequence barred, may, by conference-chair
    expect stand-down-grounds required, will, by conference-chair,
      act "postpone and reconvene the conference, or adjourn it once it has begun",
      cites 3 "the chair will either postpone and reconvene the conference",
      cites 3 "must make a professional judgement"
  as of 2026-01-20
  under north-east-lincolnshire
    expect stand-down-grounds required
  as of 2026-01-21
  under north-east-lincolnshire
    expect stand-down-grounds not-applicable

scenario "North East Lincolnshire: a conference that was held is not stood down afterwards"
  given
    initial-conference on 2026-01-20
      essential-report-missing yes
      absence-harms-decision yes
  as of 2026-01-20
  under north-east-lincolnshire
    expect stand-down-grounds required
  as of 2026-01-21
  under north-east-lincolnshire
    expect stand-down-grounds not-applicable

scenario "North East Lincolnshire: or when a key professional is absent"
  given
    review-conference on 2026-04-01
      essential-report-missing no
      key-professional-absent yes
      substitute-poorly-briefed no
      absence-harms-decision yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect stand-down-grounds required, will, by conference-chair

scenario "North East Lincolnshire: or when a substitute is poorly briefed"
  given
    transfer-in-conference on 2026-04-01
      essential-report-missing no
      key-professional-absent no
      substitute-poorly-briefed yes
      absence-harms-decision yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect stand-down-grounds required, will, by conference-chair

scenario "North East Lincolnshire: whether the absence harms the decision is for the chair to judge"
  given
    initial-conference booked for 2026-01-20
      key-professional-absent yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect stand-down-grounds judgement, will, needs absence-harms-decision, judged by conference-chair

scenario "North East Lincolnshire: other mishaps are no grounds"
  given
    initial-conference booked for 2026-01-20
      essential-report-missing no
      key-professional-absent no
      substitute-poorly-briefed no
      absence-harms-decision yes
      interpreter-missing yes
      premises-or-systems-failed yes
      quorate no
  as of 2026-01-13
  under north-east-lincolnshire
    expect stand-down-grounds not-applicable

scenario "North East Lincolnshire: whether anyone or anything is missing is not known"
  given
    initial-conference booked for 2026-01-20
      substitute-poorly-briefed no
      absence-harms-decision yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect stand-down-grounds needs-facts, needs essential-report-missing and key-professional-absent

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-mutation.policy",
      text: ##"""
# What tells the policy of North East Lincolnshire from one with a single slip in it, worked out by hand.
# Working days leave out 3 and 6 April, 4 and 25 May 2026.

# Section 10 lists it under what social workers do. No day is named.
scenario "North East Lincolnshire: it is the social worker who shares the report before a review"
  given
    report-shared-with-family on 2026-03-31
    review-conference on 2026-04-01
      report-unsafe-to-share no
  as of 2026-04-01
  under north-east-lincolnshire
    expect sw-report-shared-with-family met, will, by social-worker, no due day, done 2026-03-31

# Section 3: "conference chairs must make a professional judgement".
scenario "North East Lincolnshire: the sentence says that the chair judges"
  given
    initial-conference booked for 2026-01-20
      key-professional-absent yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect stand-down-grounds judgement, judged by conference-chair, says ", as the conference chair judges"

# Section 2 lists both under "Social workers with their managers will".
scenario "North East Lincolnshire: social workers and their managers answer for the plan and the assessment"
  given
    initial-conference on 2026-01-06
    plan-revised on 2026-01-15
    revised-plan-circulated on 2026-01-22
  as of 2026-02-28
  under north-east-lincolnshire
    expect revised-plan-circulated met, will, by social-worker and team-manager, done 2026-01-22
    expect assessment-during-plan required, will, by social-worker and team-manager

# Three of six on either side, and nobody has sat again: as long as no other conference follows, the review is booked.
# From Tuesday 10 March 2026 twelve weeks, 84 days, end on Tuesday 2 June: to 31 March 21, to 30 April 51, to 31 May 82.
# Working days: to the 13th 3, to 27 March 13, to 2 April 17 (the 3rd and 6th do not count), to the 10th 21, to 1 May 36,
# to the 8th 40 (the 4th does not count), to the 22nd 50, to the 29th 54 (the 25th does not count), to 5 June 59; the 60th,
# of twelve weeks of five, is Monday 8 June.
scenario "North East Lincolnshire: an undecided conference that none follows leaves the booking due"
  given
    initial-conference on 2026-03-10
      members 6
      votes-for 3
      votes-against 3
  as of 2026-06-02
  under north-east-lincolnshire
    expect review-booking part booking due, must, due 2026-06-08, not done
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking due, must, due 2026-06-02, not done
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking due, must, due 2026-06-08, not done
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking due, must, due 2026-06-02, not done

# The plan ended at the review of 30 June, so the booking of that review was still owed. From Tuesday 13 January 2026
# twenty-four weeks, 168 days, end on Tuesday 30 June: to 31 January 18, to 28 February 46, to 31 March 77, to 30 April 107,
# to 31 May 138, to 30 June 168. Working days: to 16 January 3, to 27 March, ten weeks on, 53, to 2 April 57, to the 10th 61,
# to 1 May 76, to the 8th 80, to the 22nd 90, to the 29th 94, to 3 July 119; the 120th is Monday 6 July.
scenario "North East Lincolnshire: a review at which the plan ended had to be booked all the same"
  given
    review-conference on 2026-01-13
    review-booked on 2026-06-16
    review-conference on 2026-06-30 for the review-conference on 2026-01-13
    plan-ended on 2026-06-30
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-booking part booking about the review-conference on 2026-01-13 met, will, due 2026-07-06,
      done 2026-06-16
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking about the review-conference on 2026-01-13 met, will, due 2026-06-30,
      done 2026-06-16
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 met, will, due 2026-07-06,
      done 2026-06-30
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 met, will, due 2026-06-30,
      done 2026-06-30

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire.policy",
      text: ##"""
# What the document of North East Lincolnshire comes to from the conference on, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April, 4 and 25 May, 31 August 2026.

# The decision of the conference

scenario "North East Lincolnshire: the document says nothing of these at a conference and after it"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      previous-plans 1
      harm-outside-home entirely
    plan-started on 2026-01-06
    became-looked-after on 2026-02-10
    review-conference on 2026-04-01
    transfer-in-conference on 2026-04-08
    moved-area on 2026-04-15
  as of 2026-05-29
  under north-east-lincolnshire
    expect chair-casting-vote silent
    expect repeat-plan silent
    expect young-persons-plan silent
    expect young-persons-plan-meetings silent
    expect outcome-sent silent
    expect statutory-visit-first silent
    expect midway-review silent
    expect long-plan-oversight silent
    expect end-first-review-approval silent
    expect looked-after-representations silent
    expect looked-after-handover silent
    expect looked-after-notice silent
    expect transfer-in-first-review silent
    expect transfer-out-notification silent
    expect chair-supervision silent

scenario "North East Lincolnshire: all six members for the plan are a unanimous decision"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 6
      votes-against 0
      chair-agrees yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect decision-majority required, will, by no one, outcome unanimous-stands,
      act "make the decision by agreement of all",
      cites 3 "A unanimous decision is one to which all parties are agreed"
    expect unanimous-decision not-applicable
    expect chair-override not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority required, will, by no one, outcome unanimous-stands,
      act "make the decision by agreement of all",
      cites 3 "A unanimous decision is one to which all parties are agreed"

scenario "North East Lincolnshire: all six members against it are a unanimous decision too"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 0
      votes-against 6
      chair-agrees no
  as of 2026-01-06
  under north-east-lincolnshire
    expect decision-majority required, will, outcome unanimous-stands
    expect unanimous-decision not-applicable
    expect chair-override not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority required, will, outcome unanimous-stands

# Half of six is 3: four are more.
scenario "North East Lincolnshire: four of six decide by majority"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      chair-agrees yes
  as of 2026-01-06
  under north-east-lincolnshire
    expect decision-majority required, will, by no one, outcome majority-stands,
      act "make the decision by a majority of the members", cites 3 "that is more than half of conference members",
      cites 3 "made by unanimous (all parties) or majority agreement"
    expect chair-override not-applicable
    expect unanimous-decision not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority required, outcome majority-stands

# Half of seven is 3.5: four are more, three are not.
scenario "North East Lincolnshire: four of seven against the plan decide by majority"
  given
    transfer-in-conference on 2026-01-06
      members 7
      votes-for 3
      votes-against 4
      chair-agrees no
  as of 2026-01-06
  under north-east-lincolnshire
    expect decision-majority required, will, outcome majority-stands
    expect chair-override not-applicable
    expect unanimous-decision not-applicable

# Five of six are a majority, and all who voted.
scenario "North East Lincolnshire: an abstention leaves a majority, or unanimity among those who vote"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 5
      votes-against 0
      abstentions 1
      chair-agrees no
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 5
      abstentions 1
      chair-agrees no
  as of 2026-04-01
  under north-east-lincolnshire
    expect decision-majority required, outcome majority-stands
    expect unanimous-decision not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority required, outcome unanimous-stands

# Half of six is 3: one is not more, but all who voted.
scenario "North East Lincolnshire: a single vote of six decides only where votes are counted"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 1
      votes-against 0
      abstentions 5
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 1
      abstentions 5
  as of 2026-04-01
  under north-east-lincolnshire
    expect decision-majority not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority required, will, outcome unanimous-stands

scenario "North East Lincolnshire: an even split is no decision, and neither is a conference of abstentions"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
      chair-agrees no
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 0
      abstentions 6
      chair-agrees no
  as of 2026-04-01
  under north-east-lincolnshire
    expect decision-majority not-applicable
    expect chair-override not-applicable
    expect unanimous-decision not-applicable
  under north-east-lincolnshire
    read unanimous-among of decision-majority as votes-cast
    expect decision-majority not-applicable

# Half of six is 3: four are more, and not all six, however the others voted.
scenario "North East Lincolnshire: whether there is a decision takes the votes"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
    review-conference on 2026-04-01
      members 6
      votes-for 2
  as of 2026-04-01
  under north-east-lincolnshire
    expect decision-majority about the initial-conference on 2026-01-06 required, outcome majority-stands
    expect decision-majority about the review-conference on 2026-04-01 needs-facts, needs votes-against

scenario "North East Lincolnshire: a chair who sees no grounds cannot overrule an initial conference"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
      chair-agrees no
  as of 2026-01-06
  under north-east-lincolnshire
    expect chair-override required, will, by no one, outcome majority-stands, outcome escalate,
      act "make the plan and refer the decision through the escalation procedure",
      cites 3 "threshold for needing a CP plan is not met",
      cites 3 "referred via the NEL Safeguarding Escalation Procedure"
    expect unanimous-decision not-applicable

scenario "North East Lincolnshire: nor a transfer-in conference"
  given
    transfer-in-conference on 2026-01-06
      members 6
      votes-for 6
      votes-against 0
      chair-agrees no
  as of 2026-01-06
  under north-east-lincolnshire
    expect chair-override required, will, by no one
    expect unanimous-decision required, will, by no one, outcome unanimous-stands, outcome escalate,
      act "keep to the decision and refer it through the escalation procedure",
      cites 3 "threshold for needing a CP plan is not met",
      cites 3 "referred via the NEL Safeguarding Escalation Procedure"

# At a review the votes for are those for ending the plan.
scenario "North East Lincolnshire: nor a review that keeps the plan"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 2
      votes-against 4
      chair-agrees no
  as of 2026-04-01
  under north-east-lincolnshire
    expect chair-override required, will, by no one, outcome majority-stands, outcome remains-on-plan, outcome escalate,
      act "keep the plan and refer the decision through the escalation procedure",
      cites 3 "in the case of a review conference, the plan continued",
      cites 3 "referred via the NEL Safeguarding Escalation Procedure"
    expect unanimous-decision not-applicable

scenario "North East Lincolnshire: nor a review that is unanimous in keeping it"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 6
      chair-agrees no
  as of 2026-04-01
  under north-east-lincolnshire
    expect unanimous-decision required, will, by no one, outcome unanimous-stands, outcome remains-on-plan,
      outcome escalate, act "keep to the decision and refer it through the escalation procedure",
      cites 3 "in the case of a review conference, the plan continued",
      cites 3 "referred via the NEL Safeguarding Escalation Procedure"

scenario "North East Lincolnshire: a review that ends the plan is not escalated"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 6
      votes-against 0
      chair-agrees no
  as of 2026-04-01
  under north-east-lincolnshire
    expect chair-override not-applicable
    expect unanimous-decision not-applicable

scenario "North East Lincolnshire: a chair who agrees escalates nothing"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 6
      chair-agrees yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect chair-override not-applicable
    expect unanimous-decision not-applicable

scenario "North East Lincolnshire: whether the chair agrees is not known"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 6
      votes-against 0
    review-conference on 2026-04-01
      members 6
      votes-for 0
      votes-against 6
  as of 2026-04-01
  under north-east-lincolnshire
    expect chair-override needs-facts, needs chair-agrees
    expect unanimous-decision needs-facts, needs chair-agrees

# An even split at an initial conference

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

# From Tuesday 31 March 2026: 1 and 2 April, then, after Good Friday and Easter Monday, the 7th, 8th and 9th are five.
scenario "North East Lincolnshire: Easter lengthens an adjournment, and a transfer-in conference is adjourned alike"
  given
    transfer-in-conference on 2026-03-31
      members 6
      votes-for 3
      votes-against 3
  as of 2026-03-31
  under north-east-lincolnshire
    expect split-decision-initial required, will, by conference-chair, outcome adjourn by 2026-04-09,
      outcome interim-plan,
      act "adjourn the conference", cites 3 "the conference chair will adjourn the conference for a further period",
      cites 3 "child will be placed on an interim child protection plan"
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial required, will, outcome adjourn by 2026-04-09, outcome interim-plan,
      act "adjourn the conference", cites 3 "the conference chair will adjourn the conference for a further period",
      cites 3 "child will be placed on an interim child protection plan"

# As above: 9 April. Half of seven is 3.5: neither three nor two are half or more.
scenario "North East Lincolnshire: three against two of seven are no majority and no even split"
  given
    initial-conference on 2026-03-31
      members 7
      votes-for 3
      votes-against 2
      abstentions 2
      exceptional-circumstances yes
  as of 2026-03-31
  under north-east-lincolnshire
    expect split-decision-initial permitted, may, by no one, outcome adjourn by 2026-04-09, outcome interim-plan,
      act "adjourn the conference", cites 3 "cannot be reached about either starting a child protection plan",
      cites 3 "child will be placed on an interim child protection plan"
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial permitted, may, by no one, outcome adjourn by 2026-04-09, outcome interim-plan
  under north-east-lincolnshire
    read exceptional of split-decision-initial as description
    expect split-decision-initial permitted, may, by no one, outcome adjourn by 2026-04-09, outcome interim-plan,
      act "adjourn the conference", cites 3 "cannot be reached about either starting a child protection plan",
      cites 3 "child will be placed on an interim child protection plan"

# From Tuesday 13 January: the 14th, 15th, 16th, 19th and 20th are five working days.
scenario "North East Lincolnshire: a further sitting without a majority is not adjourned for exceptional circumstances"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
      exceptional-circumstances yes
    initial-conference on 2026-01-13
      reconvened yes
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
      exceptional-circumstances yes
  as of 2026-01-13
  under north-east-lincolnshire
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read exceptional of split-decision-initial as description
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read further-period of split-decision-initial as every-sitting
    expect split-decision-initial about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read further-period of split-decision-initial as every-sitting
    read fifty-per-cent of split-decision-initial as votes-cast
    expect split-decision-initial about the initial-conference on 2026-01-13 required, outcome adjourn by 2026-01-20,
      outcome interim-plan

scenario "North East Lincolnshire: whether an initial conference is split takes the votes"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      exceptional-circumstances no
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-initial needs-facts, needs votes-against

# An even split at a review conference

# The 7th, 8th, 9th, 12th and 13th January are five working days.
scenario "North East Lincolnshire: an even split adjourns the review for at most five working days"
  given
    review-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
  as of 2026-01-06
  under north-east-lincolnshire
    expect split-decision-review required, will, by conference-chair, outcome adjourn by 2026-01-13,
      outcome plan-continues, act "adjourn the conference", nothing presumed,
      cites 3 "the conference chair will adjourn the conference for a further period",
      cites 3 "the plan will continue until the conference is reconvened"
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-decision-review required, will, by conference-chair, outcome adjourn by 2026-01-13,
      outcome plan-continues, act "adjourn the conference",
      cites 3 "the conference chair will adjourn the conference for a further period",
      cites 3 "the plan will continue until the conference is reconvened"

# From Tuesday 31 March 2026: 1 and 2 April, then, after Good Friday and Easter Monday, the 7th, 8th and 9th are five.
scenario "North East Lincolnshire: without a majority at a review it takes exceptional circumstances to adjourn"
  given
    review-conference on 2026-03-31
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
  as of 2026-03-31
  under north-east-lincolnshire
    expect split-decision-review judgement, needs exceptional-circumstances, judged by conference-chair
  under north-east-lincolnshire
    read exceptional of split-decision-review as description
    expect split-decision-review permitted, may, by no one, outcome adjourn by 2026-04-09, outcome plan-continues,
      act "adjourn the conference",
      cites 3 "a majority agreement cannot be reached about ending a child protection plan",
      cites 3 "the plan will continue until the conference is reconvened"
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-decision-review required, will, by conference-chair, outcome adjourn by 2026-04-09,
      outcome plan-continues

# As above: 9 April.
scenario "North East Lincolnshire: exceptional circumstances open the adjournment of a review"
  given
    review-conference on 2026-03-31
      members 7
      votes-for 3
      votes-against 2
      abstentions 2
      exceptional-circumstances yes
  as of 2026-03-31
  under north-east-lincolnshire
    expect split-decision-review permitted, may, by no one, outcome adjourn by 2026-04-09, outcome plan-continues,
      act "adjourn the conference",
      cites 3 "a majority agreement cannot be reached about ending a child protection plan",
      cites 3 "the plan will continue until the conference is reconvened"
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-decision-review permitted, may, outcome adjourn by 2026-04-09, outcome plan-continues

scenario "North East Lincolnshire: ordinary circumstances close the adjournment of a review"
  given
    review-conference on 2026-03-31
      members 7
      votes-for 3
      votes-against 2
      abstentions 2
      exceptional-circumstances no
  as of 2026-03-31
  under north-east-lincolnshire
    expect split-decision-review barred, may

scenario "North East Lincolnshire: a majority at a review is not adjourned"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 4
      votes-against 2
      exceptional-circumstances yes
    review-conference on 2026-09-23
      members 6
      votes-for 2
      votes-against 4
      exceptional-circumstances yes
  as of 2026-09-23
  under north-east-lincolnshire
    expect split-decision-review not-applicable
  under north-east-lincolnshire
    read exceptional of split-decision-review as description
    expect split-decision-review not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-decision-review not-applicable

scenario "North East Lincolnshire: whether a review is split takes the votes"
  given
    review-conference on 2026-04-01
      members 6
      votes-for 3
      exceptional-circumstances no
  as of 2026-04-01
  under north-east-lincolnshire
    expect split-decision-review needs-facts, needs votes-against

# The split continues

# From Thursday 9 April: the 10th, 13th, 14th, 15th and 16th are five working days.
scenario "North East Lincolnshire: a review still split evenly keeps the child on the plan and goes to senior managers"
  given
    review-conference on 2026-03-31
      members 6
      votes-for 3
      votes-against 3
    review-conference on 2026-04-09
      reconvened yes
      members 6
      votes-for 3
      votes-against 3
      exceptional-circumstances yes
  as of 2026-04-09
  under north-east-lincolnshire
    expect split-continues about the review-conference on 2026-03-31 not-applicable
    expect split-continues about the review-conference on 2026-04-09 required, will, by no one, outcome remains-on-plan,
      outcome escalate, act "keep the child on the plan and escalate the decision",
      cites 3 "child will remain on a plan pending escalation to senior managers"
    expect split-decision-review about the review-conference on 2026-04-09 not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-continues as votes-cast
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-continues about the review-conference on 2026-03-31 not-applicable
    expect split-continues about the review-conference on 2026-04-09 required, will, by no one, outcome remains-on-plan,
      outcome escalate, act "keep the child on the plan and escalate the decision",
      cites 3 "child will remain on a plan pending escalation to senior managers"
    expect split-decision-review about the review-conference on 2026-04-09 not-applicable
  under north-east-lincolnshire
    read exceptional of split-decision-review as description
    expect split-decision-review about the review-conference on 2026-04-09 not-applicable
  under north-east-lincolnshire
    read further-period of split-continues as every-sitting
    read further-period of split-decision-review as every-sitting
    expect split-continues about the review-conference on 2026-04-09 not-applicable
    expect split-decision-review about the review-conference on 2026-04-09 required, outcome adjourn by 2026-04-16,
      outcome plan-continues
  under north-east-lincolnshire
    read further-period of split-continues as every-sitting
    read further-period of split-decision-review as every-sitting
    read fifty-per-cent of split-continues as votes-cast
    read fifty-per-cent of split-decision-review as votes-cast
    expect split-continues about the review-conference on 2026-04-09 not-applicable
    expect split-decision-review about the review-conference on 2026-04-09 required, outcome adjourn by 2026-04-16,
      outcome plan-continues

# Two of six are not half; as votes they are even.
scenario "North East Lincolnshire: votes even a second time are a split that continues where votes are counted"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-01-13
      reconvened yes
      members 6
      votes-for 2
      votes-against 2
      abstentions 2
  as of 2026-01-13
  under north-east-lincolnshire
    expect split-continues about the initial-conference on 2026-01-13 not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-continues as votes-cast
    expect split-continues about the initial-conference on 2026-01-13 required, outcome remains-on-plan,
      outcome escalate

scenario "North East Lincolnshire: a majority at the further sitting ends the split"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-01-13
      reconvened yes
      members 6
      votes-for 4
      votes-against 2
  as of 2026-01-13
  under north-east-lincolnshire
    expect split-continues not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-continues as votes-cast
    expect split-continues not-applicable

# The plan

# 24 hours from Tuesday 6 January 2026, 10:00, are Wednesday the 7th, 10:00.
scenario "North East Lincolnshire: the outline plan goes out within twenty-four hours"
  given
    initial-conference on 2026-01-06 at 10:00
    draft-plan-given on 2026-01-06 at 12:00
    plan-distributed on 2026-01-07 at 09:30
  as of 2026-01-08
  under north-east-lincolnshire
    expect outline-plan-distributed part electronic met, will, by conference-service, due 2026-01-07 at 10:00,
      done 2026-01-07 at 09:30, act "distribute the outline plan",
      cites 2 "within 24 hours (or 1 working day of the conference"
    expect outline-plan-distributed part draft met, will, by conference-service, no due day, done 2026-01-06 at 12:00,
      act "give the parents a draft of the outline plan", says "immediately",
      cites 6 "written copy of the draft plan immediately following conference",
      cites 2 "a draft is given to parents at the end of the conference"

# As above.
scenario "North East Lincolnshire: after twenty-four hours the outline plan is late"
  given
    initial-conference on 2026-01-06 at 10:00
    plan-distributed on 2026-01-07 at 10:30
  as of 2026-01-08
  under north-east-lincolnshire
    expect outline-plan-distributed part electronic late, due 2026-01-07 at 10:00
    expect outline-plan-distributed part draft required, will, by conference-service, no due day, not done

# 24 hours from Friday 9 January end on a Saturday: the next working day is Monday the 12th.
scenario "North East Lincolnshire: over a weekend the outline plan has one working day"
  given
    transfer-in-conference on 2026-01-09 at 10:00
    plan-distributed on 2026-01-12 at 16:00
  as of 2026-01-13
  under north-east-lincolnshire
    expect outline-plan-distributed part electronic met, will, by conference-service, due 2026-01-12,
      done 2026-01-12 at 16:00

# 24 hours from Thursday 2 April end on Good Friday: the next working day is Tuesday the 7th.
scenario "North East Lincolnshire: over Easter the outline plan has one working day"
  given
    initial-conference on 2026-04-02
  as of 2026-04-07
  under north-east-lincolnshire
    expect outline-plan-distributed part electronic due, due 2026-04-07, not done
  as of 2026-04-08
  under north-east-lincolnshire
    expect outline-plan-distributed part electronic overdue, due 2026-04-07

# The minutes

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8, to the 23rd 13, to the 30th 18, to 6 February 23;
# the 25th day is Tuesday 10 February.
scenario "North East Lincolnshire: minutes have twenty-five working days"
  given
    initial-conference on 2026-01-06
    minutes-sent on 2026-02-11
  as of 2026-02-28
  under north-east-lincolnshire
    expect minutes-sent late, will, by no one, due 2026-02-10, done 2026-02-11, act "distribute the minutes",
      cites 18 "following the conference within twenty five working days"

# From Thursday 11 December 2025: the 12th is 1, to the 19th 6, to the 24th 9, to the 31st 12, 2 January 13,
# to the 9th 18, to the 16th 23; the 25th day is Tuesday 20 January 2026.
scenario "North East Lincolnshire: minutes of a review are in time on the twenty-fifth working day"
  given
    review-conference on 2025-12-11
    minutes-sent on 2026-01-20
  as of 2026-01-31
  under north-east-lincolnshire
    expect minutes-sent met, will, due 2026-01-20, done 2026-01-20

# Counted as above: 20 January.
scenario "North East Lincolnshire: minutes run through their last day"
  given
    transfer-in-conference on 2025-12-11
  as of 2026-01-20
  under north-east-lincolnshire
    expect minutes-sent due, due 2026-01-20, not done
  as of 2026-01-21
  under north-east-lincolnshire
    expect minutes-sent overdue, due 2026-01-20, not done

# From Tuesday 31 March 2026: 1 and 2 April, the 7th, 8th and 9th are five working days, between them Easter.
scenario "North East Lincolnshire: amendments may be sent within five working days of receipt"
  given
    initial-conference on 2026-02-24
    minutes-received on 2026-03-31
  as of 2026-04-01
  under north-east-lincolnshire
    expect minutes-amendments permitted, may, by no one, due 2026-04-09, not done, act "send amendments to the chair",
      cites 18 "received by the conference Chairperson within five working days of receipt"
  as of 2026-04-20
  under north-east-lincolnshire
    expect minutes-amendments permitted, may, due 2026-04-09, not done

# Counted as above: 9 April.
scenario "North East Lincolnshire: an amendment on the fifth working day is in time"
  given
    minutes-received on 2026-03-31
    minutes-amendment-received on 2026-04-09
  as of 2026-04-20
  under north-east-lincolnshire
    expect minutes-amendments met, should, by no one, due 2026-04-09, done 2026-04-09,
      act "have amendments reach the chair",
      cites 18 "received by the conference Chairperson within five working days of receipt"

# Counted as above: 9 April.
scenario "North East Lincolnshire: an amendment on the sixth working day is late"
  given
    minutes-received on 2026-03-31
    minutes-amendment-received on 2026-04-10
  as of 2026-04-20
  under north-east-lincolnshire
    expect minutes-amendments late, should, due 2026-04-09, done 2026-04-10

# Counted as above: 9 April.
scenario "North East Lincolnshire: of several amendments the first is judged"
  given
    minutes-received on 2026-03-31
    minutes-amendment-received on 2026-04-02
    minutes-amendment-received on 2026-04-10
  as of 2026-04-20
  under north-east-lincolnshire
    expect minutes-amendments met, should, due 2026-04-09, done 2026-04-02

# The core group

# From Tuesday 6 January 2026: to the 9th 3, to the 16th 8; the 19th is 9, Tuesday the 20th 10.
scenario "North East Lincolnshire: the core group first meets within ten working days"
  given
    initial-conference on 2026-01-06
      no-plan-made no
      members 6
      votes-for 4
      votes-against 2
    core-group on 2026-01-20
  as of 2026-01-31
  under north-east-lincolnshire
    expect core-group-first met, should, by core-group-members, due 2026-01-20, done 2026-01-20, nothing presumed,
      act "meet", cites 2 "Meet within 10 working days from the initial child protection conference",
      cites 8 "held within 10 working days of the Initial Child Protection Conference"

# From Tuesday 6 January 2026 ten working days end on the 20th.
scenario "North East Lincolnshire: until a further sitting is held the first one starts the core group"
  given
    initial-conference on 2026-01-06
      no-plan-made no
      members 6
      votes-for 3
      votes-against 3
  as of 2026-01-15
  under north-east-lincolnshire
    expect core-group-first due, due 2026-01-20, nothing presumed
    expect review-booking part date overdue, due 2026-01-06, nothing presumed
    expect review-booking part booking due, nothing presumed

# From Tuesday 31 March 2026: 1 and 2 April 2, the 7th to the 10th 6; 13, 14, 15 and 16 April: 10.
scenario "North East Lincolnshire: Easter lengthens the core group's ten working days"
  given
    transfer-in-conference on 2026-03-31
      no-plan-made no
      members 6
      votes-for 4
      votes-against 2
    core-group on 2026-04-17
  as of 2026-04-16
  under north-east-lincolnshire
    expect core-group-first due, should, by core-group-members, due 2026-04-16, not done
  as of 2026-04-17
  under north-east-lincolnshire
    expect core-group-first late, should, by core-group-members, due 2026-04-16, done 2026-04-17

scenario "North East Lincolnshire: without a plan no core group meets"
  given
    initial-conference on 2026-01-06
      no-plan-made yes
      members 6
      votes-for 2
      votes-against 4
  as of 2026-01-31
  under north-east-lincolnshire
    expect core-group-first not-applicable
    expect review-booking part date not-applicable
    expect review-booking part booking not-applicable
    expect first-review not-applicable
    expect first-review in conferences, elsewhere not-applicable
    expect first-review in conferences, elsewhere 2 not-applicable

# From Tuesday 6 January 2026 ten working days end on the 20th.
scenario "North East Lincolnshire: while it is not known that there is no plan the core group is due"
  given
    initial-conference on 2026-01-06
      members 6
      votes-for 4
      votes-against 2
  as of 2026-01-21
  under north-east-lincolnshire
    expect core-group-first overdue, should, due 2026-01-20, presumed no-plan-made

# From Tuesday 13 January: to the 16th 3, to the 23rd 8; the 26th is 9, Tuesday the 27th 10.
scenario "North East Lincolnshire: an adjourned conference starts nothing, the sitting that decides does"
  given
    initial-conference on 2026-01-06
      no-plan-made no
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-01-13
      reconvened yes
      no-plan-made no
      members 6
      votes-for 4
      votes-against 2
  as of 2026-01-28
  under north-east-lincolnshire
    expect core-group-first about the initial-conference on 2026-01-06 not-applicable
    expect core-group-first about the initial-conference on 2026-01-13 overdue, should, due 2026-01-27
    expect review-booking part date about the initial-conference on 2026-01-06 not-applicable
    expect review-booking part booking about the initial-conference on 2026-01-06 not-applicable

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
      due 2026-02-12, act "meet", cites 2 "at a frequency agreed at conference for review conferences",
      cites 1 "Establishing timescales for meetings of the core group"
    expect core-group-interval about the gap up to the core-group on 2026-03-13 late, due 2026-03-12

scenario "North East Lincolnshire: without that interval nothing can be said of core groups"
  given
    core-group on 2026-01-15
    core-group on 2026-02-12
  as of 2026-03-13
  under north-east-lincolnshire
    expect core-group-interval needs-facts, needs core-group-weeks-agreed

# 13 March and 28 days is 10 April; Easter lies between, and weeks are of the calendar.
scenario "North East Lincolnshire: the gap since the last core group runs"
  given
    core-group-weeks-agreed 4
    core-group on 2026-03-13
  as of 2026-04-10
  under north-east-lincolnshire
    expect core-group-interval about the gap since the core-group on 2026-03-13 due, should, due 2026-04-10, not done
  as of 2026-04-11
  under north-east-lincolnshire
    expect core-group-interval about the gap since the core-group on 2026-03-13 overdue, due 2026-04-10

# 13 March and 14 days is 27 March: the plan ended before that.
scenario "North East Lincolnshire: core groups end with the plan"
  given
    core-group-weeks-agreed 2
    core-group on 2026-03-13
    plan-ended on 2026-03-20
  as of 2026-04-30
  under north-east-lincolnshire
    expect core-group-interval met

scenario "North East Lincolnshire: the core group looks over the plan before a review"
  given
    review-conference booked for 2026-04-01
  as of 2026-03-16
  under north-east-lincolnshire
    expect core-group-prereview required, should, by core-group-members, no due day,
      act "review what the plan has identified", says "before the review conference",
      cites 8 "carried out for each Child Protection Review"

scenario "North East Lincolnshire: the record of a core group is shared after it, without a day"
  given
    core-group on 2026-01-15
    core-group-minutes-sent on 2026-01-22
    core-group on 2026-02-12
  as of 2026-02-28
  under north-east-lincolnshire
    expect core-group-minutes about the core-group on 2026-01-15 met, should, by social-worker, no due day,
      done 2026-01-22, act "share the record with all members and put it on the child's file",
      cites 8 "Core group records should be shared with all core group members"
    expect core-group-minutes about the core-group on 2026-02-12 required, should, by social-worker, no due day,
      not done

scenario "North East Lincolnshire: a revised plan is circulated after it is made, without a day"
  given
    plan-revised on 2026-01-15
    revised-plan-circulated on 2026-01-22
    plan-revised on 2026-02-12
  as of 2026-02-28
  under north-east-lincolnshire
    expect revised-plan-circulated about the plan-revised on 2026-01-15 met, will, no due day, done 2026-01-22,
      act "circulate the plan worked out from the outline",
      cites 2 "circulate to relevant professionals (and family where appropriate)"
    expect revised-plan-circulated about the plan-revised on 2026-02-12 required, will, no due day, not done

scenario "North East Lincolnshire: the assessment is completed, without a day"
  given
    initial-conference on 2026-01-06
  as of 2026-02-28
  under north-east-lincolnshire
    expect assessment-during-plan required, will, no due day, act "complete the assessment",
      cites 2 "Complete the child's and family's in-depth assessment"

# Reviews

# 3 months from 10 March 2026 end on 10 June; thirteen weeks would end on the 9th, ninety days on the 8th.
scenario "North East Lincolnshire: the first review is held within three months"
  given
    initial-conference on 2026-03-10
      no-plan-made no
    review-conference on 2026-06-10
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review met, must, by no one, due 2026-06-10, done 2026-06-10, nothing presumed,
      act "hold the first review conference", cites 10 "must be held within three months"
    expect first-review in conferences, elsewhere met, will, by social-worker and team-manager, due 2026-06-10,
      done 2026-06-10, nothing presumed, act "hold the first review conference",
      cites 10 "as a minimum it is held within 3 months of the initial"
    expect first-review in conferences, elsewhere 2 met, should, by no one, due 2026-06-10, done 2026-06-10,
      nothing presumed, act "hold the first review conference",
      cites 2 "should be held within 3 months of the initial conference"

# Counted as above: 10 June.
scenario "North East Lincolnshire: the first review is late on the day after three months"
  given
    initial-conference on 2026-03-10
    review-conference on 2026-06-11
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review late, must, due 2026-06-10, done 2026-06-11, presumed no-plan-made
    expect first-review in conferences, elsewhere late, will, due 2026-06-10, presumed no-plan-made
    expect first-review in conferences, elsewhere 2 late, should, due 2026-06-10, presumed no-plan-made

# Counted as above from the first sitting of 10 March: 10 June.
scenario "North East Lincolnshire: the first sitting starts the three months"
  given
    initial-conference on 2026-03-10
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-03-17
      reconvened yes
      members 6
      votes-for 4
      votes-against 2
    plan-started on 2026-03-17
  as of 2026-06-10
  under north-east-lincolnshire
    expect first-review due, due 2026-06-10, nothing presumed
    expect first-review in conferences, elsewhere due, due 2026-06-10
    expect first-review in conferences, elsewhere 2 due, due 2026-06-10
  as of 2026-06-11
  under north-east-lincolnshire
    expect first-review overdue, due 2026-06-10
    expect first-review in conferences, elsewhere overdue, due 2026-06-10
    expect first-review in conferences, elsewhere 2 overdue, due 2026-06-10

# Counted as above from 10 March: 10 June.
scenario "North East Lincolnshire: an earlier transfer-in conference does not start the three months"
  given
    transfer-in-conference on 2026-02-03
      no-plan-made yes
    initial-conference on 2026-03-10
      no-plan-made no
  as of 2026-03-31
  under north-east-lincolnshire
    expect first-review due, due 2026-06-10
    expect first-review in conferences, elsewhere due, due 2026-06-10
    expect first-review in conferences, elsewhere 2 due, due 2026-06-10

# February 2027 has no 30th: three months from 30 November 2026 end on its last day, the 28th, a Sunday.
scenario "North East Lincolnshire: three months end on the last day of a shorter month, and stay on a Sunday"
  given
    initial-conference on 2026-11-30
  as of 2027-01-29
  under north-east-lincolnshire
    expect first-review due, due 2027-02-28
    expect first-review in conferences, elsewhere due, due 2027-02-28
    expect first-review in conferences, elsewhere 2 due, due 2027-02-28

scenario "North East Lincolnshire: no review is counted before an initial conference"
  given
    strategy-discussion on 2026-03-03
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review not-started, must, no due day

# 3 months from 10 March end on 10 June: the plan ended on that day.
scenario "North East Lincolnshire: a plan that ended within three months needs no first review"
  given
    child A born 2008-06-10
    initial-conference on 2026-03-10
      no-plan-made no
    plan-started on 2026-03-10
    plan-ended on 2026-06-10
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review not-applicable
    expect first-review in conferences, elsewhere not-applicable
    expect first-review in conferences, elsewhere 2 not-applicable

# As above: the plan ended on the day after.
scenario "North East Lincolnshire: a plan that ended after three months had missed its first review"
  given
    child A born 2008-06-11
    initial-conference on 2026-03-10
      no-plan-made no
    plan-started on 2026-03-10
    plan-ended on 2026-06-11
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review overdue, must, due 2026-06-10
    expect first-review in conferences, elsewhere overdue, will, due 2026-06-10
    expect first-review in conferences, elsewhere 2 overdue, should, due 2026-06-10

# Counted as above: 10 June. A review was held before the plan ended.
scenario "North East Lincolnshire: a review that ended the plan early was the first review"
  given
    initial-conference on 2026-03-10
      no-plan-made no
    plan-started on 2026-03-10
    review-conference on 2026-05-12
    plan-ended on 2026-05-12
  as of 2026-06-30
  under north-east-lincolnshire
    expect first-review met, due 2026-06-10, done 2026-05-12
    expect first-review in conferences, elsewhere met, due 2026-06-10, done 2026-05-12
    expect first-review in conferences, elsewhere 2 met, due 2026-06-10, done 2026-05-12

# 6 months from 13 January 2026 end on 13 July; twenty-six weeks would end on the 14th. From 14 July they end on
# 14 January 2027.
scenario "North East Lincolnshire: later reviews are at most six months apart"
  given
    initial-conference on 2025-10-14
    review-conference on 2026-01-13
    review-conference on 2026-07-14
  as of 2026-07-31
  under north-east-lincolnshire
    expect subsequent-review about the gap up to the review-conference on 2026-07-14 late, will, by no one,
      due 2026-07-13,
      done 2026-07-14, act "hold a review conference", cites 10 "held at intervals of not more than 6 months"
    expect subsequent-review about the gap up to the review-conference on 2026-07-14 in conferences, elsewhere late,
      will,
      by social-worker and team-manager, due 2026-07-13, act "hold a review conference",
      cites 10 "thereafter at a maximum of 6 monthly intervals"
    expect subsequent-review about the gap up to the review-conference on 2026-07-14 in conferences, elsewhere 2 late,
      should,
      by no one, due 2026-07-13, act "hold a review conference",
      cites 2 "further reviews at intervals of no more than 6 months"
    expect subsequent-review about the gap since the review-conference on 2026-07-14 due, will, due 2027-01-14
    expect subsequent-review about the gap since the review-conference on 2026-07-14 in conferences, elsewhere due,
      due 2027-01-14
    expect subsequent-review about the gap since the review-conference on 2026-07-14 in conferences, elsewhere 2 due,
      due 2027-01-14

# Counted as above: 13 July.
scenario "North East Lincolnshire: a review six months to the day after the last is in time"
  given
    review-conference on 2026-01-13
    review-conference on 2026-07-13
  as of 2026-07-31
  under north-east-lincolnshire
    expect subsequent-review about the gap up to the review-conference on 2026-07-13 met, due 2026-07-13
    expect subsequent-review about the gap up to the review-conference on 2026-07-13 in conferences, elsewhere met,
      due 2026-07-13
    expect subsequent-review about the gap up to the review-conference on 2026-07-13 in conferences, elsewhere 2 met,
      due 2026-07-13

# Six months from 13 January end on 13 July: the plan ended before that, and no review was due any more.
scenario "North East Lincolnshire: reviews go on only while the plan does"
  given
    review-conference on 2026-01-13
    plan-ended on 2026-03-02
  as of 2026-07-31
  under north-east-lincolnshire
    expect subsequent-review met
    expect subsequent-review in conferences, elsewhere met
    expect subsequent-review in conferences, elsewhere 2 met

# Six months from 13 January end on 13 July; from the further sitting they would end on the 20th.
scenario "North East Lincolnshire: a further sitting of the first review is the first review still"
  given
    category neglect
    improvement-established on 2025-06-10
    review-conference on 2026-01-13
      significant-change-of-circumstances no
      members 6
      votes-for 3
      votes-against 3
    review-conference on 2026-01-20
      significant-change-of-circumstances no
      reconvened yes
      members 6
      votes-for 2
      votes-against 4
    review-conference on 2026-07-14
      significant-change-of-circumstances no
  as of 2026-07-31
  under north-east-lincolnshire
    expect subsequent-review about the gap up to the review-conference on 2026-07-14 late, due 2026-07-13
    expect end-first-review about the review-conference on 2026-01-20 barred, should not
    expect end-first-review about the review-conference on 2026-07-14 not-applicable
    expect end-neglect about the review-conference on 2026-01-20 barred, should not
    expect end-neglect about the review-conference on 2026-07-14 permitted, should not

# Counted as above: 13 July.
scenario "North East Lincolnshire: the time since the last review runs for six months"
  given
    review-conference on 2026-01-13
  as of 2026-07-13
  under north-east-lincolnshire
    expect subsequent-review due, will, due 2026-07-13, not done
  as of 2026-07-14
  under north-east-lincolnshire
    expect subsequent-review overdue, will, due 2026-07-13
    expect subsequent-review in conferences, elsewhere overdue, will, due 2026-07-13
    expect subsequent-review in conferences, elsewhere 2 overdue, should, due 2026-07-13

scenario "North East Lincolnshire: before a first review there is none to count from"
  given
    transfer-in-conference on 2025-10-07
    initial-conference on 2025-10-14
    plan-started on 2025-10-14
  as of 2026-07-31
  under north-east-lincolnshire
    expect subsequent-review not-started, will
    expect subsequent-review in conferences, elsewhere not-started, will
    expect subsequent-review in conferences, elsewhere 2 not-started, should

# Booking the reviews

# From Tuesday 10 March 2026: to the 13th 3, to the 27th 13, to 2 April 17, to the 10th 21, to 1 May 36, to the 8th 40,
# to the 22nd 50, to the 29th 54, to 5 June 59; the 60th day is Monday 8 June. Twelve weeks end on Tuesday 2 June.
scenario "North East Lincolnshire: the first review is set at the conference and booked within twelve working weeks"
  given
    initial-conference on 2026-03-10
      no-plan-made no
      members 6
      votes-for 4
      votes-against 2
    review-date-set on 2026-03-10
    review-booked on 2026-06-08
    review-conference on 2026-06-09 for the initial-conference on 2026-03-10
  as of 2026-06-30
  under north-east-lincolnshire
    expect review-booking part date about the initial-conference on 2026-03-10 met, must, by no one, due 2026-03-10,
      done 2026-03-10, nothing presumed, act "set the date of the first review",
      cites 10 "must be set at the Initial Conference",
      cites 2 "Agreeing a date for the first child protection review conference"
    expect review-booking part booking about the initial-conference on 2026-03-10 met, must, by no one, due 2026-06-08,
      done 2026-06-08, nothing presumed, act "book the first review",
      cites 10 "booked within 12 working weeks of the Initial"
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking about the initial-conference on 2026-03-10 late, must, by no one, due 2026-06-02,
      done 2026-06-08, nothing presumed, act "book the first review",
      cites 10 "booked within 12 working weeks of the Initial"
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the initial-conference on 2026-03-10 late, must, by no one, due 2026-06-08,
      done 2026-06-09, nothing presumed, act "hold the first review on a day booked",
      cites 10 "booked within 12 working weeks of the Initial"
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the initial-conference on 2026-03-10 late, must, by no one, due 2026-06-02,
      done 2026-06-09, nothing presumed, act "hold the first review on a day booked",
      cites 10 "booked within 12 working weeks of the Initial"

# Counted as above: 8 June, or 2 June in weeks of the calendar.
scenario "North East Lincolnshire: a review booked and held within the weeks is in time however they are counted"
  given
    transfer-in-conference on 2026-03-10
    review-booked on 2026-03-11 for the transfer-in-conference on 2026-03-10
    review-conference on 2026-06-02 for the transfer-in-conference on 2026-03-10
  as of 2026-06-02
  under north-east-lincolnshire
    expect review-booking part date about the transfer-in-conference on 2026-03-10 late, must, due 2026-03-10,
      done 2026-03-11
    expect review-booking part booking about the transfer-in-conference on 2026-03-10 met, due 2026-06-08,
      done 2026-03-11
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking about the transfer-in-conference on 2026-03-10 met, due 2026-06-02
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the transfer-in-conference on 2026-03-10 met, due 2026-06-08,
      done 2026-06-02
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the transfer-in-conference on 2026-03-10 met, due 2026-06-02,
      done 2026-06-02

# Counted as above: 8 June, or 2 June.
scenario "North East Lincolnshire: without a booking the twelve weeks run out"
  given
    initial-conference on 2026-03-10
      members 6
      votes-for 4
      votes-against 2
  as of 2026-03-11
  under north-east-lincolnshire
    expect review-booking part date overdue, must, due 2026-03-10, presumed no-plan-made
  as of 2026-06-08
  under north-east-lincolnshire
    expect review-booking part booking due, must, due 2026-06-08, presumed no-plan-made
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking overdue, must, due 2026-06-02, presumed no-plan-made
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking due, must, due 2026-06-08, presumed no-plan-made
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking overdue, must, due 2026-06-02, presumed no-plan-made
  as of 2026-06-09
  under north-east-lincolnshire
    expect review-booking part booking overdue, must, due 2026-06-08

scenario "North East Lincolnshire: neither a conference without a plan nor an adjourned one has a review booked"
  given
    initial-conference on 2026-03-10
      no-plan-made no
      members 6
      votes-for 3
      votes-against 3
    initial-conference on 2026-03-17
      reconvened yes
      no-plan-made yes
      members 6
      votes-for 2
      votes-against 4
  as of 2026-06-30
  under north-east-lincolnshire
    expect review-booking part date not-applicable
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking not-applicable

# From Tuesday 13 January 2026: to the 16th 3, to 27 March 53, to 2 April 57, to the 10th 61, to 1 May 76,
# to the 8th 80, to the 22nd 90, to the 29th 94, to 3 July 119; the 120th day is Monday 6 July. Twenty-four weeks end on 30 June.
scenario "North East Lincolnshire: further reviews are booked within twenty-four working weeks"
  given
    review-conference on 2026-01-13
    review-booked on 2026-07-06
    review-conference on 2026-07-07 for the review-conference on 2026-01-13
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-booking part date about the review-conference on 2026-01-13 not-applicable
    expect review-booking part booking about the review-conference on 2026-01-13 met, will, by no one, due 2026-07-06,
      done 2026-07-06, act "book the next review", cites 10 "booked within 24 working weeks"
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking about the review-conference on 2026-01-13 late, will, by no one, due 2026-06-30,
      done 2026-07-06, act "book the next review", cites 10 "booked within 24 working weeks"
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 late, will, by no one, due 2026-07-06,
      done 2026-07-07, act "hold the next review on a day booked", cites 10 "booked within 24 working weeks"
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 late, will, by no one, due 2026-06-30,
      done 2026-07-07, act "hold the next review on a day booked", cites 10 "booked within 24 working weeks"

# Counted as above: 6 July, or 30 June.
scenario "North East Lincolnshire: a further review booked and held in time"
  given
    review-conference on 2026-01-13
    review-booked on 2026-06-16
    review-conference on 2026-06-30 for the review-conference on 2026-01-13
  as of 2026-06-30
  under north-east-lincolnshire
    expect review-booking part booking about the review-conference on 2026-01-13 met, due 2026-07-06, done 2026-06-16
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking about the review-conference on 2026-01-13 met, due 2026-06-30, done 2026-06-16
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 met, due 2026-07-06, done 2026-06-30
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking about the review-conference on 2026-01-13 met, due 2026-06-30, done 2026-06-30

# Counted as above: 6 July, or 30 June.
scenario "North East Lincolnshire: without a booking the twenty-four weeks run out"
  given
    review-conference on 2026-01-13
  as of 2026-07-06
  under north-east-lincolnshire
    expect review-booking part booking due, will, due 2026-07-06, not done
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking overdue, due 2026-06-30
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking due, due 2026-07-06
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking overdue, due 2026-06-30
  as of 2026-07-07
  under north-east-lincolnshire
    expect review-booking part booking overdue, due 2026-07-06
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking overdue, due 2026-07-06

scenario "North East Lincolnshire: a review that ends the plan books no other"
  given
    review-conference on 2026-01-13
    plan-ended on 2026-01-13
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-booking part date not-applicable
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read booked-within of review-booking as day-of-review
    expect review-booking part booking not-applicable
  under north-east-lincolnshire
    read working-weeks of review-booking as calendar-weeks
    read booked-within of review-booking as day-of-review
    expect review-booking part booking not-applicable

scenario "North East Lincolnshire: a child who turned eighteen between reviews needs no other, and none is booked"
  given
    child A born 2008-03-02
    plan-started on 2025-10-14
    review-conference on 2026-01-13
    plan-ended on 2026-03-02
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-booking part booking not-applicable

scenario "North East Lincolnshire: the invitation list is brought up to date before a review"
  given
    review-conference on 2026-01-13
    review-invitations-confirmed on 2026-06-29
    review-conference on 2026-06-30
    review-conference booked for 2026-12-15
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-invite-confirmation about the review-conference on 2026-06-30 met, should, by social-worker,
      no due day,
      done 2026-06-29, act "review the invitation list and bring it up to date",
      cites 10 "Review and where necessary update the invitation list for conference"
    expect review-invite-confirmation about the review-conference on 2026-12-15 required, should, by social-worker,
      no due day, not done

scenario "North East Lincolnshire: after the review it is late"
  given
    review-conference on 2026-06-30
    review-invitations-confirmed on 2026-07-01
  as of 2026-07-31
  under north-east-lincolnshire
    expect review-invite-confirmation late, should, by social-worker, no due day, done 2026-07-01

# After a birth

scenario "North East Lincolnshire: the conference sits again after the birth, without a day"
  given
    child A born 2026-09-03, expected 2026-09-07
    initial-conference on 2026-06-16
    review-conference on 2026-09-15
  as of 2026-09-02
  under north-east-lincolnshire
    expect post-birth-review not-started, will, by no one, no due day
  as of 2026-09-14
  under north-east-lincolnshire
    expect post-birth-review required, will, by no one, no due day, not done, act "reconvene the conference",
      cites 15 "A conference will be reconvened following the birth of the baby"
  as of 2026-09-15
  under north-east-lincolnshire
    expect post-birth-review met, will, no due day, done 2026-09-15

scenario "North East Lincolnshire: an initial conference that sits again after the birth will do"
  given
    child A born 2026-09-03, expected 2026-09-07
    initial-conference on 2026-06-16
    initial-conference on 2026-09-16
  as of 2026-09-30
  under north-east-lincolnshire
    expect post-birth-review met, will, done 2026-09-16

scenario "North East Lincolnshire: a child first spoken of after its birth has no such review"
  given
    child A born 2026-09-03, expected 2026-09-07
    initial-conference on 2026-09-04
  as of 2026-09-30
  under north-east-lincolnshire
    expect post-birth-review not-applicable

scenario "North East Lincolnshire: a child of whom no conference was held has no such review"
  given
    child A born 2026-09-03, expected 2026-09-07
  as of 2026-09-30
  under north-east-lincolnshire
    expect post-birth-review not-applicable

scenario "North East Lincolnshire: a review of the siblings before the birth is no initial conference before it"
  given
    child A born 2026-09-03, expected 2026-09-07
    review-conference on 2026-06-16
  as of 2026-09-30
  under north-east-lincolnshire
    expect post-birth-review not-applicable

scenario "North East Lincolnshire: even where an initial conference follows after the birth"
  given
    child A born 2026-09-03, expected 2026-09-07
    review-conference on 2026-06-16
    initial-conference on 2026-09-04
  as of 2026-09-30
  under north-east-lincolnshire
    expect post-birth-review not-applicable

# The end of a plan

scenario "North East Lincolnshire: a plan for neglect does not end on improvement at the first review"
  given
    category neglect
    review-conference on 2026-04-01
      significant-change-of-circumstances no
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-first-review barred, should not, by no one, act "end the plan on change or improvement",
      cites 12 "changes and improvements made at the first review conference"

scenario "North East Lincolnshire: it may end there when the circumstances have changed significantly"
  given
    category neglect
    review-conference on 2026-04-01
      significant-change-of-circumstances yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-first-review permitted, should not
    expect end-neglect permitted, must not

scenario "North East Lincolnshire: or when the child has moved to a different family by then"
  given
    category neglect
    moved-to-different-family on 2026-03-24
    review-conference on 2026-04-01
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-first-review permitted, should not
    expect end-neglect permitted, must not

scenario "North East Lincolnshire: a move after the first review is not one at it"
  given
    category neglect
    review-conference on 2026-04-01
      significant-change-of-circumstances no
    moved-to-different-family on 2026-04-15
    review-conference on 2026-09-23
      significant-change-of-circumstances no
  as of 2026-09-23
  under north-east-lincolnshire
    expect end-first-review about the review-conference on 2026-04-01 barred, should not
    expect end-first-review about the review-conference on 2026-09-23 not-applicable
    expect end-neglect about the review-conference on 2026-04-01 barred, must not
    expect end-neglect about the review-conference on 2026-09-23 permitted, must not

scenario "North East Lincolnshire: whether the circumstances have changed significantly is not known"
  given
    category neglect
    review-conference on 2026-04-01
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-first-review needs-facts, needs significant-change-of-circumstances
    expect end-neglect needs-facts, needs significant-change-of-circumstances

scenario "North East Lincolnshire: the first review is set apart for neglect alone"
  given
    category physical
    review-conference booked for 2026-04-01
      significant-change-of-circumstances no
      updated-assessment yes
  as of 2026-03-16
  under north-east-lincolnshire
    expect end-first-review not-applicable
    expect end-neglect not-applicable
    expect end-assessment permitted, may, by no one, act "end the plan",
      cites 3 "will be based on revised assessments and evidence"
  under north-east-lincolnshire
    read first-review of end-neglect as by-the-months
    expect end-neglect not-applicable

scenario "North East Lincolnshire: the category is not known"
  given
    review-conference on 2026-04-01
      significant-change-of-circumstances no
      updated-assessment yes
      revised-neglect-assessment no
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-first-review needs-facts, needs category
    expect end-neglect needs-facts, needs category
    expect end-assessment needs-facts, needs category

scenario "North East Lincolnshire: a plan for neglect ends only after a revised neglect assessment"
  given
    category neglect
    review-conference on 2026-04-01
      revised-neglect-assessment no
      updated-assessment yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-assessment barred, must not, by no one, act "end the plan",
      cites 3 "must include a revised Neglect Assessment"

scenario "North East Lincolnshire: the revised neglect assessment is there"
  given
    category neglect
    review-conference on 2026-04-01
      revised-neglect-assessment yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-assessment permitted, must not, by no one

scenario "North East Lincolnshire: whether it is there is not known"
  given
    category neglect
    review-conference on 2026-04-01
      updated-assessment yes
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-assessment needs-facts, needs revised-neglect-assessment

scenario "North East Lincolnshire: other plans end on a revised assessment"
  given
    category emotional
    review-conference on 2026-04-01
      updated-assessment no
    review-conference on 2026-09-23
  as of 2026-09-23
  under north-east-lincolnshire
    expect end-assessment about the review-conference on 2026-04-01 barred, may, by no one
    expect end-assessment about the review-conference on 2026-09-23 needs-facts, needs updated-assessment

# Six months from 13 January end on 13 July, the day of the second review.
scenario "North East Lincolnshire: improvement that has held for six months ends a plan for neglect"
  given
    category neglect
    improvement-established on 2026-01-13
    review-conference on 2026-04-01
      significant-change-of-circumstances no
    review-conference on 2026-07-13
      significant-change-of-circumstances no
  as of 2026-07-13
  under north-east-lincolnshire
    expect end-neglect about the review-conference on 2026-04-01 barred, should not, by no one
    expect end-neglect about the review-conference on 2026-07-13 permitted, should not, by no one, act "end the plan",
      cites 12 "established for at least a six month period",
      cites 12 "changes and improvements made at the first review conference"
  under north-east-lincolnshire
    read first-review of end-neglect as by-the-months
    expect end-neglect about the review-conference on 2026-04-01 barred, should not, by no one
    expect end-neglect about the review-conference on 2026-07-13 permitted, should not, by no one, act "end the plan",
      cites 12 "established for at least a six month period"

# Six months from 14 January end on 14 July, the day after the second review.
scenario "North East Lincolnshire: improvement that has held a day less does not"
  given
    category neglect
    improvement-established on 2026-01-14
    review-conference on 2026-04-01
      significant-change-of-circumstances no
    review-conference on 2026-07-13
      significant-change-of-circumstances no
  as of 2026-07-13
  under north-east-lincolnshire
    expect end-neglect about the review-conference on 2026-07-13 barred, should not
  under north-east-lincolnshire
    read first-review of end-neglect as by-the-months
    expect end-neglect about the review-conference on 2026-07-13 barred, should not

# Six months from 1 September 2025 end on 1 March 2026, before the first review.
scenario "North East Lincolnshire: at the first review improvement does not count, unless by the months alone"
  given
    category neglect
    improvement-established on 2025-09-01
    review-conference on 2026-04-01
      significant-change-of-circumstances no
  as of 2026-04-01
  under north-east-lincolnshire
    expect end-neglect barred, should not
  under north-east-lincolnshire
    read first-review of end-neglect as by-the-months
    expect end-neglect permitted, should not

scenario "North East Lincolnshire: improvement not long established leaves a change of circumstances"
  given
    category neglect
    improvement-established on 2026-05-13
    review-conference on 2026-04-01
      significant-change-of-circumstances no
    review-conference on 2026-07-13
      significant-change-of-circumstances yes
    review-conference on 2026-08-12
    moved-to-different-family on 2026-09-01
    review-conference on 2026-09-08
      significant-change-of-circumstances no
  as of 2026-09-08
  under north-east-lincolnshire
    expect end-neglect about the review-conference on 2026-04-01 barred, must not, by no one, act "end the plan",
      cites 12 "there must be evidence either of a significant change of circumstances"
    expect end-neglect about the review-conference on 2026-07-13 permitted, should not
    expect end-neglect about the review-conference on 2026-08-12 needs-facts, needs significant-change-of-circumstances
    expect end-neglect about the review-conference on 2026-09-08 permitted, should not
  under north-east-lincolnshire
    read first-review of end-neglect as by-the-months
    expect end-neglect about the review-conference on 2026-04-01 barred, must not
    expect end-neglect about the review-conference on 2026-07-13 permitted, should not
    expect end-neglect about the review-conference on 2026-08-12 needs-facts, needs significant-change-of-circumstances
    expect end-neglect about the review-conference on 2026-09-08 permitted, should not

scenario "North East Lincolnshire: a child in need plan is reviewed at regular intervals"
  given
    initial-conference on 2026-01-06
      child-in-need-plan yes
    review-conference on 2026-04-01
      child-in-need-plan no
    review-conference on 2026-09-23
  as of 2026-09-23
  under north-east-lincolnshire
    expect child-in-need-review about the initial-conference on 2026-01-06 required, will, by no one, no due day,
      act "review the child in need plan at regular intervals",
      cites 4 "Child in Need Plan to be reviewed at regular intervals",
      cites 17 "whether or not the Child(ren) in Need plan is proving effective"
    expect child-in-need-review about the review-conference on 2026-04-01 not-applicable
    expect child-in-need-review about the review-conference on 2026-09-23 needs-facts, needs child-in-need-plan

# Moves

# From Friday 20 March 2026: to the 27th 5, to 2 April 9, to the 10th 13; the 13th is 14, Tuesday 14 April 15.
scenario "North East Lincolnshire: a transfer-in conference is held within fifteen working days of the notice"
  given
    moved-area on 2026-03-13
    move-notified on 2026-03-20
    move-is-permanent yes
    transfer-in-conference on 2026-04-14
  as of 2026-04-30
  under north-east-lincolnshire
    expect transfer-in-conference met, should, by no one, due 2026-04-14, done 2026-04-14,
      act "hold the transfer-in conference", cites 12 "within 15 working days of being notified of the move",
      cites 12 "the family have moved permanently to another Local Authority area"
    expect transfer-in-conditions permitted, should, by no one, act "convene a transfer-in conference",
      cites 12 "the family have moved permanently to another Local Authority area"
    expect transfer-out-end permitted, may, by no one, act "end the plan",
      cites 12 "once the receiving authority has held a transfer-in conference",
      cites 12 "only after which event may discontinuing the Child Protection Plan take place"

# Counted as above: 14 April.
scenario "North East Lincolnshire: a transfer-in conference is late on the sixteenth working day"
  given
    moved-area on 2026-03-13
    move-notified on 2026-03-20
    move-permanence-agreed on 2026-03-27
    move-is-permanent yes
    transfer-in-conference on 2026-04-15
  as of 2026-04-14
  under north-east-lincolnshire
    expect transfer-in-conference due, should, due 2026-04-14, not done
    expect transfer-out-end barred, may, by no one
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-in-conference late, should, due 2026-04-14, done 2026-04-15

# Counted as above: 14 April.
scenario "North East Lincolnshire: without a transfer-in conference the time runs out and the plan goes on"
  given
    moved-area on 2026-03-13
    move-notified on 2026-03-20
    move-is-permanent yes
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-in-conference overdue, should, due 2026-04-14
    expect transfer-out-end barred, may

scenario "North East Lincolnshire: a move that is not permanent asks for no conference"
  given
    moved-area on 2026-03-13
    move-notified on 2026-03-20
    move-is-permanent no
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-in-conference not-applicable
    expect transfer-in-conditions not-applicable

scenario "North East Lincolnshire: whether the move is permanent is not known"
  given
    moved-area on 2026-03-13
    move-notified on 2026-03-20
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-in-conference needs-facts, needs move-is-permanent
    expect transfer-in-conditions needs-facts, needs move-is-permanent

scenario "North East Lincolnshire: before the notice the time has not begun to run"
  given
    moved-area on 2026-03-13
    move-is-permanent yes
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-in-conference not-started, should, no due day

scenario "North East Lincolnshire: of a child who has not moved the original authority is not asked"
  given
    initial-conference on 2026-01-06
  as of 2026-04-15
  under north-east-lincolnshire
    expect transfer-out-end not-applicable

scenario "North East Lincolnshire: the conference of the other authority opens the end of the plan here"
  given
    moved-area on 2026-03-13
    move-is-permanent yes
    initial-conference on 2026-01-06
    review-conference on 2026-04-01
    transfer-in-conference on 2026-04-14
      no-plan-made yes
  as of 2026-04-13
  under north-east-lincolnshire
    expect transfer-out-end barred, may
  as of 2026-04-14
  under north-east-lincolnshire
    expect transfer-out-end permitted, may

# The service

# 12 months from 5 September 2023 end on 5 September 2024, 366 days on; from then on
# 5 September 2025; from 8 September 2025 on 8 September 2026.
scenario "North East Lincolnshire: the procedures are reviewed every year"
  given
    procedures-reviewed on 2023-09-05
    procedures-reviewed on 2024-09-05
    procedures-reviewed on 2025-09-08
  as of 2026-09-08
  under north-east-lincolnshire
    expect procedure-review about the gap up to the procedures-reviewed on 2024-09-05 met, will, by partnership,
      due 2024-09-05, act "review the procedures", cites 1 "procedures are reviewed annually"
    expect procedure-review about the gap up to the procedures-reviewed on 2025-09-08 late, due 2025-09-05
    expect procedure-review about the gap since the procedures-reviewed on 2025-09-08 due, due 2026-09-08
  as of 2026-09-09
  under north-east-lincolnshire
    expect procedure-review about the gap since the procedures-reviewed on 2025-09-08 overdue, due 2026-09-08

# The five days of the minutes that came on Tuesday 19 May 2026 end on Wednesday the 27th (the 25th is a bank holiday);
# those of Tuesday 9 June end on Tuesday the 16th.
scenario "North East Lincolnshire: an amendment is to the minutes that came last, on their own day already"
  given
    initial-conference on 2026-05-05
    minutes-received on 2026-05-19
    minutes-amendment-received on 2026-05-19
    minutes-received on 2026-06-09
  as of 2026-06-30
  under north-east-lincolnshire
    expect minutes-amendments about the minutes-received on 2026-05-19 met, should, due 2026-05-27, done 2026-05-19
    expect minutes-amendments about the minutes-received on 2026-06-09 permitted, may, due 2026-06-16, not done

"""##
    ),
  ]
}
