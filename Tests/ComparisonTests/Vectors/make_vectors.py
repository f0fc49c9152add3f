"""Writes the vectors beside this file, from sources that share no code with the package.

limit-partings.tsv  two limits of one clock, a year, and over the start days of that year: on how many the due days part,
                    by how many days at least and at most from the first limit's to the second's, and the first start day
                    that parts with both due days ("-" where none does)

    pip install holidays==0.108 numpy==2.4.6 python-dateutil
    python make_vectors.py

Working days are NumPy's business days with the holidays of England by the PyPI package `holidays`; months are
python-dateutil's. A limit is written as an amount after its clock, or with a minus sign before it.
"""

import datetime as dt
from pathlib import Path

import holidays
import numpy as np
from dateutil.relativedelta import relativedelta

FOLDER = Path(__file__).parent
YEARS = range(2019, 2032)

PAIRS = [
    ("20 working days", "25 working days"),
    ("4 weeks", "20 working days"),
    ("15 working days", "21 days"),
    ("12 weeks", "12 working weeks"),
    ("3 months", "90 days"),
    ("3 months", "13 weeks"),
    ("12 months", "1 years"),
    ("2 working days", "48 hours"),
    ("-2 working days", "-48 hours"),
    ("-3 working days", "-2 working days"),
    ("-1 working weeks", "-1 weeks"),
]

closed = holidays.country_holidays("GB", subdiv="ENG", years=range(YEARS[0] - 2, YEARS[-1] + 3))
calendar = np.busdaycalendar(holidays=sorted(day for day in closed if day.weekday() < 5))


def due(limit, start):
    count, unit = limit.split(" ", 1)
    count = int(count)
    if unit.startswith("working"):
        count *= 5 if unit == "working weeks" else 1
        roll = "backward" if count > 0 else "forward"
        return np.busday_offset(start, count, roll=roll, busdaycal=calendar).astype(object)
    if unit == "hours":
        # The time of day is not known: to the end of the last day.
        assert count % 24 == 0
        return start + dt.timedelta(days=count // 24)
    return start + relativedelta(**{unit: count})


def rows():
    for first, second in PAIRS:
        for year in YEARS:
            day = dt.date(year, 1, 1)
            parted = []
            while day.year == year:
                a, b = due(first, day), due(second, day)
                if a != b:
                    parted.append((day, a, b))
                day += dt.timedelta(days=1)
            gaps = [(b - a).days for _, a, b in parted]
            ends = (min(gaps), max(gaps), *parted[0]) if parted else ("-",) * 5
            yield first, second, year, len(parted), *ends


text = "".join("\t".join(str(cell) for cell in row) + "\n" for row in rows())
(FOLDER / "limit-partings.tsv").write_text(text, encoding="ascii")
