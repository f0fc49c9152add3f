"""What `comity sample` makes of village.caseload, worked out again without the program.

Docs/Samples.md says in which order the numbers of chance are used; this follows it line by line for the one
caseload beside it. Prints one case a line: village.jsonl. No working day is a bank holiday here.
"""

import datetime
import json

MASK = (1 << 64) - 1
STEP = 0x9E3779B97F4A7C15
AS_OF = datetime.date(2026, 1, 30)
DAY = datetime.timedelta(days=1)


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


class Chance:
    def __init__(self, seed, number):
        self.state = mix((seed + number * STEP) & MASK)

    def below(self, bound):
        self.state = (self.state + STEP) & MASK
        return (mix(self.state) >> 32) * bound >> 32

    def holds(self, part, whole):
        return self.below(whole) < part

    def pick(self, weights):
        left = self.below(sum(weights))
        for index, weight in enumerate(weights):
            if left < weight:
                return index
            left -= weight

    def spread(self, *bands):
        low, high, _ = bands[self.pick([weight for _, _, weight in bands])]
        return low + self.below(high - low + 1)


def works(day):
    return day.weekday() < 5


def working(day, count):
    while count:
        day += DAY
        count -= works(day)
    while not works(day):
        day += DAY
    return day


def years_before(day, years):
    return day.replace(year=day.year - years)


def case(number):
    chance = Chance(42, number)
    beginning = AS_OF - chance.spread((3, 19, 1)) * DAY
    while not works(beginning):
        beginning -= DAY
    wanted = chance.spread((1, 1, 2), (2, 2, 1))
    births = [years_before(beginning, chance.spread((3, 4, 5), (9, 9, 1))) - chance.below(365) * DAY]
    while len(births) < wanted:
        births.append(births[-1] - chance.spread((400, 500, 1)) * DAY)
    children = []
    for name, birth in zip("AB", reversed(births)):
        child = {"id": name, "born": birth.isoformat()}
        colour = ["red", "green", "blue"][chance.pick([3, 1, 1])]
        if not chance.holds(1, 4):
            child["facts"] = {"colour": colour}
        children.append(child)

    events = []
    # Under `event alarm`: its delay of no days takes its two numbers as any other.
    chance.spread((0, 0, 1))
    alarm = {"event": "alarm", "at": beginning.isoformat(), "facts": {"calm": chance.holds(1, 2)}}
    events.append((beginning, -1, 0, alarm))
    day = working(beginning, chance.spread((1, 9, 1)))
    if day <= AS_OF or chance.holds(2, 3):
        quarter = chance.spread((36, 40, 1))
        visit = {"event": "visit", "at": f"{day}T{quarter // 4:02}:{quarter % 4 * 15:02}"}
        if day > AS_OF:
            visit["planned"] = True
        else:
            guests = chance.spread((2, 6, 1))
            tea = -(-guests * chance.spread((51, 60, 1)) // 100)
            for _ in range(guests - tea):
                chance.pick([1])
            visit["facts"] = {"guests": guests, "tea": tea, "milk": guests - tea}
        events.append((day, quarter, 1, visit))

    if chance.pick([2, 1]) == 0:
        if chance.holds(1, 2):
            talk = working(beginning + chance.spread((2, 4, 1)) * DAY, 0)
            events.append((talk, -1, 2, {"event": "talk", "at": talk.isoformat()}))
    else:
        talk = working(beginning, chance.spread((0, 3, 1)))
        child = "AB"[chance.below(len(births))]
        events.append((talk, -1, 2, {"event": "talk", "at": talk.isoformat(), "child": child}))

    told = {"format": "comity-case/1", "id": f"village-{number}", "children": children, "events": []}
    isUnrecorded = chance.holds(1, 3)
    events = [event for event in sorted(events, key=lambda e: e[:3]) if not (isUnrecorded and event[2] == 2)]
    told["events"] = [event[3] for event in events]
    if isUnrecorded:
        told["unrecorded"] = ["talk"]
    return told


def laid(value):
    """As the program lays JSON out on one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)}: {laid(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(laid(item) for item in value) + "]"
    return json.dumps(value)


if __name__ == "__main__":
    for number in range(1, 41):
        print(laid(case(number)))
