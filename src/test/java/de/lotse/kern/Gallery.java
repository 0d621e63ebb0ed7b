package de.lotse.kern;

import static de.lotse.kern.Rendering.content;
import static de.lotse.kern.Rendering.html;
import static de.lotse.kern.Rendering.template;

import de.lotse.shared.Ids;
import de.lotse.web.Drafting;
import de.lotse.web.Errors;
import de.lotse.web.FormDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every component once, put together as a case page and a form would do. */
final class Gallery {

    static final String LONG =
            "Straße der langen Wörter und noch viel längeren Sätze ".repeat(6).substring(0, 300);
    static final String ARABIC = "مرحبا بالعالم";

    private static final List<Option> LANGUAGES =
            List.of(new Option("ar", "Arabisch"), new Option("uk", "Ukrainisch"), new Option("de", "Deutsch"));
    private static final Errors ERRORS = Errors.none()
            .reject("familyName", "Geben Sie den Familiennamen ein.")
            .reject("birthDate", "Schreiben Sie das Datum so: 1.2.1990.")
            .reject("note", "Geben Sie eine Notiz ein.")
            .reject("language", "Wählen Sie eine Sprache aus.")
            .reject("contact", "Wählen Sie einen Weg aus.")
            .reject("topics", "Wählen Sie mindestens ein Thema aus.")
            .reject("informed", "Bestätigen Sie, dass Sie informiert haben.")
            .reject("Der Fall wurde inzwischen von jemand anderem geändert.");

    private Gallery() {}

    static String page() {
        return template(
                "web/layout",
                "title",
                "Mara Muster",
                "above",
                content(
                        html("breadcrumb", "crumbs", List.of(new Crumb("Fälle", "/faelle")), "here", "Mara Muster"),
                        html(
                                "stickyName",
                                "name",
                                "Mara Muster",
                                "detail",
                                "HER-2026-0815 · geboren 05.03.1990",
                                "content",
                                content(badges()))),
                "actions",
                content(
                        html(
                                "linkButton",
                                "href",
                                "/faelle/1/kontakt",
                                "label",
                                "Kontakt eintragen",
                                "variant",
                                Variant.PRIMARY,
                                "icon",
                                "add"),
                        html("linkButton", "href", "/faelle/1/termin", "label", "Termin vereinbaren")),
                "content",
                content(tabs(), "<div class=\"lotse-stack\">", overview(), lists(), alerts(), form(), "</div>"));
    }

    private static String tabs() {
        return html(
                "tabs",
                "tabs",
                Stream.of(
                                "Überblick",
                                "Verlauf",
                                "Familie und Haushalt",
                                "Aufenthalt und Rechtskreise",
                                "Bedarf",
                                "Hilfeplan",
                                "Unterlagen",
                                "Einwilligungen",
                                "Freigaben",
                                "Zugriffe")
                        .map(label -> new Tab("/faelle/1/" + label.length(), label, label.equals("Überblick")))
                        .toList());
    }

    private static String badges() {
        return String.join(
                " ",
                html("badge", "label", "laufend"),
                html("badge", "label", "in Klärung", "tone", Tone.INFO),
                html("badge", "label", "erledigt", "tone", Tone.SUCCESS),
                html("badge", "label", "fällig", "tone", Tone.WARNING),
                html("badge", "label", "überfällig", "tone", Tone.DANGER),
                html(
                        "bars",
                        "label",
                        "Erledigt je Monat",
                        "bars",
                        List.of(Bar.share("Oktober", 3, 4), Bar.of("November", 2, 4))));
    }

