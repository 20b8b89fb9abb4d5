/*! mlops-roadmap 0.1.0, MIT, with Valibot, MIT: licenses.txt */
var e=(e,t,n)=>(n[new Intl.PluralRules(e).select(t)]??n.other).replace(`#`,new Intl.NumberFormat(e).format(t));export{e as t};