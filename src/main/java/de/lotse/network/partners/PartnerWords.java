package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Organisations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the fields of an organisation say, as people read it. */
@Component
class PartnerWords {

    private final Partners partners;
    private final Organisations members;

    PartnerWords(Partners partners, Organisations members) {
        this.partners = partners;
        this.members = members;
    }

    String of(String field, String value) {
        if (value.isEmpty()) return "";
        return switch (field) {
            case "kind" -> t("network.partners.kind." + value);
            case "parent" -> partners.get(UUID.fromString(value)).name();
            case "member" ->
                members.get(new OrganisationId(UUID.fromString(value))).name();
            default -> value;
        };
    }

    /** In which both differ. */
    List<ConflictRow> compare(PartnerForm mine, PartnerForm theirs) {
        var held = theirs.values();
        return mine.values().entrySet().stream()
                .filter(one -> !one.getValue().equals(held.get(one.getKey())))
                .map(one -> new ConflictRow(
                        t("network.partners." + one.getKey()),
                        of(one.getKey(), one.getValue()),
                        of(one.getKey(), held.getOrDefault(one.getKey(), ""))))
                .toList();
    }
}
