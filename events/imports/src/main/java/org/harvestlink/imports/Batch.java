package org.harvestlink.imports;

import java.util.ArrayList;
import org.harvestlink.http.Problem;

/** The rows of one call, at most 500: more are refused while they are read, before they fill the memory. */
public final class Batch<T> extends ArrayList<T> {

    public static final int MOST = 500;

    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(T row) {
        if (size() >= MOST) {
            throw Problem.invalid("rows", "tối đa 500 dòng mỗi lần gửi", "at most 500 rows in one call");
        }
        return super.add(row);
    }
}
