package de.lotse.casework.hints;

import de.lotse.web.Errors;

/** The words of a hint before its second reader, who is not told of the case. */
record ReviewPage(OwnPage.ToRead shown, ReviewForm form, Errors errors) {}
