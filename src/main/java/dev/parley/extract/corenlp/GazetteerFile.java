package dev.parley.extract.corenlp;

import dev.parley.extract.corenlp.place.TownsFile;
import java.io.IOException;
import java.nio.file.Path;

/** The gazetteer's file of towns, made from what GeoNames offers for download. */
public final class GazetteerFile {
    private GazetteerFile() {}

    /** Writes the towns and the divisions they lie in to a file that {@code PARLEY_GAZETTEER} may name. */
    public static void write(Path towns, Path firstDivisions, Path secondDivisions, Path to) throws IOException {
        TownsFile.write(towns, firstDivisions, secondDivisions, to);
    }
}
