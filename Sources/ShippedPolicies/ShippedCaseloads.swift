// Made from the files in Policies by `swift run comity-embed`; change those, not this.
// swift-format-ignore-file

/// The caseload files that the program carries.
public enum ShippedCaseloads {
  public static let files: [(name: String, text: String)] = [
    (
      name: "Policies/Caseload/england-2025.caseload",
      text: ##"""
# A synthetic caseload at the rates of England in the year to 31 March 2025. Docs/Samples.md says of each rate where it
# comes from: section 47 enquiries, initial conferences, their timing and plans are published figures; all else is
# assumed, to give every question of the policies something to be asked about.

caseload england-2025 "synthetic cases at the rates of England, year to 31 March 2025"
  calendar england-and-wales
  as of 2025-03-31
  seed 2025
  begins 0 to 729 days before, with opening
  unrecorded 60 in 1000 of core-group, core-group-minutes-sent
  unrecorded 50 in 1000 of statutory-visit
  unrecorded 80 in 1000 of invitations-sent, parents-contacted
  unrecorded 40 in 1000 of report-shared-with-family, report-shared-with-child

family
  children 1 weight 45, 2 weight 30, 3 weight 16, 4 weight 6, 5 weight 3
  # Of the youngest.
  age 0 weight 18, 1 to 4 weight 32, 5 to 9 weight 24, 10 to 15 weight 22, 16 to 17 weight 4 years
  # Twins, and brothers and sisters.
  apart 0 weight 2, 330 to 700 weight 33, 701 to 1500 weight 45, 1501 to 3000 weight 20 days
  unborn 40 in 1000, after 14 to 32 weeks
  born after 235 to 251 weight 4, 252 to 272 weight 22, 273 to 287 weight 60, 288 to 294 weight 14 days
  fact child-views-sought yes 82 in 100, aged 4 to 17, unknown 15 in 100
  fact child-wishes-to-attend yes 25 in 100, aged 8 to 17, unknown 30 in 100
  fact child-has-advocate yes 35 in 100, aged 8 to 17, unknown 25 in 100
  fact previous-plans 0 weight 76, 1 weight 19, 2 weight 5, aged 1 to 17, unknown 10 in 100

stage opening
  one of
    weight 970
      then enquiry
    weight 30
      then transfer-in

# Section 47 enquiries: 230,590 in the year, of which 72,100 led to an initial conference.
stage enquiry
  fact sibling-group yes, with 2 to 12 children
  fact sibling-group no, with 1 child
  fact domestic-abuse yes 45 in 100, unknown 20 in 100
  fact harm-outside-home no weight 90, predominantly weight 6, entirely weight 4, unknown 15 in 100
  event reasonable-cause
  event strategy-discussion
  event section-47-initiated
  event strategy-minutes-sent after 0 to 1 weight 55, 2 to 5 weight 35, 6 to 12 weight 10 working days, chance 85 in 100
  one of
    weight 72100
      then conference
    weight 158490
      then no-conference

stage no-conference
  event assessment-completed after 10 to 30 weight 40, 31 to 45 weight 48, 46 to 70 weight 12 working days,
    chance 90 in 100, booked 20 in 100
    fact no-conference-decided yes
    fact section-47-substantiated yes 30 in 100, unknown 10 in 100
    fact child-in-need-plan yes 45 in 100, unknown 10 in 100

# Day 1 is the day after the enquiries began: 81.4 % are held by day 15, half of them by day 14.
stage conference
  event initial-conference after 3 to 5 weight 30, 6 to 9 weight 90, 10 to 12 weight 200, 13 weight 130, 14 weight 154,
    15 weight 210, 16 to 20 weight 110, 21 to 30 weight 50, 31 to 50 weight 26 working days,
    at 09:30 to 15:00, booked 95 in 100
    event section-47-confirmed before 4 to 9 working days, chance 94 in 100
    event strategy-discussion before 5 to 9 working days
      event conference-agreed
      event conference-requested after 0 to 1 working days, chance 90 in 100
      event invitations-sent after 0 to 2 working days, chance 96 in 100
    event parents-contacted before 1 to 4 working days, chance 70 in 100
    event report-signed-off before 2 to 5 working days, chance 96 in 100
      event report-to-chair after 0 to 1 working days
      event report-shared-with-family after 0 to 2 working days, chance 90 in 100
    event agency-report-submitted before 1 to 5 working days, chance 75 in 100
    fact members 3 weight 8, 4 weight 18, 5 weight 26, 6 weight 24, 7 weight 14, 8 weight 7, 9 to 12 weight 3,
      unknown 4 in 100
    fact mode in-person weight 45, hybrid weight 35, virtual weight 20, unknown 5 in 100
    fact quorate yes 96 in 100, unknown 10 in 100
    fact chair-agrees yes 96 in 100, unknown 8 in 100
    fact parents-attend yes 78 in 100, unknown 6 in 100
    # 49,420 plans of 72,100 conferences.
    one of
      weight 49420
        one of
          weight 80
            split members into votes-for 100 in 100, rest votes-against, abstentions, unknown 8 in 100
          weight 20
            split members into votes-for 51 to 65 in 100, rest votes-against weight 4, abstentions weight 1,
              unknown 8 in 100
        event plan-started
        then plan
      weight 22680
        fact no-plan-made yes
        fact child-in-need-plan yes 80 in 100, unknown 10 in 100
        one of
          weight 70
            split members into votes-against 100 in 100, rest votes-for, abstentions, unknown 8 in 100
          weight 28
            split members into votes-against 51 to 65 in 100, rest votes-for weight 4, abstentions weight 1,
              unknown 8 in 100
          weight 2
            split members into votes-against 50 in 100, rest votes-for
    event outcome-sent after 0 to 1 weight 62, 2 to 3 weight 26, 4 to 7 weight 12 working days, chance 94 in 100
    event minutes-sent after 5 to 14 weight 34, 15 to 20 weight 44, 21 to 25 weight 14, 26 to 45 weight 8 working days,
      chance 95 in 100

stage plan
  fact category neglect weight 49, emotional weight 38, physical weight 8, sexual weight 5, unknown 2 in 100
  event plan-distributed after 1 to 3 weight 50, 4 to 10 weight 42, 11 to 20 weight 8 working days, chance 94 in 100
  event core-group after 4 to 10 weight 88, 11 to 15 weight 12 working days, chance 97 in 100, booked 90 in 100
    event core-group-minutes-sent after 1 to 10 working days, chance 85 in 100
    event core-group every 4 to 6 weight 90, 7 to 9 weight 10 weeks until plan-ended, booked 90 in 100
      event core-group-minutes-sent after 1 to 10 working days, chance 80 in 100
  event statutory-visit every 5 to 10 weight 80, 11 to 20 weight 20 working days until plan-ended, booked 60 in 100
  then first-review
  then what-may-come

# About three months after the initial conference, some late.
stage first-review
  event review-conference after 70 to 84 weight 46, 85 to 91 weight 44, 92 to 120 weight 10 days, at 09:30 to 15:00,
    booked 97 in 100
    event invitations-sent before 5 to 15 working days, chance 96 in 100
    event report-to-chair before 1 to 6 working days, chance 94 in 100
    event report-shared-with-family before 1 to 6 working days, chance 90 in 100
    fact members 3 weight 12, 4 weight 24, 5 weight 28, 6 weight 20, 7 weight 11, 8 weight 5, unknown 4 in 100
    fact mode in-person weight 40, hybrid weight 38, virtual weight 22, unknown 5 in 100
    fact quorate yes 96 in 100, unknown 10 in 100
    one of
      weight 22
        then plan-over
        split members into votes-for 100 in 100, rest votes-against, abstentions, unknown 10 in 100
      weight 78
        then later-review
        one of
          weight 75
            split members into votes-against 100 in 100, rest votes-for, abstentions, unknown 10 in 100
          weight 25
            split members into votes-against 51 to 65 in 100, rest votes-for weight 3, abstentions weight 1
    event outcome-sent after 0 to 5 working days, chance 92 in 100
    event minutes-sent after 5 to 20 weight 78, 21 to 25 weight 14, 26 to 45 weight 8 working days, chance 94 in 100

# Within six months of the review before, mostly; some late.
stage later-review
  event review-conference after 120 to 160 weight 34, 161 to 181 weight 58, 182 to 230 weight 8 days,
    at 09:30 to 15:00, booked 97 in 100
    event invitations-sent before 5 to 15 working days, chance 96 in 100
    event report-to-chair before 1 to 6 working days, chance 94 in 100
    event report-shared-with-family before 1 to 6 working days, chance 90 in 100
    fact members 3 weight 14, 4 weight 26, 5 weight 28, 6 weight 19, 7 weight 9, 8 weight 4, unknown 4 in 100
    fact mode in-person weight 40, hybrid weight 38, virtual weight 22, unknown 5 in 100
    fact quorate yes 96 in 100, unknown 10 in 100
    one of
      weight 55
        then plan-over
        split members into votes-for 100 in 100, rest votes-against, abstentions, unknown 10 in 100
      weight 45
        then later-review
        split members into votes-against 51 to 100 in 100, rest votes-for weight 3, abstentions weight 1
    event outcome-sent after 0 to 5 working days, chance 92 in 100
    event minutes-sent after 5 to 20 weight 78, 21 to 25 weight 14, 26 to 45 weight 8 working days, chance 94 in 100

stage plan-over
  event plan-ended
    fact child-in-need-plan yes 70 in 100, unknown 10 in 100

# Rare, and to be thought of.
stage what-may-come
  event became-looked-after after 15 to 500 days until plan-ended, for one child, chance 60 in 1000
    event looked-after-notified after 0 to 5 working days, chance 80 in 100
    event looked-after-letter-sent after 1 to 10 working days, chance 70 in 100
    event looked-after-review after 10 to 20 weight 90, 21 to 30 weight 10 working days, booked 90 in 100
  event moved-area after 20 to 500 days until plan-ended, on any day, chance 25 in 1000
    event move-known before 1 to 10 working days, chance 90 in 100
    event move-notified after 0 to 5 working days, chance 85 in 100
    event move-permanence-agreed after 5 to 30 working days, chance 60 in 100
      fact move-is-permanent yes
  event moved-to-different-family after 20 to 500 days until plan-ended, on any day, for one child, chance 15 in 1000
  event left-uk after 30 to 600 days until plan-ended, on any day, chance 4 in 1000, ends the case
    fact left-uk-permanently yes 70 in 100, unknown 20 in 100
  event child-died after 10 to 600 days, on any day, for one child, chance 2 in 1000, ends the case
  event dispute-raised after 5 to 300 days until plan-ended, chance 40 in 1000
    fact dispute-stage informal weight 60, stage-1 weight 28, stage-2 weight 9, stage-3 weight 3

# A child on a plan elsewhere moves here.
stage transfer-in
  fact on-plan-elsewhere yes
  fact move-is-permanent yes 85 in 100, unknown 20 in 100
  event moved-area on the same day, on any day
    event move-notified after 0 to 5 working days, chance 95 in 100
    event move-permanence-agreed after 3 to 15 working days, chance 85 in 100
    event transfer-in-conference after 8 to 15 weight 76, 16 to 25 weight 16, 26 to 45 weight 8 working days,
      at 09:30 to 15:00, booked 90 in 100
      fact members 3 to 7
      fact transfer-information-received yes 88 in 100, unknown 6 in 100
      split members into votes-for 51 to 100 in 100, rest votes-against weight 3, abstentions weight 1
      event responsibility-accepted
      event plan-started
      then plan
      event outcome-sent after 0 to 3 working days, chance 94 in 100
      event minutes-sent after 8 to 20 weight 84, 21 to 35 weight 16 working days, chance 94 in 100

"""##
    ),
  ]
}
