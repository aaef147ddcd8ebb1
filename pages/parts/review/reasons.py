"""The reader's reasons as a person reads them: why a value, and in plain words what to check of one in doubt.

Pure: texts in, text out. What is a reason is the reader's to say; here are only its words.
"""

from __future__ import annotations

from cpe_core.records import ACCEPTED, FIELDS, TYPED, Field, Record

_ALSO_SAYS = "the paper also says: "
_TO_COME = "the paper speaks of a certificate to come: "
_OTHER_LETTERS = "what stands beside it is in "

# doubts of one value, by the reason that the reader gives; that it is likely or hardly so, its mark says
_CHECK = {
    "Al could be AI": "“Al” or “AI”? A small l and a large I look alike.",
    "a digit of it may be drawn as another": "The file may say another digit than it shows: compare it.",
    "a first day, and no last one": "This is the first day of several: when was the last?",
    "a fraction read from a picture": "A fraction in a picture is easily misread: compare it.",
    "a line runs through it": "A line runs through it: was it struck out, and another written beside it?",
    "a letter of it is only drawn": "A letter of it is drawn and could not be read: compare it.",
    "a mark that could be a bullet": "The mark before it may be a tick, or only the dot of a list.",
    "a day shortly after it could be that of completion": "A later day is printed too: is it that of completion?",
    "a part of a printed sum": "This is one part of a sum. Is the total meant?",
    "more stands there than where it was learned": "More stands there than on the certificate it was learned from: "
    "where does it end?",
    "only a part of the date is there": "Only a part of a date is there: type its last day, if you know it.",
    "a part of an organisation": "Is this the sponsor, or a part of it, such as a chapter?",
    "a piece of an address or of a longer number": "Is this all of the number, or a piece of a longer one?",
    "something stands behind a digit that could not be read": "Something behind a number was not read, perhaps a "
    "fraction: compare it.",
    "a tick read from a picture": "The tick was read from a picture. Is this the box that is ticked?",
    "a tick that is only seen, not written": "The tick was read from a picture. Is this the box that is ticked?",
    "a word stands twice in a row": "A word stands twice in a row: compare it.",
    "a word that several methods share": "What is printed fits several delivery methods.",
    "added up from the rows": "Added up from the rows: no total is printed.",
    "a fraction whose top stands over its bottom": "A fraction is set in two rows: compare it.",
    "another amount is joined to it": "Another amount stands right behind it. Which is meant, or both?",
    "another amount of credit is named too": "The certificate names another amount of credit. Which was given to you?",
    "another column of amounts could be the credits": "Another column could be the credits too.",
    "another column of days could be that of completion": "Another column could be the day of completion too.",
    "another is said to give it": "Another organisation is said to give the course. Which is the sponsor?",
    "another day stands beside it": "Another day stands beside it. Which is that of completion?",
    "another kind of date": "Is this the day of completion, or of something else?",
    "a shortened word stands before it": "A shortened word stands before it. Is it a part of the name?",
    "an earlier day could be that of completion": "Is this the day of the course, or that of issue?",
    "another name stands beside it in brackets": "Another name stands beside it in brackets. Is it a part of the name?",
    "its last words may name who gives it": "Do its last words belong to it, or do they name who gives the course?",
    "reads as a person's name": "This reads as a person's name: is it the sponsor, or who signed?",
    "begins in the middle of a sentence": "It may begin in the middle of a sentence. Is its beginning missing?",
    "beside a role": "A role stands beside this name. Is it the participant, or who signed?",
    "beside an address at the edge": "It stands beside a web address at the edge: perhaps the day of printing.",
    "beside a label that says something else": "Its label tells of something else. Is this the day of completion?",
    "could be a day without its marks": "Is this a number, or a day that is written without its marks?",
    "could be a length of time": "Are these credits, or hours that it lasted?",
    "could be a list of courses": "Is this one course, or a list of several?",
    "could be a session of one event": "Is this a course of its own, or a session of one event?",
    "could be the number of a registration": "Is this the certificate's number, or that of a registration?",
    "could count something else than credits": "Does this count credits, or something else?",
    "could mean several fields": "What is printed fits several fields of study.",
    "could be what was offered": "Was this amount given, or only what could be earned?",
    "cut off": "It is cut off. Is the rest of it known?",
    "cut out of a line": "It is cut out of a longer line. Is all of it there, and nothing else?",
    "day and month could be swapped": "Which is the day, which the month?",
    "days after an event's last": "It is days after the event. Is it the day of completion?",
    "digits set small and high, which may be a part of the number": "Do the small raised digits belong to the number?",
    "kinds of credit to choose from, none of them ticked": "Several kinds or amounts are listed, and none is ticked.",
    "fields to choose from, none of them ticked": "Several fields of study are printed, and none is ticked.",
    "hardly a name by itself": "This is hardly a whole name. Is more of it on the page?",
    "hours, with minutes behind them": "Minutes stand behind the hours. How many credits are they?",
    "in a print header or footer": "It stands in the margin of a printout: perhaps the day of printing.",
    "in an address only": "This name was found in a web address only.",
    "it is drawn on a picture that is damaged": "The picture is damaged here.",
    "it may not be seen as it is written": "It is pale, or set backwards. How is it seen on the page?",
    "its month or year is misspelt": "The month or the year is misspelt. Is this the day that is meant?",
    "its row goes on": "Its line goes on. Is more of the line a part of it?",
    "joined from rows that are set apart": "It is joined from lines that stand apart. Do they belong together?",
    "letters and digits that look alike, read from a picture": "0 and O, 1 and l look alike: compare each sign.",
    "lies in the future": "This day has not come yet.",
    "lies over words that say otherwise": "It lies over other words. Which of them count?",
    "may be a part of the title": "Is this the sponsor, or a part of the course's title?",
    "may be two names": "These may be two names.",
    "may be where the participant is from": "Is this who gave the course, or where the participant works?",
    "named as a partner": "It is named as a partner. Is it who gave the course?",
    "not a usual amount of credit": "This is not a usual amount of credit.",
    "nothing beside it says what it is": "Nothing beside it says what it is. Is this its number?",
    "not the number known for this sponsor": "This sponsor is known by another number.",
    "partly covered": "A part of it is covered.",
    "read with little certainty": "It was hard to read: compare each letter.",
    "several methods to choose from": "Several delivery methods are printed. Which is ticked?",
    "shortly after days that are printed without a year": "Is this the event's last day, or the day of signing?",
    "spelt otherwise elsewhere": "It is spelt otherwise elsewhere on the page.",
    "the parts do not add up to the total": "The fields of study do not add up to the credits.",
    "two words may be run together": "Two words may be run together: is a space missing?",
    "the rows do not add up to the printed total": "The rows do not add up to the total that is printed.",
    "very long": "This is very long. Is all of it meant?",
    "what stands beside it may say that it was not completed": "Its row may say that the course is not done. Is it?",
    "where its words part was told by the white between the letters": "Where its words part was hard to see.",
    "where this row ends is not clear": "Where this row of the list ends is not clear. Is all of it there?",
    "worked out from minutes": "Worked out from minutes: no credits are printed.",
    "years after another date": "This is years after another date on the page.",
}

