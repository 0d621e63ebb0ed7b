package de.lotse.staffing.contacts;

import de.lotse.staffing.plan.Colleague;
import de.lotse.staffing.plan.Post;
import de.lotse.staffing.plan.StaffPlan;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who is responsible on a day, by the words of functions, topics, posts, units and names. */
record Responsible(StaffPlan plan, LocalDate day) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Functions first, then posts; with nothing asked all functions and all leads. */
    List<Contact> find(String question) {
        var words = Stream.of(SPACE.split(plain(question)))
                .filter(word -> !word.isEmpty())
                .toList();
        return plan.posts().stream()
                .filter(post -> post.on(day).isPresent())
                .filter(post ->
                        words.isEmpty() ? post.isFunction() || post.near(day).leads() : has(post, words))
                .sorted(Comparator.comparing((Post post) -> !post.isFunction())
                        .thenComparing(post -> !post.near(day).leads())
                        .thenComparing(post -> post.near(day).title())
                        .thenComparing(Post::id))
                .map(this::contact)
                .toList();
    }

    private boolean has(Post post, List<String> words) {
        var state = post.near(day);
        var unit = plan.unit(state.unit()).near(day);
        var names = String.join(" ", holders(post).stream().map(Colleague::name).toList());
        var text = plain(String.join(" ", state.title(), state.topics(), unit.label(), names));
        return words.stream().allMatch(text::contains);
    }

    private Contact contact(Post post) {
        var state = post.near(day);
        var holders = holders(post);
        return new Contact(
                post,
                state,
                state.unit(),
                plan.unit(state.unit()).near(day),
                holders,
                holders.isEmpty() ? plan.plannedFor(post.id(), day).orElse(null) : null,
                holders.isEmpty() ? leads(state.unit()) : List.of());
    }

    private List<Colleague> holders(Post post) {
        return plan.holdersOf(post.id(), day).stream()
                .map(held -> plan.colleague(held.colleague()))
                .toList();
    }

    private List<Colleague> leads(UUID unit) {
        return plan.postsOf(unit, day).stream()
                .filter(post -> post.near(day).leads())
                .flatMap(post -> holders(post).stream())
                .distinct()
                .toList();
    }

    /** As it is compared: small, without marks. */
    private static String plain(String text) {
        var parts = Normalizer.normalize(text.toLowerCase(Locale.GERMANY), Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("").strip();
    }
}
