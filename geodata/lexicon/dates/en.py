"""English words about time."""

from geodata.lexicon.dates.words import DateWords

WORDS = DateWords(
    capitals=True,
    order="either",
    thousands=",",
    months={
        1: "january|jan|jan.",
        2: "february|feb|feb.",
        3: "march|mar|mar.",
        4: "april|apr|apr.",
        5: "may",
        6: "june|jun|jun.",
        7: "july|jul|jul.",
        8: "august|aug|aug.",
        9: "september|sept|sept.|sep|sep.",
        10: "october|oct|oct.",
        11: "november|nov|nov.",
        12: "december|dec|dec.",
    },
    weekdays={
        0: "monday",
        1: "tuesday",
        2: "wednesday",
        3: "thursday",
        4: "friday",
        5: "saturday",
        6: "sunday",
    },
    short_weekdays={
        0: "mon|mon.",
        1: "tue|tue.|tues|tues.",
        2: "wed|wed.",
        3: "thu|thu.|thur|thurs|thurs.",
        4: "fri|fri.",
        5: "sat|sat.",
        6: "sun|sun.",
    },
    units={
        "day": "day|days",
        "week": "week|weeks",
        "weekend": "weekend",
        "month": "month|months",
        "year": "year|years",
        "decade": "decade|decades",
        "century": "century|centuries",
    },
    one_unit={
        "day": "a day",
        "week": "a week|one full week",
        "month": "a month",
        "year": "a year|a full year",
        "decade": "a decade",
        "century": "a century",
    },
    long_spans={
        (50, "year"): "half a century|half-century|a half century",
        (6, "month"): "half a year",
    },
    numbers={
        1: "one",
        2: "two|a couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        100: "hundred|one hundred|a hundred",
    },
    tens={
        20: "twenty",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    tens_joint="-",
    ordinals={
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        15: "fifteenth",
        20: "twentieth",
        25: "twenty-fifth",
        30: "thirtieth",
        40: "fortieth",
        50: "fiftieth",
    },
    published={
        ("day", -2): "the day before yesterday",
        ("day", -1): "yesterday|last night|last evening",
        ("day", 0): (
            "today|tonight|this morning|this afternoon|this evening|earlier today|later today"
        ),
        ("day", 1): "tomorrow",
        ("day", 2): "the day after tomorrow",
    },
    event={
        ("day", 0): (
            "same day|the very same day|that day|same date|that evening|that afternoon"
            "|that morning|that night|same evening|same afternoon|same morning|same night"
            "|on the day itself"
        ),
        ("day", 1): (
            "next day|following day|the day after|day after that|next morning|following morning"
            "|next afternoon|following evening|following afternoon|next evening"
        ),
        ("day", -1): (
            "previous day|the day before|day before that|preceding day|previous evening"
            "|the evening before|the night before|previous night"
        ),
        ("week", 0): "that week|same week",
        ("week", 1): "following week|the week after|the next week",
        ("week", -1): "previous week|the week before|preceding week",
        ("month", 0): "that month|same month",
        ("month", 1): "following month|the month after|the next month",
        ("month", -1): "previous month|the month before|preceding month",
        ("year", 0): "that year|same year|that same year",
        ("year", 1): "following year|the year after|the next year",
        ("year", -1): "previous year|the year before|preceding year",
    },
    nth={
        1: "the first day|the opening day|its first day|day one",
        2: "the second day|day two",
        3: "the third day",
        -1: "the last day|the final day|the closing day|its last day",
    },
    last="last",
    past="past",
    next="next|coming|upcoming",
    this="this|the current|current",
    ago="ago",
    hence="from now|hence",
    earlier="earlier|before that|previously",
    later="later|after that|afterwards|thereafter",
    parts=(
        "early|end|mid|middle of|the middle of|late|the beginning of|beginning of|the start of"
        "|start of|the end of|end of|the close of|the latter part of|the first days of"
        "|the last days of|early in|late in|the turn of|the first week of|the second week of"
        "|the third week of|the last week of|the first ten days of"
    ),
    seasons={
        (3, 5): "spring|springtime",
        (6, 8): "summer|summertime",
        (9, 11): "autumn|fall",
        (12, 2): "winter|wintertime",
    },
    stretches={
        (1, 3): "first quarter|q1|1q",
        (4, 6): "second quarter|q2|2q",
        (7, 9): "third quarter|q3|3q",
        (10, 12): "fourth quarter|final quarter|last quarter|q4|4q",
        (1, 6): "first half|h1",
        (7, 12): "second half|latter half|last six months|h2",
        (1, 9): "first three quarters",
    },
    dayparts="morning|afternoon|evening|night|noon|midday|lunchtime|midnight",
    every="every|each|once a|twice a|times a",
    recurring=(
        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|annually|yearly|annual"
        "|biennial|biennially|weekly|monthly|quarterly|every other year|once a year|twice a year"
        "|once a month|once a week|every two years|year in, year out|year after year|every year"
        "|each year|every month|each month|every week|each week|a year on average|daily"
    ),
    anniversary="anniversary|birthday|jubilee|year of ties|year of friendship",
    fiscal=(
        "fiscal|fiscal year|fiscal years|financial year|the term|term|tenure|period|the period"
        "|school year|academic year|phase|the years|fy|five-year plan|plan for"
    ),
    horizons="by|until|towards|toward|vision|through|up to|to|beyond|no later than",
    stop=(
        "to this day|day by day|day to day|day-to-day|these days|nowadays|one day|every day"
        "|some day|present-day|modern-day|public holiday|year-on-year|year on year|month-on-month"
        "|last-minute|at last|last but not least|next to|next door|first and second"
        "|second-largest|second largest|may day|black friday|year-end|year-old|years old|year old"
        "|months old|days old|month-old|current account|early childhood|fall in love|fall in"
        "|fall to|may be|may have|spring water|hot spring|mid-autumn|mid-autumn festival"
        "|spring roll|spring rolls|one of|two-day-old|will last|would last|to last|and last"
        + "".join(f"|district {number}" for number in range(1, 13))
    ),
    gaps={
        "to": (
            "to|until|till|through|thru|up to|to the|until the|through the|up until|~|and ending on"
        ),
        "and": "and|&|and on|and the|as well as|or",
        "of": "of|in|of the|in the|on|'s|’s|of this|on the|the|for the",
        "start": (
            "from|starting|starting from|starting on|beginning|beginning on|that began on"
            "|that started on|from the|beginning from|which began on|which started on|since"
            "|, starting"
        ),
        "for": "for|lasting|over|for a|for the next",
        "open": "(|, (|[",
        "comma": ",",
        "dash": "-",
        "slash": "/",
        "about": "about|around|some",
        "more": "more than|over|nearly|almost",
    },
    future=(
        "will|shall|is to|are to|due to|scheduled|slated|set to|set for|expected to|plans to"
        "|plan to|planned|planning|going to|upcoming|forthcoming|to be held|to take place|is due"
        "|are due|to be signed|to be opened|would be held|to open on|to kick off|to host|will be"
        "|aims to|is preparing|are preparing|preparations for|gets ready|getting ready|he would be"
        "|she would be|they would be|would attend|would visit|would lead|runs on|runs from"
        "|starts on|opens on|begins on|takes place on|kicks off on|is back|are back|returns to"
        "|return to|returns on|return on|returns in|comes to|come to|agreed to|agree to"
        "|decided to|ends on|closes on|finishes on|stays open until|remains open until"
        "|opens its doors|opens in|begins in|starts in|is on in"
    ),
    past_tense=(
        "was|were|had|did|held|met|came|took|went|began|saw|paid|led|made|left|flew|gave|sent"
        "|became|brought|won|drew|ran|spoke|said|told|announced|reported|signed|opened|visited"
        "|received|hosted|attended|toured|joined|arrived|launched|celebrated|marked|agreed"
        "|renewed|established|inked|welcomed|discussed|closed|concluded|ended|started|organized"
        "|organised|staged|took place|showed|travelled|traveled|exchanged|issued|upgraded|founded"
        "|returned|handed|unveiled|inaugurated|called|departed|landed|presented"
    ),
    until=(
        "until|till|through|and runs until|up to|and ends on|and ended on|and closes on"
        "|and wraps up on|wrapping up on|ending on|concluding on|and ending on|to end on"
        "|runs until|ran until|lasting until|ends on|closes on|close on"
        "|wraps up on|winds up on|concludes on|finishes on|and ends|and ended|and closes"
        "|to close on"
    ),
    limits="before|by|no later than|not later than|deadline of",
    topic="was a|was the|was an|is the year|was another|saw a|proved",
    speech="speech|remarks|address|statement by|toast|keynote",
    small="the|a|an|in|at|his|her|its|their|local|time",
    name_after=(
        "square|street|road|avenue|boulevard|stadium|park|school|hospital|brigade|bridge|movement"
        "|revolution|market"
    ),
    number_before=(
        "no|no.|nos|number|article|articles|resolution|decree|directive|circular|flight|route"
        "|highway|page|room|chapter|section|clause|version|item|level|grade|phase|group|block|lot"
        "|gate|hall|booth|series|model"
    ),
    about="about|around|approximately|roughly|some|circa",
    inexact=(
        "more than|over|at least|nearly|almost|less than|under|close to|up to|well over|just over"
    ),
    age_before="aged|age|ages",
    age_after="old",
    day_before="on|from|to|until|between|and|dated|since|till|by|of|,|(",
    year_before=(
        "in|since|of|from|to|until|till|by|during|for|year|years|and|between|before|after|through"
        "|early|late|mid|around|about|circa|back in|as early as|the|than|as of"
    ),
    risky_months="may|march|mar|jan|june|jun|april|apr|august|dec",
    between="between",
    begin=(
        "begin|begins|began|beginning|start|starts|started|kick off|kicks off|kicked off|commence"
        "|commenced|embark on|embarked on|embarks on|open|opens|opened|launch|launched|launches"
        "|arrived for|arrive for|arrives for|got under way|gets under way|got underway"
        "|gets underway|landed for|set out on|sets out on|set off on|left for|leaves for"
        "|leave for"
    ),
    lasting=(
        "last|lasts|lasted|lasting|will last|is to last|is expected to last|run for|runs for"
        "|ran for|running for|goes on for|went on for|going on for|continues for|continued for"
        "|will go on for|for a total of|stretches over|spread over|spans|spanned|spanning|over"
        "|takes|takes up|took|for"
    ),
    clock_before="at|around|by",
    counted_after=(
        "people|persons|visitors|companies|firms|enterprises|businesses|students|workers"
        "|participants|delegates|guests|households|hectares|ha|km|kilometres|kilometers|metres"
        "|meters|m|tonnes|tons|tourists|interns|trainees|residents|copies|books|trees|flights"
        "|seats|rooms|units|projects|million|billion|trillion|thousand|percent|usd|us|dollars|yen"
        "|vnd|dong|square|sq|cases|times|items|exhibitors|booths|stalls|performers|artists"
        "|members|families|children|pupils|graduates|employees|officials|representatives"
        "|nationals|spectators|attendees|staff|volunteers|farmers|doctors|nurses|products|pieces"
        "|cups|bottles|boxes|vehicles|cars|hours"
    ),
    published_line=(
        "published|updated|posted|last updated|release date|date|issued|released|publication date"
    ),
)
