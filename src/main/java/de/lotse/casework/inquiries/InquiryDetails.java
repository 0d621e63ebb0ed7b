package de.lotse.casework.inquiries;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an inquiry; what was not asked is empty.
 *
 * @param name or a pseudonym, or "anonym"; empty once it stands in a case
 * @param concern the matter in the words of the office, kept encrypted like the telephone number and all notes to it
 * @param phoneSafe whether the number may be called: YES, NO or TIMES, which {@code phoneTimes} explains
 * @param elsewhere whether somebody else advises already: YES, NO or UNKNOWN
 * @param priority ACUTE, HIGH or NORMAL
 * @param indication which of the five criteria of case management hold; they inform and never block
 */
record InquiryDetails(
        LocalDate receivedOn,
        String name,
        String channel,
        String institution,
        String institutionName,
        String language,
        boolean interpreter,
        String concern,
        String district,
        String phone,
        String phoneSafe,
        String phoneTimes,
        String elsewhere,
        String elsewhereWhere,
        String priority,
        List<String> indication) {}
