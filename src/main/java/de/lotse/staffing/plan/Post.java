package de.lotse.staffing.plan;

import java.util.List;
import java.util.UUID;

/** A post, or a function beside a post, from its first day to its last. */
public record Post(UUID id, PostKind kind, int version, List<PostState> states) implements Lasting<PostState, Post> {

    public Post {
        states = List.copyOf(states);
    }

    public boolean isFunction() {
        return kind == PostKind.FUNCTION;
    }

    @Override
    public Post having(List<PostState> others) {
        return new Post(id, kind, version, others);
    }
}
