package de.lotse.network.liaison;

import static de.lotse.web.Texts.t;

import de.lotse.network.offers.DirectoryRights;
import de.lotse.network.offers.NetworkTab;
import de.lotse.network.partners.PartnerTool;
import de.lotse.web.Page;
import de.lotse.web.SeeOther;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping(LiaisonController.PATH)
class LiaisonController {

    static final String PATH = "/netzwerk/kontaktstelle";
    private static final String KIND = "/{organisation}/{kind:anfragen|treffen|vereinbarungen}";
    private static final String FORM = "network/liaison/entry";

    private final LiaisonService liaison;
    private final LiaisonEntryService entries;

    LiaisonController(LiaisonService liaison, LiaisonEntryService entries) {
        this.liaison = liaison;
        this.entries = entries;
    }

    static String path(UUID organisation) {
        return PATH + "/" + organisation;
    }

    @GetMapping
    View all(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "bekannt", defaultValue = "false") boolean known,
            @RequestParam(name = "seite", defaultValue = "1") int page) {
        return Page.of("network/liaison/all", liaison.all(words, kind, known, page));
    }

    @GetMapping("/{organisation}")
    View one(@PathVariable UUID organisation) {
        return Page.of("network/liaison/one", liaison.one(organisation));
    }

    @GetMapping(KIND + "/neu")
    View blank(@PathVariable UUID organisation, @PathVariable String kind) {
        return Page.of(FORM, entries.blank(organisation, LiaisonKind.at(kind)));
    }

    @PostMapping(KIND)
    View add(
            @PathVariable UUID organisation,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable UUID _once) {
        var form = LiaisonForm.of(LiaisonKind.at(kind), typed);
        return answer(entries.add(organisation, form, _once), form.kind());
    }

    @GetMapping(KIND + "/{entry}")
    View edit(@PathVariable UUID organisation, @PathVariable String kind, @PathVariable UUID entry) {
        return Page.of(FORM, entries.page(organisation, LiaisonKind.at(kind), entry));
    }

    @PostMapping(KIND + "/{entry}")
    View change(
            @PathVariable UUID organisation,
            @PathVariable String kind,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed) {
        var form = LiaisonForm.of(LiaisonKind.at(kind), typed);
        return answer(entries.change(organisation, entry, version, form), form.kind());
    }

    @PostMapping(KIND + "/{entry}/entfernung")
    View remove(@PathVariable UUID organisation, @PathVariable String kind, @PathVariable UUID entry) {
        var of = LiaisonKind.at(kind);
        return SeeOther.to(entries.remove(organisation, of, entry)).saying(of.words("removed"));
    }

    @PostMapping("/{organisation}/treffen/{entry}/aufgaben")
    View addTask(@PathVariable UUID organisation, @PathVariable UUID entry, TaskForm form) {
        return answer(entries.addTask(organisation, entry, form), LiaisonKind.MEETING);
    }

    @PostMapping("/{organisation}/treffen/{entry}/aufgaben/{task}/stand")
    View finishTask(
            @PathVariable UUID organisation,
            @PathVariable UUID entry,
            @PathVariable UUID task,
            @RequestParam(required = false) @Nullable Boolean done) {
        return SeeOther.to(entries.finishTask(organisation, entry, task, Boolean.TRUE.equals(done)))
                .saying(t("network.liaison.task.saved"));
    }

    private static View answer(LiaisonResult<LiaisonEntryPage> result, LiaisonKind kind) {
        return switch (result) {
            case LiaisonResult.Kept<LiaisonEntryPage>(var path) ->
                SeeOther.to(path).saying(kind.words("saved"));
            case LiaisonResult.Rejected<LiaisonEntryPage>(var page) ->
                Page.of(FORM, page).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case LiaisonResult.Stale<LiaisonEntryPage>(var page) ->
                Page.of(FORM, page).withStatus(HttpStatus.CONFLICT);
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NetworkTab liaisonTab() {
            return new NetworkTab(80, PATH, "network.liaison.title", DirectoryRights.EDITORS);
        }

        @Bean
        PartnerTool liaisonOfPartner() {
            return new PartnerTool(80, PATH + "/", "", "network.liaison.title", DirectoryRights.EDITORS);
        }
    }
}
