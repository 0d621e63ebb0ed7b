package de.lotse.casework.ownership;

import de.lotse.casework.cases.CaseHead;

/** What came along with a case that another organisation led before. */
record TakenCasePage(CaseHead head, TakenCase taken) {}
