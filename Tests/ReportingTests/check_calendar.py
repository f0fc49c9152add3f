"""Reads the golden calendars with a parser that is not ours (the package icalendar), and says what is wrong.

    pip install icalendar==7.3.0
    python3 Tests/ReportingTests/check_calendar.py [FILE.ics …]
"""

import datetime
import pathlib
import sys
import zoneinfo

import icalendar

FOLDER = pathlib.Path(__file__).parent / "Golden"
# What must come through as it is.
KEPT = ("]]></script><script>alert(1)</script><!--", "👩‍👩‍👧‍👦 🇬🇧 é", '=HYPERLINK("http://x","y")', "one\ntwo\nthree\tfour")
LONDON = zoneinfo.ZoneInfo("Europe/London")

faults = []


def expect(file, what, condition):
    if not condition:
        faults.append(f"{file.name}: {what}")


def check_lines(file, data):
    expect(file, "it does not end with CR LF", data.endswith(b"\r\n"))
    lines = data[:-2].split(b"\r\n")
    expect(file, "CR or LF by itself", not any(b"\r" in line or b"\n" in line for line in lines))
    for line in lines:
        expect(file, f"a line of {len(line)} octets", len(line) <= 75)
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append(f"{file.name}: a character is divided: {line!r}")
            continue
        expect(file, f"a control character: {text!r}", not any(ord(c) < 32 and c != "\t" or ord(c) == 127 for c in text))


def check_event(file, event):
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES"):
        expect(file, f"an entry without {name}", name in event)
    expect(file, "not as of a day", event.decoded("DTSTAMP").tzinfo is not None)
    start = event.decoded("DTSTART")
    if isinstance(start, datetime.datetime):
        expect(file, "a time that is not of London", event["DTSTART"].params.get("TZID") == "Europe/London")
        expect(file, "another offset than London's", start.utcoffset() == start.replace(tzinfo=LONDON).utcoffset())
        expect(file, "an end beside a moment", "DTEND" not in event)
    else:
        expect(file, "no day", event["DTSTART"].params.get("VALUE") == "DATE")
        expect(file, "it does not end the next day", event.decoded("DTEND") - start == datetime.timedelta(days=1))
    expect(file, "no provenance", "It calculates; it does not advise." in str(event["DESCRIPTION"]))
    overdue = str(event["SUMMARY"]).startswith("OVERDUE: ")
    expect(file, "overdue without its category", overdue == ("overdue" in event.categories))
    alarms = [part for part in event.subcomponents if part.name == "VALARM"]
    expect(file, f"{len(alarms)} alarms", len(alarms) == (0 if overdue else 1))
    for alarm in alarms:
        expect(file, "an alarm that does more than show", alarm["ACTION"] == "DISPLAY" and "DESCRIPTION" in alarm)
        expect(file, "an alarm of another time", alarm.decoded("TRIGGER") == datetime.timedelta(days=-1))


def check(file):
    data = file.read_bytes()
    check_lines(file, data)
    calendar = icalendar.Calendar.from_ical(data)
    expect(file, "faults that the parser found", not calendar.errors and not any(e.errors for e in calendar.walk()))
    expect(file, "the head", calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["CALSCALE"] == "GREGORIAN")
    expect(file, "no time zone", len(calendar.walk("VTIMEZONE")) == 1)
    calendar.walk("VTIMEZONE")[0].to_tz()
    events = calendar.walk("VEVENT")
    names = [str(event["UID"]) for event in events]
    expect(file, "a name stands twice", len(set(names)) == len(names))
    for event in events:
        check_event(file, event)
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    expect(file, "it reads otherwise when written again", len(again.walk("VEVENT")) == len(events))
    if file.parent == FOLDER and not file.stem.endswith("-empty"):
        told = "\n".join(str(event[name]) for event in events for name in ("SUMMARY", "DESCRIPTION"))
        for words in KEPT:
            expect(file, f"missing: {words!r}", words in told)


files = [pathlib.Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.ics"))
for file in files:
    check(file)
for fault in faults[:40]:
    print(fault, file=sys.stderr)
print(f"{len(files)} calendars read by icalendar {icalendar.__version__}, {len(faults)} faults")
sys.exit(1 if faults or not files else 0)
