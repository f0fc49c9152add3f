"""Writes the vectors beside this file, from sources that share no code with the package.

bank-holidays.tsv  date and name, from the PyPI package `holidays` (England)
easter.tsv         Easter Sunday in each year, from the PyPI package `python-dateutil`
working-days.tsv   start, n, and by NumPy's business-day functions: the nth working day after the start, the nth
                   before it, the nth with the start as day 1 when it is a working day; another day, and the signed
                   number of working days after the start up to and including it

    pip install holidays==0.108 numpy==2.4.6 python-dateutil
    python make_vectors.py

Holidays on a weekend are left out: the substitute day is the bank holiday. `holidays` ends with 2100; before 1975 it
has no New Year's Day (1974 had one), no August holiday and no trial of a spring holiday, so only the days it shares
with the law are written for those years.
"""

import datetime as dt
import random
from pathlib import Path

import holidays
import numpy as np
from dateutil.easter import easter

FOLDER = Path(__file__).parent
OLD_NAMES = {"Good Friday", "Easter Monday", "Christmas Day", "Boxing Day"}


def observed(years):
    found = holidays.country_holidays("GB", subdiv="ENG", years=years)
    return {day: name for day, name in found.items() if day.weekday() < 5}


def check_known_changes(found):
    """The one-offs by proclamation, from memory of the notices rather than from the package."""
    there = "1995-05-08 1999-12-31 2002-06-03 2002-06-04 2011-04-29 2012-06-04 2012-06-05 2020-05-08 2022-06-02 " \
        "2022-06-03 2022-09-19 2023-05-08 1977-06-07 1981-07-29"
    gone = "1995-05-01 2002-05-27 2012-05-28 2020-05-04 2022-05-30"
    for day in there.split():
        assert dt.date.fromisoformat(day) in found, day
    for day in gone.split():
        assert dt.date.fromisoformat(day) not in found, day


def write(name, rows):
    text = "".join("\t".join(str(cell) for cell in row) + "\n" for row in rows)
    (FOLDER / name).write_text(text, encoding="ascii")


def bank_holiday_rows():
    found = observed(range(1900, 2101))
    check_known_changes(found)
    return [
        (day, name)
        for day, name in sorted(found.items())
        if day.year >= 1975 or name.removesuffix(" (observed)") in OLD_NAMES
    ]


def working_day_rows(count):
    calendar = np.busdaycalendar(holidays=sorted(observed(range(1990, 2041))))
    first, last = dt.date(1995, 1, 1), dt.date(2035, 12, 31)
    chance = random.Random(20260106)

    def some_day():
        if chance.random() < 0.5:
            return first + dt.timedelta(days=chance.randrange((last - first).days + 1))
        # Half of them where holidays crowd: from 20 December to 10 January, and from 20 March to 10 June.
        year = chance.randint(first.year, last.year)
        if chance.random() < 0.5:
            day = dt.date(year, 12, 20) + dt.timedelta(days=chance.randrange(22))
        else:
            day = dt.date(year, 3, 20) + dt.timedelta(days=chance.randrange(83))
        return min(day, last)

    def offset(day, n, roll):
        return np.busday_offset(day, n, roll=roll, busdaycal=calendar)

    def counted(start, end):
        if end < start:
            return -counted(end, start)
        tomorrow = dt.timedelta(days=1)
        return int(np.busday_count(start + tomorrow, end + tomorrow, busdaycal=calendar))

    for _ in range(count):
        start, other = some_day(), some_day()
        n = chance.choice([chance.randint(1, 20), chance.randint(1, 300)])
        forward, backward = offset(start, n, "backward"), offset(start, -n, "forward")
        yield start, n, forward, backward, offset(start, n - 1, "forward"), other, counted(start, other)


write("bank-holidays.tsv", bank_holiday_rows())
write("working-days.tsv", working_day_rows(3000))
write("easter.tsv", ([easter(year)] for year in range(1900, 2200)))
