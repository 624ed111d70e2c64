package org.harvestlink.imports;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.harvestlink.http.Problem;
import org.harvestlink.sheets.Cell;

/** What a sender says of a sheet beside what its headers say. */
public class Told {

    private static final int MOST = 100;

    @QueryParam("column")
    @Parameter(
            description = "A column and the field that it tells, such as C=quantityKg or 農產品=crop: by its letter or its"
                    + " header. Nothing behind the sign leaves the column out.")
    public List<String> columns;

    @QueryParam("fixed")
    @Parameter(
            description = "A field and what it is in every row that does not tell it, as in a cell, such as"
                    + " delivery.place=Hữu Nghị.")
    public List<String> fixed;

    Map<String, String> columns() {
        return pairs("column", columns);
    }

    Map<String, Cell> fixed() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        pairs("fixed", fixed).forEach((field, text) -> cells.put(field, Cell.text(text)));
        return cells;
    }

    private static Map<String, String> pairs(String parameter, List<String> told) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : told == null ? List.<String>of() : told) {
            int sign = pair.lastIndexOf('=');
            if (sign < 1 || pairs.size() >= MOST) {
                throw Problem.invalid(parameter, "phải có dạng tên=giá trị", "must be of the form name=value");
            }
            pairs.put(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return pairs;
    }
}