# doubts of a whole record
_CHECK_ALL: dict[str, str] = {
    "nothing on the paper says that the course was completed": "Nothing on the page says that the course was "
    "completed. Is this a certificate?",
    "the line for the name is blank": "The line for the name is blank. Is this a form that nobody filled in, or is the "
    "name written by hand?",
    "the paper gives no credit: 0": "The page gives 0 credits. Was credit given?",
    "other courses listed here were not read": "",  # which a problem tells
    "told in a letter that something came with": "This was read from a letter that something was enclosed with: "
    "if that is the certificate, add it.",
    "told in a letter, beside a certificate that may be of the same course": "This was read from a letter, and the "
    "certificate beside it may be of the same course: only one of them counts.",
    "told in the words of a mail, beside a certificate of another course": "This was read from the words of a mail, "
    "which has the certificate of another course with it.",
}

# what speaks for a value or a little against it, where the reader's own words are its craft's
_PLAIN = {
    "CPE": "printed as CPE",
    "a heading after a lead-in": "large, after words like “has completed”",
    "a weak lead-in": "those words could lead to something else",
    "above a lead-in": "above words like “was completed by”",
    "above the paper's or the person's lead-in": "above what leads to the participant",
    "after a lead-in": "after words like “awarded to”",
    "before a lead-in": "before words like “has completed”",
    "before a lead-in, a row away": "some lines above words like “has completed”",
    "beside a label": "beside its label",
    "beside a label of completion": "beside a label like “Completed on”",
    "beside a label of the registry": "beside the label of a NASBA number",
    "beside a weak label": "beside a label that could mean something else",
    "both readers agree": "found in two ways",
    "in its column": "in its column of the list",
    "in quotes after a lead-in": "in quotes, after words like “has completed”",
    "in the lead-in's sentence": "in a sentence with words like “has completed”",
    "in the paper's name": "in the heading of the page",
    "in the text layer": "in the text of the file",
    "little evidence": "little speaks for it",
    "marked by the learned reader": "found as on certificates like this one",
    "the earliest lead-in": "the first such words on the page",
    "the line after a lead-in": "in the line after words like “has completed”",
    "under the paper's name": "under the heading of the page",
}


def why(field: Field) -> str:
    """What speaks for a value, in one line; its doubts are told by themselves."""
    told = (_PLAIN.get(reason, reason) for reason in field.reasons if not _is_told_elsewhere(reason))
    return "; ".join(told)


def _is_told_elsewhere(reason: str) -> bool:
    told = reason in _CHECK or reason in _CHECK_ALL or reason.startswith((_ALSO_SAYS, _TO_COME, _OTHER_LETTERS))
    return told or reason in (TYPED, ACCEPTED)


def to_check(field: Field) -> list[str]:
    """What to check of a value: each doubt of it that is not one of the whole record."""
    found = (_of_letters(reason) or _CHECK.get(reason) for reason in field.reasons)
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def to_check_first(record: Record) -> list[str]:
    """What to check of a record before any of its values: why all of it is in doubt."""
    reasons = (reason for name in FIELDS if not record[name].is_settled for reason in record[name].reasons)
    found = (_of_denial(reason) or _CHECK_ALL.get(reason) for reason in reasons)
    return list(dict.fromkeys(sentence for sentence in found if sentence))


def _of_denial(reason: str) -> str | None:
    if reason.startswith(_TO_COME):
        return f"The page says “{reason.removeprefix(_TO_COME)}”. Is this the certificate, or is that still to come?"
    if not reason.startswith(_ALSO_SAYS):
        return None
    phrase = reason.removeprefix(_ALSO_SAYS)
    return f"The page also says “{phrase}”. Was the course completed, and credit given?"


def _of_letters(reason: str) -> str | None:
    if not reason.startswith(_OTHER_LETTERS):
        return None
    return f"{reason[0].upper()}{reason[1:].removesuffix(', which are not read')}, which are not read here."
