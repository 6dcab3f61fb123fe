pm.test("the receiver answers 2xx", function () {
    pm.expect(pm.response.code).to.be.within(200, 299);
});