    private static String overview() {
        var person = html(
                "descriptionList",
                "terms",
                List.of(
                        new Term("Name", "Mara Muster"),
                        new Term("Name in der Herkunftsschrift", ARABIC),
                        new Term("Anschrift", LONG),
                        new Term("Telefon", null)),
                "content",
                content(html("term", "label", "Sprache", "content", content("Arabisch"))));
        var tasks = html(
                "taskList",
                "label",
                "Wiedervorlagen",
                "content",
                content(
                        html(
                                "taskRow",
                                "label",
                                "Bescheid prüfen",
                                "href",
                                "/wiedervorlagen/1",
                                "detail",
                                "Jobcenter Herne",
                                "status",
                                content(html("badge", "label", "seit 2 Tagen überfällig", "tone", Tone.DANGER))),
                        html(
                                "taskRow",
                                "label",
                                "Sprachkurs nachfragen",
                                "href",
                                "/wiedervorlagen/2",
                                "status",
                                content(html("badge", "label", "heute", "tone", Tone.WARNING))),
                        html(
                                "taskRow",
                                "label",
                                "Erstgespräch",
                                "status",
                                content(html("badge", "label", "erledigt", "tone", Tone.SUCCESS)))));
        return "<div class=\"lotse-columns\">"
                + html(
                        "card",
                        "title",
                        "Person",
                        "id",
                        "person",
                        "content",
                        content(person),
                        "actions",
                        content(html(
                                "linkButton",
                                "href",
                                "/faelle/1/person",
                                "label",
                                "Ändern",
                                "context",
                                "Person",
                                "variant",
                                Variant.TERTIARY,
                                "small",
                                true)))
                + html(
                        "card",
                        "title",
                        "Als Nächstes",
                        "content",
                        content(
                                tasks,
                                html(
                                        "progress",
                                        "id",
                                        "plan",
                                        "label",
                                        "Hilfeplan",
                                        "value",
                                        4L,
                                        "max",
                                        10L,
                                        "text",
                                        "4 von 10 Schritten")))
                + html("bar", "value", 3, "parts", 5, "width", 80)
                + html(
                        "job",
                        "label",
                        "Tabelle wird geprüft",
                        "value",
                        40L,
                        "max",
                        120L,
                        "text",
                        "40 von 120 Zeilen",
                        "href",
                        "/uebernahme/1",
                        "again",
                        "Stand neu laden")
                + "</div>";
    }

    private static String lists() {
        var rows = Stream.of("Muster, Mara", "Beispiel, Ben", ARABIC)
                .map(name -> html(
                        "row",
                        "content",
                        content(
                                html(
                                        "cell",
                                        "label",
                                        "Name",
                                        "header",
                                        true,
                                        "content",
                                        content("<a class=\"kern-link\" href=\"/faelle/1\">" + name + "</a>")),
                                html("cell", "label", "Aktenzeichen", "text", "HER-2026-0815"),
                                html("cell", "label", "Zustand", "content", content(html("badge", "label", "laufend"))),
                                html("cell", "label", "Fallführung", "text", "Kim Koordination"),
                                html("cell", "label", "Kontakte", "text", "1.234", "numeric", true))))
                .toArray(String[]::new);
        var columns = List.of(
                Column.of("Name"),
                Column.of("Aktenzeichen"),
                Column.of("Zustand"),
                Column.of("Fallführung"),
                Column.numeric("Kontakte"));
        var timeline = html(
                "timeline",
                "label",
                "Verlauf",
                "content",
                content(
                        html(
                                "timelineItem",
                                "title",
                                "Telefonnotiz",
                                "moment",
                                Instant.parse("2026-03-05T13:30:00Z"),
                                "by",
                                "Kim Koordination",
                                "text",
                                "Frau Muster hat den Bescheid erhalten.\nSie bringt ihn am Montag mit.",
                                "badge",
                                content(html("badge", "label", "geschützter Bereich", "tone", Tone.INFO))),
                        html(
                                "timelineItem",
                                "title",
                                "Gespräch in der Sprechstunde",
                                "moment",
                                Instant.parse("2026-02-01T08:00:00Z"),
                                "by",
                                "Kim Koordination",
                                "text",
                                LONG),
                        html(
                                "timelineItem",
                                "title",
                                "Fall eröffnet",
                                "moment",
                                Instant.parse("2026-01-20T08:00:00Z"))));
        return html("heading", "text", "Fälle")
                + html("table", "caption", "Fälle", "columns", columns, "rows", content(rows))
                + html("pagination", "nextHref", "/faelle?nach=1", "firstHref", "/faelle")
                + html("heading", "text", "Verlauf", "id", "verlauf")
                + timeline
                + html("heading", "text", "Termine")
                + html(
                        "emptyState",
                        "title",
                        "Noch keine Termine",
                        "text",
                        "Hier stehen die Termine dieses Falls.",
                        "action",
                        content(html("linkButton", "href", "/termine/neu", "label", "Termin vereinbaren")))
                + html(
                        "summaryList",
                        "title",
                        "Einwilligung",
                        "level",
                        3,
                        "terms",
                        List.of(new Term("Erteilt am", "05.03.2026"), new Term("Für", "Jobcenter Herne")),
                        "editHref",
                        "/einwilligung",
                        "editLabel",
                        "Ändern")
                + "<div>"
                + html(
                        "details",
                        "summary",
                        "Frühere Anschriften",
                        "content",
                        content("<p class=\"kern-body\">Musterweg 1, Herne</p>"))
                + html(
                        "details",
                        "summary",
                        "Zugriffe der letzten 30 Tage",
                        "open",
                        true,
                        "content",
                        content("<p class=\"kern-body\">Kim Koordination, heute</p>"))
                + "</div>";
    }

