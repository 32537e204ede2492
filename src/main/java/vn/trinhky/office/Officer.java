package vn.trinhky.office;

import java.util.List;

/** A person in the posts that she holds today: who acts when a page or a program asks for something. */
public record Officer(PersonId id, String fullName, String signInName, List<HeldPost> posts) {

    /** One post held today. */
    public record HeldPost(PostKind kind, UnitId unit, String unitName, String title) {}

    public Officer {
        posts = List.copyOf(posts);
    }

    public boolean holds(PostKind kind) {
        return posts.stream().anyMatch(post -> post.kind() == kind);
    }

    public boolean holds(PostKind kind, UnitId unit) {
        return posts.stream()
                .anyMatch(post -> post.kind() == kind && post.unit().equals(unit));
    }

    /** Whether she holds any post in the unit. */
    public boolean belongsTo(UnitId unit) {
        return posts.stream().anyMatch(post -> post.unit().equals(unit));
    }
}
