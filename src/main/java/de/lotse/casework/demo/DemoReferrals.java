package de.lotse.casework.demo;

import de.lotse.consent.ContentCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was referred to another organisation; each stands where its account works. */
record DemoReferrals(List<Sent> referrals) {

    /**
     * @param by user name of the case manager
     * @param client shown name of the person whose case it is
     * @param to the organisation, by name
     * @param recipient user name of whoever answers there
     * @param categories what the person agreed to, and what is shared
     * @param respond the day by which an answer is asked for, as an offset from today
     * @param answer with which it was accepted; null while nobody has answered
     * @param withdrawn what the person said when she took her consent back; null as long as it stands
     */
    record Sent(
            String by,
            String client,
            String to,
            String recipient,
            List<ContentCategory> categories,
            String service,
            String question,
            int respond,
            @Nullable String answer,
            @Nullable String withdrawn) {}
}