    private static String alerts() {
        return html(
                        "alert",
                        "title",
                        "Einwilligung läuft in 14 Tagen ab",
                        "text",
                        "Sprechen Sie beim nächsten Termin darüber.",
                        "tone",
                        Tone.WARNING)
                + html("alert", "title", "Gespeichert", "tone", Tone.SUCCESS, "live", true)
                + html(
                        "alert",
                        "title",
                        "Der Fall ruht",
                        "content",
                        content("<p class=\"kern-body\">Seit 05.03.2026.</p>"))
                + html(
                        "alert",
                        "title",
                        "Nicht gesendet",
                        "text",
                        "Die Stelle ist nicht erreichbar. Versuchen Sie es später noch einmal.",
                        "tone",
                        Tone.DANGER)
                + html(
                        "conflictTable",
                        "caption",
                        "Inzwischen geändert",
                        "rows",
                        List.of(
                                new ConflictRow("Telefon", "02323 1234", "02323 9999"),
                                new ConflictRow("Sprache", "Arabisch", "Arabisch")));
    }

    private static String form() {
        var address = content(
                html(
                        "input",
                        "name",
                        "street",
                        "label",
                        "Straße und Hausnummer",
                        "value",
                        LONG,
                        "autocomplete",
                        "street-address"),
                html(
                        "input",
                        "name",
                        "mail",
                        "label",
                        "E-Mail",
                        "type",
                        "email",
                        "autocomplete",
                        "email",
                        "optional",
                        true),
                html("input", "name", "phone", "label", "Telefon", "type", "tel", "hint", "Mit Vorwahl"),
                html(
                        "input",
                        "name",
                        "password",
                        "label",
                        "Passwort",
                        "type",
                        "password",
                        "autocomplete",
                        "current-password"),
                html(
                        "input",
                        "name",
                        "number",
                        "label",
                        "Aktenzeichen",
                        "value",
                        "HER-2026-0815",
                        "readonly",
                        true,
                        "narrow",
                        true));
        return html("heading", "text", "Anfrage aufnehmen")
                + "<form class=\"lotse-form\" method=\"post\" action=\"/anfragen\" novalidate>"
                + html("formFields")
                + html("hidden", "name", "version", "value", "3")
                + html("draft", "begun", begun())
                + html("errorSummary", "errors", ERRORS)
                + html(
                        "input",
                        "name",
                        "givenName",
                        "label",
                        "Vorname",
                        "value",
                        "Zoë \"Zo\" <script>alert(1)</script>",
                        "required",
                        true,
                        "maxlength",
                        200)
                + html(
                        "input",
                        "name",
                        "familyName",
                        "label",
                        "Familienname",
                        "value",
                        ARABIC,
                        "required",
                        true,
                        "hint",
                        "Wie im Ausweis",
                        "errors",
                        ERRORS)
                + html("dateInput", "name", "birthDate", "label", "Geburtsdatum", "value", "31.2.90", "errors", ERRORS)
                + html("dateInput", "name", "dueOn", "label", "Wiedervorlage am", "value", "+14")
                + html(
                        "select",
                        "name",
                        "language",
                        "label",
                        "Sprache",
                        "options",
                        LANGUAGES,
                        "required",
                        true,
                        "errors",
                        ERRORS)
                + html(
                        "select",
                        "name",
                        "second",
                        "label",
                        "Zweite Sprache",
                        "options",
                        LANGUAGES,
                        "value",
                        "uk",
                        "optional",
                        true)
                + html(
                        "radios",
                        "name",
                        "contact",
                        "label",
                        "Kontakt am liebsten",
                        "options",
                        LANGUAGES,
                        "required",
                        true,
                        "errors",
                        ERRORS)
                + html(
                        "radios",
                        "name",
                        "sex",
                        "label",
                        "Gespräch",
                        "options",
                        LANGUAGES,
                        "value",
                        "uk",
                        "horizontal",
                        true,
                        "hint",
                        "Wie besprochen")
                + html(
                        "checkboxes",
                        "name",
                        "topics",
                        "label",
                        "Themen",
                        "options",
                        LANGUAGES,
                        "values",
                        Set.of("ar", "de"),
                        "hint",
                        "Mehreres ist möglich",
                        "errors",
                        ERRORS)
                + html(
                        "checkbox",
                        "name",
                        "informed",
                        "label",
                        "Ich habe über die Verarbeitung informiert.",
                        "required",
                        true,
                        "errors",
                        ERRORS)
                + html(
                        "checkbox",
                        "name",
                        "later",
                        "label",
                        "Später erinnern",
                        "checked",
                        true,
                        "hint",
                        "In sieben Tagen")
                + html("choose", "form", "gallery", "value", "1", "label", "Zeile 1 wählen")
                + html("file", "name", "scan", "label", "Unterlage", "hint", "PDF oder Foto, höchstens 20 MB")
                + html(
                        "textarea",
                        "name",
                        "note",
                        "label",
                        "Notiz",
                        "value",
                        ARABIC + "\n\n" + LONG,
                        "errors",
                        ERRORS,
                        "required",
                        true)
                + html(
                        "fieldset",
                        "legend",
                        "Anschrift und Erreichbarkeit",
                        "hint",
                        "Nur was gebraucht wird",
                        "content",
                        address)
                + html(
                        "actions",
                        "content",
                        content(
                                html("button", "label", "Speichern"),
                                html(
                                        "button",
                                        "label",
                                        "Als Entwurf behalten",
                                        "variant",
                                        Variant.SECONDARY,
                                        "name",
                                        "draft",
                                        "value",
                                        "true"),
                                html(
                                        "linkButton",
                                        "href",
                                        "/anfragen",
                                        "label",
                                        "Abbrechen",
                                        "variant",
                                        Variant.TERTIARY),
                                html(
                                        "button",
                                        "label",
                                        "Einwilligung widerrufen",
                                        "variant",
                                        Variant.DANGER,
                                        "icon",
                                        "delete")))
                + "</form>";
    }

    private static Drafting.Begun begun() {
        var older = new FormDraft(Ids.next(), "inquiry", "/anfragen/neu", Map.of(), "heute 10:32");
        return new Drafting.Begun(new FormDraft.Mark(Ids.next(), "inquiry", "/anfragen/neu"), null, List.of(older));
    }
}
