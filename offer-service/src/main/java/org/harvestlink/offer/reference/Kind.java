package org.harvestlink.offer.reference;

import org.harvestlink.http.Text;

/** The kinds of reference data that an order names. */
public enum Kind {
    CROP(new Text("không có loại cây trồng này", "is not a crop we know")),
    MARKET(new Text("không có thị trường này", "is not a market we know")),
    SCHEME(new Text("không có loại chứng nhận này", "is not a certification scheme we know")),
    DESTINATION(new Text("không có điểm giao này", "is not a destination we know"));

    private final Text unknown;

    Kind(Text unknown) {
        this.unknown = unknown;
    }

    Text unknown() {
        return unknown;
    }
}
