package de.lotse.casework.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An inquiry of an organisation.
 *
 * @param by user name of whoever received it
 * @param state RECEIVED, CLEARING, ADVISED, REDIRECTED or DECLINED
 * @param ended the day of the outcome
 * @param lifeArea what an advice was about, or
 * @param legalDomain one of the two
 */
record DemoInquiry(
        String by,
        int received,
        @DefaultValue("RECEIVED") String state,
        @DefaultValue("anonym") String name,
        String channel,
        @DefaultValue("SELF") String institution,
        @DefaultValue("") String institutionName,
        @DefaultValue("") String language,
        boolean interpreter,
        @DefaultValue("") String district,
        @DefaultValue("") String phone,
        @DefaultValue("") String phoneSafe,
        @DefaultValue("") String phoneTimes,
        @DefaultValue("UNKNOWN") String elsewhere,
        @DefaultValue("NORMAL") String priority,
        @DefaultValue List<String> indication,
        String concern,
        @Nullable Integer ended,
        @Nullable Integer minutes,
        @Nullable String lifeArea,
        @Nullable String legalDomain,
        @Nullable String redirectedTo,
        @Nullable String declineReason,
        @DefaultValue("") String outcome) {}
