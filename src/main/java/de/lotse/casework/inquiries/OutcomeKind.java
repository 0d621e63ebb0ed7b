package de.lotse.casework.inquiries;

import de.lotse.shared.NotFound;
import java.util.Locale;
import java.util.stream.Stream;

/** How an inquiry can end without a case; the address names it. */
enum OutcomeKind {
    KURZBERATUNG(InquiryState.ADVISED),
    VERWEIS(InquiryState.REDIRECTED),
    ABLEHNUNG(InquiryState.DECLINED);

    private final InquiryState state;

    OutcomeKind(InquiryState state) {
        this.state = state;
    }

    InquiryState state() {
        return state;
    }

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OutcomeKind of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
