// Keeps the question that a step asks in sight while its fields are folded away.
class AskedNow extends HTMLElement {
    connectedCallback() {
        const step = this.getAttribute("for");
        const chosen = document.getElementById(`chosen-${step}`);
        const own = document.getElementById(`own-${step}`);
        const tell = () => (this.textContent = own.value.trim() || chosen.selectedOptions[0].text);
        chosen.addEventListener("change", tell);
        own.addEventListener("input", tell);
    }
}
customElements.define("asked-now", AskedNow);
