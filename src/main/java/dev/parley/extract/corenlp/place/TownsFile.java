package dev.parley.extract.corenlp.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the gazetteer's file of towns from the files GeoNames offers for download: towns ({@code cities500.txt}, or any
 * of the same 19 columns), the first divisions of states ({@code admin1CodesASCII.txt}) and the second
 * ({@code admin2Codes.txt}). A division lies where its towns lie on average.
 */
public final class TownsFile {
    private static final String NONE = "";
    private static final int PARTS_OF_A_TOWN = 3;
    private final Map<String, String> divisions = new TreeMap<>();
    private final Map<String, Middle> middles = new HashMap<>();
    private final List<String> rows = new ArrayList<>();

    private TownsFile() {}

    /** Writes the towns and divisions to the file, replacing it. */
    public static void write(Path towns, Path firstDivisions, Path secondDivisions, Path to) throws IOException {
        TownsFile file = new TownsFile();
        file.readDivisions(firstDivisions);
        file.readDivisions(secondDivisions);
        try (Stream<String> lines = Files.lines(towns)) {
            lines.map(GeoName::of).filter(GeoName::isTown).forEach(file::add);
        }
        file.addDivisions();
        file.write(to);
    }

    private void readDivisions(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1)).forEach(row -> divisions.put(row[0], row[1]));
        }
    }

    private void add(GeoName town) {
        String division = town.division();
        String place = String.join("\t", division, town.latitude(), town.longitude());
        rows.add(row(town.name(), town.name(), "T", place, town.people()));
        for (String shorter : ShortNames.ofTown(town.name())) {
            rows.add(row(shorter, town.name(), "T", place, town.people()));
        }
        for (String other : town.otherNames()) {
            rows.add(row(other, town.name(), "T", place, town.people() / 10));
        }
        String part = division;
        while (part.indexOf('.') > 0) {
            middles.computeIfAbsent(part, p -> new Middle()).add(town);
            part = part.substring(0, part.lastIndexOf('.'));
        }
    }

    private void addDivisions() {
        middles.forEach((code, middle) -> {
            String name = divisions.get(code);
            boolean isNew = name != null && (isFirst(code) || !middle.hasTown(name));
            if (name != null && isNew) {
                String place = String.join("\t", code, middle.latitude(), middle.longitude());
                rows.add(row(name, name, "R", place, middle.people()));
                List<String> shorter = isFirst(code) ? ShortNames.ofRegion(name) : ShortNames.ofTown(name);
                shorter.forEach(n -> rows.add(row(n, name, "R", place, middle.people())));
            }
        });
    }

    private static boolean isFirst(String code) {
        return code.split("\\.").length < PARTS_OF_A_TOWN;
    }

    private static String row(String name, String usual, String kind, String place, long people) {
        String key = TownNames.key(name);
        return String.join("\t", key, key.equals(usual) ? NONE : usual, kind, place, Long.toString(people));
    }

    private void write(Path to) throws IOException {
        StringBuilder text = new StringBuilder();
        divisions.forEach((code, name) -> {
            if (isFirst(code)) {
                text.append(code).append('\t').append(name).append('\n');
            }
        });
        text.append('\n');
        rows.stream()
                .distinct()
                .sorted((a, b) -> Arrays.compareUnsigned(nameBytes(a), nameBytes(b)))
                .forEach(row -> text.append(row).append('\n'));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] nameBytes(String row) {
        return row.substring(0, row.indexOf('\t')).getBytes(StandardCharsets.UTF_8);
    }
}
