package dev.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one place.
 *
 * @param id unique within the article
 * @param country ISO 3166-1 alpha-2, when known
 * @param latitude degrees north, WGS 84, when known
 * @param longitude degrees east, WGS 84, when known
 * @param within the larger place it lies in by the gazetteer ("Moscow" for the Kremlin), when known
 */
public record LocationReport(
        String id,
        String name,
        LocationKind kind,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String within,
        List<Mention> mentions) {
    public LocationReport {
        mentions = List.copyOf(mentions);
    }
}
