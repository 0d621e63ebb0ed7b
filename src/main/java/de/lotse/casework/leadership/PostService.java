package de.lotse.casework.leadership;

import static de.lotse.web.Texts.t;

import de.lotse.casework.workload.Leading;
import de.lotse.casework.workload.Workload;
import de.lotse.casework.workload.Workloads;
import de.lotse.consent.Substitution;
import de.lotse.identity.Posts;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.NotFound;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead edits posts, and names who stands in for whom as a rule. */
@Service
@Transactional
class PostService {

    private final Workloads workloads;
    private final Posts posts;
    private final Substitution substitution;
    private final JdbcClient jdbc;

    PostService(Workloads workloads, Posts posts, Substitution substitution, JdbcClient jdbc) {
        this.workloads = workloads;
        this.posts = posts;
        this.substitution = substitution;
        this.jdbc = jdbc;
    }

    PostPage page(UUID id) {
        Leading.require();
        return page(id, PostForm.of(workloads.of(id)), Errors.none());
    }

    PostPage page(UUID id, PostForm form, Errors errors) {
        Leading.require();
        return page(workloads.of(id), form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    PostPage conflictPage(UUID id, PostForm form) {
        Leading.require();
        var person = workloads.of(id);
        var row = new ConflictRow(t("casework.workload.share"), form.share(), person.shareText());
        return page(person, form.over(person.share()), Errors.none(), List.of(row));
    }

    /** Answers false if somebody else has changed it since the form was made. */
    boolean change(UUID id, PostForm form) {
        Leading.require();
        workloads.of(id);
        return posts.change(new UserId(id), form.shown(), form.read().orElseThrow(NotFound::new));
    }

    /** Answers where to go on. */
    String nameStanding(UUID id, String standing) {
        Leading.require();
        var colleague = workloads.of(id);
        if (standing.isEmpty()) {
            substitution.nameStanding(new UserId(colleague.userId()), null);
            return PostPage.path(id);
        }
        var chosen = others(colleague).stream()
                .filter(one -> one.value().equals(standing))
                .findFirst()
                .orElseThrow(NotFound::new);
        substitution.nameStanding(new UserId(colleague.userId()), new UserId(UUID.fromString(chosen.value())));
        return PostPage.path(id);
    }

    private PostPage page(Workload person, PostForm form, Errors errors, List<ConflictRow> conflicts) {
        return new PostPage(person, form, standing(person.userId()), others(person), errors, conflicts);
    }

    private List<Option> others(Workload person) {
        return workloads.all().stream()
                .filter(one -> !one.userId().equals(person.userId()))
                .map(one -> new Option(one.userId().toString(), one.name()))
                .toList();
    }

    private String standing(UUID user) {
        return jdbc.sql("select substitute_id from consent.colleague_substitute where user_id = ?")
                .param(user)
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("");
    }
}
