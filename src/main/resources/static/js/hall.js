// What the big screen of a gathering and the list of its words need.
import "tillit/step-clock";
import "tillit/screen-pages";
import "tillit/keep-place";
import "tillit/stay-connected";
