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

# The days are those of the scenario above.
scenario "Bolton: the outline plan is owed where the conference made one"
  given
    initial-conference on 2026-01-06
      no-plan-made no
  as of 2026-01-08
  under bolton
    expect outline-plan-distributed due, due 2026-01-08, nothing presumed
    expect outline-plan-distributed in handbook, elsewhere due, due 2026-01-08, nothing presumed

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

scenario "Bolton: without a good assessment the comprehensive one is owed before the first review"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
    good-assessment-exists no
  as of 2026-03-15
  under bolton
    expect assessment-during-plan part comprehensive required, will, no due day, nothing presumed

scenario "Bolton: the chair may ask for an updated assessment at any other time"
  given
    initial-conference on 2026-01-06
    plan-started on 2026-01-06
  as of 2026-02-10
  under bolton
    expect assessment-during-plan part request permitted, may, by conference-chair,
      act "ask for an updated assessment at other times",
      cites 12 "The CP Chair reserves the right to request an updated assessment"

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

# What came before the letter does not answer it. The days are those of the scenarios above.
scenario "Bolton: a representation from before the letter is not one that the letter invites"
  given
    became-looked-after on 2026-03-20
    representation-received on 2026-03-26
    looked-after-letter-sent on 2026-03-27
  as of 2026-04-14
  under bolton
    expect looked-after-representations permitted, may, by core-group-members, due 2026-04-14, not done

# Section 0 asks it of a plan that is to end at the first review.
scenario "Bolton: the head of service sets out why a first review is exceptional, and not a later one"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    review-conference on 2026-09-29
  as of 2026-09-30
  under bolton
    expect review-report part exceptional about the review-conference on 2026-03-31 required, should,
      by head-of-service,
      act "set out why the circumstances are exceptional, where the plan is to end",
      cites 0 "should outline why exceptional circumstances apply"
    expect review-report part exceptional about the review-conference on 2026-09-29 not-applicable

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
    expect advocacy-referral part referral required, should, by social-worker,
      act "refer the child to the advocacy service",
      cites 2 "Voiceability referrals should be made by the social worker for all children",
      cites 6 "made for all children, regardless of age"
    expect advocacy-referral part offer required, should, by no one, act "offer the child an advocate",
      cites 2 "All children should be offered an advocate as part of the"
    expect advocacy-referral part offer in leaflet permitted, may, by no one,
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
      name: "Policies/Scenarios/bolton-conference.policy",
      text: ##"""
# What Bolton says of a conference that is stood down, of the conference itself and of its plan.
# Most rules here have no date: what is held to is who acts, how strongly, when, and in which words.

scenario "Bolton: Who may stand a conference down or postpone it"
  given
    initial-conference booked for 2026-05-06
  as of 2026-04-30
  under bolton
    expect stand-down-decision permitted, may, by conference-chair, act "decide to stand the conference down"

scenario "Bolton: there is no standing down of a conference that was held"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect stand-down-decision not-applicable

scenario "Bolton: What follows when a conference is stood down"
  given
    conference-stood-down on 2026-01-06
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part record required, will, by no one,
      act "record the decision clearly on the child's case file, with the reasons"

scenario "Bolton, stand down consequence: stood down for listed reason yes"
  given
    conference-stood-down on 2026-01-06
    stood-down-for-listed-reason yes
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part dispute required, will, by conference-chair, act "raise a dispute"

scenario "Bolton, stand down consequence: stood down for listed reason no"
  given
    conference-stood-down on 2026-01-06
    stood-down-for-listed-reason no
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part dispute not-applicable

scenario "Bolton, stand down consequence: rearranged out of time yes"
  given
    conference-stood-down on 2026-01-06
    rearranged-out-of-time yes
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part safety-plan required, should, by conference-chair,
      act "be shown and agree an interim safety plan that keeps the children safe until the new date"
    expect stand-down-consequence part safety-plan-record required, should, by social-worker,
      act "record the interim safety plan on case notes"

scenario "Bolton, stand down consequence: rearranged out of time no"
  given
    conference-stood-down on 2026-01-06
    rearranged-out-of-time no
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part safety-plan not-applicable
    expect stand-down-consequence part safety-plan-record not-applicable

scenario "Bolton: the safety plan is owed for a first conference that is held later than the day it was stood down"
  given
    conference-stood-down on 2026-01-06
    initial-conference on 2026-02-03
    rearranged-out-of-time yes
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part safety-plan required
    expect stand-down-consequence part safety-plan-record required

scenario "Bolton: a safety plan for a stood-down review conference is not spoken of"
  given
    initial-conference on 2025-11-04
    conference-stood-down on 2026-01-06
    rearranged-out-of-time yes
  as of 2026-04-30
  under bolton
    expect stand-down-consequence part safety-plan not-applicable
    expect stand-down-consequence part safety-plan-record not-applicable

scenario "Bolton: Which practice model and tools does the conference use"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect practice-model part model required, will, by no one,
      act "use the Bolton Family Framework and its traffic light tool, always"
    expect practice-model part tool required, will, by no one,
      act "show the professionals' view of concerns and strengths with the traffic light tool"
    expect practice-model part focus required, will, by no one,
      act "centre the discussion on the child's daily life and what it does to the child"
    expect practice-model part manner required, should, by no one,
      act "hold the conference in as relational and restorative a way as can be"

scenario "Bolton: What is the order of business"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect conference-agenda part order required, will, by no one,
      act "go through, in this order: opening statement on confidentiality; introductions, apologies and addresses; reports received and shared; reason for the conference; genogram; summary and section 47 enquiries; police information; the child's daily life; the parent's daily life; traffic light document; decision and the family's views; the chair's summary, spoken to the child; outline plan; contingency plan; core group members and date; review arrangements"
    expect conference-agenda part order in leaflet required, will, by conference-chair,
      act "start with why the conference was arranged"
    expect conference-agenda part discussion required, will, by conference-chair,
      act "lead the discussion and see that it is said why the child is at risk of significant harm"
    expect conference-agenda part wider-family required, will, by no one,
      act "talk about the wider family and the genogram, always"
    expect conference-agenda part summary required, will, by conference-chair,
      act "sum up before the decisions are made"

scenario "Bolton: Is there a confidential section"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect confidential-section part holding about the initial-conference on 2026-01-06 required, will, by no one,
      act "hold a confidential section"
    expect confidential-section part holding about the review-conference on 2026-03-31 not-applicable
    expect confidential-section part asking about the review-conference on 2026-03-31 permitted, may, by practitioners,
      act "ask for a confidential section"
    expect confidential-section part asking about the initial-conference on 2026-01-06 not-applicable
    expect confidential-section part use permitted, may, by practitioners,
      act "discuss there what cannot be discussed in front of the parents"

scenario "Bolton: What test decides whether a child needs a plan"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect threshold-test part question about the initial-conference on 2026-01-06 required, should,
      by whole-conference,
      act "consider whether the child is suffering significant harm and is likely to suffer it in future"
    expect threshold-test part question about the review-conference on 2026-03-31 not-applicable
    expect threshold-test part question in handbook, elsewhere required, will, by partner-agencies,
      act "explain and apply the legal threshold: suffering, or likely to suffer, significant harm"
    expect threshold-test part question about the review-conference on 2026-03-31 in practice-standards required, must,
      by whole-conference, act "review whether the child still suffers, or is likely to suffer, significant harm"
    expect threshold-test part question about the initial-conference on 2026-01-06 in practice-standards not-applicable
    expect threshold-test part question about the initial-conference on 2026-01-06 in leaflet required, will, by no one,
      act "decide together whether the child has suffered or is likely to suffer significant harm"
    expect threshold-test part question about the review-conference on 2026-03-31 in leaflet not-applicable
    expect threshold-test part parental-care about the initial-conference on 2026-01-06 required, should,
      by conference-members, act "consider whether the harm comes of a lack of adequate parental care or control"
    expect threshold-test part parental-care about the review-conference on 2026-03-31 not-applicable
    expect threshold-test part severity permitted, may, by no one,
      act "weigh how severe the ill-treatment is by the physical harm, by how long and how often, and by how far it was planned"
    expect threshold-test part domestic-abuse required, will, by no one,
      act "take emotional harm to a child who witnesses or knows of domestic abuse at home as significant harm too"
    expect threshold-test part events permitted, may, by no one, act "find significant harm in a single traumatic event"
    expect threshold-test part to-consider required, must, by no one,
      act "consider the family and its strengths and support, the child's development in family, society and culture, special needs, the nature of the harm, its effect on health and development, and how adequate the care is"
    expect threshold-test part guidance required, will, by conference-chair,
      act "advise and guide those present about the legal test"
    expect threshold-test part evidence required, will, by conference-members,
      act "use evidence and research, on the effects of each form of abuse among others, in their reasons for threshold and category"
    expect threshold-test part best-interests required, should, by social-worker and practitioners,
      act "decide in the child's best interests, by the evidence and by what is known of child development, parental capacity and motivation to change"
    expect threshold-test part analysis required, must, by no one,
      act "analyse what was gathered, so that it informs the decision on the kind and level of harm now and in future"

scenario "Bolton, threshold test: concerns in red yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    concerns-in-red yes
  as of 2026-04-30
  under bolton
    expect threshold-test part red-section required, must, by no one, act "have a plan in place"

scenario "Bolton, threshold test: concerns in red no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    concerns-in-red no
  as of 2026-04-30
  under bolton
    expect threshold-test part red-section not-applicable

scenario "Bolton: whether the concerns are in the red section is for the conference to judge"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect threshold-test part red-section judgement, judged by whole-conference

scenario "Bolton: the summary speaks of every conference"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect threshold-test part question in handbook, elsewhere about the review-conference on 2026-03-31 required, will,
      by partner-agencies
    expect threshold-test part question about the review-conference on 2026-03-31 not-applicable

scenario "Bolton is silent: What must be done during the adjournment, and by whom"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect split-adjournment-duties silent

scenario "Bolton: May a professional dissent, and how is it recorded"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect dissent part dissenting permitted, may, by practitioners, act "dissent from the decision"

scenario "Bolton, dissent: professional dissents yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    professional-dissents yes
  as of 2026-04-30
  under bolton
    expect dissent part record required, will, by no one, act "record the dissent in the minutes"

scenario "Bolton, dissent: professional dissents no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    professional-dissents no
  as of 2026-04-30
  under bolton
    expect dissent part record not-applicable

scenario "Bolton: How many categories are there, and how many may a plan have"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect category-count part categories required, will, by no one,
      act "choose among four categories: emotional harm, physical harm, sexual harm and neglect"

scenario "Bolton: How is the category chosen"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect category-selection part fit required, must, by no one,
      act "choose the category most apt to the concerns for the child's safety and welfare"
    expect category-selection part evidence required, will, by conference-members,
      act "use evidence and research beside the statutory definitions when they give their reasons for the category"
    expect category-selection part definitions permitted, may, by no one,
      act "take the full definitions from Working Together to Safeguard Children 2023"
    expect category-selection part emotional required, will, by no one,
      act "take as emotional harm ill-treatment that persists and has severe and lasting effects on emotional development"
    expect category-selection part sexual required, will, by no one,
      act "take sexual exploitation as sexual harm, knowing or not, coerced or not"
    expect category-selection part neglect required, will, by no one,
      act "take as neglect a failure to meet basic needs that persists and is likely to impair health or development seriously"

scenario "Bolton, category selection: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under bolton
    expect category-selection part recommendation required, will, by conference-chair,
      act "ask the social worker and each partner agency which category they recommend"

scenario "Bolton, category selection: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under bolton
    expect category-selection part recommendation not-applicable

scenario "Bolton, category domestic abuse: domestic abuse yes, abuse with other factors no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse yes
    abuse-with-other-factors no
  as of 2026-04-30
  under bolton
    expect category-domestic-abuse required, expected, by no one,
      act "choose emotional or physical harm, or both, as what the child would suffer when caught up in an incident"

scenario "Bolton, category domestic abuse: domestic abuse no, abuse with other factors no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse no
    abuse-with-other-factors no
  as of 2026-04-30
  under bolton
    expect category-domestic-abuse not-applicable

scenario "Bolton, category domestic abuse: domestic abuse yes, abuse with other factors yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse yes
    abuse-with-other-factors yes
  as of 2026-04-30
  under bolton
    expect category-domestic-abuse permitted, may, by no one, act "choose neglect"

scenario "Bolton, category domestic abuse: domestic abuse no, abuse with other factors yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse no
    abuse-with-other-factors yes
  as of 2026-04-30
  under bolton
    expect category-domestic-abuse not-applicable

scenario "Bolton: Is each child in a sibling group decided separately"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect sibling-decisions part household required, should, by no one,
      act "consider each child in the household separately"

scenario "Bolton, sibling decisions: sibling group yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    sibling-group yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part decision required, should, by no one, act "make a specific decision for each child"
    expect sibling-decisions part sibling-needs required, will, by whole-conference,
      act "consider the needs of all the children in the group when a young person's plan is in question"
    expect sibling-decisions part plan required, should, by no one,
      act "set out in the plan the risks and worries of each child"

scenario "Bolton, sibling decisions: sibling group no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    sibling-group no
  as of 2026-04-30
  under bolton
    expect sibling-decisions part decision not-applicable
    expect sibling-decisions part sibling-needs not-applicable
    expect sibling-decisions part plan not-applicable

scenario "Bolton: on the sixteenth birthday the chair asks for a decision of its own"
  given
    child A born 2010-01-06
    initial-conference on 2026-01-06
    sibling-group yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part sixteen-seventeen required, should, by conference-chair,
      act "ask all the professionals for a specific decision on the young person, with reasons"

scenario "Bolton: the day before the sixteenth birthday the rule for older children does not apply"
  given
    child A born 2010-01-07
    initial-conference on 2026-01-06
    sibling-group yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part sixteen-seventeen not-applicable

scenario "Bolton: the rule for 16 and 17 runs to the day before the eighteenth birthday"
  given
    child A born 2008-01-07
    initial-conference on 2026-01-06
    sibling-group yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part sixteen-seventeen required

scenario "Bolton: at eighteen the rule for 16 and 17 is over"
  given
    child A born 2008-01-06
    initial-conference on 2026-01-06
    sibling-group yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part sixteen-seventeen not-applicable

scenario "Bolton: for one child alone the rule for 16 and 17 does not apply"
  given
    child A born 2009-06-01
    initial-conference on 2026-01-06
    sibling-group no
  as of 2026-04-30
  under bolton
    expect sibling-decisions part sixteen-seventeen not-applicable

scenario "Bolton: after a young person's plan a sibling is on no plan, unless it has needs of its own"
  given
    initial-conference on 2026-01-06
    young-persons-plan-selected on 2026-01-06
  as of 2026-04-30
  under bolton
    expect sibling-decisions part young-persons-plan-siblings required, will, by no one, presumed sibling-own-needs,
      act "make no child protection plan for the siblings of a child on a young person's plan"

scenario "Bolton: siblings without needs of their own are on no plan beside a young person's plan"
  given
    initial-conference on 2026-01-06
    young-persons-plan-selected on 2026-01-06
    sibling-own-needs no
  as of 2026-04-30
  under bolton
    expect sibling-decisions part young-persons-plan-siblings required, will, by no one, nothing presumed
    expect sibling-decisions part young-persons-plan-unlikely not-applicable

scenario "Bolton: a sibling's own needs lift the rule, and make a young person's plan unlikely"
  given
    initial-conference on 2026-01-06
    young-persons-plan-selected on 2026-01-06
    sibling-own-needs yes
  as of 2026-04-30
  under bolton
    expect sibling-decisions part young-persons-plan-siblings not-applicable
    expect sibling-decisions part young-persons-plan-unlikely barred, should not, by no one,
      act "choose a young person's plan"

scenario "Bolton: without a young person's plan nothing follows for siblings, and without their needs nothing speaks against one"
  given
    initial-conference on 2026-01-06
    sibling-own-needs no
  as of 2026-04-30
  under bolton
    expect sibling-decisions part young-persons-plan-siblings not-applicable
    expect sibling-decisions part young-persons-plan-unlikely not-applicable

scenario "Bolton, not subject to plan: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part framework required, should, by conference-members,
      act "consider whether the child is in need: unlikely to do reasonably well without services, likely to be significantly impaired without them, or disabled"

scenario "Bolton, not subject to plan: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part framework not-applicable

scenario "Bolton, not subject to plan: child in need plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan yes
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part plan required, should, by no one, act "devise a plan that meets the child's needs"
    expect not-subject-to-plan part authority-role required, must, by no one,
      act "give the local authority a part in the plan",
      cites handbook 8 "must identify a role for the Local Authority"
    expect not-subject-to-plan part members required, will, by no one,
      act "record who is in the child in need group and the date of the first review"

scenario "Bolton, not subject to plan: child in need plan no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan no
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part plan not-applicable
    expect not-subject-to-plan part authority-role not-applicable
    expect not-subject-to-plan part members not-applicable

scenario "Bolton, not subject to plan, framework: only of a review"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part framework in handbook,
      elsewhere about the initial-conference on 2026-01-06 not-applicable
    expect not-subject-to-plan part framework in handbook, elsewhere about the review-conference on 2026-03-31 required,
      should, by practitioners,
      act "determine whether there are needs for a child in need plan, or whether there should be no plan at all"

scenario "Bolton, not subject to plan, framework: not of a review where it does not apply"
  given
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part framework in handbook, elsewhere not-applicable

scenario "Bolton, not subject to plan, plan: only of a review"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part plan in practice-standards about the initial-conference on 2026-01-06 not-applicable
    expect not-subject-to-plan part plan in practice-standards about the review-conference on 2026-03-31 required, will,
      by conference-chair, act "devise a child in need or early help plan from what the last core group found"

scenario "Bolton, not subject to plan, plan: not of a review where it does not apply"
  given
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under bolton
    expect not-subject-to-plan part plan in practice-standards not-applicable

scenario "Bolton: What is said about confidentiality, information sharing and recording"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect confidentiality-statement part statement required, will, by conference-chair,
      act "see that all have a statement on confidentiality and on sharing, keeping safe and destroying information"
    expect confidentiality-statement part opening required, will, by conference-chair,
      act "open with confidentiality and data protection"

scenario "Bolton: What must the conference appoint, set and agree"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect conference-tasks part recommendations required, will, by whole-conference,
      act "bring together and analyse what is known, and recommend how the agencies work together to keep the child safe"
    expect conference-tasks part core-group required, will, by no one,
      act "confirm the members of the core group and agree the date of its next meeting"
    expect conference-tasks part core-group about the initial-conference on 2026-01-06 in practice-standards required,
      must, by whole-conference, act "identify the professionals and family members of the core group"
    expect conference-tasks part core-group about the review-conference on 2026-03-31 in practice-standards not-applicable
    expect conference-tasks part timescales about the initial-conference on 2026-01-06 required, must,
      by whole-conference, act "set when the core group meets, the plan is written and the review is held"
    expect conference-tasks part timescales about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part outline-plan about the initial-conference on 2026-01-06 required, will, by no one,
      act "have all who attend write the outline plan together"
    expect conference-tasks part outline-plan about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part outline-plan in handbook, elsewhere required, will, by conference-chair,
      act "help the conference to produce the outline plan"
    expect conference-tasks part outline-plan about the initial-conference on 2026-01-06 in practice-standards required,
      must, by whole-conference, act "agree an outline plan with clear actions and timescales"
    expect conference-tasks part outline-plan about the review-conference on 2026-03-31 in practice-standards not-applicable
    expect conference-tasks part review required, will, by no one,
      act "set the arrangements for the review, where there is to be one"
    expect conference-tasks part review in practice-standards required, should, by whole-conference,
      act "agree the date of the first review"
    expect conference-tasks part earlier-review required, should, by whole-conference,
      act "agree what would call for the conference to sit again before the review"
    expect conference-tasks part involvement required, should, by whole-conference,
      act "establish how the child, parents and wider family take part afterwards, and what support, advice and advocacy they have"
    expect conference-tasks part feedback required, should, by whole-conference,
      act "agree who is best placed to tell the child the outcome"
    expect conference-tasks part kind-of-plan required, will, by no one,
      act "agree what has to happen to make the child safe, and decide which kind of plan answers best"

scenario "Bolton, conference tasks: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under bolton
    expect conference-tasks part core-group in leaflet required, will, by no one,
      act "identify a core group of family members and practitioners"
    expect conference-tasks part social-worker required, will, by no one, act "appoint a social worker"

scenario "Bolton, conference tasks: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under bolton
    expect conference-tasks part core-group in leaflet not-applicable
    expect conference-tasks part social-worker not-applicable

scenario "Bolton: who tells the child has to be agreed where the child does not attend"
  given
    initial-conference on 2026-01-06
      child-attends no
    review-conference on 2026-03-31
      child-attends yes
  as of 2026-04-30
  under bolton
    expect conference-tasks part feedback about the initial-conference on 2026-01-06 required, should,
      by whole-conference,
      act "agree who is best placed to tell the child the outcome"
    expect conference-tasks part feedback about the review-conference on 2026-03-31 not-applicable

scenario "Bolton: What must the social worker and other professionals do at the conference"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect professionals-at-conference part decision required, will, by conference-members,
      act "each give a decision of their own, with reasons"
    expect professionals-at-conference part threshold required, will, by partner-agencies,
      act "explain and apply the legal threshold in their decisions"
    expect professionals-at-conference part standards required, should, by practitioners,
      act "have due regard to the partnership's practice standards"
    expect professionals-at-conference part proposal required, should, by conference-members,
      act "come with a proposed outline plan"
    expect professionals-at-conference part support required, should, by social-worker,
      act "come knowing when the support found for the family will probably start"
    expect professionals-at-conference part preparation required, will, by practitioners,
      act "make attendance a priority and come well prepared"
    expect professionals-at-conference part understanding required, must, by practitioners,
      act "understand well both the harms and the strengths in the child's life"
    expect professionals-at-conference part information required, must, by practitioners,
      act "share information that is in proportion and matters to the worries for the child"
    expect professionals-at-conference part reflection required, will, by practitioners,
      act "reflect on the information they bring, and analyse it"
    expect professionals-at-conference part contribution required, must, by practitioners,
      act "contribute to the arrangements that protect the child"

scenario "Bolton, professionals at conference: laptop needed yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    laptop-needed yes
  as of 2026-04-30
  under bolton
    expect professionals-at-conference part laptops permitted, should not, by practitioners, act "use their laptops"

scenario "Bolton, professionals at conference: laptop needed no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    laptop-needed no
  as of 2026-04-30
  under bolton
    expect professionals-at-conference part laptops barred

scenario "Bolton: What must the outline plan contain"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part form required, will, by no one,
      act "make the outline plan specific, measurable, achievable, realistic and time-limited"
    expect outline-plan-contents part measures required, must, by no one,
      act "say with clear actions and timescales how much has to improve by when"
    expect outline-plan-contents part genogram required, expected, by no one, act "ask for a genogram"
    expect outline-plan-contents part genogram-work required, will, by social-worker,
      act "complete the genogram, to find relatives who could help or give care"
    expect outline-plan-contents part assessment in handbook, elsewhere required, will, by no one,
      act "have a comprehensive social work assessment completed before the first review"
    expect outline-plan-contents part direct-work required, will, by no one,
      act "have direct work with the child as an action, saying what work is needed to understand the child's daily life"
    expect outline-plan-contents part support required, should, by no one,
      act "consider what support the child needs, also as a young carer"
    expect outline-plan-contents part telling-child required, should, by conference-chair,
      act "say in the plan who tells the young person of outcome and plan, and how the answer is gained and recorded"

scenario "Bolton, outline plan contents: child attends yes"
  given
    initial-conference on 2026-01-06
    child-attends yes
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part safety-after required, should, by conference-chair,
      act "say in the plan who does any safety planning"

scenario "Bolton, outline plan contents: child attends no"
  given
    initial-conference on 2026-01-06
    child-attends no
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part safety-after not-applicable

scenario "Bolton: an assessment of 45 days that is good enough already lifts the rule of section 9 alone"
  given
    initial-conference on 2026-01-06
    good-assessment-exists yes
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part assessment not-applicable
    expect outline-plan-contents part assessment in handbook, elsewhere required

scenario "Bolton: until a good assessment is shown one stands in the plan as an action"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part assessment required, will, by no one, presumed good-assessment-exists,
      act "have a comprehensive social work assessment as an action"

scenario "Bolton: where there is no good assessment yet one stands in the plan as an action"
  given
    initial-conference on 2026-01-06
    good-assessment-exists no
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part assessment required, will, by no one, nothing presumed

scenario "Bolton: from the sixteenth birthday the plan holds needs of their own"
  given
    child A born 2010-01-06
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part young-people required, expected, by no one,
      act "put needs of their own into the plan of a young person of 16 or 17"

scenario "Bolton: the day before the sixteenth birthday their own needs are no rule yet"
  given
    child A born 2010-01-07
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part young-people not-applicable

scenario "Bolton: the day before the eighteenth birthday the plan still holds needs of their own"
  given
    child A born 2008-01-07
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part young-people required

scenario "Bolton: at eighteen the plan holds no needs of 16 or 17"
  given
    child A born 2008-01-06
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect outline-plan-contents part young-people not-applicable

scenario "Bolton: Must there be a contingency plan"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect contingency-plan part emergency-care required, must, by no one,
      act "say in the plan who would care for the child in an emergency, always"
    expect contingency-plan part agenda required, will, by no one,
      act "go through the contingency plan after the outline plan"
    expect contingency-plan part services required, should, by no one,
      act "agree what is done when a service is delayed, a child is not taken to it, or the like"
    expect contingency-plan part oversight required, will, by conference-chair,
      act "see that robust contingency planning is in place"

scenario "Bolton, family meeting: family meeting held yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    family-meeting-held yes
  as of 2026-04-30
  under bolton
    expect family-meeting part its-plan required, should, by no one,
      act "consider the plan of the family meeting in the conference"
    expect family-meeting part fitting required, should, by no one,
      act "fit the family meeting's plan and the child protection plan together"

scenario "Bolton, family meeting: family meeting held no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    family-meeting-held no
  as of 2026-04-30
  under bolton
    expect family-meeting part its-plan not-applicable
    expect family-meeting part fitting not-applicable

scenario "Bolton: a family meeting goes into the outline plan until one is shown to have been held"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under bolton
    expect family-meeting part inclusion about the initial-conference on 2026-01-06 required, should, by no one,
      presumed family-meeting-held,
      act "put a family meeting into the outline plan"
    expect family-meeting part inclusion about the review-conference on 2026-03-31 not-applicable

scenario "Bolton: a family meeting that was held does not go into the outline plan"
  given
    initial-conference on 2026-01-06
    family-meeting-held yes
  as of 2026-04-30
  under bolton
    expect family-meeting part inclusion not-applicable

# Section 2: the meeting is seen as the equivalent of an initial conference.
scenario "Bolton: where a young person's plan is in question the agencies talk and decide on the right plan"
  given
    initial-conference on 2026-01-06
    young-persons-plan-possible yes
  as of 2026-04-30
  under bolton
    expect conference-agenda part young-persons-plan required, will, by no one,
      act "have the agencies talk, share what they know and decide at the end if a young person's plan is right"
    expect professionals-at-conference part level-of-harm required, will, by professionals,
      act "determine the level of harm and the plan that is right, a young person's plan being one more choice"

scenario "Bolton: where no young person's plan is in question that is not asked"
  given
    initial-conference on 2026-01-06
    young-persons-plan-possible no
  as of 2026-04-30
  under bolton
    expect conference-agenda part young-persons-plan not-applicable
    expect professionals-at-conference part level-of-harm not-applicable

scenario "Bolton: a family meeting that was not held goes into the outline plan"
  given
    initial-conference on 2026-01-06
    family-meeting-held no
  as of 2026-04-30
  under bolton
    expect family-meeting part inclusion required, should, by no one, nothing presumed

scenario "Bolton: before a young person's plan harm outside the home alone is established"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect threshold-test part young-persons-plan required, must, by practitioners,
      act "establish a risk of significant harm before a young person's plan, and be assured that no parent contributes to it and that it lies outside the home"

scenario "Bolton: the leaflet has the social worker speak for parents who may not attend"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under bolton
    expect professionals-at-conference part absent-parents required, will, by social-worker,
      act "report the views of parents who may not attend all or part of the conference"

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-ending.policy",
      text: ##"""
# What Bolton's documents come to, worked out by hand: the end of a plan, looked after children, transfers, the service.

# The end of a plan

scenario "Bolton: the conference decides whether the risk is gone, or another plan does better"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
  as of 2026-04-08
  under bolton
    expect end-decision-body part risk judgement, decides, by whole-conference, judged by whole-conference,
      act "the child is no longer at risk of significant harm, so that the plan may end",
      cites handbook 12 "Conference is satisfied that the child/ren is no longer at risk"
    expect end-decision-body part risk in handbook, elsewhere judgement, decides, by whole-conference,
      act "the plan ends, in most cases all of one mind or by a majority", cites handbook 8
    expect end-decision-body part risk in practice-standards required, must, by whole-conference,
      act "consider at a review whether the plan goes on or is changed",
      cites practice-standards "Effective Child Protection Conferences"
    expect end-decision-body part other-plan judgement, decides, by whole-conference,
      act "a plan of another kind meets the child's needs better, so that the plan may end", cites handbook 12
    expect end-decision-body part looked-after not-applicable

scenario "Bolton: a looked after child's plan is ended by the chairs' team manager, and a letter tells of it"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under bolton
    expect end-decision-body part risk not-applicable
    expect end-decision-body part risk in handbook, elsewhere not-applicable
    expect end-decision-body part risk in practice-standards not-applicable
    expect end-decision-body part other-plan not-applicable
    expect end-decision-body part looked-after required, will, by chairs-manager,
      act "end the plan outside a conference", cites handbook 13
    expect end-notification required, will, by no one, no due day, cites handbook 13,
      act "write to the members of the core group that the child's legal status has changed"
    expect end-notification in practice-standards required, will, by no one, no due day,
      act "write to all practitioners involved that the plan ends",
      cites practice-standards "Effective Child Protection Conferences"
  as of 2026-03-01
  under bolton
    expect end-decision-body part looked-after not-applicable
    expect end-notification not-applicable
    expect end-notification in practice-standards not-applicable

scenario "Bolton: when the child has left the country the plan may end, and a review conference settles what is done"
  given
    initial-conference on 2026-01-13
    review-conference on 2026-04-08
    left-uk on 2026-06-01
  as of 2026-06-01
  under bolton
    expect end-left-uk part ending permitted, may, by no one, act "end the plan", cites handbook 12
    expect end-left-uk part response required, should, by no one, no due day,
      act "convene a review conference to settle what has to be done", cites handbook 12
  as of 2026-05-31
  under bolton
    expect end-left-uk part ending not-applicable
    expect end-left-uk part response not-applicable

# Looked after children

scenario "Bolton: a looked after child's plan is ended without a conference, a letter goes out, the handover is noted"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under bolton
    expect looked-after part plan required, will, by chairs-manager, act "end the plan outside a conference",
      cites handbook 13 "ended outside of a Conference by the CP Chair Team Manager"
    expect looked-after part plan in practice-standards required, will, by no one,
      act "end the plan without a review conference",
      cites practice-standards "Effective Child Protection Conferences"
    expect looked-after part letter required, will, by no one,
      act "write to the core group, explaining the change of legal status and asking for representations",
      cites handbook 13
    expect looked-after part letter in practice-standards required, will, by no one,
      act "write to all practitioners involved, saying what those who object can do",
      cites practice-standards "Effective Child Protection Conferences"
    expect looked-after-combined silent
    expect looked-after-recording required, will, by conference-chair,
      act "record in a case note the handover to the reviewing officer", cites handbook 13
  as of 2026-03-01
  under bolton
    expect looked-after part plan not-applicable
    expect looked-after part plan in practice-standards not-applicable
    expect looked-after part letter not-applicable
    expect looked-after part letter in practice-standards not-applicable
    expect looked-after-recording not-applicable

# Transfers

scenario "Bolton: a child on a plan elsewhere is entered once all information is there, and two authorities write"
  given
    on-plan-elsewhere yes
    transfer-information-received yes
  as of 2026-03-02
  under bolton
    expect transfer-in-marker part record required, will, by conference-service,
      act "put a contact form on the child's record", cites handbook 2
    expect transfer-in-marker part pathway required, will, by chairs-manager,
      act "take the case forward on the record's pathway once the contact form is there", cites handbook 2
    expect transfer-in-report part report required, will, by no one,
      act "ask the lead social worker here to complete a report for the conference", cites handbook 2
    expect transfer-in-report part assessment required, will, by originating-authority,
      act "write the child and family assessment", cites handbook 2

scenario "Bolton: nothing is entered before all information is there, nor for a child without a plan elsewhere"
  given
    child A born 2018-05-01
      on-plan-elsewhere yes
      transfer-information-received no
    child B born 2019-05-01
      on-plan-elsewhere no
      transfer-information-received yes
  as of 2026-03-02
  under bolton
    expect transfer-in-marker part record not-applicable
    expect transfer-in-marker part pathway not-applicable
    expect transfer-in-report part report for child A required
    expect transfer-in-report part report for child B not-applicable
    expect transfer-in-report part assessment for child A required
    expect transfer-in-report part assessment for child B not-applicable

scenario "Bolton: the social worker keeps the case of a child who moves, planned or done, until the plan is transferred"
  given
    child A born 2018-05-01
    child B born 2019-05-01
    child C born 2020-05-01
      plan-transferred yes
    move-known on 2026-03-02 for child A
    moved-area on 2026-03-02 for child B
    moved-area on 2026-03-02 for child C
  as of 2026-03-02
  under bolton
    expect transfer-out-responsibility part responsibility for child A required, will, by social-worker,
      act "keep responsibility for the case, statutory visits and core groups included", cites handbook 14
    expect transfer-out-responsibility part tasks for child A permitted, may, by social-worker,
      act "negotiate with the new authority that it takes on some visits or core groups", cites handbook 14
    expect transfer-out-responsibility part informing for child A required, must, by social-worker,
      act "keep the chair informed of progress", cites handbook 14
    expect transfer-out-responsibility part responsibility for child B required, will, by social-worker,
      act "keep responsibility for the case, statutory visits and core groups included", cites handbook 14
    expect transfer-out-responsibility part tasks for child B permitted, may, by social-worker,
      act "negotiate with the new authority that it takes on some visits or core groups", cites handbook 14
    expect transfer-out-responsibility part informing for child B required, must, by social-worker,
      act "keep the chair informed of progress", cites handbook 14
    expect transfer-out-responsibility part responsibility for child C not-applicable
    expect transfer-out-responsibility part tasks for child C not-applicable
    expect transfer-out-responsibility part informing for child C not-applicable
  as of 2026-03-01
  under bolton
    expect transfer-out-responsibility part responsibility not-applicable
    expect transfer-out-responsibility part tasks not-applicable
    expect transfer-out-responsibility part informing not-applicable

scenario "Bolton: until the plan has been transferred the case stays with the social worker"
  given
    child A born 2018-05-01
      plan-transferred no
    moved-area on 2026-03-02 for child A
  as of 2026-04-30
  under bolton
    expect transfer-out-responsibility part responsibility required, will, by social-worker, nothing presumed
    expect transfer-out-responsibility part tasks permitted, may, by social-worker, nothing presumed
    expect transfer-out-responsibility part informing required, must, by social-worker, nothing presumed

# The list of children with plans

scenario "Bolton: nothing is said of a list"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under bolton
    expect list-of-children silent

# The service: the chair

scenario "Bolton: the chair's functions, where practice could harm the child and the plan stands still"
  given
    practice-detrimental yes
    chair-has-concern yes
    plan-falls-short yes
  as of 2026-03-02
  under bolton
    expect chair-qualification silent
    expect chair-independence silent
    expect chair-duties part child-focus required, will, by conference-chair,
      act "see that conferences and all that goes with them focus on the child, whose safety comes first",
      cites handbook 1
    expect chair-duties part voice required, will, by conference-chair,
      act "see that the child is heard and that wishes and feelings that are known get full consideration",
      cites handbook 1
    expect chair-duties part progress required, will, by conference-chair,
      act "monitor and review how plans and safeguarding arrangements progress", cites handbook 1
    expect chair-duties part safety-planning required, will, by conference-chair,
      act "review that safety planning is up to date, timely, balanced, achievable and has a robust contingency",
      cites handbook 1
    expect chair-duties part discussion required, will, by conference-chair,
      act "help discussion along, guide and ask questions until the safety planning is clear", cites handbook 1
    expect chair-duties part discussion in leaflet required, will, by conference-chair,
      act "lead the discussion and see that the reasons for the risk to the child are named",
      cites leaflet "What happens at a Child Protection Conference?"
    expect chair-duties part social-work required, will, by conference-chair,
      act "monitor social work practice, highlight what is good and challenge what has to improve", cites handbook 1
    expect chair-duties part agencies required, will, by conference-chair,
      act "monitor how the agencies together safeguard the child and that they keep to statutory guidance",
      cites handbook 1
    expect chair-duties part welfare required, will, by conference-chair,
      act "look after the safety and welfare of everyone who attends", cites handbook 1
    expect chair-duties part conduct required, will, by conference-chair,
      act "see that the conference is conducted in a professional manner", cites handbook 1
    expect chair-duties part concerns required, will, by conference-chair,
      act "raise any concern, so that the plan is kept to and the child's safeguarding needs are met", cites handbook 11
    expect chair-duties part challenge required, must, by conference-chair,
      act "challenge the practice assertively", cites handbook 11
    expect chair-duties part challenge in practice-standards required, will, by conference-chair,
      act "challenge and escalate", cites practice-standards "Effective Child Protection Planning"
    expect chair-duties part relationship required, expected, by conference-chair,
      act "form a positive working relationship with the lead social worker", cites handbook 11
    expect chair-duties part young-person-visit not-applicable
    expect chair-continuity silent

scenario "Bolton: a chair need not challenge what could harm no child, nor escalate what moves"
  given
    practice-detrimental no
    chair-has-concern no
    plan-falls-short no
  as of 2026-03-02
  under bolton
    expect chair-duties part concerns not-applicable
    expect chair-duties part challenge not-applicable
    expect chair-duties part challenge in practice-standards not-applicable

scenario "Bolton: under a young person's plan the chair visits, and the young person is asked who comes"
  given
    child A born 2011-06-09
    young-persons-plan-selected on 2026-01-06
  as of 2026-03-02
  under bolton
    expect chair-duties part young-person-visit required, will, by conference-chair,
      act "visit the young person at home", cites handbook 2
    expect family-engagement part young-persons-plan required, will, by no one,
      act "consult the young person on which professionals come to the meetings of the plan", cites handbook 2
  as of 2026-01-05
  under bolton
    expect chair-duties part young-person-visit not-applicable
    expect family-engagement part young-persons-plan not-applicable

scenario "Bolton: after an earlier plan the chair considers what was done under it and since"
  given
    previous-plans 1
  as of 2026-03-02
  under bolton
    expect chair-duties part earlier-work required, must, by conference-chair,
      act "consider what was done with the family under the first plan, and what can now be given that was not",
      cites handbook 3 "The Chair must consider what work was completed with the family under"
    expect chair-duties part earlier-step-down required, should, by conference-chair,
      act "consider what was done after the first plan was stepped down",
      cites handbook 3 "should also consider the work completed after the step down"

scenario "Bolton: without an earlier plan there is no such work to consider"
  given
    previous-plans 0
  as of 2026-03-02
  under bolton
    expect chair-duties part earlier-work not-applicable
    expect chair-duties part earlier-step-down not-applicable

scenario "Bolton: whether practice could harm the child, the chair judges"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under bolton
    expect chair-duties part challenge judgement, needs practice-detrimental, judged by conference-chair

# The service: support, quality, advice and working together

scenario "Bolton: what practitioners, managers and agencies owe each other, in any case"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under bolton
    expect practitioner-supervision part reflection required, should, by no one,
      act "have supervision help practitioners reflect critically on what their decisions do to child and family",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part supervision required, will, by supervising-managers,
      act "give supervision and appraisal that mean something, weigh strengths and invest in development",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part access required, expected, by no one,
      act "promote timely supervision and reflection, recording on the child's record what bears on the child",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part training required, expected, by no one,
      act "make the most of chances to develop, with attendance at mandatory training",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part culture required, expected, by no one,
      act "keep up a culture of continuous development, improvement and learning, with high support and challenge",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part example required, will, by supervising-managers,
      act "lead by example, towards mutual support and safeguarding as everyone's responsibility",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part procedures required, will, by supervising-managers,
      act "see that the partnership's policy and procedures are shared, understood and acted upon",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part improvement required, will, by supervising-managers,
      act "find ways to improve practice and support staff in bringing that about",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect practitioner-supervision part core-group required, should, by core-group-members,
      act "seek supervision from their agency, where needed, on their part in the core group",
      cites practice-standards "Effective Child Protection Core Groups"
    expect practitioner-supervision part engagement required, expected, by every-practitioner,
      act "use supervision or peer support to understand what keeps a child or family from engaging",
      cites practice-standards "Engaging and Supporting Children and their Families"
    expect quality-assurance part monitoring required, will, by no one,
      act "monitor the progress of plans and the quality of practice between conferences, to prevent drift and delay",
      cites handbook 10
    expect quality-assurance part process required, will, by no one,
      act "assure quality from the request on: preparation, reports, information from all agencies, later monitoring",
      cites handbook 10
    expect quality-assurance part points required, will, by no one,
      act "check preparation, recommendations, outline plan, minutes, midway reviews, disputes, legal views and supervision",
      cites handbook 10
    expect quality-assurance part form required, will, by conference-chair,
      act "complete the midway review form on the record", cites handbook 10
    expect quality-assurance part themes required, will, by no one,
      act "capture themes and share them formally with the heads of service", cites handbook 10
    expect quality-assurance part case-concerns required, will, by no one,
      act "take concerns about one case through dispute resolution", cites handbook 10
    expect quality-assurance part feedback required, will, by conference-service,
      act "send feedback forms to professionals, parents and carers", cites handbook 9
    expect quality-assurance part audit required, will, by supervising-managers,
      act "monitor by audit and other scrutiny what their organisation contributes, with support and challenge",
      cites practice-standards "Managing and Supervising in Child Protection"
    expect duty-service silent
    expect change-of-worker silent
    expect partnership-working part standards required, should, by professionals,
      act "have due regard to the partnership's practice standards", cites handbook 1
    expect partnership-working part arrangements required, must, by safeguarding-partners,
      act "make arrangements to work together, and with other local partners, for all children in the area",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part own-duties required, must, by partner-agencies,
      act "carry out their own duties under section 11 of the Children Act 2004",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part needs required, must, by no one,
      act "respond to the needs and interests of children and families, not the other way round",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part full-part required, must, by no one,
      act "have every individual and agency play their full part",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part full-part in leaflet required, must, by practitioners,
      act "contribute to the arrangements for protecting children", cites leaflet "What is expected of practitioners?"
    expect partnership-working part concerns required, must, by no one,
      act "have everyone who meets children identify concerns, share information and act promptly",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part signs required, must, by practitioners,
      act "identify signs of abuse and neglect, share that information and give children the help they need",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part criteria required, must, by every-agency,
      act "have clear criteria for taking action and giving help",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part sharing required, must, by no one,
      act "share information effectively between practitioners and organisations",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part engagement required, expected, by no one,
      act "engage widely and actively in safeguarding across agencies",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part systems required, expected, by no one,
      act "have good systems for sharing information that practitioners know and are confident about",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part challenge required, expected, by no one,
      act "keep up high support and high challenge between the agencies",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part trust required, expected, by every-practitioner,
      act "build and keep relationships of trust, with time to reflect and assess together",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part communication required, expected, by every-practitioner,
      act "communicate openly and effectively across the agencies",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part policies required, expected, by no one,
      act "have and use a consistent set of policies and processes",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part recognition required, expected, by every-practitioner,
      act "recognise what succeeds, and challenge with respect when that is needed",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part perspectives required, expected, by every-practitioner,
      act "value the views of other agencies and learn from their expertise",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part commitments required, expected, by every-practitioner,
      act "follow up commitments, or tell the others where that is not possible",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part ideas required, expected, by every-practitioner,
      act "make room for different ideas, hypotheses and strategies from all partners",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part flexibility required, expected, by every-practitioner,
      act "be flexible, adapt and work to the strengths of the team",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part understanding required, expected, by every-practitioner,
      act "form with other agencies a whole picture of the child's life, from information all can work from",
      cites practice-standards "Effective Partnership Working"
    expect partnership-working part roles required, expected, by every-agency,
      act "understand its own role and the thresholds",
      cites practice-standards "Effective Child Protection Conferences"
    expect partnership-working part plans required, must, by partner-agencies,
      act "contribute to any plan as appropriate and provide the services it specifies",
      cites practice-standards "Effective Child Protection Planning"
    expect partnership-working part ownership required, will, by core-group-members,
      act "be equally responsible for how effective the plan is",
      cites practice-standards "Effective Child Protection Planning"
    expect partnership-working part child-centre required, must, by no one,
      act "put children at the centre of the system",
      cites practice-standards "Engaging and Supporting Children and their Families"
    expect partnership-working part factors required, must, by no one,
      act "have everyone understand what protects the child and what puts the child at risk"
    expect partnership-working part leadership required, expected, by no one,
      act "lead effectively and with ambition, within and across the partners, with the child in focus"
    expect partnership-working part process required, expected, by every-practitioner,
      act "keep to times and processes without ticking boxes at the cost of the child"
    expect partnership-working part together required, should, by practitioners,
      act "work together to safeguard the child and develop an effective plan", cites leaflet "What is it?"

scenario "Bolton: a theme about an agency is talked over, and a serious one taken higher"
  given
    child A born 2018-05-01
      agency-theme yes
      agency-theme-serious no
    child B born 2019-05-01
      agency-theme yes
      agency-theme-serious yes
    child C born 2020-05-01
      agency-theme no
      agency-theme-serious yes
  as of 2026-03-02
  under bolton
    expect quality-assurance part agency-themes for child A required, will, by no one,
      act "talk a theme about an agency over with individual professionals", cites handbook 10
    expect quality-assurance part agency-themes for child B required, will, by no one,
      act "take a serious theme about an agency to the professional's manager or the agency's lead for safeguarding",
      cites handbook 10
    expect quality-assurance part agency-themes for child C not-applicable

scenario "Bolton: gaps in services go to the partnership, and only gaps"
  given
    child A born 2018-05-01
      service-gaps-remain yes
    child B born 2019-05-01
      service-gaps-remain no
  as of 2026-03-02
  under bolton
    expect quality-assurance part gaps for child A required, must, by no one,
      act "escalate gaps in services within the partnership", cites handbook 3
    expect quality-assurance part gaps for child B not-applicable

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-family.policy",
      text: ##"""
# What the documents of Bolton come to for the child and the family around the conference, worked out by hand.

# A is 8 on the day of the conference, B the day after it; C is unborn.
scenario "Bolton: a child under 8 may be able to take part, and the age is a guide for every child"
  given
    child A born 2018-03-10
    child B born 2018-03-11
    child C expected 2026-06-01
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect child-younger part ability for child A not-applicable
    expect child-younger part ability for child B required, must, by social-worker and conference-chair,
      act "bear in mind that a younger child may be able to contribute and may wish to attend"
    expect child-younger part ability for child C not-applicable
    expect child-younger part guide for child A required, must, by no one,
      act "take the child's age as a guide, not as an absolute rule"
    expect child-younger part guide for child B required, must
    expect child-younger part guide for child C not-applicable

# A is 8 on the day of the conference, B the day after it; C is unborn.
scenario "Bolton: the chair's letter goes to every child, or to those who are invited"
  given
    child A born 2018-03-10
    child B born 2018-03-11
    child C expected 2026-06-01
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect child-letter for child A required, will, by conference-service,
      act "send the child a letter in which the chair says who they are and invites the child", nothing presumed
    expect child-letter for child B required, will
    expect child-letter for child C not-applicable
  under bolton
    read letter-to of child-letter as invited
    expect child-letter for child A required, will, by conference-service,
      act "send the child a letter in which the chair says who they are and invites the child",
      presumed invitation-inappropriate-evidenced and chair-agrees-not-to-invite and
      social-worker-agrees-not-to-invite and views-will-be-sought
    expect child-letter for child B not-applicable
    expect child-letter for child C not-applicable

scenario "Bolton: a child who is left uninvited for a reason on the file gets the letter under one reading alone"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
    invitation-inappropriate-evidenced yes
    chair-agrees-not-to-invite yes
    social-worker-agrees-not-to-invite yes
    views-will-be-sought yes
  as of 2026-03-02
  under bolton
    expect child-letter required, will
  under bolton
    read letter-to of child-letter as invited
    expect child-letter not-applicable

# Section 6 asks first of all that the file shows clearly why.
scenario "Bolton: agreement without a reason on the file leaves the child among those invited"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
    invitation-inappropriate-evidenced no
    chair-agrees-not-to-invite yes
    social-worker-agrees-not-to-invite yes
    views-will-be-sought yes
  as of 2026-03-02
  under bolton
    read letter-to of child-letter as invited
    expect child-letter required, will, by conference-service

# C is unborn; B attends, A does not.
scenario "Bolton: who gives the child the feedback is agreed, minuted and put into the plan"
  given
    child A born 2018-03-10
      child-attends no
    child B born 2014-05-06
      child-attends yes
    child C expected 2026-06-01
      child-attends no
    initial-conference on 2026-03-10
    plan-started on 2026-03-10
  as of 2026-03-16
  under bolton
    expect child-feedback part person for child A required, should, by whole-conference,
      act "agree who is best placed to give the child the feedback"
    expect child-feedback part person for child B not-applicable
    expect child-feedback part person for child C not-applicable
    expect child-feedback part minutes for child A required, should, by no one,
      act "record clearly in the minutes who gives the child the feedback"
    expect child-feedback part minutes for child B not-applicable
    expect child-feedback part minutes for child C not-applicable
    expect child-feedback part outcome for child A required, should, by conference-chair,
      act "name in the plan who tells the child the outcome and what the outline plan holds"
    expect child-feedback part outcome for child B required, should
    expect child-feedback part outcome for child C not-applicable
    expect child-feedback part outcome for child A in handbook, elsewhere required, should, by no one,
      act "always be clear about who tells the child the outcome and the plan", cites 0
    expect child-feedback part outcome for child C in handbook, elsewhere not-applicable
    expect child-feedback part response for child A required, should, by conference-chair,
      act "set out in the plan how the child's response and feedback are gained and recorded"
    expect child-feedback part response for child C not-applicable

scenario "Bolton: without a plan nothing is put into one, and the outcome still has its messenger"
  given
    child A born 2018-03-10
    initial-conference on 2026-03-10
    no-plan-made yes
  as of 2026-03-16
  under bolton
    expect child-feedback part outcome not-applicable
    expect child-feedback part outcome in handbook, elsewhere required, should
    expect child-feedback part response not-applicable
    expect child-feedback part person needs-facts, needs child-attends

# C is unborn; B wishes neither to attend nor a video link; of D neither is known.
scenario "Bolton: the ways in which a child takes part"
  given
    child A born 2018-03-10
      child-wishes-to-attend yes
      child-wishes-video-link yes
    child B born 2014-05-06
      child-wishes-to-attend no
      child-wishes-video-link no
    child C expected 2026-06-01
    child D born 2012-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect child-participation part ways for child A permitted, may, by child-concerned,
      act "contribute in person, by speaking, by a letter or by a presentation"
    expect child-participation part ways for child C not-applicable
    expect child-participation part attendance for child A required, should, by no one,
      act "make it possible for the child to be there throughout or for a part, as the child wishes"
    expect child-participation part attendance for child B not-applicable
    expect child-participation part attendance for child D needs-facts, needs child-wishes-to-attend
    expect child-participation part video-link for child A required, should, by no one,
      act "make it possible for the child to attend by video link"
    expect child-participation part video-link for child B not-applicable
    expect child-participation part video-link for child D needs-facts, needs child-wishes-video-link
    expect child-participation part arrangements for child A required, should, by conference-chair and social-worker,
      act "talk over how to have the child feel safe and welcome, and what the child can contribute"
    expect child-participation part arrangements for child C not-applicable
    expect child-participation part arrangements for child A in practice-standards required, should,
      by conference-chair,
      act "settle with the social worker, before meeting the child, what way of taking part suits the child best"
    expect child-participation part arrangements for child C in practice-standards not-applicable
    expect child-participation part explaining for child A required, should, by conference-chair,
      act "explain the ways of taking part to the parents when they talk ahead of the conference"
    expect child-participation part explaining for child C not-applicable
    expect child-participation part encouragement for child A required, should, by every-practitioner,
      act "tell the child, when they talk, that the child can attend"
    expect child-participation part encouragement for child C not-applicable
    expect child-participation part advocate for child A permitted, may, by child-concerned,
      act "have an advocate attend with them or in their place"
    expect child-participation part advocate for child C not-applicable
    expect child-participation part advocate for child A in leaflet permitted, may, by advocate,
      act "support the child at conferences, so that the child understands them and can share their views"
    expect child-participation part advocate for child C in leaflet not-applicable
    expect child-participation part plan for child A required, should, by no one,
      act "encourage the child to contribute to the plan"
    expect child-participation part plan for child C not-applicable

# C is unborn.
scenario "Bolton: how the child's views are sought and recorded"
  given
    child A born 2018-03-10
    child C expected 2026-06-01
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect child-views part voice required, will, by conference-chair,
      act "see to it that the child's voice is heard and the child's wishes and feelings are fully considered"
    expect child-views part preparation required, should, by every-practitioner,
      act "see to it that the child's voice is prepared for the conference, and choose who works through the resource with the child"
    expect child-views part proactive required, should, by no one,
      act "seek out the views of children and their families"
    expect child-views part asks for child A required, should, by every-practitioner,
      act "be able to show how they meet what children have asked of those who work with them"
    expect child-views part listening for child A required, should, by every-practitioner,
      act "see the child, talk with them, listen and take their views seriously"
    expect child-views part listening for child C not-applicable
    expect child-views part accuracy required, should, by no one,
      act "encourage the child, where of an age for it, and the family to confirm the information and give their views of it"
    expect child-views part meetings required, expected, by every-practitioner,
      act "encourage children and families to give their views all through a meeting, and check that they follow"
    expect child-views part booklet for child A permitted, may, by child-concerned,
      act "set down wishes and feelings in a booklet for the conference"
    expect child-views part booklet for child C not-applicable
    expect child-views part report required, will, by social-worker,
      act "give the child's views in the report, whenever that is possible"

scenario "Bolton: the booklet belongs to the initial conference"
  given
    child A born 2018-03-10
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect child-views part booklet not-applicable

scenario "Bolton: the plan names who sees to the child's safety after the child has shared something risky"
  given
    child A born 2014-03-10
      child-attends yes
      sharing-adds-risk yes
    child B born 2014-05-06
      child-attends no
      sharing-adds-risk yes
    child C born 2012-03-10
      child-attends yes
      sharing-adds-risk no
    child D born 2011-03-10
      child-attends yes
    initial-conference on 2026-03-10
  as of 2026-03-16
  under bolton
    expect child-safety-after-sharing for child A required, should, by conference-chair,
      act "name in the plan who sees to the safety planning that the child needs after the conference"
    expect child-safety-after-sharing for child B not-applicable
    expect child-safety-after-sharing for child C not-applicable
    expect child-safety-after-sharing for child D needs-facts, needs sharing-adds-risk

scenario "Bolton: a trusted person is named for the child, and keeps the child informed"
  given
    child A born 2014-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect trusted-person part named required, should, by no one,
      act "name a trusted person for the child",
      cites practice-standards "Engaging and Supporting Children and their Families"
    expect trusted-person part updates required, should, by trusted-person,
      act "tell the child regularly what is happening"

scenario "Bolton: fathers and all with parental responsibility are invited"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
    parents-barred-together yes
  as of 2026-03-02
  under bolton
    expect parent-invitation part invitation required, should, by no one,
      act "invite every father, and every other person with parental responsibility",
      presumed parent-unsuitable-evidenced and chair-agrees-not-to-invite-parent
    expect parent-invitation part invitation in leaflet required, must, by no one,
      act "invite the parents, whenever that is possible"
    expect parent-invitation part kept-apart required, must, by no one,
      act "talk the order or the conditions over with the chair", says "before the conference"
  under bolton
    read all-fathers of parent-invitation as with-responsibility
    expect parent-invitation part invitation required, should, by no one,
      act "invite every father with parental responsibility, and every other person with it",
      presumed parent-unsuitable-evidenced and chair-agrees-not-to-invite-parent

scenario "Bolton: a parent is left uninvited for a reason on the file that the chair agrees with"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
    parent-unsuitable-evidenced yes
    chair-agrees-not-to-invite-parent yes
    parents-barred-together no
  as of 2026-03-02
  under bolton
    expect parent-invitation part invitation not-applicable
    expect parent-invitation part invitation in leaflet required, must
    expect parent-invitation part kept-apart not-applicable
  under bolton
    read all-fathers of parent-invitation as with-responsibility
    expect parent-invitation part invitation not-applicable

scenario "Bolton: a reason on the file alone, or the chair's agreement alone, leaves no parent uninvited"
  given
    child A born 2018-03-10
      parent-unsuitable-evidenced yes
      chair-agrees-not-to-invite-parent no
    child B born 2014-05-06
      parent-unsuitable-evidenced no
      chair-agrees-not-to-invite-parent yes
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect parent-invitation part invitation required, should, nothing presumed
    expect parent-invitation part kept-apart needs-facts, needs parents-barred-together
  under bolton
    read all-fathers of parent-invitation as with-responsibility
    expect parent-invitation part invitation required, should, nothing presumed

scenario "Bolton: what follows when parents are kept out of the conference"
  given
    child A born 2018-03-10
      parents-excluded yes
      parents-attend no
      meeting-parents-appropriate yes
    child B born 2014-05-06
      parents-excluded yes
      parents-attend yes
      meeting-parents-appropriate yes
    child C born 2012-05-06
      parents-excluded no
      parents-attend no
      meeting-parents-appropriate yes
    child D born 2011-05-06
      parents-excluded yes
      parents-attend no
      meeting-parents-appropriate no
    child E born 2010-05-06
      parents-excluded yes
      parents-attend no
    child F born 2009-05-06
    initial-conference on 2026-03-10
  as of 2026-03-16
  under bolton
    expect parent-exclusion part exclusion permitted, may, by no one,
      act "keep parents out of the conference or a part of it, on some occasions"
    expect parent-exclusion part confidential-section permitted, may, by practitioners,
      act "discuss without the parents, in a confidential section, what cannot be discussed before them"
    expect parent-exclusion part reasons for child A required, will, by no one, act "explain the reasons to the parents"
    expect parent-exclusion part reasons for child B required, will
    expect parent-exclusion part reasons for child C not-applicable
    expect parent-exclusion part reasons for child F needs-facts, needs parents-excluded
    expect parent-exclusion part views for child A required, will, by social-worker,
      act "report the parents' views at the meeting"
    expect parent-exclusion part views for child B required, will
    expect parent-exclusion part views for child C not-applicable
    expect parent-exclusion part meeting for child A required, will, by conference-chair,
      act "offer to meet parents who were not there"
    expect parent-exclusion part meeting for child B not-applicable
    expect parent-exclusion part meeting for child C not-applicable
    expect parent-exclusion part meeting for child D not-applicable
    expect parent-exclusion part meeting for child E judgement, needs meeting-parents-appropriate,
      judged by conference-chair

scenario "Bolton: parents may have a supporter, who listens and does not speak"
  given
    child A born 2018-03-10
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect parent-supporter part companion permitted, may, by parents,
      act "be accompanied by a supporter or an advocate"
    expect parent-supporter part companion in leaflet permitted, may, by parents,
      act "ask another adult to come and support them: a solicitor, an advocate or a friend"
    expect parent-supporter part legal-advice permitted, may, by parents, act "seek legal advice"
    expect parent-supporter part told required, must, by no one,
      act "tell the parents of their right to legal advice and to a supporter or an advocate"
    expect parent-supporter part discussed required, should, by conference-chair,
      act "talk over the supporter with the parents", says "before the conference"
    expect parent-supporter part taking-part barred, must not, by parents-supporter, act "take part in the discussions"
    expect parent-supporter part observing permitted, may, by parents-supporter, act "listen and observe"

scenario "Bolton: the chair meets the parents ahead of the conference"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect chair-premeet required, will, by conference-chair,
      act "meet the parents, and any interpreter, ahead of the conference"
    expect chair-premeet in practice-standards required, will, by conference-chair,
      act "meet the child and the parents in advance, so that they understand what the conference is for and how it goes"
    expect chair-premeet in leaflet required, will, by conference-chair,
      act "meet the parents, explain what will happen and check that they could read the reports, just before the conference"

scenario "Bolton: the social worker and the chair explain an initial conference to the parents"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect sw-explain-conference part social-worker required, expected, by social-worker,
      act "explain to the parents what the conference is for, who will be there and what a plan would mean"
    expect sw-explain-conference part chair required, will, by conference-chair,
      act "explain how the conference goes, and answer the parents' questions, when they talk by telephone"
    expect sw-explain-conference part chair in practice-standards required, will, by conference-chair,
      act "see to it that the child and the parents understand what the conference is for and how it goes"
    expect sw-explain-conference part chair in leaflet required, will, by conference-chair,
      act "explain to the parents, just before the conference, what will happen"

scenario "Bolton: the handbook has only an initial conference explained"
  given
    child A born 2018-03-10
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect sw-explain-conference part social-worker not-applicable
    expect sw-explain-conference part chair not-applicable
    expect sw-explain-conference part chair in practice-standards required, will
    expect sw-explain-conference part chair in leaflet required, will

scenario "Bolton: how practitioners engage with the family"
  given
    child A born 2018-03-10
      practitioner-changing yes
    child B born 2014-05-06
      practitioner-changing no
    child C born 2012-05-06
  as of 2026-03-02
  under bolton
    expect family-engagement part proactive required, should, by no one, act "seek out the views of families"
    expect family-engagement part chair-talk required, will, by conference-chair,
      act "ask the parents, ahead of an initial conference, whether they have the reports and what they think of the concerns"
    expect family-engagement part collaboration required, should, by every-practitioner,
      act "work with the child and the family to decide what support they need"
    expect family-engagement part factors required, must, by no one,
      act "have everyone understand what protects the child and what puts them at risk",
      cites practice-standards "Engaging and Supporting Children and their Families" "understands the protective and risk factors the child is facing"
    expect family-engagement part centre required, must, by no one, act "put children at the centre of the system",
      cites practice-standards "Engaging and Supporting Children and their Families" "achieved by putting children at the centre of the system"
    expect family-engagement part relationships required, should, by no one,
      act "build relationships with the child and the family, with openness and honesty"
    expect family-engagement part worries required, must, by no one,
      act "name the worries, and recognise strengths as well"
    expect family-engagement part consistency required, expected, by every-practitioner,
      act "help keep the same practitioners with the child and the family"
    expect family-engagement part change for child A required, expected, by every-practitioner,
      act "make sure that the child and the family know when the change comes and who comes"
    expect family-engagement part change for child B not-applicable
    expect family-engagement part change for child C needs-facts, needs practitioner-changing
    expect family-engagement part barriers required, expected, by every-practitioner,
      act "reflect on what keeps a child or a family from engaging, with supervision or peers to help"
    expect family-engagement part reports required, must, by every-practitioner,
      act "coordinate with others how written information is shared with the child and the family"
    expect family-engagement part involvement required, should, by whole-conference,
      act "establish how the child, the parents and the wider family are to be involved, and with what support"
    expect family-engagement part commitments required, expected, by every-practitioner,
      act "do what they have said they will do"
    expect family-engagement part check-ins required, expected, by every-practitioner,
      act "ask regularly how the child and the family are, with no agenda"
    expect family-engagement part punctuality required, expected, by every-practitioner,
      act "answer the child and the parents in good time, and be on time for meetings"
    expect family-engagement part language required, expected, by every-practitioner,
      act "use language that the child and the family understand, and reflect on what they need to communicate"
    expect family-engagement part curiosity required, expected, by every-practitioner,
      act "ask about the family's relationships and culture, and assume nothing"
    expect family-engagement part strong-relationship required, expected, by every-practitioner,
      act "consider how a good relationship that one of them has with the family can help the others"
    expect family-engagement part balance required, expected, by every-practitioner,
      act "think how to give back some of the power that child protection takes from a family"

scenario "Bolton: the documents do not say whether a baby is placed on a plan at birth"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect prebirth-plan-at-birth silent

scenario "Bolton: the documents do not speak of a review before the birth"
  given
    child A expected 2026-06-01
    review-conference booked for 2026-04-14
  as of 2026-03-02
  under bolton
    expect prebirth-review silent

scenario "Bolton: the documents do not say who must be there for an unborn child"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under bolton
    expect prebirth-attendees silent

# D is born before any conference is held.
scenario "Bolton: a strategy discussion and a decision follow the pre-birth assessment"
  given
    child A expected 2026-06-01
      prebirth-assessment-completed yes
    child B expected 2026-06-01
      prebirth-assessment-completed no
    child C expected 2026-06-01
    child D born 2026-02-02
      prebirth-assessment-completed yes
  as of 2026-03-02
  under bolton
    expect prebirth-decision part discussion for child A required, must, by no one,
      act "hold a multi-agency strategy discussion"
    expect prebirth-decision part discussion for child B not-applicable
    expect prebirth-decision part discussion for child C needs-facts, needs prebirth-assessment-completed
    expect prebirth-decision part decision for child A required, must, by no one,
      act "decide whether to go on to an initial conference"
    expect prebirth-decision part decision for child B not-applicable
    expect prebirth-decision part discussion for child D not-applicable
    expect prebirth-decision part decision for child D not-applicable

scenario "Bolton: the conference is held in person unless the circumstances are exceptional"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
      exceptional-circumstances yes
    review-conference booked for 2026-04-14
  as of 2026-03-02
  under bolton
    expect conference-mode about the initial-conference on 2026-03-10 not-applicable
    expect conference-mode about the review-conference on 2026-04-14 required, should, by no one,
      act "always hold the conference in person", presumed exceptional-circumstances

# Section 0: "always be held in person unless exceptional circumstances apply".
scenario "Bolton: without exceptional circumstances the conference is held in person"
  given
    initial-conference booked for 2026-03-10
    exceptional-circumstances no
  as of 2026-03-02
  under bolton
    expect conference-mode required, should, by no one, act "always hold the conference in person", nothing presumed

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-mutation.policy",
      text: ##"""
# What tells the policy of Bolton from one with a single slip in it, worked out by hand.

# Section 2, of a young person's plan: "following a strategy discussion and during the resultant section 47 enquiry".
scenario "Bolton: for a young person's plan the discussion alone does not call for the request, nor do enquiries alone"
  given
    strategy-discussion on 2026-01-05
    section-47-substantiated no
    young-persons-plan-possible yes
  as of 2026-01-15
  under bolton
    expect icpc-trigger in handbook, elsewhere not-applicable

scenario "Bolton: enquiries without a strategy discussion on record do not call for the request"
  given
    section-47-initiated on 2026-01-05
    section-47-substantiated no
    young-persons-plan-possible yes
  as of 2026-01-15
  under bolton
    expect icpc-trigger in handbook, elsewhere not-applicable

# Section 6 wants all of it on the file: why, the chair's and the social worker's agreement, and how views are sought.
scenario "Bolton: a reason on the file that nobody agreed to leaves the child among those invited"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
    invitation-inappropriate-evidenced yes
    chair-agrees-not-to-invite no
    social-worker-agrees-not-to-invite no
    views-will-be-sought no
  as of 2026-03-02
  under bolton
    read letter-to of child-letter as invited
    expect child-letter required, will

# Section 2: "clearly evidenced on the child's file and agreed with the CP Chair".
scenario "Bolton: a parent is left out only where the chair has agreed to what the file shows"
  given
    initial-conference booked for 2026-03-10
    parent-unsuitable-evidenced yes
    chair-agrees-not-to-invite-parent no
  as of 2026-03-02
  under bolton
    expect parent-invitation part invitation required, should
  under bolton
    read all-fathers of parent-invitation as with-responsibility
    expect parent-invitation part invitation required, should

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-plan.policy",
      text: ##"""
# What Bolton's documents come to on plans, minutes, disputes, core groups and reviews, worked out by hand.

# A child in need plan

scenario "Bolton: a review that needs no plan weighs a child in need plan"
  given
    review-conference on 2026-04-01
      no-plan-made yes
      child-in-need-plan-considered yes
      core-group-recommends-ending yes
  as of 2026-04-02
  under bolton
    expect child-in-need-stepdown part framework required, should, by conference-members,
      act "consider the child within the child in need framework",
      cites 8 "should then consider the child's circumstances within the Child in Need"
    expect child-in-need-stepdown part framework required, cites 8 "children who step down from a child protection plan"
    expect child-in-need-stepdown part needs required, should, by conference-members,
      act "settle whether what is still needed makes a child in need plan, or no plan at all",
      cites 12 "professionals should determine whether there are additional needs and actions"
    expect child-in-need-stepdown part consent required, should, by conference-chair,
      act "talk a child in need plan over with the parents and ensure that they consent",
      cites 8 "the Chair should discuss this with the parent/s and ensure that consent"
    expect child-in-need-stepdown part consent in practice-standards required, will, by conference-chair,
      act "obtain the consent of the parents or carers",
      cites "Effective Child Protection Conferences" "They will require consent from parents/carers"
    expect child-in-need-stepdown part record required, should, by no one,
      act "record in the minutes what was said and agreed about a child in need plan",
      cites 8 "This should be recorded in the minutes"
    expect child-in-need-stepdown part plan required, should, by no one,
      act "devise a child in need plan that meets the needs of the child",
      cites 8 "a plan should be devised to meet the needs of the child"
    expect child-in-need-stepdown part plan in practice-standards required, will, by conference-chair,
      act "devise a child in need or early help plan from what the latest core group gave",
      cites "Effective Child Protection Conferences" "will devise a Child in Need/Early Help plan based on information"
    expect child-in-need-stepdown part authority-role required, must, by no one,
      act "give the local authority a part in the child in need plan",
      cites 8 "this must identify a role for the Local Authority"
    expect child-in-need-stepdown part voluntary required, should, by no one,
      act "say in the conference that a child in need plan is voluntary",
      cites 12 "discussed within conference that a Child in Need plan is voluntary"
    expect child-in-need-stepdown part monitoring required, should, by conference-chair,
      act "remind the conference that monitoring alone is no basis for a child in need plan",
      cites 12 "monitoring alone is not a sufficient basis"
    expect child-in-need-stepdown part further-actions required, should, by core-group-members,
      act "agree what else is to be done and who leads it",
      cites practice-standards "Effective Child Protection Planning" "agree what further actions are needed and who will lead these"
    expect child-in-need-stepdown part sustaining required, should,
      by core-group-members,
      act "agree what keeps the change for the better going and who leads it",
      cites practice-standards "Effective Child Protection Core Groups" "actions are needed to maintain and sustain positive change"

scenario "Bolton: a review that keeps the plan asks for no child in need plan"
  given
    review-conference on 2026-04-01
      no-plan-made no
      child-in-need-plan-considered no
      core-group-recommends-ending no
  as of 2026-04-02
  under bolton
    expect child-in-need-stepdown part framework not-applicable
    expect child-in-need-stepdown part needs not-applicable
    expect child-in-need-stepdown part consent not-applicable
    expect child-in-need-stepdown part consent in practice-standards not-applicable
    expect child-in-need-stepdown part record not-applicable
    expect child-in-need-stepdown part plan not-applicable
    expect child-in-need-stepdown part plan in practice-standards not-applicable
    expect child-in-need-stepdown part authority-role not-applicable
    expect child-in-need-stepdown part voluntary not-applicable
    expect child-in-need-stepdown part monitoring not-applicable
    expect child-in-need-stepdown part further-actions not-applicable
    expect child-in-need-stepdown part sustaining not-applicable

scenario "Bolton: what is said of a plan that ends is not said of an initial conference"
  given
    initial-conference on 2026-01-06
      no-plan-made yes
      child-in-need-plan-considered yes
  as of 2026-01-07
  under bolton
    expect child-in-need-stepdown part framework required
    expect child-in-need-stepdown part needs not-applicable
    expect child-in-need-stepdown part consent required
    expect child-in-need-stepdown part consent in practice-standards not-applicable
    expect child-in-need-stepdown part plan in practice-standards not-applicable
    expect child-in-need-stepdown part voluntary not-applicable
    expect child-in-need-stepdown part monitoring not-applicable

# Appeals and minutes

scenario "Bolton: the parents learn with the outcome how to appeal"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under bolton
    expect appeal-guidance required, will, by no one,
      act "send the parents guidance on how to appeal together with the outcome",
      cites 9 "appeal a conference decision will be sent out with the outcome"
    expect appeal-guidance required, cites 0 "appeal a conference decision will be sent out with the outcome"

scenario "Bolton: what the minutes of a conference hold"
  given
    initial-conference on 2026-01-06
      recommendation-overridden no
      child-attends no
  as of 2026-01-07
  under bolton
    expect minutes-contents part record required, should, by no one,
      act "make the minutes an accurate and full record of the meeting, the information shared and the plan",
      cites 9 "accurate and comprehensive record of the meeting, information shared and the plan"
    expect minutes-contents part record in leaflet required, expected, by no one,
      act "share notes that sum up the main points discussed",
      cites "What happens at a Child Protection Conference?" "a summary of the main points discussed"
    expect minutes-contents part manner required, will, by no one,
      act "keep the minutes short of a word-for-word record",
      cites 9 "but are not a verbatim record"
    expect minutes-contents part views required, will, by no one,
      act "set out the views of those who attended, with their decision and their reasons on the threshold",
      cites 9 "contain the views of those in attendance, including their decision and rationale"
    expect minutes-contents part dissent required, will, by no one,
      act "record any professional's dissent in the minutes",
      cites 8 "ability to dissent and this will be recorded in the Conference minutes"
    expect minutes-contents part style required, will, by no one,
      act "write the minutes professionally and so that the family and the child can follow them",
      cites 9 "a professional manner that is accessible to the family and the child(ren)"
    expect minutes-contents part feedback required, should, by no one,
      act "record in the minutes who is to give the child feedback",
      cites 6 "This should be clearly recorded in the Conference minutes"
    expect minutes-contents part override not-applicable

scenario "Bolton: the minutes say that the chair overrode the end of a plan; of a child who was there they name no one"
  given
    review-conference on 2026-04-01
      recommendation-overridden yes
      child-attends yes
  as of 2026-04-02
  under bolton
    expect minutes-contents part override required, should, by no one,
      act "record in the minutes that the chair overrode a recommendation to end the plan, and why",
      cites practice-standards "Effective Child Protection Conferences" "This should be clearly recorded within the minutes"
    expect minutes-contents part feedback not-applicable

scenario "Bolton: who gets the minutes is settled at the conference; who takes them is not said"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under bolton
    expect minutes-recipients part recipients required, will, by no one,
      act "confirm at the conference who gets the minutes, and at what address",
      cites 8 "confirmation of addresses and recipients of conference minutes"
    expect minutes-recipients part translation required, will, by conference-service,
      act "have the minutes translated for a family that requires it",
      cites 9 "translating Conference minutes for families who require it"
    expect minutes-taker silent
    expect outcome-recorded silent

# Disputes

scenario "Bolton: a concern of the chair's is raised, informally first"
  given
    chair-has-concern yes
    practice-detrimental yes
    plan-falls-short yes
    recommendation-overridden yes
    exceptional-circumstances no
    dispute-repeated yes
  as of 2026-04-02
  under bolton
    expect dispute-stages part concern required, will, by conference-chair, act "raise the concern",
      cites 11 "the conference Chair has a responsibility to raise any concern"
    expect dispute-stages part concern required,
      cites 10 "individual case concerns the Dispute Resolution process will be applied"
    expect dispute-stages part challenge required, must, by conference-chair, act "challenge the practice assertively",
      cites 11 "they have a duty to assertively challenge this"
    expect dispute-stages part lack-of-progress required, will, by conference-chair, act "challenge and escalate",
      cites practice-standards "Effective Child Protection Planning" "responsibility to challenge and escalate if actions are not being taken"
    expect dispute-stages part override required, should, by conference-chair,
      act "consider whether to escalate the lack of progress",
      cites practice-standards "Effective Child Protection Conferences" "consider whether an escalation is required due to the lack of progress"
    expect dispute-stages part informal required, will, by conference-chair,
      act "seek first to settle the matter informally with the social worker, the team manager, or both",
      cites 11 "in the first instance seek to resolve the issue informally"
    expect dispute-stages part manager-first required, expected, by conference-chair,
      act "approach the team manager before a dispute is raised",
      cites 11 "the Team Manager is approached before the dispute is raised"
    expect dispute-stages part skipping barred, should not, by conference-chair,
      act "raise a stage 1 dispute without an informal one before it",
      cites 11 "in the first instance rather than Stage 1, unless there are exceptional"
    expect dispute-stages part repeated required, should, by conference-chair,
      act "raise the dispute at the next stage",
      cites 11 "should mean the next dispute is raised at the next stage"
    expect dispute-stages part stage-3 barred, may, by conference-chair
    expect dispute-record part record required, will, by conference-chair,
      act "put a record of the conversation and the concern on the child's electronic file",
      cites 11 "A record of the conversation and concern will be added"
    expect dispute-record part informal required, should, by no one,
      act "ordinarily treat an issue raised with a team manager as an informal dispute, and record it as one",
      cites 11 "should ordinarily be viewed as an informal dispute and recorded as such"

scenario "Bolton: where the chair has no concern there is no dispute"
  given
    chair-has-concern no
    practice-detrimental no
    plan-falls-short no
    recommendation-overridden no
    exceptional-circumstances yes
    dispute-repeated no
  as of 2026-04-02
  under bolton
    expect dispute-stages part concern not-applicable
    expect dispute-stages part challenge not-applicable
    expect dispute-stages part lack-of-progress not-applicable
    expect dispute-stages part override not-applicable
    expect dispute-stages part informal not-applicable
    expect dispute-stages part manager-first not-applicable
    expect dispute-stages part skipping permitted
    expect dispute-stages part repeated not-applicable
    expect dispute-stages part stage-3 permitted, may, by conference-chair,
      act "use stage 3 to consult the assistant director",
      cites 11 "exceptional circumstances where the Assistant Director needs to be consulted"
    expect dispute-record part record not-applicable
    expect dispute-record part informal not-applicable
    expect dispute-record part impact not-applicable
    expect dispute-record part resolution not-applicable
    expect dispute-record part tracking not-applicable

scenario "Bolton: whether there is a concern is for the chair to judge"
  given
    initial-conference on 2026-01-06
  as of 2026-04-02
  under bolton
    expect dispute-stages part concern judgement, needs chair-has-concern, judged by conference-chair
    expect dispute-stages part challenge judgement, needs practice-detrimental, judged by conference-chair

scenario "Bolton: an informal dispute that is not settled in time goes to stage 1"
  given
    chair-has-concern yes
    dispute-stage informal
    dispute-unresolved yes
    unresolved-at-stage-1 no
    dispute-raised on 2026-03-02
  as of 2026-04-02
  under bolton
    expect dispute-stages part stage-1 required, will, by conference-chair, act "raise a stage 1 dispute",
      cites 11 "After the informal resolution, a Stage 1 dispute will be raised"
    expect dispute-stages part stage-1 required,
      cites 11 "not resolved in a timescale that is appropriate to the child's needs"
    expect dispute-stages part response not-applicable
    expect dispute-stages part stage-2 not-applicable
    expect dispute-record part impact required, must, by conference-chair,
      act "make clear in the dispute what the unresolved issue does to the child",
      cites 11 "The dispute must make clear the impact on the child"
    expect dispute-record part resolution required, must, by conference-chair,
      act "put into the record of the dispute what would settle it",
      cites 11 "There must be a clear identified resolution to the dispute"
    expect dispute-record part tracking required, must, by conference-chair,
      act "track the dispute until the matter is settled to satisfaction",
      cites 11 "must track the dispute after it has been raised"
    expect dispute-record part partners permitted, may, by conference-chair,
      act "raise a dispute about a partner agency",
      cites 11 "may also raise a dispute resolution in respect of partner agencies"

scenario "Bolton: a stage 1 dispute that is not resolved goes to the head of service"
  given
    dispute-stage stage-1
    dispute-unresolved yes
    unresolved-at-stage-1 yes
  as of 2026-04-02
  under bolton
    expect dispute-stages part stage-1 not-applicable
    expect dispute-stages part response required, will, by team-manager, act "respond to the stage 1 dispute",
      cites 11 "This will require a response from the Team Manager"
    expect dispute-stages part stage-2 required, should, by conference-chair,
      act "send a stage 2 dispute to the head of service",
      cites 11 "Stage 2 dispute should be sent to the relevant Head of Service"

scenario "Bolton: what is settled goes no further"
  given
    dispute-stage informal
    dispute-unresolved no
  as of 2026-04-02
  under bolton
    expect dispute-stages part stage-1 not-applicable

scenario "Bolton: a dispute that was resolved at stage 1 goes no further"
  given
    dispute-stage stage-1
    unresolved-at-stage-1 no
  as of 2026-04-02
  under bolton
    expect dispute-stages part stage-2 not-applicable

scenario "Bolton: any professional may escalate"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under bolton
    expect escalation-by-professionals permitted, may, by professionals, act "use the partnership's escalation process",
      cites 8 "Any professional can utilise the Safeguarding Partnership's escalation process"

# Plans and core groups

scenario "Bolton: what the full plan holds, and who makes and explains it"
  given
    child A born 2010-04-02
    plan-started on 2026-01-06
    sharing-adds-risk yes
  as of 2026-04-02
  under bolton
    expect plan-contents part builder required, will, by core-group-members,
      act "refine and review the outline plan at their first meeting",
      cites 9 "refine and review the plan agreed at the initial conference"
    expect plan-contents part builder in leaflet required, will, by core-group-members,
      act "settle times, actions and recommendations at their first meeting, which make the plan",
      cites "What happens at a Child Protection Conference?" "with a view to identifying timescales, actions and recommendations"
    expect plan-contents part builder in leaflet required,
      cites "What happens at a Child Protection Conference?" "This will be formatted into a Child Protection Plan"
    expect plan-contents part development required, must, by core-group-members,
      act "develop the outline plan further, on what the assessment finds",
      cites practice-standards "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
    expect plan-contents part aim required, must, by no one,
      act "make the child safe, promote their health and development, and help the family to do the same",
      cites practice-standards "Effective Child Protection Planning" "Ensure the child is safe from harm"
    expect plan-contents part aim required,
      cites practice-standards "Effective Child Protection Planning" "Promote the child's health and development"
    expect plan-contents part aim required,
      cites practice-standards "Effective Child Protection Planning" "Support the family and wider family members"
    expect plan-contents part partners required, must, by partner-agencies,
      act "help to develop the plan as fits them, and give the services that it names",
      cites practice-standards "Effective Child Protection Planning" "All partners contribute to the development of any plan as appropriate"
    expect plan-contents part coordination required, must, by no one,
      act "keep the child's assessments and plans in step with one another",
      cites practice-standards "Effective Child Protection Planning" "it is important that these are co-ordinated"
    expect plan-contents part transitions required, should, by no one,
      act "plan ahead for the transitions that are known to come, as from children's to adults' services",
      cites practice-standards "Effective Child Protection Planning" "transition points for the child should be planned for in advance"
    expect plan-contents part change required, must, by core-group-members,
      act "set out what has to change, by how much and by when",
      cites practice-standards "Effective Child Protection Core Groups" "set out what needs to change, by how much, and by when"
    expect plan-contents part risks required, should, by no one,
      act "state clearly in the plan what the risks and worries for each child are, agreed by all who work with it",
      cites practice-standards "Effective Child Protection Planning" "clearly state the risks and worries for each child"
    expect plan-contents part siblings required, should, by no one,
      act "set out each child's own risks and worries, where a plan is for more than one child of the family",
      cites practice-standards "Effective Child Protection Planning" "unique risks and worries for each individual child within the family"
    expect plan-contents part outcomes required, should, by no one,
      act "set clear outcomes in the plan, against which progress is judged",
      cites practice-standards "Effective Child Protection Planning" "establish clear outcomes against which progress"
    expect plan-contents part actions required, should, by no one,
      act "set out in the plan which services are given, and who does what, and for what purpose",
      cites practice-standards "Effective Child Protection Planning" "what services are to be delivered, and what actions"
    expect plan-contents part detail required, will, by no one,
      act "set out in the detailed plan what is done, why, when, by whom and how its effect is measured",
      cites practice-standards "Effective Child Protection Core Groups" "what work needs to be done, why, when and by whom"
    expect plan-contents part contingency required, must, by no one,
      act "put into the plan who will care for the child in an emergency",
      cites 0 "always include a contingency/ back up plan about who will care"
    expect plan-contents part delays required, should, by no one,
      act "agree contingencies, as for a service that is late or a child who is not taken to it",
      cites practice-standards "Effective Child Protection Planning" "contingencies should be agreed including where access to a service"
    expect plan-contents part needs required, should, by no one,
      act "consider what support the child needs, for young caring responsibilities among others",
      cites 9 "important to consider for every child the support they require"
    expect plan-contents part young-person required, expected, by no one,
      act "put the needs of a young person of 16 or 17 in their own right into the plan",
      cites 6 "have needs in their own right included in the plan"
    expect plan-contents part direct-work required, will, by no one,
      act "have direct work with the child among the actions, and say what is needed to understand the child's experience",
      cites 9 "Direct work with children will also always be an action"
    expect plan-contents part genogram required, expected, by no one,
      act "ask for a genogram in the plan",
      cites 9 "expectation that a Genogram will be requested as part of all plans"
    expect plan-contents part feedback required, should, by conference-chair,
      act "put into the plan who tells the child of the outcome and the plan, and how the child's response is recorded",
      cites 6 "include within the plan who will be responsible for sharing the outcome"
    expect plan-contents part safety required, should, by conference-chair,
      act "put into the plan who plans the child's safety after the conference",
      cites 6 "responsible for any safety planning required post conference"
    expect plan-contents part achievable required, should, by no one,
      act "read the plan over: is it specific, measurable, achievable, relevant and timely, and do its actions fit together",
      cites practice-standards "Effective Child Protection Planning" "Specific Measurable Achievable Relevant and Timely (SMART)"
    expect plan-contents part pieces required, should, by no one,
      act "break the plan into pieces that the child and the family can manage, where needed",
      cites practice-standards "Effective Child Protection Planning" "break the plan down into manageable chunks"
    expect plan-contents part achievements required, should, by no one,
      act "celebrate in the plan the actions and goals that were achieved",
      cites practice-standards "Effective Child Protection Planning" "these should be celebrated and recognised within the plan"
    expect plan-explained part child required, should, by no one,
      act "always make clear who shares the outcome and the plan with the child",
      cites 0 "who is responsible for sharing the outcome from conference and the plan"
    expect plan-explained part sharing required, should, by conference-chair,
      act "put into the plan who shares the outcome and the plan with the child, and how the response is recorded",
      cites 6 "include within the plan who will be responsible for sharing the outcome"
    expect plan-explained part updates required, should, by no one,
      act "encourage the child to add to the plan, and have their trusted person keep them up to date",
      cites practice-standards "Effective Child Protection Planning" "Children should be encouraged to input into the plan"
    expect plan-explained part updates required,
      cites practice-standards "Effective Child Protection Planning" "regular updates on what is happening from their trusted person"
    expect plan-explained part language required, should, by no one,
      act "write the plan without jargon, in plain language that makes sense to everyone",
      cites practice-standards "Effective Child Protection Planning" "free of jargon, use plain, accessible language and make sense to everyone"
    expect plan-explained part words required, should, by no one,
      act "use language that makes sense to the child and the family, and not assume that all read or understand English",
      cites practice-standards "Engaging and Supporting Children and their Families" "Use language that makes sense to the child and their family"
    expect core-group-membership part members required, will, by no one,
      act "confirm the members of the core group at the conference",
      cites 8 "Core Group members confirmed, and date of next core group agreed"
    expect core-group-membership part decision required, must, by conference-members,
      act "name the practitioners and family members who form the core group",
      cites practice-standards "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
    expect core-group-membership part decision in leaflet required, will, by no one,
      act "name as the core group the family members and the practitioners most involved",
      cites "What happens at a Child Protection Conference?" "a Core Group of family members and practitioners"
    expect core-group-membership part child required, will, by no one,
      act "have the child in the core group, where their age is fit for it",
      cites leaflet "What happens at a Child Protection Conference?" "This group, including the child if age appropriate"

# On Thursday 2 April 2026 A is 17 for one more day, B is 18 from that day, C is 15 for one more day.
scenario "Bolton: a plan holds the needs of a young person of 16 or 17 in their own right, and of no other"
  given
    child A born 2008-04-03
    child B born 2008-04-02
    child C born 2010-04-03
    plan-started on 2026-01-06
    sharing-adds-risk no
  as of 2026-04-02
  under bolton
    expect plan-contents part young-person for child A required, expected
    expect plan-contents part young-person for child B not-applicable
    expect plan-contents part young-person for child C not-applicable
    expect plan-contents part safety not-applicable

scenario "Bolton: what the core group does"
  given
    plan-started on 2026-01-06
    action-cannot-be-done yes
    plan-falls-short yes
    core-group-recommends-ending yes
    attendance-concern yes
    attendance-concern-persists yes
    concern-about-lead no
  as of 2026-04-02
  under bolton
    expect core-group-tasks part develop required, will, by core-group-members,
      act "refine and review the outline plan at their first meeting",
      cites 9 "refine and review the plan agreed at the initial conference"
    expect core-group-tasks part with-family required, will, by core-group-members,
      act "develop the plan with the child and the family",
      cites practice-standards "Effective Child Protection Core Groups" "develop the child protection plan with the child and their family"
    expect core-group-tasks part update required, will, by no one,
      act "bring the plan up to date at every core group, with actions that were completed and new ones",
      cites 9 "the child protection plan is updated with any completed actions"
    expect core-group-tasks part amendment required, should, by core-group-members,
      act "amend the plan whenever its outcomes and the child's safety need it",
      cites practice-standards "Effective Child Protection Core Groups" "amend the plan as and when required to ensure that outcomes"
    expect core-group-tasks part information required, should, by no one,
      act "keep information flowing, so that the plan is brought up to date between core groups too",
      cites practice-standards "Effective Child Protection Planning" "updated regularly and not solely at the core group"
    expect core-group-tasks part review required, must, by core-group-members,
      act "review what the services given under the plan achieve",
      cites practice-standards "Effective Child Protection Core Groups" "Review the impact of services delivered as agreed in the plan"
    expect core-group-tasks part every-meeting required, will, by core-group-members,
      act "review the plan's impact at every meeting",
      cites practice-standards "Effective Child Protection Core Groups" "regularly review its impact and effectiveness at each core group meeting"
    expect core-group-tasks part every-meeting in practice-standards, elsewhere required, should, by core-group-members,
      act "review every element of the plan regularly",
      cites "Effective Child Protection Planning" "Each element of the plan should be reviewed regularly by core group"
    expect core-group-tasks part monitoring required, must, by no one,
      act "record what services achieve, and review the help that is given",
      cites practice-standards "Effective Child Protection Planning" "Monitor and record the impact of any services delivered"
    expect core-group-tasks part monitoring required,
      cites practice-standards "Effective Child Protection Planning" "review the help being delivered"
    expect core-group-tasks part sufficiency required, should, by no one,
      act "review the plan regularly, and test whether the adults' change is enough and lasts",
      cites practice-standards "Effective Child Protection Planning" "should be reviewed regularly to analyse whether sufficient progress has been made"
    expect core-group-tasks part sufficiency required,
      cites practice-standards "Effective Child Protection Planning" "whether any improvements in adult behaviour are sufficient and sustained"
    expect core-group-tasks part assessment required, must, by core-group-members,
      act "decide what steps complete the in-depth assessment, and who takes them",
      cites practice-standards "Effective Child Protection Core Groups" "Decide what steps need to be taken, and by whom, to complete"
    expect core-group-tasks part carry-out required, must, by core-group-members,
      act "carry the plan out and answer together for its tasks, watching progress and refining it",
      cites practice-standards "Effective Child Protection Core Groups" "Implement the child protection plan and take joint responsibility"
    expect core-group-tasks part carry-out in leaflet required, will, by core-group-members,
      act "work closely together to achieve the plan's actions",
      cites "What happens at a Child Protection Conference?" "will work closely to achieve the actions outlined in the plan"
    expect core-group-tasks part scrutiny required, should, by core-group-members,
      act "look closely at how the agencies help, each by itself and together",
      cites practice-standards "Effective Child Protection Core Groups" "offer scrutiny as to how agencies are individually and collectively offering"
    expect core-group-tasks part challenge required, should, by core-group-members,
      act "challenge with respect a plan that is not good enough, for which all of them answer alike",
      cites practice-standards "Effective Child Protection Planning" "offer respectful challenge if the plan isn't 'good enough'"
    expect core-group-tasks part attendance required, will, by core-group-members,
      act "put attendance first",
      cites practice-standards "Effective Child Protection Core Groups" "All core group members will prioritise attendance"
    expect core-group-tasks part attendance in leaflet required, expected, by no one,
      act "attend the core groups",
      cites "What is expected of practitioners?" "expected that you will attend the Conference(s) and Core Groups"
    expect core-group-tasks part progress-report required, will, by core-group-members,
      act "give every core group a written progress report, whether they attend or not",
      cites practice-standards "Effective Child Protection Core Groups" "responsible for providing written progress reports to each core group meeting"
    expect core-group-tasks part not-possible required, must, by core-group-members,
      act "get in touch with the conference chair and explain why",
      cites practice-standards "Effective Child Protection Core Groups" "they must contact the child protection conference chair to explain"
    expect core-group-tasks part no-progress required, should, by no one,
      act "take time to reflect on why there is no progress, and judge again openly what the child's safety needs",
      cites practice-standards "Effective Child Protection Planning" "important that there is time given to reflect on why this is"
    expect core-group-tasks part ending required, should, by core-group-members,
      act "support the recommendation with evidence that the risk has been managed and is less",
      cites practice-standards "Effective Child Protection Core Groups" "supported with evidence that risk to the child has been effectively managed"
    expect core-group-tasks part supervision required, should, by core-group-members,
      act "seek supervision from their agency on their part in the core group, where needed",
      cites practice-standards "Effective Child Protection Core Groups" "core group members should seek supervision from their agency"
    expect core-group-tasks part attendance-concern required, must, by social-worker,
      act "raise the concern with the member of the core group first",
      cites practice-standards "Effective Child Protection Core Groups" "must be raised with the core group member first"
    expect core-group-tasks part attendance-escalation required, should, by no one,
      act "escalate the matter through the partnership's procedure",
      cites practice-standards "Effective Child Protection Core Groups" "If concerns persist or the concern is about the lead professional"

scenario "Bolton: a core group in which all goes well"
  given
    plan-started on 2026-01-06
    action-cannot-be-done no
    plan-falls-short no
    core-group-recommends-ending no
    attendance-concern no
    attendance-concern-persists no
    concern-about-lead no
  as of 2026-04-02
  under bolton
    expect core-group-tasks part not-possible not-applicable
    expect core-group-tasks part no-progress not-applicable
    expect core-group-tasks part ending not-applicable
    expect core-group-tasks part attendance-concern not-applicable
    expect core-group-tasks part attendance-escalation not-applicable

scenario "Bolton: a concern about the lead professional is escalated at once"
  given
    plan-started on 2026-01-06
    attendance-concern-persists no
    concern-about-lead yes
  as of 2026-04-02
  under bolton
    expect core-group-tasks part attendance-escalation required, should

# Assessments, court, reviews and the end of a plan

scenario "Bolton: specialist assessments and court proceedings are not spoken of"
  given
    plan-started on 2026-01-06
  as of 2026-04-02
  under bolton
    expect specialist-assessment silent
    expect legal-action silent

scenario "Bolton: what a review decides and what it has before it"
  given
    review-conference on 2026-04-01
  as of 2026-04-02
  under bolton
    expect early-review required, should, by conference-members,
      act "agree what would bring the conference together again before the first review",
      cites practice-standards "Effective Child Protection Conferences" "necessary to reconvene the conference before that date"
    expect review-purpose part harm required, must, by conference-members,
      act "review whether the child is, or is likely to be, suffering significant harm",
      cites practice-standards "Effective Child Protection Conferences" "Reviewing whether the child is continuing to suffer or is likely"
    expect review-purpose part progress required, must, by conference-members,
      act "review the child's development against the outcomes of the plan",
      cites practice-standards "Effective Child Protection Conferences" "review developmental progress against child protection plan outcomes"
    expect review-purpose part plan required, must, by conference-members,
      act "consider whether the plan goes on or is changed",
      cites practice-standards "Effective Child Protection Conferences" "Consider whether the child protection plan should continue or should be changed"
    expect review-purpose part update required, will, by no one,
      act "bring the plan up to date and review it",
      cites 12 "the child protection plan will be updated and reviewed"
    expect review-report part form required, will, by social-worker,
      act "write the report on the case system's own pathway",
      cites 12 "The social work report for the review conference is on the Liquid"
    expect review-report part agency-form required, expected, by partner-agencies,
      act "report in writing on the partnership's template, the police excepted",
      cites 5 "expected to provide a written report to the child protection conference"
    expect review-report part agency-form in practice-standards required, will, by professionals,
      act "give their information on the agreed template",
      cites "Effective Child Protection Conferences" "provide relevant information on the agreed report template"
    expect review-report part relevance required, must, by professionals,
      act "give what is proportionate and bears on the worries for the child and the family",
      cites practice-standards "Effective Child Protection Conferences" "essential that information shared is proportionate and relevant to the worries"
    expect review-report part revised-plan required, will, by conference-chair,
      act "send the revised plan out in the outcomes form",
      cites 12 "sent out by the CP Chair in the outcomes form"

# The grounds, each by itself. On Thursday 2 April 2026 a child born on 2 April 2008 is 18.

scenario "Bolton: a plan may end when the child is no longer at risk"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk no
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 12 "satisfied that the child/ren is no longer at risk of significant harm"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: the practice standards look to whether a plan is needed"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made yes
  as of 2026-04-02
  under bolton
    expect end-grounds barred, may
    expect end-grounds in practice-standards permitted, may, by no one, act "end the plan",
      cites "Effective Child Protection Conferences" "risks have been reduced and a Child Protection Plan is no longer"

scenario "Bolton: a plan may end for another that fits better"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed yes
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 12 "an alternative plan is more appropriate to meet the needs"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan may end on the eighteenth birthday"
  given
    child A born 2008-04-02
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan", cites 12 "The child has reached the age of 18"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan may not end the day before the eighteenth birthday"
  given
    child A born 2008-04-03
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds barred, may
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan may end with the death of the child"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    child-died on 2026-03-24
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan", cites 12 "The child is deceased"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan may end with its transfer"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred yes
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 12 "The local authority transfers the plan to another local authority"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan may end when the child has left the country, if only for a time"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    left-uk on 2026-03-24
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan", cites 12 "The child has left the United Kingdom"
    expect end-grounds in practice-standards judgement, may

scenario "Bolton: a plan ends when the child is looked after"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    became-looked-after on 2026-03-24
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 13 "status for the child will be ended outside of a Conference"
    expect end-grounds in practice-standards permitted,
      cites "Effective Child Protection Conferences" "will end without a Review Conference being convened"

scenario "Bolton: without a ground no plan ends"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    alternative-plan-agreed no
    plan-transferred no
    no-plan-made no
  as of 2026-04-02
  under bolton
    expect end-grounds barred, may
    expect end-grounds in practice-standards judgement, may

"""##
    ),
    (
      name: "Policies/Scenarios/bolton-strategy.policy",
      text: ##"""
# What the documents of Bolton ask of strategy discussions and of what leads to a conference and goes to it.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April (Easter), 4 and 25 May 2026.

# The strategy discussion

scenario "Bolton: three agencies at the least, senior enough, and a chair with experience"
  given
  as of 2026-01-15
  under bolton
    expect strategy-attendees part agencies required, should, by social-care and health-services and police,
      no due day, act "take part in the strategy discussion",
      cites practice-standards "Effective Strategy Discussions"
    expect strategy-attendees part seniority required, should, by strategy-participants,
      act "be senior enough to make decisions for their agencies"
    expect strategy-chair part chair required, must, by no one,
      act "have a social worker, deputy manager or manager with the experience for it chair the strategy discussion"
    expect strategy-chair part record required, will, by strategy-chair,
      act "answer for the accuracy of what is recorded"

# In person or on Teams is the rule; the telephone is for exceptional circumstances only.
scenario "Bolton: a strategy discussion is held by telephone only exceptionally"
  given
  as of 2026-01-15
  under bolton
    expect strategy-mode part meeting required, should, by no one, presumed strategy-exceptional,
      act "hold the strategy discussion in person or on Teams"
    expect strategy-mode part telephone judgement, should not, judged by social-care

scenario "Bolton: nothing exceptional, no telephone"
  given
    strategy-exceptional no
  as of 2026-01-15
  under bolton
    expect strategy-mode part meeting required, should, nothing presumed
    expect strategy-mode part telephone barred, should not, by no one,
      act "hold the strategy discussion by telephone",
      cites practice-standards "Effective Strategy Discussions" "only in exceptional circumstances should they be held via telephone discussions"

scenario "Bolton: in exceptional circumstances the telephone will do"
  given
    strategy-exceptional yes
  as of 2026-01-15
  under bolton
    expect strategy-mode part meeting not-applicable
    expect strategy-mode part telephone permitted, should not

# One of three outcomes is agreed; there is no fourth.
scenario "Bolton: no further involvement, an assessment and enquiries are the outcomes there are"
  given
    strategy-discussion on 2026-01-12
      strategy-outcome no-further-involvement
    strategy-discussion on 2026-01-13
      strategy-outcome section-17-assessment
    strategy-discussion on 2026-01-14
      strategy-outcome section-47-enquiries
    strategy-discussion on 2026-01-15
      strategy-outcome legal-steps
    strategy-discussion on 2026-01-16
  as of 2026-01-20
  under bolton
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-12 permitted, may, by no one,
      act "end the strategy discussion with one outcome",
      cites practice-standards "Effective Strategy Discussions" "should agree one of the following outcomes and follow-up"
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-13 permitted, may
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-14 permitted, may
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-15 barred
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-16 needs-facts,
      needs strategy-outcome
    expect strategy-outcomes part agreement required, should, by no one,
      act "agree one of the outcomes and follow it up with the action it needs"

scenario "Bolton: a completed pre-birth assessment brings a strategy discussion and a decision on a conference"
  given
    child A expected 2026-09-07
    prebirth-assessment-completed yes
    strategy-discussion on 2026-01-12
  as of 2026-01-15
  under bolton
    expect strategy-outcomes part pre-birth required, must, by no one,
      act "decide whether to go on to an initial conference",
      cites handbook 4 "a decision made whether to progress to Initial Child Protection Conference"
    expect strategy-trigger part pre-birth required, must, by no one,
      act "hold a strategy discussion of several agencies on the completed pre-birth assessment",
      cites handbook 4 "a multi-agency strategy discussion must take place"

scenario "Bolton: without a completed pre-birth assessment that is not asked for"
  given
    child A expected 2026-09-07
    prebirth-assessment-completed no
    strategy-discussion on 2026-01-12
  as of 2026-01-15
  under bolton
    expect strategy-outcomes part pre-birth not-applicable
    expect strategy-trigger part pre-birth not-applicable

# Section 4 sets that out under its pre-birth cases.
scenario "Bolton: of a child that is born no decision after a pre-birth assessment is asked for"
  given
    child A born 2018-01-14
    prebirth-assessment-completed yes
    strategy-discussion on 2026-01-12
  as of 2026-01-15
  under bolton
    expect strategy-outcomes part pre-birth not-applicable

scenario "Bolton: reasonable cause brings a strategy discussion, and one may be held at any time"
  given
    reasonable-cause on 2026-01-12
  as of 2026-01-15
  under bolton
    expect strategy-trigger part reasonable-cause required, should, by social-care, no due day,
      act "convene a strategy discussion",
      cites practice-standards "Effective Strategy Discussions" "should convene a strategy discussion to consider the child's welfare"
    expect strategy-trigger part any-time permitted, may, by no one,
      act "hold a strategy discussion at any point in the child's journey"

scenario "Bolton: without reasonable cause none has to be held"
  given
  as of 2026-01-15
  under bolton
    expect strategy-trigger part reasonable-cause not-applicable

# Surviving siblings are enough; so are other children who are deemed vulnerable.
scenario "Bolton: a death with safeguarding concerns and a sibling brings a strategy discussion"
  given
    death-of-a-child yes
    safeguarding-concerns-about-death yes
    surviving-siblings yes
    siblings-vulnerable no
    vulnerable-children-identified no
  as of 2026-01-15
  under bolton
    expect strategy-trigger part death required, must, by no one, act "hold a strategy discussion after the death"
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death not-applicable

scenario "Bolton: after a death other vulnerable children are enough"
  given
    death-of-a-child yes
    safeguarding-concerns-about-death yes
    surviving-siblings no
    vulnerable-children-identified yes
  as of 2026-01-15
  under bolton
    expect strategy-trigger part death required, must
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death required, must, by no one, act "hold a strategy discussion after the death"

scenario "Bolton: a vulnerable sibling counts in either reading"
  given
    death-of-a-child yes
    safeguarding-concerns-about-death yes
    surviving-siblings yes
    siblings-vulnerable yes
    vulnerable-children-identified no
  as of 2026-01-15
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death required, must

scenario "Bolton: a death without safeguarding concerns brings no strategy discussion"
  given
    death-of-a-child yes
    safeguarding-concerns-about-death no
    surviving-siblings yes
    siblings-vulnerable yes
  as of 2026-01-15
  under bolton
    expect strategy-trigger part death not-applicable
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death not-applicable

scenario "Bolton: nor does a death that leaves no other child at risk"
  given
    death-of-a-child yes
    safeguarding-concerns-about-death yes
    surviving-siblings no
    vulnerable-children-identified no
  as of 2026-01-15
  under bolton
    expect strategy-trigger part death not-applicable
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death not-applicable

scenario "Bolton: without a death no discussion after one is asked for"
  given
    death-of-a-child no
    safeguarding-concerns-about-death yes
    surviving-siblings yes
    siblings-vulnerable yes
    vulnerable-children-identified yes
  as of 2026-01-15
  under bolton
    expect strategy-trigger part death not-applicable
  under bolton
    read surviving-children as vulnerable-siblings
    expect strategy-trigger part death not-applicable

scenario "Bolton: what a strategy discussion considers, agrees and allocates"
  given
    new-information yes
  as of 2026-01-15
  under bolton
    expect strategy-actions part welfare required, should, by no one, no due day,
      act "consider the child's welfare and plan swift action"
    expect strategy-actions part sharing required, should, by no one, act "share the information there is"
    expect strategy-actions part investigation required, should, by no one,
      act "agree how and when any criminal investigation is carried out"
    expect strategy-actions part enquiries required, should, by no one,
      act "decide whether section 47 enquiries must be made"
    expect strategy-actions part further-information required, should, by no one,
      act "agree what more must be known, who finds it out and how, and how it is shared and recorded"
    expect strategy-actions part rationale required, will, by no one,
      act "base the reasons for actions and decisions on a clear analysis of the harm to each child"
    expect strategy-actions part actions required, must, by strategy-participants,
      act "develop SMART actions and agree what these are to bring about"
    expect strategy-actions part timescales required, will, by no one,
      act "set a time for each action that is in proportion to the risk to each child"
    expect strategy-actions part allocation required, will, by no one, act "allocate actions to the agencies"
    expect strategy-actions part feedback required, should, by strategy-participants,
      act "be clear how and when they report on progress and results"
    expect strategy-actions part new-information required, should, by no one,
      act "tell the lead social worker, consider further action and use the information in the enquiries"

scenario "Bolton: without new information there is nothing to pass on"
  given
    new-information no
  as of 2026-01-15
  under bolton
    expect strategy-actions part new-information not-applicable

scenario "Bolton: the designated officer is consulted, and the matter referred where required"
  given
    practitioner-may-have-harmed yes
    designated-officer-referral-required yes
  as of 2026-01-15
  under bolton
    expect allegation-against-practitioner part consultation required, will, by no one, no due day,
      act "consult the designated officer"
    expect allegation-against-practitioner part referral required, will, by no one,
      act "refer the matter to the designated officer in good time"

scenario "Bolton: where no referral is required the consultation is all"
  given
    practitioner-may-have-harmed yes
    designated-officer-referral-required no
  as of 2026-01-15
  under bolton
    expect allegation-against-practitioner part consultation required
    expect allegation-against-practitioner part referral not-applicable

scenario "Bolton: nothing feared of a practitioner, no consultation"
  given
    practitioner-may-have-harmed no
    designated-officer-referral-required yes
  as of 2026-01-15
  under bolton
    expect allegation-against-practitioner part consultation not-applicable
    expect allegation-against-practitioner part referral not-applicable

# What leads to an initial conference

# The handbook waits for what the enquiries find; the practice standards only for their beginning.
scenario "Bolton: substantiated enquiries bring the request for a conference"
  given
    strategy-discussion on 2026-01-05
    section-47-initiated on 2026-01-05
    section-47-substantiated yes
  as of 2026-01-15
  under bolton
    expect icpc-trigger required, will, by social-worker, no due day, act "request an initial conference",
      cites handbook 1 "finding that the risk of significant harm has been substantiated"
    expect icpc-trigger in practice-standards required, should, by no one, act "arrange an initial conference"
    expect icpc-trigger in leaflet required, will, by no one,
      act "let the section 47 investigation decide whether a conference is needed"

# A further discussion on 12 January confirms where the investigation stands; it is what the handbook waits for.
scenario "Bolton: the discussion that confirms the investigation brings the request as well"
  given
    strategy-discussion on 2026-01-05
    section-47-initiated on 2026-01-05
    section-47-substantiated no
    section-47-confirmed on 2026-01-12
  as of 2026-01-15
  under bolton
    expect icpc-trigger required, will, by social-worker, no due day, act "request an initial conference"
  as of 2026-01-09
  under bolton
    expect icpc-trigger not-applicable

scenario "Bolton: enquiries that have only begun bring a conference under the practice standards alone"
  given
    strategy-discussion on 2026-01-05
    section-47-initiated on 2026-01-05
    section-47-substantiated no
    young-persons-plan-possible no
  as of 2026-01-15
  under bolton
    expect icpc-trigger not-applicable
    expect icpc-trigger in handbook, elsewhere not-applicable
    expect icpc-trigger in practice-standards required
    expect icpc-trigger in leaflet required

scenario "Bolton: without a strategy discussion and enquiries no document asks for a conference"
  given
    section-47-substantiated yes
    young-persons-plan-possible yes
  as of 2026-01-15
  under bolton
    expect icpc-trigger not-applicable
    expect icpc-trigger in handbook, elsewhere not-applicable
    expect icpc-trigger in practice-standards not-applicable
    expect icpc-trigger in leaflet not-applicable

scenario "Bolton: for a young person's plan the request comes while enquiries go on"
  given
    strategy-discussion on 2026-01-05
    section-47-initiated on 2026-01-05
    section-47-substantiated no
    young-persons-plan-possible yes
  as of 2026-01-15
  under bolton
    expect icpc-trigger in handbook, elsewhere required, will, by no one, act "request an initial conference",
      cites handbook 2 "There is then a request for an ICPC made"

scenario "Bolton: practitioners with serious concerns may ask for the conference that social care decided against"
  given
    no-conference-decided yes
    serious-welfare-concerns yes
  as of 2026-01-15
  under bolton
    expect icpc-request-by-partner part request permitted, may, by involved-practitioners, act "request a conference"
    expect icpc-request-by-partner part route required, should, by safeguarding-leads and chairs-manager,
      act "take the request forward"

scenario "Bolton: without serious concerns they may not"
  given
    no-conference-decided yes
    serious-welfare-concerns no
  as of 2026-01-15
  under bolton
    expect icpc-request-by-partner part request barred
    expect icpc-request-by-partner part route not-applicable

scenario "Bolton: whether the concerns are serious is for the practitioners to judge"
  given
    no-conference-decided yes
  as of 2026-01-15
  under bolton
    expect icpc-request-by-partner part request judgement, judged by involved-practitioners

scenario "Bolton: there is nothing to ask for while social care goes on to a conference"
  given
    no-conference-decided no
    serious-welfare-concerns yes
  as of 2026-01-15
  under bolton
    expect icpc-request-by-partner part request not-applicable
    expect icpc-request-by-partner part route not-applicable

# Invitations, and the social worker's report

scenario "Bolton: the invitation list of an initial conference, and who is brought together"
  given
    initial-conference booked for 2026-01-15
  as of 2026-01-12
  under bolton
    expect invite-list part list required, should, by no one, no due day,
      act "put all key professionals and agencies that work with the family on the list", cites handbook 2,
      cites handbook 0
    expect invite-list part doctor required, will, by conference-service, act "invite the child's GP"
    expect invite-list part supply not-applicable
    expect conference-attendees part together required, will, by no one, no due day,
      act "bring together the family, the child where right, supporters or advocates, and the professionals with a role"
    expect conference-attendees part agencies required, must, by no one, act "have several agencies represented"
    expect conference-attendees part always required, will, by no one,
      act "invite children's social care, the health services and the police, always"
    expect conference-attendees part doctor required, will, by conference-service, act "invite the child's GP"
    expect conference-attendees part others required, should, by no one,
      act "have all key professionals and agencies that work with the family on the invitation list"
    expect conference-attendees part others in leaflet required, will, by no one,
      act "invite the others who are identified as involved or as needing to be"

scenario "Bolton: for a review the social worker confirms who is invited"
  given
    review-conference booked for 2026-04-15
  as of 2026-03-12
  under bolton
    expect invite-list part supply required, will, by social-worker, no due day,
      act "confirm to the conference service who is invited", cites handbook 12

scenario "Bolton: the document that serves as the report differs from conference to conference"
  given
    child A born 2019-01-14
    initial-conference on 2026-01-15
    review-conference booked for 2026-04-10
    case-open-before-section-47 no
  as of 2026-01-20
  under bolton
    expect sw-report-format part document about the initial-conference on 2026-01-15 required, must, by no one,
      no due day,
      act "complete the Child and Family Assessment on Liquidlogic as the report to an initial conference",
      cites handbook 4 "The document which must be completed is the Child and Family Assessment"
    expect sw-report-format part document about the review-conference on 2026-04-10 required, will, by no one,
      act "write the report on the Liquidlogic pathway"
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case not-applicable
    expect sw-report-format part new-referral about the review-conference on 2026-04-10 not-applicable
    expect sw-report-format part new-referral about the initial-conference on 2026-01-15 permitted, may, by no one,
      act "give an assessment like one of 10 days", says "the case is a new referral"

scenario "Bolton: for a child from another authority the assessment is written there"
  given
    child A born 2019-01-14
    transfer-in-conference booked for 2026-01-22
  as of 2026-01-12
  under bolton
    expect sw-report-format part document required, will, by no one,
      act "ask the social worker for a report, beside the assessment that the responsible authority writes"
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case not-applicable
    expect sw-report-format part new-referral not-applicable

scenario "Bolton: for an unborn child the pre-birth assessment is the report"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-01-15
    case-open-before-section-47 yes
    open-for-45-days yes
  as of 2026-01-12
  under bolton
    expect sw-report-format part document required, will, by no one,
      act "use the full pre-birth assessment as the report to an initial conference"
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case not-applicable
    expect sw-report-format part new-referral not-applicable

scenario "Bolton: a review on an unborn child has the pathway's report"
  given
    child A expected 2026-06-01
    review-conference booked for 2026-03-12
    case-open-before-section-47 yes
    open-for-45-days yes
  as of 2026-01-12
  under bolton
    expect sw-report-format part document required, act "write the report on the Liquidlogic pathway"
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case not-applicable
    expect sw-report-format part new-referral not-applicable

scenario "Bolton: a case open for 45 days is given an assessment of 45 days"
  given
    child A born 2019-01-14
    initial-conference booked for 2026-01-15
    case-open-before-section-47 yes
    open-for-45-days yes
  as of 2026-01-12
  under bolton
    expect sw-report-format part open-case required, expected
    expect sw-report-format part new-referral not-applicable
    expect sw-report-format part forty-five-days required, expected, by no one, act "give a full assessment of 45 days"

scenario "Bolton: a case open for less is given what its time allows"
  given
    child A born 2019-01-14
    initial-conference booked for 2026-01-15
    case-open-before-section-47 yes
    open-for-45-days no
  as of 2026-01-12
  under bolton
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case required, expected, by no one,
      act "let the assessment show how long it has been going on"

scenario "Bolton: a new referral on an unborn child is not measured by days"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-01-15
    case-open-before-section-47 no
    open-for-45-days yes
  as of 2026-01-12
  under bolton
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part new-referral not-applicable

scenario "Bolton: a new referral cannot be a case of 45 days"
  given
    child A born 2019-01-14
    initial-conference booked for 2026-01-15
    case-open-before-section-47 no
    open-for-45-days yes
  as of 2026-01-12
  under bolton
    expect sw-report-format part forty-five-days not-applicable

scenario "Bolton: an older case on an unborn child, open for less, is not measured so"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-01-15
    case-open-before-section-47 yes
    open-for-45-days no
  as of 2026-01-12
  under bolton
    expect sw-report-format part forty-five-days not-applicable
    expect sw-report-format part open-case not-applicable
    expect sw-report-format part new-referral not-applicable

# Before Monday 19 January 2026: Friday the 16th is 1, Thursday the 15th 2.
scenario "Bolton: the child for whom it is right has the report two working days before"
  given
    initial-conference booked for 2026-01-19
    report-suits-child yes
  as of 2026-01-15
  under bolton
    expect sw-report-shared-with-child due, should, by no one, due 2026-01-15, not done,
      act "share the report with the child", cites handbook 4
    expect sw-report-shared-with-child in practice-standards required, should, by no one, no due day
    expect sw-report-shared-with-child in practice-standards, elsewhere required, will, by no one, no due day
  as of 2026-01-16
  under bolton
    expect sw-report-shared-with-child overdue, due 2026-01-15

scenario "Bolton: shared on the second working day before, it is in time"
  given
    report-shared-with-child on 2026-01-15
    initial-conference booked for 2026-01-19
    report-suits-child yes
  as of 2026-01-16
  under bolton
    expect sw-report-shared-with-child met, due 2026-01-15, done 2026-01-15

scenario "Bolton: where it is not right, only one place still has the child given the report"
  given
    initial-conference booked for 2026-01-19
    report-suits-child no
  as of 2026-01-15
  under bolton
    expect sw-report-shared-with-child not-applicable
    expect sw-report-shared-with-child in practice-standards not-applicable
    expect sw-report-shared-with-child in practice-standards, elsewhere required, will

scenario "Bolton: for a review the handbook names no time for the child"
  given
    review-conference booked for 2026-04-15
    report-suits-child yes
  as of 2026-01-15
  under bolton
    expect sw-report-shared-with-child not-applicable
    expect sw-report-shared-with-child in practice-standards required, should

# Interpreters, the police and the agencies

scenario "Bolton: the social work team books the interpreter, reports and minutes are translated"
  given
    initial-conference booked for 2026-01-15
    interpreter-needed yes
    translation-needed yes
  as of 2026-01-12
  under bolton
    expect interpreter part booking required, must, by social-work-team, no due day, act "book the interpreter",
      cites handbook 2, cites handbook 0
    expect interpreter part reports required, must, by no one, act "share every report with the family in translation"
    expect interpreter part minutes required, will, by conference-service, act "translate the minutes"

scenario "Bolton: where none is needed there is nothing to book or translate"
  given
    initial-conference booked for 2026-01-15
    interpreter-needed no
    translation-needed no
  as of 2026-01-12
  under bolton
    expect interpreter part booking not-applicable
    expect interpreter part reports not-applicable
    expect interpreter part minutes not-applicable

scenario "Bolton: the police may come without a report, and their information is asked for"
  given
    initial-conference booked for 2026-01-15
    police-cannot-attend yes
  as of 2026-01-12
  under bolton
    expect police-report part report permitted, may, by police, no due day,
      act "come without a report on the partnership's template"
    expect police-report part report in practice-standards required, will, by police,
      act "give their information on the agreed template"
    expect police-report part report in leaflet required, must, by police,
      act "send a report with their views and a recommendation"
    expect police-report part information required, will, by conference-service,
      act "ask the police for their information for the conference"

scenario "Bolton: an agency that cannot attend sends a report, and a deputy stands in for a person"
  given
    initial-conference booked for 2026-01-15
    agency-cannot-attend yes
    nominee-cannot-attend yes
  as of 2026-01-12
  under bolton
    expect agency-attendance part attendance required, expected, by partner-agencies, no due day,
      act "attend the conference", cites handbook 5
    expect agency-attendance part attendance in practice-standards required, will, by partner-agencies,
      act "give attendance at meetings priority"
    expect agency-attendance part attendance in leaflet required, expected, by partner-agencies,
      act "attend the conference"
    expect agency-attendance part deputy required, expected, by partner-agencies, act "send a deputy"
    expect agency-attendance part report-instead required, must, by partner-agencies,
      act "send, for an agency that cannot attend, a report with its views and a recommendation"
    expect agency-attendance part report-instead in leaflet, elsewhere required, must, by partner-agencies,
      act "send, for an agency that cannot attend, a report with what it knows from its work"

scenario "Bolton: where all can attend there is no deputy, and no report in place of one"
  given
    initial-conference booked for 2026-01-15
    agency-cannot-attend no
    police-cannot-attend no
    nominee-cannot-attend no
    agency-theme no
    agency-theme-serious yes
  as of 2026-01-12
  under bolton
    expect agency-attendance part deputy not-applicable
    expect agency-attendance part report-instead not-applicable
    expect agency-attendance part report-instead in leaflet, elsewhere not-applicable
    expect agency-attendance part themes not-applicable
    expect agency-attendance part serious-themes not-applicable
    expect police-report part report in leaflet not-applicable

scenario "Bolton: a serious theme goes to the manager"
  given
    initial-conference booked for 2026-01-15
    agency-theme yes
    agency-theme-serious yes
  as of 2026-01-12
  under bolton
    expect agency-attendance part themes not-applicable
    expect agency-attendance part serious-themes required, will, by no one,
      act "take the theme to the professional's manager or the agency's lead for safeguarding"

scenario "Bolton: another theme is talked over with the professionals"
  given
    initial-conference booked for 2026-01-15
    agency-theme yes
    agency-theme-serious no
  as of 2026-01-12
  under bolton
    expect agency-attendance part serious-themes not-applicable
    expect agency-attendance part themes required, will, by no one,
      act "talk the theme over with the professionals themselves"

scenario "Bolton: no theme at all, nothing to talk over"
  given
    initial-conference booked for 2026-01-15
    agency-theme no
    agency-theme-serious no
  as of 2026-01-12
  under bolton
    expect agency-attendance part serious-themes not-applicable
    expect agency-attendance part themes not-applicable

# What reports contain, who circulates them, who sends the invitations

scenario "Bolton: what reports hold, and who sends what"
  given
    child A born 2019-01-14
    initial-conference booked for 2026-01-15
    previous-plans 1
    agency-cannot-attend yes
  as of 2026-01-12
  under bolton
    expect sw-report-contents part concerns required, will, by social-worker, no due day,
      act "set out any concerns about the family, and its strengths"
    expect sw-report-contents part views required, will, by social-worker,
      act "put in the child's views wherever that can be"
    expect sw-report-contents part earlier-plan required, will, by conference-chair,
      act "seek an analysis of the time since the last plan, how long it lasted and if the risks are new"
    expect sw-report-contents part harm-again required, must, by social-work-team,
      act "evaluate why the risk of significant harm has come again, and how long after the last plan",
      cites handbook 3 "The social work team needs to evaluate why the risk of significant"
    expect sw-report-contents part same-risks required, should, by no one,
      act "analyse why change did not last, where the risks are the same, or if new ones came as others fell"
    expect agency-report-contents part form required, expected, by partner-agencies, no due day,
      act "give a written report on the partnership's template"
    expect agency-report-contents part form in practice-standards required, will, by partner-agencies,
      act "give the information that matters on the agreed template"
    expect agency-report-contents part relevance required, must, by partner-agencies,
      act "share what is in proportion and matters to the worries for the child and the family"
    expect agency-report-contents part analysis required, will, by partner-agencies,
      act "reflect on and analyse the information that they give"
    expect agency-report-contents part recommendation required, must, by partner-agencies,
      act "give, for an agency that cannot attend, its views and a recommendation on whether there should be a plan"
    expect agency-report-contents part recommendation in leaflet, elsewhere required, must, by partner-agencies,
      act "give, for an agency that cannot attend, what bears on its work with the family"
    expect report-pack required, will, by conference-service, no due day,
      act "circulate an electronic pack of the reports to all who are invited"
    expect invitation-sender part doctor required, will, by conference-service, act "invite the child's GP"
    expect invitation-sender part child required, will, by conference-service,
      act "send the child a letter from the chair with the invitation"

scenario "Bolton: no earlier plan, all agencies there, a child not yet born"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-01-15
    previous-plans 0
    agency-cannot-attend no
  as of 2026-01-12
  under bolton
    expect sw-report-contents part earlier-plan not-applicable
    expect sw-report-contents part harm-again not-applicable
    expect sw-report-contents part same-risks not-applicable
    expect agency-report-contents part recommendation not-applicable
    expect agency-report-contents part recommendation in leaflet, elsewhere not-applicable
    expect invitation-sender part child not-applicable

scenario "Bolton: at a review of a later plan the analysis is not asked for again"
  given
    review-conference booked for 2026-04-15
    previous-plans 1
  as of 2026-01-12
  under bolton
    expect sw-report-contents part earlier-plan not-applicable
    expect sw-report-contents part harm-again not-applicable
    expect sw-report-contents part same-risks not-applicable

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
      name: "Policies/Scenarios/kirklees-conference.policy",
      text: ##"""
# What Kirklees says of a conference that is stood down, of the conference itself and of its plan.
# Most rules here have no date: what is held to is who acts, how strongly, when, and in which words.

scenario "Kirklees: Who may stand a conference down or postpone it"
  given
    initial-conference booked for 2026-05-06
  as of 2026-04-30
  under kirklees
    expect stand-down-decision judgement, decides, by conference-chair, act "the conference is stood down"

scenario "Kirklees: there is no standing down of a conference that was held"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect stand-down-decision not-applicable

scenario "Kirklees: What follows when a conference is stood down"
  given
    conference-stood-down on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect stand-down-consequence part record required, will, by no one,
      act "record the decision clearly on the child's electronic file"
    expect stand-down-consequence part invitations permitted, may, by social-worker,
      act "send the invitations to the rearranged conference"

scenario "Kirklees, stand down consequence: stood down for listed reason yes"
  given
    conference-stood-down on 2026-01-06
    stood-down-for-listed-reason yes
  as of 2026-04-30
  under kirklees
    expect stand-down-consequence part dispute required, will, by conference-chair,
      act "raise a formal dispute through the escalation process"
    expect stand-down-consequence part child-in-need-meeting required, expected, by social-worker and team-manager,
      act "hold a child in need meeting in place of the conference, to keep to the statutory times"
    expect stand-down-consequence part safety-plan required, expected, by social-worker and team-manager,
      act "put a multi-agency safety plan in place until the new conference"
    expect stand-down-consequence part safety-plan-record required, expected, by social-worker and team-manager,
      act "put the safety plan on case notes and send it to the chair by e-mail"

scenario "Kirklees, stand down consequence: stood down for listed reason no"
  given
    conference-stood-down on 2026-01-06
    stood-down-for-listed-reason no
  as of 2026-04-30
  under kirklees
    expect stand-down-consequence part dispute not-applicable
    expect stand-down-consequence part child-in-need-meeting not-applicable
    expect stand-down-consequence part safety-plan not-applicable
    expect stand-down-consequence part safety-plan-record not-applicable

scenario "Kirklees: Which practice model and tools does the conference use"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect practice-model part model required, will, by no one, act "use the Strengthening Families approach"
    expect practice-model part mapping permitted, may, by no one,
      act "map worries, what works well and what has to happen, with danger statements, safety goals, grey areas and a safety scale from 0 to 10"
    expect practice-model part plan-focus required, should, by no one,
      act "build the plan on safety and on the protective factors that were found"

scenario "Kirklees: What is the order of business"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect conference-agenda part plan-first required, will, by no one,
      act "develop the plan before those present decide whether the child becomes the subject of one"
    expect conference-agenda part outline-plan about the initial-conference on 2026-01-06 required, will, by no one,
      act "complete the outline plan towards the end of the conference"
    expect conference-agenda part outline-plan about the review-conference on 2026-03-31 not-applicable

scenario "Kirklees is silent: Is there a confidential section"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect confidential-section silent

scenario "Kirklees: What test decides whether a child needs a plan"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect threshold-test part question about the initial-conference on 2026-01-06 required, should,
      by whole-conference,
      act "consider whether the child has suffered significant harm and is likely to suffer it in future"
    expect threshold-test part question about the review-conference on 2026-03-31 not-applicable

scenario "Kirklees, threshold test: harm suffered and likely yes, harm judged likely yes, formal plan needed yes, harm lasting yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    harm-suffered-and-likely yes
    harm-judged-likely yes
    formal-plan-needed yes
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria permitted, may, by no one, act "put a plan in place"

scenario "Kirklees: harm suffered and likely opens the way to a plan"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely yes
    harm-judged-likely no
    formal-plan-needed yes
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria permitted, may, by no one, act "put a plan in place",
      cites handbook 4 "professional judgment is that further ill-treatment or impairment is likely"
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria permitted, may, by no one, act "put a plan in place",
      cites handbook 4 "professional judgment is that further ill-treatment or impairment is likely"

scenario "Kirklees: harm that is judged likely opens the way as well"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely yes
    formal-plan-needed yes
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria permitted, may, by no one, act "put a plan in place",
      cites handbook 4 "Professional judgment, substantiated by the findings of enquiries or by research"
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria permitted, may, by no one, act "put a plan in place",
      cites handbook 4 "Professional judgment, substantiated by the findings of enquiries or by research"

scenario "Kirklees: without harm suffered or likely there is no plan"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely no
    formal-plan-needed yes
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria barred
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria barred

scenario "Kirklees: harm suffered needs a formal plan too, on the reading taken"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely yes
    harm-judged-likely no
    formal-plan-needed no
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria barred
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria permitted

scenario "Kirklees: harm suffered must have a lasting effect too, on the reading taken"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely yes
    harm-judged-likely no
    formal-plan-needed yes
    harm-lasting no
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria barred
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria permitted

scenario "Kirklees: likely harm needs a formal plan on either reading"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely yes
    formal-plan-needed no
    harm-lasting yes
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria barred
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria barred

scenario "Kirklees: likely harm must have a lasting effect on either reading"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely yes
    formal-plan-needed yes
    harm-lasting no
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria barred
  under kirklees
    read criteria-joined of threshold-test as second-limb
    expect threshold-test part criteria barred

scenario "Kirklees: the criteria are for the conference to judge"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect threshold-test part criteria judgement, judged by whole-conference

scenario "Kirklees is silent: What must be done during the adjournment, and by whom"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect split-adjournment-duties silent

scenario "Kirklees: May a professional dissent, and how is it recorded"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect dissent part hearing required, will, by conference-chair,
      act "see that every professional is listened to and their views are taken into account"

scenario "Kirklees, dissent: professional dissents yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    professional-dissents yes
  as of 2026-04-30
  under kirklees
    expect dissent part record required, must, by no one, act "record the dissenting view in the minutes"

scenario "Kirklees, dissent: professional dissents no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    professional-dissents no
  as of 2026-04-30
  under kirklees
    expect dissent part record not-applicable

scenario "Kirklees: How many categories are there, and how many may a plan have"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect category-count part categories required, will, by no one,
      act "choose among four categories: emotional harm, physical harm, sexual harm and neglect"
    expect category-count part number required, will, by no one, act "give the plan one category only"

scenario "Kirklees: How is the category chosen"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect category-selection part fit required, must, by no one,
      act "choose the category most apt to the concerns for the child's safety and welfare"
    expect category-selection part experience required, should, by no one,
      act "agree on the category that best fits what the child has gone through or is expected to"
    expect category-selection part indicator required, must, by no one,
      act "let the category show those who were not at the meeting what the key concerns are"
    expect category-selection part consequence required, must, by no one,
      act "let the category reflect what may follow for the child, not necessarily what led to the conference"
    expect category-selection part consensus required, must, by conference-chair,
      act "seek consensus from the professionals"
    expect category-selection part physical permitted, may, by no one,
      act "take as physical harm: injury of any kind, illness made up or brought on, being caught up in domestic abuse, branding, genital mutilation and procedures without medical need"
    expect category-selection part emotional required, will, by no one,
      act "take as emotional harm ill-treatment that persists and has severe and lasting effects on emotional development"
    expect category-selection part sexual required, will, by no one,
      act "take sexual exploitation, and trafficking for sexual abuse, as sexual harm, knowing or not, coerced or not"
    expect category-selection part neglect required, will, by no one,
      act "take as neglect a failure to meet basic needs that persists and is likely to impair health or development seriously"
    expect category-selection part instead-of-neglect permitted, may, by no one,
      act "choose another category where a parent failed to protect the child from physical, sexual or emotional harm or to answer emotional needs"

scenario "Kirklees, category selection: consensus misses needs yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    consensus-misses-needs yes
  as of 2026-04-30
  under kirklees
    expect category-selection part overruling permitted, may, by conference-chair, act "overrule the category"

scenario "Kirklees, category selection: consensus misses needs no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    consensus-misses-needs no
  as of 2026-04-30
  under kirklees
    expect category-selection part overruling barred

scenario "Kirklees, category domestic abuse: domestic abuse yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse yes
  as of 2026-04-30
  under kirklees
    expect category-domestic-abuse required, must, by no one,
      act "take the category from the emotional or physical harm the child would suffer when caught up in an incident, not from the abuse itself"

scenario "Kirklees, category domestic abuse: domestic abuse no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse no
  as of 2026-04-30
  under kirklees
    expect category-domestic-abuse not-applicable

scenario "Kirklees: Is each child in a sibling group decided separately"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect sibling-decisions required, should, by no one, act "consider each child in the household separately"

scenario "Kirklees, not subject to plan: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under kirklees
    expect not-subject-to-plan part framework required, should, by social-worker,
      act "consider the child's circumstances within the child in need framework"
    expect not-subject-to-plan part assessment barred, should not, by no one,
      act "leave the child unassessed as possibly in need"

scenario "Kirklees, not subject to plan: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under kirklees
    expect not-subject-to-plan part framework not-applicable
    expect not-subject-to-plan part assessment not-applicable

scenario "Kirklees, not subject to plan: child in need plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan yes
  as of 2026-04-30
  under kirklees
    expect not-subject-to-plan part review-date required, will, by social-worker,
      act "set the date of the first child in need review at the end of the conference"

scenario "Kirklees, not subject to plan: child in need plan no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan no
  as of 2026-04-30
  under kirklees
    expect not-subject-to-plan part review-date not-applicable

scenario "Kirklees, confidentiality statement: mode in person"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    mode in-person
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part sheet required, will, by no one,
      act "have a statement on confidentiality and information sharing on the attendance sheet"
    expect confidentiality-statement part professionals required, should, by no one,
      act "take the sheet as the professionals' agreement to share, keep safe and destroy information as data sharing agreements say"
    expect confidentiality-statement part parents required, will, by no one,
      act "take the parents' sheet as their agreement that they were told how their information is shared and held"
    expect confidentiality-statement part invitation not-applicable

scenario "Kirklees, confidentiality statement: mode hybrid"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    mode hybrid
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part sheet not-applicable
    expect confidentiality-statement part professionals not-applicable
    expect confidentiality-statement part parents not-applicable

scenario "Kirklees, confidentiality statement: mode virtual"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    mode virtual
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part invitation required, will, by no one,
      act "put this into the invitation instead"

scenario "Kirklees: a hybrid conference has the statements of a virtual one"
  given
    initial-conference on 2026-01-06
    mode hybrid
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part invitation required
    expect confidentiality-statement part acknowledgement required
    expect confidentiality-statement part recording-statement required
  under kirklees
    read each-meeting of confidentiality-statement as virtual-only
    expect confidentiality-statement part acknowledgement required, will, by conference-chair,
      act "start by asking that all acknowledge that this is understood and agreed"
    expect confidentiality-statement part recording-statement required, will, by no one,
      act "state the policy on recording, and agree what a recording is for and how it is used"

scenario "Kirklees: a virtual conference has the statements on either reading"
  given
    initial-conference on 2026-01-06
    mode virtual
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part acknowledgement required, will, by conference-chair
    expect confidentiality-statement part recording-statement required, will, by no one
  under kirklees
    read each-meeting of confidentiality-statement as virtual-only
    expect confidentiality-statement part acknowledgement required, will, by conference-chair
    expect confidentiality-statement part recording-statement required, will, by no one

scenario "Kirklees: when all meet in person the acknowledgement is asked for on one reading alone"
  given
    initial-conference on 2026-01-06
    mode in-person
  as of 2026-04-30
  under kirklees
    expect confidentiality-statement part acknowledgement required, will, by conference-chair,
      act "start by asking that all acknowledge that this is understood and agreed"
    expect confidentiality-statement part recording-statement required, will, by no one,
      act "state the policy on recording, and agree what a recording is for and how it is used"
  under kirklees
    read each-meeting of confidentiality-statement as virtual-only
    expect confidentiality-statement part acknowledgement not-applicable
    expect confidentiality-statement part recording-statement not-applicable

scenario "Kirklees: What must the conference appoint, set and agree"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect conference-tasks part recommendations required, will, by whole-conference,
      act "bring together and analyse what is known, and recommend how the agencies work together to keep the child safe"
    expect conference-tasks part safety-plan required, will, by no one,
      act "develop a safety plan from the concerns and strengths that professionals and family find"
    expect conference-tasks part outline-plan about the initial-conference on 2026-01-06 required, will, by no one,
      act "complete an outline plan"
    expect conference-tasks part outline-plan about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part feedback required, should, by whole-conference,
      act "agree who is best placed to tell the child the outcome"

scenario "Kirklees: What must the social worker and other professionals do at the conference"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under kirklees
    expect professionals-at-conference part plan required, will, by social-worker,
      act "give the conference a copy of the plan to consider and review"
    expect professionals-at-conference part respect required, will, by no one,
      act "treat everyone at the conference with dignity and respect, and let each contribute"

scenario "Kirklees: What must the outline plan contain"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect outline-plan-contents part form required, will, by no one, act "make the outline plan SMART"
    expect outline-plan-contents part focus required, should, by no one,
      act "build on safety and make the best of the protective factors found"

scenario "Kirklees: Must there be a contingency plan"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect contingency-plan required, will, by conference-chair, act "see that contingency planning is in place"

scenario "Kirklees is silent: Is a family meeting or family group conference part of the plan"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under kirklees
    expect family-meeting silent

scenario "Kirklees: a conference in person opens with the acknowledgement on one reading alone"
  given
    initial-conference on 2026-01-06
    mode in-person
  as of 2026-04-30
  under kirklees
    expect conference-agenda part opening required, will, by conference-chair,
      act "start with the acknowledgement on confidentiality and information sharing"
  under kirklees
    read each-meeting of conference-agenda as virtual-only
    expect conference-agenda part opening not-applicable

scenario "Kirklees: a virtual conference opens with the acknowledgement on either reading"
  given
    initial-conference on 2026-01-06
    mode virtual
  as of 2026-04-30
  under kirklees
    expect conference-agenda part opening required
  under kirklees
    read each-meeting of conference-agenda as virtual-only
    expect conference-agenda part opening required, will, by conference-chair,
      act "start with the acknowledgement on confidentiality and information sharing"

scenario "Kirklees: a hybrid conference opens with the acknowledgement on either reading"
  given
    initial-conference on 2026-01-06
    mode hybrid
  as of 2026-04-30
  under kirklees
    expect conference-agenda part opening required
  under kirklees
    read each-meeting of conference-agenda as virtual-only
    expect conference-agenda part opening required, will, by conference-chair,
      act "start with the acknowledgement on confidentiality and information sharing"

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees-ending.policy",
      text: ##"""
# What the handbook of Kirklees comes to, worked out by hand: the end of a plan, looked after children, transfers, the
# service.

# The end of a plan

scenario "Kirklees: the conference decides whether the risk is gone, or another plan does better"
  given
    initial-conference on 2026-01-13
    plan-started on 2026-01-13
  as of 2026-04-08
  under kirklees
    expect end-decision-body part risk judgement, decides, by whole-conference, judged by whole-conference,
      act "the abuse or the risk of abuse is no longer there, so that the plan may end",
      cites handbook 4 "is satisfied that the abuse or risk of abuse is no longer"
    expect end-decision-body part other-plan judgement, decides, by whole-conference,
      act "a plan of another kind meets the child's needs better, so that the plan may end", cites handbook 4
    expect end-decision-body part other-plan-agreement required, must, by team-manager,
      act "agree, or someone above, to a plan of another kind",
      cites handbook 4 "this must be agreed at a team manager level or above"
    expect end-decision-body part looked-after not-applicable
    expect end-notification not-applicable
  under kirklees
    read looked-after-decides as chair
    expect end-decision-body part looked-after not-applicable

scenario "Kirklees: the core group decides for a looked after child, or the chair who has asked it"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under kirklees
    expect end-decision-body part risk not-applicable
    expect end-decision-body part other-plan not-applicable
    expect end-decision-body part other-plan-agreement not-applicable
    expect end-decision-body part looked-after judgement, decides, by core-group-members,
      act "the plan ends", cites handbook 10 "from a Child Protection is made by the core group"
    expect end-notification required, will, by conference-chair,
      act "brief the reviewing officer on the decision to end the plan", cites handbook 10
  under kirklees
    read looked-after-decides as chair
    expect end-decision-body part looked-after judgement, decides, by conference-chair, act "the plan ends",
      cites handbook 10 "will brief the Child Looked After IRO of the decision to end"

scenario "Kirklees: when the child has left the country the plan may end, and a strategy discussion is convened"
  given
    strategy-discussion on 2026-01-05
    plan-started on 2026-01-13
    left-uk on 2026-06-01
  as of 2026-06-02
  under kirklees
    expect end-left-uk part ending permitted, may, by no one, act "end the plan", cites handbook 4
    expect end-left-uk part response required, must, by no one, no due day,
      act "convene a strategy discussion on what can be done",
      cites handbook 4 "For such cases a strategy meeting must be convened"
  as of 2026-05-31
  under kirklees
    expect end-left-uk part ending not-applicable
    expect end-left-uk part response not-applicable

# Looked after children

scenario "Kirklees: when a child becomes looked after the core group is asked and decides"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
    legal-order yes
    case-with-reviewing-officer yes
    ending-decided yes
    risks-remain yes
  as of 2026-03-02
  under kirklees
    expect looked-after part decision judgement, decides, by core-group-members, act "the plan ends", cites handbook 10
    expect looked-after part letter required, will, by conference-chair, cites handbook 10,
      act "write to all core group members that the child is looked after, asking for reasons against ending the plan"
    expect looked-after part end required, will, by no one, act "end the plan", cites handbook 10
    expect looked-after part request required, will, by no one,
      act "ask for the first looked after review to be given to a reviewing officer", cites handbook 10
    expect looked-after part process required, should, by no one, cites handbook 10,
      act "begin the looked after review process as its own procedures and standards say"
    expect looked-after part monitoring required, will, by reviewing-officer,
      act "take over reviewing and monitoring, what keeps the child safe included", cites handbook 4
    expect looked-after part liaison required, will, by reviewing-officer,
      act "talk with the chair about keeping or ending the plan", cites handbook 4
    expect looked-after-combined part dual-planning barred, should not, by no one,
      act "plan for the child twice over", cites handbook 4
    expect looked-after-combined part reviews required, will, by reviewing-officer,
      act "talk over with the chair whether the reviews are tied together and both attend", cites handbook 4
    expect looked-after-recording part agreement required, will, by conference-chair,
      act "sign an agreement, with all that the agencies said, to be put on the child's file", cites handbook 10
    expect looked-after-recording part reason required, will, by business-support, act "record why the plan ended",
      cites handbook 10 "the reason recorded on Liquidlogic by the BSO"
    expect looked-after-recording part risks required, should, by reviewing-officer, cites handbook 10,
      act "see that remaining risks are watched in looked after reviews, shown in the care plan and recorded at the first"
    expect looked-after-recording part risks in handbook, elsewhere required, will, by no one,
      act "deal in the care plan with what keeps the child safe", cites handbook 4
    expect looked-after-recording part first-review required, will, by reviewing-officer,
      act "record the decision to end the plan in the minutes of the first looked after review", cites handbook 10
    expect looked-after-recording part later-reviews required, must, by no one,
      act "show in the minutes of later looked after reviews that every risk is assessed and in the care plan",
      cites handbook 10
  under kirklees
    read looked-after-decides as chair
    expect looked-after part decision judgement, decides, by conference-chair, act "the plan ends"
  as of 2026-03-01
  under kirklees
    expect looked-after part decision not-applicable
    expect looked-after part letter not-applicable
    expect looked-after part end not-applicable
    expect looked-after part request not-applicable
    expect looked-after part process not-applicable
    expect looked-after part monitoring not-applicable
    expect looked-after part liaison not-applicable
    expect looked-after-combined part dual-planning not-applicable
    expect looked-after-combined part reviews not-applicable
    expect looked-after-recording part agreement not-applicable
    expect looked-after-recording part reason not-applicable
    expect looked-after-recording part risks not-applicable
    expect looked-after-recording part risks in handbook, elsewhere not-applicable
    expect looked-after-recording part first-review not-applicable
    expect looked-after-recording part later-reviews not-applicable
  under kirklees
    read looked-after-decides as chair
    expect looked-after part decision not-applicable

scenario "Kirklees: the reviewing officer takes over only a case under a legal order that has been passed on"
  given
    child A born 2018-05-01
      legal-order no
      case-with-reviewing-officer yes
    child B born 2019-05-01
      legal-order yes
      case-with-reviewing-officer no
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under kirklees
    expect looked-after part monitoring not-applicable
    expect looked-after part liaison not-applicable
    expect looked-after-combined part reviews not-applicable
    expect looked-after-recording part risks in handbook, elsewhere not-applicable

scenario "Kirklees: nothing is recorded of an end that is not decided, and no risks that do not remain"
  given
    child A born 2018-05-01
      ending-decided no
      risks-remain yes
    child B born 2019-05-01
      ending-decided yes
      risks-remain no
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under kirklees
    expect looked-after part end for child A not-applicable
    expect looked-after part end for child B required
    expect looked-after-recording part agreement for child A not-applicable
    expect looked-after-recording part reason for child A not-applicable
    expect looked-after-recording part risks not-applicable
    expect looked-after-recording part first-review for child A not-applicable
    expect looked-after-recording part first-review for child B required

# Transfers

scenario "Kirklees: a child on a plan elsewhere who has moved in is marked, and a social worker reports on the risk"
  given
    on-plan-elsewhere yes
    moved-area on 2026-03-02
    move-is-permanent yes
    legal-proceedings no
  as of 2026-03-02
  under kirklees
    expect transfer-in-marker part notice required, must, by no one,
      act "tell the conference service that the child has moved in", cites handbook 4
    expect transfer-in-marker part marker required, will, by conference-service,
      act "put a temporary child protection marker on the child's file", cites handbook 4
    expect transfer-in-marker part contact required, will, by conference-service,
      act "ask the other authority to clarify that a transfer-in conference has been requested", cites handbook 4
    expect transfer-in-report part allocation required, should, by no one,
      act "allocate the case to a social worker in a locality team", cites handbook 4
    expect transfer-in-report part assessment required, should, by social-worker,
      act "begin an assessment", cites handbook 4
    expect transfer-in-report part request required, should, by social-worker,
      act "ask the conference service for a date and a time of the conference", cites handbook 4
    expect transfer-in-report part chair required, will, by conference-service,
      act "allocate a chair to track the transfer and the safeguarding plan", cites handbook 4
    expect transfer-in-report part file required, must, by social-worker,
      act "review the child's file, the other authority's conference reports included", cites handbook 4
    expect transfer-in-report part risk required, should, by social-worker,
      act "always consider the earlier risk, what the move changes, and what is done about old and new risks",
      cites handbook 4
    expect transfer-in-report part report required, should, by no one,
      act "record and analyse the risks in a single assessment, as the report for the transfer-in conference",
      cites handbook 4
  as of 2026-03-01
  under kirklees
    expect transfer-in-marker part notice not-applicable
    expect transfer-in-marker part marker not-applicable
    expect transfer-in-marker part contact not-applicable

scenario "Kirklees: no report is owed for a child without a plan elsewhere, a move for a time, or with proceedings elsewhere"
  given
    child A born 2018-05-01
      on-plan-elsewhere no
      move-is-permanent yes
      legal-proceedings no
    child B born 2019-05-01
      on-plan-elsewhere yes
      move-is-permanent no
      legal-proceedings no
    child C born 2020-05-01
      on-plan-elsewhere yes
      move-is-permanent yes
      legal-proceedings yes
    moved-area on 2026-03-02
  as of 2026-03-02
  under kirklees
    expect transfer-in-marker part notice for child A not-applicable
    expect transfer-in-marker part notice for child B required
    expect transfer-in-marker part marker for child A not-applicable
    expect transfer-in-marker part marker for child C required
    expect transfer-in-marker part contact for child A not-applicable
    expect transfer-in-marker part contact for child C required
    expect transfer-in-report part allocation not-applicable
    expect transfer-in-report part assessment not-applicable
    expect transfer-in-report part request not-applicable
    expect transfer-in-report part chair not-applicable
    expect transfer-in-report part file not-applicable
    expect transfer-in-report part risk not-applicable
    expect transfer-in-report part report not-applicable

scenario "Kirklees: the social worker keeps the case of a child who moves, planned or done, until the plan is transferred"
  given
    child A born 2018-05-01
    child B born 2019-05-01
    child C born 2020-05-01
      plan-transferred yes
    move-known on 2026-03-02 for child A
    moved-area on 2026-03-02 for child B
    moved-area on 2026-03-02 for child C
  as of 2026-03-02
  under kirklees
    expect transfer-out-responsibility part responsibility for child A required, will, by social-worker,
      act "keep responsibility for the case, statutory visits and core groups included", cites handbook 4
    expect transfer-out-responsibility part tasks for child A permitted, may, by social-worker,
      act "negotiate with the new authority that it takes on some visits or core groups", cites handbook 4
    expect transfer-out-responsibility part informing for child A required, must, by social-worker,
      act "keep the chair informed of progress", cites handbook 4
    expect transfer-out-responsibility part telling for child A required, will, by business-support,
      act "tell the chair and the new authority's conference service of the move", cites handbook 4
    expect transfer-out-responsibility part papers for child A required, will, by conference-service,
      act "send the new authority written confirmation and the papers, for its transfer conference", cites handbook 4
    expect transfer-out-responsibility part responsibility for child B required, will, by social-worker,
      act "keep responsibility for the case, statutory visits and core groups included", cites handbook 4
    expect transfer-out-responsibility part tasks for child B permitted, may, by social-worker,
      act "negotiate with the new authority that it takes on some visits or core groups", cites handbook 4
    expect transfer-out-responsibility part informing for child B required, must, by social-worker,
      act "keep the chair informed of progress", cites handbook 4
    expect transfer-out-responsibility part telling for child B required, will, by business-support,
      act "tell the chair and the new authority's conference service of the move", cites handbook 4
    expect transfer-out-responsibility part papers for child B required, will, by conference-service,
      act "send the new authority written confirmation and the papers, for its transfer conference", cites handbook 4
    expect transfer-out-responsibility part responsibility for child C not-applicable
    expect transfer-out-responsibility part tasks for child C not-applicable
    expect transfer-out-responsibility part informing for child C not-applicable
  as of 2026-03-01
  under kirklees
    expect transfer-out-responsibility part responsibility not-applicable
    expect transfer-out-responsibility part tasks not-applicable
    expect transfer-out-responsibility part informing not-applicable
    expect transfer-out-responsibility part telling not-applicable
    expect transfer-out-responsibility part papers not-applicable

scenario "Kirklees: until the plan has been transferred the case stays with the social worker"
  given
    child A born 2018-05-01
      plan-transferred no
    moved-area on 2026-03-02 for child A
  as of 2026-04-30
  under kirklees
    expect transfer-out-responsibility part responsibility required, will, by social-worker, nothing presumed
    expect transfer-out-responsibility part tasks permitted, may, by social-worker, nothing presumed
    expect transfer-out-responsibility part informing required, must, by social-worker, nothing presumed

# The list of children with plans

scenario "Kirklees: nothing is said of a list"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under kirklees
    expect list-of-children silent

# The service: the chair

scenario "Kirklees: who may chair, the chair's functions, and what is not the chair's"
  given
    practice-detrimental yes
    chair-has-concern yes
  as of 2026-03-02
  under kirklees
    expect chair-qualification part qualified required, expected, by conference-chair,
      act "be a qualified social worker, 5 years in safeguarding since qualifying, who has been a manager",
      cites handbook 2
    expect chair-qualification part status required, should, by conference-chair,
      act "be an authoritative professional of no lower standing than an experienced team manager", cites handbook 2
    expect chair-qualification part evidence required, should, by conference-chair,
      act "show experience of social work and supervision, skill with children, challenge of managers, and knowledge of law and practice",
      cites handbook 2
    expect chair-qualification part confidence required, should, by conference-chair,
      act "feel confident in the role and understand the duty to monitor, review and, where necessary, challenge",
      cites handbook 2
    expect chair-qualification part service-manager required, must, by service-manager,
      act "be a qualified social worker", cites handbook 2
    expect chair-qualification part service-manager in handbook, elsewhere required, expected, by service-manager,
      act "be a qualified social worker, experienced in managing and leading", cites handbook 2
    expect chair-qualification part service-manager-knowledge required, should, by service-manager,
      act "show a sound understanding of the law and of what children's social care owes children on plans",
      cites handbook 2
    expect chair-independence part chair required, must, by conference-chair,
      act "chair independently of the management of cases in children's social care", cites handbook 2
    expect chair-independence part service required, will, by conference-service,
      act "be independent of the operational services of children's social care and their management", cites handbook 2
    expect chair-independence part service in handbook, elsewhere required, will, by conference-service,
      act "be independent of case work and of operational management", cites handbook 6
    expect chair-independence part accountability required, will, by conference-service,
      act "report directly to the service director outside operational practice", cites handbook 2
    expect chair-duties part child-focus required, will, by conference-chair,
      act "see that conferences and all that goes with them focus on the child, whose safety comes first",
      cites handbook 2
    expect chair-duties part child-focus in handbook, elsewhere required, must, by conference-chair,
      act "see that the conference focuses on the child", cites handbook 7
    expect chair-duties part voice required, will, by conference-chair,
      act "see that the child is heard and that wishes and feelings that are known get full consideration",
      cites handbook 2
    expect chair-duties part progress required, will, by conference-chair,
      act "monitor and review how plans and safeguarding arrangements progress", cites handbook 2
    expect chair-duties part progress in handbook, elsewhere required, will, by conference-chair,
      act "monitor plans and practice in conferences and between them, to prevent drift and delay", cites handbook 6
    expect chair-duties part safety-planning required, will, by conference-chair,
      act "review that safety planning is up to date, timely, balanced, achievable and has a contingency",
      cites handbook 2
    expect chair-duties part discussion required, will, by conference-chair,
      act "help discussion along, guide and ask questions until the safety planning is clear", cites handbook 2
    expect chair-duties part social-work required, will, by conference-chair,
      act "monitor social work practice, highlighting what is good and what would benefit from improvement",
      cites handbook 2
    expect chair-duties part agencies required, will, by conference-chair,
      act "monitor how the agencies together safeguard the child and that they keep to statutory guidance",
      cites handbook 2
    expect chair-duties part welfare required, will, by conference-chair,
      act "look after the safety and welfare of everyone who attends", cites handbook 2
    expect chair-duties part conduct required, will, by conference-chair,
      act "see that the conference is conducted in a professional manner", cites handbook 2
    expect chair-duties part listening required, will, by conference-chair,
      act "see that all professionals are listened to and their views taken into consideration", cites handbook 7
    expect chair-duties part concerns required, will, by conference-chair,
      act "raise any concern, so that the plan is kept to and the child's safeguarding needs are met", cites handbook 7
    expect chair-duties part challenge required, must, by conference-chair,
      act "challenge the practice assertively", cites handbook 7
    expect chair-duties part relationship required, expected, by conference-chair,
      act "form a positive working relationship with the lead social worker", cites handbook 7
    expect chair-duties part management barred, should not, by conference-chair,
      act "manage the case, supervise social workers or devise the safety plan", cites handbook 2
    expect chair-duties part relations barred, should not, by conference-chair,
      act "undermine or replace the social worker's ties with child and family, or the core group's work",
      cites handbook 2
    expect chair-continuity silent

scenario "Kirklees: a chair need not challenge what could harm no child"
  given
    practice-detrimental no
    chair-has-concern no
  as of 2026-03-02
  under kirklees
    expect chair-duties part concerns not-applicable
    expect chair-duties part challenge not-applicable

# Chapter 4, of a child who has died: "any Conference must be managed sensitively".
scenario "Kirklees: after a child's death a conference is held with care, and before it that is not asked"
  given
    child A born 2018-05-01
    child-died on 2026-03-02 for child A
  as of 2026-03-02
  under kirklees
    expect chair-duties part bereavement required, must, by no one,
      act "manage any conference after the death with care, and keep in mind the other children of the home on a plan",
      cites handbook 4 "In these cases, any Conference must be managed sensitively"
  as of 2026-03-01
  under kirklees
    expect chair-duties part bereavement not-applicable

scenario "Kirklees: whether practice could harm the child, the chair judges"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under kirklees
    expect chair-duties part challenge judgement, needs practice-detrimental, judged by conference-chair

# The service: support, quality, advice and working together

scenario "Kirklees: what chairs, their service and the agencies owe each other, in any case"
  given
    plan-started on 2026-01-13
  as of 2026-03-02
  under kirklees
    expect practitioner-supervision part management required, must, by service-manager,
      act "manage the chairs and answer for the quality of the service to each child on a plan", cites handbook 2
    expect practitioner-supervision part support required, will, by service-manager,
      act "give each chair oversight, professional advice and management support", cites handbook 2
    expect practitioner-supervision part case-load required, will, by service-manager,
      act "see that the chairs have a manageable case load", cites handbook 2
    expect practitioner-supervision part training required, will, by service-manager,
      act "see that the chairs have appropriate training regularly", cites handbook 2
    expect practitioner-supervision part escalation required, will, by service-manager,
      act "support the chairs in challenge and escalation, and keep escalation appropriate and proportionate",
      cites handbook 2
    expect practitioner-supervision part value required, must, by senior-managers,
      act "value the chair's role", cites handbook 2
    expect practitioner-supervision part administration required, must, by no one,
      act "have an administrative service in place that supports the conference process", cites handbook 2
    expect practitioner-supervision part culture required, must, by no one,
      act "give the chair a supportive culture and environment to work in", cites handbook 2
    expect quality-assurance part monitoring required, will, by conference-chair,
      act "monitor plans and practice in conferences and between them, to prevent drift and delay", cites handbook 6
    expect quality-assurance part process required, will, by no one,
      act "assure quality from the request on: preparation, reports, information from all agencies, later monitoring",
      cites handbook 6
    expect quality-assurance part points required, will, by conference-chair,
      act "show quality assurance on file at request, preparation, outcome, record, midway review, monitoring and dispute",
      cites handbook 6
    expect quality-assurance part transparency required, must, by conference-service,
      act "be transparent in its approach and its recording", cites handbook 6
    expect quality-assurance part form required, must, by conference-chair,
      act "complete a monitoring form on the record", cites handbook 4
    expect quality-assurance part invitation required, will, by conference-chair,
      act "invite the lead social worker and the team manager to a midway review or monitoring discussion",
      cites handbook 6
    expect quality-assurance part over-monitoring barred, should not, by no one,
      act "monitor too much, or manage risk by monitoring", cites handbook 6
    expect quality-assurance part themes required, will, by no one,
      act "capture themes and share them formally with the heads of service", cites handbook 6
    expect quality-assurance part case-concerns required, will, by no one,
      act "take concerns about one case through dispute resolution", cites handbook 6
    expect quality-assurance part data required, will, by conference-service,
      act "scrutinise practice and provide gathered data on practice and its themes", cites handbook 2
    expect quality-assurance part standards required, will, by conference-chair,
      act "monitor and report on standards of safeguarding practice", cites handbook 2
    expect quality-assurance part effectiveness required, will, by conference-service,
      act "assure the quality of conferences, core groups, reports and attendance", cites handbook 8
    expect quality-assurance part overview required, expected, by no one,
      act "give an overview of quality with high support and high challenge", cites handbook 2
    expect quality-assurance part timescales required, will, by service-manager,
      act "see that conferences are held within the statutory times", cites handbook 2
    expect quality-assurance part compliance required, will, by service-manager,
      act "develop a service that meets what is needed of it and complies with statutory regulations", cites handbook 2
    expect quality-assurance part annual-report required, will, by no one,
      act "provide themes and performance data for the partnership's annual report", cites handbook 8
    expect duty-service part service required, will, by conference-service,
      act "run a duty service every day: advice, cover for sickness, guidance on risk, help with other agencies",
      cites handbook 9
    expect duty-service part access permitted, may, by social-care and partner-agencies,
      act "use the duty service", cites handbook 9
    expect change-of-worker silent
    expect partnership-working part arrangements required, will, by conference-service,
      act "see that arrangements for working together are in place", cites handbook 8
    expect partnership-working part leads required, will, by service-manager,
      act "work with the agencies' leads, to share themes and keep safeguarding effective and accountable",
      cites handbook 8
    expect partnership-working part paramount required, must, by no one,
      act "keep the child's welfare and safety paramount throughout, where professionals disagree too", cites handbook 7
    expect partnership-working part conferences required, will, by service-manager,
      act "see that conferences are multi-agency meetings", cites handbook 2
    expect partnership-working part challenge required, must, by service-manager,
      act "be ready to challenge agencies and raise concerns, with them and through the partnership", cites handbook 2

scenario "Kirklees: a theme about an agency is talked over, and a serious one taken higher"
  given
    child A born 2018-05-01
      agency-theme yes
      agency-theme-serious no
    child B born 2019-05-01
      agency-theme yes
      agency-theme-serious yes
    child C born 2020-05-01
      agency-theme no
      agency-theme-serious yes
  as of 2026-03-02
  under kirklees
    expect quality-assurance part agency-themes for child A required, will, by no one,
      act "talk a theme about an agency over with individual professionals", cites handbook 6
    expect quality-assurance part agency-themes for child B required, will, by no one,
      act "take a serious theme about an agency to the professional's manager or the agency's lead for safeguarding",
      cites handbook 6
    expect quality-assurance part agency-themes for child C not-applicable

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees-family.policy",
      text: ##"""
# What the documents of Kirklees come to for the child and the family around the conference, worked out by hand.

# A is 10 on the day of the conference, B the day after it; C is unborn.
scenario "Kirklees: a child under 10 may be able to take part, and the age is a guide for every child"
  given
    child A born 2016-03-10
    child B born 2016-03-11
    child C expected 2026-06-01
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect child-younger part ability for child A not-applicable
    expect child-younger part ability for child B required, must, by social-worker and conference-chair,
      act "bear in mind that a younger child may be able to contribute and may wish to attend"
    expect child-younger part ability for child C not-applicable
    expect child-younger part guide for child A required, must, by no one,
      act "take the child's age as a guide, not as an absolute rule"
    expect child-younger part guide for child B required, must
    expect child-younger part guide for child C not-applicable

scenario "Kirklees: the document says nothing of a letter to the child"
  given
    child A born 2014-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect child-letter silent

# On 10 March 2026 A is 10 that day, B the day after, D since the day before, E is 11 that day; C is unborn.
scenario "Kirklees: who gives the child the feedback is agreed and minuted, for the child who attends as well"
  given
    child A born 2016-03-10
      child-wishes-to-meet-chair yes
    child B born 2016-03-11
      child-wishes-to-meet-chair yes
    child C expected 2026-06-01
      child-wishes-to-meet-chair yes
    child D born 2016-03-09
      child-wishes-to-meet-chair yes
    child E born 2015-03-10
      child-wishes-to-meet-chair yes
    child F born 2018-03-10
      child-wishes-to-meet-chair no
    child G born 2018-03-10
    child-attends yes
    initial-conference on 2026-03-10
  as of 2026-03-16
  under kirklees
    expect child-feedback part person for child A required, should, by whole-conference,
      act "agree who is best placed to give the child the feedback"
    expect child-feedback part person for child C not-applicable
    expect child-feedback part minutes for child A required, should, by no one,
      act "record clearly in the minutes who gives the child the feedback"
    expect child-feedback part minutes for child C not-applicable
    expect child-feedback part younger-child for child A not-applicable
    expect child-feedback part younger-child for child B required, should, by social-worker,
      act "consider whether the chair or the social worker is best placed to give this child the feedback"
    expect child-feedback part younger-child for child C not-applicable
    expect child-feedback part younger-child for child F not-applicable
    expect child-feedback part younger-child for child G needs-facts, needs child-wishes-to-meet-chair
  under kirklees
    read over-ten of child-feedback as day-after
    expect child-feedback part younger-child for child A required, should, by social-worker,
      act "consider whether the chair or the social worker is best placed to give this child the feedback"
    expect child-feedback part younger-child for child B required, should
    expect child-feedback part younger-child for child C not-applicable
    expect child-feedback part younger-child for child D not-applicable
    expect child-feedback part younger-child for child F not-applicable
  under kirklees
    read over-ten of child-feedback as eleventh-birthday
    expect child-feedback part younger-child for child D required, should, by social-worker,
      act "consider whether the chair or the social worker is best placed to give this child the feedback"
    expect child-feedback part younger-child for child E not-applicable
    expect child-feedback part younger-child for child C not-applicable
    expect child-feedback part younger-child for child F not-applicable

# C is unborn; B does not attend, has no advocate and wishes none; of D nothing is known.
scenario "Kirklees: the ways in which a child takes part"
  given
    child A born 2018-03-10
      child-attends yes
      child-able-to-contribute yes
      child-wishes-advocate yes
      child-has-advocate yes
    child B born 2014-05-06
      child-attends no
      child-able-to-contribute no
      child-wishes-advocate no
      child-has-advocate no
    child C expected 2026-06-01
    child D born 2012-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect child-participation part issues for child A required, will, by social-worker,
      act "tell the chair of any issue or concern about the child's taking part that may need consideration or action"
    expect child-participation part issues for child C not-applicable
    expect child-participation part ability for child A required, must, by social-worker,
      act "talk over with the chair how far the child can follow and contribute, in understanding and in feeling"
    expect child-participation part ability for child B not-applicable
    expect child-participation part ability for child D needs-facts, needs child-attends
    expect child-participation part arrangements for child A required, should, by conference-chair and social-worker,
      act "talk over how to have the child feel safe and welcome, and what the child can contribute"
    expect child-participation part arrangements for child C not-applicable
    expect child-participation part ways for child A permitted, may, by child-concerned,
      act "contribute in person, by speaking, by a letter or by a presentation"
    expect child-participation part ways for child C not-applicable
    expect child-participation part exploring for child A required, should, by social-worker,
      act "explore with the child how the child wants to contribute", says "before the conference"
    expect child-participation part exploring for child C not-applicable
    expect child-participation part contribution for child A required, expected, by no one,
      act "enable the child to contribute, by any means the child chooses"
    expect child-participation part contribution for child B not-applicable
    expect child-participation part contribution for child D judgement, judged by social-worker,
      needs child-able-to-contribute
    expect child-participation part advocate for child A permitted, may, by child-concerned,
      act "have an advocate attend with them or in their place"
    expect child-participation part advocate for child C not-applicable
    expect child-participation part advocate-arranged for child A required, will, by social-worker,
      act "arrange the advocate"
    expect child-participation part advocate-arranged for child B not-applicable
    expect child-participation part advocate-arranged for child D needs-facts, needs child-wishes-advocate
    expect child-participation part advocate-briefed for child A required, must, by advocate,
      act "understand the role, and meet the chair to talk over the role and the arrangements",
      says "before the conference"
    expect child-participation part advocate-briefed for child B not-applicable
    expect child-participation part advocate-briefed for child D needs-facts, needs child-has-advocate

scenario "Kirklees: how the child's views are sought and recorded"
  given
    child A born 2014-03-10
      child-wishes-to-take-part yes
    child B born 2014-05-06
      child-wishes-to-take-part no
    child C born 2012-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect child-views part voice required, will, by conference-chair,
      act "see to it that the child's voice is heard and the child's wishes and feelings are fully considered"
    expect child-views part proactive required, should, by no one,
      act "seek out the views of children and their families"
    expect child-views part sharing required, should, by social-worker,
      act "talk over with the chair in what way the conference hears the child's voice"
    expect child-views part case-note required, will, by no one, act "put every talk with the child on a case note"
    expect child-views part file required, should, by no one,
      act "keep any conclusions and documents on the child's electronic file, and set them out in the minutes"
    expect child-views part not-taking-part for child A not-applicable
    expect child-views part not-taking-part for child B required, should, by no one,
      act "record it when a child has not wished to take part or attend"
    expect child-views part not-taking-part for child C needs-facts, needs child-wishes-to-take-part

# "Children/young people over the age of ten years who do not attend"; a younger one may meet the chair as well. D is
# unborn.
scenario "Kirklees: a meeting of the chair with a child who did not attend stands in a case note"
  given
    child A born 2014-03-10
      child-attends no
    child B born 2014-05-06
      child-attends yes
    child D expected 2026-06-01
      child-attends no
    initial-conference on 2026-03-10
  as of 2026-03-16
  under kirklees
    expect child-views part meeting for child A required, will, by conference-chair,
      act "document a meeting with a child who did not attend, in a case note on the electronic file",
      cites handbook 5 "This meeting is to be documented on the child's electronic file"
    expect child-views part meeting for child B not-applicable
    expect child-views part meeting for child D not-applicable

scenario "Kirklees: the document says nothing of safety after a child has shared views"
  given
    child A born 2014-03-10
    initial-conference on 2026-03-10
  as of 2026-03-16
  under kirklees
    expect child-safety-after-sharing silent

scenario "Kirklees: the document names no trusted person"
  given
    child A born 2014-03-10
    initial-conference booked for 2026-03-20
  as of 2026-03-16
  under kirklees
    expect trusted-person silent

scenario "Kirklees: the document does not say which parents are invited"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect parent-invitation silent

scenario "Kirklees: the social worker tells the chair about an exclusion that may be needed"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect parent-exclusion required, will, by social-worker,
      act "tell the chair of any issue or concern about an exclusion that may need consideration or action"

scenario "Kirklees: the document does not say whom parents may bring"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect parent-supporter silent

scenario "Kirklees: the document speaks of no meeting of the chair with the family"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect chair-premeet silent

scenario "Kirklees: the document does not say who explains the conference"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under kirklees
    expect sw-explain-conference silent

scenario "Kirklees: how practitioners engage with the family"
  given
    child A born 2018-03-10
  as of 2026-03-02
  under kirklees
    expect family-engagement part proactive required, should, by no one, act "seek out the views of families"
    expect family-engagement part dignity required, will, by no one,
      act "treat everyone at the conference with dignity and respect, and let everyone contribute"
    expect family-engagement part ownership required, will, by no one,
      act "develop the plan with the family before it is decided whether there is to be one"

scenario "Kirklees: the document says nothing of an unborn child"
  given
    child A expected 2026-06-01
    initial-conference booked for 2026-03-10
    review-conference booked for 2026-04-14
  as of 2026-03-02
  under kirklees
    expect prebirth-plan-at-birth silent
    expect prebirth-review silent
    expect prebirth-attendees silent
    expect prebirth-decision silent

scenario "Kirklees: a conference that cannot be held in person may be virtual or a hybrid"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
      in-person-impossible yes
      exceptional-circumstances no
    review-conference booked for 2026-04-14
      in-person-impossible no
      exceptional-circumstances yes
    review-conference booked for 2026-09-15
  as of 2026-03-02
  under kirklees
    expect conference-mode about the initial-conference on 2026-03-10 permitted, may, by no one,
      act "hold the conference virtually or as a hybrid"
    expect conference-mode about the review-conference on 2026-04-14 not-applicable
    expect conference-mode about the review-conference on 2026-09-15 needs-facts, needs in-person-impossible
    expect conference-mode about the initial-conference on 2026-03-10 in handbook, elsewhere not-applicable
    expect conference-mode about the review-conference on 2026-04-14 in handbook, elsewhere permitted, may, by no one,
      act "hold the conference virtually"
    expect conference-mode about the review-conference on 2026-09-15 in handbook, elsewhere judgement

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees-mutation.policy",
      text: ##"""
# What tells the policy of Kirklees from one with a single slip in it, worked out by hand.

# Chapter 2: a conference that is rearranged; the social worker may invite, as agreed with the chair and the unit.
scenario "Kirklees: with whom new invitations are agreed"
  given
    conference-stood-down on 2026-01-06
  as of 2026-01-12
  under kirklees
    expect stand-down-consequence part invitations permitted, may, by social-worker,
      says "the conference chair and the conference service"

# Chapter 10: before the plan of a looked after child ends, the core group is asked for reasons against it.
scenario "Kirklees: whom the chair consults where the chair decides on a looked after child's plan"
  given
    review-conference on 2026-01-06
    became-looked-after on 2026-01-07
  as of 2026-01-12
  under kirklees
    read looked-after-decides as chair
    expect end-decision-body part looked-after judgement, says "after consulting the core group"
    expect looked-after part decision judgement, says "after consulting the core group"

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees-plan.policy",
      text: ##"""
# What the handbook of Kirklees comes to on plans, minutes, disputes, core groups and reviews, worked out by hand.

# A child in need plan

scenario "Kirklees: a child without a plan is always assessed as possibly in need"
  given
    initial-conference on 2026-01-06
      no-plan-made yes
    review-conference on 2026-04-01
      no-plan-made yes
  as of 2026-04-02
  under kirklees
    expect child-in-need-stepdown part framework required, should, by social-worker,
      act "consider the child within the child in need framework",
      cites 4 "should consider the child's circumstances within the Child in Need framework"
    expect child-in-need-stepdown part framework required,
      cites 4 "those children who step down from a child protection plan"
    expect child-in-need-stepdown part assessed barred, should not, by no one,
      act "leave the child unassessed as possibly a child in need",
      cites 4 "It should never be the case that a child whose circumstances"
    expect child-in-need-stepdown part assessed barred, cites 4 "is not assessed as potentially a Child in Need"

scenario "Kirklees: a child on a plan is not considered in need besides"
  given
    initial-conference on 2026-01-06
      no-plan-made no
  as of 2026-01-07
  under kirklees
    expect child-in-need-stepdown part framework not-applicable
    expect child-in-need-stepdown part assessed not-applicable

# Appeals and minutes

scenario "Kirklees: what the minutes of a conference hold; appeals are not spoken of"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under kirklees
    expect appeal-guidance silent
    expect minutes-contents part record required, must, by no one,
      act "make the minutes an accurate and full record of the meeting, the information shared and the plan",
      cites 4 "accurate and comprehensive record of the meeting, information shared and the plan"
    expect minutes-contents part manner required, will, by no one,
      act "give the information shared in short, under the headings of Strengthening Families, not word for word",
      cites 4 "not a verbatim record; they provide a succinct version"
    expect minutes-contents part views required, must, by no one,
      act "set out the views of those who attended, with their scaling and their statements on the threshold",
      cites 4 "views of those in attendance including scaling and threshold statements"
    expect minutes-contents part decisions required, must, by no one, act "record every decision in the minutes",
      cites 4 "Record all decisions and dissenting views"
    expect minutes-contents part dissent required, must, by no one, act "record dissenting views in the minutes",
      cites 4 "Record all decisions and dissenting views"
    expect minutes-contents part style required, must, by no one,
      act "write the minutes professionally, as law and procedures ask, and so that the family and the child can follow them",
      cites 4 "Be presented in compliance with legislation and procedures and written"
    expect minutes-contents part feedback required, should, by no one,
      act "record in the minutes who is to give the child feedback",
      cites 5 "This should be clearly recorded in the Conference minutes"
    expect minutes-contents part participation required, should, by no one,
      act "record in the minutes what came of talking with the child about taking part, a wish not to included",
      cites 5 "but also contained within the Conference minutes"
    expect minutes-contents part participation required,
      cites 5 "capture if the child did not wish to participate or attend"

scenario "Kirklees: who gets the minutes, who takes them and who records the outcome"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under kirklees
    expect minutes-recipients part recipients required, will, by no one,
      act "distribute the record so that all who attended have it",
      cites 2 "ensure the information is available to all in attendance"
    expect minutes-recipients part use permitted, may, by no one,
      act "use the minutes for other ends, such as evidence in legal proceedings",
      cites 4 "be used for other purposes such as evidence in legal proceedings"
    expect minutes-taker part taker required, will, by conference-service,
      act "give every conference a minute taker of its own from business support",
      cites 2 "allocated a dedicated minute taker, from the CPRU Business Support team"
    expect minutes-taker part taker required,
      cites 4 "Each Conference has a dedicated Business Support Officer in the CPRU"
    expect minutes-taker part responsibility required, will, by conference-chair, act "answer for the minutes",
      cites 4 "The Conference chair is responsible for the minutes of the meeting"
    expect outcome-recorded part outcome required, will, by conference-service,
      act "record the outcome on the child's electronic file",
      cites 4 "responsible for recording on the child's electronic file the outcome"
    expect outcome-recorded part monitoring required, must, by conference-chair, act "complete a monitoring form",
      cites 4 "monitoring form on Liquidlogic is also required to be completed"

# Disputes

scenario "Kirklees: a concern of the chair's is raised, informally first, and the chair may skip a stage"
  given
    chair-has-concern yes
    practice-detrimental yes
    dispute-unresolved yes
    chairing-concern yes
    chairing-concern-unresolved yes
  as of 2026-04-02
  under kirklees
    expect dispute-stages part concern required, will, by conference-chair, act "raise the concern",
      cites 7 "the conference Chair has a responsibility to raise any concern"
    expect dispute-stages part challenge required, must, by conference-chair, act "challenge the practice assertively",
      cites 7 "they have a duty to assertively challenge this"
    expect dispute-stages part informal required, will, by conference-chair,
      act "seek first to settle the matter informally with the social worker, the team manager, or both",
      cites 7 "in the first instance seek to resolve the issue informally"
    expect dispute-stages part process required, will, by conference-chair, act "follow the dispute resolution process",
      cites 7 "the Conference Chair will follow the Child Protection Dispute Resolution process"
    expect dispute-stages part process required,
      cites 7 "not resolved in a timescale that is appropriate to the child's needs"
    expect dispute-stages part skipping permitted, may, by conference-chair,
      act "pass over any stage and take the dispute to the level the chair finds most fitting",
      cites 7 "a Chair may bypass any stage and progress a dispute"
    expect dispute-stages part activation required, will, by conference-chair,
      act "set the process going, even against the child's wishes where their interests and rights call for it",
      cites 7 "The individual Chair is responsible for activating the Dispute Resolution process"
    expect dispute-stages part activation required,
      cites 7 "in accordance with the best interest and welfare of the child"
    expect dispute-stages part proportion required, will, by service-manager,
      act "support the chair in challenge, and see that escalation is fitting and in proportion",
      cites 2 "that escalation is appropriate and proportionate to the concern"
    expect dispute-record part record required, will, by conference-chair,
      act "put a record of the conversation and the concern on the child's electronic file",
      cites 7 "A record of the conversation and concern will be added"
    expect dispute-record part partners required, must, by conference-chair,
      act "challenge a partner agency's practice or policy too",
      cites 7 "practice or policy of Children's Social Care (or partner agency)"
    expect escalation-by-professionals part first required, should, by professionals,
      act "take their concern to the service manager first",
      cites 7 "in the first instance contact the Child Protection Service Manager"
    expect escalation-by-professionals part then required, should, by professionals,
      act "turn to the partnership's escalation procedure or to the complaints team",
      cites 7 "If this does not resolve the issue, they should then consult"
    expect escalation-by-professionals part then required,
      cites 7 "or contact the Kirklees Childrens Services Complaints team"
    expect escalation-by-professionals part early required, should, by no one,
      act "settle differences between professionals at the earliest opportunity",
      cites 7 "for professional differences to be resolved at the earliest opportunity"
    expect escalation-by-professionals part heard required, will, by conference-chair,
      act "see that every professional is listened to and their views are taken into account",
      cites 7 "responsible for ensuring that all professionals are listened to"

scenario "Kirklees: where nobody has a concern there is nothing to raise"
  given
    chair-has-concern no
    practice-detrimental no
    dispute-unresolved no
    chairing-concern no
    chairing-concern-unresolved no
  as of 2026-04-02
  under kirklees
    expect dispute-stages part concern not-applicable
    expect dispute-stages part challenge not-applicable
    expect dispute-stages part informal not-applicable
    expect dispute-stages part process not-applicable
    expect dispute-record part record not-applicable
    expect dispute-record part partners not-applicable
    expect escalation-by-professionals part first not-applicable
    expect escalation-by-professionals part then not-applicable

# Plans and core groups

scenario "Kirklees: the first core group makes the full plan"
  given
    plan-started on 2026-01-06
  as of 2026-04-02
  under kirklees
    expect plan-contents part builder required, will, by core-group-members and social-worker,
      act "build on the outline plan at the first core group and make a complete plan",
      cites 4 "build on the outline plan agreed at the Initial Child Protection Conference"
    expect plan-contents part focus required, should, by no one,
      act "turn the plan on building safety and on what protects the child",
      cites 4 "focus on building safety and making best use of identified protective factors"
    expect plan-explained silent
    expect core-group-membership silent
    expect core-group-tasks part develop required, will, by core-group-members and social-worker,
      act "build on the outline plan at the first core group and make a complete plan",
      cites 4 "produce a complete SMART plan in line with Strengthening Practice"

# Assessments, court, reviews and the end of a plan

scenario "Kirklees: specialist assessments and court proceedings are not spoken of"
  given
    plan-started on 2026-01-06
  as of 2026-04-02
  under kirklees
    expect specialist-assessment silent
    expect legal-action silent

scenario "Kirklees: what a review has before it; its purpose and an early one are not spoken of"
  given
    review-conference on 2026-04-01
  as of 2026-04-02
  under kirklees
    expect early-review silent
    expect review-purpose silent
    expect review-report part contents required, should, by no one,
      act "report the reason for the conference, the child's needs, the parents' capacity, family and surroundings, and harm and its impact",
      cites 4 "An assessment of the child's needs"
    expect review-report part contents required, cites 4 "evidence of how the child has been abused or neglected"
    expect review-report part goals required, should, by no one,
      act "put safety goals, danger statements and an outline of the plan into the report",
      cites 4 "Safety goals and danger statements"
    expect review-report part goals required, cites 4 "An outline of the Child's Protection plan"
    expect review-report part plan-copy required, will, by social-worker,
      act "give the conference a copy of the plan to consider and review",
      cites 4 "responsible for providing the Conference a copy of the plan for consideration"
    expect review-report part revised-plan required, will, by no one,
      act "send the plan out at the end of the conference, with the decision",
      cites 4 "the plan and decision will be distributed via secure email"

# The grounds, each by itself. On Thursday 2 April 2026 a child born on 2 April 2008 is 18.

scenario "Kirklees: a plan may end when abuse and its risk are gone, on careful analysis"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present no
    risk-analysed yes
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 4 "the abuse or risk of abuse is no longer present"
    expect end-grounds permitted, cites 4 "careful and thorough analysis of current and future risk"

scenario "Kirklees: a risk that is gone without analysis is no ground"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present no
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: analysis that finds a risk is no ground"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed yes
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: a plan may end for another that fits better and that a manager agrees to"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed yes
    team-manager-agrees yes
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 4 "an alternative plan is more appropriate to meet the needs"
    expect end-grounds permitted, cites 4 "must be agreed at a team manager level or above"

scenario "Kirklees: another plan that no manager agrees to is no ground"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed yes
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: a manager who agrees to no other plan is no ground"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees yes
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: a plan may end on the eighteenth birthday"
  given
    child A born 2008-04-02
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan", cites 4 "The child has reached the age of 18"

scenario "Kirklees: a plan may not end the day before the eighteenth birthday"
  given
    child A born 2008-04-03
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: a plan may end with the death of the child"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    child-died on 2026-03-24
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan", cites 4 "The child is deceased"

scenario "Kirklees: a plan may end with its transfer"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred yes
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan",
      cites 4 "The local authority transfers the plan to another local authority"

scenario "Kirklees: a plan may end when the child has left the country, if only for a time"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    left-uk on 2026-03-24
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan", cites 4 "The child has left the United Kingdom"

scenario "Kirklees: a plan may end when the child is looked after and the core group decides so"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    became-looked-after on 2026-03-24
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end yes
  as of 2026-04-02
  under kirklees
    expect end-grounds permitted, may, by no one, act "end the plan", cites 10 "If a decision to de-plan the child"

scenario "Kirklees: being looked after is no ground by itself"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    became-looked-after on 2026-03-24
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end no
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

scenario "Kirklees: the core group ends no plan of a child at home"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    abuse-or-risk-present yes
    risk-analysed no
    alternative-plan-agreed no
    team-manager-agrees no
    plan-transferred no
    core-group-decides-to-end yes
  as of 2026-04-02
  under kirklees
    expect end-grounds barred, may

"""##
    ),
    (
      name: "Policies/Scenarios/kirklees-strategy.policy",
      text: ##"""
# What the handbook of Kirklees asks of strategy discussions and of what leads to a conference and goes to it.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April (Easter), 4 and 25 May 2026.

# The strategy discussion

scenario "Kirklees: three agencies must take part, in a meeting or by telephone"
  given
  as of 2026-01-15
  under kirklees
    expect strategy-attendees part agencies required, must, by social-care and health-services and police, no due day,
      act "take part in the strategy discussion", cites 3 "The strategy discussion must involve representatives from"
    expect strategy-attendees part seniority required, should, by strategy-participants,
      act "be senior enough to make decisions for their agencies"
    expect strategy-attendees part others judgement, judged by social-care
    expect strategy-mode part meeting permitted, may, by no one,
      act "hold the strategy discussion as a meeting of the agencies"
    expect strategy-mode part telephone permitted, may, by no one, act "hold the strategy discussion by telephone"
    expect strategy-chair silent
    expect allegation-against-practitioner silent
    expect icpc-request-by-partner silent

scenario "Kirklees: others must be brought in where that is right"
  given
    other-agencies-appropriate yes
  as of 2026-01-15
  under kirklees
    expect strategy-attendees part others required, must, by no one,
      act "bring in other professionals or agencies, such as the one that made the referral"

scenario "Kirklees: others need not be brought in where that is not right"
  given
    other-agencies-appropriate no
  as of 2026-01-15
  under kirklees
    expect strategy-attendees part others not-applicable

# Enquiries, a referral at their end where concerns continue, other planning, and law in extreme cases; all options count.
scenario "Kirklees: the outcomes named are open to a strategy discussion"
  given
    strategy-discussion on 2026-01-12
      strategy-outcome section-47-enquiries
    strategy-discussion on 2026-01-13
      strategy-outcome child-in-need-planning
    strategy-discussion on 2026-01-14
      strategy-outcome family-group-conference
    strategy-discussion on 2026-01-15
      strategy-outcome family-network-meeting
    strategy-discussion on 2026-01-16
      strategy-outcome legal-steps
      extreme-case yes
    strategy-discussion on 2026-01-19
      strategy-outcome conference-referral
      concerns-continue yes
      section-47-completed yes
  as of 2026-01-20
  under kirklees
    expect strategy-outcomes permitted, may, by no one, act "decide on what is to follow",
      cites 3 "must consider all options available to safeguard and promote"

scenario "Kirklees: what is not named is for a person to judge"
  given
    strategy-discussion on 2026-01-12
      strategy-outcome no-further-involvement
    strategy-discussion on 2026-01-16
      strategy-outcome legal-steps
      extreme-case no
    strategy-discussion on 2026-01-19
      strategy-outcome conference-referral
      concerns-continue yes
      section-47-completed no
    strategy-discussion on 2026-01-20
      strategy-outcome conference-referral
      concerns-continue no
      section-47-completed yes
  as of 2026-01-20
  under kirklees
    expect strategy-outcomes judgement

scenario "Kirklees: reasonable cause brings a strategy meeting, and one may be held at any time"
  given
    reasonable-cause on 2026-01-12
    further-discussion-necessary yes
    plan-started on 2025-12-01
    left-uk on 2026-01-14
  as of 2026-01-15
  under kirklees
    expect strategy-trigger part reasonable-cause required, will, by social-care, act "convene a strategy discussion"
    expect strategy-trigger part any-time permitted, may, by no one,
      act "hold a strategy discussion after a referral or at any other time"
    expect strategy-trigger part again permitted, may, by no one, act "hold more than one strategy discussion"
    expect strategy-trigger part left-uk required, must, by no one,
      act "convene a strategy discussion on a child on a plan who has left the United Kingdom",
      cites 4 "For such cases a strategy meeting must be convened to consider options"

scenario "Kirklees: without reasonable cause, need or a departure there is no further duty"
  given
    further-discussion-necessary no
  as of 2026-01-15
  under kirklees
    expect strategy-trigger part reasonable-cause not-applicable
    expect strategy-trigger part again not-applicable
    expect strategy-trigger part left-uk not-applicable

scenario "Kirklees: a child who leaves without having been on a plan needs no strategy meeting for that"
  given
    left-uk on 2026-01-14
  as of 2026-01-15
  under kirklees
    expect strategy-trigger part left-uk not-applicable

scenario "Kirklees: whether a further discussion is necessary is for children's social care to judge"
  given
  as of 2026-01-15
  under kirklees
    expect strategy-trigger part again judgement, judged by social-care

scenario "Kirklees: what a strategy meeting considers and decides"
  given
    concerns-continue yes
    section-47-completed yes
    plan-started on 2025-12-01
    left-uk on 2026-01-14
  as of 2026-01-15
  under kirklees
    expect strategy-actions part options required, must, by no one, no due day,
      act "consider every option for keeping the child safe and well"
    expect strategy-actions part enquiries required, will, by no one,
      act "consider and decide whether to begin section 47 enquiries"
    expect strategy-actions part conference required, will, by no one,
      act "decide whether to ask for an initial conference"
    expect strategy-actions part left-uk required, must, by no one,
      act "consider options such as work with bodies that act across borders"

scenario "Kirklees: while enquiries go on, a conference is not yet decided on"
  given
    concerns-continue yes
    section-47-completed no
    left-uk on 2026-01-14
  as of 2026-01-15
  under kirklees
    expect strategy-actions part conference not-applicable
    expect strategy-actions part left-uk not-applicable
  under kirklees
    read referral-when of strategy-actions as either
    expect strategy-actions part conference required, will, by no one,
      act "decide whether to ask for an initial conference"

scenario "Kirklees: no concerns and no completed enquiries, nothing to decide in either reading"
  given
    concerns-continue no
    section-47-completed no
  as of 2026-01-15
  under kirklees
    read referral-when of strategy-actions as either
    expect strategy-actions part conference not-applicable

scenario "Kirklees: in the wider reading the end of the enquiries is enough without concerns"
  given
    concerns-continue no
    section-47-completed yes
  as of 2026-01-15
  under kirklees
    expect strategy-actions part conference not-applicable
  under kirklees
    read referral-when of strategy-actions as either
    expect strategy-actions part conference required, will, by no one,
      act "decide whether to ask for an initial conference"

scenario "Kirklees: in the wider reading concerns or the end of the enquiries are enough for a referral"
  given
    strategy-discussion on 2026-01-12
      strategy-outcome conference-referral
      concerns-continue yes
      section-47-completed no
    strategy-discussion on 2026-01-13
      strategy-outcome conference-referral
      concerns-continue no
      section-47-completed yes
  as of 2026-01-15
  under kirklees
    expect strategy-outcomes judgement
  under kirklees
    read referral-when of strategy-outcomes as either
    expect strategy-outcomes permitted

scenario "Kirklees: where concerns do not continue, nor at the end of the enquiries"
  given
    concerns-continue no
    section-47-completed yes
    plan-started on 2025-12-01
  as of 2026-01-15
  under kirklees
    expect strategy-actions part conference not-applicable
    expect strategy-actions part left-uk not-applicable

# What leads to an initial conference

scenario "Kirklees: substantiated enquiries and an agreed conference bring one"
  given
    conference-agreed on 2026-01-12
    section-47-substantiated yes
  as of 2026-01-15
  under kirklees
    expect icpc-trigger required, will, by no one, no due day, act "convene an initial conference",
      cites 4 "convened following s47 enquiries which substantiate concerns"

# The meeting of 12 January confirms where the investigation stands and agrees to a conference.
scenario "Kirklees: the discussion that confirms the investigation and agrees to a conference brings one as well"
  given
    conference-agreed on 2026-01-12
    section-47-confirmed on 2026-01-12
    section-47-substantiated no
  as of 2026-01-15
  under kirklees
    expect icpc-trigger required, will, by no one, no due day, act "convene an initial conference"
  as of 2026-01-11
  under kirklees
    expect icpc-trigger not-applicable

scenario "Kirklees: an agreed conference alone does not"
  given
    conference-agreed on 2026-01-12
    section-47-substantiated no
  as of 2026-01-15
  under kirklees
    expect icpc-trigger not-applicable

scenario "Kirklees: nor do substantiated enquiries alone"
  given
    strategy-discussion on 2026-01-12
    section-47-substantiated yes
  as of 2026-01-15
  under kirklees
    expect icpc-trigger not-applicable

# Invitations, and the social worker's report

scenario "Kirklees: for an initial conference an early request brings the list"
  given
    initial-conference booked for 2026-01-15
  as of 2026-01-12
  under kirklees
    expect invite-list part list required, will, by conference-service, no due day,
      act "invite all who take part in the conference"
    expect invite-list part supply required, must, by social-worker,
      act "see, by an early request for an initial conference, that the details of those to be invited come in good time"
    expect conference-attendees part agencies required, will, by service-manager,
      act "see that conferences are meetings of several agencies"
    expect sw-report-format part document required, must, by no one,
      act "have the Child and Family Assessment on Liquidlogic as the report to an initial or a review conference",
      cites 4 "(Child and Family Assessment on Liquid Logic) must be available"
    expect sw-report-format part document in handbook, elsewhere required, should, by no one,
      act "give the report the form of a Single Assessment"

scenario "Kirklees: for a review the social worker confirms the list"
  given
    review-conference booked for 2026-04-15
  as of 2026-03-12
  under kirklees
    expect invite-list part supply required, will, by social-worker,
      act "confirm to the conference service who is invited"

scenario "Kirklees: for a transfer-in conference the risk is recorded in a Single Assessment"
  given
    transfer-in-conference booked for 2026-01-22
  as of 2026-01-12
  under kirklees
    expect sw-report-format part document required, should, by no one,
      act "record and analyse the risk in a Single Assessment as the report"

# Before Monday 19 January 2026: Friday the 16th is 1, Thursday the 15th 2, Wednesday the 14th 3.
scenario "Kirklees: the child who can manage it has the report three working days before"
  given
    initial-conference booked for 2026-01-19
    report-suits-child yes
    child-can-manage-report yes
  as of 2026-01-14
  under kirklees
    expect sw-report-shared-with-child due, should, by no one, due 2026-01-14, not done,
      act "share the report with the child"
  as of 2026-01-15
  under kirklees
    expect sw-report-shared-with-child overdue, due 2026-01-14

scenario "Kirklees: a child who cannot manage it is not given it"
  given
    initial-conference booked for 2026-01-19
    report-suits-child yes
    child-can-manage-report no
  as of 2026-01-14
  under kirklees
    expect sw-report-shared-with-child not-applicable

scenario "Kirklees: nor is a child whom the report does not suit"
  given
    initial-conference booked for 2026-01-19
    report-suits-child no
    child-can-manage-report yes
  as of 2026-01-14
  under kirklees
    expect sw-report-shared-with-child not-applicable

scenario "Kirklees: whether the child can manage it is for the social worker to judge"
  given
    initial-conference booked for 2026-01-19
  as of 2026-01-14
  under kirklees
    expect sw-report-shared-with-child judgement, judged by social-worker

# Interpreters, the police and the agencies

scenario "Kirklees: the social worker books the interpreter and tells the chair"
  given
    initial-conference booked for 2026-01-15
    interpreter-needed yes
    agency-theme yes
    agency-theme-serious yes
  as of 2026-01-12
  under kirklees
    expect interpreter part booking required, will, by social-worker, no due day, act "book the interpreter"
    expect interpreter part chair-told required, will, by social-worker,
      act "tell the chair of any matter of communication or translation that needs thought or action"
    expect police-report silent
    expect agency-attendance part themes not-applicable
    expect agency-attendance part serious-themes required, will, by no one, no due day,
      act "take the theme to the professional's manager or the agency's lead for safeguarding"
    expect agency-attendance part challenge required, must, by service-manager,
      act "be ready to challenge agencies, and to raise concerns with them and with the partnership"

scenario "Kirklees: a theme that is not serious is talked over"
  given
    initial-conference booked for 2026-01-15
    interpreter-needed no
    agency-theme yes
    agency-theme-serious no
  as of 2026-01-12
  under kirklees
    expect interpreter part booking not-applicable
    expect agency-attendance part serious-themes not-applicable
    expect agency-attendance part themes required, will, by no one,
      act "talk the theme over with the professionals themselves"

scenario "Kirklees: without a theme there is nothing to raise, serious or not"
  given
    initial-conference booked for 2026-01-15
      agency-theme-serious yes
    initial-conference booked for 2026-01-16
      agency-theme-serious no
    agency-theme no
  as of 2026-01-12
  under kirklees
    expect agency-attendance part themes not-applicable
    expect agency-attendance part serious-themes not-applicable

scenario "Kirklees: whether a theme is serious is for the conference service to judge"
  given
    initial-conference booked for 2026-01-15
    agency-theme yes
  as of 2026-01-12
  under kirklees
    expect agency-attendance part themes judgement, judged by conference-service
    expect agency-attendance part serious-themes judgement, judged by conference-service

# What reports contain, who circulates them, who sends the invitations

scenario "Kirklees: what the report holds, and who sends the invitations"
  given
    initial-conference booked for 2026-01-15
    invitations-delayed yes
    conference-rearranged yes
  as of 2026-01-12
  under kirklees
    expect sw-report-contents part contents required, should, by no one, no due day,
      act "have the report give the reason for the conference, the child's needs, the parents' capacity and the family's surroundings, the evidence of abuse or neglect and what it did to the child, safety goals and danger statements, and an outline of the plan"
    expect sw-report-contents part plan required, will, by social-worker, act "give the conference a copy of the plan"
    expect agency-report-contents silent
    expect report-pack silent
    expect invitation-sender part sender required, will, by conference-service, act "send the invitations"
    expect invitation-sender part delay required, should, by no one, act "invite the professionals by telephone"
    expect invitation-sender part instead permitted, may, by social-worker,
      act "send the invitations in place of the conference service",
      says "with the agreement of the conference chair, the conference service and the lead social worker"

scenario "Kirklees: without delay and as planned, the conference service alone sends them"
  given
    initial-conference booked for 2026-01-15
    invitations-delayed no
    conference-rearranged no
  as of 2026-01-12
  under kirklees
    expect invitation-sender part delay not-applicable
    expect invitation-sender part instead not-applicable

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
      act "have the report to an initial conference with the chair",
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

# A conference that has been held can be stood down no more.
scenario "Kirklees: after the conference nothing is left to stand down"
  given
    initial-conference on 2026-04-08
    report-shared-with-family on 2026-04-02
  as of 2026-04-09
  under kirklees
    expect late-report-consequence not-applicable

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
    expect advocacy-referral part referral about the initial-conference on 2026-03-10 permitted, may
    expect advocacy-referral part referral about the review-conference on 2026-06-02 required, should
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
    expect advocacy-referral part referral about the initial-conference on 2026-03-10 not-applicable
    expect advocacy-referral part referral about the review-conference on 2026-06-02 permitted, may
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
    expect advocacy-referral part referral for child A permitted, may, by no one,
      act "refer a younger child, where that is thought right",
      cites handbook 5 "children over the age of 10, or younger if deemed appropriate"
    expect advocacy-referral part referral for child B required, should, by no one,
      act "refer the child to the children's rights team",
      cites handbook 5 "children over the age of 10, or younger if deemed appropriate"
    expect advocacy-referral part referral for child U not-applicable
    expect advocacy-referral part form for child B required, should, by no one,
      act "state clearly in the referral that it is for a conference",
      cites handbook 5 "should clearly state it is for a Child Protection Conference"
    expect advocacy-referral part form for child U not-applicable
  under kirklees
    read over-ten of advocacy-referral as day-after
    expect advocacy-referral part referral for child B permitted, may
    expect advocacy-referral part referral for child C required, should, by no one,
      act "refer the child to the children's rights team", cites handbook 5
    expect advocacy-referral part referral for child U not-applicable
  under kirklees
    read over-ten of advocacy-referral as eleventh-birthday
    expect advocacy-referral part referral for child D permitted, may
    expect advocacy-referral part referral for child E required, should, by no one,
      act "refer the child to the children's rights team", cites handbook 5
    expect advocacy-referral part referral for child U not-applicable

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
      act "distribute the outline plan of a virtual conference",
      cites handbook 4 "sent to all in an email within 1 working day"
    expect outline-plan-distributed in handbook, elsewhere not-applicable
    expect outline-plan-distributed in handbook, elsewhere 2 late, will, due 2026-04-03 at 10:00
  under kirklees
    read twenty-four-hours of outline-plan-distributed as family-copy
    expect outline-plan-distributed met, will, by no one, due 2026-04-07, done 2026-04-07,
      act "distribute the outline plan of a virtual conference",
      cites handbook 4 "sent to all in an email within 1 working day"

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
    expect sw-report-to-chair due, act "have the report to an initial conference with the chair"

scenario "Kirklees: the working day for sending the plan is for virtual conferences"
  given
    initial-conference on 2026-04-14
      mode virtual
  as of 2026-04-14
  under kirklees
    expect outline-plan-distributed due, act "distribute the outline plan of a virtual conference"

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
      name: "Policies/Scenarios/north-east-lincolnshire-conference.policy",
      text: ##"""
# What North East Lincolnshire says of a conference that is stood down, of the conference itself and of its plan.
# Most rules here have no date: what is held to is who acts, how strongly, when, and in which words.

scenario "North East Lincolnshire, stand down decision: essential report missing yes"
  given
    initial-conference booked for 2026-05-06
    essential-report-missing yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part judgement required, must, by conference-chair,
      act "judge whether what is missing will harm the outcome and the planning for the child"

scenario "North East Lincolnshire, stand down decision: essential report missing no, key professional absent no, substitute poorly briefed no"
  given
    initial-conference booked for 2026-05-06
    essential-report-missing no
    key-professional-absent no
    substitute-poorly-briefed no
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part judgement not-applicable

scenario "North East Lincolnshire, stand down decision: essential report missing yes, absence harms decision yes"
  given
    initial-conference booked for 2026-05-06
    essential-report-missing yes
    absence-harms-decision yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part decision required, will, by conference-chair,
      act "postpone and reconvene the conference, or adjourn it once it has begun"

scenario "North East Lincolnshire, stand down decision: essential report missing no, key professional absent no, substitute poorly briefed no, absence harms decision yes"
  given
    initial-conference booked for 2026-05-06
    essential-report-missing no
    key-professional-absent no
    substitute-poorly-briefed no
    absence-harms-decision yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part decision not-applicable

scenario "North East Lincolnshire, stand down decision: essential report missing yes, absence harms decision no"
  given
    initial-conference booked for 2026-05-06
    essential-report-missing yes
    absence-harms-decision no
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part decision not-applicable

scenario "North East Lincolnshire: the chair judges wherever a report, a professional or a briefing is missing"
  given
    initial-conference booked for 2026-05-06
    key-professional-absent yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part judgement required
    expect stand-down-decision part decision judgement, judged by conference-chair

scenario "North East Lincolnshire: a poorly briefed substitute is enough for the chair to judge"
  given
    initial-conference booked for 2026-05-06
    substitute-poorly-briefed yes
    absence-harms-decision yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part judgement required
    expect stand-down-decision part decision required, will, by conference-chair

scenario "North East Lincolnshire: there is no postponing of a conference that was held"
  given
    initial-conference on 2026-01-06
    essential-report-missing yes
    absence-harms-decision yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-decision part judgement not-applicable
    expect stand-down-decision part decision not-applicable

scenario "North East Lincolnshire: What follows when a conference is stood down"
  given
    conference-stood-down on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-consequence part reconvening required, will, by conference-chair, act "reconvene the conference"

scenario "North East Lincolnshire, stand down consequence: essential report missing yes"
  given
    conference-stood-down on 2026-01-06
    essential-report-missing yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-consequence part notification required, will, by no one,
      act "issue a quality assurance notification to the line management of the professional or agency responsible"

scenario "North East Lincolnshire, stand down consequence: essential report missing no, key professional absent no, substitute poorly briefed no"
  given
    conference-stood-down on 2026-01-06
    essential-report-missing no
    key-professional-absent no
    substitute-poorly-briefed no
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-consequence part notification not-applicable

scenario "North East Lincolnshire: the line management hears of an absence and of a poor briefing"
  given
    conference-stood-down on 2026-01-06
      key-professional-absent yes
    conference-stood-down on 2026-02-06
      substitute-poorly-briefed yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect stand-down-consequence part notification about the conference-stood-down on 2026-01-06 required
    expect stand-down-consequence part notification about the conference-stood-down on 2026-02-06 required

scenario "North East Lincolnshire: Which practice model and tools does the conference use"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect practice-model part model required, should, by whole-conference,
      act "weigh the evidence by the Thresholds of Need guidance and the Signs of Safety model"
    expect practice-model part guidance required, should, by no one,
      act "read all the procedures together with the revised guidance on Signs of Safety"
    expect practice-model part danger-statement required, should, by whole-conference,
      act "let the family know by a danger statement what worries the professionals and what the dangers are"
    expect practice-model part plain-words required, should, by social-worker and conference-members,
      act "put to the parents, in plain words and with Signs of Safety, the evidence, the changes and outcomes wanted and what is expected of them"
    expect practice-model part goals required, should, by no one,
      act "draw the plan's goals and outcomes from the needs found, in a Signs of Safety model that looks to outcomes"

scenario "North East Lincolnshire: What is the order of business"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect conference-agenda part decision-last about the review-conference on 2026-03-31 required, will, by no one,
      act "decide at the end of a review whether the plan is to go on"
    expect conference-agenda part decision-last about the initial-conference on 2026-01-06 not-applicable

scenario "North East Lincolnshire, conference agenda: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under north-east-lincolnshire
    expect conference-agenda part category-next required, should, by conference-chair,
      act "turn to the category once it is decided that the child needs a plan"

scenario "North East Lincolnshire, conference agenda: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect conference-agenda part category-next not-applicable

scenario "North East Lincolnshire is silent: Is there a confidential section"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect confidential-section silent

scenario "North East Lincolnshire: What test decides whether a child needs a plan"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part question required, must, by whole-conference,
      act "ask whether the child is at continuing risk of significant harm"
    expect threshold-test part question in conferences, elsewhere required, will, by whole-conference,
      act "weigh the evidence and decide whether the child suffers, or is at continuing risk of, significant harm"
    expect threshold-test part question about the review-conference on 2026-03-31 in conferences, elsewhere 2 required,
      should, by whole-conference,
      act "consider expressly whether evidence shows a continuing risk of significant harm and a need for a formal plan"
    expect threshold-test part question about the initial-conference on 2026-01-06 in conferences,
      elsewhere 2 not-applicable
    expect threshold-test part assessing required, should, by whole-conference,
      act "assess the evidence of harm and of its going on, by the child's needs and what the parent or carer can do to meet them"
    expect threshold-test part evidence required, should, by conference-members,
      act "judge by all the evidence in records, observations, assessments and section 47 enquiries"
    expect threshold-test part opinion barred, must not, by no one, act "decide on opinion alone"
    expect threshold-test part what-if required, must, by conference-members,
      act "be clear that concerns of a what-if kind, without evidence or fact, do not meet the criteria"
    expect threshold-test part continuing-risk required, will, by no one,
      act "decide whether the risk of harm goes on by revised assessments and by evidence of further harm"
    expect threshold-test part continuing-risk about the review-conference on 2026-03-31 in conferences,
      elsewhere required, should, by no one,
      act "rest all information, recommendations and decisions on evidence, with Signs of Safety, risk and protective factors and what has changed"
    expect threshold-test part continuing-risk about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable

scenario "North East Lincolnshire, threshold test: harm suffered and likely yes, harm judged likely yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    harm-suffered-and-likely yes
    harm-judged-likely yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part test permitted, should not, by whole-conference, act "find the test met"

scenario "North East Lincolnshire, threshold test: harm test met yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    harm-test-met yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part consequence required, will, by no one,
      act "make the child the subject of a plan, or keep the child on it"

scenario "North East Lincolnshire, threshold test: harm test met no, without initial conference"
  given
    review-conference on 2026-03-31
    harm-test-met no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part consequence required, will, by no one, act "end the plan, as the test is not satisfied"
    expect threshold-test part consequence in conferences, elsewhere required, should, by no one,
      act "end the plan where no evidence speaks for it"

scenario "North East Lincolnshire, threshold test: harm test met no, without review conference"
  given
    initial-conference on 2026-01-06
    harm-test-met no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part consequence not-applicable
    expect threshold-test part consequence in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, threshold test: harm test met yes, without initial conference"
  given
    review-conference on 2026-03-31
    harm-test-met yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part consequence in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, threshold test: concerns without evidence yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    concerns-without-evidence yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part what-if-need required, should, by conference-members,
      act "consider whether a child in need plan would meet the needs"

scenario "North East Lincolnshire, threshold test: concerns without evidence no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    concerns-without-evidence no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part what-if-need not-applicable

scenario "North East Lincolnshire, threshold test: reconvened yes, without review conference"
  given
    initial-conference on 2026-01-06
    reconvened yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part reconvened required, must, by no one,
      act "rest a decision that a plan is needed on evidence of continuing risk of harm"

scenario "North East Lincolnshire, threshold test: reconvened no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    reconvened no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part reconvened not-applicable

scenario "North East Lincolnshire: whether the test is met is for the conference to judge"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part consequence judgement, judged by whole-conference
    expect threshold-test part test judgement, judged by whole-conference

scenario "North East Lincolnshire: harm suffered and likely to come again meets the test"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely yes
    harm-judged-likely no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part test permitted, should not, by whole-conference,
      act "find the test met",
      cites conferences 3 "professional judgement is that further ill treatment or impairment is likely"

scenario "North East Lincolnshire: harm that is judged likely meets the test by itself"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part test permitted, should not,
      cites conferences 3 "continuing to suffer or is expected to suffer ill treatment"

scenario "North East Lincolnshire: nothing else meets the test"
  given
    initial-conference on 2026-01-06
    harm-suffered-and-likely no
    harm-judged-likely no
  as of 2026-04-30
  under north-east-lincolnshire
    expect threshold-test part test barred

scenario "North East Lincolnshire, split adjournment duties: adjourned on split yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    adjourned-on-split yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part consulting required, should, by conference-members,
      act "use the adjournment to ask their line managers, service managers or coordinators whether evidence shows a continuing risk, what supports their view and why others disagree"
    expect split-adjournment-duties part liaison required, will, by conference-chair,
      act "find out what the agencies' managers think before the adjournment ends"
    expect split-adjournment-duties part report required, must, by agency-managers,
      act "give the chair a brief written report of why they find or dispute significant harm, with the facts or evidence"

scenario "North East Lincolnshire, split adjournment duties: adjourned on split no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    adjourned-on-split no
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part consulting not-applicable
    expect split-adjournment-duties part liaison not-applicable
    expect split-adjournment-duties part report not-applicable

scenario "North East Lincolnshire, split adjournment duties: adjourned on split yes, submissions against plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    adjourned-on-split yes
    submissions-against-plan yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part no-sitting required, will, by no one, act "hold no further conference"
    expect split-adjournment-duties part written-notice required, will, by no one,
      act "tell all the conference members in writing that no plan is needed"

scenario "North East Lincolnshire, split adjournment duties: adjourned on split yes, submissions against plan no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    adjourned-on-split yes
    submissions-against-plan no
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part no-sitting not-applicable
    expect split-adjournment-duties part written-notice not-applicable

scenario "North East Lincolnshire, split adjournment duties: adjourned on split no, submissions against plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    adjourned-on-split no
    submissions-against-plan yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part no-sitting not-applicable
    expect split-adjournment-duties part written-notice not-applicable

scenario "North East Lincolnshire, split adjournment duties: adjourned on split yes, members 6, votes for 3, votes against 3, without review conference"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    members 6
    votes-for 3
    votes-against 3
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part even-split-consulting required, will, by conference-members,
      act "consult their service managers, line managers or coordinators"
    expect split-adjournment-duties part even-split-report required, will, by conference-members,
      act "submit a report to the next sitting with the facts or evidence for requiring a plan"

scenario "North East Lincolnshire, split adjournment duties: adjourned on split yes, members 6, votes for 3, votes against 2, abstentions 1, without review conference"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    members 6
    votes-for 3
    votes-against 2
    abstentions 1
  as of 2026-04-30
  under north-east-lincolnshire
    expect split-adjournment-duties part even-split-consulting not-applicable
    expect split-adjournment-duties part even-split-report not-applicable

# From Tuesday 6 January 2026: the 9th is 3, the 12th 4, Tuesday the 13th 5. From Friday 9 January: the 15th is 4, Friday the 16th 5.
scenario "North East Lincolnshire: the five working days are those of the adjournment, on the reading taken"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    submissions-for-plan yes
    submissions-agreed on 2026-01-09
  as of 2026-01-12
  under north-east-lincolnshire
    expect split-adjournment-duties part reconvening required, will, by no one, outcome adjourn by 2026-01-13,
      act "reconvene the conference, draw up the plan and set the core groups"
  under north-east-lincolnshire
    read five-days-from as agreement
    expect split-adjournment-duties part reconvening required, will, by no one, outcome adjourn by 2026-01-16,
      act "reconvene the conference, draw up the plan and set the core groups"

scenario "North East Lincolnshire: submissions against a plan bring no new sitting on either reading"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    submissions-for-plan no
    submissions-agreed on 2026-01-09
  as of 2026-01-12
  under north-east-lincolnshire
    expect split-adjournment-duties part reconvening not-applicable
  under north-east-lincolnshire
    read five-days-from as agreement
    expect split-adjournment-duties part reconvening not-applicable

scenario "North East Lincolnshire: without an adjournment there is nothing to submit, on either reading"
  given
    initial-conference on 2026-01-06
    adjourned-on-split no
    submissions-for-plan yes
    submissions-against-plan no
    members 6
    votes-for 2
    votes-against 2
    abstentions 2
  as of 2026-01-12
  under north-east-lincolnshire
    expect split-adjournment-duties not-applicable
  under north-east-lincolnshire
    read five-days-from as agreement
    read fifty-per-cent of split-adjournment-duties as votes-cast
    expect split-adjournment-duties not-applicable

scenario "North East Lincolnshire: as many votes for as against are an even split on the other reading alone"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    members 6
    votes-for 2
    votes-against 2
    abstentions 2
  as of 2026-01-12
  under north-east-lincolnshire
    expect split-adjournment-duties part even-split-consulting not-applicable
    expect split-adjournment-duties part even-split-report not-applicable
  under north-east-lincolnshire
    read fifty-per-cent of split-adjournment-duties as votes-cast
    expect split-adjournment-duties part even-split-consulting required, will, by conference-members,
      act "consult their service managers, line managers or coordinators"
    expect split-adjournment-duties part even-split-report required, will, by conference-members,
      act "submit a report to the next sitting with the facts or evidence for requiring a plan"

scenario "North East Lincolnshire: unequal votes are no even split on the other reading"
  given
    initial-conference on 2026-01-06
    adjourned-on-split yes
    members 6
    votes-for 3
    votes-against 2
    abstentions 1
  as of 2026-01-12
  under north-east-lincolnshire
    read fifty-per-cent of split-adjournment-duties as votes-cast
    expect split-adjournment-duties part even-split-consulting not-applicable
    expect split-adjournment-duties part even-split-report not-applicable

scenario "North East Lincolnshire is silent: May a professional dissent, and how is it recorded"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect dissent silent

scenario "North East Lincolnshire: How many categories are there, and how many may a plan have"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-count part categories required, will, by no one,
      act "choose among four categories: neglect, physical harm, sexual harm and emotional harm only"
    expect category-count part secondary required, should, by whole-conference,
      act "consider and note secondary reasons under the main category, such as domestic abuse, sexual exploitation, substance misuse, mental health or disability"
    expect category-count part secondary in conferences, elsewhere required, should, by whole-conference,
      act "say at a review where a secondary category of harm lies under the need"

scenario "North East Lincolnshire: How is the category chosen"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part indicator required, will, by no one,
      act "use the category to tell those who consult the record what the main concerns were when the plan began"
    expect category-selection part examples permitted, may, by no one,
      act "go by examples: for neglect persistent exposure to risk, for physical harm injury done or not prevented, for sexual harm exploitation or exposure, for emotional harm persistent or severe ill-treatment"

scenario "North East Lincolnshire, category selection: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part agreeing required, should, by conference-chair,
      act "guide the members to agree which category of harm the child has suffered, suffers or is likely to suffer"

scenario "North East Lincolnshire, category selection: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part agreeing not-applicable

scenario "North East Lincolnshire, category selection: sexual exploitation yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    sexual-exploitation yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part exploitation required, should, by no one,
      act "note that the child is involved in sexual exploitation, always"

scenario "North East Lincolnshire, category selection: sexual exploitation no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    sexual-exploitation no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part exploitation not-applicable

scenario "North East Lincolnshire, category selection: emotional harm main yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    emotional-harm-main yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part emotional permitted, should not, by no one, act "use emotional harm as the category"

scenario "North East Lincolnshire, category selection: emotional harm main no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    emotional-harm-main no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part emotional barred

scenario "North East Lincolnshire, category selection: category neglect"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    category neglect
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part neglect required, must, by no one, act "show that the failures persist"

scenario "North East Lincolnshire, category selection: category physical"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    category physical
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part neglect not-applicable

scenario "North East Lincolnshire: a review says where sexual exploitation is an issue"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    sexual-exploitation yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part exploitation in conferences,
      elsewhere about the initial-conference on 2026-01-06 not-applicable
    expect category-selection part exploitation in conferences,
      elsewhere about the review-conference on 2026-03-31 required, should,
      by no one, act "say in decisions, recommendations and plan that sexual exploitation is an issue"

scenario "North East Lincolnshire: a review without sexual exploitation has nothing to say of it"
  given
    review-conference on 2026-03-31
    sexual-exploitation no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part exploitation in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a review confirms the category"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part agreeing in conferences,
      elsewhere about the initial-conference on 2026-01-06 not-applicable
    expect category-selection part agreeing in conferences,
      elsewhere about the review-conference on 2026-03-31 required, should,
      by conference-chair, act "confirm the category of harm that the child has suffered or suffers"

scenario "North East Lincolnshire: a review that ends the plan confirms no category"
  given
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-selection part agreeing in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, category domestic abuse: domestic abuse yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-domestic-abuse required, should, by whole-conference,
      act "note domestic abuse as a secondary reason under the main category"

scenario "North East Lincolnshire, category domestic abuse: domestic abuse no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-domestic-abuse not-applicable

scenario "North East Lincolnshire: a review says where domestic abuse is a secondary category"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    domestic-abuse yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-domestic-abuse in conferences, elsewhere about the initial-conference on 2026-01-06 not-applicable
    expect category-domestic-abuse in conferences, elsewhere about the review-conference on 2026-03-31 required, should,
      by whole-conference, act "say where domestic abuse is a secondary category of harm"

scenario "North East Lincolnshire: a review without domestic abuse has no such category"
  given
    review-conference on 2026-03-31
    domestic-abuse no
  as of 2026-04-30
  under north-east-lincolnshire
    expect category-domestic-abuse in conferences, elsewhere not-applicable

scenario "North East Lincolnshire is silent: Is each child in a sibling group decided separately"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect sibling-decisions silent

scenario "North East Lincolnshire, not subject to plan: no plan made yes, services still needed yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
    services-still-needed yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part plan required, should, by no one,
      act "draw up a child in need plan to be reviewed at regular intervals"
    expect not-subject-to-plan part family-group-conference permitted, may, by social-worker,
      act "consider convening a family group conference"
    expect not-subject-to-plan part family-group-conference in conferences, elsewhere permitted, may,
      by whole-conference,
      act "consider whether some plan is still needed, and whether to recommend a family group conference"

scenario "North East Lincolnshire, not subject to plan: no plan made no, services still needed yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
    services-still-needed yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part plan not-applicable
    expect not-subject-to-plan part family-group-conference not-applicable
    expect not-subject-to-plan part family-group-conference in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, not subject to plan: no plan made yes, services still needed no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
    services-still-needed no
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part plan not-applicable
    expect not-subject-to-plan part family-group-conference not-applicable
    expect not-subject-to-plan part family-group-conference in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, not subject to plan: no plan made yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part framework required, will, by no one,
      act "give child in need services their framework by the conference's recommendations"

scenario "North East Lincolnshire, not subject to plan: no plan made no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part framework not-applicable

scenario "North East Lincolnshire, not subject to plan: child in need plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part core-group required, must, by no one,
      act "have a core group for child in need services given in place of a plan"

scenario "North East Lincolnshire, not subject to plan: child in need plan no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan no
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part core-group not-applicable

scenario "North East Lincolnshire, not subject to plan, stepping-down: only of a review"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part stepping-down about the initial-conference on 2026-01-06 not-applicable
    expect not-subject-to-plan part stepping-down about the review-conference on 2026-03-31 required, should, by no one,
      act "step the case down as the guidance on thresholds says, where that is right"

scenario "North East Lincolnshire, not subject to plan, stepping-down: not of a review where it does not apply"
  given
    review-conference on 2026-03-31
    no-plan-made no
  as of 2026-04-30
  under north-east-lincolnshire
    expect not-subject-to-plan part stepping-down not-applicable

scenario "North East Lincolnshire: What is said about confidentiality, information sharing and recording"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect confidentiality-statement part minutes required, should, by no one,
      act "keep the minutes safe, and neither pass them to others nor discuss them without the chair's consent"
    expect confidentiality-statement part plan-information required, should, by no one,
      act "look at information on a plan only as far as there is a need to know"
    expect confidentiality-statement part disclosure required, should, by practitioners,
      act "know that their report may have to be disclosed in legal proceedings"

scenario "North East Lincolnshire: What must the conference appoint, set and agree"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect conference-tasks part recommendations required, will, by whole-conference,
      act "consider and recommend how agencies, professionals and family work together to keep the child safe"
    expect conference-tasks part social-worker about the initial-conference on 2026-01-06 required, will,
      by whole-conference, act "appoint a lead social worker who is qualified and experienced"
    expect conference-tasks part social-worker about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part social-worker in conferences, elsewhere required, will, by whole-conference,
      act "appoint the lead statutory body, and from its staff a qualified and experienced lead social worker"
    expect conference-tasks part social-worker in conferences, elsewhere 2 required, will, by social-care,
      act "designate a social worker as the lead professional"
    expect conference-tasks part core-group about the initial-conference on 2026-01-06 required, will,
      by whole-conference,
      act "identify the professionals and family members of the core group that develops the plan and carries it out"
    expect conference-tasks part core-group about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part core-group about the initial-conference on 2026-01-06 in conferences,
      elsewhere required, will, by whole-conference,
      act "decide which practitioners form the core group, by whose work the plan needs"
    expect conference-tasks part core-group about the review-conference on 2026-03-31 in conferences,
      elsewhere not-applicable
    expect conference-tasks part timescales about the initial-conference on 2026-01-06 required, will,
      by whole-conference, act "set when the core group meets, the plan is written and the review is held"
    expect conference-tasks part timescales about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part outline-plan about the initial-conference on 2026-01-06 required, will,
      by whole-conference, act "agree an outline plan, which professionals and parents develop in the core group"
    expect conference-tasks part outline-plan about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part plan-people required, should, by whole-conference,
      act "say who contributes to the plan, carries it out and reviews it"
    expect conference-tasks part involvement required, will, by whole-conference,
      act "involve family members and children in planning and doing, with support, advice and advocacy"
    expect conference-tasks part assessments required, will, by whole-conference,
      act "identify what further core and specialist assessments sound judgements call for"
    expect conference-tasks part purposes required, will, by whole-conference,
      act "make clear what initial conferences, core groups and reviews are each for"
    expect conference-tasks part review about the initial-conference on 2026-01-06 required, must, by no one,
      act "set the date of the first review"
    expect conference-tasks part review about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part review about the initial-conference on 2026-01-06 in conferences, elsewhere required,
      will, by whole-conference, act "agree the date of the first review"
    expect conference-tasks part review about the review-conference on 2026-03-31 in conferences,
      elsewhere not-applicable
    expect conference-tasks part earlier-review required, will, by whole-conference,
      act "agree what would call for the conference to be held earlier"

scenario "North East Lincolnshire: What must the social worker and other professionals do at the conference"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect professionals-at-conference part attending required, should, by social-worker,
      act "attend and set out why there is a conference, with any early help assessment and current plan"
    expect professionals-at-conference part attending about the review-conference on 2026-03-31 in conferences,
      elsewhere required, will, by social-worker and team-manager,
      act "attend a review and take the lead in organising it"
    expect professionals-at-conference part attending about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable
    expect professionals-at-conference part understanding required, should, by social-worker,
      act "report on the child's needs, the parents' capacity, family and surroundings, and evidence of harm and what it did"
    expect professionals-at-conference part danger-statement required, should, by social-worker,
      act "bring a danger statement with the assessment or report"
    expect professionals-at-conference part analysis required, should, by social-worker,
      act "analyse what is known, so that it informs the decision on what to do"
    expect professionals-at-conference part analysis about the review-conference on 2026-03-31 in conferences,
      elsewhere required, will, by social-worker and team-manager, act "analyse need and risk in the report to a review"
    expect professionals-at-conference part analysis about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable
    expect professionals-at-conference part recording required, should, by social-worker,
      act "record the decisions and recommendations"
    expect professionals-at-conference part recording about the review-conference on 2026-03-31 in conferences,
      elsewhere required, will, by social-worker and team-manager, act "record what the review comes to"
    expect professionals-at-conference part recording about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable
    expect professionals-at-conference part carrying-out required, should, by social-worker,
      act "know the outline plan fully and do in time what it asks for"
    expect professionals-at-conference part representing required, should, by practitioners,
      act "speak for their own service on its part and its duties towards the child"
    expect professionals-at-conference part sharing required, should, by practitioners,
      act "share what matters with the members, and with the family where that is right"
    expect professionals-at-conference part sharing about the review-conference on 2026-03-31 in conferences,
      elsewhere required, should, by practitioners,
      act "attend a review when invited and give a full account of their work since the last conference"
    expect professionals-at-conference part sharing about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable
    expect professionals-at-conference part deciding required, should, by practitioners,
      act "take part in the decision, with evidence of harm and of what protects"
    expect professionals-at-conference part deciding about the review-conference on 2026-03-31 in conferences,
      elsewhere required, should, by practitioners,
      act "take part in deciding, on evidence and fact, whether the child still needs a plan"
    expect professionals-at-conference part deciding about the initial-conference on 2026-01-06 in conferences,
      elsewhere not-applicable
    expect professionals-at-conference part working-together required, should, by practitioners,
      act "work together afterwards and act in time and to effect by the plan"
    expect professionals-at-conference part jointly required, should, by conference-members,
      act "decide jointly, on the evidence and on what all the agencies contribute",
      cites 3 "should be made jointly by conference members based on the evidence presented"
    expect professionals-at-conference part agreement required, will, by partner-agencies,
      act "work towards a decision of all, or at the least of a majority, by talking the evidence over",
      cites 3 "all agencies have a responsibility to work towards a preferably unanimous"
    expect professionals-at-conference part review-date about the review-conference on 2026-03-31 required, will,
      by social-worker and team-manager, act "settle the time and the date that fit a review best",
      says "after consulting the conference service"
    expect professionals-at-conference part review-date about the initial-conference on 2026-01-06 not-applicable
    expect professionals-at-conference part review-information about the review-conference on 2026-03-31 required, will,
      by social-worker and team-manager,
      act "share information, so that decisions are informed on what to do and on what has been achieved",
      says "after consulting the conference service"
    expect professionals-at-conference part review-information about the initial-conference on 2026-01-06 not-applicable

scenario "North East Lincolnshire, professionals at conference: members 6, votes for 4, votes against 2, without review conference"
  given
    initial-conference on 2026-01-06
    members 6
    votes-for 4
    votes-against 2
  as of 2026-04-30
  under north-east-lincolnshire
    expect professionals-at-conference part evidence required, should, by conference-chair,
      act "see that each member gives evidence, so that all or most can agree"

scenario "North East Lincolnshire, professionals at conference: members 6, votes for 6, votes against 0, without review conference"
  given
    initial-conference on 2026-01-06
    members 6
    votes-for 6
    votes-against 0
  as of 2026-04-30
  under north-east-lincolnshire
    expect professionals-at-conference part evidence not-applicable

scenario "North East Lincolnshire: the evidence of each member is asked for at initial conferences"
  given
    review-conference on 2026-03-31
    members 6
    votes-for 4
    votes-against 2
  as of 2026-04-30
  under north-east-lincolnshire
    expect professionals-at-conference part evidence not-applicable

# Section 3: "Other than in exceptional circumstances, and when there is clear evidence of continuing significant harm":
# the two together lift the rule, one alone does not.
scenario "North East Lincolnshire: a decision of all or of most is sought unless harm is evident in exceptional circumstances"
  given
    initial-conference on 2026-01-06
      exceptional-circumstances yes
      suffering-harm yes
    review-conference on 2026-03-31
      exceptional-circumstances yes
      suffering-harm no
    review-conference on 2026-09-15
      exceptional-circumstances no
      suffering-harm yes
  as of 2026-09-30
  under north-east-lincolnshire
    expect professionals-at-conference part trying about the initial-conference on 2026-01-06 not-applicable
    expect professionals-at-conference part trying about the review-conference on 2026-03-31 required, should,
      by whole-conference,
      act "always try to reach a decision of all or of a majority on the need for a plan", nothing presumed
    expect professionals-at-conference part trying about the review-conference on 2026-09-15 required, should,
      nothing presumed

scenario "North East Lincolnshire: What must the outline plan contain"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect outline-plan-contents part measures required, will, by no one,
      act "give clear actions and timescales and a clear sense of what has to change, how much and by when"
    expect outline-plan-contents part outcomes required, should, by no one, act "identify the outcomes to be achieved"
    expect outline-plan-contents part factors required, should, by no one,
      act "identify what makes significant harm likely, and how agencies can protect the child from it, by the assessment"
    expect outline-plan-contents part aims required, should, by no one,
      act "set aims for the short and the longer term that lessen the likelihood of harm or promote welfare, contact with the family among them"
    expect outline-plan-contents part actions required, should, by no one,
      act "be clear who is responsible for which action by when"
    expect outline-plan-contents part monitoring required, should, by no one,
      act "outline how progress is monitored, who checks that changes were made and what is done if not"
    expect outline-plan-contents part draft required, will, by conference-service,
      act "make clear in the draft that the final version is on the child's file and the database"

scenario "North East Lincolnshire: Must there be a contingency plan"
  given
    initial-conference on 2026-01-06
  as of 2026-04-30
  under north-east-lincolnshire
    expect contingency-plan part considering required, will, by whole-conference,
      act "consider whether a contingency plan is needed for a quick change of circumstances"
    expect contingency-plan part inclusion required, should, by no one,
      act "put into the plan what is done when progress fails or a significant change calls for prompt action"
    expect contingency-plan part reports required, should, by no one,
      act "put a contingency plan into reports to a review, where it matters"

scenario "North East Lincolnshire: Is a family meeting or family group conference part of the plan"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part considering required, should, by whole-conference,
      act "consider, where a plan is to end, whether child and family would gain by a family group conference"
    expect family-meeting part record required, should, by no one,
      act "record any recommendation on a family group conference that was talked about"

scenario "North East Lincolnshire, family meeting: no plan made yes, services still needed yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
    services-still-needed yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part no-plan permitted, may, by social-worker,
      act "consider convening a family group conference"
    expect family-meeting part no-plan in conferences, elsewhere permitted, may, by whole-conference,
      act "consider recommending that a family group conference be convened"

scenario "North East Lincolnshire, family meeting: no plan made no, services still needed yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made no
    services-still-needed yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part no-plan not-applicable
    expect family-meeting part no-plan in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, family meeting: no plan made yes, services still needed no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    no-plan-made yes
    services-still-needed no
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part no-plan not-applicable
    expect family-meeting part no-plan in conferences, elsewhere not-applicable

scenario "North East Lincolnshire, family meeting: child in need plan yes"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan yes
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part child-in-need-review required, should, by no one,
      act "consider, where things get worse, whether a family group conference would keep the child safe"

scenario "North East Lincolnshire, family meeting: child in need plan no"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
    child-in-need-plan no
  as of 2026-04-30
  under north-east-lincolnshire
    expect family-meeting part child-in-need-review not-applicable

scenario "North East Lincolnshire: a review goes by Signs of Safety too"
  given
    review-conference on 2026-03-31
  as of 2026-04-30
  under north-east-lincolnshire
    expect practice-model part reviews required, should, by no one,
      act "weigh at a review Signs of Safety, risk and protective factors, and what has changed and how that bears on the risk"

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-ending.policy",
      text: ##"""
# What the procedures of North East Lincolnshire come to, worked out by hand: the end of a plan, looked after children,
# transfers, the service.

# The end of a plan

scenario "NEL: only a review conference ends the plan of a child who may still be at risk"
  given
    child A born 2018-05-01
    plan-started on 2026-01-13
    review-decided-to-end no
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part risk judgement, decides, by whole-conference, judged by whole-conference,
      act "the child is no longer at continuing risk of significant harm", cites conferences 12
    expect end-decision-body part risk in conferences, elsewhere required, will, by whole-conference,
      act "end a plan by a decision of all or of a majority", cites conferences 3
    expect end-decision-body part moved not-applicable
    expect end-decision-body part no-other barred, must not, by no one,
      act "end the plan",
      cites conferences 12 "only a Child Protection Review Conference can decide"
    expect end-left-uk not-applicable
    expect end-notification not-applicable
    expect end-notification in conferences, elsewhere not-applicable

scenario "NEL: once a review conference has decided, the plan may end"
  given
    child A born 2018-05-01
    review-decided-to-end yes
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part no-other permitted

scenario "NEL: until it is shown that a review conference has decided, the plan may not end"
  given
    child A born 2018-05-01
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part no-other barred, presumed review-decided-to-end,
      says "unless a review conference has decided that the plan ends"

# Born on 8 April 2008: 18 on 8 April 2026.
scenario "NEL: at 18, after a death or a departure for good, no review conference has to decide"
  given
    child A born 2008-04-08
    child B born 2008-04-09
    child C born 2018-05-01
    child D born 2019-05-01
      left-uk-permanently yes
    child E born 2020-05-01
      left-uk-permanently no
    child-died on 2026-03-20 for child C
    left-uk on 2026-04-01 for child D
    left-uk on 2026-04-01 for child E
    review-decided-to-end no
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part no-other for child A permitted
    expect end-decision-body part no-other for child B barred
    expect end-decision-body part no-other for child C permitted
    expect end-decision-body part no-other for child D permitted
    expect end-decision-body part no-other for child E barred
    expect end-left-uk for child A not-applicable
    expect end-left-uk for child D required, should, by no one, act "end the plan", cites conferences 12
    expect end-left-uk for child E not-applicable

scenario "NEL: a departure that is planned for good ends nothing yet"
  given
    child A born 2018-05-01
      left-uk-permanently yes
    review-decided-to-end no
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part no-other barred
    expect end-left-uk not-applicable

scenario "NEL: after a move for good the review conference decides as well"
  given
    child A born 2018-05-01
      move-is-permanent yes
    child B born 2019-05-01
      move-is-permanent no
    moved-area on 2026-03-02
  as of 2026-04-08
  under north-east-lincolnshire
    expect end-decision-body part moved for child A judgement, decides, by whole-conference,
      act "the plan ends after the move", cites conferences 12 "in the case of a) and b) as above"
    expect end-decision-body part moved for child B not-applicable
  as of 2026-03-01
  under north-east-lincolnshire
    expect end-decision-body part moved for child A not-applicable

scenario "NEL: every agency that was invited hears that the plan has ended"
  given
    plan-started on 2026-01-13
    plan-ended on 2026-07-07
  as of 2026-07-07
  under north-east-lincolnshire
    expect end-notification required, will, by social-worker and team-manager and conference-service,
      act "see that every agency invited to the initial conference that led to the plan is told",
      cites conferences 12 "Notify, as a minimum, all agency representatives who were invited"
    expect end-notification in conferences, elsewhere not-applicable
  as of 2026-07-06
  under north-east-lincolnshire
    expect end-notification not-applicable

scenario "NEL: of a looked after child's plan the members of the initial conference are told"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
    plan-ended on 2026-07-07
  as of 2026-07-07
  under north-east-lincolnshire
    expect end-notification in conferences, elsewhere required, will, by no one,
      act "tell all who were members of the initial conference", cites conferences 13
  as of 2026-07-06
  under north-east-lincolnshire
    expect end-notification in conferences, elsewhere not-applicable

scenario "NEL: where the managers see no need of a plan after a split vote, the members are told in writing"
  given
    child A born 2018-05-01
      submissions-against-plan yes
      adjourned-on-split yes
    child B born 2019-05-01
      submissions-against-plan no
      adjourned-on-split yes
    child C born 2020-05-01
      submissions-against-plan yes
      adjourned-on-split no
  as of 2026-07-07
  under north-east-lincolnshire
    expect end-notification for child A in conferences, elsewhere 2 required, will, by no one,
      act "tell all the conference members in writing that no plan is needed", cites conferences 3
    expect end-notification for child B in conferences, elsewhere 2 not-applicable
    expect end-notification for child C in conferences, elsewhere 2 not-applicable
    expect end-decision-body part no-other for child A in conferences, elsewhere required, will, by no one,
      act "end the plan on what the agencies' managers conclude, without another conference", cites conferences 3
    expect end-decision-body part no-other for child B in conferences, elsewhere not-applicable
    expect end-decision-body part no-other for child C in conferences, elsewhere not-applicable

# Looked after children

scenario "NEL: the plan of a looked after child is reviewed at a conference, and goes on while there is a risk"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
    agency-concerned-about-care no
    still-at-risk yes
    return-home-planned no
  as of 2026-03-02
  under north-east-lincolnshire
    expect looked-after part consideration required, should, by no one, act "consider ending the plan",
      cites conferences 13
    expect looked-after part review required, should, by no one, act "review the plan at a conference",
      cites conferences 13
    expect looked-after part review in conferences, elsewhere permitted, may, by no one,
      act "bring the review conference forward", cites conferences 10
    expect looked-after part continuing required, should, by no one, act "keep the plan", cites conferences 13
    expect looked-after part decision judgement, decides, by whole-conference,
      act "the child is no longer at continuing risk of significant harm", cites conferences 12
    expect looked-after-combined part process required, expected, by no one,
      act "plan and review in one combined process", cites conferences 13
    expect looked-after-combined part process in conferences, elsewhere permitted, may, by no one,
      act "combine the review conference with the looked after review", cites conferences 12
    expect looked-after-combined part lead required, should, by reviewing-officer and conference-chair,
      act "lead the combined process", cites conferences 13
    expect looked-after-combined part timing required, should, by no one, cites conferences 13,
      act "combine the review of the plan with the looked after review, or hold both at one time"
    expect looked-after-combined part not-instead barred, must not, by no one,
      act "let the review conference stand in for the looked after review", cites conferences 13
    expect looked-after-recording silent
  as of 2026-03-01
  under north-east-lincolnshire
    expect looked-after part consideration not-applicable
    expect looked-after part review not-applicable
    expect looked-after part review in conferences, elsewhere not-applicable
    expect looked-after part continuing not-applicable
    expect looked-after part decision not-applicable
    expect looked-after-combined part process not-applicable
    expect looked-after-combined part process in conferences, elsewhere not-applicable
    expect looked-after-combined part lead not-applicable
    expect looked-after-combined part timing not-applicable
    expect looked-after-combined part not-instead not-applicable

scenario "NEL: the plan of a looked after child may go where there is neither a risk nor a return, and no agency worries"
  given
    child A born 2018-05-01
      agency-concerned-about-care yes
      still-at-risk no
      return-home-planned no
    child B born 2019-05-01
      still-at-risk no
      return-home-planned yes
    became-looked-after on 2026-03-02
  as of 2026-03-02
  under north-east-lincolnshire
    expect looked-after part consideration for child A not-applicable
    expect looked-after part continuing for child A not-applicable
    expect looked-after part consideration for child B required, presumed agency-concerned-about-care
    expect looked-after part continuing for child B required

scenario "NEL: once the plan has ended nothing is combined"
  given
    plan-started on 2026-01-13
    became-looked-after on 2026-03-02
    plan-ended on 2026-04-08
  as of 2026-04-08
  under north-east-lincolnshire
    expect looked-after-combined part process not-applicable
    expect looked-after-combined part process in conferences, elsewhere not-applicable
    expect looked-after-combined part lead not-applicable
    expect looked-after-combined part timing not-applicable
    expect looked-after-combined part not-instead barred

# Transfers

scenario "NEL: how a child who moves in is marked and reported on, and who keeps the case of one who leaves, is not said"
  given
    on-plan-elsewhere yes
    moved-area on 2026-03-02
    move-is-permanent yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect transfer-in-marker silent
    expect transfer-in-report silent
    expect transfer-out-responsibility silent

# The list of children with plans

scenario "NEL: the list is kept and is confidential, whether or not anyone enquires"
  given
    child A born 2018-05-01
    enquiry-not-the-first yes
    case-open yes
    child-known no
    lives-with-child-on-plan yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect list-of-children part list required, will, by social-care,
      act "keep records from which a list can be drawn of every child in the area who has a plan", cites conferences 19
    expect list-of-children part keeper required, will, by conference-service,
      act "manage what is on the list of children with plans", cites conferences 19
    expect list-of-children part access permitted, may, by legitimate-enquirers,
      act "learn whether a child has a plan, inside office hours and outside them", cites conferences 19
    expect list-of-children part confidentiality barred, must not, by no one,
      act "give what is on the list to anyone but a legitimate enquirer", cites conferences 19
    expect list-of-children part need-to-know barred, should not, by no one,
      act "look up what is on the list without a need to know", cites conferences 19
    expect list-of-children part direction required, should, by no one,
      act "direct enquiries to the conference service", cites conferences 20
    expect list-of-children part detail required, should, by enquirer,
      act "give as much detail as possible of the person asked about", cites conferences 20
    expect list-of-children part call-back required, will, by no one,
      act "call the enquirer back, so as to keep the information confidential", cites conferences 20
    expect list-of-children part name not-applicable
    expect list-of-children part follow-up not-applicable
    expect list-of-children part same-address not-applicable
    expect list-of-children part unknown not-applicable
    expect list-of-children part second-enquirer not-applicable
    expect list-of-children part second-enquiry not-applicable

scenario "NEL: an enquiry is followed up by whether the case is open, who lives at the address, and whether the child is known"
  given
    child A born 2018-05-01
      case-open yes
      child-known no
      lives-with-child-on-plan yes
    child B born 2019-05-01
      case-open no
      child-known yes
      lives-with-child-on-plan no
    enquiry-made on 2026-03-02
    enquiry-not-the-first yes
  as of 2026-03-09
  under north-east-lincolnshire
    expect list-of-children part name for child A required, should, by no one,
      act "give the enquirer the name of the lead social worker", cites conferences 20
    expect list-of-children part follow-up for child A required, should, by no one,
      act "tell the lead social worker of the enquiry, to be followed up", cites conferences 20
    expect list-of-children part same-address for child A required, should, by no one,
      act "pass the enquiry on to the lead social worker of the child on a plan or of the unborn child",
      cites conferences 20
    expect list-of-children part unknown for child A required, will, by no one,
      act "record the enquiry as a contact, with the advice given", cites conferences 20
    expect list-of-children part second-enquirer for child A required, should, by no one,
      act "tell the second enquirer of the first enquiry", cites conferences 20
    expect list-of-children part second-enquiry for child A required, should, by designated-manager,
      act "see that children's social care considers whether the child is in need", cites conferences 20
    expect list-of-children part name for child B not-applicable
    expect list-of-children part follow-up for child B not-applicable
    expect list-of-children part same-address for child B not-applicable
    expect list-of-children part unknown for child B not-applicable
    expect list-of-children part second-enquirer for child B not-applicable
    expect list-of-children part second-enquiry for child B not-applicable

scenario "NEL: a first enquiry is followed up all the same"
  given
    case-open yes
    child-known no
    lives-with-child-on-plan yes
    enquiry-made on 2026-03-02
    enquiry-not-the-first no
  as of 2026-03-02
  under north-east-lincolnshire
    expect list-of-children part name required
    expect list-of-children part follow-up required
    expect list-of-children part same-address required
    expect list-of-children part unknown required
    expect list-of-children part second-enquirer not-applicable
    expect list-of-children part second-enquiry not-applicable

# The service: the chair

scenario "NEL: who may chair, the chair's functions, and who goes on chairing"
  given
    child-views-sought no
  as of 2026-03-02
  under north-east-lincolnshire
    expect chair-qualification required, should, by conference-chair, act "be a professional", cites conferences 1
    expect chair-independence part chair required, should, by conference-chair,
      act "be independent of operational and line management of the case", cites conferences 1
    expect chair-independence part accountability required, will, by conference-chair,
      act "answer to the strategic director", cites conferences 1
    expect chair-duties part preparation required, should, by conference-chair,
      act "meet the child and the parents before the conference, so that they understand it", cites conferences 1
    expect chair-duties part reports required, should, by conference-chair,
      act "see that reports come in and that the parents, and the child where appropriate, see them beforehand",
      cites conferences 1
    expect chair-duties part invitation required, should, by conference-chair,
      act "note whether the child was invited and offered an advocate, and see that views were sought",
      cites conferences 1
    expect chair-duties part invitation in conferences, elsewhere required, should, by conference-chair,
      act "note whether the child was invited to the review, offered an advocate, and asked for views",
      cites conferences 10
    expect chair-duties part not-consulted required, should, by conference-chair,
      act "note that the child was not consulted, have reasons recorded, and later action taken where required",
      cites conferences 1
    expect chair-duties part not-consulted in conferences, elsewhere required, should, by conference-chair,
      act "note it at a review too if the child was not consulted, with the reasons, and have action taken where required",
      cites conferences 10
    expect chair-duties part e-consultation required, should, by conference-chair,
      act "see that the e-consultation programme is there for the child", cites conferences 1
    expect chair-continuity required, should, by no one,
      act "have the same person chair the later review conferences, where possible", cites conferences 1

scenario "NEL: nothing is noted of a child who was consulted"
  given
    child-views-sought yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect chair-duties part not-consulted not-applicable
    expect chair-duties part not-consulted in conferences, elsewhere not-applicable

# The service: support, quality, advice and working together

scenario "NEL: support, quality and working together, where a conference is put off and a family asks for another worker"
  given
    essential-report-missing yes
    key-professional-absent no
    substitute-poorly-briefed no
    absence-harms-decision yes
    worker-relationship-unproductive yes
    change-of-worker-in-childs-interest yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect practitioner-supervision required, should, by no one,
      act "give everyone involved access to advice and support", cites conferences 22
    expect quality-assurance part effectiveness required, will, by partnership,
      act "monitor how effective the arrangements are", cites conferences 1
    expect quality-assurance part notification required, will, by no one,
      act "send a quality assurance notification to the line management of the professional or agency responsible",
      cites conferences 3
    expect duty-service silent
    expect change-of-worker required, should, by every-agency,
      act "respond sympathetically to a request for another worker", cites conferences 21
    expect partnership-working part own-service required, should, by involved-professionals,
      act "represent their own service, its involvement and its duties towards the child", cites conferences 1
    expect partnership-working part sharing required, should, by involved-professionals,
      act "share relevant information with conference members and, where appropriate, the family", cites conferences 1
    expect partnership-working part decisions required, should, by involved-professionals,
      act "contribute to decisions with what shows both harm and protection", cites conferences 1
    expect partnership-working part decisions in conferences, elsewhere required, should, by involved-professionals,
      act "contribute information to reviews, and decide on evidence and fact", cites conferences 10
    expect partnership-working part together required, should, by involved-professionals,
      act "work together to safeguard the child, acting in time and effectively on the plan", cites conferences 1
    expect partnership-working part ownership required, will, by core-group-members,
      act "own the plan and answer for it equally", cites conferences 2
    expect partnership-working part cooperation required, must, by core-group-members,
      act "cooperate to achieve the plan's aims and to promote the child's welfare", cites conferences 2
    expect partnership-working part core-group required, should, by every-agency,
      act "see that its core group members do their part effectively", cites conferences 8

scenario "NEL: no notification without a conference put off, and no other worker while all is well or against the child"
  given
    child A born 2018-05-01
      worker-relationship-unproductive no
      change-of-worker-in-childs-interest yes
    child B born 2019-05-01
      worker-relationship-unproductive yes
      change-of-worker-in-childs-interest no
    essential-report-missing no
    key-professional-absent no
    substitute-poorly-briefed no
    absence-harms-decision yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect quality-assurance part notification not-applicable
    expect change-of-worker not-applicable

scenario "NEL: an absence or a poor briefing is notified as well, once the chair finds that it would harm the decision"
  given
    child A born 2018-05-01
      essential-report-missing no
      key-professional-absent yes
      substitute-poorly-briefed no
      absence-harms-decision yes
    child B born 2019-05-01
      essential-report-missing no
      key-professional-absent no
      substitute-poorly-briefed yes
      absence-harms-decision yes
    child C born 2020-05-01
      essential-report-missing yes
      key-professional-absent yes
      substitute-poorly-briefed yes
      absence-harms-decision no
    child D born 2021-05-01
      essential-report-missing yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect quality-assurance part notification for child A required
    expect quality-assurance part notification for child B required
    expect quality-assurance part notification for child C not-applicable
    expect quality-assurance part notification for child D judgement, needs absence-harms-decision,
      judged by conference-chair

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-family.policy",
      text: ##"""
# What the documents of North East Lincolnshire come to for the child and the family around the conference, worked out by hand.

scenario "North East Lincolnshire: no age is set that a child could be below"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect child-younger silent

scenario "North East Lincolnshire: the document says nothing of a letter to the child"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect child-letter silent

scenario "North East Lincolnshire: the document does not say who tells the child the outcome"
  given
    child A born 2018-03-10
    initial-conference on 2026-03-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect child-feedback silent

# C is unborn; B does not attend and wishes no one to speak for them; of D neither is known.
scenario "North East Lincolnshire: the ways in which a child takes part"
  given
    child A born 2018-03-10
      child-attends yes
      child-wishes-representation yes
    child B born 2014-05-06
      child-attends no
      child-wishes-representation no
    child C expected 2026-06-01
    child D born 2012-03-10
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect child-participation part attendance for child A permitted, may, by child-concerned,
      act "take part in the conference, where that is appropriate"
    expect child-participation part attendance for child C not-applicable
    expect child-participation part preparation for child A required, should, by social-worker,
      act "help the child to prepare", cites 10
    expect child-participation part preparation for child B not-applicable
    expect child-participation part preparation for child D needs-facts, needs child-attends
    expect child-participation part representation for child A required, should, by social-worker,
      act "see to it that the child has help to prepare for being represented"
    expect child-participation part representation for child B not-applicable
    expect child-participation part representation for child D needs-facts, needs child-wishes-representation
    expect child-participation part companion for child A permitted, may, by child-concerned,
      act "bring an advocate, a friend or a supporter"
    expect child-participation part companion for child C not-applicable
    expect child-participation part noted for child A required, should, by conference-chair,
      act "establish and note whether the child was invited, could choose an advocate and had access to one"
    expect child-participation part noted for child C not-applicable

# B was not consulted, and is too young for Viewpoint; of D neither is known.
scenario "North East Lincolnshire: how the child's views are sought and recorded"
  given
    child A born 2014-03-10
      child-able-to-contribute yes
      child-views-sought yes
    child B born 2024-05-06
      child-able-to-contribute no
      child-views-sought no
    child D born 2012-03-10
    review-conference on 2026-03-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect child-views part voice required, must, by no one,
      act "have the child's views, wishes and feelings heard or represented at the conference"
    expect child-views part sought required, should, by conference-chair,
      act "see to it that someone has sought the child's views, and that they are considered"
    expect child-views part not-sought for child A not-applicable
    expect child-views part not-sought for child B required, should, by conference-chair,
      act "note that, have the reasons recorded and have action taken for later conferences where it is needed"
    expect child-views part not-sought for child D needs-facts, needs child-views-sought
    expect child-views part viewpoint for child A required, should, by conference-chair,
      act "see to it that the programme Viewpoint is made available to the child"
    expect child-views part viewpoint for child B not-applicable
    expect child-views part viewpoint for child D judgement, judged by social-worker
    expect child-views part social-work-report required, will, by social-worker,
      act "report the views, wishes and feelings that the child and the family have expressed"
    expect child-views part other-reports required, should, by no one,
      act "give in every report the views, wishes and feelings that the child and the family have expressed"
    expect child-views part plan required, should, by no one,
      act "take the child's wishes and feelings into account in the plan, as far as the child's welfare allows"
    expect child-views part mindful required, should, by whole-conference and core-group-members,
      act "keep in mind in what ways the child is heard, and what is done and recorded of it"

scenario "North East Lincolnshire: without a plan no wishes are taken into one"
  given
    child A born 2014-03-10
    initial-conference on 2026-03-10
    no-plan-made yes
  as of 2026-03-16
  under north-east-lincolnshire
    expect child-views part plan not-applicable
    expect child-views part voice required

scenario "North East Lincolnshire: a plan that was made takes the child's wishes into account"
  given
    child A born 2014-03-10
    initial-conference on 2026-03-10
    plan-started on 2026-03-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect child-views part plan required, should, by no one, nothing presumed

scenario "North East Lincolnshire: the document says nothing of safety after a child has shared views"
  given
    child A born 2014-03-10
    initial-conference on 2026-03-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect child-safety-after-sharing silent

scenario "North East Lincolnshire: the document names no trusted person"
  given
    child A born 2014-03-10
    initial-conference booked for 2026-03-20
  as of 2026-03-16
  under north-east-lincolnshire
    expect trusted-person silent

scenario "North East Lincolnshire: the document does not say which parents are invited"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect parent-invitation silent

scenario "North East Lincolnshire: the document does not say when a parent may be excluded"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect parent-exclusion silent

# C is unborn.
scenario "North East Lincolnshire: the family may bring someone, and the child is told so"
  given
    child A born 2018-03-10
    child C expected 2026-06-01
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect parent-supporter part companion permitted, may, by parents, act "bring an advocate, a friend or a supporter"
    expect parent-supporter part told for child A required, should, by social-worker,
      act "see to it, before the conference, that the child knows whom the family may bring"
    expect parent-supporter part told for child C not-applicable

scenario "North East Lincolnshire: the chair meets the child and the parents before the conference"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect chair-premeet required, should, by conference-chair,
      act "meet the child and the parents before the conference, so that they understand what it is for and how it goes"

scenario "North East Lincolnshire: the social worker and the chair explain every conference"
  given
    child A born 2018-03-10
    review-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect sw-explain-conference part social-worker required, should, by social-worker,
      act "consult the parents and the child, so that they understand what the conference is for and know who will be there"
    expect sw-explain-conference part chair required, should, by conference-chair,
      act "see to it that the child and the parents understand what the conference is for and how it goes"

scenario "North East Lincolnshire: how practitioners engage with the family"
  given
    child A born 2018-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect family-engagement part voice required, must, by no one,
      act "have the parents' or carers' views, wishes and feelings heard or represented at the conference"
    expect family-engagement part dangers required, should, by no one,
      act "see to it at the conference that the family know what professionals are worried about and what dangers they see"
    expect family-engagement part sharing required, should, by every-practitioner,
      act "share with parents, carers and family the information that matters, where appropriate"
    expect family-engagement part contribution required, will, by social-worker and team-manager,
      act "coordinate what family members and professionals contribute to putting the plan into effect"
    expect family-engagement part direct-work required, will, by social-worker and team-manager,
      act "work directly with the child and the family as the plan says, heeding their views as far as the child's welfare allows"
    expect family-engagement part involvement required, will, by whole-conference,
      act "involve the family and the child in what the core group plans and does, with support, advice and advocacy"
    expect family-engagement part interests required, will, by no one,
      act "put the child's best interests before those of other family members"

# B is born on the day of the conference, and so is not unborn then; D is to be looked after, of E nothing is known.
scenario "North East Lincolnshire: a baby who stays with the family is placed on a plan at birth"
  given
    child A expected 2026-06-01
      baby-stays-with-family yes
      looked-after-at-birth-planned no
    child B born 2026-03-10
      baby-stays-with-family yes
      looked-after-at-birth-planned no
    child C born 2026-03-10
      baby-stays-with-family no
      looked-after-at-birth-planned yes
    child D expected 2026-06-01
      baby-stays-with-family no
      looked-after-at-birth-planned yes
    child E expected 2026-06-01
      baby-stays-with-family no
      looked-after-at-birth-planned no
    child F expected 2026-06-01
      baby-stays-with-family yes
      looked-after-at-birth-planned no
      exceptional-circumstances yes
    child G expected 2026-06-01
      baby-stays-with-family yes
      looked-after-at-birth-planned no
      exceptional-circumstances no
    initial-conference on 2026-03-10
  as of 2026-03-16
  under north-east-lincolnshire
    expect prebirth-plan-at-birth part recommendation for child A required, should, by whole-conference,
      act "recommend whether there should be a plan from birth"
    expect prebirth-plan-at-birth part recommendation for child B not-applicable
    expect prebirth-plan-at-birth part decision for child A required, will, by whole-conference,
      act "decide, as a rule, on a plan from birth, until further assessments are made",
      presumed exceptional-circumstances
    expect prebirth-plan-at-birth part decision for child B not-applicable
    expect prebirth-plan-at-birth part decision for child C not-applicable
    expect prebirth-plan-at-birth part decision for child D permitted, may, by whole-conference,
      act "come to decide, on the evidence after the birth, that no plan is needed"
    expect prebirth-plan-at-birth part decision for child E not-applicable
    expect prebirth-plan-at-birth part decision for child F not-applicable
    expect prebirth-plan-at-birth part decision for child G required, will, by whole-conference, nothing presumed

# Three months from 6 January end on 6 April 2026: A is expected a day later, B on that day. D is born.
scenario "North East Lincolnshire: a review considers an unborn child"
  given
    child A expected 2026-04-07
      sibling-on-plan no
    child B expected 2026-04-06
      sibling-on-plan no
    child C expected 2026-04-06
      sibling-on-plan yes
    child D born 2026-02-02
      sibling-on-plan yes
    initial-conference on 2026-01-06
    review-conference booked for 2026-03-31
  as of 2026-03-16
  under north-east-lincolnshire
    expect prebirth-review part occasions for child A permitted, may, by no one,
      act "consider an unborn child at a review"
    expect prebirth-review part occasions for child B judgement, may
    expect prebirth-review part occasions for child C permitted, may
    expect prebirth-review part occasions for child D not-applicable
    expect prebirth-review part status for child A required, will, by no one,
      act "treat such a review as any other, the decision on a plan included"
    expect prebirth-review part status for child D not-applicable

# B is born.
scenario "North East Lincolnshire: midwifery is invited, attends and reports when the child is unborn"
  given
    child A expected 2026-06-01
    child B born 2026-02-02
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect prebirth-attendees part invitation for child A required, will, by no one,
      act "invite midwifery to the conference"
    expect prebirth-attendees part invitation for child B not-applicable
    expect prebirth-attendees part attendance for child A required, should, by midwifery, act "attend the conference"
    expect prebirth-attendees part attendance for child B not-applicable
    expect prebirth-attendees part report for child A required, should, by midwifery,
      act "report and share information, for the decision on the risk of harm"
    expect prebirth-attendees part report for child B not-applicable

# E is born before any conference is held.
scenario "North East Lincolnshire: children's social care decides on a conference before the birth"
  given
    child A expected 2026-06-01
      enquiries-concern-unborn yes
      birth-affects-siblings no
      concerns-about-unborn yes
      concerns-about-siblings no
      neglect-in-pregnancy yes
    child B expected 2026-06-01
      enquiries-concern-unborn no
      birth-affects-siblings yes
      concerns-about-unborn no
      concerns-about-siblings yes
      neglect-in-pregnancy no
    child C expected 2026-06-01
      enquiries-concern-unborn no
      birth-affects-siblings no
      concerns-about-unborn no
      concerns-about-siblings no
    child E born 2026-02-02
      enquiries-concern-unborn yes
      birth-affects-siblings yes
      concerns-about-unborn yes
      concerns-about-siblings yes
      neglect-in-pregnancy yes
  as of 2026-03-02
  under north-east-lincolnshire
    expect prebirth-decision part consideration for child A required, should, by no one,
      act "consider whether to hold a conference before the birth"
    expect prebirth-decision part consideration for child B required, should
    expect prebirth-decision part consideration for child C not-applicable
    expect prebirth-decision part consideration for child E not-applicable
    expect prebirth-decision part effect for child A required, should, by no one,
      act "consider what a newborn means for the family and the parents' capacity"
    expect prebirth-decision part effect for child B required, should
    expect prebirth-decision part effect for child C not-applicable
    expect prebirth-decision part effect for child E not-applicable
    expect prebirth-decision part neglect for child A required, will, by no one,
      act "treat a pre-birth assessment and a pre-birth conference as appropriate"
    expect prebirth-decision part neglect for child B not-applicable
    expect prebirth-decision part neglect for child C needs-facts, needs neglect-in-pregnancy
    expect prebirth-decision part neglect for child E not-applicable
    expect prebirth-decision part decision for child A judgement, decides, by social-care, judged by social-care,
      act "to convene an initial conference before the birth"
    expect prebirth-decision part decision for child B judgement, decides
    expect prebirth-decision part decision for child C not-applicable
    expect prebirth-decision part decision for child E not-applicable

scenario "North East Lincolnshire: the document does not say in what form the conference is held"
  given
    child A born 2018-03-10
    initial-conference booked for 2026-03-10
  as of 2026-03-02
  under north-east-lincolnshire
    expect conference-mode silent

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

# The plan ends, as at a death, before any review: none is left to book. It stands as long as the plan does.
scenario "North East Lincolnshire: no review is booked for a plan that ended before one was due"
  given
    initial-conference on 2026-03-10
    plan-started on 2026-03-10
    plan-ended on 2026-04-14
  as of 2026-06-09
  under north-east-lincolnshire
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
  as of 2026-04-13
  under north-east-lincolnshire
    expect review-booking part booking due, must, due 2026-06-08, not done

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

# Section 10 lists what social workers and their managers do for a review, together with the conference service.
scenario "North East Lincolnshire: whom social workers and managers consult for a review"
  given
    review-conference on 2026-01-06
  as of 2026-01-12
  under north-east-lincolnshire
    expect professionals-at-conference part attending in conferences, elsewhere required, will,
      says "after consulting the conference service"
    expect professionals-at-conference part analysis in conferences, elsewhere required, will,
      says "after consulting the conference service"
    expect professionals-at-conference part recording in conferences, elsewhere required, will,
      says "after consulting the conference service"

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-plan.policy",
      text: ##"""
# What North East Lincolnshire's document comes to on plans, minutes, disputes, core groups and reviews.

# A child in need plan

scenario "North East Lincolnshire: help is talked over and planned before a plan ends"
  given
    review-conference on 2026-04-01
      no-plan-made yes
      core-group-recommends-ending yes
      concerns-without-evidence yes
    plan-started on 2026-01-06
    plan-ended on 2026-04-01
  as of 2026-04-02
  under north-east-lincolnshire
    expect child-in-need-stepdown part framework required, should, by conference-members,
      act "consider whether a child in need plan may meet the child's needs",
      cites 3 "child's needs may be met via a Child In Need (CIN) plan"
    expect child-in-need-stepdown part help barred, should not, by no one,
      act "let help fall away merely because the plan ends",
      cites 16 "should never lead to the automatic withdrawal of help"
    expect child-in-need-stepdown part services required, should, by social-worker,
      act "discuss with the parents and the child what services they want and need",
      cites 16 "discuss with the parent(s) and the child or young person what services"
    expect child-in-need-stepdown part services in conferences, elsewhere required, will,
      by social-worker and team-manager and conference-service,
      act "consider whether support is still needed, and discuss it with the child and the family",
      cites 12 "Consider whether support services are still required and discuss with the child"
    expect child-in-need-stepdown part plan required, should, by no one,
      act "present a child in need plan to the conference",
      cites 16 "presented to conference when the discontinuation of the Child Protection Plan"
    expect child-in-need-stepdown part family-group required, should, by conference-members,
      act "consider whether a family group conference would help the child and the family",
      cites 16 "may benefit from a Family Group Conference (FGC)"
    expect child-in-need-stepdown part family-group in conferences, elsewhere permitted, may, by conference-members,
      act "recommend a family group conference where other needs are left",
      cites 3 "whether the conference should recommend that a Family Group Conference is convened"
    expect child-in-need-stepdown part family-group-record required, should, by no one,
      act "record what is recommended about a family group conference, where one is discussed",
      cites 16 "a record should be made of any recommendations regarding FGC"

scenario "North East Lincolnshire: while the plan goes on there is no child in need plan to present"
  given
    review-conference on 2026-04-01
      no-plan-made no
      core-group-recommends-ending no
      concerns-without-evidence no
    plan-started on 2026-01-06
  as of 2026-04-02
  under north-east-lincolnshire
    expect child-in-need-stepdown part framework not-applicable
    expect child-in-need-stepdown part services not-applicable
    expect child-in-need-stepdown part services in conferences, elsewhere not-applicable
    expect child-in-need-stepdown part plan not-applicable
    expect child-in-need-stepdown part family-group in conferences, elsewhere not-applicable

# Appeals and minutes

scenario "North East Lincolnshire: what the minutes of a conference hold; appeals are not spoken of"
  given
    initial-conference on 2026-01-06
  as of 2026-01-07
  under north-east-lincolnshire
    expect appeal-guidance silent
    expect minutes-contents part record required, should, by no one,
      act "record in the minutes the facts, their analysis, decisions, recommendations, the plan and professional opinion",
      cites 18 "facts, decisions, analysis of the facts and recommendations, the Child Protection Plan"
    expect minutes-contents part accuracy required, expected, by no one,
      act "make the minutes an accurate record of the meeting",
      cites 18 "intended to be an accurate record of the meeting"
    expect minutes-contents part manner required, will, by no one, act "sum up the key things said, not word for word",
      cites 18 "not a verbatim account but are a summary of key things said"
    expect minutes-contents part style required, will, by no one, act "write the record in a structured format",
      cites 18 "written record of the meeting and produce this in a structured format"

scenario "North East Lincolnshire: who gets the minutes, and who takes them"
  given
    initial-conference on 2026-01-06
      chair-consents-to-disclosure no
  as of 2026-01-07
  under north-east-lincolnshire
    expect minutes-recipients part recipients required, will, by no one,
      act "send copies of the minutes to all who attended, family members included",
      cites 18 "to all those who attended, including family members"
    expect minutes-recipients part absent judgement, decides, by conference-chair,
      act "professionals who were not there get the minutes",
      cites 18 "decide whether professionals who were not present"
    expect minutes-recipients part reports required, will, by no one,
      act "share the reports in full, save for any part of the conference that the family was excluded from",
      cites 18 "Reports will be shared in full, except for any part"
    expect minutes-recipients part safekeeping required, should, by no one, act "keep the minutes secure",
      cites 18 "Minutes should be kept secure"
    expect minutes-recipients part third-party barred, should not, by no one,
      act "pass the minutes on to a third party, or discuss them with one",
      cites 18 "a third party without the consent of the Chair"
    expect minutes-taker required, will, by no one, act "have a person make a written record of the conference",
      cites 18 "Each conference will have a person who makes a written record"
    expect outcome-recorded required, should, by social-worker,
      act "record the conference's decisions and recommendations",
      cites 1 "Record conference decisions and recommendations"

scenario "North East Lincolnshire: with the chair's consent the minutes may be passed on; a review has its own recorders"
  given
    review-conference on 2026-04-01
      chair-consents-to-disclosure yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect minutes-recipients part third-party permitted
    expect outcome-recorded required, will, by social-worker and team-manager,
      act "record the outcomes of the review conference", cites 10 "Record conference outcomes",
      says "after consulting the conference service"

# Disputes

scenario "North East Lincolnshire: stages of a dispute are not set out; no agency has a veto"
  given
    dispute-raised on 2026-03-02
  as of 2026-04-02
  under north-east-lincolnshire
    expect dispute-stages silent
    expect dispute-record silent
    expect escalation-by-professionals part escalation required, will, by no one,
      act "take a conflict over a conference's decision through the escalation procedure, fast-tracked to senior managers",
      cites 3 "A revised escalation process to address conflict of decision-making at conference"
    expect escalation-by-professionals part escalation required,
      cites 3 "This will be subject to the 'NEL Safeguarding Escalation Procedure'"
    expect escalation-by-professionals part veto barred, must not, by partner-agencies,
      act "veto a conference's decision alone",
      cites 3 "does not imply that a single agency can veto a conference decision"

# Plans and core groups

scenario "North East Lincolnshire: what the full plan holds, and who makes and explains it"
  given
    plan-started on 2026-01-06
    child-needs-interpreter yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect plan-contents part builder required, will, by social-worker and team-manager,
      act "work the outline up into a more detailed plan, put it on the database and circulate it",
      cites 2 "Develop the outline Child Protection Plan into a more detailed inter-agency plan"
    expect plan-contents part development required, should, by core-group-members,
      act "develop the outline plan on what the assessment finds",
      cites 2 "Develop the outline child protection plan, based on assessment findings"
    expect plan-contents part development required,
      cites 2 "PROFESSIONALS AND PARENT(S) SHOULD DEVELOP THIS IN THE CORE GROUP"
    expect plan-contents part development in conferences, elsewhere required, will, by core-group-members,
      act "develop the plan as a working tool, led by the social worker",
      cites 8 "core group is responsible for developing and implementing the Child Protection Plan"
    expect plan-contents part development in conferences, elsewhere required,
      cites 8 "the lead social worker has lead responsibility for the formulation and implementation"
    expect plan-contents part aim required, will, by no one,
      act "aim to make the child safe, promote their health and development, and help the family to do the same",
      cites 2 "The aim of the child protection plan is to"
    expect plan-contents part aim required, cites 2 "Ensure the child is safe from harm and prevent him or her"
    expect plan-contents part change required, should, by core-group-members,
      act "set out what has to change, by how much and by when",
      cites 2 "set out what needs to change, by how much, and by when"
    expect plan-contents part needs required, should, by no one,
      act "describe in the plan the child's developmental needs and what therapy they call for",
      cites 2 "Describe the identified developmental needs of the child"
    expect plan-contents part outcomes required, should, by no one,
      act "set specific, achievable outcomes about the child, with times for the tasks",
      cites 2 "Include specific, achievable, child-focused outcomes"
    expect plan-contents part actions required, should, by no one,
      act "put realistic strategies and specific actions into the plan that bring the outcomes about",
      cites 2 "realistic strategies and specific actions to bring about the changes necessary"
    expect plan-contents part roles required, should, by no one,
      act "set out what family members and professionals do, and how and how often professionals see the child and the family",
      cites 2 "roles and responsibilities of family members and professionals including the nature"
    expect plan-contents part routine-contact required, should, by no one,
      act "set out what those in routine contact do, and what specialist or targeted support there is",
      cites 2 "roles and responsibilities of those professionals with routine contact"
    expect plan-contents part progress required, should, by no one,
      act "recommend how and when progress is reviewed and how success is measured",
      cites 2 "Recommend how and when progress will be reviewed"
    expect plan-contents part contingency required, should, by no one,
      act "put a contingency plan into the plan, for want of progress or a significant change",
      cites 2 "Include a contingency plan to be followed if progress is not made"
    expect plan-contents part wishes required, should, by no one,
      act "take account of the child's wishes and feelings and the parents' views, as far as the child's welfare allows",
      cites 2 "take into account the wishes and feelings of the child"
    expect plan-contents part protocol required, will, by conference-service,
      act "define the local protocol and the times for producing and circulating plans",
      cites 2 "Define the local protocol and timescales for producing and circulating plans"
    expect plan-contents part electronic required, will, by no one,
      act "use and develop the electronic plan, and refer to it, at core groups and reviews",
      cites 2 "will be used and will be developed and referred to at"
    expect plan-contents part intervention required, should, by no one,
      act "base decisions on how to intervene, services among them, on evidence of what works best for the child",
      cites 9 "should be based on evidence about what is likely to work best"
    expect plan-contents part own-family required, will, by no one,
      act "consider above all whether the child's needs can be met in their own family, in a time that suits the child",
      cites 9 "A key consideration in deciding suitable interventions will be whether the child's"
    expect plan-contents part exploitation required, should, by no one,
      act "always say in the plan where child sexual exploitation is an issue",
      cites 11 "should always indicate where Child Sexual Exploitation is an issue"
    expect plan-explained part child required, will, by social-worker and team-manager,
      act "explain the plan to the child as fits their age and understanding, and agree it with the child",
      cites 2 "Explain the plan to the child in a manner consistent"
    expect plan-explained part child in conferences, elsewhere required, should, by no one,
      act "explain the plan to the child as fits their age and understanding, and agree it with the child",
      cites 5 "should be explained to and agreed with the child or young person"
    expect plan-explained part copy required, should, by no one,
      act "give the child a copy of the plan as fits their age and understanding, in the language they prefer",
      cites 5 "receive a copy of the plan appropriate to his or her age"
    expect plan-explained part interpreter required, should, by no one,
      act "use an interpreter for the child",
      cites 5 "An interpreter should be used if the child's level of English means"
    expect plan-explained part parents required, should, by social-worker and conference-members,
      act "put the evidence, what has to change and what is expected to the parents in plain language",
      cites 6 "Social workers and conference members should ensure that this is presented"
    expect plan-explained part parents required,
      cites 6 "Parents should be clear about the evidence of significant harm"
    expect core-group-membership part existence required, must, by no one,
      act "have a core group for every child on a plan, or with child in need services in place of one",
      cites 8 "There must be a Core Group for every child subject"
    expect core-group-membership part members required, will, by conference-members,
      act "decide which practitioners form the core group, by who is needed to carry the plan out",
      cites 8 "The Initial Conference will decide which practitioners will form the Core Group"
    expect core-group-membership part family required, will, by conference-members,
      act "name the professionals and family members who form the core group",
      cites 2 "Identifying the membership of a core group of professionals and family members"
    expect core-group-membership part family required,
      cites 1 "Identifying membership of the Core Group of professionals and family members"
    expect core-group-membership part first-meeting required, should, by no one,
      act "have the social worker, the child if fit, family members and the professionals in direct contact at the first meeting",
      cites 8 "members should include the lead social worker who leads the core group"
    expect core-group-membership part lead required, will, by social-worker,
      act "lead the core group",
      cites 8 "the lead social worker who leads the core group"
    expect core-group-membership part lead in conferences, elsewhere required, will, by social-worker and team-manager,
      act "lead the core group's activity",
      cites 2 "Lead core group activity"

scenario "North East Lincolnshire: what the core group does"
  given
    plan-started on 2026-01-06
    action-cannot-be-done yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect core-group-tasks part develop required, should, by core-group-members,
      act "develop the outline plan on what the assessment finds",
      cites 2 "Develop the outline child protection plan, based on assessment findings"
    expect core-group-tasks part develop in conferences, elsewhere required, will, by core-group-members,
      act "develop the plan as a working tool",
      cites 8 "developing and implementing the Child Protection Plan as a working tool"
    expect core-group-tasks part carry-out required, will, by core-group-members,
      act "carry the plan out within what the conference laid down, and answer for it together",
      cites 8 "all Core Group members are jointly responsible for carrying out these tasks"
    expect core-group-tasks part carry-out required,
      cites 8 "within the defined remit laid down at the Initial Child Protection Conference"
    expect core-group-tasks part carry-out required, cites 2 "All members of the core group have equal ownership"
    expect core-group-tasks part carry-out in conferences, elsewhere required, should, by core-group-members,
      act "carry the plan out and answer together for its tasks, watching progress and refining it",
      cites 2 "Implement the child protection plan and take joint responsibility"
    expect core-group-tasks part cooperation required, must, by core-group-members,
      act "work together to achieve the aims of the plan and to promote the child's welfare",
      cites 2 "to cooperate to achieve its aims and to promote the child's welfare"
    expect core-group-tasks part assessment required, should, by core-group-members,
      act "decide what steps complete the in-depth assessment, and who takes them",
      cites 2 "Decide what steps need to be taken, and by whom, to complete"
    expect core-group-tasks part remit required, will, by core-group-members,
      act "keep to the plan and to what the conference left to them to decide",
      cites 8 "within guidance given in conference regarding decision-making ability delegated"
    expect core-group-tasks part agencies required, should, by partner-agencies,
      act "see that their members do their part in the core group",
      cites 8 "Agencies should ensure that core group members undertake their roles"
    expect core-group-tasks part records required, will, by no one,
      act "record what the core group discusses and decides",
      cites 8 "The discussions and decisions of the core group will be recorded"
    expect core-group-tasks part record-keeper required, will, by social-worker and team-manager,
      act "record decisions, actions and the written views of those who were away, and follow the actions up",
      cites 2 "Record decisions and actions agreed at core group meetings"
    expect core-group-tasks part update required, should, by no one,
      act "bring the plan up to date as needed",
      cites 2 "The child protection plan should be updated as necessary"
    expect core-group-tasks part progress-reviews required, will, by social-worker and team-manager,
      act "coordinate reviews of progress and update what is needed",
      cites 2 "Coordinate reviews of progress against the planned outcomes"
    expect core-group-tasks part not-possible required, should, by core-group-members,
      act "consider what the conference recommended and is not, or cannot be, done",
      cites 8 "conference recommendations are not or cannot be implemented"
    expect core-group-tasks part chair-told required, will, by social-worker,
      act "discuss with the conference chair whether it affects the plan and the child's safety",
      cites 8 "the key worker will then discuss this with the conference chair"
    expect core-group-tasks part report-back required, must, by no one,
      act "report changes in the plan, or lasting difficulty with it, back to the review conference",
      cites 8 "must also be reported back to the review Conference"
    expect core-group-tasks part child-first required, will, by no one,
      act "put the child's best interests before those of other family members",
      cites 8 "always take precedence over the interests of other family members"
    expect core-group-tasks part child-voice required, should, by core-group-members and conference-members,
      act "be mindful of how the child's voice is heard, acted on and recorded",
      cites 9 "be mindful of the ways in which the child's voice is heard"

scenario "North East Lincolnshire: where all can be done and understood there is nothing to talk over with the chair"
  given
    plan-started on 2026-01-06
    action-cannot-be-done no
    child-needs-interpreter no
  as of 2026-04-02
  under north-east-lincolnshire
    expect core-group-tasks part not-possible not-applicable
    expect core-group-tasks part chair-told not-applicable
    expect plan-explained part interpreter not-applicable

# Assessments, court, reviews and the end of a plan

scenario "North East Lincolnshire: who asks for a specialist assessment and who decides on legal action"
  given
    specialist-assessment-needed yes
    significant-harm yes
    suffering-harm yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect specialist-assessment part identification required, will, by conference-members,
      act "identify what further core and specialist assessments are needed",
      cites 2 "Identifying what further core and specialist assessments"
    expect specialist-assessment part clarity required, must, by no one,
      act "be clear about what is being asked for",
      cites 7 "there must be clarity about what is being requested"
    expect specialist-assessment part request required, should, by no one,
      act "put the request in writing, with the kind of assessment and its purpose",
      cites 7 "Any request of this type of assessment should be in writing"
    expect legal-action part decision judgement, decides, by social-care,
      act "legal action is taken, and what",
      cites 2 "Consider the evidence and decide what legal action to take if any"
    expect legal-action part decision judgement,
      cites 2 "where a child has suffered, or is likely to suffer, Significant Harm"
    expect legal-action part proceedings judgement, decides, by social-worker and team-manager,
      act "family court proceedings are started",
      cites 10 "Decide whether to initiate family court proceedings"
    expect legal-action part proceedings judgement,
      cites 10 "if the child is considered to be suffering significant harm"
    expect legal-action part household required, should, by social-worker and team-manager,
      act "consider all the children of the household, even where the concerns are about one",
      cites 10 "all the children in the household should be considered"
    expect legal-action part proceedings judgement, says "after consulting the conference service"

scenario "North East Lincolnshire: without harm there is no legal action, and without need no specialist assessment"
  given
    specialist-assessment-needed no
    significant-harm no
    suffering-harm no
  as of 2026-04-02
  under north-east-lincolnshire
    expect specialist-assessment part clarity not-applicable
    expect specialist-assessment part request not-applicable
    expect legal-action part decision not-applicable
    expect legal-action part proceedings not-applicable
    expect legal-action part household not-applicable

scenario "North East Lincolnshire: what a review decides and what it has before it"
  given
    review-conference on 2026-04-01
      still-at-risk yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect review-purpose part information required, will, by conference-members,
      act "consider new information, significant changes and the progress since the last conference",
      cites 10 "consider any new information, any significant changes of circumstances and the progress"
    expect review-purpose part decision required, will, by conference-members,
      act "decide at the end whether the plan is still needed",
      cites 10 "a decision as to the need or otherwise for the continuation"
    expect review-purpose part harm required, will, by conference-members,
      act "review whether the child is, or is likely to be, suffering significant harm",
      cites 10 "whether the child is continuing to suffer, or is likely"
    expect review-purpose part harm required, cites 11 "whether the child is continuing to suffer or likely to suffer"
    expect review-purpose part harm in conferences, elsewhere required, should, by conference-members,
      act "consider explicitly whether evidence shows that the child is still at risk and needs a plan",
      cites 11 "consider explicitly whether there is evidence to show that the child"
    expect review-purpose part progress required, will, by conference-members,
      act "review the child's development against the outcomes of the plan",
      cites 10 "review developmental progress against child protection plan outcomes"
    expect review-purpose part progress required,
      cites 11 "their health and developmental progress against planned outcomes"
    expect review-purpose part safety required, will, by conference-members,
      act "see that the child goes on being safeguarded from harm",
      cites 11 "ensure that the child or young person continues to be safeguarded"
    expect review-purpose part plan required, will, by conference-members,
      act "consider whether the plan goes on, is changed or ends",
      cites 10 "whether the child protection plan should continue, be changed or ceased"
    expect review-purpose part plan required,
      cites 11 "whether the Child Protection Plan needs to continue, be changed or be"
    expect review-purpose part no-evidence not-applicable
    expect review-purpose part category required, should, by conference-chair,
      act "confirm the category of abuse or neglect",
      cites 11 "the Chair should confirm the category of abuse or neglect"
    expect review-purpose part process required, should, by conference-members,
      act "reach the decision as an initial conference does, on evidence",
      cites 11 "The same decision making process should be applied to reach"
    expect review-purpose part process required,
      cites 10 "The Review Conference process for preparation, decision-making and other procedures"
    expect review-purpose part long-term required, will, by no one,
      act "decide on the long-term future of a child whose situation does not improve or change fast enough",
      cites 9 "decisions will need to be made about the long-term future of"
    expect review-purpose part preparation required, must, by no one,
      act "prepare for the review as much as for an initial conference",
      cites 11 "requires as much preparation, commitment and management as the Initial"
    expect review-report part social-worker required, will, by social-worker and team-manager,
      act "report up to date on progress and changes against the outcomes of the last conference, with an analysis of need and risk",
      cites 10 "Provide an up-to-date report outlining progress and changes made"
    expect review-report part social-worker required, cites 10 "an analysis of need and risk within their report"
    expect review-report part format required, will, by social-worker,
      act "write the report in the form of a revised family safety plan",
      cites 14 "Review conference social work reports will be in the format of a"
    expect review-report part professionals required, should, by professionals,
      act "report what family and professionals have done and what it has meant for the child's welfare, against the outcomes",
      cites 10 "an overview of work undertaken by family members and professionals"
    expect review-report part items required, should, by professionals,
      act "include contacts since the last conference, what was done, what is outstanding with a contingency plan if need be, changes in risk, and further action",
      cites 11 "Dates of contacts with the child or family since the last"
    expect review-report part items required,
      cites 11 "Progress on the implementation of recommendation relating to your agency"
    expect review-report part items required, cites 11 "Any outstanding issues and where relevant a contingency plan"
    expect review-report part opinion required, should, by professionals,
      act "say whether, in their agency's view, the plan still meets the needs of the child and the family",
      cites 11 "continues to meet the needs of the child and family"
    expect review-report part views required, should, by professionals,
      act "include the views of the family and the child's views, wishes and feelings",
      cites 11 "The views of relevant family members and the views, wishes"
    expect review-report part social-worker required, says "after consulting the conference service"

scenario "North East Lincolnshire: a child no longer at risk is no longer on a plan"
  given
    review-conference on 2026-04-01
      still-at-risk no
  as of 2026-04-02
  under north-east-lincolnshire
    expect review-purpose part no-evidence required, should, by no one, act "no longer have the child on a plan",
      cites 11 "the child should no longer be the subject of a Child Protection"
    expect review-purpose part category not-applicable

# The grounds, each by itself. On Thursday 2 April 2026 a child born on 2 April 2008 is 18.

scenario "North East Lincolnshire: siblings on a plan may bring a review forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan yes
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, may, by no one, act "bring the review forward"
    expect early-review part grounds permitted, cites 10 "other children or siblings who are already subject of a plan"
    expect early-review part grounds in conferences, elsewhere barred
  under north-east-lincolnshire
    read siblings-alone as with-birth
    expect early-review part grounds judgement

scenario "North East Lincolnshire: significant harm to a child on a plan may bring a review forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan yes
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, may, by no one, act "bring the review forward"
    expect early-review part grounds permitted,
      cites 10 "an incident of significant harm occurs with a child already on"
    expect early-review part grounds in conferences, elsewhere barred

# Section 10 names "unborn babies being born". As long as the child is unborn that is no ground; that the list is not
# closed leaves it to a judgement.
scenario "North East Lincolnshire: until the child is born the birth is no ground to bring a review forward"
  given
    child A expected 2026-06-01
    initial-conference on 2026-03-10
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement

scenario "North East Lincolnshire: the birth of a child for whom no initial conference was held is no ground either"
  given
    child A born 2026-03-30
    review-conference on 2026-03-10
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement

scenario "North East Lincolnshire: evidence of further harm is reason for a review under section 11"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm yes
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement
    expect early-review part grounds in conferences, elsewhere permitted, may, by no one,
      act "bring the review forward", cites 11 "evidence of further harm to a child or young person already"

scenario "North East Lincolnshire: another category may bring a review forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change yes
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, may, by no one, act "bring the review forward"
    expect early-review part grounds permitted, cites 10 "the need to change the category of harm recorded"
    expect early-review part grounds in conferences, elsewhere barred

scenario "North East Lincolnshire: a plan that may not be needed may bring a review forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed yes
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, may, by no one, act "bring the review forward"
    expect early-review part grounds permitted, cites 10 "there may no longer be a need for a plan"
    expect early-review part grounds in conferences, elsewhere permitted, may, by no one,
      act "bring the review forward", cites 11 "a CP plan may no longer be appropriate"

scenario "North East Lincolnshire: a return home may bring a review forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home yes
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, may, by no one, act "bring the review forward"
    expect early-review part grounds permitted, cites 10 "or returns home whilst on a plan"
    expect early-review part grounds in conferences, elsewhere barred

scenario "North East Lincolnshire: an assessment that bears on safety is reason for a review under section 11"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications yes
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement
    expect early-review part grounds in conferences, elsewhere permitted, may, by no one,
      act "bring the review forward", cites 11 "Completion of an assessment of the child and family"

scenario "North East Lincolnshire: a change in the family that endangers the plan is reason for a review under section 11"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement
    expect early-review part grounds in conferences, elsewhere permitted, may, by no one,
      act "bring the review forward",
      cites 11 "Changes in family circumstances that jeopardises the Child Protection Plan"

scenario "North East Lincolnshire: a birth after the initial conference may bring a review forward"
  given
    child A born 2026-03-20, expected 2026-03-22
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, cites 10 "In the case of unborn babies being born"
    expect early-review part grounds permitted, cites 10 "Review conferences can be brought forward or convened early"
    expect early-review part grounds in conferences, elsewhere barred

scenario "North East Lincolnshire: a child who becomes looked after may have a review brought forward"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    became-looked-after on 2026-03-20
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds permitted, cites 10 "the child or young person becomes Looked After"

scenario "North East Lincolnshire: where no example fits it is for a person to judge; the first conference agrees what would"
  given
    child A born 2018-01-14
    initial-conference on 2026-01-06
    siblings-on-plan no
    harm-on-plan no
    further-harm no
    category-to-change no
    plan-may-not-be-needed no
    returned-home no
    assessment-has-implications no
    plan-jeopardised no
  as of 2026-04-02
  under north-east-lincolnshire
    expect early-review part grounds judgement, may
    expect early-review part grounds in conferences, elsewhere barred, may
    expect early-review part agreement required, will, by conference-members,
      act "agree what would bring the conference together again before the first review",
      cites 2 "it might be necessary to convene the conference at an earlier date"

scenario "North East Lincolnshire: a plan ends when the child is no longer at risk"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk no
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "It is judged that the child or young person is no longer"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere required, will, by no one, act "end the plan",
      cites 3 "if the test is not satisfied, the CP plan will cease"

scenario "North East Lincolnshire: a plan ends when no plan is needed, whatever the risk"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    no-plan-made yes
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "It is judged that the child or young person is no longer"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan ends when the receiving authority has held its conference"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    transfer-in-conference on 2026-03-24
    still-at-risk yes
    no-plan-made no
    move-is-permanent yes
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "the family have moved permanently to another Local Authority area"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere not-applicable
    expect end-grounds part grounds permitted,
      cites 12 "only after which event may discontinuing the Child Protection Plan take place"

scenario "North East Lincolnshire: a move for good before the receiving conference ends nothing"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    still-at-risk yes
    no-plan-made no
    move-is-permanent yes
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds barred
    expect end-grounds part duty not-applicable
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a receiving conference without a move for good ends nothing"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    transfer-in-conference on 2026-03-24
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds barred
    expect end-grounds part duty not-applicable
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan ends on the eighteenth birthday"
  given
    child A born 2008-04-02
    plan-started on 2026-01-06
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "has reached 18 years of age, has died"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan goes on the day before the eighteenth birthday"
  given
    child A born 2008-04-03
    plan-started on 2026-01-06
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds barred
    expect end-grounds part duty not-applicable
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan ends with the death of the child"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    child-died on 2026-03-24
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "has reached 18 years of age, has died"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan ends when the child has left the country for good"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    left-uk on 2026-03-24
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently yes
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds permitted, may, by no one, act "end the plan",
      cites 12 "has permanently left the UK"
    expect end-grounds part duty required, should, by no one, act "end the plan",
      cites 12 "Child protection plans should be discontinued for children in circumstances when"
    expect end-grounds part duty in conferences, elsewhere not-applicable

scenario "North East Lincolnshire: a plan goes on while the child is abroad for a time"
  given
    child A born 2018-01-14
    plan-started on 2026-01-06
    left-uk on 2026-03-24
    still-at-risk yes
    no-plan-made no
    move-is-permanent no
    left-uk-permanently no
  as of 2026-04-02
  under north-east-lincolnshire
    expect end-grounds part grounds barred
    expect end-grounds part duty not-applicable
    expect end-grounds part duty in conferences, elsewhere not-applicable

"""##
    ),
    (
      name: "Policies/Scenarios/north-east-lincolnshire-strategy.policy",
      text: ##"""
# What the procedure of North East Lincolnshire asks of what leads to a conference and goes to it.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April (Easter), 4 and 25 May 2026.

# The strategy discussion

scenario "North East Lincolnshire: nothing is said of how a strategy discussion is held"
  given
    reasonable-cause on 2026-01-05
    strategy-discussion on 2026-01-06
  as of 2026-01-15
  under north-east-lincolnshire
    expect strategy-attendees silent
    expect strategy-mode silent
    expect strategy-chair silent
    expect strategy-outcomes silent
    expect strategy-trigger silent
    expect strategy-actions silent
    expect allegation-against-practitioner silent
    expect icpc-request-by-partner silent

# What leads to an initial conference

scenario "North East Lincolnshire: substantiated enquiries bring a conference"
  given
    section-47-substantiated yes
  as of 2026-01-15
  under north-east-lincolnshire
    expect icpc-trigger required, should, by no one, no due day, act "convene an initial conference",
      cites 1 "convened following strategy meetings that substantiate S47 investigations"
    expect icpc-trigger in conferences, elsewhere required, will, by no one, act "bring an initial conference together"

scenario "North East Lincolnshire: so does a strategy meeting that confirmed the investigation"
  given
    section-47-confirmed on 2026-01-12
    section-47-substantiated no
  as of 2026-01-15
  under north-east-lincolnshire
    expect icpc-trigger required, should
    expect icpc-trigger in conferences, elsewhere required, will

scenario "North East Lincolnshire: enquiries that bear nothing out bring no conference"
  given
    strategy-discussion on 2026-01-12
    section-47-substantiated no
  as of 2026-01-15
  under north-east-lincolnshire
    expect icpc-trigger not-applicable
    expect icpc-trigger in conferences, elsewhere not-applicable

# Invitations, and the social worker's report

scenario "North East Lincolnshire: the social worker supplies the list for an initial conference"
  given
    initial-conference booked for 2026-01-15
  as of 2026-01-12
  under north-east-lincolnshire
    expect invite-list part specialists required, must, by social-worker, no due day,
      act "tell the conference service of every professional with special knowledge who should be invited"
    expect invite-list part supply required, must, by social-worker,
      act "give the conference service the names and contact details of all who should be invited to an initial conference"
    expect conference-attendees part together required, will, by no one,
      act "bring to an initial conference the family, the child where right, supporters or advocates, and the key professionals"
    expect sw-report-format part review-report not-applicable
    expect sw-report-format part document required, will, by social-worker,
      act "write the report in the agreed formats of early help and Signs of Safety"
    expect sw-report-format part written required, will, by social-worker,
      act "provide a written report for the conference"
    expect sw-report-format part danger-statement required, should, by social-worker,
      act "give a danger statement with the assessment or report, in the format that suits the database"

scenario "North East Lincolnshire: for a review the list is brought up to date, and the report is a safety plan"
  given
    review-conference booked for 2026-04-15
  as of 2026-03-12
  under north-east-lincolnshire
    expect invite-list part supply required, should, by social-worker,
      act "bring the list up to date, so that all are invited who should be and can be reached",
      cites 10 "Review and where necessary update the invitation list for conference"
    expect conference-attendees part together required, should, by no one,
      act "bring together the family, the child where right, supporters or advocates, and the key professionals"
    expect sw-report-format part document required, will
    expect sw-report-format part review-report required, will, by social-worker,
      act "write the report as a revised Family Safety Plan"

scenario "North East Lincolnshire: the child for whom it is right has the report before the conference"
  given
    initial-conference booked for 2026-01-19
    review-conference booked for 2026-04-15
    report-suits-child yes
  as of 2026-01-15
  under north-east-lincolnshire
    expect sw-report-shared-with-child about the initial-conference on 2026-01-19 required, should, by social-worker,
      no due day, presumed report-unsafe-to-share, act "share the report with the child"
    expect sw-report-shared-with-child about the review-conference on 2026-04-15 required, will, by social-worker,
      no due day, presumed report-unsafe-to-share, act "share the report with the child"
    expect sw-report-shared-with-child in conferences, elsewhere required, should, by conference-chair,
      act "see to it that the child has seen the reports"

scenario "North East Lincolnshire: not where that would put the child at risk"
  given
    initial-conference booked for 2026-01-19
    review-conference booked for 2026-04-15
    report-suits-child yes
    report-unsafe-to-share yes
  as of 2026-01-15
  under north-east-lincolnshire
    expect sw-report-shared-with-child not-applicable

scenario "North East Lincolnshire: where it puts the child at no risk the report is shared"
  given
    initial-conference booked for 2026-01-19
    review-conference booked for 2026-04-15
    report-suits-child yes
    report-unsafe-to-share no
  as of 2026-01-15
  under north-east-lincolnshire
    expect sw-report-shared-with-child about the initial-conference on 2026-01-19 required, should, by social-worker,
      nothing presumed
    expect sw-report-shared-with-child about the review-conference on 2026-04-15 required, will, by social-worker,
      nothing presumed

scenario "North East Lincolnshire: nor where the child's age and understanding speak against it"
  given
    initial-conference booked for 2026-01-19
    review-conference booked for 2026-04-15
    report-suits-child no
  as of 2026-01-15
  under north-east-lincolnshire
    expect sw-report-shared-with-child not-applicable
    expect sw-report-shared-with-child in conferences, elsewhere not-applicable

# Interpreters, the police and the agencies

scenario "North East Lincolnshire: the child's plan is in their language, and an interpreter helps to talk it over"
  given
    child A born 2015-01-14
    initial-conference on 2026-01-15
    plan-started on 2026-01-15
    child-needs-interpreter yes
  as of 2026-01-20
  under north-east-lincolnshire
    expect interpreter part plan-talk required, should, by no one, no due day,
      act "use an interpreter when the plan is talked over with the child"
    expect interpreter part plan required, should, by no one,
      act "give the child a copy of the plan in the language they prefer"

scenario "North East Lincolnshire: without a plan or a need there is neither"
  given
    child A born 2015-01-14
    initial-conference on 2026-01-15
    no-plan-made yes
    child-needs-interpreter no
  as of 2026-01-20
  under north-east-lincolnshire
    expect interpreter part plan-talk not-applicable
    expect interpreter part plan not-applicable

scenario "North East Lincolnshire: an unborn child is given no plan to read"
  given
    child A expected 2026-06-01
    initial-conference on 2026-01-15
    plan-started on 2026-01-15
  as of 2026-01-20
  under north-east-lincolnshire
    expect interpreter part plan not-applicable

scenario "North East Lincolnshire: agencies, the police among them, report and attend"
  given
    initial-conference booked for 2026-01-15
    nominee-cannot-attend yes
    essential-report-missing yes
    key-professional-absent no
    substitute-poorly-briefed no
    absence-harms-decision yes
  as of 2026-01-12
  under north-east-lincolnshire
    expect police-report part report required, should, by police, no due day, act "give their information as a report",
      says "before the conference"
    expect agency-attendance part attendance required, must, by partner-agencies, no due day,
      act "have their key professionals, or those delegated for them, attend"
    expect agency-attendance part attendance in conferences, elsewhere not-applicable
    expect agency-attendance part deputy required, should, by partner-agencies,
      act "send someone briefed well enough to take part in the decision"
    expect agency-attendance part training required, should, by partner-agencies,
      act "send staff trained and experienced enough to take part in the decision"
    expect agency-attendance part absence required, must, by conference-chair,
      act "judge whether what is missing will harm the outcome and the planning for the child"
    expect agency-attendance part notification required, will, by no one,
      act "send the line management responsible a quality assurance notification"

scenario "North East Lincolnshire: an absent key professional or a poorly briefed substitute counts as well"
  given
    initial-conference booked for 2026-01-15
      essential-report-missing no
      key-professional-absent yes
      substitute-poorly-briefed no
    initial-conference booked for 2026-01-22
      essential-report-missing no
      key-professional-absent no
      substitute-poorly-briefed yes
    absence-harms-decision no
  as of 2026-01-12
  under north-east-lincolnshire
    expect agency-attendance part absence required
    expect agency-attendance part notification not-applicable

scenario "North East Lincolnshire: where nothing is missing the chair has nothing to judge"
  given
    review-conference booked for 2026-04-15
    nominee-cannot-attend no
    essential-report-missing no
    key-professional-absent no
    substitute-poorly-briefed no
    absence-harms-decision yes
  as of 2026-04-13
  under north-east-lincolnshire
    expect agency-attendance part attendance in conferences, elsewhere required, should, by involved-professionals,
      act "attend when invited and give a full account of their part"
    expect agency-attendance part deputy not-applicable
    expect agency-attendance part absence not-applicable
    expect agency-attendance part notification not-applicable

# What reports contain, who circulates them, who sends the invitations

scenario "North East Lincolnshire: what reports hold, and how they are shared"
  given
    initial-conference booked for 2026-01-15
  as of 2026-01-12
  under north-east-lincolnshire
    expect sw-report-contents part purpose required, will, by social-worker, no due day,
      act "show the evidence of continuing risk, sum up the main concerns and analyse the information"
    expect sw-report-contents part purpose in conferences, elsewhere required, should, by social-worker,
      act "set out and analyse what is known of child and family, and what the authority recommends"
    expect sw-report-contents part minimum required, will, by social-worker,
      act "give a chronology of events and contacts, the child's needs now and before, the family's capacity to meet them and keep the child safe, its history and functioning, the views of child and family, and an analysis that comes to a judgement on significant harm"
    expect sw-report-contents part analysis required, should, by social-worker,
      act "analyse how the strengths and difficulties of child, parents, family and surroundings act on one another and on the child, and give the authority's recommendation"
    expect sw-report-contents part focus required, should, by no one,
      act "have every report turn on the child's health and development, the parents' capacity, what the family's past does to it, the views of child and family, what the information means, and services given and needed"
    expect agency-report-contents part form required, should, by partner-agencies,
      act "set out the part that the agency has, and if parents and children may see the report"
    expect agency-report-contents part chronology required, must, by partner-agencies,
      act "give a chronology of the significant events that the agency knows of"
    expect agency-report-contents part focus required, should, by no one,
      act "have every report turn on the child's health and development, the parents' capacity, what the family's past does to it, the views of child and family, what the information means, and services given and needed"
    expect agency-report-contents part disclosure required, should, by involved-professionals,
      act "be aware that a report may be disclosed in legal proceedings"
    expect report-pack silent
    expect invitation-sender silent

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
      cites 3 "the conference may be reconvened for the decision to be revised accordingly"
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
    expect child-in-need-review part intervals about the initial-conference on 2026-01-06 required, will, by no one,
      no due day,
      act "review the child in need plan at regular intervals",
      cites 4 "Child in Need Plan to be reviewed at regular intervals",
      cites 17 "whether or not the Child(ren) in Need plan is proving effective"
    expect child-in-need-review part considering about the initial-conference on 2026-01-06 required, will, by no one,
      act "consider the core group's work, whether services still meet the family's needs, and what more is needed",
      cites 17 "consider whether or not they continue to meet the family's needs"
    expect child-in-need-review part escalation about the initial-conference on 2026-01-06 required, will, by no one,
      act "consider that the matter is to be escalated where new concerns have come up or things have got worse",
      cites 17 "new concerns have emerged or there has been a deterioration the"
    expect child-in-need-review part intervals about the review-conference on 2026-04-01 not-applicable
    expect child-in-need-review part considering about the review-conference on 2026-04-01 not-applicable
    expect child-in-need-review part escalation about the review-conference on 2026-04-01 not-applicable
    expect child-in-need-review part intervals about the review-conference on 2026-09-23 needs-facts,
      needs child-in-need-plan

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
    (
      name: "Policies/Scenarios/working-together.policy",
      text: ##"""
# What Bolton's practice standards and leaflet say that Working Together requires, worked out by hand.
# Working days leave out 25 and 26 December 2025, 1 January, 3 and 6 April, 4 and 25 May 2026.

# 15 working days from Monday 1 December 2025: 2 to 5 (4), 8 to 12 (9), 15 to 19 (14), 22 December (15).
scenario "Working Together: the initial conference counts from the discussion that began the enquiries"
  given
    strategy-discussion on 2025-11-24
    section-47-initiated on 2025-12-01
    section-47-confirmed on 2025-12-08
    initial-conference on 2025-12-22
  as of 2026-01-05
  under working-together
    expect icpc-timescale met, should, by no one, act "hold the initial conference", due 2025-12-22, done 2025-12-22,
      cites "Effective Child Protection Conferences" "strategy discussion at which section 47 enquiries were initiated"
    expect icpc-timescale met,
      cites "Effective Strategy Discussions" "convened within fifteen working days of the strategy discussion"

scenario "Working Together: a day later the initial conference is late"
  given
    section-47-initiated on 2025-12-01
    initial-conference on 2025-12-23
  as of 2026-01-05
  under working-together
    expect icpc-timescale late, due 2025-12-22, done 2025-12-23

# 10 working days from Monday 5 January 2026: 6 to 9 (4), 12 to 16 (9), 19 January (10).
# 3 months from 5 January: 5 April 2026; 6 months from 5 April: 5 October 2026.
scenario "Working Together: core group and reviews after an initial conference"
  given
    initial-conference on 2026-01-05
    plan-started on 2026-01-05
    core-group on 2026-01-19
    review-conference on 2026-04-05
  as of 2026-10-05
  under working-together
    expect core-group-first met, must, by core-group-members, act "meet", due 2026-01-19, nothing presumed,
      cites "Effective Child Protection Core Groups" "Meet within 10 working days from the initial child protection conference"
    expect first-review met, must, by no one, act "hold the first review conference", due 2026-04-05,
      cites "Effective Child Protection Conferences" "is held within three months, with further conferences"
    expect subsequent-review due, must, by no one, act "hold a review conference", due 2026-10-05,
      cites "Effective Child Protection Conferences" "further conferences being held at least every six months"

scenario "Working Together: a day after six months the next review is overdue"
  given
    initial-conference on 2026-01-05
    plan-started on 2026-01-05
    review-conference on 2026-04-06
  as of 2026-10-07
  under working-together
    expect first-review late, due 2026-04-05, done 2026-04-06
    expect core-group-first overdue, due 2026-01-19
    expect subsequent-review overdue, due 2026-10-06

scenario "Working Together: without a plan no core group meets and no review is held"
  given
    initial-conference on 2026-01-05
      no-plan-made yes
  as of 2026-03-02
  under working-together
    expect core-group-first not-applicable
    expect first-review not-applicable

scenario "Working Together: what is required of a core group is said of initial conferences only"
  given
    transfer-in-conference on 2026-01-05
  as of 2026-03-02
  under working-together
    expect core-group-first not-applicable

# 3 months from Monday 5 January 2026, the first initial conference: 5 April; not from the second, of 20 July.
# 6 months from the first review of 5 April: 5 October 2026, whatever came later; the plan ended on 14 September.
scenario "Working Together: the first review counts from the first initial conference, and the cycle ends with the plan"
  given
    initial-conference on 2026-01-05
    initial-conference on 2026-07-20
  as of 2026-07-21
  under working-together
    expect first-review overdue, due 2026-04-05

scenario "Working Together: what the end of the plan closes in time is kept, and after it nothing is asked"
  given
    initial-conference on 2026-01-05
    review-conference on 2026-04-05
    plan-ended on 2026-09-14
  as of 2026-12-01
  under working-together
    expect subsequent-review met, due 2026-10-05

# From the second review of 30 September: 30 March 2027.
scenario "Working Together: every review opens the next six months, from the first on"
  given
    initial-conference on 2026-01-05
    review-conference on 2026-04-05
    review-conference on 2026-09-30
  as of 2026-12-01
  under working-together
    expect subsequent-review about the gap up to the review-conference on 2026-09-30 met, due 2026-10-05,
      done 2026-09-30
    expect subsequent-review about the gap since the review-conference on 2026-09-30 due, due 2027-03-30

# 3 months from Monday 5 January 2026: Sunday 5 April. A plan that has ended by then needs no review; a day later it did.
scenario "Working Together: a plan that ends before its first review was due needs none"
  given
    initial-conference on 2026-01-05
    plan-started on 2026-01-05
    plan-ended on 2026-04-05
  as of 2026-05-11
  under working-together
    expect first-review not-applicable

scenario "Working Together: a plan that ends a day too late had its first review to come"
  given
    initial-conference on 2026-01-05
    plan-started on 2026-01-05
    plan-ended on 2026-04-06
  as of 2026-05-11
  under working-together
    expect first-review overdue, due 2026-04-05

# Strategy discussions

scenario "Working Together: three agencies at the least, and senior enough to decide"
  given
  as of 2026-01-15
  under working-together
    expect strategy-attendees part agencies required, should, by social-care and health-services and police,
      act "take part in the strategy discussion",
      cites practice-standards "Effective Strategy Discussions" "social worker, health practitioner and a police representative should, as a minimum"
    expect strategy-attendees part seniority required, should, by strategy-participants,
      act "be senior enough to make decisions for their agencies",
      cites practice-standards "Effective Strategy Discussions" "sufficiently senior to make decisions on behalf of their organisation"

scenario "Working Together: reasonable cause calls for a strategy discussion, and nothing does before it"
  given
    reasonable-cause on 2026-01-12
  as of 2026-01-11
  under working-together
    expect strategy-trigger not-applicable
  as of 2026-01-12
  under working-together
    expect strategy-trigger required, should, by social-care,
      act "convene a strategy discussion",
      cites practice-standards "Effective Strategy Discussions" "should convene a strategy discussion to consider the child's welfare"
    expect strategy-trigger required,
      cites practice-standards "Effective Strategy Discussions" "Whenever there is reasonable cause to suspect that a child has suffered"

# One of three outcomes is agreed; the list has no fourth.
scenario "Working Together: a strategy discussion ends with one of three outcomes"
  given
    strategy-discussion on 2026-01-12
      strategy-outcome no-further-involvement
    strategy-discussion on 2026-01-13
      strategy-outcome section-17-assessment
    strategy-discussion on 2026-01-14
      strategy-outcome section-47-enquiries
    strategy-discussion on 2026-01-15
      strategy-outcome conference-referral
    strategy-discussion on 2026-01-16
  as of 2026-01-20
  under working-together
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-12 permitted, may, by no one,
      act "end the strategy discussion with one outcome",
      cites practice-standards "Effective Strategy Discussions" "should agree one of the following outcomes and follow-up"
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-12 permitted,
      cites practice-standards "Effective Strategy Discussions" "No further Local Authority children's social care involvement at this stage"
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-13 permitted, may,
      cites practice-standards "Effective Strategy Discussions" "Decision to complete assessment under section 17"
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-14 permitted, may,
      cites practice-standards "Effective Strategy Discussions" "Decision to initiate section 47 enquiries"
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-15 barred
    expect strategy-outcomes part outcome about the strategy-discussion on 2026-01-16 needs-facts,
      needs strategy-outcome
    expect strategy-outcomes part agreement required, should, by no one,
      act "agree one of the outcomes and follow it up with the action it needs",
      cites practice-standards "Effective Strategy Discussions" "outcomes and follow-up with the necessary action"

scenario "Working Together: what a strategy discussion is used for"
  given
  as of 2026-01-15
  under working-together
    expect strategy-actions part welfare required, should, by no one,
      act "consider the child's welfare and plan swift action",
      cites practice-standards "Effective Strategy Discussions" "consider the child's welfare and plan rapid future action"
    expect strategy-actions part sharing required, should, by no one,
      act "share the information there is",
      cites practice-standards "Effective Strategy Discussions" "Share available information"
    expect strategy-actions part investigation required, should, by no one,
      act "agree how and when any criminal investigation is carried out",
      cites practice-standards "Effective Strategy Discussions" "Agree the conduct and timing of any criminal investigation"
    expect strategy-actions part enquiries required, should, by no one,
      act "decide whether section 47 enquiries must be made",
      cites practice-standards "Effective Strategy Discussions" "Decide whether enquiries under section 47"

# Before the conference, the child and the family

# Child A is eight years old; child B is expected on 7 September 2026 and unborn on 12 January, but a month old on 5 October.
scenario "Working Together: agencies are expected to attend, and a child who is born is seen and heard"
  given
    child A born 2018-01-14
    child B expected 2026-09-07, born 2026-09-05
    initial-conference on 2026-01-12
    review-conference on 2026-10-05
  as of 2026-10-06
  under working-together
    expect agency-attendance required, expected, by partner-agencies,
      act "attend the conference",
      cites leaflet "What is expected of practitioners?" "it is expected that you will attend the Conference(s) and Core"
    expect child-views for child A required, should, by every-practitioner,
      act "see the child, talk with them, listen and take their views seriously",
      cites practice-standards "Engaging and Supporting Children and their Families" "should see and speak to the child: listen to what they say"
    expect child-views for child B about the initial-conference on 2026-01-12 not-applicable
    expect child-views for child B about the review-conference on 2026-10-05 required, should, by every-practitioner

scenario "Working Together: what practitioners owe the family, and the child at its centre"
  given
  as of 2026-01-15
  under working-together
    expect family-engagement part collaboration required, should, by every-practitioner,
      act "work with the child and the family to decide what support they need",
      cites practice-standards "Engaging and Supporting Children and their Families" "work with them and their families collaboratively"
    expect family-engagement part factors required, must, by no one,
      act "have everyone understand what protects the child and what puts them at risk",
      cites practice-standards "Engaging and Supporting Children and their Families" "understands the protective and risk factors the child is facing"
    expect family-engagement part centre required, must, by no one,
      act "put children at the centre of the system",
      cites practice-standards "Engaging and Supporting Children and their Families" "achieved by putting children at the centre of the system"

# At the conference

# The three tasks are those of the initial conference, the question of harm that of the review; a transfer-in conference
# is neither.
scenario "Working Together: an initial conference has tasks of its own, and a review another question"
  given
    initial-conference on 2026-01-06
    review-conference on 2026-03-31
  as of 2026-04-07
  under working-together
    expect threshold-test part question about the review-conference on 2026-03-31 required, must, by whole-conference,
      act "review whether the child still suffers, or is likely to suffer, significant harm",
      cites practice-standards "Effective Child Protection Conferences" "whether the child is continuing to suffer or is likely to suffer"
    expect threshold-test part question about the initial-conference on 2026-01-06 not-applicable
    expect threshold-test part analysis required, must, by no one,
      act "analyse what was gathered, so that it informs the decision on the kind and level of harm now and in future",
      cites practice-standards "Effective Child Protection Conferences" "information gathered for conferences is analysed and informs decision-making"
    expect conference-tasks part core-group about the initial-conference on 2026-01-06 required, must,
      by whole-conference,
      act "identify the professionals and family members of the core group",
      cites practice-standards "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
    expect conference-tasks part core-group about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part timescales about the initial-conference on 2026-01-06 required, must,
      by whole-conference,
      act "set when the core group meets, the plan is written and the review is held",
      cites practice-standards "Effective Child Protection Conferences" "establishing timescales for meetings of the core group"
    expect conference-tasks part timescales about the review-conference on 2026-03-31 not-applicable
    expect conference-tasks part outline-plan about the initial-conference on 2026-01-06 required, must,
      by whole-conference,
      act "agree an outline plan with clear actions and timescales",
      cites practice-standards "Effective Child Protection Conferences" "agreeing an outline child protection plan, with clear actions and timescales"
    expect conference-tasks part outline-plan about the review-conference on 2026-03-31 not-applicable
    expect professionals-at-conference required, must, by practitioners,
      act "understand well both the harms and the strengths in the child's life",
      cites practice-standards "Effective Child Protection Conferences" "good understanding of both the harms and strengths"
    expect outline-plan-contents required, must, by no one,
      act "say with clear actions and timescales how much has to improve by when",
      cites practice-standards "Effective Child Protection Conferences" "including a clear sense of how much improvement is needed"
    expect review-purpose part harm required, must, by conference-members,
      act "review whether the child is, or is likely to be, suffering significant harm",
      cites practice-standards "Effective Child Protection Conferences" "Reviewing whether the child is continuing to suffer or is likely"
    expect review-purpose part progress required, must, by conference-members,
      act "review the child's development against the outcomes of the plan",
      cites practice-standards "Effective Child Protection Conferences" "review developmental progress against child protection plan outcomes"
    expect review-purpose part plan required, must, by conference-members,
      act "consider whether the plan goes on or is changed",
      cites practice-standards "Effective Child Protection Conferences" "Consider whether the child protection plan should continue or should be changed"

scenario "Working Together: what is asked of initial conferences is not asked of a transfer-in conference"
  given
    transfer-in-conference on 2026-01-06
  as of 2026-01-07
  under working-together
    expect threshold-test part question not-applicable
    expect threshold-test part analysis required, must
    expect conference-tasks part core-group not-applicable
    expect conference-tasks part timescales not-applicable
    expect conference-tasks part outline-plan not-applicable
    expect outline-plan-contents not-applicable

# The plan and the core group

scenario "Working Together: what the plan is for, and who adds what to it"
  given
  as of 2026-01-15
  under working-together
    expect plan-contents part development required, must, by core-group-members,
      act "develop the outline plan further, on what the assessment finds",
      cites practice-standards "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
    expect plan-contents part aim required, must, by no one,
      act "make the child safe, promote their health and development, and help the family to do the same",
      cites practice-standards "Effective Child Protection Planning" "Ensure the child is safe from harm"
    expect plan-contents part aim required,
      cites practice-standards "Effective Child Protection Planning" "Promote the child's health and development"
    expect plan-contents part aim required,
      cites practice-standards "Effective Child Protection Planning" "Support the family and wider family members"
    expect plan-contents part partners required, must, by partner-agencies,
      act "help to develop the plan as fits them, and give the services that it names",
      cites practice-standards "Effective Child Protection Planning" "All partners contribute to the development of any plan as appropriate"
    expect plan-contents part coordination required, must, by no one,
      act "keep the child's assessments and plans in step with one another",
      cites practice-standards "Effective Child Protection Planning" "it is important that these are co-ordinated"
    expect plan-contents part transitions required, should, by no one,
      act "plan ahead for the transitions that are known to come, as from children's to adults' services",
      cites practice-standards "Effective Child Protection Planning" "transition points for the child should be planned for in advance"
    expect plan-contents part change required, must, by core-group-members,
      act "set out what has to change, by how much and by when",
      cites practice-standards "Effective Child Protection Core Groups" "set out what needs to change, by how much, and by when"

scenario "Working Together: who is in the core group, and what it does"
  given
  as of 2026-01-15
  under working-together
    expect core-group-membership required, must, by conference-members,
      act "name the practitioners and family members who form the core group",
      cites practice-standards "Effective Child Protection Conferences" "identifying membership of the core group of practitioners and family members"
    expect core-group-tasks part develop required, must, by core-group-members,
      act "develop the outline plan further, on what the assessment finds",
      cites practice-standards "Effective Child Protection Core Groups" "Further develop the outline child protection plan, based on assessment findings"
    expect core-group-tasks part review required, must, by core-group-members,
      act "review what the services given under the plan achieve",
      cites practice-standards "Effective Child Protection Core Groups" "Review the impact of services delivered as agreed in the plan"
    expect core-group-tasks part monitoring required, must, by no one,
      act "record what services achieve, and review the help that is given",
      cites practice-standards "Effective Child Protection Planning" "Monitor and record the impact of any services delivered"
    expect core-group-tasks part monitoring required,
      cites practice-standards "Effective Child Protection Planning" "review the help being delivered"
    expect core-group-tasks part sufficiency required, should, by no one,
      act "review the plan regularly, and test whether the adults' change is enough and lasts",
      cites practice-standards "Effective Child Protection Planning" "should be reviewed regularly to analyse whether sufficient progress has been made"
    expect core-group-tasks part sufficiency required,
      cites practice-standards "Effective Child Protection Planning" "whether any improvements in adult behaviour are sufficient and sustained"
    expect core-group-tasks part assessment required, must, by core-group-members,
      act "decide what steps complete the in-depth assessment, and who takes them",
      cites practice-standards "Effective Child Protection Core Groups" "Decide what steps need to be taken, and by whom, to complete"
    expect core-group-tasks part carry-out required, must, by core-group-members,
      act "carry the plan out and answer together for its tasks, watching progress and refining it",
      cites practice-standards "Effective Child Protection Core Groups" "Implement the child protection plan and take joint responsibility"
    expect core-group-tasks part attendance required, expected, by practitioners,
      act "attend the core groups",
      cites leaflet "What is expected of practitioners?" "expected that you will attend the Conference(s) and Core Groups"

# Agencies and practitioners

scenario "Working Together: what supervision does, and what agencies owe one another"
  given
  as of 2026-01-15
  under working-together
    expect practitioner-supervision required, should, by no one,
      act "have supervision help practitioners reflect critically on what their decisions do to child and family",
      cites practice-standards "Managing and Supervising in Child Protection" "Supervision should support practitioners to reflect critically on the impact of"
    expect partnership-working part arrangements required, must, by safeguarding-partners,
      act "make arrangements to work together, and with other local partners, for all children in the area",
      cites practice-standards "Effective Partnership Working" "under a duty to make arrangements to work together, and with other"
    expect partnership-working part own-duties required, must, by partner-agencies,
      act "carry out their own duties under section 11 of the Children Act 2004",
      cites practice-standards "Effective Partnership Working" "Partners have individual duties when carrying out their functions under section"
    expect partnership-working part needs required, must, by no one,
      act "respond to the needs and interests of children and families, not the other way round",
      cites practice-standards "Effective Partnership Working" "Respond to the needs and interests of children and families and"
    expect partnership-working part full-part required, must, by no one,
      act "have every individual and agency play their full part",
      cites practice-standards "Effective Partnership Working" "achieved by every individual and agency playing their full part"
    expect partnership-working part concerns required, must, by no one,
      act "have everyone who meets children identify concerns, share information and act promptly",
      cites practice-standards "Effective Partnership Working" "has a role to play in identifying concerns, sharing information and taking"
    expect partnership-working part signs required, must, by practitioners,
      act "identify signs of abuse and neglect, share that information and give children the help they need",
      cites practice-standards "Effective Partnership Working" "responsibility to identify the symptoms and triggers of abuse and neglect"
    expect partnership-working part criteria required, must, by every-agency,
      act "have clear criteria for taking action and giving help",
      cites practice-standards "Effective Partnership Working" "Clear criteria amongst all organisations and agencies working with children and"
    expect partnership-working part sharing required, must, by no one,
      act "share information effectively between practitioners and organisations",
      cites practice-standards "Effective Partnership Working" "Effective information sharing between practitioners and local organisations is essential for"
    expect partnership-working part plans required, must, by partner-agencies,
      act "contribute to any plan as appropriate and provide the services it specifies",
      cites practice-standards "Effective Child Protection Planning" "contribute to the development of any plan as appropriate and provide"
    expect partnership-working part together required, should, by practitioners,
      act "work together to safeguard the child and develop an effective plan",
      cites leaflet "What is it?" "all practitioners should work together to safeguard the child from harm"

"""##
    ),
  ]
}
