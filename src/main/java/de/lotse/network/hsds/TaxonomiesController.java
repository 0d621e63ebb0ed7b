package de.lotse.network.hsds;

import de.lotse.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The vocabularies. No term stands above another. */
@Controller
@RequestMapping("/hsds")
class TaxonomiesController {

    private final Terms terms;
    private final WantedTerms wanted;
    private final Answers answers;

    TaxonomiesController(Terms terms, WantedTerms wanted, Answers answers) {
        this.terms = terms;
        this.wanted = wanted;
        this.answers = answers;
    }

    @GetMapping("/taxonomies")
    @Nullable
    ResponseEntity<byte[]> taxonomies(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.TAXONOMIES.names());
        return answer(request, response, asked, Arrays.stream(Taxonomy.values()).map(Taxonomy::row));
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<byte[]> taxonomy(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var found = Asked.parsedId(id).flatMap(Taxonomy::find).orElseThrow(NotFound::new);
        return answers.json(request, Nesting.full(new Graph()).of(found.row()));
    }

    @GetMapping("/taxonomy_terms")
    @Nullable
    ResponseEntity<byte[]> terms(HttpServletRequest request, HttpServletResponse response) {
        var asked = new Asked(request, Endpoint.TAXONOMY_TERMS.names());
        asked.flag("top_only");
        var taxonomy = asked.id("taxonomy_id");
        var parent = asked.id("parent_id");
        var all = terms.all(wanted.used()).stream()
                .filter(term -> taxonomy.isEmpty() || term.taxonomy().id().equals(taxonomy.get()))
                .filter(term -> parent.isEmpty());
        return answer(request, response, asked, all.map(Term::row));
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<byte[]> term(@PathVariable String id, HttpServletRequest request) {
        new Asked(request);
        var found = Asked.parsedId(id).flatMap(wanted::find).orElseThrow(NotFound::new);
        return answers.json(request, told(found.row()));
    }

    private @Nullable ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpServletResponse response, Asked asked, Stream<Row> rows) {
        var found = rows.filter(row -> matches(row, asked.text("search")))
                .map(TaxonomiesController::told)
                .toList();
        return answers.list(request, response, asked, new Wanted() {
            @Override
            public Map<String, Object> page() {
                var contents = part(found, asked.size(), (asked.page() - 1L) * asked.size());
                return PageOf.of(found.size(), asked.page(), asked.size(), contents);
            }

            @Override
            public List<Map<String, Object>> batch(int n) {
                return part(found, Lines.BATCH, (long) n * Lines.BATCH);
            }
        });
    }

    private static List<Map<String, Object>> part(List<Map<String, Object>> all, int size, long from) {
        return all.stream().skip(from).limit(size).toList();
    }

    private static boolean matches(Row row, String search) {
        var text = (row.text("name") + " " + row.text("description") + " " + row.text("code")).toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static Map<String, Object> told(Row row) {
        var graph = new Graph();
        for (var taxonomy : Taxonomy.values()) graph.add(taxonomy.row());
        return Nesting.full(graph).of(row);
    }
}
