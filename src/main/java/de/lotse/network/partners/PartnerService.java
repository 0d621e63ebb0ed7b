package de.lotse.network.partners;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.network.offers.ChangeLog;
import de.lotse.network.offers.ContactLines;
import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.Entity;
import de.lotse.network.offers.NetworkTabs;
import de.lotse.network.offers.Offers;
import de.lotse.network.offers.PhoneRows;
import de.lotse.network.offers.Publication;
import de.lotse.network.texts.SourceTexts;
import de.lotse.shared.OrganisationId;
import de.lotse.tenancy.Organisations;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the directory. Which of them has accounts here is decided by whoever keeps all entries. */
@Service
@Transactional
class PartnerService {

    private static final int PAGE = 50;

    private final Partners partners;
    private final PartnerWords words;
    private final Offers offers;
    private final Programmes programmes;
    private final ContactLines people;
    private final Organisations members;
    private final ChangeLog log;
    private final SourceTexts sources;
    private final NetworkTabs tabs;
    private final List<PartnerTool> tools;
    private final Once once;
    private final Clock clock;

    PartnerService(
            Partners partners,
            PartnerWords words,
            Offers offers,
            Programmes programmes,
            ContactLines people,
            Organisations members,
            ChangeLog log,
            SourceTexts sources,
            NetworkTabs tabs,
            ObjectProvider<PartnerTool> tools,
            Once once,
            Clock clock) {
        this.partners = partners;
        this.words = words;
        this.offers = offers;
        this.programmes = programmes;
        this.people = people;
        this.members = members;
        this.log = log;
        this.sources = sources;
        this.tabs = tabs;
        this.tools = tools.stream()
                .sorted(Comparator.comparingInt(PartnerTool::order))
                .toList();
        this.once = once;
        this.clock = clock;
    }

    PartnerPages.All list(String typed, String kind, boolean archived, int page) {
        DirectoryRights.requireReader();
        var at = Math.max(1, Math.min(page, 10_000));
        var found = partners.find(typed.strip(), kind, archived, (at - 1) * PAGE, PAGE + 1);
        return new PartnerPages.All(
                tabs.at(PartnerController.PATH),
                typed.strip(),
                kind,
                archived,
                found.stream().limit(PAGE).toList(),
                at,
                found.size() > PAGE,
                DirectoryRights.isEditor());
    }

    PartnerPages.One page(UUID id) {
        var actor = DirectoryRights.requireReader();
        return new PartnerPages.One(
                partners.get(id),
                offers.of(id),
                programmes.of(id),
                people.of(PhoneRows.Owner.ORGANISATION, id, partners.get(id).mayEdit()),
                log.of(id).stream()
                        .filter(change -> DirectoryRights.isEditor() || !isNote(change.field()))
                        .toList(),
                tools.stream()
                        .filter(tool -> tool.roles().stream().anyMatch(actor::is))
                        .toList(),
                LocalDate.now(clock),
                DirectoryRights.isEditor());
    }

    private static boolean isNote(String field) {
        return PartnerPages.label(field).equals(t("network.partners.note"));
    }

    PartnerPages.Form newForm(PartnerForm form, Errors errors) {
        DirectoryRights.requireEditor();
        return form(null, form, List.of(), errors);
    }

    PartnerPages.Form form(UUID id) {
        var partner = editable(id);
        return form(partner, partner.form(), List.of(), Errors.none());
    }

    PartnerPages.Form form(UUID id, PartnerForm form, Errors errors) {
        return form(editable(id), form, List.of(), errors);
    }

    PartnerPages.Form conflict(UUID id, PartnerForm typed) {
        var partner = editable(id);
        var form = DirectoryRights.isEditor() ? typed : typed.keepingMember(partner.form());
        var conflicts = words.compare(form, partner.form());
        return form(partner, form, conflicts, Errors.none());
    }

    String add(PartnerForm form) {
        DirectoryRights.requireEditor();
        return once.run(form._once(), () -> {
            var id = partners.add(form);
            log.note(Entity.ORGANISATION, id, ChangeLog.Action.CREATE);
            return PartnerController.path(id);
        });
    }

    /** Answers false if somebody else has saved since. */
    boolean change(UUID id, PartnerForm typed) {
        var before = editable(id).form();
        var form = DirectoryRights.isEditor() ? typed : typed.keepingMember(before);
        if (!partners.change(id, form)) return false;
        for (var field : form.values().entrySet()) {
            var held = before.values().getOrDefault(field.getKey(), "");
            if (held.equals(field.getValue())) continue;
            log.changed(
                    Entity.ORGANISATION,
                    id,
                    field.getKey(),
                    words.of(field.getKey(), held),
                    words.of(field.getKey(), field.getValue()));
            if (field.getKey().equals("description")) sources.changed(id, "description");
        }
        return true;
    }

    /** Answers false while the public sees an offer of it. */
    boolean archive(UUID id) {
        editable(id);
        if (partners.hasPublished(id)) return false;
        partners.publish(id, Publication.ARCHIVED);
        log.note(Entity.ORGANISATION, id, ChangeLog.Action.ARCHIVE);
        return true;
    }

    void restore(UUID id) {
        if (!editable(id).isArchived()) return;
        partners.publish(id, Publication.DRAFT);
        log.note(Entity.ORGANISATION, id, ChangeLog.Action.WITHDRAW);
    }

    private Partner editable(UUID id) {
        DirectoryRights.requireKeeper();
        var partner = partners.get(id);
        DirectoryRights.requireEdit(partner.member());
        return partner;
    }

    private PartnerPages.Form form(
            @Nullable Partner partner, PartnerForm form, List<ConflictRow> conflicts, Errors errors) {
        var held = partner == null || partner.member() == null
                ? List.<OrganisationId>of()
                : List.of(new OrganisationId(partner.member()));
        var choices = members.current(held).stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return new PartnerPages.Form(
                partner,
                form,
                partners.parents(partner == null ? null : partner.id()),
                choices,
                DirectoryRights.isEditor(),
                conflicts,
                errors);
    }
}
