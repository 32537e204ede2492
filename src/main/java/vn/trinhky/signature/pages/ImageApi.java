package vn.trinhky.signature.pages;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** Pictures of signatures and seals for programs. */
@RestController
@RequestMapping("/api/v1/signature-images")
class ImageApi {

    private final ImageDesk desk;

    ImageApi(ImageDesk desk) {
        this.desk = desk;
    }

    /**
     * @param place {@code mine}, or the id of a unit whose clerk one is
     * @param digest the SHA-256 of the picture; absent while there is none
     */
    record ImageLine(
            String place,
            String name,
            @Nullable String digest,
            @Nullable Instant uploadedAt,
            @Nullable String uploadedBy) {

        static ImageLine of(ImageDesk.Place place) {
            var image = place.image();
            return image == null
                    ? new ImageLine(place.place(), place.name(), null, null, null)
                    : new ImageLine(
                            place.place(),
                            place.name(),
                            image.digest().value(),
                            image.uploadedAt(),
                            image.uploadedBy());
        }
    }

    /** @param file a transparent PNG, at most 1 MB */
    record PictureForm(
            @Schema(type = "string", format = "binary") String file) {}

    @GetMapping
    List<ImageLine> images(Officer officer) {
        return desk.places(officer).stream().map(ImageLine::of).toList();
    }

    @GetMapping(value = "/{place}/picture", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] picture(@PathVariable String place, Officer officer) {
        return desk.png(desk.holder(place, officer));
    }

    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = PictureForm.class)))
    @PostMapping(value = "/{place}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String place, Officer officer, HttpServletRequest request) {
        desk.keep(place, SentFile.of(request), officer);
    }
}
