/**
 * How every API of ours speaks: errors as problem+json in the caller's language, versions as ETags, lists as pages, and
 * who is calling.
 */
package org.harvestlink.http;
