package de.lotse.network.merging;

import de.lotse.network.entries.Kind;
import java.util.Arrays;
import java.util.List;

/** What is kept about an entry beside its fields. A link stays where it is: it opens the entry that goes on. */
enum Hanging {
    VERIFICATIONS(Kind.OFFER, "network.verification"),
    PROPOSALS(Kind.OFFER, "network.proposal"),
    SLIPS(Kind.OFFER, "network.referral_slip"),
    AGREEMENTS(Kind.ORGANISATION, "network.liaison_agreement"),
    MEETINGS(Kind.ORGANISATION, "network.liaison_meeting"),
    REQUESTS(Kind.ORGANISATION, "network.liaison_request");

    private final Kind kind;
    private final String table;

    Hanging(Kind kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    static List<Hanging> on(Kind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).toList();
    }

    String table() {
        return table;
    }

    String owner() {
        return kind == Kind.OFFER ? "offer_id" : "organisation_id";
    }

    /** An offer stands once on a sheet of slips. */
    String unless() {
        return this == SLIPS
                ? " and not exists (select from network.referral_slip s where s.offer_id = :to and s.sheet_id = x.sheet_id)"
                : "";
    }
}
