package de.lotse.casework.demo;

import de.lotse.consent.ContentCategory;
import java.util.List;

/** What was shared without consent, or shall be; each stands where its account works. */
record DemoSharing(List<Proposal> proposals, List<Emergency> emergencies) {

    /**
     * @param by user name of whoever proposes it
     * @param client shown name of the person whose case it is
     * @param organisation of the same municipality, by name
     * @param until last day, as an offset from today
     */
    record Proposal(
            String by,
            String client,
            String organisation,
            List<ContentCategory> categories,
            String norm,
            int until,
            String reason) {}

    /**
     * @param lead user name of whoever found it justified
     * @param person shown name of the child
     * @param office outside the municipality, told by telephone
     * @param advised day of the advice without names, as an offset from today
     */
    record Emergency(
            String by,
            String lead,
            String client,
            String person,
            String office,
            List<ContentCategory> categories,
            String norm,
            int advised,
            int until,
            String reason,
            String note) {}
}
