package de.lotse.network.intake.drafts;

import static de.lotse.network.intake.drafts.HsdsContacts.contacts;
import static de.lotse.network.intake.drafts.HsdsContacts.phones;
import static de.lotse.network.intake.drafts.HsdsRows.plain;
import static de.lotse.network.intake.drafts.HsdsRows.rows;
import static de.lotse.network.intake.drafts.HsdsTexts.attributes;
import static de.lotse.network.intake.drafts.HsdsTexts.rest;
import static de.lotse.network.intake.drafts.HsdsTexts.texts;

import de.lotse.network.entries.Kind;
import de.lotse.network.entries.Part;
import java.util.HashSet;
import java.util.Set;

/** Drafts of the organisations of HSDS, with their programmes. */
final class HsdsOrganisations {

    private static final Set<String> READ = Set.of(
            "id",
            "email",
            "website",
            "legal_status",
            "parent_organization_id",
            "phones",
            "contacts",
            "additional_websites",
            "additional_urls",
            "funding",
            "programs",
            "organization_identifiers",
            "attributes",
            "services",
            "locations");

    private final HsdsModel model;

    HsdsOrganisations(HsdsModel model) {
        this.model = model;
    }

    Draft read(Thing one) {
        var draft = new DraftBuilder(Kind.ORGANISATION, one.id(), one.number()).otherwise("kind", "OTHER");
        texts(draft, one);
        attributes(draft, Kind.ORGANISATION, one);
        one.text("email").ifPresent(mail -> draft.mail("email", mail));
        one.text("website").ifPresent(page -> draft.page("website", page));
        one.text("legal_status").ifPresent(form -> draft.put("legal_form", form));
        parent(draft, one.or("parent_organization_id", ""));
        phones(draft, one);
        contacts(draft, one);
        rows(draft, one, "additional_websites", Part.URLS);
        rows(draft, one, "additional_urls", Part.URLS);
        rows(draft, one, "funding", Part.FUNDING);
        rows(draft, one, "programs", Part.PROGRAMMES);
        programmes(draft, one);
        rows(draft, one, "organization_identifiers", Part.IDENTIFIERS);
        if (one.or("name", "").isEmpty()) draft.refuse("name.missing");
        rest(draft, one, READ);
        return draft.build();
    }

    /** An offer often tells more of its programme than the organisation does. */
    private void programmes(DraftBuilder draft, Thing organisation) {
        var known = new HashSet<String>();
        organisation.many("programs").forEach(one -> known.add(one.or("name", "")));
        for (var service : model.all("services"))
            if (service.or("organization_id", "").equals(organisation.id()))
                service.one("program")
                        .filter(one -> known.add(one.or("name", "")))
                        .ifPresent(one -> {
                            draft.add(Part.PROGRAMMES, plain(one, Part.PROGRAMMES));
                        });
    }

    private void parent(DraftBuilder draft, String parent) {
        if (parent.isEmpty()) return;
        if (model.knows("organizations", parent)) draft.set("parent_id", parent);
        else draft.say("parent.missing").keep("parent_organization_id", parent);
    }
}
