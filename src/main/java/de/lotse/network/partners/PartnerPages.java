package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.kern.Tab;
import de.lotse.network.offers.ChangeLog.Change;
import de.lotse.network.offers.ContactLines;
import de.lotse.network.offers.Entity;
import de.lotse.network.offers.LoggedField;
import de.lotse.network.offers.OfferHead;
import de.lotse.web.Errors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages about organisations of the directory. */
final class PartnerPages {

    private PartnerPages() {}

    record All(
            List<Tab> tabs,
            String words,
            String kind,
            boolean archived,
            List<Partner> partners,
            int page,
            boolean more,
            boolean mayAdd) {

        List<Option> kinds() {
            return Option.named("network.partners.kind.", PartnerForm.KINDS);
        }

        @Nullable
        String nextHref() {
            return more ? href(page + 1) : null;
        }

        @Nullable
        String firstHref() {
            return page > 1 ? href(1) : null;
        }

        private String href(int to) {
            return UriComponentsBuilder.fromPath(PartnerController.PATH)
                    .queryParam("q", "{q}")
                    .queryParam("art", kind)
                    .queryParam("archiv", archived)
                    .queryParam("seite", to)
                    .encode()
                    .buildAndExpand(words)
                    .toUriString();
        }
    }

    /** @param editor whether she reads the internal note, too */
    record One(
            Partner partner,
            List<OfferHead> offers,
            List<Programme> programmes,
            List<ContactLines.Line> people,
            List<Change> changes,
            List<PartnerTool> tools,
            LocalDate today,
            boolean editor) {

        String label(String field) {
            return PartnerPages.label(field);
        }
    }

    /** As the form calls a field of the history. */
    static String label(String field) {
        return PartnerForm.EMPTY.values().containsKey(field)
                ? t("network.partners." + field)
                : LoggedField.label(Entity.ORGANISATION, field);
    }

    /** @param partner null for a new one */
    record Form(
            @Nullable Partner partner,
            PartnerForm form,
            List<Option> parents,
            List<Option> members,
            boolean editor,
            List<ConflictRow> conflicts,
            Errors errors) {

        List<Option> kinds() {
            return Option.named("network.partners.kind.", PartnerForm.KINDS);
        }

        String title() {
            return partner == null ? t("network.partners.new") : t("network.partners.edit", partner.name());
        }

        String action() {
            return partner == null ? PartnerController.PATH : partner.path() + "/bearbeiten";
        }

        String back() {
            return partner == null ? PartnerController.PATH : partner.path();
        }
    }
}
