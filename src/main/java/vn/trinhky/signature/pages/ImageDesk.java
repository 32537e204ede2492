package vn.trinhky.signature.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.images.SignatureImages;
import vn.trinhky.signature.images.SignatureImages.SignatureImage;
import vn.trinhky.web.NotHere;

/** Which pictures an officer looks after: her own signature if she signs, and the seal of each unit whose clerk she is. */
@Component
class ImageDesk {

    static final String MINE = "mine";

    private final SignatureImages images;

    ImageDesk(SignatureImages images) {
        this.images = images;
    }

    /**
     * @param place {@code mine}, or the id of a unit
     * @param image null while there is none
     */
    record Place(String place, String name, @Nullable SignatureImage image) {

        public boolean isSeal() {
            return !MINE.equals(place);
        }
    }

    List<Place> places(Officer officer) {
        List<Place> places = new ArrayList<>();
        if (officer.actsForAnother()) {
            return places;
        }
        if (officer.holds(PostKind.SIGNATORY)) {
            places.add(place(MINE, officer.fullName(), KeyHolder.of(officer.id())));
        }
        officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .forEach(post ->
                        places.add(place(post.unit().value().toString(), post.unitName(), KeyHolder.of(post.unit()))));
        return places;
    }

    private Place place(String place, String name, KeyHolder holder) {
        return new Place(place, name, images.of(holder).orElse(null));
    }

    /** @throws NotHere if she does not look after that picture */
    KeyHolder holder(String place, Officer officer) {
        if (places(officer).stream().noneMatch(one -> one.place().equals(place))) {
            throw new NotHere();
        }
        return MINE.equals(place) ? KeyHolder.of(officer.id()) : KeyHolder.of(new UnitId(UUID.fromString(place)));
    }

    byte[] png(KeyHolder holder) {
        return images.png(holder).orElseThrow(NotHere::new);
    }

    void keep(String place, byte[] png, Officer officer) {
        images.keep(holder(place, officer), png, officer.fullName());
    }
}
