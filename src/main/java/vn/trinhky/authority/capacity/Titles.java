package vn.trinhky.authority.capacity;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * The titles that an authority prints, in capitals; empty where there is none.
 *
 * @param collective the collective in whose name she signs, after T/M or TM.
 * @param principal the post in whose place she signs, after K/T, T/L or TUQ.
 * @param passedOnBy the post of the head of her unit, if he passed an order on to her as his deputy (State only)
 * @param post her own post in the body
 * @param outsidePost a post that she holds elsewhere at the same time (kiêm)
 */
@Embeddable
public record Titles(String collective, String principal, String passedOnBy, String post, String outsidePost) {

    public Titles {
        collective = printed(collective);
        principal = printed(principal);
        passedOnBy = printed(passedOnBy);
        post = printed(post);
        outsidePost = printed(outsidePost);
    }

    /** Both rules print authority and post in capitals. (Guidance 36-HD/VPTW, appendix 3; Decree 30/2020, appendix I) */
    private static String printed(String title) {
        return title.strip().toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** A post and nothing else. */
    public static Titles post(String post) {
        return new Titles("", "", "", post, "");
    }

    /** The post, signed in the place or by order of another. */
    public static Titles of(String principal, String post) {
        return new Titles("", principal, "", post, "");
    }

    /** The post, signed in the name of a collective. */
    public static Titles inTheNameOf(String collective, String post) {
        return new Titles(collective, "", "", post, "");
    }

    public Titles alsoHolding(String elsewhere) {
        return new Titles(collective, principal, passedOnBy, post, elsewhere);
    }
}
