package de.lotse.casework.demo;

import de.lotse.consent.ContentCategory;
import java.util.List;

/** A case that was handed over, and one that somebody asks for; days are offsets from today. */
record DemoOwnership(Handed handed, Asked asked) {

    /**
     * @param by user name of whoever hands over
     * @param recipient user name of whoever takes over and leads from then on
     */
    record Handed(
            String by,
            String to,
            String recipient,
            String given,
            String family,
            String daughter,
            String language,
            int opened,
            String note,
            DemoPlan plan,
            List<ContentCategory> categories,
            String question) {}

    /**
     * @param by user name of whoever referred the person before
     * @param answer with which that referral was accepted
     * @param request why the recipient asks for the lead
     */
    record Asked(
            String by,
            String client,
            String to,
            String recipient,
            List<ContentCategory> categories,
            String service,
            String question,
            String answer,
            String request,
            int respond) {}
}
