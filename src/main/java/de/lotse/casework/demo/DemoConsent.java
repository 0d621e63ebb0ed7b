package de.lotse.casework.demo;

import de.lotse.consent.Consent.GivenHow;
import de.lotse.consent.Consent.WithdrawnHow;
import de.lotse.consent.ContentCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A consent of the client to the work on the case.
 *
 * @param signed the day of the signature, if it was another than that of the talk
 * @param days how long it holds
 */
record DemoConsent(
        int day,
        @DefaultValue("WRITTEN") GivenHow how,
        String language,
        @DefaultValue("NONE") String interpreting,
        @Nullable Integer signed,
        @DefaultValue("730") int days,
        @DefaultValue List<Item> items,
        @Nullable Withdrawal withdrawn) {

    record Item(String office, List<ContentCategory> categories, String purpose) {}

    record Withdrawal(int day, WithdrawnHow how, String note) {}
}
