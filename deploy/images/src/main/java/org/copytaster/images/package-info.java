/** Container images of the services, made by Maven alone. */
package org.copytaster.images;
