package vn.trinhky.review.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page a form was sent from, and the place on it to return to. */
record WayBack(@Nullable String back, @Nullable String place) {

    private static final String POINTS = "points";

    String of(UUID report) {
        String page = POINTS.equals(back) ? "/text/points" : "/review";
        String fragment = place == null || !place.matches("[\\w.-]+") ? "" : "#" + place;
        return "redirect:/reports/" + report + page + fragment;
    }
}
